// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QCoroTask>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <stop_token>

namespace slipway {

/**
 * One run of a vendor's command line tool (docker, git, kubectl ...). There is no shell: `args` are
 * the program's arguments as they are.
 */
struct ToolRun
{
    QString program; ///< looked up in PATH, or an absolute path
    QStringList args;
    /** Set on top of our own environment; a null QString removes the variable. */
    QMap<QString, QString> env;
    QMap<QString, Secret> secretEnv; ///< like `env`; never logged
    QString workingFolder;           ///< empty: ours
    QByteArray input;                ///< standard input; it is closed after these bytes
    std::chrono::milliseconds limit = std::chrono::seconds(30); ///< zero: no limit
    /** Both streams as they come, each in its own order; called on the caller's thread. */
    std::function<void(QByteArray)> output = {};
    /** One pipe for both streams, so that their common order is kept; stdErr stays empty. */
    bool oneStream = false;
    /** Off: `output` gets everything and the answer's streams stay empty; for long outputs. */
    bool keepStreams = true;
    /** When it is to end early, what it runs in sessions of their own (podman's build steps, which
     * are not in its group) is killed first, and it has a moment to notice and to clean up. */
    bool childrenFirst = false;
};

/** How a tool ended. The streams keep their last bytes when they are longer than the caps. */
struct ToolAnswer
{
    static constexpr qsizetype OutCap = 16 * 1024 * 1024;
    static constexpr qsizetype ErrCap = 256 * 1024;

    int exitCode = 0; ///< 128 + signal when one ended it
    QByteArray stdOut;
    QByteArray stdErr;
};

/**
 * Runs a tool to its end. A non-zero exit code is an answer, not an Error; errors are:
 * "tool.missing" (not installed; the detail says how to get it), Timeout "tool.timeout",
 * Cancelled (stop requested: the tool's process group gets SIGTERM, after five seconds SIGKILL).
 * Our own keys (WANDB_API_KEY, SLIPWAY_KEY_FD) are not handed on unless `secretEnv` has them.
 * The tool ends with us: it does not outlive this process.
 */
[[nodiscard]] QCoro::Task<Result<ToolAnswer>> runTool(ToolRun run, std::stop_token stop = {});

/** The Error for a tool that is not there, with the way to get it. */
[[nodiscard]] Error toolMissing(const QString &program);

/** Where `program` is, or an empty string. */
[[nodiscard]] QString findTool(const QString &program);

} // namespace slipway
