// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "presentation/common/keyedlist.h"

namespace slipway {

struct KeyValueRow
{
    QString key;
    QString value;
    bool operator==(const KeyValueRow &) const = default;
};

/** The top level of a JSON object as rows, keys in order; values as compact JSON, strings bare. */
class KeyValueModel : public SLIPWAY_KEYED_LIST(KeyValueRow, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("RunDetails has them")
public:
    enum Role { KeyRole = Qt::UserRole + 1, ValueRole };
    Q_ENUM(Role)
    using KeyedListModel::KeyedListModel;

    /** Names beginning with '_' are W&B's own and are left out. */
    void show(const JsonText &object);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const KeyValueRow &row) const override { return row.key; }
};

} // namespace slipway
