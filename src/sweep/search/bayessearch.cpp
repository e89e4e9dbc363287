// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/bayessearch.h"

#include "sweep/model/expectedimprovement.h"
#include "sweep/model/minimize.h"
#include "sweep/search/evenpoints.h"
#include "sweep/space/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway::sweep {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/** Rows that the model takes: beyond, the best and those around them. */
constexpr size_t MostRows = 300;
/** Rows from which lengths are learnt. */
constexpr size_t MostFitted = 150;
/** Finite spaces of at most this size are looked at whole. */
constexpr std::uint64_t SmallSpace = 2048;
constexpr int MostTries = 1000;
constexpr std::uint64_t MostLookedAt = 100'000; ///< of a finite space, at once
/** What is spent on a suggestion: much while runs are few, less when a prediction costs more. */
struct Effort
{
    std::uint64_t candidates;
    size_t starts;
    int steps;
};

Effort effortFor(Index rows)
{
    return rows <= 120 ? Effort{1024, 8, 40} : Effort{128, 3, 15};
}

/** Streams of random numbers. */
constexpr std::uint64_t SpreadStream = 1;
constexpr std::uint64_t CandidateStream = 2;

std::vector<bool> categoriesOf(const Encoding &encoding)
{
    std::vector<bool> categories;
    for (const Encoding::Axis &axis : encoding.axes())
        categories.push_back(axis.isCategory);
    return categories;
}

std::uint64_t startupOf(const SweepConfig &config, Index dimensions)
{
    const auto wanted = std::uint64_t(std::max<Index>(dimensions, 4));
    if (!config.runCap)
        return wanted;
    return std::clamp<std::uint64_t>(std::uint64_t(*config.runCap) / 5, 3, wanted);
}

/** The value below which this share of the values is. */
double quantileOf(std::vector<double> values, double share)
{
    const auto at = size_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(at), values.end());
    return values[at];
}

} // namespace

BayesSearch::BayesSearch(SweepConfig config, std::uint64_t seed)
    : m_config(std::move(config))
    , m_encoding(m_config)
    , m_random(seed)
    , m_sign(m_config.metric && m_config.metric->goal == Goal::Maximize ? -1 : 1)
    , m_startup(startupOf(m_config, m_encoding.dimensions()))
    , m_model(categoriesOf(m_encoding))
{
}

std::string BayesSearch::keyOf(const Json &runConfig) const
{
    std::string key;
    for (const Encoding::Axis &axis : m_encoding.axes()) {
        const Json *value = valueIn(runConfig, m_config.parameters[axis.parameter]);
        key += value ? valueKey(*value) : std::string();
        key += '\n'; // JSON has none
    }
    return key;
}

void BayesSearch::update(const SearchRun &run)
{
    const std::string key = keyOf(run.config);
    auto known = m_trialOf.find(run.id);
    if (known == m_trialOf.end()) {
        size_t index = m_trials.size();
        if (const auto suggested = m_unseen.find(key); suggested != m_unseen.end()) {
            index = suggested->second;
            m_unseen.erase(suggested);
        } else {
            // Somebody else's run, or one from before; values that are not ours say nothing.
            const std::optional<VectorXd> point = m_encoding.fromConfig(run.config);
            if (!point)
                return;
            m_trials.push_back(Trial{*point, run.state, {}, key});
            m_known.insert(key);
        }
        known = m_trialOf.emplace(run.id, index).first;
    }
    Trial &trial = m_trials[known->second];
    trial.state = run.state;
    const bool counts =
        run.value && std::isfinite(*run.value) && run.state != SearchRun::State::Failed;
    trial.loss = counts ? std::optional<double>(m_sign * *run.value) : std::nullopt;
}

std::optional<Suggestion> BayesSearch::take(const VectorXd &point)
{
    const std::optional<Assignment> made = m_encoding.assignment(point);
    if (!made)
        return {};
    const std::string key = keyOf(made->runConfig);
    if (!m_known.insert(key).second)
        return {};
    const std::optional<VectorXd> place = m_encoding.fromConfig(made->runConfig);
    m_unseen.emplace(key, m_trials.size());
    m_trials.push_back(Trial{place.value_or(point), SearchRun::State::InFlight, {}, key});
    return Suggestion{m_count++, made->runConfig};
}

