// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>
#include <sys/stat.h>
#include <vector>

namespace slipway {

/** What the system says of a file without reading it. */
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    quint64 size = 0;
    quint64 mode = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    qint64 changed = 0;  ///< the same, of content or properties; nobody can set it
    bool operator==(const FileStamp &) const = default;
    [[nodiscard]] static FileStamp of(const struct stat &info);
};

/** What reading a file told. */
struct FileFacts
{
    QByteArray sha256; ///< 32 bytes
    QByteArray md5;    ///< 16 bytes
    bool privateKey = false;
    bool operator==(const FileFacts &) const = default;
};

/**
 * Facts of files by path and stamp, kept in a file, so that an unchanged folder need not be read
 * again. A file that was changed less than two seconds before it was read is not kept: it may
 * change once more within what its file system tells apart, with no other stamp (git's "racy"
 * entries). A damaged or foreign file counts as an empty one. One thread at a time.
 */
class StatCache
{
public:
    /** Of the sources in `folder`, in the user's cache. */
    [[nodiscard]] static StatCache forFolder(const QString &folder);
    /** Keeps nothing and knows nothing. */
    StatCache() = default;
    explicit StatCache(QString file);

    /** Lives, with the bytes of its digests, until the next call that is not const. Fast when asked
     * in byte order of the paths. */
    [[nodiscard]] const FileFacts *find(QByteArrayView path, const FileStamp &stamp) const;
    /** `readAt`: nanoseconds since 1970 by this computer's clock, before the file was opened. */
    void insert(const QByteArray &path, const FileStamp &stamp, const FileFacts &facts,
                qint64 readAt);
    /** Forgets what was neither found nor inserted since this was made; writes what changed. A
     * cache that cannot be written is no failure of what it was made for. */
    Result<void> save();

private:
    struct Entry
    {
        QByteArrayView path;
        FileStamp stamp;
        FileFacts facts;
        bool gone = false;
        mutable bool used = false;
    };
    struct NewEntry
    {
        FileStamp stamp;
        FileFacts facts;
    };
    void load();
    [[nodiscard]] std::optional<size_t> place(QByteArrayView path) const;

    QString m_file;
    QByteArray m_bytes;         ///< of the file; paths and digests in m_known are parts of it
    std::vector<Entry> m_known; ///< in byte order of the paths
    mutable size_t m_next = 0;  ///< in m_known, where the next question probably is
    std::map<QByteArray, NewEntry> m_new;
    bool m_changed = false;
};

} // namespace slipway
