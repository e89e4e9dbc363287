// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/job.h"
#include "domain/jobs/jobtemplate.h"

#include <QList>

namespace slipway {

/** NotFound "job.templateMissing". */
[[nodiscard]] Result<JobTemplate> templateNamed(const QList<JobTemplate> &templates,
                                                const QString &id);

/** The job to make of it, for CreateJob; entity and project stay empty. `mirror` as of Settings. */
[[nodiscard]] NewJob jobFromTemplate(const JobTemplate &chosen, const QString &mirror);

} // namespace slipway
