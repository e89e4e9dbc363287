// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/stopping/stoppingrule.h"

#include "sweep/stopping/hyperband.h"
#include "sweep/stopping/ownvalues.h"
#include "sweep/stopping/percentilerule.h"
#include "sweep/stopping/successivehalving.h"

namespace slipway::sweep {

void StoppingRule::addAll(size_t run, std::span<const double> values)
{
    for (const double value : values)
        add(run, value);
}

std::unique_ptr<StoppingRule> makeStoppingRule(const EarlyTermination &rule, Goal goal)
{
    using Rule = EarlyTermination::Rule;
    switch (rule.rule) {
    case Rule::Median:
        return std::make_unique<PercentileRule>(rule, goal, 50);
    case Rule::Percentile:
        return std::make_unique<PercentileRule>(rule, goal, rule.percentile);
    case Rule::SuccessiveHalving:
        return std::make_unique<SuccessiveHalving>(rule, goal, 1);
    case Rule::Asha:
        return std::make_unique<SuccessiveHalving>(rule, goal, size_t(rule.brackets));
    case Rule::Patience:
        return std::make_unique<PatienceRule>(rule, goal);
    case Rule::Threshold:
        return std::make_unique<ThresholdRule>(rule);
    case Rule::Hyperband:
        break;
    }
    return std::make_unique<Hyperband>(rule, goal);
}

} // namespace slipway::sweep
