// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/**
 * Makes the name of a log free for another attempt at the same item: what an earlier one wrote to
 * run.log becomes run.1.log, that of the next run.2.log.
 */
void setAsideLog(const QString &path);

} // namespace slipway
