// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/launchjob.h"

#include "usecases/checks.h"

#include <QUuid>
#include <utility>

namespace slipway {

LaunchJob::LaunchJob(std::shared_ptr<QueueGateway> queues, std::shared_ptr<Connection> connection)
    : m_queues(std::move(queues))
    , m_connection(std::move(connection))
{
}

QString LaunchJob::newIdempotencyKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<void> LaunchJob::check(const LaunchRequest &request)
{
    const QString where = QStringLiteral("launch");
    if (const auto *job = std::get_if<JobRef>(&request.what)) {
        if (!job->isValid() || job->project.isEmpty() || job->name.isEmpty())
            return invalid(where, QStringLiteral("job"), reasons::JobMissing);
    } else {
        const QString &image = std::get<ImageSource>(request.what).image;
        if (image.isEmpty() || !isImageReference(image))
            return invalid(where, QStringLiteral("image"),
                           image.isEmpty() ? reasons::JobMissing : reasons::JobImage, image);
    }
    if (request.queue.isEmpty())
        return invalid(where, QStringLiteral("queue"), reasons::QueueMissing);
    const Result<void> project = checkedProject(request.project.text(), where);
    if (!project)
        return project;
    const std::pair<const JsonText *, QString> documents[]{
        {&request.runConfig, QStringLiteral("runConfig")},
        {&request.resourceArgs, QStringLiteral("resourceArgs")},
        {&request.templateValues, QStringLiteral("templateValues")}};
    for (const auto &[document, field] : documents) {
        const Result<JsonText> object =
            checkedObject(QString::fromUtf8(document->utf8()), where, field);
        if (!object)
            return object.error();
    }
    return {};
}

QCoro::Task<Result<PushedItem>> LaunchJob::run(LaunchRequest request) const
{
    const auto queues = m_queues;
    const auto connection = m_connection;
    const Result<void> good = check(request);
    if (!good)
        co_return good.error();
    if (request.idempotencyKey.isEmpty())
        request.idempotencyKey = newIdempotencyKey();

    const Result<Queue> queue = co_await queues->queue(request.entity, request.queue);
    if (!queue)
        co_return queue.error();
    // Queues without priorities take the usual one and refuse all others (wandb-api §11).
    if (request.priority && !queue->prioritised) {
        if (*request.priority != Priority::Medium)
            co_return invalid(QStringLiteral("launch"), QStringLiteral("priority"),
                              reasons::QueueNoPriorities, request.queue.text());
        request.priority.reset();
    }
    const Result<void> project =
        co_await connection->ensureProject(request.entity, request.project);
    if (!project) {
        Error error = project.error();
        error.field = QStringLiteral("project");
        co_return error;
    }
    co_return co_await queues->push(request);
}

} // namespace slipway
