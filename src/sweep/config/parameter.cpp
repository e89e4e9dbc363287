// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/parameter.h"

#include "sweep/config/parametershape.h"

#include <algorithm>
#include <cmath>

namespace slipway::sweep {
namespace {

bool isName(const std::string &name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return !name.empty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) {
               return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
           });
}

/** Reads one block; keeps where problems go. */
class Reader
{
public:
    Reader(std::vector<Parameter> &parameters, std::vector<Problem> &problems)
        : m_parameters(parameters)
        , m_problems(problems)
    {
    }

    void readBlock(const Json &block, const Path &place, const Path &group)
    {
        if (!block.is_object()) {
            report(place, "notAnObject", "must be a map of parameters");
            return;
        }
        if (block.empty())
            report(place, "noParameters", "needs at least one parameter");
        for (const auto &[name, one] : block.items()) {
            Path path = place;
            path.push_back(name);
            Path full = group;
            full.push_back(name);
            if (!isName(name))
                report(path, "badName",
                       "'" + name +
                           "' is no name: letters, digits, '_', '.' and '-', not beginning with a "
                           "digit, '.' or '-'");
            readOne(one, path, full);
        }
    }

private:
    Problem &report(Path path, std::string name, std::string text,
                    Problem::Origin origin = Problem::Origin::Schema,
                    Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.push_back(
            Problem{severity, origin, std::move(path), std::move(name), std::move(text)});
        return m_problems.back();
    }

    void readOne(const Json &one, const Path &place, const Path &full)
    {
        if (!one.is_object()) {
            Problem &problem = report(place, "notAnObject",
                                      "must be a map, such as 'value: ...' or 'values: [...]'");
            const char *key = one.is_array() && !one.empty() ? "values" : "value";
            problem.repairs.push_back(Repair{std::string("wrapAs_") + key,
                                             std::string("write it as '") + key + "'",
                                             {Edit{place, Json{{key, one}}}}});
            return;
        }
        Parameter parameter;
        parameter.path = full;
        Json plain = one;
        readExtensions(plain, place, parameter);
        if (plain.size() == 1 && plain.contains("parameters")) {
            readGroup(plain.at("parameters"), place, full, parameter);
            return;
        }
        if (!parameter.expression.empty()) {
            if (!plain.empty())
                report(place, "derivedHasMore", "an expression stands alone",
                       Problem::Origin::Extension);
            parameter.distribution = Distribution::Derived;
            m_parameters.push_back(std::move(parameter));
            return;
        }
        const std::optional<Distribution> found = matchingDistribution(plain);
        checkBounds(plain, place, full);
        checkProbabilities(plain, place);
        if (!found) {
            m_problems.push_back(explainMismatch(plain, place));
            return;
        }
        fill(parameter, *found, plain);
        checkLattice(parameter, place);
        warnAbout(parameter, plain, place);
        m_parameters.push_back(std::move(parameter));
    }

    void readGroup(const Json &inner, const Path &place, const Path &full, const Parameter &outer)
    {
        Path path = place;
        path.emplace_back("parameters");
        const size_t before = m_parameters.size();
        readBlock(inner, path, full);
        // A condition of a group holds for all in it.
        for (size_t i = before; i < m_parameters.size(); ++i) {
            m_parameters[i].when.insert(m_parameters[i].when.begin(), outer.when.begin(),
                                        outer.when.end());
        }
    }

    void readExtensions(Json &plain, const Path &place, Parameter &parameter)
    {
        if (const auto when = plain.find("when"); when != plain.end()) {
            Path path = place;
            path.emplace_back("when");
            if (!when->is_object() || when->empty())
                report(path, "badCondition", "must be a map of names to values",
                       Problem::Origin::Extension);
            else
                readConditions(*when, parameter);
            plain.erase("when");
            noteExtension(path);
        }
        if (const auto expression = plain.find("expression"); expression != plain.end()) {
            Path path = place;
            path.emplace_back("expression");
            if (!expression->is_string() || expression->get_ref<const std::string &>().empty())
                report(path, "badExpression", "must be a text", Problem::Origin::Extension);
            else
                parameter.expression = expression->get<std::string>();
            plain.erase("expression");
            noteExtension(path);
        }
    }
    static void readConditions(const Json &when, Parameter &parameter)
    {
        for (const auto &[name, values] : when.items()) {
            Condition condition{name, {}};
            if (values.is_array())
                condition.values.assign(values.begin(), values.end());
            else
                condition.values.push_back(values);
            parameter.when.push_back(std::move(condition));
        }
    }
    void noteExtension(const Path &path)
    {
        report(path, "extension", "only Slipway's engine knows this key",
               Problem::Origin::Extension, Problem::Severity::Note);
    }

