// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/queues/queueitem.h"
#include "presentation/common/keyedlist.h"

namespace slipway {

/** One item that is acted on, and how that went. */
struct ItemResult
{
    enum class Progress { Waiting, Asked, Done, Failed };
    QueueItem item;
    bool polled = false; ///< somebody polls its queue
    Progress progress = Progress::Waiting;
    std::optional<Error> error; ///< of Failed
    QString key;                ///< of what must happen once, however often it is asked for
    bool operator==(const ItemResult &) const = default;
};

/** The items that an action goes through; ItemActions fills it. */
class ItemResultListModel : public SLIPWAY_KEYED_LIST(ItemResult, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ItemActions has one")
public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1,
        JobRole,
        /** What is known of the item; after a failure the reason. */
        NoteRole,
        /** Of how it went: word, tone, icon; no word before it was asked for. */
        ResultWordRole,
        ResultToneRole,
        ResultIconRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit ItemResultListModel(QObject *parent = nullptr);

    /** "train:v2", and what tells apart items of one job. */
    [[nodiscard]] static QString nameOf(const QueueItem &item);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const ItemResult &row) const override { return row.item.id.text(); }
};

} // namespace slipway
