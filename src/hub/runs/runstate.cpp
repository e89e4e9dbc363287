// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/runs/runstate.h"

#include "hub/resolvers/items.h"

#include <algorithm>
#include <array>
#include <vector>

namespace slipway::hub {

namespace {

// What an item of a run without an exit code is told.
constexpr int exitCodeOfSilence = -1;

std::string stateOf(SQLite::Database &tx, std::int64_t run)
{
    SQLite::Statement find(tx, "SELECT state FROM runs WHERE id = ?");
    find.bind(1, run);
    return find.executeStep() ? find.getColumn(0).getString() : std::string();
}

void update(SQLite::Database &tx, const char *sql, std::int64_t run, std::int64_t time)
{
    SQLite::Statement statement(tx, sql);
    statement.bind(1, run);
    statement.bind(2, time);
    statement.exec();
}

void end(SQLite::Database &tx, std::int64_t run, const std::string &state,
         std::optional<int> exitCode)
{
    SQLite::Statement statement(
        tx, "UPDATE runs SET state = ?, exit_code = ?, finished_at = ? WHERE id = ?");
    statement.bind(1, state);
    if (exitCode)
        statement.bind(2, *exitCode);
    statement.bind(3, nowMs());
    statement.bind(4, run);
    statement.exec();
    runEnded(tx, run, exitCode.value_or(state == "finished" ? 0 : exitCodeOfSilence));
}

} // namespace

bool isEndState(std::string_view state)
{
    static constexpr std::array ends{"finished", "failed", "crashed", "killed", "preempted"};
    return std::find(ends.begin(), ends.end(), state) != ends.end();
}

bool isKnownState(std::string_view state)
{
    return state == "pending" || state == "running" || state == "preempting" || isEndState(state);
}

void noteHeartbeat(SQLite::Database &tx, std::int64_t run)
{
    update(tx, "UPDATE runs SET heartbeat_at = ?2 WHERE id = ?1", run, nowMs());
    const std::string state = stateOf(tx, run);
    if (state != "crashed" && state != "pending")
        return;
    // Unlike a new start this keeps a stop that was asked for in the meantime.
    update(tx,
           "UPDATE runs SET state = 'running', finished_at = 0, heartbeat_at = ?2 WHERE id = ?1",
           run, nowMs());
    runStarted(tx, run);
}

void noteStarted(SQLite::Database &tx, std::int64_t run)
{
    if (isEndState(stateOf(tx, run)))
        update(tx,
               "UPDATE runs SET finished_at = 0, exit_code = NULL, stop_requested = 0, "
               "heartbeat_at = ?2 WHERE id = ?1",
               run, nowMs());
    update(tx, "UPDATE runs SET state = 'running', heartbeat_at = ?2 WHERE id = ?1", run, nowMs());
    runStarted(tx, run);
}

void notePreempting(SQLite::Database &tx, std::int64_t run)
{
    update(tx, "UPDATE runs SET state = 'preempting', heartbeat_at = ?2 WHERE id = ?1", run,
           nowMs());
}

void noteEnded(SQLite::Database &tx, std::int64_t run, int exitCode)
{
    const std::string state = stateOf(tx, run);
    if (state == "finished" || state == "failed" || state == "killed")
        return; // the answer to the first time was lost
    if (exitCode == 0)
        end(tx, run, "finished", exitCode);
    else
        end(tx, run, isStopRequested(tx, run) ? "killed" : "failed", exitCode);
}

void setState(SQLite::Database &tx, std::int64_t run, const std::string &state)
{
    if (!isKnownState(state))
        throw HubError(HubErrorKind::InvalidInput, "There is no run state \"" + state + "\".");
    if (state == stateOf(tx, run))
        return;
    if (isEndState(state)) {
        end(tx, run, state, std::nullopt);
        return;
    }
    SQLite::Statement statement(
        tx, "UPDATE runs SET state = ?, finished_at = 0, exit_code = NULL WHERE id = ?");
    statement.bind(1, state);
    statement.bind(2, run);
    statement.exec();
}

void requestStop(SQLite::Database &tx, std::int64_t run)
{
    SQLite::Statement statement(tx, "UPDATE runs SET stop_requested = 1 WHERE id = ?");
    statement.bind(1, run);
    statement.exec();
}

bool isStopRequested(SQLite::Database &tx, std::int64_t run)
{
    SQLite::Statement find(tx, "SELECT stop_requested FROM runs WHERE id = ?");
    find.bind(1, run);
    return find.executeStep() && find.getColumn(0).getInt() != 0;
}

int markSilentRuns(SQLite::Database &tx, std::int64_t deadline)
{
    SQLite::Statement find(
        tx, "SELECT id, CASE WHEN stop_requested THEN 'killed' "
            "WHEN state = 'preempting' THEN 'preempted' ELSE 'crashed' END FROM runs "
            "WHERE state IN ('running', 'preempting') AND heartbeat_at < ?");
    find.bind(1, deadline);
    std::vector<std::pair<std::int64_t, std::string>> silent;
    while (find.executeStep())
        silent.emplace_back(find.getColumn(0).getInt64(), find.getColumn(1).getString());
    for (const auto &[run, state] : silent)
        end(tx, run, state, std::nullopt);
    return static_cast<int>(silent.size());
}

} // namespace slipway::hub
