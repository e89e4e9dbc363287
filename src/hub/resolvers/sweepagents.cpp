// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/launchspec.h"
#include "hub/resolvers/sweeps.h"
#include "hub/runs/runstate.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"
#include "hub/sweeps/sweeprows.h"
#include "hub/sweeps/sweeps.h"

#include <algorithm>

namespace slipway::hub {

namespace {

constexpr std::size_t longestHost = 255;
/** Runs that never began and whose agent is silent for so long are given to another. */
constexpr std::int64_t givenUpMs = 10LL * 60 * 1000;
/** An answer may get lost; a run that is not there after two never comes. */
constexpr int mostTimesGiven = 2;

Json createAgent(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ProjectRow project = requireProject(tx, context.request, textArg(input, "entityName"),
                                                  textArg(input, "projectName"));
        const auto sweep = findSweep(tx, project.id, textArg(input, "sweep"));
        if (!sweep)
            throw HubError(HubErrorKind::NotFound, "There is no such sweep.", 404);
        SQLite::Statement insert(tx, "INSERT INTO sweep_agents(sweep_id, name, host, created_at, "
                                     "heartbeat_at) VALUES (?1, ?2, ?3, ?4, ?4)");
        insert.bind(1, sweep->id);
        insert.bind(2, randomBase36(8));
        insert.bind(3, textArg(input, "host").substr(0, longestHost));
        insert.bind(4, nowMs());
        insert.exec();
        const std::int64_t agent = tx.getLastInsertRowid();
        if (sweep->state == "PENDING")
            setSweepState(tx, *sweep, "RUNNING");
        return {{"agent", sweepAgentObject(tx, agent)}};
    });
}

/** Ids of the runs that the agent says it has. */
std::vector<std::string> liveRuns(const Json &input)
{
    std::vector<std::string> runs;
    const std::string text = textArg(input, "runState");
    if (text.empty() || text == "null")
        return runs;
    const Json state = parseObject(text, "The runs of an agent");
    for (const auto &[run, isAlive] : state.items()) {
        if (isAlive == true)
            runs.push_back(run);
    }
    return runs;
}

Json runCommand(const SweepRow &sweep, const char *type, const std::string &run,
                const std::string &suggestion)
{
    const Json document = Json::parse(sweep.document);
    return {{"type", type},
            {"run_id", run},
            {"args", Json::parse(suggestion)},
            {"program", document.value("program", Json(nullptr))},
            {"logs", Json::array()}};
}

/** One heartbeat of an agent, inside one write. */
class Heartbeat
{
public:
    Heartbeat(SQLite::Database &tx, const SweepAgentRow &agent, std::vector<std::string> live)
        : m_tx(tx)
        , m_agent(agent)
        , m_live(std::move(live))
        , m_sweep(*sweepByRow(tx, agent.sweep))
    {
    }

    /** The commands, or null when it should be given the next run of the search. */
    Json commands()
    {
        note();
        if (!m_live.empty())
            return stops();
        if (isOver(m_sweep))
            return Json::array({Json{{"type", "exit"}}});
        if (m_sweep.state != "RUNNING")
            return Json::array();
        if (Json again = givenAgain(); !again.is_null())
            return again;
        return takenOver();
    }

    [[nodiscard]] const SweepRow &sweep() const { return m_sweep; }

private:
    void note()
    {
        for (const char *sql : {"UPDATE sweep_agents SET heartbeat_at = ? WHERE id = ?",
                                "UPDATE sweeps SET heartbeat_at = ? WHERE id = ?"}) {
            SQLite::Statement update(m_tx, sql);
            update.bind(1, nowMs());
            update.bind(2, std::string_view(sql).starts_with("UPDATE sweeps") ? m_sweep.id
                                                                              : m_agent.id);
            update.exec();
        }
        if (m_sweep.state == "PENDING") {
            setSweepState(m_tx, m_sweep, "RUNNING");
            m_sweep.state = "RUNNING";
        }
        SQLite::Statement taken(m_tx, "UPDATE sweep_runs SET is_taken = 1 WHERE agent_id = ? AND "
                                      "is_taken = 0 AND run_id = (SELECT id FROM runs WHERE "
                                      "project_id = ? AND name = ?)");
        for (const std::string &run : m_live) {
            taken.reset();
            taken.bind(1, m_agent.id);
            taken.bind(2, m_sweep.projectId);
            taken.bind(3, run);
            taken.exec();
        }
        noteStopped();
    }

    /** Processes that are told to stop end without a word of their runs: the agent's silence about
     * them is the word. */
    void noteStopped()
    {
        SQLite::Statement find(m_tx, "SELECT r.id, r.name FROM runs r CROSS JOIN sweep_runs s "
                                     "ON s.run_id = r.id WHERE r.project_id = ? AND r.sweep = ? "
                                     "AND r.state IN ('running', 'preempting') AND "
                                     "r.stop_requested = 1 AND s.agent_id = ? AND s.is_taken = 1");
        find.bind(1, m_sweep.projectId);
        find.bind(2, m_sweep.name);
        find.bind(3, m_agent.id);
        std::vector<std::int64_t> ended;
        while (find.executeStep()) {
            if (std::find(m_live.begin(), m_live.end(), find.getColumn(1).getString()) ==
                m_live.end())
                ended.push_back(find.getColumn(0).getInt64());
        }
        for (const std::int64_t run : ended)
            setState(m_tx, run, "killed");
    }

