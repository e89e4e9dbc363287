// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/stopping/successivehalving.h"

#include "sweep/search/counterrandom.h"

#include <algorithm>
#include <cmath>

namespace slipway::sweep {
namespace {

constexpr size_t MostRungs = 100; ///< of a rule whose factor is hardly above 1

} // namespace

SuccessiveHalving::SuccessiveHalving(const EarlyTermination &rule, Goal goal, size_t brackets)
    : m_rule(rule)
    , m_sign(goal == Goal::Maximize ? -1 : 1)
    , m_rungs(brackets)
{
}

size_t SuccessiveHalving::bracketOf(size_t run) const
{
    return CounterRandom(0).bits(run) % m_rungs.size();
}

void SuccessiveHalving::add(size_t run, double value, std::optional<double> position)
{
    if (!std::isfinite(value))
        return;
    if (run >= m_runs.size())
        m_runs.resize(run + 1);
    Run &known = m_runs[run];
    known.count += 1;
    const double at = position.value_or(known.count);
    const size_t bracket = bracketOf(run);
    std::vector<std::vector<double>> &rungs = m_rungs[bracket];
    const double signedValue = m_sign * value;
    while (known.rung < MostRungs &&
           at >=
               double(m_rule.minResource) *
                   std::pow(m_rule.eta, double(m_rule.earlyRate) + double(bracket + known.rung))) {
        if (known.rung >= rungs.size())
            rungs.resize(known.rung + 1);
        std::vector<double> &values = rungs[known.rung];
        values.insert(std::upper_bound(values.begin(), values.end(), signedValue), signedValue);
        const auto best = size_t(std::max(1.0, std::floor(double(values.size()) / m_rule.eta)));
        known.isBeaten = known.isBeaten || signedValue > values[best - 1];
        ++known.rung;
    }
}

bool SuccessiveHalving::shouldStop(size_t run) const
{
    return run < m_runs.size() && m_runs[run].isBeaten;
}

} // namespace slipway::sweep
