// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/templatetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace slipway {
namespace {

const QRegularExpression &nameInBraces()
{
    static const QRegularExpression expression(
        QStringLiteral("\\{\\{[ \\t]*([A-Za-z_][A-Za-z0-9_-]*)[ \\t]*\\}\\}"));
    return expression;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (auto match = nameInBraces().globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

void collect(const QJsonValue &value, QSet<QString> &names)
{
    if (value.isString()) {
        for (const QString &name : namesIn(value.toString()))
            names.insert(name);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            collect(each, names);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            collect(each, names);
    }
}

QJsonValue filledText(const QString &text, const QJsonObject &values)
{
    QString result;
    qsizetype position = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1StringView("{{"), position);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1StringView("}}"), open + 2);
        if (close < 0)
            return result + text.mid(position);
        const QJsonValue value = values.value(text.mid(open + 2, close - open - 2).trimmed());
        if (!value.isUndefined() && open == 0 && close + 2 == text.size())
            return value;
        if (value.isUndefined())
            result += text.mid(position, close + 2 - position);
        else
            result += text.mid(position, open - position) + value.toVariant().toString();
        position = close + 2;
    }
}

QJsonValue filled(const QJsonValue &value, const QJsonObject &values)
{
    if (value.isString())
        return filledText(value.toString(), values);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray before = value.toArray();
        for (const QJsonValue &each : before)
            list.append(filled(each, values));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = filled(*member, values);
        return object;
    }
    return value;
}

} // namespace

QStringList templateNames(const JsonText &config)
{
    QSet<QString> used;
    collect(QJsonDocument::fromJson(config.utf8()).object(), used);
    QStringList names;
    const QStringList inOrder = namesIn(QString::fromUtf8(config.utf8()));
    for (const QString &name : inOrder) {
        if (used.remove(name))
            names << name;
    }
    return names;
}

JsonText filledTemplate(const JsonText &config, const QJsonObject &values)
{
    const QJsonObject object = QJsonDocument::fromJson(config.utf8()).object();
    return JsonText(
        QJsonDocument(filled(object, values).toObject()).toJson(QJsonDocument::Compact));
}

} // namespace slipway
