// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamlscalar.h"

#include <QList>
#include <QRegularExpression>
#include <array>
#include <charconv>
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace slipway {
namespace {

using Kind = YamlScalar::Kind;

/** Python converts no longer decimal text to a number either. */
constexpr qsizetype LongestNumber = 4300;
constexpr uint LargestPart = (1U << 28) - 1;

bool isOneOf(const QByteArray &text, std::initializer_list<const char *> words)
{
    for (const char *word : words)
        if (text == word)
            return true;
    return false;
}

/** yaml.resolver.Resolver's patterns of PyYAML 6, and ours for 1e-5. */
const QRegularExpression &integerPattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+"
                       "|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+")));
    return pattern;
}

const QRegularExpression &floatPattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "[-+]?(?:[0-9][0-9_]*)\\.[0-9_]*(?:[eE][-+][0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
        "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)"
        "|\\.(?:nan|NaN|NAN)")));
    return pattern;
}

const QRegularExpression &dotlessPattern()
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[0-9]+[eE][-+]?[0-9]+")));
    return pattern;
}

const QRegularExpression &unsignedExponentPattern()
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[0-9]*\\.[0-9]*[eE][0-9]+")));
    return pattern;
}

bool matches(const QRegularExpression &pattern, const QByteArray &text)
{
    return pattern.match(QString::fromLatin1(text)).hasMatch();
}

/** A whole number of any length, in pieces of nine decimal digits, the lowest first. */
class Decimal
{
public:
    /** number * factor + addend; both below 2^28. */
    void multiplyAdd(quint64 factor, quint64 addend)
    {
        quint64 carry = addend;
        for (quint64 &piece : m_pieces) {
            const quint64 sum = piece * factor + carry;
            piece = sum % Piece;
            carry = sum / Piece;
        }
        if (carry > 0)
            m_pieces.append(carry);
    }
    [[nodiscard]] QByteArray text() const
    {
        if (m_pieces.isEmpty())
            return "0";
        QByteArray text = QByteArray::number(m_pieces.last());
        for (qsizetype i = m_pieces.size() - 1; i-- > 0;)
            text += QByteArray::number(m_pieces.at(i)).rightJustified(9, '0');
        return text;
    }

private:
    static constexpr quint64 Piece = 1'000'000'000;
    QList<quint64> m_pieces;
};

std::optional<Decimal> decimal(const QByteArray &digits, unsigned base)
{
    if (digits.isEmpty())
        return {};
    Decimal number;
    quint64 factor = 1;
    quint64 group = 0;
    for (const char c : digits) {
        const unsigned digit = c <= '9' ? unsigned(c - '0') : unsigned((c | 0x20) - 'a') + 10;
        if (digit >= base)
            return {};
        factor *= base;
        group = group * base + digit;
        if (factor >= (1U << 24)) {
            number.multiplyAdd(factor, group);
            factor = 1;
            group = 0;
        }
    }
    number.multiplyAdd(factor, group);
    return number;
}

std::optional<QByteArray> integerValue(QByteArray text)
{
    text.replace("_", "");
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text.remove(0, 1);
    std::optional<Decimal> number;
    if (text.startsWith("0b")) {
        number = decimal(text.mid(2), 2);
    } else if (text.startsWith("0x")) {
        number = decimal(text.mid(2), 16);
    } else if (text.startsWith('0')) {
        number = decimal(text, 8);
    } else if (text.contains(':')) {
        const QList<QByteArray> parts = text.split(':');
        number = decimal(parts.first(), 10);
        for (qsizetype i = 1; number && i < parts.size(); ++i) {
            bool isNumber = false;
            const uint part = parts.at(i).toUInt(&isNumber);
            if (!isNumber || part > LargestPart)
                return {};
            number->multiplyAdd(60, part);
        }
    } else {
        number = decimal(text, 10);
    }
    if (!number)
        return {};
    const QByteArray value = number->text();
    return negative && value != "0" ? '-' + value : value;
}

/** As Python's float(): too large is infinity, too small is zero; no locale of this program. */
std::optional<double> plainDouble(const QByteArray &text)
{
    static const locale_t plain = ::newlocale(LC_ALL_MASK, "C", nullptr);
    char *end = nullptr;
    const double value = ::strtod_l(text.constData(), &end, plain);
    if (text.isEmpty() || end != text.constData() + text.size())
        return {};
    return value;
}

