// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/createqueue.h"

#include "usecases/checks.h"

#include <utility>

namespace slipway {
namespace {

Error nameTaken(const QString &where, const QString &name)
{
    return {.kind = ErrorKind::Conflict,
            .where = where,
            .detail = name,
            .reason = QString(reasons::QueueNameTaken),
            .field = QStringLiteral("name")};
}

} // namespace

CreateQueue::CreateQueue(std::shared_ptr<QueueGateway> queues)
    : m_queues(std::move(queues))
{
}

Result<NewQueue> CreateQueue::check(const QueueDraft &draft)
{
    const QString where = QStringLiteral("create queue ") + draft.name;
    const QString nameField = QStringLiteral("name");
    switch (checkQueueName(draft.name)) {
    case NameProblem::Empty:
        return invalid(where, nameField, reasons::QueueNameEmpty);
    case NameProblem::TooLong:
        return invalid(where, nameField, reasons::QueueNameTooLong);
    case NameProblem::ForbiddenCharacter:
        return invalid(where, nameField, reasons::QueueNameCharacter);
    case NameProblem::None:
        break;
    }
    if (draft.resource == Resource::Unknown)
        return invalid(where, QStringLiteral("resource"), reasons::QueueResourceUnknown);
    const Result<JsonText> config = checkedObject(draft.config, where, QStringLiteral("config"));
    if (!config)
        return config.error();
    const Result<JsonText> variables =
        checkedObject(draft.templateVariables, where, QStringLiteral("templateVariables"));
    if (!variables)
        return variables.error();
    NewQueue queue;
    queue.entity = draft.entity;
    queue.name = QueueName(draft.name);
    queue.resource = draft.resource;
    queue.config = *config;
    queue.templateVariables = *variables;
    queue.prioritised = draft.prioritised;
    return queue;
}

QCoro::Task<Result<QueueId>> CreateQueue::run(QueueDraft draft) const
{
    const auto queues = m_queues;
    const QString where = QStringLiteral("create queue ") + draft.name;
    const Result<NewQueue> checked = check(draft);
    if (!checked)
        co_return checked.error();
    // Asking first leaves no orphaned configuration behind, and W&B words this refusal badly.
    const Result<Queue> there = co_await queues->queue(draft.entity, checked->name);
    if (there)
        co_return nameTaken(where, draft.name);
    if (there.error().kind != ErrorKind::NotFound)
        co_return there.error();
    const Result<QueueId> made = co_await queues->create(*checked);
    if (!made && made.error().kind == ErrorKind::Conflict)
        co_return nameTaken(where, draft.name);
    co_return made;
}

} // namespace slipway
