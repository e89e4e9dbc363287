// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jsonsettingsstore.h"

#include "platform/durablefile.h"
#include "platform/folders.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

using Profile = Settings::Profile;

Profile profileFrom(const QJsonObject &object)
{
    Profile profile;
    profile.server = QUrl(object[QStringLiteral("server")].toString());
    profile.entity = EntityName(object[QStringLiteral("entity")].toString());
    profile.username = object[QStringLiteral("username")].toString();
    profile.local = object[QStringLiteral("local")].toBool();
    return profile;
}

QJsonObject toJson(const Profile &profile)
{
    return QJsonObject{{QStringLiteral("server"), profile.server.toString()},
                       {QStringLiteral("entity"), profile.entity.text()},
                       {QStringLiteral("username"), profile.username},
                       {QStringLiteral("local"), profile.local}};
}

} // namespace

JsonSettingsStore::JsonSettingsStore(QString path)
    : m_path(path.isEmpty() ? configFolder() + QStringLiteral("/settings.json") : std::move(path))
{
}

Settings JsonSettingsStore::load() const
{
    Settings settings;
    const Result<QByteArray> bytes = readWhole(m_path);
    if (!bytes)
        return settings;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const QJsonArray profiles = object[QStringLiteral("connections")].toArray();
    for (const QJsonValue &value : profiles) {
        const Profile profile = profileFrom(value.toObject());
        if (profile.server.isValid() && !profile.server.isEmpty())
            settings.profiles.append(profile);
    }
    const int current = object[QStringLiteral("currentConnection")].toInt(-1);
    settings.currentProfile = current >= 0 && current < settings.profiles.size() ? current : -1;
    settings.language = object[QStringLiteral("language")].toString();
    settings.appearance = object[QStringLiteral("appearance")].toString();
    settings.reduceMotion = object[QStringLiteral("reduceMotion")].toBool();
    settings.gitMirror = object[QStringLiteral("gitMirror")].toString();
    return settings;
}

Result<void> JsonSettingsStore::save(const Settings &settings)
{
    const Result<void> folder = makeFolder(QFileInfo(m_path).absolutePath());
    if (!folder)
        return folder.error();
    QJsonObject object;
    const Result<QByteArray> bytes = readWhole(m_path);
    if (bytes) {
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        object = document.object();
        if (!document.isObject() && !bytes->trimmed().isEmpty()) {
            const Result<void> kept = writeDurably(m_path + QStringLiteral(".unreadable"), *bytes);
            if (!kept)
                return kept.error();
        }
    } else if (bytes.error().kind != ErrorKind::NotFound) {
        return bytes.error();
    }
    QJsonArray profiles;
    for (const Profile &profile : settings.profiles)
        profiles.append(toJson(profile));
    object[QStringLiteral("connections")] = profiles;
    object[QStringLiteral("currentConnection")] = settings.currentProfile;
    object[QStringLiteral("language")] = settings.language;
    object[QStringLiteral("appearance")] = settings.appearance;
    object[QStringLiteral("reduceMotion")] = settings.reduceMotion;
    object[QStringLiteral("gitMirror")] = settings.gitMirror;
    return writeDurably(m_path, QJsonDocument(object).toJson());
}

} // namespace slipway
