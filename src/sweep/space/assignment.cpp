// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/space/assignment.h"

#include <algorithm>

namespace slipway::sweep {
namespace {

/** The value of a dotted name among those that are known so far. */
Json lookUp(const SweepConfig &config, const Assignment &assignment, const std::string &name)
{
    for (size_t i = 0; i < config.parameters.size(); ++i) {
        if (assignment.values[i] && config.parameters[i].name() == name)
            return *assignment.values[i];
    }
    return nullptr;
}

bool isMet(const SweepConfig &config, const Assignment &assignment, const Condition &condition)
{
    const std::string key = valueKey(lookUp(config, assignment, condition.name));
    return std::any_of(condition.values.begin(), condition.values.end(),
                       [&key](const Json &value) { return valueKey(value) == key; });
}

void put(Json &runConfig, const Parameter &parameter, const Json &value)
{
    Json *place = &runConfig[parameter.path.front()]["value"];
    for (size_t i = 1; i < parameter.path.size(); ++i)
        place = &(*place)[parameter.path[i]];
    *place = value;
}

} // namespace

std::optional<Assignment> assign(const SweepConfig &config, const Choice &choice)
{
    Assignment made;
    made.values.resize(config.parameters.size());
    const auto lookup = [&](const std::string &name) { return lookUp(config, made, name); };
    for (const size_t index : config.order) {
        const Parameter &parameter = config.parameters[index];
        const bool wanted =
            std::all_of(parameter.when.begin(), parameter.when.end(),
                        [&](const Condition &condition) { return isMet(config, made, condition); });
        if (!wanted)
            continue;
        Json value = parameter.value;
        if (parameter.distribution == Distribution::Derived) {
            const std::optional<Json> derived = config.derived.at(index)->value(lookup);
            if (!derived)
                return {};
            value = *derived;
        } else if (parameter.isSearched()) {
            value = choice(index);
        }
        put(made.runConfig, parameter, value);
        made.values[index] = std::move(value);
    }
    const bool allowed = std::all_of(
        config.constraints.begin(), config.constraints.end(),
        [&](const Constraint &constraint) { return constraint.expression->holds(lookup); });
    return allowed ? std::optional<Assignment>(std::move(made)) : std::nullopt;
}

const Json *valueIn(const Json &runConfig, const Parameter &parameter)
{
    if (!runConfig.is_object() || !runConfig.contains(parameter.path.front()))
        return nullptr;
    const Json *place = &runConfig.at(parameter.path.front());
    if (!place->is_object() || !place->contains("value"))
        return nullptr;
    place = &place->at("value");
    for (size_t i = 1; i < parameter.path.size(); ++i) {
        if (!place->is_object() || !place->contains(parameter.path[i]))
            return nullptr;
        place = &place->at(parameter.path[i]);
    }
    return place;
}

} // namespace slipway::sweep
