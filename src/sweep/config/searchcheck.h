// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/sweepconfig.h"

namespace slipway::sweep {

/** What W&B's validation lets pass and its search then fails at: grids of continuous parameters, no
 * metric where one is needed, nothing to search. */
void checkSearch(const SweepConfig &config, std::vector<Problem> &problems);

/** Parses the expressions of derived parameters and puts all parameters into an order in which each
 * comes after those that it depends on. */
void orderParameters(SweepConfig &config, std::vector<Problem> &problems);

} // namespace slipway::sweep
