// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/work.h"
#include "base/error.h"

namespace slipway::agent {

/**
 * What the server is told about an item that failed: one English sentence with what to do next,
 * then the first line of what the tool or server said. The stage is agent, build or run.
 */
[[nodiscard]] Failure failureOf(const QString &stage, const Error &error);

/** Trying again later may help: the server or the way to it is away. */
[[nodiscard]] bool isPassing(const Error &error);

} // namespace slipway::agent
