// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/model/expectedimprovement.h"

#include <cmath>
#include <numbers>

namespace slipway::sweep {
namespace {

const double LogRoot2Pi = 0.5 * std::log(2 * std::numbers::pi);

struct Tail
{
    double value; ///< ln(φ(z) + zΦ(z))
    double slope; ///< Φ(z) / (φ(z) + zΦ(z))
};

Tail logTail(double z)
{
    if (z > -1) {
        const double density = std::exp(-z * z / 2 - LogRoot2Pi);
        const double below = 0.5 * std::erfc(-z / std::numbers::sqrt2);
        const double sum = density + z * below;
        return {std::log(sum), below / sum};
    }
    if (z > -25) {
        // With the ratio Φ / φ, which is neither too small nor too large here.
        const double x = -z / std::numbers::sqrt2;
        const double ratio = std::sqrt(std::numbers::pi / 2) * std::exp(x * x) * std::erfc(x);
        const double rest = 1 + z * ratio;
        return {-z * z / 2 - LogRoot2Pi + std::log(rest), ratio / rest};
    }
    return {-z * z / 2 - LogRoot2Pi - 2 * std::log(-z) + std::log1p(-3 / (z * z)), -z - 2 / z};
}

} // namespace

double logImprovement(const Prediction &prediction, double best)
{
    return logImprovementSlope(prediction, best).value;
}

ImprovementSlope logImprovementSlope(const Prediction &prediction, double best)
{
    const double deviation = std::sqrt(prediction.variance);
    const double z = (best - prediction.mean) / deviation;
    const Tail tail = logTail(z);
    return {tail.value + std::log(deviation), -tail.slope / deviation,
            (1 - tail.slope * z) / deviation};
}

} // namespace slipway::sweep
