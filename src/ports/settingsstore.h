// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace slipway {

struct Settings
{
    struct Profile
    {
        QUrl server;
        EntityName entity;
        QString username;
        bool local = false; ///< the hub of this computer
        bool operator==(const Profile &) const = default;
    };
    QList<Profile> profiles;
    int currentProfile = -1;
    QString language;   ///< "" system, else en es ja ko
    QString appearance; ///< "" system, else light dark
    bool reduceMotion = false;
    QString gitMirror; ///< "" none
    bool operator==(const Settings &) const = default;
};

/** settings.json in the user's configuration folder; written whole, fsync + rename. Holds no
 * secret. */
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    [[nodiscard]] virtual Settings load() const = 0;
    [[nodiscard]] virtual Result<void> save(const Settings &settings) = 0;
};

} // namespace slipway
