// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace slipway::ctl {

/**
 * What may stand at the last of `words` (those after the program's name, the last as far as it is
 * typed): verbs, options, or the values of an option that has a list of them. Nothing where a
 * shell's own completion of file names is the best there is.
 */
[[nodiscard]] std::vector<std::string> candidates(const CLI::App &app,
                                                  const std::vector<std::string> &words);
/** The script for "bash", "zsh" or "fish" that asks candidates() through the verb `complete`. */
[[nodiscard]] std::string completionScript(const std::string &shell);
/** A manual page (roff, man(7)) of the program with all its verbs. */
[[nodiscard]] std::string manualPage(const CLI::App &app, const std::string &version);

} // namespace slipway::ctl
