// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/parameter.h"

namespace slipway::sweep {

/**
 * The value of a searched parameter at the share u of its distribution, as W&B computes it (sweeps
 * params.py). Three deviations: quantised values never leave [min, max], they are as short as q
 * (0.3 and not 0.30000000000000004), and u may be 0 or 1.
 */
[[nodiscard]] Json quantile(const Parameter &parameter, double u);

/** The share at a value, for a search that goes over shares; the middle of its part for values that
 * are counted. Empty for a value that this parameter cannot have. */
[[nodiscard]] std::optional<double> shareOf(const Parameter &parameter, const Json &value);

/** How many values there are; 0: a continuum, or without end. */
[[nodiscard]] std::uint64_t valueCount(const Parameter &parameter);

/** The value of number `index` of valueCount(), in the parameter's order. */
[[nodiscard]] Json valueAt(const Parameter &parameter, std::uint64_t index);

} // namespace slipway::sweep
