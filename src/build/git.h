// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/job.h"
#include "engine/tool.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>
#include <stop_token>

namespace slipway {

/**
 * git itself, with what a foreign repository could abuse switched off: only https and ssh
 * (submodules too), no hooks, no prompts, no GIT_* variables of ours. Credentials come from the
 * user's own git configuration.
 */
class Git
{
public:
    /** Paths below `folder` (relative, '/'), less what .gitignore, .wandbignore and our own rules
     * leave out. */
    QCoro::Task<Result<QStringList>> sources(QString folder);
    /** Fetches `source` into `folder`, shallow where the server allows it; answers the commit. The
     * files alone stay: the repository's configuration and history are in no image. */
    QCoro::Task<Result<QString>> checkout(GitSource source, QString folder, std::stop_token stop);

private:
    QCoro::Task<Result<QByteArray>> run(QStringList args, QString folder, std::stop_token stop);
    /** The environment in which git and what it starts ask nobody anything. */
    QCoro::Task<QMap<QString, QString>> quietEnvironment(QString verb, QString folder,
                                                         std::stop_token stop);
    QCoro::Task<Result<void>> fetch(GitSource source, QString folder, std::stop_token stop);
    /** The submodules of the commit that is checked out in `folder`, and theirs. */
    QCoro::Task<Result<void>> fetchSubmodules(QString folder, std::stop_token stop);
    /** One level of them, shallow where the servers allow it. InvalidInput "git.schemeForbidden"
     * when one's remote is none that isAllowedGitRemote allows. */
    QCoro::Task<Result<void>> fetchOwnSubmodules(QString folder, std::stop_token stop);
};

/** Letters, digits and "._/+-", no leading '-', no "..", and what `git check-ref-format` asks for:
 * what a branch, tag or commit may look like here. */
[[nodiscard]] bool isGitRef(const QString &ref);

} // namespace slipway
