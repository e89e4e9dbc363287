// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/invocation.h"
#include "domain/jobs/launchrequest.h"

#include <QCoroTask>

namespace slipway::ctl {

/** A launch without a queue. */
struct DirectLaunch
{
    LaunchRequest request;
    QString resource; ///< "": local-container
    QString dockerfile;
    bool wait = true;
};

/** Runs the job on this computer and shows its output; exit code 1 unless it finished. */
QCoro::Task<int> launchHere(Context context, Server server, DirectLaunch launch);
/** Shows what `launchHere` would run: reads the job, starts and changes nothing. */
QCoro::Task<int> previewHere(Context context, Server server, DirectLaunch launch);

} // namespace slipway::ctl
