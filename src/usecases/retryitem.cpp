// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/retryitem.h"

#include "usecases/reasons.h"

namespace slipway {

RetryItem::RetryItem(std::shared_ptr<QueueGateway> queues)
    : m_queues(std::move(queues))
{
}

QCoro::Task<Result<PushedItem>> RetryItem::run(EntityName entity, QueueItemId id, QString key) const
{
    const std::shared_ptr<QueueGateway> queues = m_queues;
    const Result<QueueItem> item = co_await queues->item(entity, id);
    if (!item)
        co_return item.error();
    if (!isOver(item->phase))
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("retry item ") + id.text(),
                        .detail = QStringLiteral("It has not ended; stop it first."),
                        .reason = QString(reasons::ItemNotOver)};
    co_return co_await queues->pushAgain(*item, RunOfRepeat::New, key);
}

} // namespace slipway
