// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace slipway {
namespace {

QString below(const char *variable, const QString &fallback)
{
    // The XDG specification tells to ignore relative paths.
    const QString given = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::home().filePath(fallback);
    return QDir::cleanPath(base + QStringLiteral("/slipway"));
}

} // namespace

QString dataFolder()
{
    return below("XDG_DATA_HOME", QStringLiteral(".local/share"));
}

QString configFolder()
{
    return below("XDG_CONFIG_HOME", QStringLiteral(".config"));
}

QString cacheFolder()
{
    return below("XDG_CACHE_HOME", QStringLiteral(".cache"));
}

QString hubFolder()
{
    return dataFolder() + QStringLiteral("/hub");
}

QString agentsFolder()
{
    return dataFolder() + QStringLiteral("/agents");
}

QString runtimeFolder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return base.isEmpty() ? QString() : base + QStringLiteral("/slipway");
}

QString slipwayctlProgram()
{
    const QString name = QStringLiteral("slipwayctl");
    const QFileInfo beside(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
    if (beside.isExecutable())
        return beside.absoluteFilePath();
    return QStandardPaths::findExecutable(name);
}

} // namespace slipway
