// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/lexer.h"

#include "hub/graphql/graphqlerror.h"

#include <algorithm>
#include <vector>

namespace slipway::hub::graphql {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

void appendUtf8(std::string &text, char32_t point)
{
    const auto byte = [&text](char32_t value) { text += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | (point >> 6));
        byte(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        byte(0xE0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    } else {
        byte(0xF0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3F));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    }
}

std::size_t leadingSpaces(const std::string &line)
{
    const auto found = line.find_first_not_of(" \t");
    return found == std::string::npos ? line.size() : found;
}

bool isBlank(const std::string &line)
{
    return leadingSpaces(line) == line.size();
}

/** Specification, BlockStringValue(): common indentation and blank first and last lines go. */
std::string dedented(const std::string &raw)
{
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r' || raw[i] == '\n') {
            if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n')
                ++i;
            lines.emplace_back();
        } else {
            lines.back() += raw[i];
        }
    }
    std::size_t common = std::string::npos;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!isBlank(lines[i]))
            common = std::min(common, leadingSpaces(lines[i]));
    }
    if (common != std::string::npos) {
        for (std::size_t i = 1; i < lines.size(); ++i)
            lines[i].erase(0, std::min(common, lines[i].size()));
    }
    std::size_t first = 0;
    std::size_t last = lines.size();
    while (first < last && isBlank(lines[first]))
        ++first;
    while (last > first && isBlank(lines[last - 1]))
        --last;
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first)
            text += '\n';
        text += lines[i];
    }
    return text;
}

} // namespace

Lexer::Lexer(std::string_view source)
    : m_source(source)
{
    if (m_source.starts_with("\xEF\xBB\xBF"))
        m_position = 3;
}

char Lexer::peek(std::size_t ahead) const
{
    return m_position + ahead < m_source.size() ? m_source[m_position + ahead] : '\0';
}

void Lexer::advance()
{
    const char c = m_source[m_position++];
    if (c == '\n' || (c == '\r' && peek() != '\n')) {
        ++m_line;
        m_lineStart = m_position;
    }
}

Location Lexer::here() const
{
    return {m_line, static_cast<int>(m_position - m_lineStart) + 1};
}

void Lexer::skipIgnored()
{
    while (m_position < m_source.size()) {
        const char c = peek();
        if (c == '#') {
            while (m_position < m_source.size() && peek() != '\n' && peek() != '\r')
                advance();
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',') {
            advance();
        } else {
            return;
        }
    }
}

Token Lexer::next()
{
    skipIgnored();
    const Location at = here();
    if (m_position >= m_source.size())
        return {Token::Kind::End, {}, at};
    const char c = peek();
    if (isNameStart(c))
        return name(at);
    if (isDigit(c) || c == '-')
        return number(at);
    if (c == '"')
        return m_source.substr(m_position, 3) == "\"\"\"" ? blockString(at) : string(at);
    return punctuator(at);
}

Token Lexer::punctuator(Location at)
{
    if (m_source.substr(m_position, 3) == "...") {
        m_position += 3;
        return {Token::Kind::Punctuator, "...", at};
    }
    const char c = peek();
    if (std::string_view("!$&()/:=@[]{|}").find(c) == std::string_view::npos || c == '/')
        throw SyntaxError("Unexpected character.", at);
    advance();
    return {Token::Kind::Punctuator, std::string(1, c), at};
}

Token Lexer::name(Location at)
{
    const std::size_t start = m_position;
    while (isNamePart(peek()))
        advance();
    return {Token::Kind::Name, std::string(m_source.substr(start, m_position - start)), at};
}

void Lexer::digits(Location at)
{
    if (!isDigit(peek()))
        throw SyntaxError("Invalid number, expected digit.", at);
    while (isDigit(peek()))
        advance();
}

Token Lexer::number(Location at)
{
    const std::size_t start = m_position;
    bool isFloat = false;
    if (peek() == '-')
        advance();
    if (peek() == '0') {
        advance();
        if (isDigit(peek()))
            throw SyntaxError("Invalid number, unexpected digit after 0.", at);
    } else {
        digits(at);
    }
    if (peek() == '.') {
        isFloat = true;
        advance();
        digits(at);
    }
    if (peek() == 'e' || peek() == 'E') {
        isFloat = true;
        advance();
        if (peek() == '+' || peek() == '-')
            advance();
        digits(at);
    }
    if (peek() == '.' || isNameStart(peek()))
        throw SyntaxError("Invalid number, expected digit.", at);
    return {isFloat ? Token::Kind::Float : Token::Kind::Int,
            std::string(m_source.substr(start, m_position - start)), at};
}

char32_t Lexer::escapedCodePoint()
{
    const Location at = here();
    char32_t point = 0;
    const auto digit = [&] {
        const int value = hexValue(peek());
        if (value < 0)
            throw SyntaxError("Invalid Unicode escape sequence.", at);
        point = point * 16 + static_cast<char32_t>(value);
        advance();
    };
    if (peek() == '{') {
        advance();
        for (int count = 0; peek() != '}' || count == 0; ++count) {
            if (count == 8)
                throw SyntaxError("Invalid Unicode escape sequence.", at);
            digit();
        }
        advance();
    } else {
        for (int i = 0; i < 4; ++i)
            digit();
        if (point >= 0xD800 && point < 0xDC00 && peek() == '\\' && peek(1) == 'u') {
            const char32_t high = point;
            m_position += 2;
            point = 0;
            for (int i = 0; i < 4; ++i)
                digit();
            if (point < 0xDC00 || point > 0xDFFF)
                throw SyntaxError("Invalid Unicode escape sequence.", at);
            return 0x10000 + ((high - 0xD800) << 10) + (point - 0xDC00);
        }
    }
    if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        throw SyntaxError("Invalid Unicode escape sequence.", at);
    return point;
}

void Lexer::escape(std::string &text)
{
    const Location at = here();
    advance(); // the backslash
    const char c = peek();
    if (c == 'u') {
        advance();
        appendUtf8(text, escapedCodePoint());
        return;
    }
    const std::string_view from = "\"\\/bfnrt";
    const auto found = from.find(c);
    if (c == '\0' || found == std::string_view::npos)
        throw SyntaxError("Invalid character escape sequence.", at);
    text += "\"\\/\b\f\n\r\t"[found];
    advance();
}

Token Lexer::string(Location at)
{
    std::string text;
    advance();
    while (true) {
        const char c = peek();
        if (m_position >= m_source.size() || c == '\n' || c == '\r')
            throw SyntaxError("Unterminated string.", here());
        if (c == '"') {
            advance();
            return {Token::Kind::String, std::move(text), at};
        }
        if (c == '\\') {
            escape(text);
        } else {
            text += c;
            advance();
        }
    }
}

Token Lexer::blockString(Location at)
{
    std::string raw;
    m_position += 3;
    while (true) {
        if (m_position >= m_source.size())
            throw SyntaxError("Unterminated string.", here());
        if (m_source.substr(m_position, 3) == "\"\"\"") {
            m_position += 3;
            return {Token::Kind::String, dedented(raw), at};
        }
        if (m_source.substr(m_position, 4) == "\\\"\"\"") {
            m_position += 4;
            raw += "\"\"\"";
        } else {
            raw += peek();
            advance();
        }
    }
}

} // namespace slipway::hub::graphql
