// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/jobfromtemplate.h"

#include "usecases/reasons.h"

#include <algorithm>

namespace slipway {

Result<JobTemplate> templateNamed(const QList<JobTemplate> &templates, const QString &id)
{
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&id](const JobTemplate &each) { return each.id == id; });
    if (found == templates.end())
        return Error{.kind = ErrorKind::NotFound,
                     .where = QStringLiteral("find template"),
                     .detail = id,
                     .reason = QString(reasons::JobTemplateMissing),
                     .field = QStringLiteral("template")};
    return *found;
}

NewJob jobFromTemplate(const JobTemplate &chosen, const QString &mirror)
{
    NewJob job;
    job.name = chosen.id;
    job.description = chosen.description(QStringLiteral("en"));
    GitSource source;
    source.remote = mirroredRemote(chosen.remote, mirror);
    source.buildContext = chosen.buildContext;
    source.dockerfile = chosen.dockerfile;
    source.entryPoint = chosen.entryPoint;
    job.source = source;
    return job;
}

} // namespace slipway
