// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/sweeps/sweeprows.h"

#include "hub/runs/runstate.h"

#include <algorithm>
#include <vector>

namespace slipway::hub {

namespace {

constexpr const char *sweepColumns =
    "SELECT s.id, s.project_id, s.user_id, s.name, s.state, s.document, s.seed, s.revision, "
    "e.name, p.name FROM sweeps s JOIN projects p ON p.id = s.project_id "
    "JOIN entities e ON e.id = p.entity_id ";

std::optional<SweepRow> sweepFrom(SQLite::Statement &find)
{
    if (!find.executeStep())
        return std::nullopt;
    return SweepRow{find.getColumn(0).getInt64(),
                    find.getColumn(1).getInt64(),
                    find.getColumn(2).getInt64(),
                    find.getColumn(3).getString(),
                    find.getColumn(4).getString(),
                    find.getColumn(5).getString(),
                    static_cast<std::uint64_t>(find.getColumn(6).getInt64()),
                    find.getColumn(7).getInt64(),
                    find.getColumn(8).getString(),
                    find.getColumn(9).getString()};
}

Json optionalText(const SQLite::Column &column)
{
    return column.isNull() ? Json(nullptr) : Json(column.getString());
}

/** Runs of the sweep that somebody may still work at. */
std::vector<std::pair<std::int64_t, std::string>> activeRuns(SQLite::Database &tx,
                                                             const SweepRow &sweep)
{
    SQLite::Statement find(tx, "SELECT id, state FROM runs WHERE project_id = ? AND sweep = ? AND "
                               "state IN ('pending', 'running', 'preempting', 'preempted')");
    find.bind(1, sweep.projectId);
    find.bind(2, sweep.name);
    std::vector<std::pair<std::int64_t, std::string>> runs;
    while (find.executeStep())
        runs.emplace_back(find.getColumn(0).getInt64(), find.getColumn(1).getString());
    return runs;
}

void checkChange(const SweepRow &sweep, const std::string &to)
{
    const auto refuse = [](const std::string &sentence) {
        throw HubError(HubErrorKind::Conflict, sentence);
    };
    if (to != "RUNNING" && to != "PAUSED" && to != "FINISHED" && to != "CANCELED" &&
        to != "PENDING")
        throw HubError(HubErrorKind::InvalidInput, "There is no sweep state \"" + to + "\".");
    const bool over = isOver(sweep);
    if (to == "PAUSED" && sweep.state != "RUNNING")
        refuse(over ? "The sweep is over." : "A sweep that has not begun cannot be paused.");
    // PENDING comes with a resumed launch; a sweep that ended may begin again.
    if (over && to != "RUNNING" && to != "PENDING")
        refuse("The sweep is over.");
}

} // namespace

std::optional<SweepRow> sweepByRow(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx, std::string(sweepColumns) + "WHERE s.id = ?");
    find.bind(1, row);
    return sweepFrom(find);
}

std::optional<SweepRow> findSweep(SQLite::Database &tx, std::int64_t project, std::string_view name)
{
    SQLite::Statement find(tx, std::string(sweepColumns) + "WHERE s.project_id = ? AND s.name = ?");
    find.bind(1, project);
    find.bind(2, std::string(name));
    return sweepFrom(find);
}

SweepRow requireSweepById(SQLite::Database &tx, const RequestContext &request, std::string_view id)
{
    const auto row = rowIdOf("Sweep", id);
    const auto sweep = row ? sweepByRow(tx, *row) : std::nullopt;
    if (!sweep || !findProject(tx, request, sweep->entity, sweep->project))
        throw HubError(HubErrorKind::NotFound, "There is no sweep with this id.");
    return *sweep;
}

