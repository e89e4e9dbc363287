// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/invocation.h"

namespace slipway::ctl {

/** Each adds a group of verbs, in a file of its own. */
void addLoginVerb(CLI::App &app, Invocation &invocation);
void addHubVerbs(CLI::App &app, Invocation &invocation);
void addJobVerbs(CLI::App &app, Invocation &invocation);
/** The verbs of "job" that change one that exists; into its group. */
void addJobEditVerbs(CLI::App &group, Invocation &invocation);
void addQueueVerbs(CLI::App &app, Invocation &invocation);
void addLaunchVerb(CLI::App &app, Invocation &invocation);
void addLaunchAgentVerb(CLI::App &app, Invocation &invocation);
void addAgentVerbs(CLI::App &app, Invocation &invocation);
void addItemVerbs(CLI::App &app, Invocation &invocation);
void addRunVerbs(CLI::App &app, Invocation &invocation);
void addEngineVerbs(CLI::App &app, Invocation &invocation);
void addDoctorVerb(CLI::App &app, Invocation &invocation);
/** Completion scripts and the manual page. */
void addShellVerbs(CLI::App &app, Invocation &invocation);
void addSweepVerbs(CLI::App &app, Invocation &invocation);
/** The verbs of "sweep" for those on a server; into its group. */
void addSweepServerVerbs(CLI::App &group, Invocation &invocation);
void addYamlVerb(CLI::App &app, Invocation &invocation);

} // namespace slipway::ctl
