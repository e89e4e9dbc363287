// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/search/counterrandom.h"

#include <Eigen/Core>

namespace slipway::sweep {

/** Points that fill a cube more evenly than random ones: Roberts' additive sequence (powers of the
 * generalised golden ratio), shifted at random. */
class EvenPoints
{
public:
    EvenPoints(Eigen::Index dimensions, const CounterRandom &random, std::uint64_t number);

    /** Number `index`, each coordinate in [0, 1). */
    [[nodiscard]] Eigen::VectorXd at(std::uint64_t index) const;

private:
    Eigen::VectorXd m_shift;
    Eigen::VectorXd m_step;
};

} // namespace slipway::sweep
