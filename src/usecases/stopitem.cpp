// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/stopitem.h"

#include "usecases/reasons.h"

#include <utility>

namespace slipway {
namespace {

Error conflict(const QueueItemId &item, reasons::Word reason)
{
    return {.kind = ErrorKind::Conflict,
            .where = QStringLiteral("stop item ") + item.text(),
            .detail = {},
            .reason = QString(reason)};
}

} // namespace

StopItem::StopItem(std::shared_ptr<QueueGateway> queues, std::shared_ptr<RunGateway> runs)
    : m_queues(std::move(queues))
    , m_runs(std::move(runs))
{
}

QCoro::Task<Result<void>> StopItem::run(EntityName entity, QueueItemId item, bool force) const
{
    const auto queues = m_queues;
    const auto runs = m_runs;
    const Result<QueueItem> found = co_await queues->item(entity, item);
    if (!found)
        co_return found.error();
    if (isOver(found->phase))
        co_return conflict(item, reasons::ItemOver);
    const Result<void> stopped = co_await queues->stopItem(entity, item, force);
    if (stopped || stopped.error().kind != ErrorKind::Unsupported)
        co_return stopped;

    if (found->state == ItemState::Pending) {
        const Result<Queue> queue = co_await queues->queue(entity, found->queue);
        if (!queue)
            co_return queue.error();
        co_return co_await queues->removeItem(queue->id, item);
    }
    if (!found->run || found->run->project.isEmpty())
        co_return conflict(item, reasons::ItemBetween);
    const RunRef run = *found->run;
    co_return co_await runs->stop(run);
}

} // namespace slipway
