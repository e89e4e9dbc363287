// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/sweepconfig.h"

#include <functional>

namespace slipway::sweep {

/** One combination of values. */
struct Assignment
{
    /** By index of SweepConfig::parameters; empty: its condition is not met, so it is not there. */
    std::vector<std::optional<Json>> values;
    /** As W&B sends it to a run: {"name": {"value": ...}}, groups within the outermost value. */
    Json runConfig = Json::object();
};

/** The value of the searched parameter of this index. */
using Choice = std::function<Json(size_t)>;

/**
 * Puts chosen, constant and derived values together, in an order in which conditions can be
 * decided. Empty when a constraint does not hold, or a derived parameter has no value.
 */
[[nodiscard]] std::optional<Assignment> assign(const SweepConfig &config, const Choice &choice);

/** What a run's configuration says of a parameter; null when nothing. */
[[nodiscard]] const Json *valueIn(const Json &runConfig, const Parameter &parameter);

} // namespace slipway::sweep
