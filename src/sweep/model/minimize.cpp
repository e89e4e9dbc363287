// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/model/minimize.h"

#include <cmath>
#include <deque>

namespace slipway::sweep {
namespace {

using Eigen::VectorXd;

constexpr size_t Memory = 8;
constexpr int MostHalvings = 20;
constexpr double Enough = 1e-4; ///< Armijo's share of the promised decrease
constexpr double Flat = 1e-6;

struct Pair
{
    VectorXd step;
    VectorXd change; ///< of the gradient
};

/** The two loops of L-BFGS. */
VectorXd direction(const std::deque<Pair> &pairs, const VectorXd &gradient)
{
    VectorXd q = gradient;
    std::vector<double> shares(pairs.size());
    for (size_t i = pairs.size(); i-- > 0;) {
        shares[i] = pairs[i].step.dot(q) / pairs[i].step.dot(pairs[i].change);
        q -= shares[i] * pairs[i].change;
    }
    if (!pairs.empty()) {
        const Pair &last = pairs.back();
        q *= last.step.dot(last.change) / last.change.squaredNorm();
    }
    for (size_t i = 0; i < pairs.size(); ++i) {
        const double back = pairs[i].change.dot(q) / pairs[i].step.dot(pairs[i].change);
        q += (shares[i] - back) * pairs[i].step;
    }
    return -q;
}

} // namespace

Minimum minimize(const Objective &objective, const VectorXd &start, const VectorXd &lower,
                 const VectorXd &upper, int steps)
{
    VectorXd x = start.cwiseMax(lower).cwiseMin(upper);
    VectorXd gradient(x.size());
    double value = objective(x, gradient);
    std::deque<Pair> pairs;
    for (int step = 0; step < steps && std::isfinite(value); ++step) {
        VectorXd free = gradient;
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            const bool held =
                (x[i] <= lower[i] && gradient[i] > 0) || (x[i] >= upper[i] && gradient[i] < 0);
            if (held)
                free[i] = 0;
        }
        if (free.lpNorm<Eigen::Infinity>() < Flat)
            break;
        VectorXd along = direction(pairs, free);
        along = (free.array() == 0).select(0, along);
        if (along.dot(free) > -1e-12 * along.norm() * free.norm()) {
            pairs.clear();
            along = -free;
        }
        // Without memory the gradient's length means nothing.
        double length = pairs.empty() ? std::min(1.0, 0.1 / along.lpNorm<Eigen::Infinity>()) : 1.0;
        VectorXd next;
        VectorXd nextGradient(x.size());
        double nextValue = value;
        bool better = false;
        for (int halving = 0; halving < MostHalvings && !better; ++halving, length /= 2) {
            next = (x + length * along).cwiseMax(lower).cwiseMin(upper);
            nextValue = objective(next, nextGradient);
            better =
                std::isfinite(nextValue) && nextValue <= value + Enough * gradient.dot(next - x);
        }
        if (!better) {
            if (pairs.empty())
                break;
            pairs.clear(); // what was learnt does not hold here
            continue;
        }
        Pair pair{next - x, nextGradient - gradient};
        const double gain = value - nextValue;
        x = next;
        gradient = nextGradient;
        value = nextValue;
        if (pair.step.dot(pair.change) > 1e-10 * pair.step.norm() * pair.change.norm())
            pairs.push_back(std::move(pair));
        if (pairs.size() > Memory)
            pairs.pop_front();
        if (gain < 1e-9 * (1 + std::abs(value)))
            break;
    }
    return Minimum{x, value};
}

} // namespace slipway::sweep
