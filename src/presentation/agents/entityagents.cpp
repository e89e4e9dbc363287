// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/agents/entityagents.h"

namespace slipway {

EntityAgents::EntityAgents(QObject *parent)
    : QObject(parent)
    , m_poller([this] { return load(); }, this)
{
}

void EntityAgents::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &EntityAgents::startOver))
        return;
    Q_EMIT sessionChanged();
    startOver();
}

void EntityAgents::setActive(bool active)
{
    if (isActive() == active)
        return;
    m_poller.setActive(active);
    Q_EMIT activeChanged();
}

void EntityAgents::startOver()
{
    m_agents.clear();
    m_poller.restart();
}

QCoro::Task<bool> EntityAgents::load()
{
    const QPointer<EntityAgents> self(this);
    if (!m_session || !m_session->services().agents)
        co_return true;
    const auto gateway = m_session->services().agents;
    const auto queueGateway = m_session->services().queues;
    const EntityName entity = m_session->entity();
    const Result<QList<LaunchAgent>> agents = co_await gateway->agents(entity);
    if (!self || !m_session || m_session->services().agents != gateway ||
        m_session->entity() != entity)
        co_return true;
    if (!agents) {
        m_agents.fail(agents.error());
        co_return false;
    }
    m_agents.apply(*agents);
    const Result<QList<Queue>> queues = co_await queueGateway->queues(entity);
    if (!self || !m_session || m_session->entity() != entity)
        co_return true;
    if (queues) {
        QHash<QString, QString> names;
        for (const Queue &queue : *queues)
            names.insert(queue.id.text(), queue.name.text());
        m_agents.setQueueNames(names);
    }
    co_return queues.has_value();
}

} // namespace slipway
