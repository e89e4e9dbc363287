// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/configvalues.h"

#include "presentation/jobs/inputfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

QJsonValue valueOf(const QString &text)
{
    // Qt reads whole documents only, so the value goes into a list of one.
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + text.trimmed().toUtf8() + "]");
    const QJsonArray list = wrapped.array();
    return list.size() == 1 ? list.first() : QJsonValue(text);
}

Error badKey(const QString &key)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("launch"),
            .detail = key,
            .reason = key.isEmpty() ? QStringLiteral("config.keyEmpty")
                                    : QStringLiteral("config.keyTwice"),
            .field = QStringLiteral("runConfig")};
}

} // namespace

Result<JsonText> configFromRows(const QVariantList &rows)
{
    QJsonObject object;
    for (const QVariant &row : rows) {
        const QVariantMap entry = row.toMap();
        const QString key = entry.value(QStringLiteral("key")).toString().trimmed();
        const QString value = entry.value(QStringLiteral("value")).toString();
        if (key.isEmpty() && value.isEmpty())
            continue;
        if (key.isEmpty() || object.contains(key))
            return badKey(key);
        object.insert(key, valueOf(value));
    }
    if (object.isEmpty())
        return JsonText();
    return JsonText(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariantList rowsFromConfig(const QJsonObject &config)
{
    QVariantList rows;
    for (auto member = config.begin(); member != config.end(); ++member) {
        // A text that would be read as something else keeps its quotes.
        const bool plain = member->isString() && valueOf(member->toString()) == member.value();
        rows.append(QVariantMap{
            {QStringLiteral("key"), member.key()},
            {QStringLiteral("value"), plain ? member->toString() : jsonOf(member.value())}});
    }
    return rows;
}

JsonText jsonList(const QStringList &words)
{
    return JsonText(
        QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

} // namespace slipway
