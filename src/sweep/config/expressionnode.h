// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/expression.h"

namespace slipway::sweep {

/** One part of an expression's tree. */
struct Expression::Node
{
    enum class Kind { Literal, Name, Unary, Binary, Call, List };
    Kind kind = Kind::Literal;
    std::string word; ///< name, operator or function
    Json literal;
    std::vector<std::shared_ptr<const Node>> parts;
};

/** The tree of a text, and the names in it; null with what is wrong in `fault`. */
[[nodiscard]] std::shared_ptr<const Expression::Node>
parseExpression(const std::string &text, std::set<std::string> &names, std::string &fault);

} // namespace slipway::sweep
