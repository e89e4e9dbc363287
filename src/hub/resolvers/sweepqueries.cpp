// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/objects.h"
#include "hub/resolvers/sweeps.h"
#include "hub/runs/runfilter.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/database.h"
#include "hub/sweeps/runvalues.h"
#include "hub/sweeps/sweeprows.h"
#include "hub/sweeps/sweeps.h"
#include "sweep/search/search.h"

#include <cmath>

namespace slipway::hub {

namespace {

// W&B's clients ask for all runs of a sweep at once.
constexpr std::int64_t mostSweepRuns = 100'000;

Json sweepOfProject(const ResolveContext &context, const Json &parent, const Json &args)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto sweep =
            findSweep(tx, parent.at("_id").get<std::int64_t>(), textArg(args, "sweepName"));
        return sweep ? sweepObject(tx, sweep->id) : Json(nullptr);
    });
}

/** Newest first; the cursor of a sweep is its id. */
Json sweepsOfProject(const ResolveContext &context, const Json &parent, const Json &args)
{
    requireUserScope(context.request);
    const RunFilter filter = RunFilter::parse(textArg(args, "filters"));
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const std::int64_t most = pageSize(args, 50, 1000);
        const auto after = rowIdOf("SweepCursor", textArg(args, "after"));
        SQLite::Statement find(tx, "SELECT id FROM sweeps WHERE project_id = ? ORDER BY id DESC");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        Json edges = Json::array();
        std::int64_t total = 0;
        bool more = false;
        while (find.executeStep()) {
            const std::int64_t row = find.getColumn(0).getInt64();
            Json node = sweepObject(tx, row);
            const auto value = [&](std::string_view path) {
                const std::string name(path == "display_name" ? "displayName" : path);
                return node.value(name, Json(nullptr));
            };
            if (!filter.isEmpty() && !filter.matches(value))
                continue;
            ++total;
            if (after && row >= *after)
                continue;
            more = static_cast<std::int64_t>(edges.size()) == most;
            if (!more)
                edges.push_back(
                    {{"cursor", globalId("SweepCursor", row)}, {"node", std::move(node)}});
        }
        Json page = pageInfo(edges, more);
        return {{"totalCount", total}, {"pageInfo", std::move(page)}, {"edges", std::move(edges)}};
    });
}

Json sweepCount(const ResolveContext &context, const Json &parent, const Json &)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement count(tx, "SELECT count(*) FROM sweeps WHERE project_id = ?");
        count.bind(1, parent.at("_id").get<std::int64_t>());
        count.executeStep();
        return count.getColumn(0).getInt64();
    });
}

Json sweepConfigText(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT config FROM sweeps WHERE id = ?");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        return find.executeStep() ? Json(find.getColumn(0).getString()) : Json(nullptr);
    });
}

Json sweepRunCount(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement count(tx, "SELECT count(*) FROM sweep_runs WHERE sweep_id = ?");
        count.bind(1, parent.at("_id").get<std::int64_t>());
        count.executeStep();
        return count.getColumn(0).getInt64();
    });
}

std::optional<sweep::SweepConfig> configOfSweep(SQLite::Database &tx, const Json &parent)
{
    const auto row = sweepByRow(tx, parent.at("_id").get<std::int64_t>());
    return row ? Sweeps::configOf(row->document) : std::nullopt;
}

/** The grid's size (before conditions and constraints) or the cap, whichever is less. */
Json expectedRunCount(const ResolveContext &context, const Json &parent, const Json &)
{
    const auto config =
        context.services.db.read([&](SQLite::Database &tx) { return configOfSweep(tx, parent); });
    if (!config)
        return nullptr;
    constexpr std::uint64_t mostThatInt = 0x7fffffff; // GraphQL's Int
    std::optional<std::uint64_t> count = sweep::gridSize(*config);
    if (config->runCap)
        count = std::min(count.value_or(mostThatInt), static_cast<std::uint64_t>(*config->runCap));
    return count && *count <= mostThatInt ? Json(*count) : Json(nullptr);
}

Json bestValue(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto config = configOfSweep(tx, parent);
        if (!config || !config->metric)
            return nullptr;
        const bool least = config->metric->goal == sweep::Goal::Minimize;
        std::optional<double> best;
        SQLite::Statement find(tx, "SELECT r.summary FROM sweep_runs s JOIN runs r "
                                   "ON r.id = s.run_id WHERE s.sweep_id = ?");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        while (find.executeStep()) {
            const std::string summary = find.getColumn(0).getString();
            const auto value = numberIn(memberAt(summary, config->metric->name));
            if (value && std::isfinite(*value) &&
                (!best || (least ? *value < *best : *value > *best)))
                best = value;
        }
        return best ? Json(*best) : Json(nullptr);
    });
}

