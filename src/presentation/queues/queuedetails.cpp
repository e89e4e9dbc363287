// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/queuedetails.h"

#include "presentation/common/commandline.h"
#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"

namespace slipway {

QueueDetails::QueueDetails(QObject *parent)
    : QObject(parent)
    , m_poller([this] { return load(); }, this)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &QueueDetails::changed);
}

void QueueDetails::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &QueueDetails::startOver))
        return;
    startOver();
}

void QueueDetails::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    startOver();
}

void QueueDetails::setActive(bool active)
{
    if (isActive() == active)
        return;
    m_poller.setActive(active);
    Q_EMIT activeChanged();
}

void QueueDetails::startOver()
{
    m_queue.reset();
    m_error.reset();
    m_deleteError.reset();
    m_pauseError.reset();
    m_pausing = false;
    m_config.reset();
    m_configText.clear();
    m_templates.forget();
    m_items.startOver();
    m_agents.clear();
    m_poller.restart();
    Q_EMIT nameChanged();
    Q_EMIT changed();
}

bool QueueDetails::isStale(const std::shared_ptr<QueueGateway> &gateway,
                           const QueueName &name) const
{
    return !m_session || m_session->services().queues != gateway || m_name != name.text();
}

QCoro::Task<bool> QueueDetails::load()
{
    const QPointer<QueueDetails> self(this);
    if (!m_session || m_name.isEmpty() || !m_session->services().queues)
        co_return true;
    const auto gateway = m_session->services().queues;
    const auto agentGateway = m_session->services().agents;
    const auto documents = m_session->services().documents;
    const EntityName entity = m_session->entity();
    const QueueName name(m_name);
    const bool knowsConfig = m_config.has_value();

    const Result<Queue> queue = co_await gateway->queue(entity, name);
    if (!self || isStale(gateway, name))
        co_return true;
    takeQueue(queue);
    if (!queue)
        co_return false;
    const Result<QList<LaunchAgent>> agents = co_await agentGateway->agents(entity);
    if (!self || isStale(gateway, name))
        co_return true;
    if (agents) {
        QList<LaunchAgent> mine;
        for (const LaunchAgent &agent : *agents) {
            if (agent.queues.contains(queue->id))
                mine.append(agent);
        }
        m_agents.apply(mine);
    } else {
        m_agents.fail(agents.error());
    }
    const Result<QList<QueueItem>> items = co_await gateway->items(entity, name);
    if (!self || isStale(gateway, name))
        co_return true;
    if (items)
        m_items.setItems(*items);
    else
        m_items.fail(items.error());
    if (!knowsConfig) {
        const Result<QueueConfig> config = co_await gateway->config(entity, name);
        if (!self || isStale(gateway, name))
            co_return true;
        if (config) {
            m_config = *config;
            m_configText = documents->toYaml(config->config);
            m_templates.setVariables(config->templateVariables);
        }
    }
    Q_EMIT changed();
    co_return agents &&items;
}

void QueueDetails::takeQueue(const Result<Queue> &queue)
{
    if (queue) {
        m_queue = *queue;
        m_error.reset();
        m_items.setAgentsPoll(m_queue->agentsPolling > 0);
    } else if (queue.error().kind != ErrorKind::Cancelled) {
        m_error = queue.error();
    }
    Q_EMIT changed();
}

QString QueueDetails::phase() const
{
    if (m_queue)
        return QStringLiteral("ready");
    return m_error ? QStringLiteral("failed") : QStringLiteral("loading");
}

Problem QueueDetails::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

Problem QueueDetails::deleteProblem() const
{
    return m_deleteError ? ErrorText::describe(*m_deleteError) : Problem{};
}

Problem QueueDetails::pauseProblem() const
{
    return m_pauseError ? ErrorText::describe(*m_pauseError) : Problem{};
}

QString QueueDetails::stateWord() const
{
    return m_queue ? StatusWords::of(*m_queue).word : QString();
}

QString QueueDetails::stateTone() const
{
    if (!m_queue)
        return QStringLiteral("neutral");
    // On its own page a queue that was polled and is not any more is always red.
    if (m_queue->agentsPolling == 0 && m_queue->agentsKnown > 0)
        return QStringLiteral("danger");
    return StatusWords::of(*m_queue).tone;
}

QString QueueDetails::stateIcon() const
{
    return m_queue ? StatusWords::of(*m_queue).icon : QString();
}

QString QueueDetails::stateTip() const
{
    return m_queue ? StatusWords::of(*m_queue).tip : QString();
}

QString QueueDetails::resource() const
{
    return m_queue ? wireName(m_queue->resource) : QString();
}

QString QueueDetails::resourceName() const
{
    return m_queue ? StatusWords::of(m_queue->resource) : QString();
}

QString QueueDetails::resourceIcon() const
{
    return m_queue ? StatusWords::iconOf(m_queue->resource) : QString();
}

QString QueueDetails::waitingSentence() const
{
    const int waiting = m_items.waiting();
    if (waiting == 0)
        return tr("Jobs wait in it until an agent starts.");
    return tr("%n item(s) wait until an agent starts.", nullptr, waiting);
}

WaitCause QueueDetails::causeOfWaiting(const QueueItem &item) const
{
    if (!m_queue)
        return {};
    return waitCause(item, *m_queue, m_agents.rows(), m_items.all(),
                     QDateTime::currentDateTimeUtc());
}

QString QueueDetails::agentCommand() const
{
    if (!m_session)
        return {};
    return shellLine({QStringLiteral("wandb"), QStringLiteral("launch-agent"),
                      QStringLiteral("--queue"), m_name, QStringLiteral("--entity"),
                      m_session->entity().text()});
}

void QueueDetails::remove()
{
    if (!m_queue || m_deleting || !m_session || !m_session->services().queues)
        return;
    m_deleting = true;
    m_deleteError.reset();
    Q_EMIT changed();
    removeQueue(m_queue->id);
}

QCoro::Task<void> QueueDetails::removeQueue(QueueId queue)
{
    const QPointer<QueueDetails> self(this);
    const auto gateway = m_session->services().queues;
    const Result<void> answer = co_await gateway->remove(queue);
    if (!self)
        co_return;
    m_deleting = false;
    if (!answer)
        m_deleteError = answer.error();
    Q_EMIT changed();
    if (answer)
        Q_EMIT removed();
}

void QueueDetails::setPaused(bool paused)
{
    if (!m_queue || m_pausing || !m_session || !m_session->services().queues)
        return;
    m_pausing = true;
    m_pauseError.reset();
    Q_EMIT changed();
    pauseQueue(m_queue->id, paused);
}

QCoro::Task<void> QueueDetails::pauseQueue(QueueId queue, bool paused)
{
    const QPointer<QueueDetails> self(this);
    const auto gateway = m_session->services().queues;
    const Result<void> answer = co_await gateway->setPaused(queue, paused);
    if (!self || !m_queue || m_queue->id != queue)
        co_return;
    m_pausing = false;
    if (answer)
        m_queue->paused = paused;
    else
        m_pauseError = answer.error();
    m_poller.refresh();
    Q_EMIT changed();
    if (answer)
        Q_EMIT pausedNow(paused);
}

} // namespace slipway
