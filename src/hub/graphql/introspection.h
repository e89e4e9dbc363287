// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/registry.h"
#include "hub/graphql/schema.h"

#include <string_view>

namespace slipway::hub::graphql {

/** The types __Schema, __Type, … and the built-in scalars and directives, as a schema text. */
[[nodiscard]] std::string_view introspectionTypes();

/** Resolvers of `__schema`, `__type` and of the types behind them. `schema` must outlive the
 * result. */
[[nodiscard]] Registry introspectionRegistry(const Schema &schema);

} // namespace slipway::hub::graphql
