// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/http/message.h"

#include <optional>
#include <string>
#include <vector>

namespace slipway::hub {

/**
 * The page for people who open a link that W&B's programs print (/<entity>/<project>/runs/<id> and
 * the like): static, without data or key, the same whether the thing exists or not. Nothing for
 * other paths.
 */
std::optional<HttpAnswer> pageFor(const std::vector<std::string> &path, const std::string &baseUrl);

/** Makes text harmless inside HTML, in attributes too. */
std::string htmlEscaped(std::string_view text);

} // namespace slipway::hub
