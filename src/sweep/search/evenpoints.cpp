// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/evenpoints.h"

#include <cmath>

namespace slipway::sweep {

EvenPoints::EvenPoints(Eigen::Index dimensions, const CounterRandom &random, std::uint64_t number)
    : m_shift(dimensions)
    , m_step(dimensions)
{
    // The root of x^(d+1) = x + 1.
    double root = 2;
    for (int i = 0; i < 60; ++i)
        root = std::pow(1 + root, 1.0 / double(dimensions + 1));
    for (Eigen::Index j = 0; j < dimensions; ++j) {
        m_step[j] = std::pow(root, -double(j + 1));
        m_shift[j] = random.uniform(number, std::uint64_t(j));
    }
}

Eigen::VectorXd EvenPoints::at(std::uint64_t index) const
{
    const Eigen::ArrayXd sum = (m_shift + double(index) * m_step).array();
    return (sum - sum.floor()).matrix();
}

} // namespace slipway::sweep
