// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"
#include "ports/imagebuilder.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace slipway {

/**
 * What a launch agent is told (launch-agent §3.2). Blocks that this agent only passes on are kept
 * as JSON, empty when absent.
 */
struct LaunchConfig
{
    QStringList queues;
    QString entity;  ///< empty: the viewer's default
    int maxJobs = 1; ///< -1: no limit
    int maxSchedulers = 1;
    bool secureMode = false;
    int verbosity = 0;
    std::chrono::seconds stoppedRunTimeout{60};
    JsonText registry;
    JsonText environment;
    JsonText builder;
    QString builderType;     ///< docker | kaniko | noop; empty: not said
    QString builderPlatform; ///< linux/amd64 | linux/arm64; empty: not said
    /** Of "builder", its own block "slipway", and "registry": how images are built. */
    BuildSettings build;
    QString engine;       ///< docker | podman | nerdctl; empty: the first that is installed
    QStringList warnings; ///< English sentences with line and column
    bool operator==(const LaunchConfig &) const = default;
};

/** The flags of `launch-agent`; absent ones change nothing. */
struct LaunchConfigFlags
{
    QStringList queues;
    QString entity;
    std::optional<int> maxJobs;
    int verbosity = 0;
};

/**
 * Reads launch-config.yaml over the defaults. InvalidInput (reason "config.syntax", "config.key",
 * "config.value") with "line L, column C: ..." in detail and the key's dotted path in field; a key
 * that is not known is an error. `name` is the file's, for `where`.
 */
[[nodiscard]] Result<LaunchConfig> readLaunchConfig(const QByteArray &yaml, const QString &name);

/**
 * Defaults, file, environment (WANDB_ENTITY, WANDB_LAUNCH_MAX_JOBS), flags: later ones win
 * (launch-agent §3.3). `path` empty: ~/.config/wandb/launch-config.yaml, which may be missing.
 */
[[nodiscard]] Result<LaunchConfig> resolveLaunchConfig(const QString &path,
                                                       const QMap<QString, QString> &environment,
                                                       const LaunchConfigFlags &flags);

} // namespace slipway
