// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/queues/waitcause.h"

#include <algorithm>

namespace slipway {
namespace {

using Kind = WaitCause::Kind;

bool isWaiting(const QueueItem &item)
{
    return item.state == ItemState::Pending;
}

bool comesBefore(const QueueItem &other, const QueueItem &item, bool prioritised)
{
    const int its = int(other.priority.value_or(Priority::Medium));
    const int ours = int(item.priority.value_or(Priority::Medium));
    if (prioritised && its != ours)
        return its < ours;
    if (other.createdAt != item.createdAt)
        return other.createdAt < item.createdAt;
    return other.id.text().toLongLong() < item.id.text().toLongLong();
}

/** What keeps these agents from taking such a job, as far as it is known here. Schedulers of sweeps
 * have slots of their own. */
WaitCause causeOfAgents(const QList<LaunchAgent> &agents, const QList<QueueItem> &items,
                        bool scheduler)
{
    QList<LaunchAgent> able;
    int ending = 0;
    for (const LaunchAgent &agent : agents) {
        ending += agent.stopPolling ? 1 : 0;
        if (!agent.stopPolling && !agent.paused)
            able.append(agent);
    }
    if (able.isEmpty())
        return {ending == agents.size() ? Kind::AgentsEnding : Kind::AgentsPaused};
    int busy = 0;
    int limit = 0;
    for (const LaunchAgent &agent : std::as_const(able)) {
        const auto jobs = std::count_if(items.cbegin(), items.cend(), [&](const QueueItem &one) {
            return one.agent == agent.id && one.scheduler == scheduler && !isWaiting(one) &&
                   !isOver(one.phase);
        });
        const bool unlimited = scheduler ? agent.maxSchedulers < 0 : agent.maxJobs <= 0;
        const int slots = scheduler ? agent.maxSchedulers : agent.maxJobs;
        if (unlimited || jobs < slots)
            return {Kind::Next};
        busy += int(jobs);
        limit += slots;
    }
    if (scheduler && limit == 0)
        return {Kind::NoSchedulers};
    return {scheduler ? Kind::SchedulersFull : Kind::AgentsFull, busy, limit};
}

} // namespace

QString wireName(WaitCause::Kind kind)
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::NoAgent:
        return QStringLiteral("noAgent");
    case Kind::QueuePaused:
        return QStringLiteral("queuePaused");
    case Kind::AgentsSilent:
        return QStringLiteral("agentsSilent");
    case Kind::AgentsPaused:
        return QStringLiteral("agentsPaused");
    case Kind::AgentsEnding:
        return QStringLiteral("agentsEnding");
    case Kind::NoSchedulers:
        return QStringLiteral("noSchedulers");
    case Kind::SchedulersFull:
        return QStringLiteral("schedulersFull");
    case Kind::AgentsFull:
        return QStringLiteral("agentsFull");
    case Kind::Ahead:
        return QStringLiteral("ahead");
    case Kind::Next:
        return QStringLiteral("next");
    case Kind::Preparing:
        return QStringLiteral("preparing");
    case Kind::Building:
        return QStringLiteral("building");
    case Kind::Starting:
        return QStringLiteral("starting");
    }
    return {};
}

WaitCause waitCause(const QueueItem &item, const Queue &queue, const QList<LaunchAgent> &agents,
                    const QList<QueueItem> &items, const QDateTime &now)
{
    if (!isWaiting(item)) {
        switch (item.phase) {
        case ItemPhase::Leased:
        case ItemPhase::Preparing:
            return {Kind::Preparing};
        case ItemPhase::Building:
            return {Kind::Building};
        case ItemPhase::Starting:
            return {Kind::Starting};
        default:
            return {};
        }
    }
    QList<LaunchAgent> known;
    QList<LaunchAgent> alive;
    for (const LaunchAgent &agent : agents) {
        if (agent.status == AgentStatus::Killed)
            continue; // it said goodbye
        known.append(agent);
        if (agent.isAlive(now))
            alive.append(agent);
    }
    // A server may count its agents without naming them.
    if (known.isEmpty() && queue.agentsPolling == 0)
        return {Kind::NoAgent};
    if (queue.paused)
        return {Kind::QueuePaused};
    if (alive.isEmpty() && queue.agentsPolling == 0)
        return {Kind::AgentsSilent};
    const WaitCause cause =
        alive.isEmpty() ? WaitCause{Kind::Next} : causeOfAgents(alive, items, item.scheduler);
    if (cause.kind == Kind::AgentsPaused || cause.kind == Kind::AgentsEnding ||
        cause.kind == Kind::NoSchedulers)
        return cause;
    const auto ahead = std::count_if(items.cbegin(), items.cend(), [&](const QueueItem &other) {
        return isWaiting(other) && other.id != item.id && other.scheduler == item.scheduler &&
               comesBefore(other, item, queue.prioritised);
    });
    if (ahead > 0)
        return {Kind::Ahead, int(ahead)};
    return cause;
}

} // namespace slipway
