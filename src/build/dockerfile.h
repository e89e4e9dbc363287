// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/imagereference.h"
#include "ports/imagebuilder.h"

#include <QString>

namespace slipway {

/** A build that is ready to be handed to an engine. */
struct BuildPlan
{
    QString contextFolder;  ///< absolute
    QString dockerfilePath; ///< absolute; empty when `dockerfileText` was generated
    QString dockerfileText; ///< always filled: it is part of the image's digest
    bool operator==(const BuildPlan &) const = default;
};

/** What a builder can do for a generated Dockerfile. */
enum class Mounts {
    No, ///< also the text that the image's digest is made of, so that builders agree on names
    Yes ///< cache folders and secrets
};

/**
 * Chooses context and Dockerfile in the order of the Python agent (launch-agent.md §8.2): the job's
 * own `dockerfile`, then `Dockerfile.wandb` next to the program (its folder is the context), then a
 * generated one. All paths are confined to the source folder. InvalidInput when one is missing or
 * leaves it.
 */
[[nodiscard]] Result<BuildPlan> planBuild(const BuildRequest &request,
                                          const BuildSettings &settings = {},
                                          Mounts mounts = Mounts::No);

/**
 * The Dockerfile for a Python project: requirements in /env (requirements.txt, pyproject.toml or
 * requirements.frozen.txt), a user that is not root, the entry point. Passwords are never in it:
 * they come by secret mount or, where there is none in the URL, as build argument.
 */
[[nodiscard]] Result<QString> generatedDockerfile(const BuildRequest &request,
                                                  const BuildSettings &settings, Mounts mounts,
                                                  const QString &contextFolder);

/** "3.11" and alike. */
[[nodiscard]] bool isPythonVersion(const QString &text);

/** Lower case, [a-z0-9._-]: the repository part of an image that we name. */
[[nodiscard]] QString imageRepository(const QString &jobName);

} // namespace slipway
