// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/launchrequest.h"
#include "domain/queues/queue.h"
#include "domain/queues/queueitem.h"

#include <QCoroTask>
#include <QList>
#include <optional>

namespace slipway {

/** What of a waiting item is to be different. */
struct ItemChange
{
    std::optional<QueueName> queue; ///< of the same kind of resource
    std::optional<Priority> priority;
};

/** Which run a job writes that is launched once more. */
enum class RunOfRepeat {
    New,
    Same ///< goes on with the one that the item's spec names
};

/** Queues and their items on a server, as the person who launches sees them. */
class QueueGateway
{
public:
    virtual ~QueueGateway() = default;
    virtual QCoro::Task<Result<QList<Queue>>> queues(EntityName entity) = 0;
    /** NotFound when there is none of that name. */
    virtual QCoro::Task<Result<Queue>> queue(EntityName entity, QueueName name) = 0;
    virtual QCoro::Task<Result<QueueConfig>> config(EntityName entity, QueueName name) = 0;
    /** Conflict when the name is taken. */
    virtual QCoro::Task<Result<QueueId>> create(NewQueue queue) = 0;
    virtual QCoro::Task<Result<void>> remove(QueueId queue) = 0;
    /** Newest first. */
    virtual QCoro::Task<Result<QList<QueueItem>>> items(EntityName entity, QueueName name) = 0;
    virtual QCoro::Task<Result<QueueItem>> item(EntityName entity, QueueItemId item) = 0;
    virtual QCoro::Task<Result<PushedItem>> push(LaunchRequest request) = 0;
    /** Launches once more what another item was made of: its resolved spec. */
    virtual QCoro::Task<Result<PushedItem>> pushAgain(QueueItem item, RunOfRepeat run,
                                                      QString idempotencyKey) = 0;
    /** Conflict when it does not wait any more; Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> changeItem(QueueItemId item, ItemChange change) = 0;
    /** A paused queue gives out no items. Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> setPaused(QueueId queue, bool paused) = 0;
    /** Takes a waiting item out of the queue. Conflict when an agent has it. */
    virtual QCoro::Task<Result<void>> removeItem(QueueId queue, QueueItemId item) = 0;
    /** Stops an item wherever it is; with `force` its job is not asked to end by itself.
     * Unsupported on plain W&B servers. */
    virtual QCoro::Task<Result<void>> stopItem(EntityName entity, QueueItemId item, bool force) = 0;
};

} // namespace slipway
