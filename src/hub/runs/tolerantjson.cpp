// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/runs/tolerantjson.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <string>
#include <unordered_map>

namespace slipway::hub {

namespace {

constexpr int maxJsonDepth = 200;
constexpr std::size_t maxMembers = 500'000;
constexpr std::size_t smallObject = 32;

/** Fills an object; the last of equal keys counts. Finding them stays cheap in large objects. */
class ObjectBuilder
{
public:
    explicit ObjectBuilder(Json &out)
        : m_members(out.get_ref<Json::object_t &>())
    {
    }

    void add(std::string key, Json value)
    {
        const std::size_t size = m_members.size();
        if (size < smallObject) {
            m_members[key] = std::move(value);
            return;
        }
        if (m_places.empty()) {
            for (std::size_t i = 0; i < size; ++i)
                m_places.emplace(m_members.Container::operator[](i).first, i);
        }
        const auto [place, isNew] = m_places.emplace(key, size);
        if (isNew)
            m_members.Container::emplace_back(std::move(key), std::move(value));
        else
            m_members.Container::operator[](place->second).second = std::move(value);
    }

private:
    Json::object_t &m_members;
    std::unordered_map<std::string, std::size_t> m_places;
};

/** Recursive descent over a view; building values only when asked to. */
class Reader
{
public:
    explicit Reader(std::string_view text,
                    std::size_t maxNodes = std::numeric_limits<std::size_t>::max())
        : m_text(text)
        , m_nodesLeft(maxNodes)
    {
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' ||
                                        m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    /** `out` null: only check. */
    [[nodiscard]] bool string(std::string *out);
    [[nodiscard]] bool value(Json *out, int depth);

private:
    [[nodiscard]] bool object(Json *out, int depth);
    [[nodiscard]] bool array(Json *out, int depth);
    [[nodiscard]] bool number(Json *out);
    [[nodiscard]] bool escape(std::string *out);
    [[nodiscard]] bool fourHex(unsigned &code);
    [[nodiscard]] bool word(std::string_view expected)
    {
        if (m_text.substr(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        return true;
    }
    [[nodiscard]] bool named(std::string_view expected, Json *out, const Json &meaning)
    {
        if (!word(expected))
            return false;
        if (out)
            *out = meaning;
        return true;
    }
    void digits()
    {
        while (!atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_nodesLeft;
};

void appendUtf8(std::string &out, unsigned code)
{
    if (code < 0x80) {
        out.push_back(static_cast<char>(code));
    } else if (code < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (code >> 6)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | (code >> 12)));
        out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else {
        out.push_back(static_cast<char>(0xF0 | (code >> 18)));
        out.push_back(static_cast<char>(0x80 | ((code >> 12) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    }
}

bool Reader::fourHex(unsigned &code)
{
    if (m_at + 4 > m_text.size())
        return false;
    const char *begin = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(begin, begin + 4, code, 16);
    m_at += 4;
    return error == std::errc() && end == begin + 4;
}

bool Reader::escape(std::string *out)
{
    if (atEnd())
        return false;
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char c = m_text[m_at++];
    if (const std::size_t found = names.find(c); found != std::string_view::npos) {
        if (out)
            out->push_back(meanings[found]);
        return true;
    }
    unsigned code = 0;
    if (c != 'u' || !fourHex(code))
        return false;
    if (code >= 0xD800 && code < 0xDC00 && m_text.substr(m_at, 2) == "\\u") {
        const std::size_t before = m_at;
        unsigned low = 0;
        m_at += 2;
        if (fourHex(low) && low >= 0xDC00 && low < 0xE000)
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        else
            m_at = before;
    }
    if (code >= 0xD800 && code < 0xE000)
        code = 0xFFFD; // half of a pair: Python writes such
    if (out)
        appendUtf8(*out, code);
    return true;
}

bool Reader::string(std::string *out)
{
    if (!take('"'))
        return false;
    while (!atEnd()) {
        const std::size_t plain = m_text.find_first_of("\"\\", m_at);
        if (plain == std::string_view::npos)
            return false;
        if (out)
            out->append(m_text.substr(m_at, plain - m_at));
        m_at = plain + 1;
        if (m_text[plain] == '"')
            return true;
        if (!escape(out))
            return false;
    }
    return false;
}

bool Reader::number(Json *out)
{
    const std::size_t start = m_at;
    const bool negative = take('-');
    if (!atEnd() && m_text[m_at] == 'I')
        return named("Infinity", out, negative ? "-Infinity" : "Infinity");
    const std::size_t firstDigit = m_at;
    digits();
    if (m_at == firstDigit || (m_text[firstDigit] == '0' && m_at > firstDigit + 1))
        return false;
    bool whole = true;
    if (take('.')) {
        whole = false;
        const std::size_t fraction = m_at;
        digits();
        if (m_at == fraction)
            return false;
    }
    if (!atEnd() && (m_text[m_at] == 'e' || m_text[m_at] == 'E')) {
        whole = false;
        ++m_at;
        if (!take('+'))
            (void)take('-');
        const std::size_t exponent = m_at;
        digits();
        if (m_at == exponent)
            return false;
    }
    if (!out)
        return true;
    const char *begin = m_text.data() + start;
    const char *end = m_text.data() + m_at;
    if (std::int64_t integer = 0; whole && std::from_chars(begin, end, integer).ec == std::errc()) {
        *out = integer;
        return true;
    }
    double real = 0;
    if (std::from_chars(begin, end, real).ec == std::errc()) {
        *out = real;
        return true;
    }
    // Out of range: strtod tells too large (infinite) from too small (zero).
    real = std::strtod(std::string(begin, end).c_str(), nullptr);
    if (std::isinf(real))
        *out = real < 0 ? "-Infinity" : "Infinity";
    else
        *out = real;
    return true;
}

bool Reader::array(Json *out, int depth)
{
    if (out)
        *out = Json::array();
    skipBlanks();
    if (take(']'))
        return true;
    for (;;) {
        Json item;
        skipBlanks();
        if (!value(out ? &item : nullptr, depth + 1))
            return false;
        if (out)
            out->push_back(std::move(item));
        skipBlanks();
        if (take(']'))
            return true;
        if (!take(','))
            return false;
    }
}

bool Reader::object(Json *out, int depth)
{
    Json unused = Json::object();
    if (out)
        *out = Json::object();
    ObjectBuilder members(out ? *out : unused);
    skipBlanks();
    if (take('}'))
        return true;
    for (;;) {
        std::string key;
        Json item;
        skipBlanks();
        if (!string(out ? &key : nullptr))
            return false;
        skipBlanks();
        if (!take(':'))
            return false;
        skipBlanks();
        if (!value(out ? &item : nullptr, depth + 1))
            return false;
        if (out)
            members.add(std::move(key), std::move(item));
        skipBlanks();
        if (take('}'))
            return true;
        if (!take(','))
            return false;
    }
}

bool Reader::value(Json *out, int depth)
{
    if (atEnd() || depth > maxJsonDepth || (out && m_nodesLeft-- == 0))
        return false;
    switch (m_text[m_at]) {
    case '{':
        ++m_at;
        return object(out, depth);
    case '[':
        ++m_at;
        return array(out, depth);
    case '"': {
        std::string text;
        if (!string(out ? &text : nullptr))
            return false;
        if (out)
            *out = std::move(text);
        return true;
    }
    case 't':
        return named("true", out, true);
    case 'f':
        return named("false", out, false);
    case 'n':
        return named("null", out, nullptr);
    case 'N':
        return named("NaN", out, "NaN");
    case 'I':
        return named("Infinity", out, "Infinity");
    default:
        return number(out);
    }
}

} // namespace

std::optional<std::vector<RawMember>> readMembers(std::string_view text)
{
    Reader reader(text);
    std::vector<RawMember> members;
    reader.skipBlanks();
    if (!reader.take('{'))
        return std::nullopt;
    reader.skipBlanks();
    bool more = !reader.take('}');
    while (more) {
        RawMember member;
        reader.skipBlanks();
        if (!reader.string(&member.key))
            return std::nullopt;
        reader.skipBlanks();
        if (!reader.take(':'))
            return std::nullopt;
        reader.skipBlanks();
        const std::size_t start = reader.position();
        if (!reader.value(nullptr, 1))
            return std::nullopt;
        member.value = text.substr(start, reader.position() - start);
        if (members.size() == maxMembers)
            return std::nullopt;
        members.push_back(std::move(member));
        reader.skipBlanks();
        more = reader.take(',');
        if (!more && !reader.take('}'))
            return std::nullopt;
    }
    reader.skipBlanks();
    if (!reader.atEnd())
        return std::nullopt;
    return members;
}

std::optional<Json> readTolerant(std::string_view text, std::size_t maxNodes)
{
    Reader reader(text, maxNodes);
    Json result;
    reader.skipBlanks();
    if (!reader.value(&result, 0))
        return std::nullopt;
    reader.skipBlanks();
    if (!reader.atEnd())
        return std::nullopt;
    return result;
}

std::string_view memberAt(std::string_view object, std::string_view key)
{
    const auto members = readMembers(object);
    if (!members)
        return {};
    for (const RawMember &member : *members) {
        if (member.key == key)
            return member.value;
    }
    for (const RawMember &member : *members) {
        const bool nested = key.size() > member.key.size() + 1 && key.starts_with(member.key) &&
                            key[member.key.size()] == '.' && member.value.starts_with('{');
        if (!nested)
            continue;
        const std::string_view found = memberAt(member.value, key.substr(member.key.size() + 1));
        if (!found.empty())
            return found;
    }
    return {};
}

std::optional<std::int64_t> readInteger(std::string_view token)
{
    const char *end = token.data() + token.size();
    std::int64_t integer = 0;
    if (const auto read = std::from_chars(token.data(), end, integer);
        read.ec == std::errc() && read.ptr == end)
        return integer;
    double real = 0;
    const auto read = std::from_chars(token.data(), end, real);
    if (read.ec != std::errc() || read.ptr != end || !(std::abs(real) < 9e15) ||
        real != std::floor(real))
        return std::nullopt;
    return static_cast<std::int64_t>(real);
}

std::string jsonQuoted(std::string_view text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace slipway::hub
