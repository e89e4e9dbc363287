// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/invocation.h"
#include "domain/jobs/job.h"

#include <QCoroTask>

namespace slipway::ctl {

/** The flags of `job create`; `launch --uri` fills them too. */
struct JobFlags
{
    std::string type; ///< git | code | image
    std::string path;
    std::string project;
    std::string entity;
    std::string name;
    std::string description;
    std::vector<std::string> aliases;
    std::string entryPoint;
    std::string gitHash;
    std::string runtime;
    std::string buildContext;
    std::string dockerfile;
    std::string baseImage;
    std::string templateId; ///< instead of type and path
    std::string gitMirror;  ///< empty: that of the settings
    std::string schema;
    std::vector<std::string> fileSchemas; ///< "path=document"
    bool includeSecrets = false;
    bool excludeSecrets = false;
};

/** What the flags say, with the defaults of `wandb job create`; warnings go to the console. */
[[nodiscard]] Result<NewJob> newJobFrom(const JobFlags &flags, EntityName entity,
                                        ProjectName project, const Console &console);

/** Makes the job; asks on a terminal about files that look like secrets, else refuses them. */
QCoro::Task<Result<CreatedJob>> createJob(Context context, Server server, JobFlags flags);

/** "git" for what the Python package takes for a git address, else "code". */
[[nodiscard]] QString typeOfUri(const QString &uri);

} // namespace slipway::ctl
