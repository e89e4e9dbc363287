// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/agents/agentlistmodel.h"
#include "presentation/common/poller.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** All launch agents of the entity, wherever they run, followed while active. */
class EntityAgents : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(slipway::AgentListModel *agents READ agents CONSTANT FINAL)
public:
    explicit EntityAgents(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);
    [[nodiscard]] AgentListModel *agents() { return &m_agents; }
    Q_INVOKABLE void refresh() { m_poller.refresh(); }

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();

private:
    QCoro::Task<bool> load();
    void startOver();

    QPointer<Session> m_session;
    AgentListModel m_agents;
    Poller m_poller;
};

} // namespace slipway
