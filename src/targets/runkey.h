// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/target.h"

namespace slipway {

/** The secrets of a job with the key of its run, which is asked for now. */
[[nodiscard]] QCoro::Task<Result<QMap<QString, Secret>>> secretsOf(TargetRequest request);

} // namespace slipway
