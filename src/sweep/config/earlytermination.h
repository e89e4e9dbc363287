// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/problem.h"

#include <cstdint>

namespace slipway::sweep {

/** When a run that does badly is stopped before its end. */
struct EarlyTermination
{
    enum class Rule {
        Hyperband,         ///< W&B's: a percentile cut at fixed counts of logged values
        Median,            ///< worse than the median of the others at the same count
        Percentile,        ///< not among the best `percentile` percent at the same count
        SuccessiveHalving, ///< asynchronous, rungs at minResource * eta^k
        Asha,              ///< the same in several brackets
        Patience,          ///< no gain of more than minDelta within `patience` values
        Threshold          ///< outside of [lower, upper]
    };
    Rule rule = Rule::Hyperband;

    // Hyperband.
    std::optional<std::int64_t> minIter;
    std::optional<std::int64_t> maxIter;
    double s = 0;
    double eta = 3;
    bool strict = true;

    // Median, percentile.
    double percentile = 50;
    std::int64_t startupRuns = 5; ///< finished runs before anything is stopped
    std::int64_t warmup = 0;      ///< values of a run that are not looked at
    std::int64_t interval = 1;    ///< every how many values it is decided
    std::int64_t minRuns = 1;     ///< others that must have come as far

    // Successive halving.
    std::int64_t minResource = 1;
    std::int64_t earlyRate = 0;
    std::int64_t brackets = 3;

    std::int64_t patience = 10;
    double minDelta = 0;
    std::optional<double> lower;
    std::optional<double> upper;

    /** The key whose value counts instead of how often was logged; empty: how often. */
    std::string resource;
};

/** Reads `early_terminate` at `path`; empty with an error in `problems`. */
[[nodiscard]] std::optional<EarlyTermination>
readEarlyTermination(const Json &block, const Path &path, std::vector<Problem> &problems);

} // namespace slipway::sweep
