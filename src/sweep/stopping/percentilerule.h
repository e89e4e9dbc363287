// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/stopping/stoppingrule.h"

namespace slipway::sweep {

/** Optuna's PercentilePruner, and with 50 its MedianPruner: a run's best value so far must be as
 * good as the percentile of what finished runs had at the same count. Positions are always counts.
 */
class PercentileRule : public StoppingRule
{
public:
    PercentileRule(const EarlyTermination &rule, Goal goal, double percentile);

    void add(size_t run, double value, std::optional<double> position = {}) override;
    void finish(size_t run) override;
    [[nodiscard]] bool shouldStop(size_t run) const override;

private:
    EarlyTermination m_rule;
    double m_percentile; ///< of values for which smaller is better
    double m_sign;
    std::vector<std::vector<double>> m_runs;
    std::vector<double> m_best;
    std::vector<std::vector<double>> m_finished; ///< by count, sorted
    std::int64_t m_finishedRuns = 0;
};

} // namespace slipway::sweep
