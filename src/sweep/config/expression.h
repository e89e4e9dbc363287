// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/problem.h"

#include <functional>
#include <memory>
#include <set>
#include <variant>

namespace slipway::sweep {

/**
 * An expression over parameters, as in "lr * batch <= 32 and kernel in ['rbf', 'poly']": numbers,
 * texts, true, false, names (nested ones with dots; `a-b` in backquotes), + - * / // % **,
 * comparisons, `in [...]`, and, or, not, min, max, abs, sqrt, exp, log, log2, log10, floor, ceil,
 * round. Meanings are Python's. Has no effects and always ends.
 */
class Expression
{
public:
    /** The value of a name; null JSON: it is not there. */
    using Lookup = std::function<Json(const std::string &)>;
    struct Node;

    /** Empty with what is wrong (English) in `fault`. */
    [[nodiscard]] static std::shared_ptr<const Expression> parse(const std::string &text,
                                                                 std::string &fault);

    /** The names that it speaks of. */
    [[nodiscard]] const std::set<std::string> &names() const { return m_names; }
    /** Empty when a name is not there, or its value is of no use here (a text times a list, a
     * division by zero). */
    [[nodiscard]] std::optional<Json> value(const Lookup &lookup) const;
    /** Whether it is true; false where it has no value. */
    [[nodiscard]] bool holds(const Lookup &lookup) const;

    explicit Expression(std::shared_ptr<const Node> root, std::set<std::string> names);

private:
    std::shared_ptr<const Node> m_root;
    std::set<std::string> m_names;
};

} // namespace slipway::sweep
