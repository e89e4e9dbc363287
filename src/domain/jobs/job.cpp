// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/job.h"

#include <QRegularExpression>
#include <algorithm>

namespace slipway {
namespace {

constexpr int LongestArtifactName = 128;
constexpr int KeptAtEachEnd = 63;

bool isSafe(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
}

/** The program an entry point runs: its last word that is no option. */
QString programOf(const QStringList &entryPoint)
{
    return entryPoint.isEmpty() ? QString() : entryPoint.last();
}

} // namespace

QString JobRef::toString() const
{
    return entity.text() + u'/' + project.text() + u'/' + name + u':' + alias;
}

JobRef JobRef::parse(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3 || parts.contains(QString()))
        return {};
    JobRef ref;
    ref.entity = EntityName(parts[0]);
    ref.project = ProjectName(parts[1]);
    const qsizetype colon = parts[2].lastIndexOf(u':');
    ref.name = colon < 0 ? parts[2] : parts[2].left(colon);
    if (colon >= 0)
        ref.alias = parts[2].mid(colon + 1);
    if (ref.name.isEmpty() || ref.alias.isEmpty())
        return {};
    return ref;
}

bool isSafeArtifactName(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestArtifactName &&
           std::all_of(text.begin(), text.end(), isSafe);
}

QString safeArtifactName(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (!isSafe(c))
            c = u'_';
    }
    if (safe.size() > LongestArtifactName)
        safe = safe.left(KeptAtEachEnd) + QStringLiteral("..") + safe.right(KeptAtEachEnd);
    return safe;
}

bool isConfigFile(const QString &path)
{
    static const QRegularExpression ending(QStringLiteral("[^/]\\.(?:json|ya?ml)\\z"));
    return !path.startsWith(u'/') && !path.contains(QLatin1StringView("..")) &&
           ending.match(path).hasMatch();
}

bool isAllowedGitRemote(const QString &remote)
{
    // No part may begin like an option, also once git has decoded it, and nothing is invisible.
    static const QRegularExpression allowed(
        QStringLiteral(
            "\\A(?:(?:https|ssh)://(?:[^-%/@\\\\\\p{C}\\p{Z}][^/@\\\\\\p{C}\\p{Z}]*@)?"
            "(?:\\[[0-9a-f:.]+\\]|[^-%/@:\\[\\\\\\p{C}\\p{Z}][^%/@:\\\\\\p{C}\\p{Z}]*)"
            "(?::[0-9]+)?(?:/[^\\p{C}\\p{Z}]*)?"
            "|[a-z0-9_][a-z0-9_.-]*@[a-z0-9][a-z0-9.-]*:[^-\\p{C}\\p{Z}][^\\p{C}\\p{Z}]*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression password(QStringLiteral("^[a-z]+://[^/@]*:[^/]*@"),
                                             QRegularExpression::CaseInsensitiveOption);
    return allowed.match(remote).hasMatch() && !password.match(remote).hasMatch();
}

QString withoutUserInfo(const QString &remote)
{
    static const QRegularExpression userInfo(QStringLiteral("\\b([a-z]+://)[^/\\s'\"]*@"),
                                             QRegularExpression::CaseInsensitiveOption);
    return QString(remote).replace(userInfo, QStringLiteral("\\1"));
}

QString defaultJobName(const JobSource &source)
{
    if (const auto *image = std::get_if<ImageSource>(&source)) {
        const QString name = image->image.section(u'@', 0, 0);
        const qsizetype slash = name.lastIndexOf(u'/');
        const qsizetype colon = name.indexOf(u':', slash + 1);
        return safeArtifactName(QStringLiteral("job-") + (colon < 0 ? name : name.left(colon)));
    }
    if (const auto *git = std::get_if<GitSource>(&source)) {
        QString remote = git->remote;
        if (remote.endsWith(QLatin1StringView(".git")))
            remote.chop(4);
        return safeArtifactName(QStringLiteral("job-") + remote + u'_' +
                                programOf(git->entryPoint));
    }
    const auto &code = std::get<CodeSource>(source);
    QString folder = code.folder;
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return safeArtifactName(QStringLiteral("job-") + folder.section(u'/', -1) + u'_' +
                            programOf(code.entryPoint));
}

} // namespace slipway
