// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/contextdigest.h"

#include "base/logging.h"
#include "build/filefacts.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <fts.h>
#include <memory>
#include <unistd.h>

namespace slipway {
namespace {

struct FoundEntry
{
    QByteArray path;
    bool isLink = false;
};

Error unreadable(const QString &detail)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("read the build context"),
            .detail = detail,
            .reason = QStringLiteral("build.contextUnreadable")};
}

/** Everything below the folder that is no folder, in byte order of the paths. */
Result<QList<FoundEntry>> entriesBelow(const QByteArray &folder)
{
    const auto close = [](FTS *walk) { fts_close(walk); };
    QByteArray root = folder;
    const std::array<char *, 2> roots{root.data(), nullptr};
    const std::unique_ptr<FTS, decltype(close)> walk(
        fts_open(roots.data(), FTS_PHYSICAL | FTS_NOCHDIR, nullptr), close);
    if (!walk)
        return unreadable(qt_error_string(errno));
    QList<FoundEntry> entries;
    while (const FTSENT *entry = fts_read(walk.get())) {
        switch (entry->fts_info) {
        case FTS_D:
        case FTS_DP:
            break;
        case FTS_DNR:
        case FTS_ERR:
            return unreadable(QFile::decodeName(entry->fts_path) + QStringLiteral(": ") +
                              qt_error_string(entry->fts_errno));
        default:
            entries.append({QByteArray(entry->fts_path).mid(folder.size() + 1),
                            entry->fts_info == FTS_SL || entry->fts_info == FTS_SLNONE});
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const FoundEntry &a, const FoundEntry &b) { return a.path < b.path; });
    return entries;
}

/** Fields with their lengths, so that no two lists of fields look alike. */
void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray(QByteArray::number(field.size()) + ':'));
    hash.addData(field);
}

} // namespace

Result<QByteArray> folderDigest(const QString &folder, CacheUse use)
{
    const QByteArray root = QFile::encodeName(folder);
    const Result<QList<FoundEntry>> entries = entriesBelow(root);
    if (!entries)
        return entries.error();
    StatCache cache = use == CacheUse::Keep ? StatCache::forFolder(folder) : StatCache();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FoundEntry &entry : *entries) {
        addField(hash, entry.path);
        if (entry.isLink) {
            std::array<char, PATH_MAX> target{};
            const QByteArray full = root + '/' + entry.path;
            const ssize_t size = ::readlink(full.constData(), target.data(), target.size());
            if (size < 0)
                return unreadable(QFile::decodeName(full));
            addField(hash, "link:" + QByteArray(target.data(), size));
            continue;
        }
        const Result<SeenFile> seen = seenFile(folder, entry.path, cache);
        if (!seen)
            return seen.error();
        addField(hash, seen->stamp.mode & S_IXUSR ? "x" : "-");
        addField(hash, seen->facts.sha256);
    }
    const Result<void> kept = cache.save();
    if (!kept)
        qCWarning(lcBuild).noquote() << "the digests could not be kept:" << kept.error().toString();
    return hash.result().toHex();
}

} // namespace slipway