std::optional<double> floatValue(QByteArray text)
{
    text = text.replace("_", "").toLower();
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text.remove(0, 1);
    std::optional<double> value;
    if (text == ".inf")
        value = std::numeric_limits<double>::infinity();
    else if (text == ".nan")
        value = std::numeric_limits<double>::quiet_NaN();
    else if (text.contains(':')) {
        value = 0;
        const QList<QByteArray> parts = text.split(':');
        for (const QByteArray &part : parts) {
            const std::optional<double> digits = plainDouble(part);
            if (!digits)
                return {};
            value = *value * 60 + *digits;
        }
    } else {
        value = plainDouble(text);
    }
    if (value && negative)
        value = -*value;
    return value;
}

QByteArray jsonOf(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 32> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    QByteArray text(buffer.data(), written.ptr - buffer.data());
    if (!text.contains('.') && !text.contains('e'))
        text += ".0"; // stays a float for whoever reads it
    return text;
}

YamlScalar invalid(const QByteArray &text, const char *what)
{
    return YamlScalar{Kind::Invalid, text,
                      QStringLiteral("\"%1\" is not %2.")
                          .arg(QString::fromUtf8(text.left(80)), QString::fromLatin1(what))};
}

YamlScalar asInteger(const QByteArray &text)
{
    const auto value =
        text.size() > LongestNumber ? std::optional<QByteArray>() : integerValue(text);
    return value ? YamlScalar{Kind::Integer, *value, {}} : invalid(text, "a whole number");
}

YamlScalar asFloat(const QByteArray &text)
{
    const auto value = floatValue(text);
    return value ? YamlScalar{Kind::Float, jsonOf(*value), {}} : invalid(text, "a number");
}

std::optional<bool> boolValue(const QByteArray &text)
{
    if (isOneOf(text, {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}))
        return true;
    if (isOneOf(text, {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}))
        return false;
    return {};
}

YamlScalar plain(const QByteArray &text)
{
    if (isOneOf(text, {"", "~", "null", "Null", "NULL"}))
        return YamlScalar{Kind::Null, "null", {}};
    if (const auto value = boolValue(text))
        return YamlScalar{Kind::Bool, *value ? "true" : "false", {}};
    if (text == "<<")
        return YamlScalar{Kind::Merge, text, {}};
    const bool maybeNumber = QByteArray("-+.0123456789").contains(text.at(0));
    if (!maybeNumber || text.size() > LongestNumber)
        return YamlScalar{Kind::Text, text, {}};
    if (matches(integerPattern(), text))
        return asInteger(text);
    if (matches(floatPattern(), text))
        return asFloat(text);
    if (matches(dotlessPattern(), text)) {
        YamlScalar number = asFloat(text);
        number.note = QStringLiteral("%1 is read as a number; W&B's own tools take it for a text. "
                                     "With a dot (1.0e-5) all agree.")
                          .arg(QString::fromLatin1(text));
        return number;
    }
    YamlScalar string{Kind::Text, text, {}};
    if (matches(unsignedExponentPattern(), text))
        string.note = QStringLiteral("%1 is a text in YAML 1.1; as a number the exponent needs a "
                                     "sign (1.5e+3).")
                          .arg(QString::fromLatin1(text));
    return string;
}

} // namespace

YamlScalar resolveYamlScalar(const QByteArray &tag, const QByteArray &text)
{
    if (tag == "?" || tag.isEmpty())
        return plain(text);
    if (tag == "!" || tag == "tag:yaml.org,2002:str")
        return YamlScalar{Kind::Text, text, {}};
    if (tag == "tag:yaml.org,2002:int")
        return text.isEmpty() ? invalid(text, "a whole number") : asInteger(text);
    if (tag == "tag:yaml.org,2002:float")
        return text.isEmpty() ? invalid(text, "a number") : asFloat(text);
    if (tag == "tag:yaml.org,2002:null")
        return YamlScalar{Kind::Null, "null", {}};
    if (tag == "tag:yaml.org,2002:bool") {
        const auto value = boolValue(text);
        return value ? YamlScalar{Kind::Bool, *value ? "true" : "false", {}}
                     : invalid(text, "yes or no");
    }
    return YamlScalar{
        Kind::Invalid, text,
        QStringLiteral("The tag %1 is not supported.").arg(QString::fromUtf8(tag.left(80)))};
}

} // namespace slipway
