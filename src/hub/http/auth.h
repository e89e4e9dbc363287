// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <optional>
#include <string>
#include <string_view>

namespace slipway::hub {

/**
 * Who an Authorization header names: `Basic base64("api:" + key)` of a key that is known and not
 * revoked. Nothing otherwise. `baseUrl` and `extensions` are not filled in.
 */
std::optional<RequestContext> authenticate(Database &db, std::string_view authorization);

} // namespace slipway::hub
