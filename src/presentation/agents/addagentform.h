// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** The "Add agent" drawer of a queue: start one on this computer, or commands for another. */
class AddAgentForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    Q_PROPERTY(QString queue READ queue WRITE setQueue NOTIFY changed FINAL)
    Q_PROPERTY(int maxJobs READ maxJobs WRITE setMaxJobs NOTIFY changed FINAL)
    Q_PROPERTY(bool starting READ isStarting NOTIFY changed FINAL)
    /** The agent's process runs; whether it polls is the queue's news. */
    Q_PROPERTY(bool started READ isStarted NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString wandbCommand READ wandbCommand NOTIFY changed FINAL)
    Q_PROPERTY(QString slipwayCommand READ slipwayCommand NOTIFY changed FINAL)
    /** What else the other machine needs: where the server is. */
    Q_PROPERTY(QString loginCommand READ loginCommand NOTIFY changed FINAL)
    /** The hub of this computer is not reachable from others. */
    Q_PROPERTY(bool onlyHere READ isOnlyHere NOTIFY changed FINAL)
public:
    explicit AddAgentForm(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString queue() const { return m_queue; }
    void setQueue(const QString &queue);
    [[nodiscard]] int maxJobs() const { return m_maxJobs; }
    void setMaxJobs(int jobs);
    [[nodiscard]] bool isStarting() const { return m_starting; }
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString wandbCommand() const;
    [[nodiscard]] QString slipwayCommand() const;
    [[nodiscard]] QString loginCommand() const;
    [[nodiscard]] bool isOnlyHere() const;

    Q_INVOKABLE void start();
    /** The drawer was opened anew. */
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> startAgent(LocalAgentSettings settings, Secret key);

    QPointer<Session> m_session;
    QString m_queue;
    int m_maxJobs = 1;
    bool m_starting = false;
    bool m_started = false;
    std::optional<Error> m_error;
};

} // namespace slipway
