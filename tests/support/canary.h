// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <algorithm>
#include <sys/inotify.h>
#include <unistd.h>

namespace slipway {

/**
 * A folder with files beside the place where a test lets foreign input write: nothing of it may
 * change and nothing may come into being. Watched by the kernel, so that what is made and removed
 * again is noticed too.
 */
class CanaryTree
{
public:
    CanaryTree()
    {
        for (const char *name : {"a", "x", "b/c", "etc/passwd", "in.txt", "requirements.txt"}) {
            const QString path = m_root.filePath(QString::fromLatin1(name));
            QDir().mkpath(QFileInfo(path).absolutePath());
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write("canary");
        }
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        m_good = m_watch >= 0;
        for (const char *name : {".", "b", "etc"}) {
            const QByteArray path = QFile::encodeName(m_root.filePath(QString::fromLatin1(name)));
            m_good = m_good && inotify_add_watch(m_watch, path.constData(),
                                                 IN_CREATE | IN_MODIFY | IN_ATTRIB | IN_DELETE |
                                                     IN_MOVED_FROM | IN_MOVED_TO) >= 0;
        }
    }
    ~CanaryTree() { ::close(m_watch); }
    Q_DISABLE_COPY_MOVE(CanaryTree)

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_root.path() : m_root.filePath(name);
    }
    /** Makes the place that may be written to anew, and forgets what was noticed. */
    QString freshFolder()
    {
        const QString folder = m_root.filePath(QStringLiteral("in"));
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        (void)events();
        m_before = listing();
        return folder;
    }
    /** What changed beside that place since; empty when all is well. */
    [[nodiscard]] QString problem()
    {
        const QStringList seen = events();
        if (!seen.isEmpty())
            return QStringLiteral("touched: ") + seen.join(u' ');
        return listing() == m_before ? QString() : QStringLiteral("other files than before");
    }

private:
    QStringList events()
    {
        QStringList names;
        alignas(inotify_event) char buffer[16 * 1024];
        for (ssize_t size = ::read(m_watch, buffer, sizeof buffer); size > 0;
             size = ::read(m_watch, buffer, sizeof buffer)) {
            for (ssize_t at = 0; at < size;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                const QString name = event->len > 0 ? QFile::decodeName(event->name) : QString();
                names << QStringLiteral("%1:%2").arg(name).arg(event->mask, 0, 16);
                at += ssize_t(sizeof(inotify_event)) + event->len;
            }
        }
        return names;
    }
    /** In memory where that can be: every file that is written is written through to the disk. */
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const QString folder =
            memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
        return folder + QStringLiteral("/slipway-canary-XXXXXX");
    }
    [[nodiscard]] QByteArray listing() const
    {
        QByteArrayList lines;
        QDirIterator walk(m_root.path(),
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (path.startsWith(QString(m_root.filePath(QStringLiteral("in")) + u'/')))
                continue;
            QFile file(path);
            const bool isFile = walk.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
            lines << QFile::encodeName(path) + '=' + (isFile ? file.readAll() : QByteArray());
        }
        std::sort(lines.begin(), lines.end());
        return lines.join('\n');
    }

    QTemporaryDir m_root{place()};
    int m_watch = -1;
    bool m_good = false;
    QByteArray m_before;
};

} // namespace slipway
