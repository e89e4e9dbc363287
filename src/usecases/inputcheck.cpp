// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/inputcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace slipway {
namespace {

using Kind = InputProblem::Kind;

constexpr int DeepestSchema = 64; // a $ref may lead back to where it stands
// And twice in each step; what is not looked at by then, the job itself refuses.
constexpr int MostSteps = 100'000;
constexpr qsizetype MostProblems = 50;
constexpr qsizetype LongestShown = 60;

QByteArray written(const QJsonValue &value)
{
    // Qt writes documents only; the list around the value is taken off again.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

QString shown(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(written(value));
    return text.size() <= LongestShown ? text : text.left(LongestShown) + u'…';
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1StringView("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == QLatin1StringView("number"))
        return value.isDouble();
    if (type == QLatin1StringView("string"))
        return value.isString();
    if (type == QLatin1StringView("boolean"))
        return value.isBool();
    if (type == QLatin1StringView("object"))
        return value.isObject();
    if (type == QLatin1StringView("array"))
        return value.isArray();
    return type != QLatin1StringView("null") || value.isNull();
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(QLatin1StringView("type"));
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &each : type.toArray())
        types << each.toString();
    return types;
}

class Check
{
public:
    /** `steps` are those that are left, of all checks of a launch together. */
    Check(const QJsonObject &definitions, QString file, QList<InputProblem> &problems, int &steps)
        : m_definitions(definitions)
        , m_file(std::move(file))
        , m_problems(problems)
        , m_steps(steps)
    {
    }

    void run(const QJsonObject &schema, const QJsonValue &value, const QString &path, int depth = 0)
    {
        if (depth > DeepestSchema || m_problems.size() >= MostProblems || m_steps <= 0)
            return;
        --m_steps;
        const QString ref = schema.value(QLatin1StringView("$ref")).toString();
        static const QLatin1StringView local("#/$defs/");
        if (ref.startsWith(local))
            run(m_definitions.value(ref.mid(local.size())).toObject(), value, path, depth + 1);
        for (const QJsonValue &each : schema.value(QLatin1StringView("allOf")).toArray())
            run(each.toObject(), value, path, depth + 1);
        any(schema.value(QLatin1StringView("anyOf")).toArray(), value, path, depth);
        any(schema.value(QLatin1StringView("oneOf")).toArray(), value, path, depth);
        const QStringList types = typesOf(schema);
        const bool fits = types.isEmpty() ||
                          std::any_of(types.begin(), types.end(), [&value](const QString &type) {
                              return isOfType(value, type);
                          });
        if (!fits) {
            add(path, Kind::Type, types.join(QStringLiteral(", ")), value);
            return;
        }
        choice(schema, value, path);
        if (value.isDouble())
            number(schema, value, path);
        else if (value.isString())
            length(schema, "minLength", "maxLength", value.toString().size(), value, path);
        else if (value.isArray())
            array(schema, value, path, depth);
        else if (value.isObject())
            object(schema, value.toObject(), path, depth);
    }

private:
    void add(const QString &path, Kind kind, const QString &allowed, const QJsonValue &value)
    {
        m_problems.append({m_file, path, kind, allowed, shown(value)});
    }

    /** When no alternative takes it, what the first one says against it. */
    void any(const QJsonArray &alternatives, const QJsonValue &value, const QString &path,
             int depth)
    {
        QList<InputProblem> first;
        for (const QJsonValue &each : alternatives) {
            QList<InputProblem> problems;
            Check inner(m_definitions, m_file, problems, m_steps);
            inner.run(each.toObject(), value, path, depth + 1);
            if (problems.isEmpty())
                return;
            if (first.isEmpty())
                first = problems;
        }
        m_problems += first;
    }

    void choice(const QJsonObject &schema, const QJsonValue &value, const QString &path)
    {
        QJsonArray allowed = schema.value(QLatin1StringView("enum")).toArray();
        if (schema.contains(QLatin1StringView("const")))
            allowed = {schema.value(QLatin1StringView("const"))};
        if (allowed.isEmpty() || allowed.contains(value))
            return;
        QStringList words;
        for (const QJsonValue &each : allowed)
            words << shown(each);
        add(path, Kind::Choice, words.join(QStringLiteral(", ")), value);
    }

    void number(const QJsonObject &schema, const QJsonValue &value, const QString &path)
    {
        const auto bound = [&](const char *key, Kind kind, auto good) {
            const QJsonValue limit = schema.value(QLatin1StringView(key));
            if (limit.isDouble() && !good(value.toDouble(), limit.toDouble()))
                add(path, kind, shown(limit), value);
        };
        bound("minimum", Kind::TooSmall, std::greater_equal<>());
        bound("maximum", Kind::TooLarge, std::less_equal<>());
        bound("exclusiveMinimum", Kind::NotAbove, std::greater<>());
        bound("exclusiveMaximum", Kind::NotBelow, std::less<>());
    }

    void length(const QJsonObject &schema, const char *least, const char *most, qsizetype size,
                const QJsonValue &value, const QString &path)
    {
        const QJsonValue from = schema.value(QLatin1StringView(least));
        const QJsonValue to = schema.value(QLatin1StringView(most));
        if (from.isDouble() && double(size) < from.toDouble())
            add(path, Kind::TooFew, shown(from), value);
        if (to.isDouble() && double(size) > to.toDouble())
            add(path, Kind::TooMany, shown(to), value);
    }

    void array(const QJsonObject &schema, const QJsonValue &value, const QString &path, int depth)
    {
        const QJsonArray elements = value.toArray();
        length(schema, "minItems", "maxItems", elements.size(), value, path);
        const QJsonObject items = schema.value(QLatin1StringView("items")).toObject();
        const bool unique = schema.value(QLatin1StringView("uniqueItems")).toBool();
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
            run(items, elements.at(i), place, depth + 1);
            const QByteArray element = unique ? written(elements.at(i)) : QByteArray();
            if (unique && seen.contains(element))
                add(place, Kind::Repeated, {}, elements.at(i));
            seen.insert(element);
        }
    }

    void object(const QJsonObject &schema, const QJsonObject &value, const QString &path, int depth)
    {
        const QJsonObject properties = schema.value(QLatin1StringView("properties")).toObject();
        const QJsonValue others = schema.value(QLatin1StringView("additionalProperties"));
        for (auto member = value.begin(); member != value.end(); ++member) {
            const QString place = path.isEmpty() ? member.key() : path + u'.' + member.key();
            const auto known = properties.find(member.key());
            if (known != properties.end())
                run(known->toObject(), member.value(), place, depth + 1);
            else if (others.isObject())
                run(others.toObject(), member.value(), place, depth + 1);
            else if (others.isBool() && !others.toBool())
                add(place, Kind::Unknown, {}, member.value());
        }
    }

    QJsonObject m_definitions;
    QString m_file;
    QList<InputProblem> &m_problems;
    int &m_steps;
};

QJsonObject objectOf(const JsonText &text)
{
    return QJsonDocument::fromJson(text.utf8()).object();
}

void findUnusual(const QJsonObject &schema, const QString &path, int depth, QStringList &found)
{
    static const QStringList types{QStringLiteral("boolean"), QStringLiteral("integer"),
                                   QStringLiteral("number"),  QStringLiteral("string"),
                                   QStringLiteral("object"),  QStringLiteral("array")};
    static const QStringList common{QStringLiteral("type"),
                                    QStringLiteral("title"),
                                    QStringLiteral("description"),
                                    QStringLiteral("label"),
                                    QStringLiteral("placeholder"),
                                    QStringLiteral("required"),
                                    QStringLiteral("format"),
                                    QStringLiteral("enum"),
                                    QStringLiteral("properties"),
                                    QStringLiteral("allOf"),
                                    QStringLiteral("items"),
                                    QStringLiteral("uniqueItems"),
                                    QStringLiteral("minItems"),
                                    QStringLiteral("maxItems"),
                                    QStringLiteral("minimum"),
                                    QStringLiteral("maximum"),
                                    QStringLiteral("$defs"),
                                    QStringLiteral("$ref"),
                                    QStringLiteral("exclusiveMinimum"),
                                    QStringLiteral("exclusiveMaximum")};
    if (depth > DeepestSchema)
        return;
    const auto at = [&path](const QString &key) {
        return path.isEmpty() ? key : path + u'.' + key;
    };
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        const bool badType =
            member.key() == QLatin1StringView("type") && !types.contains(member.value().toString());
        const bool badRequired =
            member.key() == QLatin1StringView("required") && !member.value().isBool();
        if (!common.contains(member.key()) || badType || badRequired)
            found << at(member.key());
    }
    const QJsonObject properties = schema.value(QLatin1StringView("properties")).toObject();
    for (auto member = properties.begin(); member != properties.end(); ++member)
        findUnusual(member.value().toObject(), at(member.key()), depth + 1, found);
}

} // namespace

