// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/filename.h" // safeFileName

#include <QString>

namespace slipway {

/** $XDG_DATA_HOME/slipway, by default ~/.local/share/slipway. Not created. */
[[nodiscard]] QString dataFolder();
/** $XDG_CONFIG_HOME/slipway, by default ~/.config/slipway. Not created. */
[[nodiscard]] QString configFolder();
/** $XDG_CACHE_HOME/slipway, by default ~/.cache/slipway. Not created; may be gone any time. */
[[nodiscard]] QString cacheFolder();
/** Where the hub of this computer keeps its data unless told otherwise. */
[[nodiscard]] QString hubFolder();
/** One folder per launch agent of this computer. */
[[nodiscard]] QString agentsFolder();
/** For sockets: $XDG_RUNTIME_DIR/slipway. Not created; empty when the session has no such folder
 * that is the user's alone. */
[[nodiscard]] QString runtimeFolder();
/** slipwayctl: beside the running program, else on PATH; empty when it is nowhere. */
[[nodiscard]] QString slipwayctlProgram();

} // namespace slipway
