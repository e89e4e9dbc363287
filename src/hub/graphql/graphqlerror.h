// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/ast.h"
#include "hub/graphql/json.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace slipway::hub::graphql {

/** An entry of the response's `errors`. */
struct GraphqlError
{
    std::string message;
    std::vector<Location> locations;
    Json path = nullptr;   ///< array, or null before execution
    std::string code = {}; ///< goes into `extensions`: what kind of failure, for programs

    [[nodiscard]] Json toJson() const;
};

/** The document cannot be read; thrown by lexer and parser, caught by `execute`. */
class SyntaxError : public std::runtime_error
{
public:
    SyntaxError(const std::string &what, Location where)
        : std::runtime_error("Syntax Error: " + what)
        , m_at(where)
    {
    }
    [[nodiscard]] Location at() const { return m_at; }

private:
    Location m_at;
};

/**
 * Thrown by a resolver: the field is null and the message is shown to the client, as with HubError.
 * Anything else that a resolver throws is logged and shown as "Internal error." without its text.
 */
class FieldError : public std::runtime_error
{
public:
    explicit FieldError(const std::string &message)
        : std::runtime_error(message)
    {
    }
};

} // namespace slipway::hub::graphql
