// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

enum class LogLevel { None, Debug, Info, Warning, Error };

/** One line of a job's output as a person should read it: ANSI sequences and control characters
    are gone, tabs are spaces, and of a line that was redrawn with carriage returns (progress bars)
    the last drawing stays. Never longer than 20 000 characters. */
QString plainLogLine(QStringView raw);

/** The level a line of output most likely has, from the words programs print. */
LogLevel levelOfLine(QStringView line);

/** The word LogView's `level` role uses: "error", "warning", "info", "debug" or "". */
QString logLevelName(LogLevel level);

} // namespace slipway
