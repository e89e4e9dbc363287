// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/runs/keyvaluemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace slipway {
namespace {

QString shownValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

} // namespace

void KeyValueModel::show(const JsonText &object)
{
    QList<KeyValueRow> rows;
    const QJsonObject values = QJsonDocument::fromJson(object.utf8()).object();
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        if (!entry.key().startsWith(u'_'))
            rows.append({entry.key(), shownValue(entry.value())});
    }
    apply(rows);
}

QVariant KeyValueModel::data(const QModelIndex &index, int role) const
{
    const KeyValueRow *row = at(index);
    if (row == nullptr)
        return {};
    if (role == KeyRole)
        return row->key;
    return role == ValueRole || role == Qt::DisplayRole ? QVariant(row->value) : QVariant();
}

QHash<int, QByteArray> KeyValueModel::roleNames() const
{
    return {{KeyRole, "key"}, {ValueRole, "value"}};
}

} // namespace slipway
