// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/stopping/stoppingrule.h"

#include <map>
#include <set>

namespace slipway::sweep {

/** No gain of more than minDelta within `patience` values. */
class PatienceRule : public StoppingRule
{
public:
    PatienceRule(const EarlyTermination &rule, Goal goal);

    void add(size_t run, double value, std::optional<double> position = {}) override;
    [[nodiscard]] bool shouldStop(size_t run) const override;

private:
    struct Run
    {
        double best = 0;
        double bestAt = 0;
        double last = 0;
    };
    EarlyTermination m_rule;
    double m_sign;
    std::map<size_t, Run> m_runs;
};

/** A value outside of the limits, or none that is finite, after the first `warmup` ones. */
class ThresholdRule : public StoppingRule
{
public:
    explicit ThresholdRule(const EarlyTermination &rule);

    void add(size_t run, double value, std::optional<double> position = {}) override;
    [[nodiscard]] bool shouldStop(size_t run) const override { return m_outside.contains(run); }

private:
    EarlyTermination m_rule;
    std::map<size_t, double> m_counts;
    std::set<size_t> m_outside;
};

} // namespace slipway::sweep
