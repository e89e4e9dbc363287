// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/failurecause.h"

namespace slipway::failurewords {

/** The sentences of a cause in the current language, with the subject in them. */
[[nodiscard]] QString what(const FailureCause &cause);
[[nodiscard]] QString remedy(const FailureCause &cause);

} // namespace slipway::failurewords
