// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/search/counterrandom.h"
#include "sweep/search/search.h"

#include <deque>

namespace slipway::sweep {

/** Every value from its distribution, without looking at what was tried, and without end: as W&B's.
 * Suggestion k depends on the seed and k alone. */
class RandomSearch : public Search
{
public:
    RandomSearch(SweepConfig config, std::uint64_t seed);

    void update(const SearchRun &) override {}
    [[nodiscard]] std::optional<Suggestion> suggest() override;
    void giveBack(const Json &config) override { m_again.push_back(config); }
    void resumeAt(std::uint64_t number) override { m_count = number; }

private:
    SweepConfig m_config;
    CounterRandom m_random;
    std::uint64_t m_count = 0;
    std::deque<Json> m_again;
};

} // namespace slipway::sweep
