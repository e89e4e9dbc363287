// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/runs/runlogmodel.h"

#include "presentation/visuals/logtext.h"

namespace slipway {
namespace {
constexpr qint64 LinesSeenAgain = 20;
constexpr qsizetype LinesOfTheEnd = 100;
} // namespace

qint64 RunLogModel::nextLine() const
{
    return std::max<qint64>(0, m_lines.size() - LinesSeenAgain);
}

QString RunLogModel::end() const
{
    QString text;
    for (const LogLine &line : m_lines.last(std::min(LinesOfTheEnd, m_lines.size())))
        text += plainLogLine(line.text) + u'\n';
    return text;
}

void RunLogModel::take(const LogPage &page)
{
    const qsizetype before = m_lines.size();
    QList<LogLine> added;
    for (const LogLine &line : page.lines) {
        if (line.number < before) {
            const int row = static_cast<int>(line.number);
            if (m_lines.at(row) == line)
                continue;
            m_lines[row] = line;
            Q_EMIT dataChanged(index(row), index(row));
        } else if (line.number == before + added.size()) {
            added.append(line);
        }
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(before + added.size()) - 1);
    m_lines += added;
    endInsertRows();
    Q_EMIT countChanged();
}

void RunLogModel::clear()
{
    if (m_lines.isEmpty())
        return;
    beginResetModel();
    m_lines.clear();
    endResetModel();
    Q_EMIT countChanged();
}

int RunLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RunLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const LogLine &line = m_lines.at(index.row());
    switch (role) {
    case NumberRole:
        return static_cast<int>(line.number + 1);
    case TimeRole:
        return line.time.isValid() ? line.time.toLocalTime().toString(QStringLiteral("HH:mm:ss"))
                                   : QString();
    case LevelRole: {
        const LogLevel level = levelOfLine(line.text);
        // Programs write progress to standard error too: only what says nothing else is marked by
        // its stream.
        return logLevelName(level);
    }
    case Qt::DisplayRole:
    case TextRole:
        return plainLogLine(line.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> RunLogModel::roleNames() const
{
    return {{NumberRole, "number"}, {TimeRole, "time"}, {LevelRole, "level"}, {TextRole, "text"}};
}

} // namespace slipway
