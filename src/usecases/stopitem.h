// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/queuegateway.h"
#include "ports/rungateway.h"

#include <QCoroTask>
#include <memory>

namespace slipway {

/**
 * Stops a queue item wherever it is; by force its job is not asked to end by itself first. On a
 * server without Slipway's extensions: a waiting item is taken out of its queue, one with a run has
 * its run stopped, and one between the two is Conflict (reason "item.between": try again in a
 * moment). One that is over is Conflict ("item.over").
 */
class StopItem
{
public:
    StopItem(std::shared_ptr<QueueGateway> queues, std::shared_ptr<RunGateway> runs);
    QCoro::Task<Result<void>> run(EntityName entity, QueueItemId item, bool force = false) const;

private:
    std::shared_ptr<QueueGateway> m_queues;
    std::shared_ptr<RunGateway> m_runs;
};

} // namespace slipway