    Json stops()
    {
        Json commands = Json::array();
        SQLite::Statement find(m_tx, "SELECT 1 FROM runs WHERE project_id = ? AND name = ? AND "
                                     "(stop_requested = 1 OR state = 'killed' OR ?)");
        for (const std::string &run : m_live) {
            find.reset();
            find.bind(1, m_sweep.projectId);
            find.bind(2, run);
            // Whoever began just then said so after the sweep was cancelled.
            find.bind(3, m_sweep.state == "CANCELED" ? 1 : 0);
            if (find.executeStep())
                commands.push_back({{"type", "stop"}, {"run_id", run}});
        }
        return commands;
    }

    /** A run that the agent was given and knows nothing of: the answer was lost, or its process
     * ended before it said anything. */
    Json givenAgain()
    {
        SQLite::Statement find(m_tx, "SELECT s.run_id, s.suggestion, s.is_taken, s.times_given, "
                                     "r.name FROM runs r CROSS JOIN sweep_runs s "
                                     "ON s.run_id = r.id WHERE r.project_id = ? AND r.sweep = ? "
                                     "AND r.state = 'pending' AND s.agent_id = ?");
        find.bind(1, m_sweep.projectId);
        find.bind(2, m_sweep.name);
        find.bind(3, m_agent.id);
        std::vector<std::int64_t> lost;
        Json command;
        while (find.executeStep()) {
            const std::int64_t run = find.getColumn(0).getInt64();
            if (find.getColumn(2).getInt() != 0 || find.getColumn(3).getInt() >= mostTimesGiven)
                lost.push_back(run);
            else if (command.is_null())
                command =
                    given(run, "run", find.getColumn(4).getString(), find.getColumn(1).getString());
        }
        for (const std::int64_t run : lost)
            setState(m_tx, run, "failed");
        return command;
    }

    /** A run that was preempted, or that an agent was given which is gone. */
    Json takenOver()
    {
        SQLite::Statement find(
            m_tx,
            "SELECT s.run_id, s.suggestion, r.name, r.state FROM runs r "
            "JOIN sweep_runs s ON s.run_id = r.id LEFT JOIN sweep_agents a ON a.id = s.agent_id "
            "WHERE r.project_id = ?1 AND r.sweep = ?2 AND s.suggestion IS NOT NULL AND "
            "(r.state = 'preempted' OR (r.state = 'pending' AND "
            "coalesce(a.heartbeat_at, 0) < ?3)) AND "
            // What waits in a queue is not lost.
            "NOT EXISTS (SELECT 1 FROM queue_items i WHERE i.state IN ('PENDING', 'LEASED', "
            "'CLAIMED') AND json_extract(i.spec, '$.run_id') = r.name) ORDER BY r.id LIMIT 1");
        find.bind(1, m_sweep.projectId);
        find.bind(2, m_sweep.name);
        find.bind(3, nowMs() - givenUpMs);
        if (!find.executeStep())
            return nullptr;
        const bool wasPreempted = find.getColumn(3).getString() == "preempted";
        const std::int64_t run = find.getColumn(0).getInt64();
        if (wasPreempted)
            setState(m_tx, run, "pending");
        SQLite::Statement anew(m_tx, "UPDATE sweep_runs SET times_given = 0 WHERE run_id = ?");
        anew.bind(1, run);
        anew.exec();
        return given(run, wasPreempted ? "resume" : "run", find.getColumn(2).getString(),
                     find.getColumn(1).getString());
    }

    Json given(std::int64_t run, const char *type, const std::string &name,
               const std::string &suggestion)
    {
        SQLite::Statement give(m_tx, "UPDATE sweep_runs SET agent_id = ?, is_taken = 0, "
                                     "times_given = times_given + 1 WHERE run_id = ?");
        give.bind(1, m_agent.id);
        give.bind(2, run);
        give.exec();
        return Json::array({runCommand(m_sweep, type, name, suggestion)});
    }

    SQLite::Database &m_tx;
    SweepAgentRow m_agent;
    std::vector<std::string> m_live;
    SweepRow m_sweep;
};

Json agentHeartbeat(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    const std::vector<std::string> live = liveRuns(input);
    SweepAgentRow agent;
    SweepRow sweep;
    Json object;
    Json commands = context.services.db.write([&](SQLite::Database &tx) {
        agent = requireSweepAgent(tx, context.request, textArg(input, "id"));
        Heartbeat heartbeat(tx, agent, live);
        Json list = heartbeat.commands();
        sweep = heartbeat.sweep();
        object = sweepAgentObject(tx, agent.id);
        return list;
    });
    if (commands.is_null()) {
        const NextRun next = context.services.sweeps.nextRun(agent, context.request.userId);
        commands = Json::array();
        if (next.kind == NextRun::Kind::Start)
            commands.push_back(runCommand(sweep, "run", next.name, next.suggestion));
        else if (next.kind == NextRun::Kind::Nothing)
            commands.push_back({{"type", "exit"}});
    }
    return {{"agent", std::move(object)}, {"commands", commands.dump()}};
}

} // namespace

void registerSweepAgents(graphql::Registry &registry)
{
    registry.field("Mutation", "createAgent", createAgent);
    registry.field("Mutation", "agentHeartbeat", agentHeartbeat);
}

} // namespace slipway::hub
