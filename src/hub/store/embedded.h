// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace slipway::hub {

/** A text file that was compiled in. */
struct EmbeddedText
{
    std::string_view name; ///< file name without folder
    std::string_view text;
};

/** The files of store/migrations in the order of their names. */
std::span<const EmbeddedText> embedded_migrations();
/** The files of graphql/schema in the order of their names. */
std::span<const EmbeddedText> embedded_schema();

} // namespace slipway::hub
