// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/visuals/logtext.h"

#include <QFile>
#include <QTimer>

namespace slipway {

/**
 * The end of a log file of this computer, followed while active: at most the last ten thousand
 * lines, new ones in batches. Roles as LogView wants them. ANSI codes and control characters are
 * taken out; secrets known to this process are hidden.
 */
class FileLogModel : public slipway::ListModelBase
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
public:
    enum Role { NumberRole = Qt::UserRole + 1, TimeRole, LevelRole, TextRole };
    Q_ENUM(Role)

    explicit FileLogModel(QObject *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    void setPath(const QString &path);
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Reads what was added since. Called by the timer. */
    void readOn();

Q_SIGNALS:
    void pathChanged();
    void activeChanged();

private:
    struct Line
    {
        qint64 number = 0;
        QString level;
        QString text;
    };
    void startOver();
    void append(const QList<QByteArray> &lines);
    void trim();

    QString m_path;
    QTimer m_timer;
    QList<Line> m_lines;
    LogLines m_cutter;
    qint64 m_offset = 0;
    qint64 m_number = 0;
    bool m_skipFirst = false; ///< reading began inside a line
};

} // namespace slipway
