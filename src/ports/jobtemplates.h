// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/jobs/jobtemplate.h"

#include <QList>

namespace slipway {

/** The gallery of jobs to begin with. Nothing is asked over the network. */
class JobTemplates
{
public:
    virtual ~JobTemplates() = default;
    [[nodiscard]] virtual Result<QList<JobTemplate>> all() const = 0;
};

} // namespace slipway
