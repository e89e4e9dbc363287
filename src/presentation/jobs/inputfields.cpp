// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/inputfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

constexpr int Deepest = 16; // a $ref may lead back to where it stands
constexpr qsizetype Most = 500;

QString textAt(const QJsonObject &schema, const char *key)
{
    return schema.value(QLatin1StringView(key)).toString();
}

/** "type", the first one beside null. */
QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(QLatin1StringView("type"));
    if (type.isString())
        return type.toString();
    for (const QJsonValue &each : type.toArray()) {
        if (each.toString() != QLatin1StringView("null"))
            return each.toString();
    }
    return {};
}

QString limitsOf(const QJsonObject &schema)
{
    const auto limit = [&schema](const char *key) {
        const QJsonValue value = schema.value(QLatin1StringView(key));
        return value.isDouble() ? jsonOf(value) : QString();
    };
    const QString least = limit("minimum");
    const QString most = limit("maximum");
    if (!least.isEmpty() && !most.isEmpty())
        return QStringLiteral("%1 – %2").arg(least, most);
    QStringList parts;
    const std::pair<const char *, QString> bounds[]{{"exclusiveMinimum", QStringLiteral("> %1")},
                                                    {"minimum", QStringLiteral("≥ %1")},
                                                    {"exclusiveMaximum", QStringLiteral("< %1")},
                                                    {"maximum", QStringLiteral("≤ %1")}};
    for (const auto &[key, form] : bounds) {
        if (const QString value = limit(key); !value.isEmpty())
            parts << form.arg(value);
    }
    return parts.join(QStringLiteral(", "));
}

class Fields
{
public:
    explicit Fields(const JobInput &input)
        : m_file(input.file)
        , m_schema(QJsonDocument::fromJson(input.schema.utf8()).object())
        , m_definitions(m_schema.value(QLatin1StringView("$defs")).toObject())
    {
    }

    QList<InputField> run()
    {
        if (!m_schema.isEmpty() || !m_file.isEmpty())
            add(m_schema, {}, false, 0);
        return m_fields;
    }

private:
    /** The schema with what it refers to; what stands beside a reference counts first. */
    QJsonObject resolved(QJsonObject schema, int depth) const
    {
        static const QLatin1StringView local("#/$defs/");
        QJsonObject below;
        const QString ref = textAt(schema, "$ref");
        if (ref.startsWith(local))
            below = m_definitions.value(ref.mid(local.size())).toObject();
        const QJsonArray all = schema.value(QLatin1StringView("allOf")).toArray();
        if (below.isEmpty() && all.size() == 1)
            below = all.first().toObject();
        const QJsonArray any = schema.value(QLatin1StringView("anyOf")).toArray();
        QList<QJsonObject> alternatives;
        for (const QJsonValue &each : any) {
            if (textAt(each.toObject(), "type") != QLatin1StringView("null"))
                alternatives.append(each.toObject());
        }
        if (below.isEmpty() && alternatives.size() == 1)
            below = alternatives.first();
        if (below.isEmpty() || depth > Deepest)
            return schema;
        below = resolved(below, depth + 1);
        for (auto member = below.begin(); member != below.end(); ++member) {
            if (!schema.contains(member.key()))
                schema.insert(member.key(), member.value());
        }
        return schema;
    }

    void add(const QJsonObject &given, const QStringList &path, bool required, int depth)
    {
        if (m_fields.size() >= Most)
            return;
        const QJsonObject schema = resolved(given, 0);
        const QJsonObject properties = schema.value(QLatin1StringView("properties")).toObject();
        if (!properties.isEmpty() && depth < Deepest) {
            const QJsonArray names = schema.value(QLatin1StringView("required")).toArray();
            for (auto member = properties.begin(); member != properties.end(); ++member) {
                const QJsonObject inner = member->toObject();
                // W&B's own form has a boolean at the member, JSON Schema a list above it.
                const bool needed = names.contains(QJsonValue(member.key())) ||
                                    inner.value(QLatin1StringView("required")).toBool();
                add(inner, path + QStringList{member.key()}, needed, depth + 1);
            }
            return;
        }
        if (!path.isEmpty() || !m_file.isEmpty()) // the whole run config is the rows' below
            m_fields.append(fieldOf(schema, path, required));
    }

