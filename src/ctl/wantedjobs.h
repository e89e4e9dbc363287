// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/composition.h"

#include <QSet>
#include <QStringList>

namespace slipway::ctl {

/** Jobs whose images will be wanted soon. */
struct WantedJobs
{
    QSet<QString> names;  ///< of jobs, without project and alias
    QStringList warnings; ///< what could not be asked
};

/**
 * The jobs of items that agents of this computer work on, by their journals, or that wait in their
 * queues, by their servers.
 */
QCoro::Task<WantedJobs> wantedJobs(Composition *composition);

} // namespace slipway::ctl
