// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/sweeps/sweeprows.h"
#include "sweep/stopping/stoppingrule.h"

#include <mutex>
#include <unordered_map>

namespace slipway::hub {

class Database;

/** The early stopping of one sweep. From any thread; callers wait for each other. */
class SweepStopping
{
public:
    SweepStopping(Database &db, std::int64_t sweep);

    /** A run has logged metrics. Whether it is to be stopped. */
    bool noteHistory(std::int64_t run);

private:
    struct Known
    {
        size_t number = 0;
        std::int64_t nextLine = 0;
        bool isFinished = false;
    };
    void begin(const SweepRow &row);
    Known &take(SQLite::Database &tx, std::int64_t run, bool isFinished);

    Database &m_db;
    const std::int64_t m_sweep;
    std::timed_mutex m_mutex;
    std::unique_ptr<sweep::StoppingRule> m_rule; ///< null: nothing is stopped
    std::string m_metric;
    std::string m_resource;
    std::int64_t m_revision = -1;
    std::int64_t m_change = 0;
    std::unordered_map<std::int64_t, Known> m_runs;
};

} // namespace slipway::hub
