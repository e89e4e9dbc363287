// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/filelogmodel.h"

#include "base/secret.h"

namespace slipway {
namespace {
constexpr qint64 FirstRead = 1 << 20; ///< how much of a long file's end is shown
constexpr qint64 MostPerRead = 4 << 20;
constexpr qsizetype MostLines = 10000;
constexpr std::chrono::milliseconds Pause{250};
} // namespace

FileLogModel::FileLogModel(QObject *parent)
    : ListModelBase(parent)
{
    m_timer.setInterval(Pause);
    connect(&m_timer, &QTimer::timeout, this, &FileLogModel::readOn);
}

void FileLogModel::setPath(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    startOver();
    Q_EMIT pathChanged();
    if (isActive())
        readOn();
}

void FileLogModel::setActive(bool active)
{
    if (isActive() == active)
        return;
    if (active) {
        m_timer.start();
        readOn();
    } else {
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

int FileLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FileLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case NumberRole:
        return static_cast<int>(line.number);
    case TimeRole:
        return QString();
    case LevelRole:
        return line.level;
    case TextRole:
    case Qt::DisplayRole:
        return line.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> FileLogModel::roleNames() const
{
    return {{NumberRole, "number"}, {TimeRole, "time"}, {LevelRole, "level"}, {TextRole, "text"}};
}

void FileLogModel::startOver()
{
    beginResetModel();
    m_lines.clear();
    m_cutter = LogLines();
    m_offset = 0;
    m_number = 0;
    m_skipFirst = false;
    endResetModel();
    markLoading();
}

void FileLogModel::readOn()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        markReady(); // not written yet: no lines
        return;
    }
    if (file.size() < m_offset)
        startOver(); // another file of the same name
    if (m_offset == 0 && file.size() > FirstRead) {
        m_offset = file.size() - FirstRead;
        m_skipFirst = true;
    }
    file.seek(m_offset);
    const QByteArray data = file.read(MostPerRead);
    m_offset += data.size();
    if (!data.isEmpty()) {
        QList<QByteArray> lines = m_cutter.take(data);
        if (m_skipFirst && !lines.isEmpty()) {
            lines.removeFirst();
            m_skipFirst = false;
        }
        append(lines);
    }
    markReady();
}

void FileLogModel::append(const QList<QByteArray> &lines)
{
    if (lines.isEmpty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    for (const QByteArray &raw : lines) {
        const QString text = Redactor::clean(plainLogLine(QString::fromUtf8(raw)));
        m_lines.append({++m_number, logLevelName(levelOfLine(text)), text});
    }
    endInsertRows();
    trim();
}

void FileLogModel::trim()
{
    const qsizetype over = m_lines.size() - MostLines;
    if (over <= 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(over) - 1);
    m_lines.remove(0, over);
    endRemoveRows();
}

} // namespace slipway
