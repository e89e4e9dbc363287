// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/** The last 16 KiB of a text file, without the line they begin in; empty when there is none. */
[[nodiscard]] QString endOfFile(const QString &path);

} // namespace slipway
