// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/tolerantjson.h"

#include <charconv>
#include <string_view>

namespace slipway {
namespace {

bool isWordChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '-' || c == '.' || c == '_';
}

/** A JSON number too large for a double; Go and Python print infinities as such sometimes. */
bool overflows(std::string_view token)
{
    if (token.empty() || !(token[0] == '-' || (token[0] >= '0' && token[0] <= '9')))
        return false;
    double value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    // Too small a number is out of range as well; it has a negative exponent.
    return end == token.data() + token.size() && error == std::errc::result_out_of_range &&
           token.find("e-") == std::string_view::npos && token.find("E-") == std::string_view::npos;
}

QByteArray replacement(std::string_view token)
{
    if (token == "NaN" || token == "nan" || token == "-NaN")
        return QByteArrayLiteral("\"NaN\"");
    if (token == "Infinity" || token == "+Infinity" || token == "inf")
        return QByteArrayLiteral("\"Infinity\"");
    if (token == "-Infinity" || token == "-inf")
        return QByteArrayLiteral("\"-Infinity\"");
    if (overflows(token))
        return token[0] == '-' ? QByteArrayLiteral("\"-Infinity\"")
                               : QByteArrayLiteral("\"Infinity\"");
    return {};
}

} // namespace

QByteArray strictJson(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + 64);
    qsizetype i = 0;
    while (i < text.size()) {
        const char c = text[i];
        if (c == '"') {
            const qsizetype start = i++;
            while (i < text.size() && text[i] != '"')
                i += text[i] == '\\' ? 2 : 1;
            i = std::min<qsizetype>(i + 1, text.size());
            out.append(text.constData() + start, i - start);
        } else if (isWordChar(c)) {
            const qsizetype start = i;
            while (i < text.size() && isWordChar(text[i]))
                ++i;
            const std::string_view token(text.constData() + start, std::size_t(i - start));
            const QByteArray strict = replacement(token);
            if (strict.isEmpty())
                out.append(token.data(), qsizetype(token.size()));
            else
                out.append(strict);
        } else {
            out.append(c);
            ++i;
        }
    }
    return out;
}

} // namespace slipway
