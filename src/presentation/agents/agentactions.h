// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/launchagent.h"
#include "presentation/session/session.h"

#include <QPointer>
#include <QSet>

namespace slipway {

/** Pausing, resuming and finishing launch agents through the server, wherever they run. */
class AgentActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session MEMBER m_session NOTIFY sessionChanged FINAL)
    /** Why the last one did not work; present until the next one. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
public:
    explicit AgentActions(QObject *parent = nullptr);

    [[nodiscard]] Problem problem() const;

    /** It is given no items until it is resumed; its jobs go on. `name` is for the sentence. */
    Q_INVOKABLE void pause(const QString &agent, const QString &name);
    Q_INVOKABLE void resume(const QString &agent, const QString &name);
    /** It takes no more items and ends when its last job has. */
    Q_INVOKABLE void finish(const QString &agent, const QString &name);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    /** The server has taken it; the sentence says what. */
    void done(const QString &sentence);

private:
    QCoro::Task<void> change(QString agent, AgentChange change, QString name);

    QPointer<Session> m_session;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

} // namespace slipway
