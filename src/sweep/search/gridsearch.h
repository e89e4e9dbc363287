// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/search/search.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace slipway::sweep {

/**
 * Every combination once, in W&B's order (by name, the last name changes fastest) or that of
 * `order`. A combination is a number, so that a grid of any size needs no memory; a run of any
 * state takes its combination. Values that stand in a list twice count once.
 */
class GridSearch : public Search
{
public:
    GridSearch(SweepConfig config, std::uint64_t seed);

    void update(const SearchRun &run) override;
    [[nodiscard]] std::optional<Suggestion> suggest() override;
    void giveBack(const Json &config) override;
    void resumeAt(std::uint64_t number) override { m_count = number; }

    /** How many combinations there are before conditions and constraints; at most 2^64 - 1. */
    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    /** One parameter: a digit of a combination's number. */
    struct Digit
    {
        size_t parameter = 0;
        std::uint64_t count = 1;
        std::vector<Json> values; ///< of a list, each once
        std::unordered_map<std::string, std::uint64_t> places;
        /** Keys of objects in the list; what a run adds to its value is not compared. */
        std::vector<std::string> keys;
    };
    [[nodiscard]] Json valueOf(const Digit &digit, std::uint64_t place) const;
    [[nodiscard]] std::optional<std::uint64_t> placeOf(const Digit &digit, const Json &value) const;
    [[nodiscard]] std::optional<std::uint64_t> indexOf(const Json &runConfig) const;
    /** Empty: not allowed, or the same as one that came before. */
    [[nodiscard]] std::optional<Assignment> combination(std::uint64_t index) const;

    SweepConfig m_config;
    std::uint64_t m_seed;
    std::vector<Digit> m_digits; ///< the first changes most rarely
    std::uint64_t m_size = 1;
    std::uint64_t m_cursor = 0; ///< what comes before has been tried
    std::uint64_t m_count = 0;
    std::unordered_set<std::uint64_t> m_taken; ///< what the cursor has not come to
    std::deque<std::uint64_t> m_again;
};

} // namespace slipway::sweep
