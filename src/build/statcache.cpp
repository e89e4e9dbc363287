// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/statcache.h"

#include "platform/durablefile.h"
#include "platform/folders.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <utility>

namespace slipway {
namespace {

constexpr QByteArrayView Magic("slipway stat cache 1\n");
constexpr qsizetype Sha256Bytes = 32;
constexpr qsizetype Md5Bytes = 16;
constexpr qint64 LargestFile = 512LL * 1024 * 1024;
constexpr qint64 NanosecondsPerSecond = 1'000'000'000;
/** FAT tells two seconds apart, other file systems milliseconds. */
constexpr qint64 Granularity = 2 * NanosecondsPerSecond;
constexpr int DaysKept = 90;

template <typename T>
void put(QByteArray &bytes, T value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/** Reads what `put` wrote; false at the end of the bytes. */
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }
    template <typename T>
    bool take(T &value)
    {
        if (m_left.size() < qsizetype(sizeof value))
            return false;
        std::memcpy(&value, m_left.data(), sizeof value);
        m_left = m_left.sliced(sizeof value);
        return true;
    }
    bool take(QByteArray &bytes, qsizetype size)
    {
        if (m_left.size() < size)
            return false;
        bytes = m_left.first(size).toByteArray();
        m_left = m_left.sliced(size);
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView m_left;
};

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

qint64 nanoseconds(const struct timespec &time)
{
    return qint64(time.tv_sec) * NanosecondsPerSecond + time.tv_nsec;
}

void removeOld(const QDir &folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-DaysKept);
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.stat")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

} // namespace

FileStamp FileStamp::of(const struct stat &info)
{
    return {.device = info.st_dev,
            .inode = info.st_ino,
            .size = quint64(info.st_size),
            .mode = info.st_mode,
            .modified = nanoseconds(info.st_mtim),
            .changed = nanoseconds(info.st_ctim)};
}

StatCache StatCache::forFolder(const QString &folder)
{
    const QByteArray name =
        QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha256);
    return StatCache(cacheFolder() + QStringLiteral("/sources/") +
                     QString::fromLatin1(name.toHex().left(Sha256Bytes)) + QStringLiteral(".stat"));
}

StatCache::StatCache(QString file)
    : m_file(std::move(file))
{
    load();
}

void StatCache::load()
{
    const Result<QByteArray> bytes = readWhole(m_file, LargestFile);
    if (!bytes || !bytes->startsWith(Magic) || bytes->size() < Magic.size() + Md5Bytes)
        return;
    const QByteArrayView body = QByteArrayView(*bytes).chopped(Md5Bytes);
    if (checksum(body) != bytes->last(Md5Bytes))
        return;
    Reader reader(body.sliced(Magic.size()));
    QHash<QByteArray, Entry> entries;
    quint32 count = 0;
    if (!reader.take(count))
        return;
    entries.reserve(count);
    while (!reader.atEnd()) {
        quint32 length = 0;
        QByteArray path;
        Entry entry;
        if (!reader.take(length) || !reader.take(path, length) || !reader.take(entry.stamp) ||
            !reader.take(entry.facts.sha256, Sha256Bytes) ||
            !reader.take(entry.facts.md5, Md5Bytes) || !reader.take(entry.facts.privateKey))
            return;
        entries.insert(path, entry);
    }
    m_entries = std::move(entries);
}

const FileFacts *StatCache::find(const QByteArray &path, const FileStamp &stamp) const
{
    const auto found = m_entries.constFind(path);
    if (found == m_entries.cend() || found->stamp != stamp)
        return nullptr;
    found->used = true;
    return &found->facts;
}

void StatCache::insert(const QByteArray &path, const FileStamp &stamp, const FileFacts &facts,
                       qint64 readAt)
{
    // Also a time that has not come yet: of another computer, or before the clock was set back.
    if (std::max(stamp.modified, stamp.changed) > readAt - Granularity) {
        m_changed = m_entries.remove(path) || m_changed;
        return;
    }
    m_entries.insert(path, {stamp, facts, true});
    m_changed = true;
}

Result<void> StatCache::save()
{
    const auto gone = m_entries.removeIf([](auto entry) { return !entry.value().used; });
    if (m_file.isEmpty() || (!m_changed && gone == 0))
        return {};
    QByteArray bytes(Magic.data(), Magic.size());
    put(bytes, quint32(m_entries.size()));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        put(bytes, quint32(entry.key().size()));
        bytes += entry.key();
        put(bytes, entry->stamp);
        bytes += entry->facts.sha256;
        bytes += entry->facts.md5;
        put(bytes, entry->facts.privateKey);
    }
    bytes += checksum(bytes);
    const QDir folder = QFileInfo(m_file).dir();
    const Result<void> made = makeFolder(folder.path());
    if (!made)
        return made.error();
    removeOld(folder);
    m_changed = false;
    return writeDurably(m_file, bytes);
}

} // namespace slipway
