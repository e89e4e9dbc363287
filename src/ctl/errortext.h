// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QString>

namespace slipway::ctl {

/** What failed, what to do next, and behind it what the tool or server said: one to three lines. */
[[nodiscard]] QString errorText(const Error &error);

} // namespace slipway::ctl
