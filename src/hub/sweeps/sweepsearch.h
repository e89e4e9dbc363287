// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/sweeps/sweeprows.h"
#include "hub/sweeps/sweeps.h"
#include "sweep/search/search.h"

#include <mutex>
#include <unordered_map>

namespace slipway::hub {

/** The search of one sweep. From any thread; callers wait for each other. */
class SweepSearch
{
public:
    SweepSearch(Database &db, std::int64_t sweep);

    NextRun next(const SweepAgentRow &agent, std::int64_t user);

private:
    /** A run as it was read, before the search is told. */
    struct RunNews
    {
        std::int64_t row = 0;
        sweep::SearchRun run;
        std::string suggestion; ///< empty: nobody suggested it
        std::string failure;    ///< its state, when that is a bad end
    };
    /** What became of one suggestion that may be tried again. */
    struct Attempts
    {
        std::int64_t runs = 0;
        std::int64_t failures = 0;
        std::string lastFailure;
        bool isOffered = false; ///< given back, and no new run of it was seen yet
    };
    struct Stored
    {
        NextRun next = {};
        bool isStale = false; ///< the search knows less than the database
    };

    bool refresh();
    void begin(SQLite::Database &tx, const SweepRow &row);
    [[nodiscard]] std::vector<RunNews> readNews(SQLite::Database &tx);
    void offerAgain(const std::vector<RunNews> &news);
    [[nodiscard]] bool isFull(SQLite::Database &tx) const;
    Stored store(const SweepAgentRow &agent, std::int64_t user,
                 const sweep::Suggestion &suggestion);
    NextRun end(bool isFull);

    Database &m_db;
    const std::int64_t m_sweep;
    std::timed_mutex m_mutex;
    std::optional<sweep::SweepConfig> m_config;
    std::unique_ptr<sweep::Search> m_search; ///< null: somebody else decides
    std::int64_t m_revision = -1;
    std::int64_t m_change = 0;                            ///< changes up to here are known
    std::unordered_map<std::string, Attempts> m_attempts; ///< by suggestion
    std::unordered_map<std::int64_t, bool> m_hasFailed;   ///< by run, as it was counted last
};

} // namespace slipway::hub
