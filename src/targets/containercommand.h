// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/agents/agentpolicy.h"
#include "ports/target.h"

namespace slipway {

/** What makes the container of one job. */
struct ContainerCommand
{
    QStringList args;                   ///< of the engine's client
    QMap<QString, QString> environment; ///< of the engine's client, for `-e NAME`
    QString file;                       ///< of --env-file; empty: none is needed
    QByteArray fileContent;
};

/** `scope` is containerScope() of the agent's folder, `logOption` of its ContainerCapture. Errors
 * are about what was asked for. */
[[nodiscard]] Result<ContainerCommand> containerCommand(const TargetRequest &request,
                                                        const AgentPolicy &policy,
                                                        const QString &scope, qint64 logLimit,
                                                        const QString &logOption);
/** Tells the jobs of one agent from those of another on the same engine. */
[[nodiscard]] QString containerScope(const QString &folder);
/** slipway-<item>-<agent and run>: the engine refuses a second container of that name. */
[[nodiscard]] QString containerName(const QString &scope, const QString &item, const QString &run);
/** In the item's folder, for as long as the engine's client needs it. */
[[nodiscard]] QString environmentFileBeside(const QString &log);

} // namespace slipway
