// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/listmodelbase.h"

#include <QHash>
#include <algorithm>

namespace slipway {

/**
 * A list of values with a key each. `apply` turns a new snapshot into the smallest set of removals,
 * moves, insertions and changes, so that scroll position, selection and focus survive a refresh.
 * An unchanged snapshot emits nothing. Derive, give `keyOf`, `data` and `roleNames`.
 */
template <typename Row, typename Key>
class KeyedListModel : public ListModelBase
{
public:
    using ListModelBase::ListModelBase;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /** Row of the key, or -1. */
    [[nodiscard]] int rowOf(const Key &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_rows[i]) == key)
                return static_cast<int>(i);
        }
        return -1;
    }

    /** Makes the rows equal to `snapshot`; of rows with the same key only the first counts. */
    void apply(const QList<Row> &snapshot)
    {
        QList<Row> wanted;
        QHash<Key, qsizetype> place;
        for (const Row &row : snapshot) {
            const Key key = keyOf(row);
            if (!place.contains(key)) {
                place.insert(key, wanted.size());
                wanted.append(row);
            }
        }
        removeMissing(place);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            put(i, wanted[i]);
        markReady();
    }

    /** Empties the list: another question is asked. */
    void clear()
    {
        if (!m_rows.isEmpty()) {
            beginResetModel();
            m_rows.clear();
            endResetModel();
        }
        markLoading();
    }

protected:
    [[nodiscard]] virtual Key keyOf(const Row &row) const = 0;
    [[nodiscard]] const Row *at(const QModelIndex &index) const
    {
        const bool inside = index.isValid() && index.row() < m_rows.size();
        return inside ? &m_rows[index.row()] : nullptr;
    }

private:
    void removeMissing(const QHash<Key, qsizetype> &place)
    {
        int last = static_cast<int>(m_rows.size()) - 1;
        while (last >= 0) {
            if (place.contains(keyOf(m_rows[last]))) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && !place.contains(keyOf(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first - 1;
        }
    }

    void put(qsizetype wantedRow, const Row &row)
    {
        const int target = static_cast<int>(wantedRow);
        const Key key = keyOf(row);
        int current = target;
        while (current < m_rows.size() && !(keyOf(m_rows[current]) == key))
            ++current;
        if (current >= m_rows.size()) {
            beginInsertRows({}, target, target);
            m_rows.insert(target, row);
            endInsertRows();
            return;
        }
        if (current != target) {
            beginMoveRows({}, current, current, {}, target);
            m_rows.move(current, target);
            endMoveRows();
        }
        if (!(m_rows[target] == row)) {
            m_rows[target] = row;
            Q_EMIT dataChanged(index(target), index(target));
        }
    }

    QList<Row> m_rows;
};

} // namespace slipway

/**
 * The base to derive from: moc does not know templates, and without it the tools would not see that
 * such a list is a ListModelBase.
 */
#ifdef Q_MOC_RUN
#define SLIPWAY_KEYED_LIST(Row, Key) slipway::ListModelBase
#else
#define SLIPWAY_KEYED_LIST(Row, Key) KeyedListModel<Row, Key>
#endif
