// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/itemresultlistmodel.h"

#include "presentation/common/format.h"
#include "presentation/common/statuswords.h"
#include "presentation/queues/queueitemlistmodel.h"

namespace slipway {

ItemResultListModel::ItemResultListModel(QObject *parent)
    : KeyedListModel(parent)
{
}

QString ItemResultListModel::nameOf(const QueueItem &item)
{
    return QueueItemListModel::shortJob(item.job);
}

QVariant ItemResultListModel::data(const QModelIndex &index, int role) const
{
    using Progress = ItemResult::Progress;
    const ItemResult *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case ItemIdRole:
        return row->item.id.text();
    case JobRole:
        return nameOf(row->item);
    case NoteRole: {
        if (row->error)
            return ErrorText::describe(*row->error).text();
        const StatusWord state = StatusWords::of(row->item, row->polled);
        //: An item in a list: its state, when it was submitted
        return tr("%1, submitted %2")
            .arg(state.word, Format::moment(row->item.createdAt, QDateTime::currentDateTime()));
    }
    case ResultWordRole:
        return row->progress == Progress::Done     ? tr("Done", "result")
               : row->progress == Progress::Failed ? tr("Not done", "result")
               : row->progress == Progress::Asked  ? tr("Working…", "result")
                                                   : QString();
    case ResultToneRole:
        return row->progress == Progress::Done     ? QStringLiteral("success")
               : row->progress == Progress::Failed ? QStringLiteral("danger")
                                                   : QStringLiteral("neutral");
    case ResultIconRole:
        return row->progress == Progress::Done     ? QStringLiteral("st-finished")
               : row->progress == Progress::Failed ? QStringLiteral("st-failed")
               : row->progress == Progress::Asked  ? QStringLiteral("st-pending")
                                                   : QString();
    case SpokenRole:
    case Qt::DisplayRole: {
        const QString word = data(index, ResultWordRole).toString();
        const QString note = data(index, NoteRole).toString();
        if (word.isEmpty())
            //: Spoken row: job, what is known of the item
            return tr("%1, %2").arg(nameOf(row->item), note);
        //: Spoken row: job, how the action went, what is known of the item
        return tr("%1, %2, %3").arg(nameOf(row->item), word, note);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemResultListModel::roleNames() const
{
    return {{ItemIdRole, "itemId"},
            {JobRole, "job"},
            {NoteRole, "note"},
            {ResultWordRole, "resultWord"},
            {ResultToneRole, "resultTone"},
            {ResultIconRole, "resultIcon"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway
