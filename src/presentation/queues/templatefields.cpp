// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/templatefields.h"

#include "presentation/common/languagenews.h"
#include "presentation/jobs/inputfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace slipway {
namespace {

bool isNumeric(const TemplateField &field)
{
    return field.type == QLatin1StringView("integer") || field.type == QLatin1StringView("number");
}

/** The value that a text is in the field's type; Undefined when it is none. */
QJsonValue valueOf(const TemplateField &field, const QString &text)
{
    if (!isNumeric(field))
        return text;
    const QJsonValue value = valueOfJson(text);
    const bool whole = value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    const bool fits = field.type == QLatin1StringView("integer") ? whole : value.isDouble();
    return fits ? value : QJsonValue(QJsonValue::Undefined);
}

/** A limit; nothing when there is none or it is no number. */
std::optional<double> limitOf(const TemplateField &field, const QString &text)
{
    const QJsonValue value = isNumeric(field) ? valueOf(field, text) : QJsonValue();
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QStringList choicesOf(const TemplateField &field)
{
    QStringList choices;
    const QStringList parts = field.allowed.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            choices << part.trimmed();
    }
    return choices;
}

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isString() ? value.toString() : jsonOf(value);
}

QJsonObject schemaOf(const TemplateField &field)
{
    QJsonObject schema{{QStringLiteral("type"), field.type}};
    const auto add = [&](const char *key, const QString &text) {
        if (!text.trimmed().isEmpty())
            schema.insert(QLatin1StringView(key), valueOf(field, text.trimmed()));
    };
    add("default", field.fallback);
    if (isNumeric(field)) {
        add("minimum", field.least);
        add("maximum", field.most);
    }
    QJsonArray choices;
    for (const QString &choice : choicesOf(field))
        choices.append(valueOf(field, choice));
    if (!choices.isEmpty())
        schema.insert(QStringLiteral("enum"), choices);
    if (!field.description.trimmed().isEmpty())
        schema.insert(QStringLiteral("description"), field.description.trimmed());
    return schema;
}

TemplateField fieldOf(const QString &name, const QJsonObject &schema)
{
    const auto at = [&schema](const char *key) { return schema.value(QLatin1StringView(key)); };
    TemplateField field;
    field.name = name;
    field.type = at("type").toString(field.type);
    field.fallback = textOf(at("default"));
    field.least = textOf(at("minimum"));
    field.most = textOf(at("maximum"));
    QStringList choices;
    const QJsonArray list = at("enum").toArray();
    for (const QJsonValue &each : list)
        choices << textOf(each);
    field.allowed = choices.join(QStringLiteral(", "));
    field.description = at("description").toString();
    return field;
}

} // namespace

TemplateFields::TemplateFields(QObject *parent)
    : KeyedListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] { refreshTexts(); });
}

int TemplateFields::find(const QStringList &names)
{
    QList<TemplateField> fields;
    int firstNew = -1;
    for (const QString &name : names) {
        if (rowOf(name) < 0 && firstNew < 0)
            firstNew = int(fields.size());
        TemplateField field = m_entered.value(name);
        field.name = name;
        fields.append(field);
    }
    apply(fields);
    return firstNew;
}

void TemplateFields::forget()
{
    m_entered.clear();
    apply({});
}

int TemplateFields::firstWrong() const
{
    for (int row = 0; row < rows().size(); ++row) {
        if (!isRight(rows()[row]))
            return row;
    }
    return -1;
}

