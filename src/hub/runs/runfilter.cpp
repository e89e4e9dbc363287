// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/runs/runfilter.h"

#include "hub/runs/tolerantjson.h"

#include <algorithm>
#include <regex>

namespace slipway::hub {

namespace {

constexpr int maxDepth = 20;
constexpr std::size_t maxPattern = 200;

[[noreturn]] void refuseFilter(const std::string &sentence)
{
    throw HubError(HubErrorKind::InvalidInput, "The filter cannot be used: " + sentence);
}

const Json *known(std::string_view op)
{
    static const Json operators = {"$eq", "$ne",  "$in",  "$nin",    "$gt",   "$gte",
                                   "$lt", "$lte", "$not", "$exists", "$regex"};
    const auto found = std::find(operators.begin(), operators.end(), op);
    return found == operators.end() ? nullptr : &*found;
}

bool isOperatorObject(const Json &condition)
{
    return condition.is_object() && !condition.empty() && condition.begin().key().starts_with('$');
}

void check(const Json &filter, int depth)
{
    if (!filter.is_object())
        refuseFilter("it is not an object.");
    if (depth > maxDepth)
        refuseFilter("it is nested too deeply.");
    for (const auto &[name, condition] : filter.items()) {
        if (name == "$and" || name == "$or" || name == "$nor") {
            if (!condition.is_array())
                refuseFilter(name + " needs a list.");
            for (const Json &part : condition)
                check(part, depth + 1);
        } else if (name.starts_with('$')) {
            refuseFilter("there is no " + name + " here.");
        } else if (isOperatorObject(condition)) {
            for (const auto &[op, operand] : condition.items()) {
                if (!known(op))
                    refuseFilter("there is no " + op + '.');
                if ((op == "$in" || op == "$nin") && !operand.is_array())
                    refuseFilter(op + " needs a list.");
                if (op == "$regex" && (!operand.is_string() ||
                                       operand.get_ref<const std::string &>().size() > maxPattern))
                    refuseFilter("$regex needs a short text.");
            }
        }
    }
}

bool equal(const Json &value, const Json &operand)
{
    if (value.is_array() && !operand.is_array()) // as Mongo: a list has the element (tags)
        return std::find(value.begin(), value.end(), operand) != value.end();
    return value == operand;
}

bool matchesPattern(const Json &value, const std::string &pattern)
{
    if (!value.is_string())
        return false;
    try {
        const std::regex expression(pattern, std::regex::ECMAScript | std::regex::optimize);
        // std::regex recurses with the text: long texts are not searched.
        return std::regex_search(value.get<std::string>().substr(0, 500), expression);
    } catch (const std::regex_error &) {
        refuseFilter("$regex is not a regular expression.");
    }
}

bool holds(const Json &value, const std::string &op, const Json &operand);

bool meets(const Json &value, const Json &condition)
{
    if (!isOperatorObject(condition))
        return equal(value, condition);
    return std::all_of(condition.items().begin(), condition.items().end(),
                       [&](const auto &item) { return holds(value, item.key(), item.value()); });
}

bool comparable(const Json &a, const Json &b)
{
    return (a.is_number() && b.is_number()) || (a.is_string() && b.is_string());
}

bool holds(const Json &value, const std::string &op, const Json &operand)
{
    const auto among = [&] {
        return std::any_of(operand.begin(), operand.end(),
                           [&](const Json &each) { return equal(value, each); });
    };
    if (op == "$eq")
        return equal(value, operand);
    if (op == "$ne")
        return !equal(value, operand);
    if (op == "$in")
        return among();
    if (op == "$nin")
        return !among();
    if (op == "$exists")
        return value.is_null() != (operand == true);
    if (op == "$not")
        return !meets(value, operand);
    if (op == "$regex")
        return matchesPattern(value, operand.get<std::string>());
    if (!comparable(value, operand))
        return false;
    const int order = compareValues(value, operand);
    return op == "$gt"    ? order > 0
           : op == "$gte" ? order >= 0
           : op == "$lt"  ? order < 0
                          : order <= 0;
}

bool matchesAll(const Json &filter, const RunValue &value)
{
    const auto each = [&](const Json &part) { return matchesAll(part, value); };
    for (const auto &[name, condition] : filter.items()) {
        bool ok = false;
        if (name == "$and")
            ok = std::all_of(condition.begin(), condition.end(), each);
        else if (name == "$or")
            ok = condition.empty() || std::any_of(condition.begin(), condition.end(), each);
        else if (name == "$nor")
            ok = std::none_of(condition.begin(), condition.end(), each);
        else
            ok = meets(value(name), condition);
        if (!ok)
            return false;
    }
    return true;
}

int rank(const Json &value)
{
    return value.is_null()      ? 0
           : value.is_boolean() ? 1
           : value.is_number()  ? 2
           : value.is_string()  ? 3
                                : 4;
}

} // namespace

RunFilter RunFilter::parse(const std::string &json)
{
    RunFilter filter;
    if (json.empty())
        return filter;
    auto value = readTolerant(json);
    if (!value)
        refuseFilter("it is not JSON.");
    if (value->is_null())
        return filter;
    check(*value, 0);
    filter.m_filter = std::move(*value);
    return filter;
}

bool RunFilter::matches(const RunValue &value) const
{
    return matchesAll(m_filter, value);
}

int compareValues(const Json &a, const Json &b)
{
    if (rank(a) != rank(b))
        return rank(a) - rank(b);
    if (a.is_number()) {
        const double left = a.get<double>();
        const double right = b.get<double>();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return a.is_string()
               ? a.get_ref<const std::string &>().compare(b.get_ref<const std::string &>())
               : 0;
}

} // namespace slipway::hub
