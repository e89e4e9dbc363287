// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/copyjob.h"

#include "usecases/checks.h"
#include "usecases/editjob.h"

#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <utility>

namespace slipway {
namespace {

const QString Where = QStringLiteral("copy job");

/** Those that people gave; the newest copy is the latest. */
QStringList aliasesFor(const JobVersion &version)
{
    QStringList aliases;
    std::copy_if(version.aliases.begin(), version.aliases.end(), std::back_inserter(aliases),
                 EditJob::isAlias);
    aliases.append(QStringLiteral("latest"));
    return aliases;
}

/** Brings one version into `folder`; `to` is where it goes. */
QCoro::Task<Result<StoredJob>> fetched(std::shared_ptr<ArtifactGateway> from, JobDetails details,
                                       QString folder, std::stop_token stop)
{
    StoredJob stored;
    stored.description = details.description;
    stored.aliases = aliasesFor(details.version);
    stored.metadata = details.metadata;
    stored.document = details.document;
    stored.files = folder + QStringLiteral("/job");
    if (!QDir().mkpath(stored.files))
        co_return Error{.kind = ErrorKind::Internal,
                        .where = Where,
                        .detail = stored.files,
                        .reason = QString(reasons::FileUnwritable)};
    const ArtifactId job = details.artifact;
    const Result<void> files = co_await from->download(job, stored.files, stop);
    if (!files)
        co_return files.error();
    if (const auto *source = std::get_if<CodeSource>(&details.source)) {
        stored.code = folder + QStringLiteral("/code");
        QDir().mkpath(stored.code);
        const ArtifactId code = source->artifact;
        const Result<void> downloaded = co_await from->download(code, stored.code, stop);
        if (!downloaded)
            co_return downloaded.error();
    }
    co_return Result<StoredJob>(stored);
}

} // namespace

CopyJob::CopyJob(std::shared_ptr<ArtifactGateway> from, std::shared_ptr<Connection> fromConnection,
                 std::shared_ptr<ArtifactGateway> to, std::shared_ptr<Connection> toConnection)
    : m_from(std::move(from))
    , m_fromConnection(std::move(fromConnection))
    , m_to(std::move(to))
    , m_toConnection(std::move(toConnection))
{
}

Result<void> CopyJob::check(const JobCopyRequest &request)
{
    if (!request.from.isValid())
        return invalid(Where, QStringLiteral("from"), reasons::JobMissing);
    if (request.to.entity.isEmpty())
        return invalid(Where, QStringLiteral("to"), reasons::JobMissing);
    // The name that it has may hold blanks; a new one follows the rule for new jobs.
    const QString &name = request.to.name;
    if (!name.isEmpty() && name != request.from.name && !isSafeArtifactName(name))
        return invalid(Where, QStringLiteral("to"), reasons::JobNameCharacter,
                       safeArtifactName(name));
    return checkedProject(request.to.project.text(), Where);
}

QCoro::Task<Result<QList<CreatedJob>>> CopyJob::run(JobCopyRequest request, Progress progress,
                                                    std::stop_token stop) const
{
    const auto from = m_from;
    const auto to = m_to;
    const auto toConnection = m_toConnection;
    const QUrl origin = m_fromConnection->url();
    const Result<void> good = check(request);
    if (!good)
        co_return good.error();
    const auto say = [progress](JobCopyProgress state) {
        if (progress)
            progress(state);
    };
    JobCopyProgress state;
    say(state);
    QStringList wanted{request.from.alias};
    if (request.allVersions) {
        const JobRef source = request.from;
        const Result<Job> job = co_await from->versions(source);
        if (!job)
            co_return job.error();
        wanted.clear();
        for (const JobVersion &version : job->versions)
            wanted.prepend(QStringLiteral("v%1").arg(version.index));
    }
    state.total = int(wanted.size());
    const EntityName entity = request.to.entity;
    const ProjectName project = request.to.project;
    const Result<void> ensured = co_await toConnection->ensureProject(entity, project);
    if (!ensured)
        co_return ensured.error();

    QList<CreatedJob> copies;
    for (const QString &alias : wanted) {
        if (stop.stop_requested())
            co_return Error{.kind = ErrorKind::Cancelled, .where = Where, .detail = {}};
        JobRef source = request.from;
        source.alias = alias;
        const Result<JobDetails> details = co_await from->job(source);
        if (!details)
            co_return details.error();
        const QTemporaryDir scratch;
        if (!scratch.isValid())
            co_return Error{.kind = ErrorKind::Internal,
                            .where = Where,
                            .detail = scratch.errorString(),
                            .reason = QString(reasons::FileUnwritable)};
        state.version = details->version.index;
        state.stage = JobCopyProgress::Stage::Downloading;
        say(state);
        const JobDetails what = *details;
        Result<StoredJob> stored = co_await fetched(from, what, scratch.path(), stop);
        if (!stored)
            co_return stored.error();
        state.stage = JobCopyProgress::Stage::Uploading;
        say(state);
        StoredJob copy = *stored;
        copy.to = request.to;
        if (copy.to.name.isEmpty())
            copy.to.name = request.from.name;
        copy.to.alias = QStringLiteral("latest");
        source.alias = QStringLiteral("v%1").arg(what.version.index);
        copy.copiedFrom = origin.toString(QUrl::StripTrailingSlash) + u'/' + source.toString();
        const Result<CreatedJob> made = co_await to->putJob(copy, stop);
        if (!made)
            co_return made.error();
        copies.append(*made);
        ++state.done;
        say(state);
    }
    co_return Result<QList<CreatedJob>>(copies);
}

} // namespace slipway
