// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/job.h"
#include "ports/artifactgateway.h"

#include <QCoroTask>
#include <QStringList>
#include <stop_token>

namespace slipway {

/** What would be uploaded from a folder, after ignore rules. */
struct FolderScan
{
    QList<ArtifactEntry> files;
    qint64 bytes = 0;
    QStringList suspicious;   ///< paths that look like secrets: left out unless confirmed
    QStringList refusedLinks; ///< links that leave the folder
    QStringList scripts;      ///< candidates for the entry point
    QStringList requirements; ///< lines of requirements.txt, empty when absent
    bool hasDockerfile = false;
    bool operator==(const FolderScan &) const = default;
};

/** What a git reference resolved to. */
struct GitCheckout
{
    QString folder;
    QString commit;
    QStringList requirements;
    bool operator==(const GitCheckout &) const = default;
};

/** Reads job sources: folders of this computer and git repositories (through git itself). */
class SourceReader
{
public:
    virtual ~SourceReader() = default;
    /** `.git`, `wandb` and virtual environments are left out; `.wandbignore` and `.gitignore`
     * honoured. */
    virtual QCoro::Task<Result<FolderScan>> scan(QString folder, bool includeSuspicious) = 0;
    /**
     * The scan of `folder` with the digests of all files in it. What was read before and has not
     * changed since is not read again.
     */
    virtual QCoro::Task<Result<FolderScan>> digested(FolderScan scan, QString folder,
                                                     std::stop_token stop) = 0;
    /** Fetches into `folder` (made if missing); allow-listed schemes only; commit pinned. */
    virtual QCoro::Task<Result<GitCheckout>> checkout(GitSource source, QString folder,
                                                      std::stop_token stop) = 0;
};

} // namespace slipway
