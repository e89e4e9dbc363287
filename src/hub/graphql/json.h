// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>

namespace slipway::hub {

/** The one JSON type of the hub: keeps the order of keys, because clients compare texts. */
using Json = nlohmann::ordered_json;

} // namespace slipway::hub
