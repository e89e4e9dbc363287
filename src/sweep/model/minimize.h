// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Eigen/Core>
#include <functional>

namespace slipway::sweep {

/** Gives the value at x and writes the gradient. */
using Objective = std::function<double(const Eigen::VectorXd &x, Eigen::VectorXd &gradient)>;

struct Minimum
{
    Eigen::VectorXd x;
    double value = 0;
};

/** A minimum near `start` within the box: L-BFGS over the coordinates that are not held at a bound,
 * steps shortened until the value is less. At most `steps` steps. */
[[nodiscard]] Minimum minimize(const Objective &objective, const Eigen::VectorXd &start,
                               const Eigen::VectorXd &lower, const Eigen::VectorXd &upper,
                               int steps);

} // namespace slipway::sweep
