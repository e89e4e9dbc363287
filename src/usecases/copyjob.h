// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"
#include "ports/connection.h"

#include <QCoroTask>
#include <QList>
#include <functional>
#include <memory>
#include <stop_token>

namespace slipway {

struct JobCopyRequest
{
    JobRef from;
    JobRef to;                ///< the alias counts not; an empty name is that of `from`
    bool allVersions = false; ///< else the one that `from` names
    bool operator==(const JobCopyRequest &) const = default;
};

/** How far a copy is. */
struct JobCopyProgress
{
    enum class Stage { Reading, Downloading, Uploading };
    Stage stage = Stage::Reading;
    int version = 0; ///< N of vN where it comes from
    int done = 0;    ///< versions that are there
    int total = 0;
    bool operator==(const JobCopyProgress &) const = default;
};

/**
 * Copies a job with its code from one server (or project) to another: every file is checked against
 * its digest, aliases, description, inputs and source stay, and where it came from is noted in the
 * artifact's metadata. Versions are copied oldest first, so that the order stays though the numbers
 * may differ; one that the place has as its newest already is not made again. Stopped in between,
 * what was copied stays.
 */
class CopyJob
{
public:
    using Progress = std::function<void(const JobCopyProgress &)>;

    /** Both may be of the same server. */
    CopyJob(std::shared_ptr<ArtifactGateway> from, std::shared_ptr<Connection> fromConnection,
            std::shared_ptr<ArtifactGateway> to, std::shared_ptr<Connection> toConnection);
    /** What became of each version, oldest first. */
    QCoro::Task<Result<QList<CreatedJob>>> run(JobCopyRequest request, Progress progress,
                                               std::stop_token stop) const;
    /** The checks that need no server, for forms while typing. */
    [[nodiscard]] static Result<void> check(const JobCopyRequest &request);

private:
    std::shared_ptr<ArtifactGateway> m_from;
    std::shared_ptr<Connection> m_fromConnection;
    std::shared_ptr<ArtifactGateway> m_to;
    std::shared_ptr<Connection> m_toConnection;
};

} // namespace slipway
