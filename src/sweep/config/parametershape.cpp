// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/parametershape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace slipway::sweep {
namespace {

/** What a distribution's schema says. */
struct Shape
{
    Distribution distribution;
    const char *name;
    bool mustBeNamed;
    std::vector<std::string> required;
    std::vector<std::string> optional;
};

const std::vector<Shape> &shapes()
{
    using enum Distribution;
    const std::vector<std::string> bounds{"min", "max"};
    static const std::vector<Shape> all{
        {QBeta, "q_beta", true, {}, {"a", "b", "q"}},
        {Beta, "beta", true, {}, {"a", "b"}},
        {Categorical, "categorical", false, {"values"}, {}},
        {CategoricalWithProbabilities,
         "categorical_w_probabilities",
         false,
         {"values", "probabilities"},
         {}},
        {IntUniform, "int_uniform", false, bounds, {}},
        {Uniform, "uniform", false, bounds, {}},
        {LogNormal, "log_normal", true, {}, {"mu", "sigma"}},
        {LogUniform, "log_uniform", true, bounds, {}},
        {InvLogUniform, "inv_log_uniform", true, bounds, {}},
        {Normal, "normal", true, {}, {"mu", "sigma"}},
        {QLogNormal, "q_log_normal", true, {}, {"mu", "sigma", "q"}},
        {QLogUniform, "q_log_uniform", true, bounds, {"q"}},
        {QNormal, "q_normal", true, {}, {"mu", "sigma", "q"}},
        {QUniform, "q_uniform", true, bounds, {"q"}},
        {Constant, "constant", false, {"value"}, {}},
        {InvLogUniformValues, "inv_log_uniform_values", true, bounds, {}},
        {LogUniformValues, "log_uniform_values", true, bounds, {}},
        {QLogUniformValues, "q_log_uniform_values", true, bounds, {"q"}},
    };
    return all;
}

bool isPositiveBounded(Distribution distribution)
{
    return distribution == Distribution::InvLogUniformValues ||
           distribution == Distribution::LogUniformValues ||
           distribution == Distribution::QLogUniformValues;
}

/** What is wrong with a value, or nothing. */
std::optional<std::string> valueFault(const std::string &key, const Json &value,
                                      Distribution distribution)
{
    if (key == "value")
        return {};
    if (key == "values" || key == "probabilities") {
        if (!value.is_array() || value.empty())
            return "must be a list with at least one entry";
        const bool negative =
            key == "probabilities" && std::any_of(value.begin(), value.end(), [](const Json &one) {
                return !one.is_number() || one.get<double>() < 0;
            });
        return negative ? std::optional<std::string>("must be numbers of at least 0")
                        : std::nullopt;
    }
    if (distribution == Distribution::IntUniform && !value.is_number_integer())
        return "must be an integer, without a dot";
    if (!value.is_number())
        return "must be a number";
    const double number = value.get<double>();
    if (key == "min" && isPositiveBounded(distribution) && !(number > 0))
        return "must be more than 0";
    if (key == "q" && !(number > 0))
        return "must be more than 0";
    if ((key == "sigma" || key == "a" || key == "b") && number < 0)
        return "must be at least 0";
    return {};
}

bool hasKey(const std::vector<std::string> &keys, const std::string &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

struct Fault
{
    std::string key; ///< may be empty: the whole block
    std::string text;
};

std::optional<Fault> faultFor(const Shape &shape, const Json &block)
{
    const auto named = block.find("distribution");
    if (named == block.end() ? shape.mustBeNamed : *named != shape.name)
        return Fault{"distribution", std::string("must be ") + shape.name};
    for (const std::string &key : shape.required) {
        if (!block.contains(key))
            return Fault{{}, std::string(shape.name) + " needs '" + key + "'"};
    }
    for (const auto &[key, value] : block.items()) {
        if (key == "distribution")
            continue;
        if (!hasKey(shape.required, key) && !hasKey(shape.optional, key))
            return Fault{key, "has no place in " + std::string(shape.name)};
        if (const auto fault = valueFault(key, value, shape.distribution))
            return Fault{key, *fault};
    }
    return {};
}

/** A quoted number, such as "1e-5". */
std::optional<Json> quotedNumber(const Json &value)
{
    if (!value.is_string())
        return {};
    const std::string &text = value.get_ref<const std::string &>();
    const Json number = Json::parse(text, nullptr, false);
    if (number.is_number())
        return number;
    return {};
}

void addQuotedNumbers(Problem &problem, const Json &block, const Path &path)
{
    Repair repair{"unquoteNumbers", "take the quotes off the numbers", {}};
    for (const char *key : {"min", "max", "q", "mu", "sigma", "a", "b"}) {
        if (!block.contains(key))
            continue;
        if (const auto number = quotedNumber(block.at(key))) {
            Path place = path;
            place.emplace_back(key);
            repair.edits.push_back(Edit{place, *number});
        }
    }
    if (!repair.edits.empty())
        problem.repairs.push_back(std::move(repair));
}

/** What was most likely meant where no distribution is named. */
const Shape *likelyShape(const Json &block)
{
    const auto byDistribution = [](Distribution wanted) {
        return &*std::find_if(shapes().begin(), shapes().end(), [wanted](const Shape &shape) {
            return shape.distribution == wanted;
        });
    };
    if (block.contains("probabilities"))
        return byDistribution(Distribution::CategoricalWithProbabilities);
    if (block.contains("values"))
        return byDistribution(Distribution::Categorical);
    if (block.contains("value"))
        return byDistribution(Distribution::Constant);
    if (block.contains("q") && (block.contains("min") || block.contains("max")))
        return byDistribution(Distribution::QUniform);
    if (block.contains("min") || block.contains("max"))
        return byDistribution(Distribution::Uniform);
    if (block.contains("mu") || block.contains("sigma"))
        return byDistribution(block.contains("q") ? Distribution::QNormal : Distribution::Normal);
    if (block.contains("a") || block.contains("b"))
        return byDistribution(block.contains("q") ? Distribution::QBeta : Distribution::Beta);
    return nullptr;
}

Problem unknownDistribution(const Json &block, const Path &path)
{
    Problem problem;
    problem.path = path;
    problem.path.emplace_back("distribution");
    problem.name = "unknownDistribution";
    std::string known;
    for (const Shape &shape : shapes())
        known += (known.empty() ? "" : ", ") + std::string(shape.name);
    problem.text = block.at("distribution").dump() + " is no distribution; there are " + known;
    for (const Shape &shape : shapes()) {
        Json named = block;
        named["distribution"] = shape.name;
        if (!faultFor(shape, named))
            problem.repairs.push_back(Repair{std::string("use_") + shape.name,
                                             std::string("use ") + shape.name,
                                             {Edit{problem.path, shape.name}}});
    }
    return problem;
}

} // namespace

const char *wireName(Distribution distribution)
{
    for (const Shape &shape : shapes()) {
        if (shape.distribution == distribution)
            return shape.name;
    }
    return "expression";
}

std::optional<Distribution> matchingDistribution(const Json &block)
{
    for (const Shape &shape : shapes()) {
        if (!faultFor(shape, block))
            return shape.distribution;
    }
    return {};
}

Problem explainMismatch(const Json &block, const Path &path)
{
    const auto named = block.find("distribution");
    const Shape *shape = nullptr;
    if (named != block.end()) {
        for (const Shape &one : shapes()) {
            if (*named == one.name)
                shape = &one;
        }
        if (!shape)
            return unknownDistribution(block, path);
    } else {
        shape = likelyShape(block);
    }
    Problem problem;
    problem.path = path;
    if (!shape) {
        const bool ofMaps =
            !block.empty() && std::all_of(block.begin(), block.end(),
                                          [](const Json &one) { return one.is_object(); });
        problem.name = ofMaps ? "groupWithoutParameters" : "unknownShape";
        problem.text = ofMaps ? "parameters in a group stand under 'parameters'"
                              : "needs 'value', 'values', 'min' and 'max', or a 'distribution'";
        if (ofMaps)
            problem.repairs.push_back(Repair{"wrapInParameters",
                                             "put 'parameters' around them",
                                             {Edit{path, Json{{"parameters", block}}}}});
        return problem;
    }
    Json meant = block;
    const bool unnamed = named == block.end() && shape->mustBeNamed;
    if (unnamed)
        meant["distribution"] = shape->name;
    const auto fault = faultFor(*shape, meant);
    problem.name = unnamed ? "distributionMissing" : "badParameter";
    if (fault) {
        if (!fault->key.empty())
            problem.path.push_back(fault->key);
        problem.text = fault->text;
    } else {
        problem.text = std::string("needs a distribution; most likely ") + shape->name;
    }
    if (unnamed && !fault) {
        Path place = path;
        place.emplace_back("distribution");
        problem.repairs.push_back(Repair{std::string("use_") + shape->name,
                                         std::string("use ") + shape->name,
                                         {Edit{place, shape->name}}});
    }
    addQuotedNumbers(problem, block, path);
    return problem;
}

void fill(Parameter &parameter, Distribution distribution, const Json &block)
{
    parameter.distribution = distribution;
    const std::array<std::pair<const char *, double Parameter::*>, 7> numbers{{
        {"min", &Parameter::min},
        {"max", &Parameter::max},
        {"mu", &Parameter::mu},
        {"sigma", &Parameter::sigma},
        {"a", &Parameter::a},
        {"b", &Parameter::b},
        {"q", &Parameter::q},
    }};
    for (const auto &[key, member] : numbers) {
        if (block.contains(key))
            parameter.*member = block.at(key).get<double>();
    }
    parameter.wholeQuantum = block.contains("q") && block.at("q").is_number_integer();
    if (block.contains("value"))
        parameter.value = block.at("value");
    if (block.contains("values"))
        parameter.values = block.at("values").get<std::vector<Json>>();
    if (block.contains("probabilities"))
        parameter.probabilities = block.at("probabilities").get<std::vector<double>>();
}

} // namespace slipway::sweep
