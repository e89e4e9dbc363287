// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/expression.h"

#include "sweep/config/expressionnode.h"
#include "sweep/config/parameter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::sweep {
namespace {

using Node = Expression::Node;
using NodePtr = std::shared_ptr<const Node>;

bool isTrue(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    return !value.is_null() && !value.empty();
}

std::optional<double> numberOf(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (value.is_number())
        return value.get<double>();
    return {};
}

/** Integers stay integers where the result is one; anything not finite is no value. */
std::optional<Json> numeric(double value, bool whole)
{
    if (!std::isfinite(value))
        return {};
    if (whole && std::abs(value) < 9e15)
        return Json(std::int64_t(value));
    return Json(value);
}

std::optional<Json> compare(const std::string &sign, const Json &left, const Json &right)
{
    if (sign == "in") {
        if (!right.is_array())
            return {};
        return Json(std::any_of(right.begin(), right.end(), [&left](const Json &one) {
            return valueKey(one) == valueKey(left);
        }));
    }
    if (sign == "==")
        return Json(valueKey(left) == valueKey(right));
    if (sign == "!=")
        return Json(valueKey(left) != valueKey(right));
    int order = 0;
    if (left.is_string() && right.is_string()) {
        order = left.get_ref<const std::string &>().compare(right.get_ref<const std::string &>());
    } else {
        const auto a = numberOf(left);
        const auto b = numberOf(right);
        if (!a || !b)
            return {};
        order = *a < *b ? -1 : *a > *b ? 1 : 0;
    }
    return Json(sign == "<"    ? order < 0
                : sign == ">"  ? order > 0
                : sign == "<=" ? order <= 0
                               : order >= 0);
}

std::optional<Json> calculate(const std::string &sign, const Json &left, const Json &right)
{
    const auto a = numberOf(left);
    const auto b = numberOf(right);
    if (!a || !b)
        return {};
    const bool whole = !left.is_number_float() && !right.is_number_float();
    if (sign == "+")
        return numeric(*a + *b, whole);
    if (sign == "-")
        return numeric(*a - *b, whole);
    if (sign == "*")
        return numeric(*a * *b, whole);
    if (sign == "**")
        return numeric(std::pow(*a, *b), whole && *b >= 0);
    if (*b == 0)
        return {};
    if (sign == "/")
        return numeric(*a / *b, false);
    const double quotient = std::floor(*a / *b);
    return sign == "//" ? numeric(quotient, whole) : numeric(*a - quotient * *b, whole);
}

std::optional<Json> call(const std::string &name, const std::vector<Json> &arguments)
{
    const Json *best = nullptr;
    for (const Json &one : arguments) {
        const auto number = numberOf(one);
        if (!number)
            return {};
        if (!best || (name == "min" ? *number < *numberOf(*best) : *number > *numberOf(*best)))
            best = &one;
    }
    if (name == "min" || name == "max")
        return *best;
    const double x = *numberOf(arguments.front());
    const bool whole = !arguments.front().is_number_float();
    if (name == "abs")
        return numeric(std::abs(x), whole);
    if (name == "floor")
        return numeric(std::floor(x), true);
    if (name == "ceil")
        return numeric(std::ceil(x), true);
    if (name == "round")
        return numeric(std::nearbyint(x), true);
    return numeric(name == "sqrt"   ? std::sqrt(x)
                   : name == "exp"  ? std::exp(x)
                   : name == "log"  ? std::log(x)
                   : name == "log2" ? std::log2(x)
                                    : std::log10(x),
                   false);
}

std::optional<Json> evaluate(const Node &node, const Expression::Lookup &lookup)
{
    if (node.kind == Node::Kind::Literal)
        return node.literal;
    if (node.kind == Node::Kind::Name) {
        Json value = lookup(node.word);
        return value.is_null() ? std::nullopt : std::optional<Json>(std::move(value));
    }
    std::vector<Json> parts;
    for (const NodePtr &part : node.parts) {
        std::optional<Json> value = evaluate(*part, lookup);
        if (!value)
            return {};
        // The second half of "a and b" may have no value where a decides.
        if (node.kind == Node::Kind::Binary && parts.empty() &&
            ((node.word == "and" && !isTrue(*value)) || (node.word == "or" && isTrue(*value))))
            return value;
        parts.push_back(std::move(*value));
    }
    switch (node.kind) {
    case Node::Kind::List:
        return Json(parts);
    case Node::Kind::Call:
        return call(node.word, parts);
    case Node::Kind::Unary:
        if (node.word == "not")
            return Json(!isTrue(parts[0]));
        return calculate(node.word, 0, parts[0]);
    default:
        break;
    }
    if (node.word == "and" || node.word == "or")
        return parts[1];
    static const std::set<std::string> comparisons{"<", ">", "<=", ">=", "==", "!=", "in"};
    return comparisons.contains(node.word) ? compare(node.word, parts[0], parts[1])
                                           : calculate(node.word, parts[0], parts[1]);
}

} // namespace

Expression::Expression(std::shared_ptr<const Node> root, std::set<std::string> names)
    : m_root(std::move(root))
    , m_names(std::move(names))
{
}

std::shared_ptr<const Expression> Expression::parse(const std::string &text, std::string &fault)
{
    std::set<std::string> names;
    std::shared_ptr<const Node> root = parseExpression(text, names, fault);
    if (!root)
        return {};
    return std::make_shared<const Expression>(std::move(root), std::move(names));
}

std::optional<Json> Expression::value(const Lookup &lookup) const
{
    return evaluate(*m_root, lookup);
}

bool Expression::holds(const Lookup &lookup) const
{
    const std::optional<Json> found = value(lookup);
    return found && isTrue(*found);
}

} // namespace slipway::sweep
