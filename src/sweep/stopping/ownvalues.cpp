// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/stopping/ownvalues.h"

#include <cmath>

namespace slipway::sweep {

PatienceRule::PatienceRule(const EarlyTermination &rule, Goal goal)
    : m_rule(rule)
    , m_sign(goal == Goal::Maximize ? -1 : 1)
{
}

void PatienceRule::add(size_t run, double value, std::optional<double> position)
{
    if (!std::isfinite(value))
        return;
    const double signedValue = m_sign * value;
    const auto [place, isNew] = m_runs.try_emplace(run);
    Run &known = place->second;
    known.last = position.value_or(known.last + 1);
    if (isNew || signedValue < known.best - m_rule.minDelta) {
        known.best = signedValue;
        known.bestAt = known.last;
    }
}

bool PatienceRule::shouldStop(size_t run) const
{
    const auto known = m_runs.find(run);
    return known != m_runs.end() &&
           known->second.last - known->second.bestAt >= double(m_rule.patience);
}

ThresholdRule::ThresholdRule(const EarlyTermination &rule)
    : m_rule(rule)
{
}

void ThresholdRule::add(size_t run, double value, std::optional<double> position)
{
    double &count = m_counts[run];
    count += 1;
    if (position.value_or(count) <= double(m_rule.warmup))
        return;
    if (!std::isfinite(value) || (m_rule.lower && value < *m_rule.lower) ||
        (m_rule.upper && value > *m_rule.upper))
        m_outside.insert(run);
}

} // namespace slipway::sweep