    [[nodiscard]] InputField fieldOf(const QJsonObject &schema, const QStringList &path,
                                     bool required) const
    {
        InputField field;
        field.file = m_file;
        field.path = path;
        field.title = textAt(schema, "title");
        if (field.title.isEmpty())
            field.title = path.isEmpty() ? m_file : path.last();
        field.description = textAt(schema, "description");
        field.required = required;
        const QJsonValue fallback = schema.value(QLatin1StringView("default"));
        if (!fallback.isUndefined() && !fallback.isNull())
            field.fallback = jsonOf(fallback);
        const QString type = typeOf(schema);
        const QJsonArray choices = schema.value(QLatin1StringView("enum")).toArray();
        for (const QJsonValue &each : choices)
            field.choices.append(each);
        if (!field.choices.isEmpty())
            field.kind = InputField::Kind::Choice;
        else if (type == QLatin1StringView("string"))
            field.kind = InputField::Kind::Text;
        else if (type == QLatin1StringView("number"))
            field.kind = InputField::Kind::Number;
        else if (type == QLatin1StringView("integer"))
            field.kind = InputField::Kind::Integer;
        else if (type == QLatin1StringView("boolean"))
            field.kind = InputField::Kind::Boolean;
        else
            field.kind = InputField::Kind::Json;
        field.limits = limitsOf(schema);
        return field;
    }

    QString m_file;
    QJsonObject m_schema;
    QJsonObject m_definitions;
    QList<InputField> m_fields;
};

} // namespace

QList<InputField> inputFields(const QList<JobInput> &inputs)
{
    QList<InputField> fields;
    for (const JobInput &input : inputs)
        fields += Fields(input).run();
    return fields.mid(0, Most);
}

QString jsonOf(const QJsonValue &value)
{
    // Qt writes documents only; the list around the value is taken off again.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QJsonValue valueOfJson(const QString &text)
{
    const QJsonArray list = QJsonDocument::fromJson("[" + text.trimmed().toUtf8() + "]").array();
    return list.size() == 1 ? list.first() : QJsonValue(QJsonValue::Undefined);
}

QString InputWords::kind(InputField::Kind kind)
{
    switch (kind) {
    case InputField::Kind::Text:
        return tr("Text");
    case InputField::Kind::Number:
        return tr("Number");
    case InputField::Kind::Integer:
        return tr("Whole number");
    case InputField::Kind::Boolean:
        return tr("Yes or no");
    case InputField::Kind::Choice:
        return tr("Choice");
    case InputField::Kind::Json:
        break;
    }
    return tr("JSON");
}

QString InputWords::input(const InputField &field)
{
    return field.file.isEmpty() ? QStringLiteral("wandb.config") : field.file;
}

QString InputWords::allowed(const InputField &field)
{
    if (field.choices.isEmpty())
        return field.limits;
    QStringList words;
    for (const QJsonValue &each : field.choices)
        words << (each.isString() ? each.toString() : jsonOf(each));
    return words.join(QStringLiteral(", "));
}

QString InputWords::help(const InputField &field)
{
    QStringList parts;
    if (!field.description.isEmpty())
        parts << field.description;
    if (!field.limits.isEmpty())
        parts << tr("Allowed: %1").arg(field.limits);
    if (!field.fallback.isEmpty())
        parts << tr("Default: %1").arg(field.fallback);
    return parts.join(QStringLiteral(" · "));
}

QString InputWords::problem(const InputProblem &problem)
{
    switch (problem.kind) {
    case InputProblem::Kind::Type:
        //: %1 a value, %2 a JSON type such as integer
        return tr("%1 is not of type %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::Choice:
        return tr("%1 is none of %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::TooSmall:
        return tr("%1 is below %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::TooLarge:
        return tr("%1 is above %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::NotAbove:
        return tr("%1 is not above %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::NotBelow:
        return tr("%1 is not below %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::TooFew:
        return tr("%1 is shorter than %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::TooMany:
        return tr("%1 is longer than %2.").arg(problem.found, problem.allowed);
    case InputProblem::Kind::Repeated:
        return tr("This value is there already.");
    case InputProblem::Kind::Unknown:
        return tr("The job takes no such value.");
    case InputProblem::Kind::NoInput:
        break;
    }
    return tr("The job takes no such file.");
}

} // namespace slipway
