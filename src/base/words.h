// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace slipway {

/**
 * Words of a command as a person types it: blanks separate, 'single' and "double" quotes and
 * backslashes work as in a POSIX shell; nothing is expanded and nothing is run. Nothing when a
 * quote is not closed.
 */
[[nodiscard]] std::optional<QStringList> splitWords(const QString &text);

/** One word so that a POSIX shell takes it literally; for commands that are shown and copied. */
[[nodiscard]] QString quotedWord(const QString &word);
[[nodiscard]] QString joinedWords(const QStringList &words);

} // namespace slipway
