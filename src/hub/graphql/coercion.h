// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/ast.h"
#include "hub/graphql/json.h"
#include "hub/graphql/schema.h"

#include <stdexcept>
#include <string>

/** Input and output coercion of values (specification §3.5, §3.11, §6.1.2, §6.4.1). */
namespace slipway::hub::graphql {

/** A value does not fit its type; the text is a sentence for the client. */
class CoercionError : public std::runtime_error
{
public:
    explicit CoercionError(const std::string &message)
        : std::runtime_error(message)
    {
    }
};

/**
 * A literal as a value of `type`; `variables` holds coerced variables by name (one that is absent
 * leaves its list item null or its object field out). Throws CoercionError.
 */
[[nodiscard]] Json coerceLiteral(const Schema &schema, const TypeRef &type, const Value &literal,
                                 const Json &variables);

/** A JSON value that a client sent as a value of `type`. Throws CoercionError. */
[[nodiscard]] Json coerceInput(const Schema &schema, const TypeRef &type, const Json &value);

/**
 * The variables of an operation; what the operation does not declare is ignored (wandb sends such).
 * Throws CoercionError.
 */
[[nodiscard]] Json coerceVariables(const Schema &schema, const Operation &operation,
                                   const Json &given);

/** The arguments of a field or directive. Throws CoercionError. */
[[nodiscard]] Json coerceArguments(const Schema &schema,
                                   const std::vector<InputDefinition> &definitions,
                                   const std::vector<Argument> &arguments, const Json &variables);

/** A resolver's non-null value as a scalar or enum value of the response. Throws CoercionError. */
[[nodiscard]] Json serializeLeaf(const TypeDefinition &type, const Json &value);

/** A literal as JSON without a type: for opaque scalars. */
[[nodiscard]] Json untypedLiteral(const Value &literal, const Json &variables);

} // namespace slipway::hub::graphql
