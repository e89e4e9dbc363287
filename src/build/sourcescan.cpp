// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/sourcescan.h"

#include "base/logging.h"
#include "build/filefacts.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>
#include <vector>

namespace slipway {
namespace {

constexpr qint64 SniffedBytes = 4096;
constexpr qint64 LargestRequirements = 4 * 1024 * 1024;

/** "train.py" before "tools/export.py": what people mean by the program lies at the top. */
void sortScripts(QStringList &scripts)
{
    static const QStringList usual{QStringLiteral("main.py"), QStringLiteral("train.py"),
                                   QStringLiteral("run.py")};
    struct Key
    {
        qsizetype depth;
        qsizetype rank;
        qsizetype index;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(scripts.size()));
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        const qsizetype depth = scripts[i].count(u'/');
        const qsizetype rank = depth == 0 ? usual.indexOf(scripts[i]) : -1;
        keys.push_back({depth, rank < 0 ? usual.size() : rank, i});
    }
    // As listed otherwise, which is by path.
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.depth, a.rank) < std::tie(b.depth, b.rank);
    });
    QStringList sorted;
    sorted.reserve(scripts.size());
    for (const Key &key : keys)
        sorted << scripts[key.index];
    scripts = sorted;
}

/** Whether a name could be one of those below: most files are not looked at any closer. */
bool mayHaveSecretName(QStringView path)
{
    static const std::array<QLatin1StringView, 13> endings{{
        QLatin1StringView("json"),
        QLatin1StringView("yaml"),
        QLatin1StringView("yml"),
        QLatin1StringView("toml"),
        QLatin1StringView("env"),
        QLatin1StringView("txt"),
        QLatin1StringView("pem"),
        QLatin1StringView("key"),
        QLatin1StringView("p12"),
        QLatin1StringView("pfx"),
        QLatin1StringView("kdbx"),
        QLatin1StringView("keystore"),
        QLatin1StringView("jks"),
    }};
    if (path.startsWith(u'.') || path.contains(QLatin1StringView("/.")))
        return true;
    const QStringView name = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView ending = name.mid(dot + 1);
    return dot < 0 || std::any_of(endings.cbegin(), endings.cend(), [ending](QLatin1StringView e) {
               return ending.compare(e, Qt::CaseInsensitive) == 0;
           });
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
    return mayHaveSecretName(relativePath) && names.match(relativePath).hasMatch() &&
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

FolderScan sortSources(const QString &folder, const QStringList &listed, const StatCache &cache,
                       bool includeSuspicious)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    FolderScan scan;
    scan.files.reserve(listed.size());
    // Asked below the folder's descriptor: the way to it need not be walked for every file.
    const int top = ::open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    const auto closed = qScopeGuard([top] { ::close(top); });
    for (const QString &path : listed) {
        const QString absolute = root + u'/' + path;
        const QByteArray local = QFile::encodeName(path);
        struct stat info = {};
        if (::fstatat(top, local.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISLNK(info.st_mode) && !staysInside(root, absolute)) {
            scan.refusedLinks << path;
            continue;
        }
        if (S_ISLNK(info.st_mode) && ::fstatat(top, local.constData(), &info, 0) != 0)
            continue;
        if (!S_ISREG(info.st_mode))
            continue;
        const FileFacts *known = cache.find(local, FileStamp::of(info));
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
    sortScripts(scan.scripts);
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