std::optional<Suggestion> BayesSearch::spreadOut()
{
    const EvenPoints points(m_encoding.dimensions(), m_random, SpreadStream);
    for (int i = 0; i < MostTries; ++i) {
        const std::uint64_t number = m_spread++;
        const VectorXd shares =
            number == 0 ? VectorXd::Constant(m_encoding.dimensions(), 0.5) : points.at(number);
        if (auto taken = take(m_encoding.fromShares(shares)))
            return taken;
    }
    return takeAnyLeft();
}

std::optional<Suggestion> BayesSearch::takeAnyLeft()
{
    if (m_encoding.size() == 0)
        return {};
    // A finite space is gone through, from anywhere in it.
    const std::uint64_t size = m_encoding.size();
    const std::uint64_t first = m_random.bits(m_count, 1) % size;
    m_isUndecided = size > MostLookedAt;
    for (std::uint64_t i = 0; i < std::min(size, MostLookedAt); ++i) {
        std::uint64_t rest = (first + m_looked++) % size;
        VectorXd point(m_encoding.dimensions());
        for (Index axis = 0; axis < point.size(); ++axis) {
            const Encoding::Axis &one = m_encoding.axes()[size_t(axis)];
            const std::uint64_t count =
                one.count > 0 ? one.count : valueCount(m_config.parameters[one.parameter]);
            point[axis] = m_encoding.coordinate(axis, rest % count);
            rest /= count;
        }
        if (auto taken = take(point))
            return taken;
    }
    return {};
}

std::optional<Suggestion> BayesSearch::suggest()
{
    if (!m_again.empty()) {
        Suggestion again{m_count++, m_again.front()};
        m_again.pop_front();
        return again;
    }
    const auto observed = std::count_if(m_trials.begin(), m_trials.end(),
                                        [](const Trial &one) { return one.loss.has_value(); });
    if (m_trials.size() < m_startup || observed < 2)
        return spreadOut();
    updateModel();
    const GaussianProcess model = withPending();
    // With noise the best value seen is too good to be true; what the model thinks of it is not.
    VectorXd means;
    VectorXd variances;
    MatrixXd seen(Index(m_modelRows.size()), m_encoding.dimensions());
    for (size_t i = 0; i < m_modelRows.size(); ++i)
        seen.row(Index(i)) = m_trials[m_modelRows[i]].point.transpose();
    model.predict(seen, means, variances);
    const double best = means.minCoeff();
    std::vector<Candidate> found = candidates(model, best);
    const auto isWorthMore = [](const Candidate &a, const Candidate &b) {
        return a.worth > b.worth;
    };
    std::stable_sort(found.begin(), found.end(), isWorthMore);
    if (m_encoding.size() == 0 || m_encoding.size() > SmallSpace) {
        const size_t starts = std::min(effortFor(model.size()).starts, found.size());
        for (size_t i = 0; i < starts; ++i) {
            Candidate refined = found[i];
            refine(refined, model, best);
            found.push_back(std::move(refined));
        }
        std::stable_sort(found.begin(), found.end(), isWorthMore);
    }
    for (const Candidate &candidate : found) {
        if (auto taken = take(candidate.point))
            return taken;
    }
    return spreadOut();
}

std::vector<size_t> BayesSearch::modelRows() const
{
    std::vector<size_t> rows;
    for (size_t i = 0; i < m_trials.size(); ++i) {
        if (m_trials[i].loss || m_trials[i].state == SearchRun::State::Failed)
            rows.push_back(i);
    }
    if (rows.size() <= MostRows)
        return rows;
    // The best, and then those that are nearest to the best of all.
    const auto lossOf = [this](size_t i) { return m_trials[i].loss.value_or(1e300); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](size_t a, size_t b) { return lossOf(a) < lossOf(b); });
    const VectorXd centre = m_trials[rows.front()].point;
    const auto far = [&](size_t i) { return (m_trials[i].point - centre).squaredNorm(); };
    std::stable_sort(rows.begin() + MostRows / 4, rows.end(),
                     [&](size_t a, size_t b) { return far(a) < far(b); });
    rows.resize(MostRows);
    std::sort(rows.begin(), rows.end());
    return rows;
}

