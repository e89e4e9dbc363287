// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sweep/space/assignment.h"

#include <memory>

namespace slipway::sweep {

/** A run of the sweep, as far as the search cares. */
struct SearchRun
{
    enum class State { InFlight, Finished, Failed };
    std::string id;
    State state = State::InFlight;
    Json config; ///< {"name": {"value": ...}}
    /** The metric's value by its `summary`; of a run in flight only with impute_while_running. */
    std::optional<double> value;
};

/** What to try next. */
struct Suggestion
{
    std::uint64_t number = 0; ///< of this search, from 0
    Json config;
};

/**
 * Decides what is tried next. Deterministic: the same configuration, seed and sequence of calls
 * give the same suggestions. Not thread-safe.
 */
class Search
{
public:
    virtual ~Search() = default;
    /** A run is there, or has changed; also runs that this search has not suggested. */
    virtual void update(const SearchRun &run) = 0;
    /** The next one, which is in flight from now on; empty when there is nothing left to try, or
     * isUndecided(). */
    [[nodiscard]] virtual std::optional<Suggestion> suggest() = 0;
    /** The last suggest() found nothing among much that constraints refuse: ask again, it goes on.
     */
    [[nodiscard]] bool isUndecided() const { return m_isUndecided; }
    /** A suggestion that came to nothing (or is to be tried again) is the next one once more. */
    virtual void giveBack(const Json &config) = 0;
    /** Suggestions before this number were made in an earlier life; call it before all others. */
    virtual void resumeAt(std::uint64_t number) = 0;

protected:
    bool m_isUndecided = false;
};

/** Null for method custom, where somebody else decides. `seed` is used when the configuration has
 * none. */
[[nodiscard]] std::unique_ptr<Search> makeSearch(const SweepConfig &config, std::uint64_t seed);

/** How many combinations a grid has before conditions and constraints; empty for other methods. */
[[nodiscard]] std::optional<std::uint64_t> gridSize(const SweepConfig &config);

} // namespace slipway::sweep
