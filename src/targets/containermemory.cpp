// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containermemory.h"

#include <QFile>
#include <algorithm>

namespace slipway {
namespace {

constexpr qsizetype ShortestId = 12;

/** The group that is the whole container's: engines may put its processes into one below. */
QString wholeGroup(const QString &path, const QString &id)
{
    const qsizetype named = path.lastIndexOf(id);
    if (named < 0)
        return {};
    const qsizetype end = path.indexOf(u'/', named);
    return end < 0 ? path : path.left(end);
}

} // namespace

QStringList memoryFiles(const QByteArray &groups, const QString &id)
{
    const QString top = QStringLiteral("/sys/fs/cgroup");
    QStringList files;
    if (id.size() < ShortestId)
        return files;
    // Lines are number:controllers:path; the second generation has neither number nor controllers.
    for (const QByteArray &line : groups.split('\n')) {
        const QString text = QString::fromUtf8(line);
        const QString group = wholeGroup(text.section(u':', 2), id);
        const QString controllers = text.section(u':', 1, 1);
        if (group.isEmpty())
            continue;
        if (controllers.split(u',').contains(QStringLiteral("memory")))
            files.append(top + QStringLiteral("/memory") + group +
                         QStringLiteral("/memory.max_usage_in_bytes"));
        else if (controllers.isEmpty())
            files << top + group + QStringLiteral("/memory.peak")
                  << top + group + QStringLiteral("/memory.current");
    }
    return files;
}

void ContainerMemory::follow(const QString &id, qint64 pid)
{
    if (!m_files.isEmpty() || pid <= 0)
        return;
    QFile groups(QStringLiteral("/proc/%1/cgroup").arg(pid));
    if (groups.open(QIODevice::ReadOnly))
        m_files = memoryFiles(groups.readAll(), id);
    look();
}

void ContainerMemory::look()
{
    for (const QString &name : std::as_const(m_files)) {
        QFile file(name);
        bool ok = false;
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const qint64 bytes = file.readAll().trimmed().toLongLong(&ok);
        if (!ok)
            continue;
        m_most = std::max(m_most.value_or(0), bytes);
        return;
    }
}

} // namespace slipway
