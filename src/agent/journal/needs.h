// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/room.h"
#include "base/jsontext.h"

namespace slipway::agent {

/**
 * What the arguments of local-container or local-process say that the job needs: "cpus", "memory"
 * and "gpus" as the engines take them (2.5, "32g", "all", 2, "device=0,1"). What makes no sense
 * counts as nothing; the target refuses it.
 */
[[nodiscard]] Needs needsOf(const JsonText &resourceArgs);

} // namespace slipway::agent
