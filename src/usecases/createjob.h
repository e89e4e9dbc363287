// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"
#include "ports/connection.h"
#include "ports/sourcereader.h"

#include <QCoroTask>
#include <QStringList>
#include <memory>
#include <stop_token>
#include <variant>

namespace slipway {

/** What to do with files of the folder that look like secrets. */
enum class SuspiciousFiles { Ask, LeaveOut, Include };

/** The folder holds such files: nothing was uploaded, ask and run again with a decision. */
struct SuspiciousFilesFound
{
    QStringList paths;
    bool operator==(const SuspiciousFilesFound &) const = default;
};

using CreateJobResult = std::variant<CreatedJob, SuspiciousFilesFound>;

/**
 * Makes a job out of an image, a git repository (fetched once to pin the commit and to check the
 * entry point) or a folder. Errors carry the field ("name", "image", "remote", "folder",
 * "entryPoint", "buildContext", "dockerfile", "runtime"); reasons are the job.* words.
 */
class CreateJob
{
public:
    CreateJob(std::shared_ptr<SourceReader> sources, std::shared_ptr<ArtifactGateway> artifacts,
              std::shared_ptr<Connection> connection);
    QCoro::Task<Result<CreateJobResult>> run(NewJob job, SuspiciousFiles suspicious,
                                             std::stop_token stop) const;
    /** The checks that need neither server nor disk, for forms while typing. */
    [[nodiscard]] static Result<void> check(const NewJob &job);

private:
    std::shared_ptr<SourceReader> m_sources;
    std::shared_ptr<ArtifactGateway> m_artifacts;
    std::shared_ptr<Connection> m_connection;
};

} // namespace slipway
