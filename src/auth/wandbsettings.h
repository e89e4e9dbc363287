// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace slipway {

/** What the Python package's settings files say; empty where they say nothing. */
struct WandbSettings
{
    std::optional<QUrl> baseUrl;
    QString entity;
    QString project;
    Secret apiKey;
    QString apiKeyFile; ///< the file `apiKey` stood in
};

/**
 * Reads ~/.config/wandb/settings ($WANDB_CONFIG_DIR) and then ./wandb/settings of `workingFolder`,
 * section [default]; the second wins. Missing files are fine.
 */
[[nodiscard]] WandbSettings readWandbSettings(const QString &workingFolder);

} // namespace slipway