JsonText TemplateFields::variables() const
{
    QJsonObject all;
    for (const TemplateField &field : rows())
        all.insert(field.name, QJsonObject{{QStringLiteral("schema"), schemaOf(field)}});
    return JsonText(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void TemplateFields::setVariables(const JsonText &variables)
{
    const QJsonObject all = QJsonDocument::fromJson(variables.utf8()).object();
    QList<TemplateField> fields;
    for (auto one = all.begin(); one != all.end(); ++one) {
        fields.append(
            fieldOf(one.key(), one->toObject().value(QLatin1StringView("schema")).toObject()));
    }
    apply(fields);
}

void TemplateFields::set(int row, const QString &part, const QString &text)
{
    static const QHash<QString, QString TemplateField::*> parts{
        {QStringLiteral("type"), &TemplateField::type},
        {QStringLiteral("fallback"), &TemplateField::fallback},
        {QStringLiteral("least"), &TemplateField::least},
        {QStringLiteral("most"), &TemplateField::most},
        {QStringLiteral("allowed"), &TemplateField::allowed},
        {QStringLiteral("description"), &TemplateField::description}};
    QList<TemplateField> fields = rows();
    if (row < 0 || row >= fields.size() || !parts.contains(part))
        return;
    TemplateField &field = fields[row];
    if (field.*parts.value(part) == text)
        return;
    field.*parts.value(part) = text;
    m_entered.insert(field.name, field);
    apply(fields);
    Q_EMIT edited();
}

QString TemplateFields::limitError(const TemplateField &field, const QString &text) const
{
    if (text.trimmed().isEmpty() || !isNumeric(field) || limitOf(field, text))
        return {};
    return field.type == QLatin1StringView("integer") ? tr("This is no whole number.")
                                                      : tr("This is no number.");
}

QString TemplateFields::mostError(const TemplateField &field) const
{
    const auto least = limitOf(field, field.least);
    const auto most = limitOf(field, field.most);
    if (least && most && *most < *least)
        return tr("The maximum is below the minimum.");
    return limitError(field, field.most);
}

QString TemplateFields::allowedError(const TemplateField &field) const
{
    const auto least = limitOf(field, field.least);
    const auto most = limitOf(field, field.most);
    QList<QJsonValue> seen;
    for (const QString &choice : choicesOf(field)) {
        const QJsonValue value = valueOf(field, choice);
        if (value.isUndefined())
            return tr("“%1” does not fit the type.").arg(choice);
        if (seen.contains(value))
            return tr("“%1” is there twice.").arg(choice);
        seen.append(value);
        if ((least && value.toDouble() < *least) || (most && value.toDouble() > *most))
            return tr("“%1” is outside the limits.").arg(choice);
    }
    return {};
}

QString TemplateFields::fallbackError(const TemplateField &field) const
{
    const QString text = field.fallback.trimmed();
    if (text.isEmpty())
        return {};
    const QJsonValue value = valueOf(field, text);
    if (value.isUndefined())
        return limitError(field, text);
    const auto least = limitOf(field, field.least);
    const auto most = limitOf(field, field.most);
    if (least && value.toDouble() < *least)
        return tr("The default is below the minimum.");
    if (most && value.toDouble() > *most)
        return tr("The default is above the maximum.");
    const QStringList choices = choicesOf(field);
    for (const QString &choice : choices) {
        if (valueOf(field, choice) == value)
            return {};
    }
    return choices.isEmpty() ? QString() : tr("The default is none of the allowed values.");
}

bool TemplateFields::isRight(const TemplateField &field) const
{
    return limitError(field, field.least).isEmpty() && mostError(field).isEmpty() &&
           allowedError(field).isEmpty() && fallbackError(field).isEmpty();
}

QString TemplateFields::summaryOf(const TemplateField &field) const
{
    QString type = tr("Text");
    if (isNumeric(field))
        type = field.type == QLatin1StringView("integer") ? tr("Whole number") : tr("Number");
    else if (field.type != QLatin1StringView("string"))
        type = field.type;
    QStringList parts{type};
    const auto add = [&parts](const QString &words, const QString &text) {
        if (!text.trimmed().isEmpty())
            parts << words.arg(text.trimmed());
    };
    if (isNumeric(field)) {
        add(tr("at least %1"), field.least);
        add(tr("at most %1"), field.most);
    }
    add(tr("one of %1"), choicesOf(field).join(QStringLiteral(", ")));
    add(tr("default %1"), field.fallback);
    if (field.fallback.trimmed().isEmpty())
        parts << tr("no default: each launch sets it");
    add(QStringLiteral("%1"), field.description);
    return parts.join(QStringLiteral(" · "));
}

QVariant TemplateFields::data(const QModelIndex &index, int role) const
{
    const TemplateField *field = at(index);
    if (field == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return field->name;
    case TypeRole:
        return field->type;
    case FallbackRole:
        return field->fallback;
    case LeastRole:
        return field->least;
    case MostRole:
        return field->most;
    case AllowedRole:
        return field->allowed;
    case DescriptionRole:
        return field->description;
    case FallbackErrorRole:
        return fallbackError(*field);
    case LeastErrorRole:
        return limitError(*field, field->least);
    case MostErrorRole:
        return mostError(*field);
    case AllowedErrorRole:
        return allowedError(*field);
    case SummaryRole:
        return summaryOf(*field);
    default:
        return {};
    }
}

QHash<int, QByteArray> TemplateFields::roleNames() const
{
    return {{NameRole, "fieldName"},
            {TypeRole, "type"},
            {FallbackRole, "fallback"},
            {LeastRole, "least"},
            {MostRole, "most"},
            {AllowedRole, "allowed"},
            {DescriptionRole, "about"},
            {FallbackErrorRole, "fallbackError"},
            {LeastErrorRole, "leastError"},
            {MostErrorRole, "mostError"},
            {AllowedErrorRole, "allowedError"},
            {SummaryRole, "summary"}};
}

} // namespace slipway
