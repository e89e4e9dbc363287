// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/descendants.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>

namespace slipway {
namespace {

struct Entry
{
    qint64 pid = 0;
    qint64 session = 0;
};

/** All processes by their parents. */
QMultiHash<qint64, Entry> childrenByParent()
{
    QMultiHash<qint64, Entry> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!isNumber || !file.open(QIODevice::ReadOnly))
            continue;
        // pid (name) state parent group session ...; the name may hold anything.
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        constexpr int Parent = 1;
        constexpr int Session = 3;
        if (fields.size() > Session)
            children.insert(fields.at(Parent).toLongLong(), {pid, fields.at(Session).toLongLong()});
    }
    return children;
}

} // namespace

QList<ProcessIdentity> descendantsInOtherSessions(qint64 process)
{
    const QMultiHash<qint64, Entry> children = childrenByParent();
    QList<ProcessIdentity> found;
    QList<qint64> look{process};
    while (!look.isEmpty()) {
        const QList<Entry> next = children.values(look.takeFirst());
        for (const Entry &entry : next) {
            look.append(entry.pid);
            if (entry.session == process)
                continue;
            if (const auto identity = ProcessIdentity::of(entry.pid))
                found.append(*identity);
        }
    }
    return found;
}

} // namespace slipway
