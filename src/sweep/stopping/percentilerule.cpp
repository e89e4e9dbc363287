// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/stopping/percentilerule.h"

#include <algorithm>
#include <cmath>

namespace slipway::sweep {
namespace {

/** numpy's percentile of sorted values: linear between neighbours. */
double percentileOf(const std::vector<double> &sorted, double percentile)
{
    const double at = percentile / 100 * double(sorted.size() - 1);
    const auto low = size_t(at);
    const size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - double(low)) * (sorted[high] - sorted[low]);
}

} // namespace

PercentileRule::PercentileRule(const EarlyTermination &rule, Goal goal, double percentile)
    : m_rule(rule)
    , m_percentile(percentile)
    , m_sign(goal == Goal::Maximize ? -1 : 1)
{
}

void PercentileRule::add(size_t run, double value, std::optional<double>)
{
    if (!std::isfinite(value))
        return;
    if (run >= m_runs.size()) {
        m_runs.resize(run + 1);
        m_best.resize(run + 1);
    }
    const double signedValue = m_sign * value;
    m_best[run] = m_runs[run].empty() ? signedValue : std::min(m_best[run], signedValue);
    m_runs[run].push_back(signedValue);
}

void PercentileRule::finish(size_t run)
{
    ++m_finishedRuns;
    if (run >= m_runs.size())
        return;
    const std::vector<double> &values = m_runs[run];
    if (m_finished.size() < values.size())
        m_finished.resize(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        m_finished[i].insert(
            std::upper_bound(m_finished[i].begin(), m_finished[i].end(), values[i]), values[i]);
}

bool PercentileRule::shouldStop(size_t run) const
{
    if (run >= m_runs.size() || m_finishedRuns < m_rule.startupRuns)
        return false;
    const auto count = std::int64_t(m_runs[run].size());
    if (count <= m_rule.warmup || (count - m_rule.warmup - 1) % m_rule.interval != 0)
        return false;
    if (count > std::int64_t(m_finished.size()))
        return false;
    const std::vector<double> &others = m_finished[size_t(count) - 1];
    if (others.empty() || std::int64_t(others.size()) < m_rule.minRuns)
        return false;
    return m_best[run] > percentileOf(others, m_percentile);
}

} // namespace slipway::sweep
