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
#include <optional>
#include <stop_token>

namespace slipway {

/** An item as an agent pops it: the spec is the resolved run spec. */
struct PoppedItem
{
    QueueItemId id;
    QueueName queue;
    JsonText spec;
    bool operator==(const PoppedItem &) const = default;
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
    /** Nothing when the queue is empty. */
    virtual QCoro::Task<Result<std::optional<PoppedItem>>> pop(EntityName entity, QueueName queue,
                                                               LaunchAgentId agent) = 0;
    /** Conflict when another agent has it by now. */
    virtual QCoro::Task<Result<void>> acknowledge(QueueItemId item, RunId run) = 0;
    virtual QCoro::Task<Result<void>> fail(QueueItemId item, QString stage, QString message,
                                           QStringList filePaths) = 0;
    /** Phase news and lease renewal; Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> report(QueueItemId item, LaunchAgentId agent, ItemPhase phase,
                                             QString detail) = 0;
    /** A key that can write that run only; Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<Secret>> createRunKey(RunRef run, QueueItemId item) = 0;
    virtual QCoro::Task<Result<void>> revokeRunKey(RunRef run) = 0;
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
