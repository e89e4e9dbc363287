// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/ast.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace slipway::hub::graphql {

struct Token
{
    enum class Kind { End, Punctuator, Name, Int, Float, String };

    Kind kind = Kind::End;
    std::string text; ///< of strings: the characters meant, escapes resolved
    Location at;

    [[nodiscard]] bool is(std::string_view punctuator) const
    {
        return kind == Kind::Punctuator && text == punctuator;
    }
    [[nodiscard]] bool isName(std::string_view name) const
    {
        return kind == Kind::Name && text == name;
    }
};

/** Cuts a document into tokens; comments, commas and white space are skipped. Throws SyntaxError.
 */
class Lexer
{
public:
    /** `source` must outlive the lexer. */
    explicit Lexer(std::string_view source);

    [[nodiscard]] Token next();

private:
    void skipIgnored();
    [[nodiscard]] Token punctuator(Location at);
    [[nodiscard]] Token name(Location at);
    [[nodiscard]] Token number(Location at);
    [[nodiscard]] Token string(Location at);
    [[nodiscard]] Token blockString(Location at);
    void digits(Location at);
    void escape(std::string &text);
    [[nodiscard]] char32_t escapedCodePoint();
    [[nodiscard]] char peek(std::size_t ahead = 0) const;
    void advance();
    [[nodiscard]] Location here() const;

    std::string_view m_source;
    std::size_t m_position = 0;
    int m_line = 1;
    std::size_t m_lineStart = 0;
};

} // namespace slipway::hub::graphql
