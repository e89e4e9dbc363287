// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/stopping/stoppingrule.h"

#include <queue>

namespace slipway::sweep {

/**
 * W&B's hyperband_stopping (sweeps 0.3.0): at each band (a count of values) a run must be among the
 * best 1/eta of all runs that came so far, those of the same value counted as better. Two heaps per
 * band keep the threshold, so nothing is looked through again.
 */
class Hyperband : public StoppingRule
{
public:
    Hyperband(const EarlyTermination &rule, Goal goal);

    void add(size_t run, double value, std::optional<double> position = {}) override;
    void addAll(size_t run, std::span<const double> values) override;
    [[nodiscard]] bool shouldStop(size_t run) const override;

    [[nodiscard]] const std::vector<double> &bands() const { return m_bands; }
    /** The value that is still good enough; infinity while no run has come to the band. */
    [[nodiscard]] double threshold(size_t band) const;

private:
    struct Run
    {
        double count = 0;
        double least = 0;
        double atBand = 0;   ///< the value at the last band that was reached
        size_t nextBand = 0; ///< bands before it are reached
    };
    struct Level
    {
        std::priority_queue<double> good; ///< trunc(n / eta) + 1 of n, the worst on top
        std::priority_queue<double, std::vector<double>, std::greater<>> rest;
    };
    Run &runOf(size_t run);
    void reach(Run &run, double value);

    std::vector<double> m_bands;
    double m_share; ///< 1 / eta, rounded before it is multiplied, as there
    double m_sign;
    bool m_strict;
    std::vector<Level> m_levels;
    std::vector<Run> m_runs;
};

} // namespace slipway::sweep
