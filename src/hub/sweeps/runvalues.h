// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/sweepconfig.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace slipway::hub {

/** A raw JSON token as a number, NaN and infinities too; empty when it is none. */
[[nodiscard]] std::optional<double> numberIn(std::string_view token);

/** Calls `add` with the metric, and the value of `resource` (empty: none) beside it, for each line
 * of a run's history from `firstLine` on that has it. Gives the line after the last one. */
std::int64_t readMetric(SQLite::Database &tx, std::int64_t run, std::int64_t firstLine,
                        const std::string &metric, const std::string &resource,
                        const std::function<void(double, std::optional<double>)> &add);

/** What a run has reached, by its history and its summary; empty when it never logged the metric.
 */
[[nodiscard]] std::optional<double> resultOf(SQLite::Database &tx, std::int64_t run,
                                             const std::string &summary,
                                             const sweep::Metric &metric);

} // namespace slipway::hub
