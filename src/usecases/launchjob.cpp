// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/launchjob.h"

#include "usecases/checks.h"
#include "usecases/inputcheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <utility>

namespace slipway {

namespace {

/** What the job's schemas say, a sentence a line; the field is that of the first. */
Result<void> checkedInputs(const QList<JobInput> &inputs, const LaunchRequest &request)
{
    const QList<InputProblem> problems = inputProblems(inputs, request.runConfig, request.files);
    if (problems.isEmpty())
        return {};
    QStringList sentences;
    for (const InputProblem &problem : problems)
        sentences << inputProblemText(problem);
    return invalid(QStringLiteral("launch"),
                   problems.first().file.isEmpty() ? QStringLiteral("runConfig")
                                                   : QStringLiteral("files"),
                   reasons::JobInput, sentences.join(u'\n'));
}

/** A job that is not there since the server does not know its owner can be copied from another. */
QCoro::Task<Error> explained(Error error, JobRef job, std::shared_ptr<Connection> connection)
{
    if (error.reason != reasons::JobNotFound)
        co_return error;
    const Result<Viewer> viewer = co_await connection->viewer();
    if (viewer && !viewer->entities.contains(job.entity))
        co_return Error{.kind = ErrorKind::NotFound,
                        .where = error.where,
                        .detail = job.entity.text(),
                        .reason = QString(reasons::JobEntityMissing),
                        .field = QStringLiteral("job")};
    co_return error;
}

} // namespace

LaunchJob::LaunchJob(std::shared_ptr<QueueGateway> queues,
                     std::shared_ptr<ArtifactGateway> artifacts,
                     std::shared_ptr<Connection> connection)
    : m_queues(std::move(queues))
    , m_artifacts(std::move(artifacts))
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
        {&request.files, QStringLiteral("files")},
        {&request.resourceArgs, QStringLiteral("resourceArgs")},
        {&request.templateValues, QStringLiteral("templateValues")}};
    for (const auto &[document, field] : documents) {
        const Result<JsonText> object =
            checkedObject(QString::fromUtf8(document->utf8()), where, field);
        if (!object)
            return object.error();
    }
    const QJsonObject files = QJsonDocument::fromJson(request.files.utf8()).object();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isConfigFile(file.key()) || !file.value().isObject())
            return invalid(where, QStringLiteral("files"), reasons::JobInputFile, file.key());
    }
    return {};
}

QCoro::Task<Result<PushedItem>> LaunchJob::run(LaunchRequest request) const
{
    const auto queues = m_queues;
    const auto artifacts = m_artifacts;
    const auto connection = m_connection;
    const Result<void> good = check(request);
    if (!good)
        co_return good.error();
    if (request.idempotencyKey.isEmpty())
        request.idempotencyKey = newIdempotencyKey();

    const Result<Queue> queue = co_await queues->queue(request.entity, request.queue);
    if (!queue)
        co_return queue.error();
    // A job that is not there would only fail later, on an agent.
    if (const auto *job = std::get_if<JobRef>(&request.what)) {
        const JobRef ref = *job;
        const Result<QList<JobInput>> inputs = co_await artifacts->inputs(ref);
        if (!inputs)
            co_return co_await explained(inputs.error(), ref, connection);
        const Result<void> fits = checkedInputs(*inputs, request);
        if (!fits)
            co_return fits.error();
    }
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
