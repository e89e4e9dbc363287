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

constexpr QByteArrayView Magic("slipway stat cache 2\n");
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
    /** A part of what is read, not a copy. */
    bool take(QByteArrayView &bytes, qsizetype size)
    {
        if (m_left.size() < size)
            return false;
        bytes = m_left.first(size);
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
    std::vector<Entry> entries;
    quint32 count = 0;
    if (!reader.take(count))
        return;
    entries.reserve(std::min<size_t>(count, size_t(bytes->size() / Sha256Bytes)));
    while (!reader.atEnd()) {
        quint32 length = 0;
        Entry entry;
        QByteArrayView sha256;
        QByteArrayView md5;
        if (!reader.take(length) || !reader.take(entry.path, length) || !reader.take(entry.stamp) ||
            !reader.take(sha256, Sha256Bytes) || !reader.take(md5, Md5Bytes) ||
            !reader.take(entry.facts.privateKey))
            return;
        if (!entries.empty() && !(entries.back().path < entry.path))
            return;
        entry.facts.sha256 = QByteArray::fromRawData(sha256.data(), sha256.size());
        entry.facts.md5 = QByteArray::fromRawData(md5.data(), md5.size());
        entries.push_back(std::move(entry));
    }
    m_bytes = *bytes;
    m_known = std::move(entries);
}

/** In m_known. */
std::optional<size_t> StatCache::place(QByteArrayView path) const
{
    if (m_next >= m_known.size() || m_known[m_next].path != path) {
        const auto found = std::lower_bound(
            m_known.cbegin(), m_known.cend(), path,
            [](const Entry &entry, QByteArrayView wanted) { return entry.path < wanted; });
        if (found == m_known.cend() || found->path != path)
            return std::nullopt;
        m_next = size_t(found - m_known.cbegin());
    }
    return m_next++;
}

const FileFacts *StatCache::find(QByteArrayView path, const FileStamp &stamp) const
{
    if (!m_new.empty()) {
        const auto found = m_new.find(path.toByteArray());
        if (found != m_new.cend())
            return found->second.stamp == stamp ? &found->second.facts : nullptr;
    }
    const std::optional<size_t> at = place(path);
    if (!at || m_known[*at].gone || m_known[*at].stamp != stamp)
        return nullptr;
    m_known[*at].used = true;
    return &m_known[*at].facts;
}

void StatCache::insert(const QByteArray &path, const FileStamp &stamp, const FileFacts &facts,
                       qint64 readAt)
{
    // Also a time that has not come yet: of another computer, or before the clock was set back.
    if (std::max(stamp.modified, stamp.changed) > readAt - Granularity) {
        m_changed = m_new.erase(path) > 0 || m_changed;
        if (const std::optional<size_t> at = place(path)) {
            m_known[*at].gone = true;
            m_changed = true;
        }
        return;
    }
    m_new.insert_or_assign(path, NewEntry{stamp, facts});
    m_changed = true;
}

Result<void> StatCache::save()
{
    const bool complete = std::all_of(m_known.cbegin(), m_known.cend(),
                                      [](const Entry &entry) { return entry.used; });
    if (m_file.isEmpty() || (!m_changed && complete))
        return {};
    QByteArray bytes(Magic.data(), Magic.size());
    const auto countAt = bytes.size();
    quint32 count = 0;
    put(bytes, count);
    const auto add = [&bytes, &count](QByteArrayView path, const FileStamp &stamp,
                                      const FileFacts &facts) {
        put(bytes, quint32(path.size()));
        bytes.append(path);
        put(bytes, stamp);
        bytes += facts.sha256;
        bytes += facts.md5;
        put(bytes, facts.privateKey);
        ++count;
    };
    auto added = m_new.cbegin();
    for (const Entry &entry : m_known) {
        for (; added != m_new.cend() && added->first < entry.path; ++added)
            add(added->first, added->second.stamp, added->second.facts);
        if (entry.used && !entry.gone && (added == m_new.cend() || added->first != entry.path))
            add(entry.path, entry.stamp, entry.facts);
    }
    for (; added != m_new.cend(); ++added)
        add(added->first, added->second.stamp, added->second.facts);
    std::memcpy(bytes.data() + countAt, &count, sizeof count);
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
