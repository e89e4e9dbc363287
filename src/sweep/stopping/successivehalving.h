// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/stopping/stoppingrule.h"

namespace slipway::sweep {

/** Asynchronous successive halving as Optuna's SuccessiveHalvingPruner does it: at the rungs
 * minResource * eta^(earlyRate + k) a run goes on when it is among the best 1/eta that came there,
 * or, of fewer than eta, the best. With several brackets (ASHA) runs are spread over rules whose
 * first rungs lie later and later. */
class SuccessiveHalving : public StoppingRule
{
public:
    SuccessiveHalving(const EarlyTermination &rule, Goal goal, size_t brackets);

    void add(size_t run, double value, std::optional<double> position = {}) override;
    [[nodiscard]] bool shouldStop(size_t run) const override;

private:
    struct Run
    {
        double count = 0;
        size_t rung = 0; ///< the next one
        bool isBeaten = false;
    };
    [[nodiscard]] size_t bracketOf(size_t run) const;

    EarlyTermination m_rule;
    double m_sign;
    std::vector<std::vector<std::vector<double>>> m_rungs; ///< by bracket: sorted values by rung
    std::vector<Run> m_runs;
};

} // namespace slipway::sweep
