// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sweeps/sweep.h"
#include "presentation/common/errortext.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** What can be done to the chosen sweep, why not, and doing it. */
class SweepActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString route READ route NOTIFY changed FINAL)
    /** Sentences; empty: it can be done. */
    Q_PROPERTY(QString whyNotPause READ whyNotPause NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotResume READ whyNotResume NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotStop READ whyNotStop NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotCancel READ whyNotCancel NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
public:
    enum Act { Pause, Resume, Stop, Cancel };
    Q_ENUM(Act)

    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString route() const;
    [[nodiscard]] QString whyNotPause() const { return whyNot(SweepAction::Pause); }
    [[nodiscard]] QString whyNotResume() const { return whyNot(SweepAction::Resume); }
    [[nodiscard]] QString whyNotStop() const { return whyNot(SweepAction::Stop); }
    [[nodiscard]] QString whyNotCancel() const { return whyNot(SweepAction::Cancel); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Problem problem() const;

    /** The sweep that the acts are about; `state` is a SweepState as the lists have it. */
    Q_INVOKABLE void choose(const QString &project, const QString &id, const QString &name,
                            int state);
    /** Does it; once at a time. The server is asked for the sweep's state first. */
    Q_INVOKABLE void act(int act);

Q_SIGNALS:
    void changed();
    /** `sentence` says what is so now. */
    void done(const QString &sentence);
    void failed();

private:
    [[nodiscard]] QString whyNot(SweepAction action) const;
    QCoro::Task<void> carryOut(SweepAction action);

    QPointer<Session> m_session;
    SweepRef m_sweep;
    QString m_name;
    SweepState m_state = SweepState::Unknown;
    bool m_busy = false;
    std::optional<Error> m_error;
};

} // namespace slipway
