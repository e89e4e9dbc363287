// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jsondraftstore.h"

#include "platform/durablefile.h"
#include "platform/folders.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

constexpr int KeptDays = 7;

QString atKey()
{
    return QStringLiteral("at");
}

QDateTime timeOf(const QJsonObject &entry)
{
    return QDateTime::fromString(entry[atKey()].toString(), Qt::ISODateWithMs);
}

/** What is still to be kept. */
QJsonObject read(const QString &path)
{
    QJsonObject kept;
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return kept;
    const QJsonObject all = QJsonDocument::fromJson(*bytes).object();
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-KeptDays);
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const QDateTime at = timeOf(entry->toObject());
        if (at.isValid() && at > oldest)
            kept[entry.key()] = entry.value();
    }
    return kept;
}

} // namespace

JsonDraftStore::JsonDraftStore(QString path)
    : m_path(path.isEmpty() ? dataFolder() + QStringLiteral("/drafts.json") : std::move(path))
{
}

std::optional<Draft> JsonDraftStore::load(const QString &key) const
{
    const QJsonObject all = read(m_path);
    if (!all.contains(key))
        return std::nullopt;
    const QJsonObject entry = all[key].toObject();
    const QJsonObject fields = entry[QStringLiteral("fields")].toObject();
    Draft draft;
    draft.at = timeOf(entry);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.fields.insert(field.key(), field->toString());
    return draft;
}

Result<void> JsonDraftStore::save(const QString &key, const Draft &draft)
{
    QJsonObject all = read(m_path);
    if (draft.fields.isEmpty() && !all.contains(key))
        return {};
    all.remove(key);
    if (!draft.fields.isEmpty()) {
        QJsonObject fields;
        for (auto field = draft.fields.cbegin(); field != draft.fields.cend(); ++field)
            fields[field.key()] = field.value();
        all[key] = QJsonObject{{QStringLiteral("fields"), fields},
                               {atKey(), draft.at.toUTC().toString(Qt::ISODateWithMs)}};
    }
    const Result<void> folder = makeFolder(QFileInfo(m_path).absolutePath());
    if (!folder)
        return folder.error();
    return writeDurably(m_path, QJsonDocument(all).toJson());
}

} // namespace slipway
