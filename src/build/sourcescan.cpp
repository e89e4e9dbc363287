// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/sourcescan.h"

#include "base/logging.h"
#include "build/filefacts.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <sys/stat.h>

namespace slipway {
namespace {

constexpr qint64 SniffedBytes = 4096;
constexpr qint64 LargestRequirements = 4 * 1024 * 1024;

/** "train.py" before "tools/export.py": what people mean by the program lies at the top. */
bool comesFirst(const QString &a, const QString &b)
{
    const auto depthA = a.count(u'/');
    const auto depthB = b.count(u'/');
    if (depthA != depthB)
        return depthA < depthB;
    static const QStringList usual{QStringLiteral("main.py"), QStringLiteral("train.py"),
                                   QStringLiteral("run.py")};
    const auto rank = [](const QString &path) {
        const auto index = usual.indexOf(path);
        return index < 0 ? usual.size() : index;
    };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
}

bool hasSecretName(const QString &relativePath)
{
    static const QRegularExpression names(
        QStringLiteral("(?:^|/)(?:\\.env(?:\\..+)?|[._]netrc|\\.pypirc|\\.npmrc|\\.git-credentials|"
                       "\\.dockerconfigjson|id_(?:rsa|dsa|ecdsa|ed25519)|credentials(?:\\.json)?|"
                       "service[-_]account[^/]*\\.json|secrets?\\.(?:json|ya?ml|toml|env|txt)|"
                       "kubeconfig|[^/]+\\.(?:pem|key|p12|pfx|kdbx|keystore|jks))$"
                       "|(?:^|/)\\.(?:ssh|aws|gnupg|kube)/"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(relativePath).hasMatch() &&
           !relativePath.endsWith(QLatin1StringView(".env.example"));
}

bool holdsPrivateKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(SniffedBytes);
    return head.contains("-----BEGIN") && head.contains("PRIVATE KEY-----");
}

/** A link that leads to a file inside; a folder behind a link is listed as the link. */
bool staysInside(const QString &root, const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.canonicalFilePath().startsWith(QString(root + u'/'));
}

void keep(StatCache &cache)
{
    const Result<void> kept = cache.save();
    if (!kept)
        qCWarning(lcBuild).noquote() << "the digests could not be kept:" << kept.error().toString();
}

} // namespace

QStringList readRequirements(const QString &root, const QString &folder)
{
    const QString base = QFileInfo(root).canonicalFilePath();
    const QFileInfo info(base + u'/' + folder + QStringLiteral("/requirements.txt"));
    const QString real = info.canonicalFilePath();
    QFile file(real);
    // A pipe of that name would never end.
    if (base.isEmpty() || !real.startsWith(QString(base + u'/')) || !info.isFile() ||
        !file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &raw : QString::fromUtf8(file.read(LargestRequirements)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines << line;
    }
    return lines;
}

FolderScan sortSources(const QString &folder, const QStringList &listed, bool includeSuspicious)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    FolderScan scan;
    const StatCache cache = StatCache::forFolder(root);
    for (const QString &path : listed) {
        const QString absolute = root + u'/' + path;
        const QByteArray local = QFile::encodeName(absolute);
        struct stat info = {};
        if (::lstat(local.constData(), &info) != 0)
            continue;
        if (S_ISLNK(info.st_mode) && !staysInside(root, absolute)) {
            scan.refusedLinks << path;
            continue;
        }
        if (S_ISLNK(info.st_mode) && ::stat(local.constData(), &info) != 0)
            continue;
        if (!S_ISREG(info.st_mode))
            continue;
        const FileFacts *known = cache.find(QFile::encodeName(path), FileStamp::of(info));
        if (hasSecretName(path) || (known ? known->privateKey : holdsPrivateKey(absolute))) {
            scan.suspicious << path;
            if (!includeSuspicious)
                continue;
        }
        ArtifactEntry entry{.path = path, .file = absolute};
        if (known) {
            entry.md5 = known->md5.toBase64();
            entry.size = info.st_size;
        }
        scan.files.append(entry);
        scan.bytes += info.st_size;
        if (path.endsWith(QLatin1StringView(".py")) || path.endsWith(QLatin1StringView(".sh")))
            scan.scripts << path;
        if (path == QLatin1StringView("Dockerfile") ||
            path == QLatin1StringView("Dockerfile.wandb"))
            scan.hasDockerfile = true;
    }
    std::sort(scan.scripts.begin(), scan.scripts.end(), comesFirst);
    scan.requirements = readRequirements(root, QString());
    return scan;
}

Result<FolderScan> addDigests(FolderScan scan, const QString &root, const std::stop_token &stop)
{
    const bool complete = std::none_of(scan.files.cbegin(), scan.files.cend(),
                                       [](const ArtifactEntry &e) { return e.md5.isEmpty(); });
    if (complete)
        return scan;
    StatCache cache = StatCache::forFolder(root);
    for (ArtifactEntry &entry : scan.files) {
        if (stop.stop_requested()) {
            keep(cache);
            return Error{.kind = ErrorKind::Cancelled,
                         .where = QStringLiteral("read the sources"),
                         .detail = {}};
        }
        const Result<SeenFile> seen = seenFile(root, QFile::encodeName(entry.path), cache);
        if (!seen)
            return seen.error();
        entry.md5 = seen->facts.md5.toBase64();
        entry.size = qint64(seen->stamp.size);
    }
    keep(cache);
    return scan;
}

} // namespace slipway
