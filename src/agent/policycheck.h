// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/journal/launchspec.h"
#include "domain/agents/agentpolicy.h"

#include <optional>

namespace slipway::agent {

/** Why the agent's policy does not let this launch run here, as a sentence; nothing when it does.
 */
[[nodiscard]] std::optional<QString> reasonAgainst(const LaunchSpec &spec,
                                                   const AgentPolicy &policy);
/** The same for where the code comes from. */
[[nodiscard]] std::optional<QString> reasonAgainst(const GitSource &source,
                                                   const AgentPolicy &policy);

} // namespace slipway::agent
