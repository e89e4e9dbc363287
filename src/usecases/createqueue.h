// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/queuegateway.h"

#include <QCoroTask>
#include <QString>
#include <memory>

namespace slipway {

/** A queue as a person describes it: the documents are text as typed. */
struct QueueDraft
{
    EntityName entity;
    QString name;
    Resource resource = Resource::LocalContainer;
    QString config;            ///< JSON object, the value below resource_args.<resource>; empty: {}
    QString templateVariables; ///< JSON object; empty: {}
    bool prioritised = false;
};

/**
 * Makes a queue. Errors carry the field ("name", "config", "templateVariables", "resource"); a
 * document that is no JSON has reason "json.syntax" and detail "<line>:<column>: <what>".
 * Other reasons: queue.nameEmpty, queue.nameTooLong, queue.nameCharacter, queue.nameTaken,
 * json.notObject, queue.resourceUnknown.
 */
class CreateQueue
{
public:
    explicit CreateQueue(std::shared_ptr<QueueGateway> queues);
    QCoro::Task<Result<QueueId>> run(QueueDraft draft) const;
    /** The checks that need no server, for forms while typing. */
    [[nodiscard]] static Result<NewQueue> check(const QueueDraft &draft);

private:
    std::shared_ptr<QueueGateway> m_queues;
};

} // namespace slipway
