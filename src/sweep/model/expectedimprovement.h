// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/model/gaussianprocess.h"

namespace slipway::sweep {

/** The logarithm of how much less than `best` is expected (Ament et al. 2023): finite where the
 * improvement itself is too small for a number. */
[[nodiscard]] double logImprovement(const Prediction &prediction, double best);

/** The same with its derivatives by mean and deviation, for the chain rule. */
struct ImprovementSlope
{
    double value = 0;
    double byMean = 0;
    double byDeviation = 0;
};
[[nodiscard]] ImprovementSlope logImprovementSlope(const Prediction &prediction, double best);

} // namespace slipway::sweep
