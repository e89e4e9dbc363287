// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/searchcheck.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace slipway::sweep {
namespace {

using Severity = Problem::Severity;
using Origin = Problem::Origin;

constexpr int GridValues = 5;

Path placeOf(const Parameter &parameter)
{
    Path path;
    for (const std::string &name : parameter.path) {
        path.emplace_back("parameters");
        path.push_back(name);
    }
    return path;
}

bool fitsGrid(const Parameter &parameter)
{
    switch (parameter.distribution) {
    case Distribution::Categorical:
    case Distribution::Constant:
    case Distribution::IntUniform:
    case Distribution::QUniform:
    case Distribution::Derived:
        return true;
    default:
        return false;
    }
}

/** To three digits, so that people can read what they get. */
double rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return std::strtod(text, nullptr);
}

/** A few values over a bounded range, by the scale that suits it; none when it is not bounded. */
std::vector<double> spread(const Parameter &parameter)
{
    double low = parameter.min;
    double high = parameter.max;
    switch (parameter.distribution) {
    case Distribution::LogUniform:
    case Distribution::QLogUniform:
        low = std::exp(parameter.min);
        high = std::exp(parameter.max);
        break;
    case Distribution::InvLogUniform:
        low = std::exp(-parameter.max);
        high = std::exp(-parameter.min);
        break;
    case Distribution::Uniform:
    case Distribution::LogUniformValues:
    case Distribution::InvLogUniformValues:
    case Distribution::QLogUniformValues:
        break;
    default:
        return {};
    }
    const bool logarithmic = low > 0 && high / low >= 100;
    std::vector<double> values;
    for (int i = 0; i < GridValues; ++i) {
        const double share = double(i) / (GridValues - 1);
        const double value =
            logarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
        values.push_back(i == 0 ? low : i == GridValues - 1 ? high : rounded(value));
    }
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

Problem gridProblem(const Parameter &parameter, const SweepConfig &config)
{
    Problem problem;
    problem.origin = Origin::Search;
    problem.path = placeOf(parameter);
    problem.name = "gridNeedsValues";
    problem.text = "a grid takes values, integers or steps (q_uniform), not " +
                   std::string(wireName(parameter.distribution));
    if (const std::vector<double> values = spread(parameter); !values.empty())
        problem.repairs.push_back(
            Repair{"listValues",
                   "try " + std::to_string(values.size()) + " values of this range",
                   {Edit{problem.path, Json{{"values", values}}}}});
    if (parameter.distribution == Distribution::Uniform) {
        const Json steps{{"distribution", "q_uniform"},
                         {"min", parameter.min},
                         {"max", parameter.max},
                         {"q", rounded((parameter.max - parameter.min) / GridValues)}};
        problem.repairs.push_back(
            Repair{"useSteps", "try steps of this range", {Edit{problem.path, steps}}});
    }
    if (parameter.distribution == Distribution::CategoricalWithProbabilities)
        problem.repairs.push_back(Repair{"dropProbabilities",
                                         "try each value once",
                                         {Edit{problem.path, Json{{"values", parameter.values}}}}});
    problem.repairs.push_back(
        Repair{"useRandomSearch", "search at random instead", {Edit{{"method"}, "random"}}});
    if (config.metric)
        problem.repairs.push_back(
            Repair{"useBayesSearch", "search with a model instead", {Edit{{"method"}, "bayes"}}});
    return problem;
}

bool isKnown(const SweepConfig &config, const std::string &name)
{
    return std::any_of(config.parameters.begin(), config.parameters.end(),
                       [&name](const Parameter &one) { return one.name() == name; });
}

void checkNames(const SweepConfig &config, std::vector<Problem> &problems)
{
    const auto unknown = [&](const Path &path, const std::string &name) {
        if (!isKnown(config, name))
            problems.push_back(Problem{Severity::Error, Origin::Extension, path, "unknownParameter",
                                       "there is no parameter '" + name + "'"});
    };
    for (size_t i = 0; i < config.constraints.size(); ++i) {
        for (const std::string &name : config.constraints[i].expression->names())
            unknown({"constraints", std::to_string(i)}, name);
    }
    for (const std::string &name : config.gridOrder.slowest)
        unknown({"order"}, name);
    for (const Parameter &parameter : config.parameters) {
        Path path = placeOf(parameter);
        path.emplace_back("when");
        for (const Condition &condition : parameter.when)
            unknown(path, condition.name);
    }
}

} // namespace