QList<InputProblem> inputProblems(const QList<JobInput> &inputs, const JsonText &runConfig,
                                  const JsonText &files)
{
    QList<InputProblem> problems;
    const QJsonObject changes = objectOf(files);
    const bool declaresFiles = std::any_of(
        inputs.begin(), inputs.end(), [](const JobInput &input) { return !input.file.isEmpty(); });
    QStringList known;
    int steps = MostSteps;
    for (const JobInput &input : inputs) {
        known << input.file;
        const QJsonObject schema = objectOf(input.schema);
        Check check(schema.value(QLatin1StringView("$defs")).toObject(), input.file, problems,
                    steps);
        if (input.file.isEmpty())
            check.run(schema, objectOf(runConfig), {});
        else if (changes.contains(input.file))
            check.run(schema, changes.value(input.file), {});
    }
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (declaresFiles && !known.contains(change.key()))
            problems.append({change.key(), {}, Kind::NoInput, {}, {}});
    }
    return problems;
}

QString inputProblemText(const InputProblem &problem)
{
    QString place = problem.path.isEmpty() ? QStringLiteral("the whole") : problem.path;
    if (!problem.file.isEmpty())
        place = problem.path.isEmpty() ? problem.file
                                       : QStringLiteral("%1 of %2").arg(place, problem.file);
    const auto say = [&](const char *what) {
        return QString(place + QStringLiteral(": ") +
                       QString::fromUtf8(what).arg(problem.found, problem.allowed));
    };
    switch (problem.kind) {
    case Kind::Type:
        return say("%1 is not of type %2.");
    case Kind::Choice:
        return say("%1 is none of %2.");
    case Kind::TooSmall:
        return say("%1 is below %2.");
    case Kind::TooLarge:
        return say("%1 is above %2.");
    case Kind::NotAbove:
        return say("%1 is not above %2.");
    case Kind::NotBelow:
        return say("%1 is not below %2.");
    case Kind::TooFew:
        return say("%1 is shorter than %2.");
    case Kind::TooMany:
        return say("%1 is longer than %2.");
    case Kind::Repeated:
        return place + QStringLiteral(": it is there already.");
    case Kind::Unknown:
        return place + QStringLiteral(": the job takes no such value.");
    case Kind::NoInput:
        return place + QStringLiteral(": the job takes no such file.");
    }
    return {};
}

QStringList unusualKeywords(const JsonText &schema)
{
    QStringList found;
    findUnusual(objectOf(schema), {}, 0, found);
    return found;
}

} // namespace slipway
