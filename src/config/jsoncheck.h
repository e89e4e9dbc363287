// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"

#include <QString>

namespace slipway {

/**
 * The text when it is one JSON object. InvalidInput with reason "json.syntax" and detail
 * "<line>:<column>: <what>" (both from 1), or "json.notObject". A key twice in one object, nesting
 * beyond 100 and more than 4 MB are refused too.
 */
[[nodiscard]] Result<JsonText> checkJsonObject(const QString &text);

} // namespace slipway
