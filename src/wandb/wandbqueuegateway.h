// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/queuegateway.h"

#include <memory>

namespace slipway {

class GraphqlClient;

/** QueueGateway over W&B's GraphQL (wandb-api §11-13), with Slipway's details where announced. */
class WandbQueueGateway : public QueueGateway
{
public:
    explicit WandbQueueGateway(std::shared_ptr<GraphqlClient> client);
    QCoro::Task<Result<QList<Queue>>> queues(EntityName entity) override;
    QCoro::Task<Result<Queue>> queue(EntityName entity, QueueName name) override;
    QCoro::Task<Result<QueueConfig>> config(EntityName entity, QueueName name) override;
    QCoro::Task<Result<QueueId>> create(NewQueue queue) override;
    QCoro::Task<Result<void>> remove(QueueId queue) override;
    QCoro::Task<Result<QList<QueueItem>>> items(EntityName entity, QueueName name) override;
    QCoro::Task<Result<QueueItem>> item(EntityName entity, QueueItemId item) override;
    /**
     * With Slipway's extensions the idempotency key makes it safe to try again. Without, it is sent
     * once; when the answer was lost, Timeout or Unavailable tells that the item may be there.
     */
    QCoro::Task<Result<PushedItem>> push(LaunchRequest request) override;
    /** Tried again as push() is. Unsupported where the server does not tell an item's spec. */
    QCoro::Task<Result<PushedItem>> pushAgain(QueueItem item, RunOfRepeat run,
                                              QString idempotencyKey) override;
    QCoro::Task<Result<void>> changeItem(QueueItemId item, ItemChange change) override;
    QCoro::Task<Result<void>> setPaused(QueueId queue, bool paused) override;
    QCoro::Task<Result<void>> removeItem(QueueId queue, QueueItemId item) override;
    /** Unsupported without Slipway's extensions; see usecases/stopitem.h. */
    QCoro::Task<Result<void>> stopItem(EntityName entity, QueueItemId item, bool force) override;

private:
    std::shared_ptr<GraphqlClient> m_client;
};

} // namespace slipway
