// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/message.h"

#include "hub/context.h"

namespace slipway::hub {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

HttpAnswer errorAnswer(int status, std::string_view sentence)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = Json{{"error", sentence}}.dump(-1, ' ', false, Json::error_handler_t::replace);
    return answer;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.push_back(text[i]);
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return std::nullopt;
        out.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return out;
}

std::optional<std::vector<std::string>> pathComponents(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        if (path.front() == '/') {
            path.remove_prefix(1);
            continue;
        }
        const std::string_view raw = path.substr(0, path.find('/'));
        auto part = percentDecoded(raw);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        path.remove_prefix(raw.size());
    }
    return parts;
}

} // namespace slipway::hub
