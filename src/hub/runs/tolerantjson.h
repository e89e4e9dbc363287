// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/**
 * JSON as W&B's clients write metrics: bare NaN, Infinity, -Infinity and numbers that no double
 * holds are values (nlohmann refuses them). Texts are kept as they came; only what must be looked
 * into is read.
 */
namespace slipway::hub {

/** One member of an object; both views point into the text that was read. */
struct RawMember
{
    std::string key;        ///< unescaped
    std::string_view value; ///< the token or bracketed text, without blanks around it
};

/**
 * The members of an object in order; nothing when the text is not one valid (tolerant) object, or
 * has more than half a million members.
 */
std::optional<std::vector<RawMember>> readMembers(std::string_view text);

/**
 * The whole value. What JSON cannot say becomes the strings "NaN", "Infinity" and "-Infinity", as
 * W&B's server does in its JSON scalars; numbers above a double's range become infinities. Nothing
 * when the text is not valid or has more than `maxNodes` values: each takes far more memory than
 * its two or three bytes of text.
 */
std::optional<Json> readTolerant(std::string_view text, std::size_t maxNodes = 2'000'000);

/**
 * The value of a metric in a history line as raw text: a literal key first, then dots as nesting.
 * Empty when it is not there.
 */
std::string_view memberAt(std::string_view object, std::string_view key);

/** An integer token (or a float that is one), e.g. _step. */
std::optional<std::int64_t> readInteger(std::string_view token);

/** The text as a JSON string literal, with quotes. Bad UTF-8 is replaced. */
std::string jsonQuoted(std::string_view text);

} // namespace slipway::hub
