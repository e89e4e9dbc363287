// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <functional>

namespace slipway {

/**
 * Asks again and again while active: at once when switched on, then `interval` after each answer,
 * with one request in flight; after failures it waits up to sixteen times as long.
 */
class Poller : public QObject
{
    Q_OBJECT
public:
    /** The task's answer says whether asking worked. */
    using Ask = std::function<QCoro::Task<bool>()>;
    explicit Poller(Ask ask, QObject *parent = nullptr,
                    std::chrono::milliseconds interval = std::chrono::seconds(2));

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    /** Asks now, or once more right after the request in flight. Works while inactive too. */
    void refresh();
    /** Forgets the answer on its way (the question changed); the next one is asked at once. */
    void restart();

private:
    void ask();
    void answered(int generation, bool ok);

    Ask m_ask;
    std::chrono::milliseconds m_interval;
    QTimer m_timer;
    bool m_active = false;
    bool m_inFlight = false;
    bool m_again = false;
    int m_failures = 0;
    int m_generation = 0;
};

} // namespace slipway
