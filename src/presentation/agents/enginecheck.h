// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** The container engine of this computer, looked for once and when asked again. */
class EngineCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    /** "checking", "ready" or "missing". */
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    /** "Docker 24.0.7 found". */
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
public:
    explicit EngineCheck(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString phase() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Problem problem() const;
    Q_INVOKABLE void check();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> probe();

    QPointer<Session> m_session;
    bool m_checking = false;
    std::optional<EngineStatus> m_status;
    std::optional<Error> m_error;
};

} // namespace slipway
