// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/ast.h"
#include "hub/graphql/lexer.h"

#include <string_view>

namespace slipway::hub::graphql {

/** What a document may cost before it is refused; far above anything a real client sends. */
struct DocumentLimits
{
    std::size_t bytes = 512 * 1024;
    int tokens = 20'000;
    int depth = 40;    ///< of nested selections, values and types
    int aliases = 500; ///< in the whole document
};

/** Tokens with one token of look-ahead; what the readers of documents and of schema texts share. */
class TokenStream
{
public:
    TokenStream(std::string_view source, const DocumentLimits &limits);

    [[nodiscard]] const Token &current() const { return m_current; }
    Token take();
    bool takeIf(std::string_view punctuator);
    bool takeName(std::string_view name);
    void expect(std::string_view punctuator);
    [[nodiscard]] std::string name();
    [[noreturn]] void unexpected() const;

    [[nodiscard]] Value value(bool constant);
    [[nodiscard]] TypeRef type();
    [[nodiscard]] std::vector<Argument> arguments(bool constant);
    [[nodiscard]] std::vector<Directive> directives(bool constant);

    /** Held while inside brackets; refuses what is nested too deep. */
    class Nesting
    {
    public:
        explicit Nesting(TokenStream &stream);
        ~Nesting() { --m_stream.m_depth; }
        Nesting(const Nesting &) = delete;
        Nesting &operator=(const Nesting &) = delete;

    private:
        TokenStream &m_stream;
    };

private:
    Lexer m_lexer;
    DocumentLimits m_limits;
    Token m_current;
    int m_tokens = 0;
    int m_depth = 0;
};

/** Reads an executable document. Throws SyntaxError. */
[[nodiscard]] Document parseDocument(std::string_view source, const DocumentLimits &limits = {});

} // namespace slipway::hub::graphql
