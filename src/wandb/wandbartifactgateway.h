// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"

#include <memory>

namespace slipway {

class GraphqlClient;

/** ArtifactGateway over W&B's GraphQL and storage (wandb-api §9, 10). */
class WandbArtifactGateway : public ArtifactGateway
{
public:
    explicit WandbArtifactGateway(std::shared_ptr<GraphqlClient> client);
    QCoro::Task<Result<QList<Job>>> jobs(EntityName entity, ProjectName project) override;
    QCoro::Task<Result<JobDetails>> job(JobRef ref) override;
    QCoro::Task<Result<Job>> versions(JobRef ref) override;
    QCoro::Task<Result<QList<JobInput>>> inputs(JobRef ref) override;
    /** A GitSource has its commit, a runtime is set unless it is an image. Needs no run. */
    QCoro::Task<Result<CreatedJob>> createJob(NewJob job, QList<ArtifactEntry> code,
                                              QStringList requirements,
                                              std::stop_token stop) override;
    QCoro::Task<Result<CreatedJob>> putJob(StoredJob job, std::stop_token stop) override;
    QCoro::Task<Result<void>> changeAliases(JobRef ref, QStringList add,
                                            QStringList remove) override;
    QCoro::Task<Result<void>> describe(JobRef ref, QString description) override;
    QCoro::Task<Result<void>> rename(JobRef ref, QString name) override;
    QCoro::Task<Result<void>> removeVersion(JobRef ref) override;
    QCoro::Task<Result<void>> removeJob(JobRef ref) override;
    QCoro::Task<Result<void>> download(ArtifactId artifact, QString folder,
                                       std::stop_token stop) override;

private:
    std::shared_ptr<GraphqlClient> m_client;
};

} // namespace slipway
