// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace slipway {

/** An argument list as a line for a POSIX shell: words that need it are put into quotes. */
[[nodiscard]] QString shellLine(const QStringList &arguments);

} // namespace slipway
