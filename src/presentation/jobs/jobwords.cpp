// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/jobwords.h"

#include <QUrl>

namespace slipway {

QString JobWords::version(const JobVersion &version)
{
    return u'v' + QString::number(version.index);
}

QString JobWords::aliases(const JobVersion &version)
{
    QStringList aliases = version.aliases;
    aliases.removeAll(JobWords::version(version));
    return aliases.join(QStringLiteral(", "));
}

QString JobWords::route(const QString &project, const QString &name)
{
    return QStringLiteral("jobs/") + QString::fromLatin1(QUrl::toPercentEncoding(project)) + u'/' +
           QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString JobWords::kind(const JobSource &source)
{
    if (std::holds_alternative<ImageSource>(source))
        return tr("Docker image");
    return std::holds_alternative<GitSource>(source) ? tr("Git repository") : tr("Local folder");
}

QString JobWords::icon(const JobSource &source)
{
    if (std::holds_alternative<ImageSource>(source))
        return QStringLiteral("container");
    return std::holds_alternative<GitSource>(source) ? QStringLiteral("branch")
                                                     : QStringLiteral("folder");
}

QString JobWords::place(const JobSource &source)
{
    if (const auto *image = std::get_if<ImageSource>(&source))
        return image->image;
    if (const auto *git = std::get_if<GitSource>(&source))
        return git->commit.isEmpty() ? git->remote
                                     : QString(git->remote + u'@' + git->commit.left(12));
    return {}; // uploaded code has no place that says anything to a person
}

QStringList JobWords::entryPoint(const JobSource &source)
{
    if (const auto *git = std::get_if<GitSource>(&source))
        return git->entryPoint;
    const auto *code = std::get_if<CodeSource>(&source);
    return code != nullptr ? code->entryPoint : QStringList();
}

} // namespace slipway
