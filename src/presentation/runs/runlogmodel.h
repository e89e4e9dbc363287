// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/run.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace slipway {

/** The lines of a run's output, for LogView. Grows at the end; a line that was written anew changes
 * in place. */
class RunLogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { NumberRole = Qt::UserRole + 1, TimeRole, LevelRole, TextRole };
    Q_ENUM(Role)
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    /** Where the next page should begin: a few lines back, since a progress bar may have redrawn
     * them. */
    [[nodiscard]] qint64 nextLine() const;
    /** The last lines without escape sequences, for whoever looks for a cause. */
    [[nodiscard]] QString end() const;
    void take(const LogPage &page);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<LogLine> m_lines;
};

} // namespace slipway
