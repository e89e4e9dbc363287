// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/agents/addagentform.h"

#include "presentation/common/commandline.h"
#include "presentation/common/languagenews.h"

namespace slipway {

AddAgentForm::AddAgentForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &AddAgentForm::changed);
}

void AddAgentForm::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &AddAgentForm::reset))
        return;
    Q_EMIT changed();
}

void AddAgentForm::setQueue(const QString &queue)
{
    if (m_queue == queue)
        return;
    m_queue = queue;
    reset();
}

void AddAgentForm::setMaxJobs(int jobs)
{
    if (m_maxJobs == jobs)
        return;
    m_maxJobs = jobs;
    Q_EMIT changed();
}

void AddAgentForm::reset()
{
    m_started = false;
    m_error.reset();
    Q_EMIT changed();
}

Problem AddAgentForm::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

QString AddAgentForm::wandbCommand() const
{
    const QString entity = m_session ? m_session->entity().text() : QString();
    return shellLine({QStringLiteral("wandb"), QStringLiteral("launch-agent"),
                      QStringLiteral("--queue"), m_queue, QStringLiteral("--entity"), entity,
                      QStringLiteral("--max-jobs"), QString::number(m_maxJobs)});
}

QString AddAgentForm::slipwayCommand() const
{
    const QString entity = m_session ? m_session->entity().text() : QString();
    return shellLine({QStringLiteral("slipwayctl"), QStringLiteral("launch-agent"),
                      QStringLiteral("--queue"), m_queue, QStringLiteral("--entity"), entity,
                      QStringLiteral("--max-jobs"), QString::number(m_maxJobs)});
}

QString AddAgentForm::loginCommand() const
{
    return shellLine({QStringLiteral("wandb"), QStringLiteral("login"), QStringLiteral("--host"),
                      m_session ? m_session->serverText() : QString()});
}

bool AddAgentForm::isOnlyHere() const
{
    return m_session && m_session->isLocal();
}

void AddAgentForm::start()
{
    if (m_starting || !m_session || !m_session->isReady())
        return;
    m_starting = true;
    m_started = false;
    m_error.reset();
    Q_EMIT changed();
    LocalAgentSettings settings;
    settings.server = m_session->server();
    settings.entity = m_session->entity();
    settings.queues = {QueueName(m_queue)};
    settings.maxJobs = m_maxJobs;
    startAgent(settings, m_session->key());
}

QCoro::Task<void> AddAgentForm::startAgent(LocalAgentSettings settings, Secret key)
{
    const QPointer<AddAgentForm> self(this);
    const auto agents = m_session->services().localAgents;
    const Result<LocalAgentStatus> answer = co_await agents->start(settings, key);
    if (!self)
        co_return;
    m_starting = false;
    m_started = answer.has_value();
    if (!answer)
        m_error = answer.error();
    Q_EMIT changed();
}

} // namespace slipway