Json runsBy(const ResolveContext &context, const char *where, std::int64_t value, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const std::int64_t most = pageSize(args, mostSweepRuns, mostSweepRuns);
        SQLite::Statement find(tx, std::string("SELECT run_id FROM sweep_runs WHERE ") + where +
                                       " = ? AND run_id > ? ORDER BY run_id LIMIT ?");
        find.bind(1, value);
        find.bind(2, rowIdOf("SweepRunCursor", textArg(args, "after")).value_or(0));
        find.bind(3, most + 1);
        Json edges = Json::array();
        bool more = false;
        while (find.executeStep()) {
            more = static_cast<std::int64_t>(edges.size()) == most;
            if (more)
                break;
            const std::int64_t run = find.getColumn(0).getInt64();
            edges.push_back({{"cursor", globalId("SweepRunCursor", run)},
                             {"node", runObject(tx, context.request, run)}});
        }
        SQLite::Statement count(tx, std::string("SELECT count(*) FROM sweep_runs WHERE ") + where +
                                        " = ?");
        count.bind(1, value);
        count.executeStep();
        Json page = pageInfo(edges, more);
        return {{"totalCount", count.getColumn(0).getInt64()},
                {"pageInfo", std::move(page)},
                {"edges", std::move(edges)}};
    });
}

Json runsOfSweep(const ResolveContext &context, const Json &parent, const Json &args)
{
    return runsBy(context, "sweep_id", parent.at("_id").get<std::int64_t>(), args);
}

Json runsOfSweepAgent(const ResolveContext &context, const Json &parent, const Json &args)
{
    return runsBy(context, "agent_id", parent.at("_id").get<std::int64_t>(), args);
}

Json agentsOfSweep(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT id FROM sweep_agents WHERE sweep_id = ? ORDER BY id");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        Json edges = Json::array();
        while (find.executeStep())
            edges.push_back({{"node", sweepAgentObject(tx, find.getColumn(0).getInt64())}});
        return {{"edges", std::move(edges)}};
    });
}

/** By its name or its id: clients have either. */
Json agentOfSweep(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const std::string name = textArg(args, "agentName");
        SQLite::Statement find(tx, "SELECT id FROM sweep_agents WHERE sweep_id = ? AND "
                                   "(name = ? OR id = ?)");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        find.bind(2, name);
        find.bind(3, rowIdOf("Agent", name).value_or(0));
        return find.executeStep() ? sweepAgentObject(tx, find.getColumn(0).getInt64())
                                  : Json(nullptr);
    });
}

Json userOfSweep(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) {
        return userObject(tx, parent.at("_userId").get<std::int64_t>());
    });
}

Json projectOfSweep(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto sweep = sweepByRow(tx, parent.at("_id").get<std::int64_t>());
        const auto project =
            sweep ? findProject(tx, context.request, sweep->entity, sweep->project) : std::nullopt;
        return project ? projectObject(*project) : Json(nullptr);
    });
}

Json sweepOfRun(const ResolveContext &context, const Json &parent, const Json &)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto sweep = findSweep(tx, parent.at("_projectId").get<std::int64_t>(),
                                     textArg(parent, "sweepName"));
        return sweep ? sweepObject(tx, sweep->id) : Json(nullptr);
    });
}

graphql::Resolver isRunState(std::initializer_list<const char *> states)
{
    return [list = std::vector<std::string>(states.begin(), states.end())](
               const ResolveContext &, const Json &parent, const Json &) -> Json {
        return std::find(list.begin(), list.end(), textArg(parent, "state")) != list.end();
    };
}

graphql::Resolver sameAs(const char *property)
{
    return [property](const ResolveContext &, const Json &parent, const Json &) {
        return parent.at(property);
    };
}

} // namespace

void registerSweepQueries(graphql::Registry &registry)
{
    registry.field("Project", "sweep", sweepOfProject);
    registry.field("Project", "sweeps", sweepsOfProject);
    registry.field("Project", "totalSweeps", sweepCount);
    registry.field("Project", "sweepCount", sweepCount);
    registry.field("Sweep", "config", sweepConfigText);
    registry.field("Sweep", "runCount", sweepRunCount);
    registry.field("Sweep", "runCountExpected", expectedRunCount);
    registry.field("Sweep", "bestLoss", bestValue);
    registry.field("Sweep", "runs", runsOfSweep);
    registry.field("Sweep", "agents", agentsOfSweep);
    registry.field("Sweep", "agent", agentOfSweep);
    registry.field("Sweep", "user", userOfSweep);
    registry.field("Sweep", "project", projectOfSweep);
    registry.field("Agent", "runs", runsOfSweepAgent);
    registry.field("Run", "sweep", sweepOfRun);
    registry.field("Run", "exitcode", sameAs("slipwayExitCode"));
    registry.field("Run", "shouldStop", sameAs("stopped"));
    registry.field("Run", "failed", isRunState({"failed", "crashed", "killed"}));
    registry.field("Run", "running", isRunState({"running", "preempting"}));
}

void registerSweeps(graphql::Registry &registry)
{
    registerSweepQueries(registry);
    registerSweepChanges(registry);
    registerSweepAgents(registry);
}

} // namespace slipway::hub
