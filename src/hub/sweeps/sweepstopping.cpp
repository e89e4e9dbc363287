// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/sweeps/sweepstopping.h"

#include "hub/store/database.h"
#include "hub/sweeps/runvalues.h"
#include "hub/sweeps/sweeps.h"

namespace slipway::hub {

SweepStopping::SweepStopping(Database &db, std::int64_t sweep)
    : m_db(db)
    , m_sweep(sweep)
{
}

void SweepStopping::begin(const SweepRow &row)
{
    m_revision = row.revision;
    m_change = 0;
    m_runs.clear();
    m_rule.reset();
    const auto config = Sweeps::configOf(row.document);
    if (!config || !config->earlyTermination || !config->metric)
        return;
    m_rule = sweep::makeStoppingRule(*config->earlyTermination, config->metric->goal);
    m_metric = config->metric->name;
    m_resource = config->earlyTermination->resource;
}

/** Tells the rule what it does not know of the run yet. */
SweepStopping::Known &SweepStopping::take(SQLite::Database &tx, std::int64_t run, bool isFinished)
{
    const auto [place, isNew] = m_runs.try_emplace(run, Known{m_runs.size()});
    Known &known = place->second;
    known.nextLine = readMetric(tx, run, known.nextLine, m_metric, m_resource,
                                [&](double value, std::optional<double> position) {
                                    m_rule->add(known.number, value, position);
                                });
    if (isFinished && !known.isFinished)
        m_rule->finish(known.number);
    known.isFinished = isFinished;
    return known;
}

bool SweepStopping::noteHistory(std::int64_t run)
{
    // The next line of any of its runs tells what this one leaves out.
    const std::unique_lock lock(m_mutex, longestSweepWait);
    if (!lock)
        return false;
    return m_db.read([&](SQLite::Database &tx) {
        const auto row = sweepByRow(tx, m_sweep);
        if (!row)
            return false;
        if (row->revision != m_revision)
            begin(*row);
        if (!m_rule)
            return false;
        SQLite::Statement find(tx, "SELECT s.run_id, s.change, r.state = 'finished' FROM "
                                   "sweep_runs s JOIN runs r ON r.id = s.run_id WHERE "
                                   "s.sweep_id = ? AND s.change > ? ORDER BY s.change");
        find.bind(1, m_sweep);
        find.bind(2, m_change);
        while (find.executeStep()) {
            m_change = find.getColumn(1).getInt64();
            take(tx, find.getColumn(0).getInt64(), find.getColumn(2).getInt() != 0);
        }
        return m_rule->shouldStop(take(tx, run, false).number);
    });
}

} // namespace slipway::hub
