// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/config/sweepconfig.h"

#include <memory>
#include <span>

namespace slipway::sweep {

/**
 * Decides which runs are not worth their time, from the values that they log. Runs are numbers from
 * 0, in any order of arrival; a value costs O(log runs) at most. Not thread-safe.
 */
class StoppingRule
{
public:
    virtual ~StoppingRule() = default;
    /** A run has logged its metric; what is not finite is passed over. `position` is the value of
     * the key named as `resource`; without it positions are counts, from 1. */
    virtual void add(size_t run, double value, std::optional<double> position = {}) = 0;
    /** All values of a run at once, from its first on, all finite. */
    virtual void addAll(size_t run, std::span<const double> values);
    /** It has ended by itself. Runs that failed or were stopped are not told. */
    virtual void finish(size_t) {}
    /** Whether the rule would stop the run now. Whether it still runs is not looked at. */
    [[nodiscard]] virtual bool shouldStop(size_t run) const = 0;
};

[[nodiscard]] std::unique_ptr<StoppingRule> makeStoppingRule(const EarlyTermination &rule,
                                                             Goal goal);

} // namespace slipway::sweep
