// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jsoncheck.h"

#include "ports/reasons.h"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace slipway {
namespace {

using Json = nlohmann::json;

constexpr qsizetype LargestText = 4 * 1024 * 1024;
constexpr size_t DeepestNesting = 100;

/** Walks the text without building values: finds the first fault, repeated keys and depth. */
class Checker : public nlohmann::json_sax<Json>
{
public:
    bool rootIsObject = false;
    std::size_t faultAt = 0; ///< bytes read when the fault was seen
    std::string fault;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override
    {
        if (m_keys.empty())
            rootIsObject = true;
        return enter();
    }
    bool key(string_t &name) override
    {
        if (m_keys.back().insert(name).second)
            return true;
        return refuse("the key \"" + name.substr(0, 80) + "\" stands here twice");
    }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        faultAt = position;
        fault = error.what();
        return false;
    }

private:
    bool enter()
    {
        m_keys.emplace_back();
        return m_keys.size() <= DeepestNesting || refuse("more than 100 levels of nesting");
    }
    bool leave()
    {
        m_keys.pop_back();
        return true;
    }
    bool refuse(std::string why)
    {
        fault = std::move(why);
        return false;
    }

    std::vector<std::set<std::string>> m_keys;
};

/** "[json.exception.parse_error.101] parse error at line 1, column 3: syntax error ..." without
 * what is said already. */
QString words(const std::string &message)
{
    QString text = QString::fromStdString(message);
    const qsizetype colon = text.indexOf(QStringLiteral(": "));
    if (text.startsWith(QLatin1Char('[')) && colon > 0)
        text = text.mid(colon + 2);
    return text;
}

/** An iterator that counts, so that a refusal by us knows its place too. */
struct CountingIterator
{
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    const char *at = nullptr;
    std::size_t *count = nullptr;

    reference operator*() const { return *at; }
    CountingIterator &operator++()
    {
        ++at;
        ++*count;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return at == other.at; }
    bool operator!=(const CountingIterator &other) const { return at != other.at; }
};

} // namespace

Result<JsonText> checkJsonObject(const QString &text)
{
    const QString where = QStringLiteral("read JSON");
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > LargestText)
        return Error{ErrorKind::InvalidInput, where, QStringLiteral("1:1: more than 4 MB"),
                     reasons::JsonSyntax};
    Checker checker;
    std::size_t count = 0;
    const CountingIterator begin{utf8.constData(), &count};
    const CountingIterator end{utf8.constData() + utf8.size(), &count};
    if (!Json::sax_parse(begin, end, &checker)) {
        const std::size_t position = checker.faultAt > 0 ? checker.faultAt : count;
        const QByteArray before = utf8.left(qsizetype(position == 0 ? 0 : position - 1));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column =
            QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return Error{ErrorKind::InvalidInput, where,
                     QStringLiteral("%1:%2: %3").arg(line).arg(column).arg(words(checker.fault)),
                     reasons::JsonSyntax};
    }
    if (!checker.rootIsObject)
        return Error{ErrorKind::InvalidInput, where, QStringLiteral("1:1: not a JSON object"),
                     reasons::JsonNotObject};
    return JsonText(utf8);
}

} // namespace slipway
