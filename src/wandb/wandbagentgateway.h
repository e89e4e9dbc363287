// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/agentgateway.h"

#include <memory>

namespace slipway {

class GraphqlClient;

/** AgentGateway over W&B's GraphQL (wandb-api §12, 14). */
class WandbAgentGateway : public AgentGateway
{
public:
    explicit WandbAgentGateway(std::shared_ptr<GraphqlClient> client);
    /** Unsupported on plain W&B servers. */
    QCoro::Task<Result<QList<LaunchAgent>>> agents(EntityName entity) override;
    QCoro::Task<Result<LaunchAgentId>> registerAgent(NewLaunchAgent agent) override;
    QCoro::Task<Result<LaunchAgent>> agent(LaunchAgentId id) override;
    QCoro::Task<Result<void>> updateStatus(LaunchAgentId id, AgentStatus status) override;
    QCoro::Task<Result<std::optional<PoppedItem>>> pop(EntityName entity, QueueName queue,
                                                       LaunchAgentId agent, JobKind kind) override;
    QCoro::Task<Result<void>> acknowledge(ItemHold hold, RunId run) override;
    QCoro::Task<Result<void>> fail(ItemHold hold, QString stage, QString message,
                                   QStringList filePaths) override;
    QCoro::Task<Result<void>> report(ItemHold hold, ItemReport report) override;
    QCoro::Task<Result<void>> requeue(ItemHold hold, bool ended) override;
    QCoro::Task<Result<void>> closeRun(ItemHold hold, int exitCode) override;
    QCoro::Task<Result<Secret>> createRunKey(RunRef run, ItemHold hold) override;
    QCoro::Task<Result<void>> revokeRunKey(RunRef run, ItemHold hold) override;
    QCoro::Task<Result<std::optional<RunState>>> runState(RunRef run) override;
    QCoro::Task<Result<bool>> isStopped(RunRef run) override;
    QCoro::Task<Result<QueueNews>> news(QList<QueueId> queues, quint64 since,
                                        std::stop_token stop) override;
    QCoro::Task<Result<void>> change(LaunchAgentId id, AgentChange change) override;

private:
    std::shared_ptr<GraphqlClient> m_client;
};

} // namespace slipway
