// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/job.h"

#include <QCoroTask>
#include <QList>
#include <QString>
#include <stop_token>

namespace slipway {

/** A file to upload. */
struct ArtifactEntry
{
    QString path;        ///< inside the artifact
    QString file;        ///< on this computer
    QByteArray md5 = {}; ///< base64; empty: found by reading it
    qint64 size = -1;    ///< bytes, where the digest is known
    bool operator==(const ArtifactEntry &) const = default;
};

/** Jobs and the artifacts behind them. */
class ArtifactGateway
{
public:
    virtual ~ArtifactGateway() = default;
    /** An empty project is all projects of the entity. */
    virtual QCoro::Task<Result<QList<Job>>> jobs(EntityName entity, ProjectName project) = 0;
    virtual QCoro::Task<Result<JobDetails>> job(JobRef ref) = 0;
    /** The job with all its versions; the alias of `ref` counts not. */
    virtual QCoro::Task<Result<Job>> versions(JobRef ref) = 0;
    /** JobDetails::inputs alone, with one question. */
    virtual QCoro::Task<Result<QList<JobInput>>> inputs(JobRef ref) = 0;
    /**
     * Makes a job version. A CodeSource uploads exactly `code` (chosen by the caller after ignore
     * rules); requirements go to requirements.frozen.txt.
     */
    virtual QCoro::Task<Result<CreatedJob>> createJob(NewJob job, QList<ArtifactEntry> code,
                                                      QStringList requirements,
                                                      std::stop_token stop) = 0;
    /** Makes a version of what was stored elsewhere; Unchanged when the newest version is the same.
     */
    virtual QCoro::Task<Result<CreatedJob>> putJob(StoredJob job, std::stop_token stop) = 0;
    /** Gives and takes aliases of one version; one that another version has moves. */
    virtual QCoro::Task<Result<void>> changeAliases(JobRef ref, QStringList add,
                                                    QStringList remove) = 0;
    /** Sets the description of one version. */
    virtual QCoro::Task<Result<void>> describe(JobRef ref, QString description) = 0;
    /** Renames the job with all its versions. Conflict "job.nameTaken". */
    virtual QCoro::Task<Result<void>> rename(JobRef ref, QString name) = 0;
    /** Deletes one version with its aliases. */
    virtual QCoro::Task<Result<void>> removeVersion(JobRef ref) = 0;
    /** Deletes the job with all its versions. */
    virtual QCoro::Task<Result<void>> removeJob(JobRef ref) = 0;
    /** Downloads every file below `folder`, which exists; never writes outside it; checks digests.
     */
    virtual QCoro::Task<Result<void>> download(ArtifactId artifact, QString folder,
                                               std::stop_token stop) = 0;
};

} // namespace slipway
