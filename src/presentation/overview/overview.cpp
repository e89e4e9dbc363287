// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/overview/overview.h"

#include "presentation/common/languagenews.h"

namespace slipway {
namespace {

constexpr int MostRuns = 200; // newest first: what matters today is among them
constexpr int MostRecent = 8;
constexpr int MostFailedItems = 100; // looked for no further

/** The sum of one kind of count, or -1 where the server does not count. */
int sumOf(const QList<Queue> &queues, const std::function<int(const ItemCounts &)> &count)
{
    int sum = 0;
    for (const Queue &queue : queues) {
        if (queue.counts.pending < 0)
            return -1;
        sum += count(queue.counts);
    }
    return sum;
}

} // namespace

Overview::Overview(QObject *parent)
    : QObject(parent)
    , m_poller([this] { return load(); }, this, std::chrono::seconds(5))
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &Overview::changed);
}

void Overview::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &Overview::startOver))
        return;
    Q_EMIT sessionChanged();
    startOver();
}

void Overview::setActive(bool active)
{
    if (isActive() == active)
        return;
    m_poller.setActive(active);
    Q_EMIT activeChanged();
}

void Overview::startOver()
{
    m_loaded = m_hasAgent = m_hasJob = m_hasRun = false;
    m_error.reset();
    m_failed = m_agentsPolling = 0;
    m_attention.clear();
    m_runningRuns.clear();
    m_recentRuns.clear();
    m_queues.clear();
    m_poller.restart();
    Q_EMIT changed();
}

QCoro::Task<bool> Overview::load()
{
    const QPointer<Overview> self(this);
    if (!m_session || !m_session->isReady())
        co_return true;
    const Services services = m_session->services();
    const EntityName entity = m_session->entity();
    const auto isStale = [&self, &services, &entity] {
        return !self || !self->m_session || self->m_session->entity() != entity ||
               self->m_session->services().queues != services.queues;
    };
    const Result<QList<Queue>> queues = co_await services.queues->queues(entity);
    if (isStale())
        co_return true;
    const Result<QList<LaunchAgent>> agents = co_await services.agents->agents(entity);
    if (isStale())
        co_return true;
    const Result<QList<Run>> runs = co_await services.runs->runs(entity, ProjectName(), MostRuns);
    if (isStale())
        co_return true;
    // Jobs that fail before they have a run are seen only among the items.
    QList<QueueItem> failed;
    std::optional<Error> failure;
    for (const Queue &queue : queues ? *queues : QList<Queue>()) {
        if (queue.counts.failed <= 0 || failed.size() >= MostFailedItems)
            continue;
        const Result<QList<QueueItem>> items = co_await services.queues->items(entity, queue.name);
        if (isStale())
            co_return true;
        if (!items) {
            failure = items.error();
            break;
        }
        for (const QueueItem &item : *items) {
            if (item.run || !hasFailedLately(item, QDateTime::currentDateTimeUtc()))
                continue;
            failed.append(item);
            failed.last().queue = queue.name;
        }
    }
    // Only the first steps ask for jobs.
    if (!m_hasJob && services.artifacts) {
        const Result<QList<Job>> jobs = co_await services.artifacts->jobs(entity, ProjectName());
        if (isStale())
            co_return true;
        m_hasJob = jobs && !jobs->isEmpty();
    }
    m_error.reset();
    for (const std::optional<Error> &error :
         {queues ? std::nullopt : std::optional(queues.error()),
          agents ? std::nullopt : std::optional(agents.error()),
          runs ? std::nullopt : std::optional(runs.error()), failure}) {
        if (error && error->kind != ErrorKind::Cancelled)
            m_error = error;
    }
    // Half of the truth would say that nothing needs attention: all of it, or what was known.
    if (queues && agents && runs && !failure)
        take(*queues, *agents, failed, *runs);
    Q_EMIT changed();
    co_return !m_error;
}

void Overview::take(const QList<Queue> &queues, const QList<LaunchAgent> &agents,
                    const QList<QueueItem> &failed, const QList<Run> &runs)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_loaded = true;
    m_hasAgent = !agents.isEmpty();
    m_hasRun = !runs.isEmpty();
    m_agentsPolling = static_cast<int>(std::count_if(
        agents.begin(), agents.end(), [&now](const LaunchAgent &one) { return one.isAlive(now); }));
    QList<Run> running;
    QList<Run> recent;
    m_failed = static_cast<int>(failed.size());
    for (const Run &run : runs) {
        m_failed += hasFailedLately(run, now) ? 1 : 0;
        if (!isOver(run.state))
            running.append(run);
        else if (recent.size() < MostRecent)
            recent.append(run);
    }
    m_attention.apply(whatNeedsAttention(queues, agents, failed, runs, now));
    m_runningRuns.take(running);
    m_recentRuns.take(recent);
    m_queues.apply(queues);
}

QString Overview::phase() const
{
    if (m_loaded)
        return QStringLiteral("ready");
    return m_error ? QStringLiteral("failed") : QStringLiteral("loading");
}

Problem Overview::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

int Overview::running() const
{
    return sumOf(m_queues.rows(),
                 [](const ItemCounts &counts) { return counts.leased + counts.claimed; });
}

int Overview::waiting() const
{
    return sumOf(m_queues.rows(), [](const ItemCounts &counts) { return counts.pending; });
}

QString Overview::firstQueue() const
{
    return m_queues.rows().isEmpty() ? QString() : m_queues.rows().first().name.text();
}

} // namespace slipway
