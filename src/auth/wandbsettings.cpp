// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "auth/wandbsettings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace slipway {
namespace {

constexpr qint64 LargestFile = 256 * 1024;

void readInto(WandbSettings &settings, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    bool inDefault = false;
    for (const QString &raw : QString::fromUtf8(file.read(LargestFile)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[')) {
            inDefault = line == QLatin1StringView("[default]");
            continue;
        }
        // Python's configparser takes ':' as well, but addresses hold one after their name.
        const qsizetype equals = line.indexOf(u'=');
        const qsizetype colon = line.indexOf(u':');
        const qsizetype mark = equals >= 0 && (colon < 0 || equals < colon) ? equals : colon;
        if (!inDefault || mark <= 0)
            continue;
        const QString name = line.left(mark).trimmed().toLower();
        const QString value = line.mid(mark + 1).trimmed();
        if (name == QLatin1StringView("base_url")) {
            settings.baseUrl = QUrl(value, QUrl::StrictMode);
        } else if (name == QLatin1StringView("entity")) {
            settings.entity = value;
        } else if (name == QLatin1StringView("project")) {
            settings.project = value;
        } else if (name == QLatin1StringView("api_key")) {
            settings.apiKey = Secret(value.toUtf8());
            settings.apiKeyFile = path;
            Redactor::hide(settings.apiKey);
        }
    }
}

} // namespace

WandbSettings readWandbSettings(const QString &workingFolder)
{
    QString folder = qEnvironmentVariable("WANDB_CONFIG_DIR");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                 QStringLiteral("/wandb");
    WandbSettings settings;
    readInto(settings, folder + QStringLiteral("/settings"));
    if (!workingFolder.isEmpty())
        readInto(settings, QDir(workingFolder).filePath(QStringLiteral("wandb/settings")));
    return settings;
}

} // namespace slipway
