// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/queuegateway.h"

#include <QCoroTask>
#include <memory>

namespace slipway {

/** Launches what an item was made of once more, as a new item and a new run. */
class RetryItem
{
public:
    explicit RetryItem(std::shared_ptr<QueueGateway> queues);
    /**
     * Conflict "item.notOver" as long as the item may still run, Unsupported where the server does
     * not tell what it was made of. The new item has the same queue, priority and arguments. Asked
     * again with the same `key`, for instance after a lost answer, it is launched once.
     */
    QCoro::Task<Result<PushedItem>> run(EntityName entity, QueueItemId item, QString key) const;

private:
    std::shared_ptr<QueueGateway> m_queues;
};

} // namespace slipway
