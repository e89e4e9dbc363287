// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/parameter.h"

namespace slipway::sweep {

/** The first of W&B's distributions whose schema takes the block: one forbids what another asks
 * for, so the keys and the kind of numbers nearly always decide. */
[[nodiscard]] std::optional<Distribution> matchingDistribution(const Json &block);

/** Why no distribution takes the block, with repairs for the mistakes that people make. */
[[nodiscard]] Problem explainMismatch(const Json &block, const Path &path);

/** The block's values, defaults for what is not there. `block` matches `distribution`. */
void fill(Parameter &parameter, Distribution distribution, const Json &block);

} // namespace slipway::sweep
