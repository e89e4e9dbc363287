// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <span>

namespace slipway {

/** What is said about one reason word: untranslated sources, context slipway::ErrorText. */
struct ErrorWords
{
    QLatin1StringView reason;
    const char *title;
    const char *sentence;
    const char *whatToDo;
};

/** All reasons that have words of their own; others fall back to the error's kind. */
[[nodiscard]] std::span<const ErrorWords> errorWords();

} // namespace slipway
