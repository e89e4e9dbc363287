// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QString>

namespace slipway {

/** The Error for a failed system call: kind by `number` (errno), detail in the system's words. */
[[nodiscard]] Error systemError(int number, const QString &where);

} // namespace slipway
