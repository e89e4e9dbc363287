// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/agents/agentactions.h"

#include "presentation/common/languagenews.h"

namespace slipway {

AgentActions::AgentActions(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &AgentActions::changed);
}

Problem AgentActions::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

void AgentActions::pause(const QString &agent, const QString &name)
{
    change(agent, {.paused = true, .stopPolling = {}}, name);
}

void AgentActions::resume(const QString &agent, const QString &name)
{
    change(agent, {.paused = false, .stopPolling = {}}, name);
}

void AgentActions::finish(const QString &agent, const QString &name)
{
    change(agent, {.paused = {}, .stopPolling = true}, name);
}

QCoro::Task<void> AgentActions::change(QString agent, AgentChange change, QString name)
{
    if (!m_session || !m_session->services().agents || m_asked.contains(agent))
        co_return;
    const QPointer<AgentActions> self(this);
    const auto gateway = m_session->services().agents;
    m_asked.insert(agent);
    m_error.reset();
    Q_EMIT changed();
    const Result<void> answer = co_await gateway->change(LaunchAgentId(agent), change);
    if (!self)
        co_return;
    m_asked.remove(agent);
    if (!answer)
        m_error = answer.error();
    Q_EMIT changed();
    if (!answer)
        co_return;
    Q_EMIT done(change.stopPolling ? tr("Agent %1 takes no more items").arg(name)
                : *change.paused   ? tr("Agent %1 paused").arg(name)
                                   : tr("Agent %1 resumed").arg(name));
}

} // namespace slipway