    void checkBounds(const Json &plain, const Path &place, const Path &full)
    {
        const auto min = plain.find("min");
        const auto max = plain.find("max");
        if (min == plain.end() || max == plain.end() || !min->is_number() || !max->is_number() ||
            min->get<double>() < max->get<double>())
            return;
        // W&B looks at those of groups only when the search begins.
        Problem &problem = report(
            place, "minNotLess", "min " + min->dump() + " is not less than max " + max->dump(),
            full.size() == 1 ? Problem::Origin::Schema : Problem::Origin::Search);
        Path minPath = place;
        minPath.emplace_back("min");
        Path maxPath = place;
        maxPath.emplace_back("max");
        if (min->get<double>() > max->get<double>())
            problem.repairs.push_back(Repair{
                "swapBounds", "swap min and max", {Edit{minPath, *max}, Edit{maxPath, *min}}});
        else
            problem.repairs.push_back(
                Repair{"makeConstant", "make it a constant", {Edit{place, Json{{"value", *min}}}}});
    }
    void checkProbabilities(const Json &plain, const Path &place)
    {
        const auto values = plain.find("values");
        const auto shares = plain.find("probabilities");
        if (values == plain.end() || shares == plain.end() || !values->is_array() ||
            !shares->is_array())
            return;
        Path path = place;
        path.emplace_back("probabilities");
        if (values->size() != shares->size())
            report(path, "probabilitiesCount",
                   std::to_string(values->size()) + " values, but " +
                       std::to_string(shares->size()) + " probabilities");
        double sum = 0;
        for (const Json &share : *shares)
            sum += share.is_number() ? share.get<double>() : 0;
        // numpy.isclose(sum, 1.0)
        if (std::abs(sum - 1) <= 1e-8 + 1e-5)
            return;
        Problem &problem = report(path, "probabilitiesSum", "must add up to 1");
        if (sum > 0 && values->size() == shares->size()) {
            Json scaled = Json::array();
            for (const Json &share : *shares)
                scaled.push_back(share.is_number() ? share.get<double>() / sum : 0);
            problem.repairs.push_back(
                Repair{"scaleProbabilities", "scale them", {Edit{path, scaled}}});
        }
    }
    /** A quantised range without any multiple of q in it. */
    void checkLattice(const Parameter &parameter, const Path &place)
    {
        const bool logarithmic = parameter.distribution == Distribution::QLogUniform;
        if (parameter.distribution != Distribution::QUniform && !logarithmic &&
            parameter.distribution != Distribution::QLogUniformValues)
            return;
        const double low = logarithmic ? std::exp(parameter.min) : parameter.min;
        const double high = logarithmic ? std::exp(parameter.max) : parameter.max;
        if (std::floor(high / parameter.q * (1 + 1e-12)) <
            std::ceil(low / parameter.q * (1 - 1e-12)))
            report(place, "noMultiple", "no multiple of q lies between min and max",
                   Problem::Origin::Search);
    }
    void warnAbout(const Parameter &parameter, const Json &plain, const Path &place)
    {
        if (parameter.distribution == Distribution::LogUniform ||
            parameter.distribution == Distribution::QLogUniform ||
            parameter.distribution == Distribution::InvLogUniform) {
            const std::string old = wireName(parameter.distribution);
            Problem &problem = report(place, "exponentBounds",
                                      old + " takes min and max for exponents of e; " + old +
                                          "_values takes them for limits",
                                      Problem::Origin::Schema, Problem::Severity::Warning);
            const bool inverse = parameter.distribution == Distribution::InvLogUniform;
            Json limits = plain;
            limits["distribution"] = old + "_values";
            limits["min"] = std::exp(inverse ? -parameter.max : parameter.min);
            limits["max"] = std::exp(inverse ? -parameter.min : parameter.max);
            problem.repairs.push_back(
                Repair{"useLimits", "write limits instead", {Edit{place, limits}}});
        }
        if (!plain.contains("distribution") && parameter.distribution == Distribution::Uniform &&
            plain.at("min").is_number_integer() != plain.at("max").is_number_integer()) {
            Problem &problem =
                report(place, "mixedBounds",
                       "one bound is an integer and one is not: wandb refuses this as ambiguous; "
                       "here it is uniform",
                       Problem::Origin::Search, Problem::Severity::Warning);
            Path path = place;
            path.emplace_back("distribution");
            problem.repairs.push_back(Repair{"sayUniform", "say uniform", {Edit{path, "uniform"}}});
        }
    }

    std::vector<Parameter> &m_parameters;
    std::vector<Problem> &m_problems;
};

} // namespace

std::string Parameter::name() const
{
    std::string joined;
    for (const std::string &key : path)
        joined += (joined.empty() ? "" : ".") + key;
    return joined;
}

bool Parameter::isSearched() const
{
    return distribution != Distribution::Constant && distribution != Distribution::Derived;
}

void readParameters(const Json &block, const Path &path, std::vector<Parameter> &parameters,
                    std::vector<Problem> &problems)
{
    Reader(parameters, problems).readBlock(block, path, {});
}

std::string valueKey(const Json &value)
{
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::floor(number) == number && std::abs(number) < 9e18)
            return std::to_string(std::int64_t(number));
    }
    // Keys are sorted; bytes that are no UTF-8 cannot stop it.
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace slipway::sweep