Json sweepObject(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT s.id, s.name, s.display_name, s.description, s.state, "
                               "s.controller, s.scheduler, s.created_at, s.heartbeat_at, "
                               "s.updated_at, s.project_id, s.user_id, "
                               "json_extract(s.document, '$.method') FROM sweeps s WHERE s.id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return nullptr;
    return {{"_id", find.getColumn(0).getInt64()},
            {"_projectId", find.getColumn(10).getInt64()},
            {"_userId", find.getColumn(11).getInt64()},
            {"id", globalId("Sweep", find.getColumn(0).getInt64())},
            {"name", find.getColumn(1).getString()},
            {"displayName", optionalText(find.getColumn(2))},
            {"description", optionalText(find.getColumn(3))},
            {"state", find.getColumn(4).getString()},
            {"method", optionalText(find.getColumn(12))},
            {"controller", optionalText(find.getColumn(5))},
            {"scheduler", optionalText(find.getColumn(6))},
            {"createdAt", isoTime(find.getColumn(7).getInt64())},
            {"heartbeatAt", isoTimeOrNull(find.getColumn(8).getInt64())},
            {"updatedAt", isoTime(find.getColumn(9).getInt64())},
            {"earlyStopJobRunning", false}};
}

SweepAgentRow requireSweepAgent(SQLite::Database &tx, const RequestContext &request,
                                std::string_view id)
{
    constexpr int gone = 404;
    const auto row = rowIdOf("Agent", id);
    SQLite::Statement find(tx, "SELECT id, sweep_id FROM sweep_agents WHERE id = ?");
    find.bind(1, row.value_or(0));
    if (find.executeStep()) {
        const SweepAgentRow agent{find.getColumn(0).getInt64(), find.getColumn(1).getInt64()};
        const auto sweep = sweepByRow(tx, agent.sweep);
        if (sweep && findProject(tx, request, sweep->entity, sweep->project))
            return agent;
    }
    throw HubError(HubErrorKind::NotFound, "There is no such agent, or its sweep was deleted.",
                   gone);
}

Json sweepAgentObject(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT a.name, a.host, a.created_at, a.heartbeat_at, a.sweep_id, "
                               "(SELECT count(*) FROM sweep_runs WHERE agent_id = a.id) "
                               "FROM sweep_agents a WHERE a.id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return nullptr;
    const std::int64_t heartbeat = find.getColumn(3).getInt64();
    return {{"_id", row},
            {"_sweepId", find.getColumn(4).getInt64()},
            {"id", globalId("Agent", row)},
            {"name", find.getColumn(0).getString()},
            {"host", find.getColumn(1).getString()},
            {"state", nowMs() - heartbeat < silenceMs ? "RUNNING" : "CRASHED"},
            {"totalRuns", find.getColumn(5).getInt64()},
            {"createdAt", isoTime(find.getColumn(2).getInt64())},
            {"heartbeatAt", isoTime(heartbeat)}};
}

bool isOver(const SweepRow &sweep)
{
    return sweep.state == "FINISHED" || sweep.state == "CANCELED";
}

void setSweepState(SQLite::Database &tx, const SweepRow &sweep, const std::string &state)
{
    if (sweep.state == state)
        return; // the answer to the first time was lost
    checkChange(sweep, state);
    SQLite::Statement update(tx, "UPDATE sweeps SET state = ?, updated_at = ? WHERE id = ?");
    update.bind(1, state);
    update.bind(2, nowMs());
    update.bind(3, sweep.id);
    update.exec();
    if (state != "CANCELED")
        return;
    for (const auto &[run, runState] : activeRuns(tx, sweep)) {
        requestStop(tx, run);
        if (runState == "pending" || runState == "preempted")
            setState(tx, run, "killed"); // nobody works at it who could end it
    }
}

void restartSweepAgents(SQLite::Database &tx)
{
    SQLite::Statement update(tx, "UPDATE sweep_agents SET heartbeat_at = ? WHERE sweep_id IN "
                                 "(SELECT id FROM sweeps WHERE state IN ('RUNNING', 'PAUSED'))");
    update.bind(1, nowMs());
    update.exec();
}

} // namespace slipway::hub
