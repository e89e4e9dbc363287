// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/sourcescan.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

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

} // namespace

bool looksLikeSecret(const QString &relativePath, const QString &absolutePath)
{
    static const QRegularExpression names(
        QStringLiteral("(?:^|/)(?:\\.env(?:\\..+)?|[._]netrc|\\.pypirc|\\.npmrc|\\.git-credentials|"
                       "\\.dockerconfigjson|id_(?:rsa|dsa|ecdsa|ed25519)|credentials(?:\\.json)?|"
                       "service[-_]account[^/]*\\.json|secrets?\\.(?:json|ya?ml|toml|env|txt)|"
                       "kubeconfig|[^/]+\\.(?:pem|key|p12|pfx|kdbx|keystore|jks))$"
                       "|(?:^|/)\\.(?:ssh|aws|gnupg|kube)/"),
        QRegularExpression::CaseInsensitiveOption);
    if (names.match(relativePath).hasMatch() &&
        !relativePath.endsWith(QLatin1StringView(".env.example")))
        return true;
    QFile file(absolutePath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(SniffedBytes);
    return head.contains("-----BEGIN") && head.contains("PRIVATE KEY-----");
}

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
    for (const QString &path : listed) {
        const QString absolute = root + u'/' + path;
        const QFileInfo info(absolute);
        const QString real = info.canonicalFilePath();
        if (info.isSymLink() && !(real.startsWith(QString(root + u'/')) && info.isFile())) {
            scan.refusedLinks << path;
            continue;
        }
        if (!info.isFile())
            continue;
        if (looksLikeSecret(path, absolute)) {
            scan.suspicious << path;
            if (!includeSuspicious)
                continue;
        }
        scan.files.append({path, absolute});
        scan.bytes += info.size();
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

} // namespace slipway
