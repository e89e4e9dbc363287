// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/agents/launchagent.h"
#include "domain/queues/queueitem.h"
#include "domain/runs/run.h"

#include <QCoroTask>
#include <QList>
#include <chrono>
#include <optional>
#include <stop_token>

namespace slipway {

/** An item as an agent pops it: the spec is the resolved run spec. */
struct PoppedItem
{
    QueueItemId id;
    QueueName queue;
    JsonText spec;
    int attempt = 0; ///< how often it was taken; 0: not told
    bool operator==(const PoppedItem &) const = default;
};

/** Which jobs an agent has room for. */
enum class JobKind {
    Any,
    Job,
    Scheduler ///< of a sweep (launch-agent.md §5.11)
};

/** Whose an item is: another time at the same agent is another hold. */
struct ItemHold
{
    QueueItemId item;
    LaunchAgentId agent;
    int attempt = 0; ///< of the pop; 0: not told
};

/** How far an agent is with an item. */
struct ItemReport
{
    ItemPhase phase = ItemPhase::Unknown;
    QString detail;
    std::optional<std::chrono::seconds> forcedIn; ///< until its job is ended by force
};

/** What happened in an agent's queues. */
struct QueueNews
{
    quint64 since = 0;       ///< to be asked from the next time
    QList<QueueItemId> stop; ///< claimed items that somebody wants stopped
};

/** What of an agent is to be different. */
struct AgentChange
{
    std::optional<bool> paused;
    std::optional<bool> stopPolling; ///< it ends when its last job has
};

/** The server as a launch agent sees it (wandb-api §14). */
class AgentGateway
{
public:
    virtual ~AgentGateway() = default;
    virtual QCoro::Task<Result<QList<LaunchAgent>>> agents(EntityName entity) = 0;
    virtual QCoro::Task<Result<LaunchAgentId>> registerAgent(NewLaunchAgent agent) = 0;
    virtual QCoro::Task<Result<LaunchAgent>> agent(LaunchAgentId id) = 0;
    virtual QCoro::Task<Result<void>> updateStatus(LaunchAgentId id, AgentStatus status) = 0;
    /** Nothing when the queue is empty. Plain W&B servers give items of any kind. */
    virtual QCoro::Task<Result<std::optional<PoppedItem>>>
    pop(EntityName entity, QueueName queue, LaunchAgentId agent, JobKind kind) = 0;
    /** Conflict when another agent has it by now. */
    virtual QCoro::Task<Result<void>> acknowledge(ItemHold hold, RunId run) = 0;
    /** Conflict when it is another agent's, or over. */
    virtual QCoro::Task<Result<void>> fail(ItemHold hold, QString stage, QString message,
                                           QStringList filePaths) = 0;
    /** Phase news and lease renewal; Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> report(ItemHold hold, ItemReport report) = 0;
    /** Puts an item back that this agent gives up: before its job is ended for that (`ended` false,
     * so that the job's end is not the item's), and once nothing of it runs. Conflict when it is
     * not this agent's, or over. Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> requeue(ItemHold hold, bool ended) = 0;
    /** Ends the run of an item that this agent has, or had when it was over, as its job cannot any
     * more. Conflict when another hold goes on with it. Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> closeRun(ItemHold hold, int exitCode) = 0;
    /** A key that can write that run only; with an item, for the agent that has it. Unsupported on
     * plain W&B servers. */
    virtual QCoro::Task<Result<Secret>> createRunKey(RunRef run, ItemHold hold) = 0;
    /** Nothing happens when the item is another hold's by now, which goes on with the run. */
    virtual QCoro::Task<Result<void>> revokeRunKey(RunRef run, ItemHold hold) = 0;
    /** Nothing when the run does not exist yet. */
    virtual QCoro::Task<Result<std::optional<RunState>>> runState(RunRef run) = 0;
    virtual QCoro::Task<Result<bool>> isStopped(RunRef run) = 0;
    /** Answers once something happened after `since` in one of the queues, at the latest after
     * half a minute. Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<QueueNews>> news(QList<QueueId> queues, quint64 since,
                                                std::stop_token stop) = 0;
    /** Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> change(LaunchAgentId id, AgentChange change) = 0;
};

} // namespace slipway
