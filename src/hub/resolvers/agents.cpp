// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/launch.h"

#include "hub/resolvers/launchspec.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"

#include <algorithm>

namespace slipway::hub {

namespace {

constexpr std::size_t maxStatus = 64;
constexpr std::size_t maxHostname = 255;
/** Heartbeats closer together than this are not written: the reader counts in minutes. */
constexpr std::int64_t heartbeatGrainMs = 3000;

Json agent(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const std::string id = textArg(args, "id");
    // The agent itself asks this at each tick (§14.3): it is a sign of life. Lists are read
    // elsewhere.
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto found = findAgent(tx, context.request, id);
        if (!found)
            return nullptr;
        noteAgent(tx, *found);
        return agentObject(tx, *found);
    });
}

/** Legal as a run id, because the agent makes a run of that id (§0). */
void checkAgentName(const std::string &name)
{
    const bool legal = std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_' || c == '.';
    });
    if (!legal || name.empty() || name.size() > 128)
        throw HubError(HubErrorKind::InvalidInput,
                       "An agent's name has at most 128 letters, digits, dots, dashes and "
                       "underscores.");
}

/** Makes the agent, or takes up the one of that name that was started before. */
std::int64_t registeredAgent(SQLite::Database &tx, const RequestContext &request,
                             const ProjectRow &project, const std::string &name,
                             const std::string &hostname)
{
    SQLite::Statement insert(
        tx, "INSERT INTO launch_agents(project_id, name, user_id, hostname, created_at, "
            "heartbeat_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT(project_id, name) DO UPDATE "
            "SET hostname = ?4, heartbeat_at = ?5, stop_polling = 0, status = 'POLLING' "
            "WHERE user_id = ?3 RETURNING id");
    insert.bind(1, project.id);
    insert.bind(2, name);
    insert.bind(3, request.userId);
    insert.bind(4, hostname.substr(0, maxHostname));
    insert.bind(5, nowMs());
    if (!insert.executeStep())
        throw HubError(HubErrorKind::Conflict,
                       "An agent named \"" + name + "\" belongs to somebody else.");
    return insert.getColumn(0).getInt64();
}

void setQueues(SQLite::Database &tx, std::int64_t agentRow, const std::vector<std::int64_t> &queues)
{
    SQLite::Statement clear(tx, "DELETE FROM launch_agent_queues WHERE agent_id = ?");
    clear.bind(1, agentRow);
    clear.exec();
    for (const std::int64_t queue : queues) {
        SQLite::Statement insert(tx,
                                 "INSERT OR IGNORE INTO launch_agent_queues(agent_id, queue_id) "
                                 "VALUES (?, ?)");
        insert.bind(1, agentRow);
        insert.bind(2, queue);
        insert.exec();
    }
}

Json createAgent(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ProjectRow project = ensureProject(tx, context.request, textArg(input, "entityName"),
                                                 textArg(input, "projectName"));
        std::vector<std::int64_t> queues;
        for (const Json &id : input.at("runQueues")) {
            const auto queue = findQueue(tx, context.request, id.get<std::string>());
            if (!queue)
                throw HubError(HubErrorKind::NotFound, "There is no such queue.");
            queues.push_back(queue->id);
            touchQueue(tx, queue->id);
        }
        std::string name = textArg(input, "slipwayName");
        if (name.empty())
            name = "agent-" + randomBase36(8);
        checkAgentName(name);
        const std::int64_t id =
            registeredAgent(tx, context.request, project, name, textArg(input, "hostname"));
        setQueues(tx, id, queues);
        const std::string config = textArg(input, "agentConfig");
        SQLite::Statement update(tx,
                                 "UPDATE launch_agents SET config = ?, version = ? WHERE id = ?");
        update.bind(1, config.empty() ? "{}" : parseObject(config, "The agent's settings").dump());
        update.bind(2, textArg(input, "version"));
        update.bind(3, id);
        update.exec();
        return {{"launchAgentId", globalId("LaunchAgent", id)}};
    });
}

Json updateAgent(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto found = findAgent(tx, context.request, textArg(input, "launchAgentId"));
        if (!found)
            return {{"success", false}};
        const std::string status = textArg(input, "agentStatus");
        SQLite::Statement update(tx, "UPDATE launch_agents SET heartbeat_at = ?1, status = CASE "
                                     "WHEN ?2 = '' THEN status ELSE ?2 END WHERE id = ?3");
        update.bind(1, nowMs());
        update.bind(2, status.substr(0, maxStatus));
        update.bind(3, *found);
        update.exec();
        return {{"success", true}};
    });
}

} // namespace

Json agentObject(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx,
                           "SELECT name, hostname, status, stop_polling, heartbeat_at, version, "
                           "config, created_at, paused FROM launch_agents WHERE id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return nullptr;
    SQLite::Statement queues(tx, "SELECT queue_id FROM launch_agent_queues WHERE agent_id = ?");
    queues.bind(1, row);
    Json ids = Json::array();
    while (queues.executeStep())
        ids.push_back(globalId("RunQueue", queues.getColumn(0).getInt64()));
    const Json config = Json::parse(find.getColumn(6).getString(), nullptr, false);
    const auto limit = [&config](const char *name) {
        const Json value = config.is_object() ? config.value(name, Json()) : Json();
        return value.is_number_integer() ? value : Json();
    };
    return {{"_id", row},
            {"id", globalId("LaunchAgent", row)},
            {"name", find.getColumn(0).getString()},
            {"runQueues", std::move(ids)},
            {"hostname", find.getColumn(1).getString()},
            {"agentStatus", find.getColumn(2).getString()},
            {"stopPolling", find.getColumn(3).getInt() != 0},
            {"heartbeatAt", isoTime(find.getColumn(4).getInt64())},
            {"slipwayVersion", find.getColumn(5).getString()},
            {"slipwayMaxJobs", limit("max_jobs")},
            {"slipwayMaxSchedulers", limit("max_schedulers")},
            {"slipwayCreatedAt", isoTime(find.getColumn(7).getInt64())},
            {"slipwayPaused", find.getColumn(8).getInt() != 0}};
}

std::optional<std::int64_t> findAgent(SQLite::Database &tx, const RequestContext &request,
                                      std::string_view id)
{
    const auto row = rowIdOf("LaunchAgent", id);
    if (!row)
        return std::nullopt;
    SQLite::Statement find(tx, "SELECT e.name FROM launch_agents a JOIN projects p ON p.id = "
                               "a.project_id JOIN entities e ON e.id = p.entity_id WHERE a.id = ?");
    find.bind(1, *row);
    if (!find.executeStep() || !findEntity(tx, request, find.getColumn(0).getString()))
        return std::nullopt;
    return row;
}

void noteAgent(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement update(tx, "UPDATE launch_agents SET heartbeat_at = ?1 WHERE id = ?2 AND "
                                 "heartbeat_at < ?1 - ?3");
    update.bind(1, nowMs());
    update.bind(2, row);
    update.bind(3, heartbeatGrainMs);
    update.exec();
}

void registerAgents(graphql::Registry &registry)
{
    registry.field("Query", "launchAgent", agent);
    registry.field("Mutation", "createLaunchAgent", createAgent);
    registry.field("Mutation", "updateLaunchAgent", updateAgent);
}

} // namespace slipway::hub
