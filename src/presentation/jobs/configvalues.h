// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

namespace slipway {

/**
 * Rows of a key-value editor as a JSON object: a value that is JSON (number, true, null, "text",
 * [..], {..}) is that, everything else is text. Empty text without rows. InvalidInput on field
 * "runConfig" for a key that is empty or stands twice.
 */
[[nodiscard]] Result<JsonText> configFromRows(const QVariantList &rows);
/** The other way round, in the order of the keys. */
[[nodiscard]] QVariantList rowsFromConfig(const QJsonObject &config);
[[nodiscard]] JsonText jsonList(const QStringList &words);

} // namespace slipway
