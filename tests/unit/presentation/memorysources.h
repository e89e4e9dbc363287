// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"
#include "ports/jobtemplates.h"
#include "ports/sourcereader.h"

#include <QHash>

/* Where jobs come from and where they are kept, in memory; see memoryports.h. */
namespace memory {

using namespace slipway;

struct MemoryArtifacts : ArtifactGateway
{
    QHash<QString, JobDetails> details; ///< by "name:v1"
    QList<Job> all;
    QList<StoredJob> put;
    QStringList calls;            ///< what was changed, a line each
    std::optional<Error> refusal; ///< of every change

    [[nodiscard]] Result<void> change(const QString &what)
    {
        calls.append(what);
        if (refusal)
            return Error(*refusal);
        return {};
    }
    [[nodiscard]] Result<JobDetails> found(const JobRef &ref) const
    {
        for (const JobDetails &one : details) {
            const bool named = ref.alias == u'v' + QString::number(one.version.index) ||
                               one.version.aliases.contains(ref.alias);
            if (one.ref.name == ref.name && named)
                return one;
        }
        return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("job.notFound")};
    }
    QCoro::Task<Result<QList<Job>>> jobs(EntityName, ProjectName) override
    {
        co_return Result<QList<Job>>(all);
    }
    QCoro::Task<Result<JobDetails>> job(JobRef ref) override { co_return found(ref); }
    QCoro::Task<Result<Job>> versions(JobRef ref) override
    {
        for (const Job &one : all) {
            if (one.name == ref.name)
                co_return Result<Job>(one);
        }
        co_return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("job.notFound")};
    }
    QCoro::Task<Result<QList<JobInput>>> inputs(JobRef ref) override
    {
        const Result<JobDetails> one = found(ref);
        if (!one)
            co_return one.error();
        co_return Result<QList<JobInput>>(one->inputs);
    }
    QCoro::Task<Result<CreatedJob>> createJob(NewJob, QList<ArtifactEntry>, QStringList,
                                              std::stop_token) override
    {
        co_return CreatedJob{};
    }
    QCoro::Task<Result<CreatedJob>> putJob(StoredJob job, std::stop_token) override
    {
        put.append(job);
        co_return CreatedJob{job.to, job.aliases, JobChange::Created};
    }
    QCoro::Task<Result<void>> changeAliases(JobRef ref, QStringList add,
                                            QStringList remove) override
    {
        co_return change(QStringLiteral("%1:%2 +%3 -%4")
                             .arg(ref.name, ref.alias, add.join(u','), remove.join(u',')));
    }
    QCoro::Task<Result<void>> describe(JobRef ref, QString description) override
    {
        co_return change(QStringLiteral("%1:%2 = %3").arg(ref.name, ref.alias, description));
    }
    QCoro::Task<Result<void>> rename(JobRef ref, QString name) override
    {
        co_return change(QStringLiteral("%1 -> %2").arg(ref.name, name));
    }
    QCoro::Task<Result<void>> removeVersion(JobRef ref) override
    {
        co_return change(QStringLiteral("%1:%2 gone").arg(ref.name, ref.alias));
    }
    QCoro::Task<Result<void>> removeJob(JobRef ref) override
    {
        co_return change(QStringLiteral("%1 gone").arg(ref.name));
    }
    QCoro::Task<Result<void>> download(ArtifactId, QString, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return Error{ErrorKind::Cancelled, {}, {}};
        co_return Result<void>{};
    }
};

struct MemoryTemplates : JobTemplates
{
    QList<JobTemplate> list;
    Result<QList<JobTemplate>> all() const override { return Result<QList<JobTemplate>>(list); }
};

struct MemorySources : SourceReader
{
    std::optional<Error> failure; ///< of every question
    GitCheckout answer;
    QList<GitSource> asked;

    QCoro::Task<Result<FolderScan>> scan(QString, bool) override { co_return FolderScan{}; }
    QCoro::Task<Result<FolderScan>> digested(FolderScan scan, QString, std::stop_token) override
    {
        co_return Result<FolderScan>(scan);
    }
    QCoro::Task<Result<GitCheckout>> checkout(GitSource source, QString, std::stop_token) override
    {
        asked.append(source);
        if (failure)
            co_return Error(*failure);
        co_return Result<GitCheckout>(answer);
    }
};

} // namespace memory
