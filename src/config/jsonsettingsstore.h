// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/settingsstore.h"

#include <QString>

namespace slipway {

/**
 * settings.json in the user's configuration folder. A file that does not parse is kept under
 * another name ("settings.json.unreadable") before it is replaced; keys that are not known (a
 * newer version's) survive.
 */
class JsonSettingsStore : public SettingsStore
{
public:
    /** Empty: the usual file. */
    explicit JsonSettingsStore(QString path = {});
    [[nodiscard]] Settings load() const override;
    [[nodiscard]] Result<void> save(const Settings &settings) override;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace slipway
