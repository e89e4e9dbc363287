// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "platform/descriptor.h"

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace slipway {

/**
 * SIGINT, SIGTERM, SIGQUIT, SIGUSR1 and SIGUSR2 as signals of Qt. Call `block` before any thread is
 * started, because threads inherit which signals are blocked, and make the object when there is a
 * QCoreApplication. A second signal while the first is still being worked on arrives as well.
 */
class EndSignals : public QObject
{
    Q_OBJECT
public:
    static void block();
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    /** `number` is SIGINT or SIGTERM. */
    void endRequested(int number);
    /** SIGUSR1: take on nothing new, end when what is begun is done. */
    void drainRequested();
    /** SIGUSR2 and SIGQUIT: end what is begun, and then yourself; with SIGUSR2 (`comeBack`) others
     * go on with it. */
    void stopNowRequested(bool comeBack);

private:
    void readNext();

    Descriptor m_signals;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace slipway