void checkSearch(const SweepConfig &config, std::vector<Problem> &problems)
{
    const auto fails = [&](Path path, const char *name, const char *text) -> Problem & {
        problems.push_back(Problem{Severity::Error, Origin::Search, std::move(path), name, text});
        return problems.back();
    };
    if (config.method == Method::Grid) {
        for (const Parameter &parameter : config.parameters) {
            if (!fitsGrid(parameter))
                problems.push_back(gridProblem(parameter, config));
        }
    }
    const Repair addMetric{"addMetric",
                           "make 'loss' as small as possible",
                           {Edit{{"metric"}, Json{{"name", "loss"}, {"goal", "minimize"}}}}};
    const bool malformed = std::any_of(problems.begin(), problems.end(), [](const Problem &one) {
        return !one.path.empty() && one.path.front() == "metric" && one.severity == Severity::Error;
    });
    const bool noMetric = !config.metric && config.metrics.empty() && !malformed;
    if (config.method == Method::Bayes && noMetric)
        fails({}, "metricMissing", "bayes needs a 'metric'").repairs.push_back(addMetric);
    else if (config.earlyTermination && noMetric)
        fails({"early_terminate"}, "metricMissing", "needs a 'metric' to stop runs by")
            .repairs.push_back(addMetric);
    const bool searches = std::any_of(config.parameters.begin(), config.parameters.end(),
                                      [](const Parameter &one) { return one.isSearched(); });
    if (config.method == Method::Bayes && !searches && !config.parameters.empty())
        fails({"parameters"}, "nothingToSearch", "all parameters are constants");
    checkNames(config, problems);
}

void orderParameters(SweepConfig &config, std::vector<Problem> &problems)
{
    std::vector<std::vector<std::string>> needs(config.parameters.size());
    for (size_t i = 0; i < config.parameters.size(); ++i) {
        const Parameter &parameter = config.parameters[i];
        for (const Condition &condition : parameter.when)
            needs[i].push_back(condition.name);
        if (parameter.distribution != Distribution::Derived)
            continue;
        std::string fault;
        const auto expression = Expression::parse(parameter.expression, fault);
        Path path = placeOf(parameter);
        path.emplace_back("expression");
        if (!expression) {
            problems.push_back(
                Problem{Severity::Error, Origin::Extension, path, "badExpression", fault});
            continue;
        }
        for (const std::string &name : expression->names()) {
            needs[i].push_back(name);
            if (!isKnown(config, name))
                problems.push_back(Problem{Severity::Error, Origin::Extension, path,
                                           "unknownParameter",
                                           "there is no parameter '" + name + "'"});
        }
        config.derived[i] = expression;
    }
    std::vector<bool> done(config.parameters.size(), false);
    std::unordered_multimap<std::string, size_t> places;
    for (size_t i = 0; i < config.parameters.size(); ++i)
        places.emplace(config.parameters[i].name(), i);
    const auto isReady = [&](size_t i) {
        return std::all_of(needs[i].begin(), needs[i].end(), [&](const std::string &name) {
            const auto [first, last] = places.equal_range(name);
            return std::all_of(first, last, [&](const auto &place) { return done[place.second]; });
        });
    };
    // Few depend on others, so a few passes do.
    bool moved = true;
    while (moved) {
        moved = false;
        for (size_t i = 0; i < config.parameters.size(); ++i) {
            if (done[i] || !isReady(i))
                continue;
            done[i] = moved = true;
            config.order.push_back(i);
        }
    }
    for (size_t i = 0; i < config.parameters.size(); ++i) {
        if (!done[i])
            problems.push_back(Problem{Severity::Error, Origin::Extension,
                                       placeOf(config.parameters[i]), "circular",
                                       "depends on itself"});
    }
}

} // namespace slipway::sweep
