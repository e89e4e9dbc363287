// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ctl/console.h"
#include "domain/jobs/launchrequest.h"

#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace slipway::ctl {

/** The flags of `launch`, as those of `wandb launch` (launch-agent.md §2.1). */
struct LaunchFlags
{
    std::string uri;
    std::string job;
    std::string entryPoint;
    std::string gitVersion;
    std::string buildContext;
    std::string jobName;
    std::string name;
    std::string entity;
    std::string project;
    std::string resource;
    std::string image;
    std::string baseImage;
    std::string config;
    std::vector<std::string> variables;
    std::optional<std::string> queue; ///< given without a name: "default"
    bool async = false;
    std::string resourceArgs;
    std::string repository;
    std::string projectQueue;
    std::string dockerfile;
    std::string priority;
    bool build = false;
    bool dryRun = false;
    bool includeSecrets = false;
    bool excludeSecrets = false;
};

/** What is wrong with the combination of flags, or nothing: checks 1-12 of §2.1. */
[[nodiscard]] std::optional<QString> wrongFlags(const LaunchFlags &flags);

/** A launch as the flags and --config say, before server and entity are known. */
struct LaunchDraft
{
    LaunchRequest request; ///< `what` is a JobRef without entity when nothing was said
    QString entity;
    QString project;
    QString resource; ///< "" not said
    QString dockerfile;
    QStringList warnings;
};

/** Reads --config and --resource-args and lays the flags over them. */
[[nodiscard]] Result<LaunchDraft> draftLaunch(const LaunchFlags &flags);

/**
 * Values of --set-var as the queue's template variables want them: numbers for "integer" and
 * "number", else texts. InvalidInput for a name that the queue does not know.
 */
[[nodiscard]] Result<JsonText> templateValues(const std::vector<std::string> &variables,
                                              const JsonText &definitions);

} // namespace slipway::ctl
