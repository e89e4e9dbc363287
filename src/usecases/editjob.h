// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"

#include <QCoroTask>
#include <QStringList>
#include <memory>

namespace slipway {

/** Changes to a job that exists: its names, its description, its end. Nothing runs or stops by it;
 * items that wait find the job by the name that they were given. */
class EditJob
{
public:
    explicit EditJob(std::shared_ptr<ArtifactGateway> artifacts);
    /** "latest" and "v3" are the server's own and refused. */
    QCoro::Task<Result<void>> changeAliases(JobRef ref, QStringList add, QStringList remove) const;
    /** Of one version; empty takes the description away. */
    QCoro::Task<Result<void>> describe(JobRef ref, QString description) const;
    /** All versions go along. */
    QCoro::Task<Result<void>> rename(JobRef ref, QString name) const;
    /** One version with its aliases; the last one is the whole job. */
    QCoro::Task<Result<void>> removeVersion(JobRef ref) const;
    QCoro::Task<Result<void>> removeJob(JobRef ref) const;
    /** May people give this alias? For forms while typing. */
    [[nodiscard]] static bool isAlias(const QString &alias);

private:
    std::shared_ptr<ArtifactGateway> m_artifacts;
};

} // namespace slipway