VectorXd BayesSearch::targetsOf(const std::vector<size_t> &rows) const
{
    std::vector<double> losses;
    for (const size_t row : rows) {
        if (m_trials[row].loss)
            losses.push_back(*m_trials[row].loss);
    }
    const double bad = quantileOf(losses, 0.9);
    const double middle = quantileOf(losses, 0.5);
    const double least = *std::min_element(losses.begin(), losses.end());
    // Far values would flatten all that matters, so they come nearer.
    const double width = std::max(4 * (middle - least), 1e-300);
    const double knee = middle + width;
    VectorXd targets(Index(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const double loss = m_trials[rows[i]].loss.value_or(bad);
        targets[Index(i)] = loss <= knee ? loss : knee + width * std::log1p((loss - knee) / width);
    }
    targets.array() -= targets.mean();
    const double deviation = std::sqrt(targets.squaredNorm() / double(targets.size()));
    return deviation > 0 ? VectorXd(targets / deviation) : targets;
}

MatrixXd BayesSearch::places() const
{
    MatrixXd points(Index(m_modelRows.size()), m_encoding.dimensions());
    for (size_t i = 0; i < m_modelRows.size(); ++i)
        points.row(Index(i)) = m_trials[m_modelRows[i]].point.transpose();
    return points;
}

void BayesSearch::updateModel()
{
    std::vector<size_t> fresh;
    bool changed = false; // a run that was in the model says something else now
    m_isInModel.resize(m_trials.size(), false);
    for (size_t i = 0; i < m_trials.size(); ++i) {
        const bool counts = m_trials[i].loss || m_trials[i].state == SearchRun::State::Failed;
        if (counts && !m_isInModel[i])
            fresh.push_back(i);
        changed = changed || (!counts && m_isInModel[i]);
    }
    const size_t patience = m_modelRows.size() <= 40 ? 1 : 1 + m_modelRows.size() / 20;
    m_sinceFit += fresh.size();
    for (const size_t row : fresh)
        m_isInModel[row] = true;
    if (!m_modelRows.empty() && !changed && m_sinceFit < patience) {
        for (const size_t row : fresh) {
            m_model.append(m_trials[row].point, 0);
            m_modelRows.push_back(row);
        }
        m_model.setTargets(targetsOf(m_modelRows));
        return;
    }
    m_modelRows = modelRows();
    m_sinceFit = 0;
    for (size_t i = 0; i < m_trials.size(); ++i)
        m_isInModel[i] = m_trials[i].loss || m_trials[i].state == SearchRun::State::Failed;
    const MatrixXd points = places();
    const VectorXd targets = targetsOf(m_modelRows);
    const Index all = points.rows();
    const auto fitted = std::min<Index>(all, Index(MostFitted));
    MatrixXd some(fitted, points.cols());
    VectorXd theirs(fitted);
    for (Index i = 0; i < fitted; ++i) {
        some.row(i) = points.row(i * all / fitted);
        theirs[i] = targets[i * all / fitted];
    }
    m_model.fit(some, theirs, m_modelRows.size() <= 60);
    m_model.setData(points, targets);
}

GaussianProcess BayesSearch::withPending() const
{
    GaussianProcess model = m_model;
    for (const Trial &trial : m_trials) {
        if (trial.state == SearchRun::State::InFlight && !trial.loss)
            model.append(trial.point, model.predict(trial.point).mean);
    }
    return model;
}

std::vector<BayesSearch::Candidate> BayesSearch::candidates(const GaussianProcess &model,
                                                            double best) const
{
    const Index dimensions = m_encoding.dimensions();
    std::vector<VectorXd> points;
    if (m_encoding.size() > 0 && m_encoding.size() <= SmallSpace) {
        for (std::uint64_t i = 0; i < m_encoding.size(); ++i) {
            std::uint64_t rest = i;
            VectorXd point(dimensions);
            for (Index axis = 0; axis < dimensions; ++axis) {
                const std::uint64_t count = m_encoding.axes()[size_t(axis)].count;
                point[axis] = m_encoding.coordinate(axis, rest % count);
                rest /= count;
            }
            points.push_back(std::move(point));
        }
    } else {
        const CounterRandom random(m_random.bits(m_count, 2), CandidateStream);
        const EvenPoints even(dimensions, random, 0);
        const std::uint64_t many = effortFor(model.size()).candidates;
        for (std::uint64_t i = 0; i < many; ++i)
            points.push_back(m_encoding.fromShares(even.at(i)));
        // Around the best ones, nearer and farther.
        std::vector<size_t> rows = m_modelRows;
        const auto lossOf = [this](size_t i) { return m_trials[i].loss.value_or(1e300); };
        const size_t leaders = std::min<size_t>(4, rows.size());
        std::partial_sort(rows.begin(), rows.begin() + std::ptrdiff_t(leaders), rows.end(),
                          [&](size_t a, size_t b) { return lossOf(a) < lossOf(b); });
        for (size_t leader = 0; leader < leaders; ++leader) {
            const VectorXd &centre = m_trials[rows[leader]].point;
            for (std::uint64_t i = 0; i < many / 16; ++i) {
                const std::uint64_t number = 1 + leader * many + i;
                const double width = std::pow(10, -3 * random.uniform(number, 1000));
                VectorXd point = centre;
                for (Index j = 0; j < dimensions; ++j) {
                    const double u = random.uniform(number, std::uint64_t(j));
                    const Encoding::Axis &axis = m_encoding.axes()[size_t(j)];
                    if (!axis.isCategory)
                        point[j] = std::clamp(point[j] + width * (2 * u - 1), 0.0, 1.0);
                    else if (u < 0.2)
                        point[j] = std::floor(u / 0.2 * double(axis.count));
                }
                points.push_back(std::move(point));
            }
        }
    }
    size_t kept = 0;
    for (VectorXd &point : points) {
        if (const std::optional<VectorXd> place = m_encoding.canonical(point))
            points[kept++] = *place;
    }
    points.resize(kept);
    MatrixXd matrix(Index(points.size()), dimensions);
    for (size_t i = 0; i < points.size(); ++i)
        matrix.row(Index(i)) = points[i].transpose();
    VectorXd means;
    VectorXd variances;
    model.predict(matrix, means, variances);
    std::vector<Candidate> found;
    for (size_t i = 0; i < points.size(); ++i) {
        const Prediction prediction{means[Index(i)], variances[Index(i)]};
        found.push_back(Candidate{std::move(points[i]), logImprovement(prediction, best)});
    }
    return found;
}

void BayesSearch::refine(Candidate &candidate, const GaussianProcess &model, double best) const
{
    const Index dimensions = m_encoding.dimensions();
    VectorXd lower = VectorXd::Zero(dimensions);
    VectorXd upper = VectorXd::Ones(dimensions);
    VectorXd meanGradient;
    VectorXd varianceGradient;
    for (int round = 0; round < 3; ++round) {
        bool isContinuous = false;
        for (Index j = 0; j < dimensions; ++j) {
            // What comes in steps stands still here.
            if (m_encoding.axes()[size_t(j)].count > 0)
                lower[j] = upper[j] = candidate.point[j];
            else
                isContinuous = true;
        }
        if (isContinuous) {
            const auto objective = [&](const VectorXd &x, VectorXd &gradient) {
                const Prediction prediction = model.predict(x, meanGradient, varianceGradient);
                const ImprovementSlope slope = logImprovementSlope(prediction, best);
                const double half = 0.5 / std::sqrt(prediction.variance);
                gradient =
                    -slope.byMean * meanGradient - slope.byDeviation * half * varianceGradient;
                for (Index j = 0; j < x.size(); ++j) {
                    if (lower[j] == upper[j])
                        gradient[j] = 0;
                }
                return -slope.value;
            };
            const Minimum found =
                minimize(objective, candidate.point, lower, upper, effortFor(model.size()).steps);
            const std::optional<VectorXd> place = m_encoding.canonical(found.x);
            if (place && -found.value > candidate.worth)
                candidate = Candidate{*place, logImprovement(model.predict(*place), best)};
        }
        if (!refineSteps(candidate, model, best))
            break;
    }
}

bool BayesSearch::refineSteps(Candidate &candidate, const GaussianProcess &model, double best) const
{
    bool moved = false;
    for (Index j = 0; j < m_encoding.dimensions(); ++j) {
        const Encoding::Axis &axis = m_encoding.axes()[size_t(j)];
        if (axis.count == 0)
            continue;
        const std::uint64_t here = m_encoding.step(j, candidate.point[j]);
        std::set<std::uint64_t> steps;
        for (std::uint64_t step = 0; step < axis.count && axis.count <= 16; ++step)
            steps.insert(step);
        for (std::uint64_t far = 1; far < axis.count && axis.count > 16; far *= 2) {
            steps.insert(here >= far ? here - far : 0);
            steps.insert(std::min(here + far, axis.count - 1));
        }
        steps.erase(here);
        for (const std::uint64_t step : steps) {
            VectorXd point = candidate.point;
            point[j] = m_encoding.coordinate(j, step);
            const std::optional<VectorXd> place = m_encoding.canonical(point);
            if (!place)
                continue;
            const double worth = logImprovement(model.predict(*place), best);
            if (worth > candidate.worth + 1e-9) {
                candidate = Candidate{*place, worth};
                moved = true;
            }
        }
    }
    return moved;
}

} // namespace slipway::sweep
