// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/pythonversion.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace slipway {
namespace {

constexpr qint64 LongestLine = 200;
constexpr QLatin1StringView UsualVersion{"3.12"};

/** "python-3.11.4", "3.11" -> "3.11"; "" for anything else. */
QString versionIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?:\\A|[^0-9.])(3\\.[0-9]{1,3})(?![0-9])"));
    return form.match(text.trimmed()).captured(1);
}

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(LongestLine))
                                          : QString();
}

} // namespace

QString pythonVersionFor(const QString &folder)
{
    for (const QString &name :
         {QStringLiteral("/runtime.txt"), QStringLiteral("/.python-version")}) {
        const QString version = versionIn(firstLine(folder + name));
        if (!version.isEmpty())
            return version;
    }
    // python3 is a link to python3.N on the systems that have it; no need to start it.
    const QString program = QStandardPaths::findExecutable(QStringLiteral("python3"));
    const QString version = versionIn(QFileInfo(QFileInfo(program).canonicalFilePath()).fileName());
    return version.isEmpty() ? QString(UsualVersion) : version;
}

} // namespace slipway
