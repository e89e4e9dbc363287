// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/stopping/hyperband.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::sweep {
namespace {

constexpr int MostBands = 100;

std::vector<double> bandsOf(const EarlyTermination &rule)
{
    std::vector<double> bands;
    if (rule.maxIter) {
        double band = double(*rule.maxIter);
        for (int i = 0; i < int(std::min(rule.s, 1e6)); ++i) {
            band /= rule.eta;
            if (band < 1)
                break;
            bands.push_back(std::trunc(band));
        }
        std::sort(bands.begin(), bands.end());
        return bands;
    }
    double band = double(*rule.minIter);
    for (int i = 0; i < MostBands; ++i) {
        bands.push_back(std::trunc(band));
        band *= rule.eta;
    }
    return bands;
}

} // namespace

Hyperband::Hyperband(const EarlyTermination &rule, Goal goal)
    : m_bands(bandsOf(rule))
    , m_share(1.0 / rule.eta)
    , m_sign(goal == Goal::Maximize ? -1 : 1)
    , m_strict(rule.strict)
    , m_levels(m_bands.size())
{
}

Hyperband::Run &Hyperband::runOf(size_t run)
{
    if (run >= m_runs.size())
        m_runs.resize(run + 1);
    return m_runs[run];
}

void Hyperband::reach(Run &run, double value)
{
    Level &level = m_levels[run.nextBand];
    if (level.good.empty() || value < level.good.top())
        level.good.push(value);
    else
        level.rest.push(value);
    const size_t count = level.good.size() + level.rest.size();
    const size_t wanted = std::min(count, size_t(m_share * double(count)) + 1);
    while (level.good.size() > wanted) {
        level.rest.push(level.good.top());
        level.good.pop();
    }
    while (level.good.size() < wanted) {
        level.good.push(level.rest.top());
        level.rest.pop();
    }
    run.atBand = value;
    ++run.nextBand;
}

void Hyperband::add(size_t run, double value, std::optional<double> position)
{
    if (!std::isfinite(value))
        return;
    Run &known = runOf(run);
    const double signedValue = m_sign * value;
    known.least = known.count == 0 ? signedValue : std::min(known.least, signedValue);
    known.count += 1;
    const double at = position.value_or(known.count);
    while (known.nextBand < m_bands.size() && m_bands[known.nextBand] <= at)
        reach(known, signedValue);
}

void Hyperband::addAll(size_t run, std::span<const double> values)
{
    Run &known = runOf(run);
    if (known.count != 0 || !m_strict) {
        StoppingRule::addAll(run, values);
        return;
    }
    // Only the values at bands matter.
    known.count = double(values.size());
    while (known.nextBand < m_bands.size() && m_bands[known.nextBand] <= known.count)
        reach(known, m_sign * values[size_t(m_bands[known.nextBand]) - 1]);
}

bool Hyperband::shouldStop(size_t run) const
{
    if (run >= m_runs.size() || m_runs[run].nextBand == 0)
        return false;
    const Run &known = m_runs[run];
    return (m_strict ? known.atBand : known.least) > threshold(known.nextBand - 1);
}

double Hyperband::threshold(size_t band) const
{
    const Level &level = m_levels.at(band);
    return level.good.empty() ? std::numeric_limits<double>::infinity() : level.good.top();
}

} // namespace slipway::sweep
