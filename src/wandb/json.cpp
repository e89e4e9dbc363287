// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/json.h"

#include "ports/reasons.h"
#include "wandb/tolerantjson.h"

#include <cmath>
#include <limits>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace slipway {
namespace {

constexpr int DeepestNesting = 200;
const Json Null;

/**
 * Makes the value. The library's own maker looks for each new key among all that are there: an
 * object of a hundred thousand keys, which a job may write, would take it minutes.
 */
class Maker : public nlohmann::json_sax<Json>
{
public:
    Json root;
    std::string fault;

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return add(value) != nullptr; }
    bool number_float(number_float_t value, const string_t &) override
    {
        return add(value) != nullptr;
    }
    bool string(string_t &value) override { return add(std::move(value)) != nullptr; }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool key(string_t &name) override
    {
        m_open.back().key = std::move(name);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        fault = error.what();
        return false;
    }

private:
    struct Open
    {
        Json *value = nullptr;
        std::string key;
        std::unordered_map<std::string, std::size_t> places;
    };

    bool open(Json value)
    {
        m_open.push_back(Open{add(std::move(value)), {}, {}});
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    Json *add(Json value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        Open &here = m_open.back();
        if (here.value->is_array()) {
            here.value->push_back(std::move(value));
            return &here.value->back();
        }
        auto &members = here.value->get_ref<Json::object_t &>();
        const auto [place, isNew] = here.places.emplace(here.key, members.size());
        if (isNew)
            members.emplace_back(std::move(here.key), std::move(value));
        else
            members.data()[place->second].second = std::move(value); // the last of several counts
        return &members.data()[place->second].second;
    }

    std::vector<Open> m_open;
};

} // namespace

Result<Json> parseJson(const QByteArray &utf8, const QString &where)
{
    const auto bad = [&where](const QString &detail) {
        return Error{.kind = ErrorKind::Protocol,
                     .where = where,
                     .detail = detail,
                     .reason = QString(reasons::JsonSyntax)};
    };
    if (isNestedDeeper(utf8, DeepestNesting))
        return bad(QStringLiteral("nested too deeply"));
    Maker maker;
    if (Json::sax_parse(utf8.cbegin(), utf8.cend(), &maker))
        return std::move(maker.root);
    const QByteArray strict = strictJson(utf8);
    Maker again;
    if (Json::sax_parse(strict.cbegin(), strict.cend(), &again))
        return std::move(again.root);
    return bad(QString::fromStdString(again.fault));
}

std::optional<double> numberOf(const Json &json)
{
    if (json.is_number())
        return json.get<double>();
    if (!json.is_string())
        return {};
    const auto &text = json.get_ref<const std::string &>();
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "Infinity")
        return std::numeric_limits<double>::infinity();
    if (text == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    return {};
}

QString textOf(const Json &json)
{
    return json.is_string() ? QString::fromStdString(json.get_ref<const std::string &>())
                            : QString();
}

Json toJson(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : toJson(text);
}

QByteArray dump(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString dumpText(const Json &json)
{
    return QString::fromUtf8(dump(json));
}

const Json &at(const Json &json, const char *key)
{
    if (!json.is_object())
        return Null;
    const auto it = json.find(key);
    return it == json.end() ? Null : *it;
}

const Json &at(const Json &json, std::initializer_list<const char *> path)
{
    const Json *here = &json;
    for (const char *key : path)
        here = &at(*here, key);
    return *here;
}

QString textAt(const Json &json, const char *key)
{
    return textOf(at(json, key));
}

bool boolAt(const Json &json, const char *key)
{
    const Json &value = at(json, key);
    return value.is_boolean() && value.get<bool>();
}

qint64 intAt(const Json &json, const char *key, qint64 otherwise)
{
    const Json &value = at(json, key);
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        return number > std::uint64_t(std::numeric_limits<qint64>::max()) ? otherwise
                                                                          : qint64(number);
    }
    if (value.is_number_integer())
        return value.get<qint64>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        return std::abs(number) < 9e15 ? qint64(number) : otherwise;
    }
    bool isNumber = false;
    const qint64 number = textOf(value).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

QDateTime timeAt(const Json &json, const char *key)
{
    QDateTime time = QDateTime::fromString(textAt(json, key), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QStringList textsAt(const Json &json, const char *key)
{
    QStringList texts;
    const Json &list = at(json, key);
    if (!list.is_array())
        return texts;
    for (const Json &entry : list) {
        if (entry.is_string())
            texts.append(textOf(entry));
    }
    return texts;
}

JsonText documentAt(const Json &json, const char *key)
{
    const Json &value = at(json, key);
    if (value.is_null())
        return {};
    if (!value.is_string())
        return JsonText(dump(value));
    const Result<Json> inner = parseJson(textOf(value).toUtf8(), QString());
    return inner ? JsonText(dump(*inner)) : JsonText();
}

std::vector<Json> nodesOf(const Json &connection)
{
    std::vector<Json> nodes;
    const Json &edges = at(connection, "edges");
    if (!edges.is_array())
        return nodes;
    for (const Json &edge : edges) {
        const Json &node = at(edge, "node");
        if (node.is_object())
            nodes.push_back(node);
    }
    return nodes;
}

QStringList errorMessages(const Json &answer)
{
    QStringList messages;
    const Json &errors = at(answer, "errors");
    if (!errors.is_array())
        return messages;
    for (const Json &error : errors)
        messages.append(error.is_string() ? textOf(error) : textAt(error, "message"));
    return messages;
}

} // namespace slipway
