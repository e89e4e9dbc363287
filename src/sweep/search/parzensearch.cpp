// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/parzensearch.h"

#include "sweep/space/specialfunctions.h"

#include <algorithm>
#include <cmath>

namespace slipway::sweep {
namespace {

using Eigen::Index;
using Eigen::VectorXd;

constexpr size_t Startup = 10;
constexpr size_t MostGood = 25;
constexpr std::uint64_t Draws = 24;
constexpr std::uint64_t Tries = 20;
/** How much of a bell over categories lies on its own one. */
constexpr double OwnCategory = 0.8;

} // namespace

ParzenSearch::ParzenSearch(SweepConfig config, std::uint64_t seed)
    : m_config(std::move(config))
    , m_encoding(m_config)
    , m_random(seed)
    , m_sign(m_config.metric && m_config.metric->goal == Goal::Maximize ? -1 : 1)
{
}

void ParzenSearch::update(const SearchRun &run)
{
    const std::optional<VectorXd> point = m_encoding.fromConfig(run.config);
    if (!point)
        return;
    const bool counts =
        run.value && std::isfinite(*run.value) && run.state != SearchRun::State::Failed;
    const std::string key = run.config.dump();
    m_known.insert(key);
    m_trials[key] =
        Trial{*point, counts ? std::optional<double>(m_sign * *run.value) : std::nullopt};
}

ParzenSearch::Mixture ParzenSearch::mixtureOf(const std::vector<const Trial *> &trials) const
{
    Mixture mixture;
    for (const Trial *trial : trials)
        mixture.centres.push_back(trial->point);
    // Scott's rule, as Optuna has it for several parameters.
    const double rows = double(std::max<size_t>(trials.size(), 1));
    mixture.width =
        std::max(0.2 * std::pow(rows, -1.0 / double(m_encoding.dimensions() + 4)), 1e-3);
    return mixture;
}

VectorXd ParzenSearch::draw(const Mixture &mixture, std::uint64_t number) const
{
    const Index dimensions = m_encoding.dimensions();
    VectorXd point(dimensions);
    for (Index j = 0; j < dimensions; ++j)
        point[j] = m_random.uniform(number, std::uint64_t(j));
    const std::uint64_t chosen =
        m_random.bits(number, std::uint64_t(dimensions)) % (mixture.centres.size() + 1);
    if (chosen == mixture.centres.size())
        return m_encoding.fromShares(point);
    const VectorXd &centre = mixture.centres[chosen];
    for (Index j = 0; j < dimensions; ++j) {
        const Encoding::Axis &axis = m_encoding.axes()[size_t(j)];
        if (axis.isCategory) {
            const double other = (point[j] - OwnCategory) / (1 - OwnCategory);
            point[j] = other < 0 ? centre[j] : std::floor(other * double(axis.count));
            continue;
        }
        const double low = normalCdf(-centre[j] / mixture.width);
        const double high = normalCdf((1 - centre[j]) / mixture.width);
        const double bell = normalQuantile(low + point[j] * (high - low));
        point[j] = std::clamp(centre[j] + mixture.width * bell, 0.0, 1.0);
    }
    return m_encoding.snapped(point);
}

double ParzenSearch::logDensity(const Mixture &mixture, const VectorXd &point) const
{
    // The even part is 1 over numbers and 1 / count over categories.
    double even = 0;
    for (const Encoding::Axis &axis : m_encoding.axes())
        even -= axis.isCategory ? std::log(double(axis.count)) : 0;
    std::vector<double> parts{even};
    for (const VectorXd &centre : mixture.centres) {
        double part = 0;
        for (Index j = 0; j < point.size(); ++j) {
            const Encoding::Axis &axis = m_encoding.axes()[size_t(j)];
            if (axis.isCategory) {
                const double each = (1 - OwnCategory) / double(axis.count);
                part += std::log(each + (point[j] == centre[j] ? OwnCategory : 0));
                continue;
            }
            const double inside =
                normalCdf((1 - centre[j]) / mixture.width) - normalCdf(-centre[j] / mixture.width);
            const double z = (point[j] - centre[j]) / mixture.width;
            part += -z * z / 2 - std::log(mixture.width * inside * 2.5066282746310002);
        }
        parts.push_back(part);
    }
    const double largest = *std::max_element(parts.begin(), parts.end());
    double sum = 0;
    for (const double part : parts)
        sum += std::exp(part - largest);
    return largest + std::log(sum / double(parts.size()));
}

std::optional<Suggestion> ParzenSearch::take(const VectorXd &point)
{
    const std::optional<Assignment> made = m_encoding.assignment(point);
    if (!made)
        return {};
    const std::string key = made->runConfig.dump();
    if (!m_known.insert(key).second)
        return {};
    if (const std::optional<VectorXd> place = m_encoding.fromConfig(made->runConfig))
        m_trials[key] = Trial{*place, {}};
    return Suggestion{m_count++, made->runConfig};
}

std::optional<Suggestion> ParzenSearch::suggest()
{
    if (!m_again.empty()) {
        Suggestion again{m_count++, m_again.front()};
        m_again.pop_front();
        return again;
    }
    std::vector<const Trial *> observed;
    std::vector<const Trial *> others;
    for (const auto &[key, trial] : m_trials)
        (trial.loss ? observed : others).push_back(&trial);
    const Mixture nothing;
    Mixture good;
    Mixture bad;
    if (observed.size() >= Startup) {
        std::stable_sort(observed.begin(), observed.end(),
                         [](const Trial *a, const Trial *b) { return *a->loss < *b->loss; });
        const auto best = std::ptrdiff_t(std::min(MostGood, (observed.size() + 9) / 10));
        others.insert(others.end(), observed.begin() + best, observed.end());
        observed.resize(size_t(best));
        good = mixtureOf(observed);
        bad = mixtureOf(others);
    }
    for (std::uint64_t attempt = 0; attempt < Tries; ++attempt) {
        std::vector<std::pair<double, VectorXd>> drawn;
        for (std::uint64_t i = 0; i < Draws; ++i) {
            const std::uint64_t number = (m_count * Tries + attempt) * Draws + i;
            VectorXd point = draw(good, number);
            const double worth = logDensity(good, point) - logDensity(bad, point);
            drawn.emplace_back(worth, std::move(point));
        }
        std::stable_sort(drawn.begin(), drawn.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[worth, point] : drawn) {
            if (auto taken = take(point))
                return taken;
        }
    }
    // Where nearly all is tried already.
    for (std::uint64_t i = 0; i < 100 * Tries * Draws; ++i) {
        if (auto taken = take(draw(nothing, ~i)))
            return taken;
    }
    return {};
}

} // namespace slipway::sweep
