// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/dockerfile.h"
#include "engine/buildbackend.h"
#include "engine/tool.h"

#include <QByteArray>

namespace slipway {

/** Names that a generated Dockerfile and the command line share. */
namespace buildnames {
inline constexpr QLatin1StringView JobLabel{"slipway.job"};
inline constexpr QLatin1StringView Certificates{"SLIPWAY_CA_CERTIFICATES"};
inline constexpr QLatin1StringView Prefix{"SLIPWAY_"}; ///< of arguments for pip
inline constexpr QLatin1StringView PipSecret{"slipway-pip"};
inline constexpr QLatin1StringView PipCache{"slipway-pip-cache"};
} // namespace buildnames

/** The text of the settings' certificates; empty without any. InvalidInput "build.certificates"
 * when the file cannot be read, holds no certificate, or is too large to be handed over. */
[[nodiscard]] Result<QByteArray> readCertificates(const BuildSettings &settings);

/** pip's settings as its own file has them; empty when nothing is set. Holds passwords. */
[[nodiscard]] QByteArray pipConfiguration(const BuildSettings &settings);

/** Has the URL (or one of several) a user or password in it? */
[[nodiscard]] bool hasPassword(const Secret &urls);

/** What one build is told. */
struct BuildOrder
{
    QString program;
    BuildBackend backend;
    BuildSettings settings;
    BuildPlan plan;
    QString dockerfile; ///< path of the file
    QString reference;
    QString name; ///< of the job
    QByteArray certificates;
    QString scratch; ///< where the engine's client puts its temporary files
};

/**
 * The engine's command for it. Values with passwords are in the client's environment, never among
 * the arguments. InvalidInput "build.secretNeedsMounts" when there is a password in pip's index and
 * the builder has no secrets.
 */
[[nodiscard]] Result<ToolRun> buildCommand(const BuildOrder &order);

} // namespace slipway
