// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/news.h"
#include "hub/resolvers/items.h"
#include "hub/resolvers/launch.h"
#include "hub/resolvers/leases.h"
#include "hub/runs/runstate.h"
#include "hub/store/database.h"

#include <algorithm>
#include <array>

namespace slipway::hub {

namespace {

constexpr std::size_t maxDetail = 2000;
constexpr std::int64_t maxForce = 24 * 60 * 60; ///< seconds
/** Agents that ended or fell silent this long ago are history, not news. */
constexpr std::int64_t agentMemoryMs = 24LL * 60 * 60 * 1000;

Json agentsWhere(SQLite::Database &tx, const char *sql, std::int64_t argument)
{
    SQLite::Statement find(tx, sql);
    find.bind(1, argument);
    find.bind(2, nowMs() - agentMemoryMs);
    Json agents = Json::array();
    while (find.executeStep())
        agents.push_back(agentObject(tx, find.getColumn(0).getInt64()));
    return agents;
}

Json agentsOfQueue(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) {
        return agentsWhere(tx,
                           "SELECT a.id FROM launch_agents a JOIN launch_agent_queues q ON "
                           "q.agent_id = a.id WHERE q.queue_id = ? AND a.heartbeat_at > ? "
                           "ORDER BY a.id",
                           parent.at("_id").get<std::int64_t>());
    });
}

Json agentsOfEntity(const ResolveContext &context, const Json &parent, const Json &)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) {
        return agentsWhere(
            tx,
            "SELECT a.id FROM launch_agents a JOIN projects p ON p.id = a.project_id "
            "WHERE p.entity_id = ? AND a.heartbeat_at > ? ORDER BY a.id",
            parent.at("_id").get<std::int64_t>());
    });
}

Json countsOfQueue(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT CASE WHEN state = 'LEASED' AND lease_until <= ?2 THEN "
                                   "'PENDING' ELSE state END AS now, count(*) FROM queue_items "
                                   "WHERE queue_id = ?1 GROUP BY now");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        find.bind(2, steadyMs());
        Json counts = {{"pending", 0},  {"leased", 0}, {"claimed", 0},
                       {"finished", 0}, {"failed", 0}, {"stopped", 0}};
        while (find.executeStep()) {
            std::string state = find.getColumn(0).getString();
            std::transform(state.begin(), state.end(), state.begin(),
                           [](unsigned char c) { return static_cast<char>(c - 'A' + 'a'); });
            counts[state] = find.getColumn(1).getInt64();
        }
        return counts;
    });
}

Json itemById(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(args, "id"));
        return item ? itemObject(tx, item->id) : Json(nullptr);
    });
}

// In the order in which an item goes through them.
constexpr std::array phases = {"leased",  "preparing", "building", "starting",
                               "running", "finished",  "failed",   "stopped"};

/** Renews the lease too. A report that comes late, after a later phase's, changes nothing else. */
void reachPhase(SQLite::Database &tx, std::int64_t item, const std::string &phase,
                const std::string &detail)
{
    SQLite::Statement find(tx, "SELECT phase FROM queue_items WHERE id = ?");
    find.bind(1, item);
    find.executeStep();
    const std::string before = find.getColumn(0).getString();
    const auto rank = [](const std::string &name) {
        return std::find(phases.begin(), phases.end(), name) - phases.begin();
    };
    const bool known = std::find(phases.begin(), phases.end(), before) != phases.end();
    const bool late = known && rank(phase) < rank(before);
    SQLite::Statement update(tx, "UPDATE queue_items SET phase = ?, phase_detail = "
                                 "CASE WHEN ? THEN phase_detail ELSE ? END, updated_at = ?, "
                                 "lease_until = ? + CASE state WHEN 'CLAIMED' THEN ? ELSE ? END "
                                 "WHERE id = ?");
    update.bind(1, late ? before : phase);
    update.bind(2, late ? 1 : 0);
    update.bind(3, detail);
    update.bind(4, nowMs());
    update.bind(5, steadyMs());
    update.bind(6, claimMs);
    update.bind(7, leaseMs);
    update.bind(8, item);
    update.exec();
}

/** Its agent counts down to the end of the job by force. */
void noteForce(SQLite::Database &tx, std::int64_t item, const Json &input)
{
    const auto given = input.find("forcedInSeconds");
    if (given == input.end() || given->is_null())
        return;
    const std::int64_t seconds = std::clamp<std::int64_t>(given->get<std::int64_t>(), 0, maxForce);
    SQLite::Statement update(tx, "UPDATE queue_items SET forced_at = ? WHERE id = ?");
    update.bind(1, steadyMs() + seconds * 1000);
    update.bind(2, item);
    update.exec();
}

/** An agent says how far it is; `success` false tells it to give the item up. */
Json report(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    const std::string phase = textArg(input, "phase");
    const std::string detail = textArg(input, "detail").substr(0, maxDetail);
    if (std::find(phases.begin(), phases.end(), phase) == phases.end())
        throw HubError(HubErrorKind::InvalidInput, "\"" + phase + "\" is no phase of an item.");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        if (!item || !isHeldBy(*item, textArg(input, "agentId"), input.value("attempt", Json())))
            return {{"success", false}};
        if (item->agent != 0)
            noteAgent(tx, item->agent);
        if (phase == "finished" || phase == "stopped") {
            setItemState(tx, *item, phase == "finished" ? "FINISHED" : "STOPPED", phase);
        } else if (phase == "failed") {
            setItemFailed(tx, *item, "run", detail, Json::array());
        } else {
            reachPhase(tx, item->id, phase, detail);
            noteForce(tx, item->id, input);
        }
        return {{"success", true}};
    });
}

Json stopItem(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    std::int64_t queue = 0;
    const Json result = context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        if (!item)
            throw HubError(HubErrorKind::NotFound, "There is no such queue item.");
        queue = item->queue;
        if (item->state == "PENDING" || item->state == "LEASED") {
            setItemState(tx, *item, "STOPPED", "stopped");
            return {{"success", true}};
        }
        if (item->state != "CLAIMED")
            return {{"success", item->state == "STOPPED"}};
        SQLite::Statement mark(tx, "UPDATE queue_items SET stop_requested = 1, updated_at = ?, "
                                   "stop_forced = stop_forced OR ? WHERE id = ?");
        mark.bind(1, nowMs());
        mark.bind(2, input.value("force", Json()) == true ? 1 : 0);
        mark.bind(3, item->id);
        mark.exec();
        if (const auto run = runOfItem(tx, *item)) {
            SQLite::Statement stop(tx, "UPDATE runs SET stop_requested = 1 WHERE id = ?");
            stop.bind(1, *run);
            stop.exec();
        }
        return {{"success", true}};
    });
    context.services.news.note(queue);
    return result;
}

/** Asked before the job is ended, so that its end is not the item's, and once nothing of it runs.
 */
Json requeueItem(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    std::int64_t queue = 0;
    const Json result = context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        if (!item || item->rawState != "CLAIMED" ||
            !isHeldBy(*item, textArg(input, "agentId"), input.value("attempt", Json())))
            return {{"success", false}};
        if (input.at("ended") == true) {
            requeue(tx, *item);
            queue = item->queue;
            return {{"success", true}};
        }
        // So long it has to end its job; then the hub gives the item back itself.
        SQLite::Statement mark(tx, "UPDATE queue_items SET requeue_asked = 1, lease_until = ? "
                                   "WHERE id = ?");
        mark.bind(1, steadyMs() + claimMs);
        mark.bind(2, item->id);
        mark.exec();
        return {{"success", true}};
    });
    if (queue != 0)
        context.services.news.note(queue);
    return result;
}

Json closeRun(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        if (!item ||
            !isLastHolder(*item, textArg(input, "agentId"), input.value("attempt", Json())))
            return {{"success", false}};
        const auto run = runOfItem(tx, *item);
        const auto whose = run ? itemOfRun(tx, *run) : std::nullopt;
        if (whose && whose->id != item->id)
            return {{"success", false}}; // a later item goes on with that run
        if (run)
            noteEnded(tx, *run, input.at("exitCode").get<int>());
        return {{"success", true}};
    });
}

RunScope scopeOf(SQLite::Database &tx, const RequestContext &request, const Json &input)
{
    const EntityRow entity = requireEntity(tx, request, textArg(input, "entityName"));
    const std::string project = textArg(input, "projectName");
    const std::string run = textArg(input, "runName");
    if (run.empty() || run.find_first_of("/\\#?%:") != std::string::npos)
        throw HubError(HubErrorKind::InvalidInput, "This is no id of a run.");
    return {entity.name, project.empty() ? "uncategorized" : project, run,
            textArg(input, "runQueueItemId")};
}

Json createRunKey(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const RunScope scope = scopeOf(tx, context.request, input);
        if (!scope.item.empty()) {
            const auto item = findItem(tx, context.request, scope.item);
            SQLite::Statement owner(tx, "SELECT user_id FROM launch_agents WHERE id = ?");
            owner.bind(1, item ? item->agent : 0);
            const bool another = item && !item->runName.empty() && item->runName != scope.run;
            if (!item || another ||
                !isHeldBy(*item, textArg(input, "agentId"), input.value("attempt", Json())) ||
                !owner.executeStep() || owner.getColumn(0).getInt64() != context.request.userId)
                throw HubError(HubErrorKind::Forbidden,
                               "Only the agent that holds an item gets a key for its run.");
            SQLite::Statement mark(tx, "UPDATE queue_items SET may_run = 1 WHERE id = ?");
            mark.bind(1, item->id);
            mark.exec();
        }
        return {{"apiKey", createApiKey(tx, context.request.userId, scope)}};
    });
}

Json revokeRunKey(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const RunScope scope = scopeOf(tx, context.request, input);
        const auto item = findItem(tx, context.request, scope.item);
        // The next holder goes on with the same run: who lost the item must not take its key.
        const bool others =
            item && item->rawState == "CLAIMED" && item->runName == scope.run &&
            !isHeldBy(*item, textArg(input, "agentId"), input.value("attempt", Json()));
        if (!others)
            revokeRunKeys(tx, scope);
        return {{"success", true}};
    });
}

Json runColumn(const ResolveContext &context, const Json &parent, const char *column)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, std::string("SELECT ") + column + " FROM runs WHERE id = ?");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        if (!find.executeStep() || find.getColumn(0).isNull())
            return nullptr;
        return find.getColumn(0).getInt64();
    });
}

Json itemFieldOfRun(const ResolveContext &context, const Json &parent, const std::string &field)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto item = itemOfRun(tx, parent.at("_id").get<std::int64_t>());
        if (!item)
            return nullptr;
        if (field == "job") {
            const std::string job = textArg(Json::parse(item->spec), "job");
            return job.empty() ? Json(nullptr) : Json(job);
        }
        return itemObject(tx, item->id).at(field);
    });
}

void registerRunFields(graphql::Registry &registry)
{
    registry.field("Run", "slipwayExitCode",
                   [](const ResolveContext &c, const Json &p, const Json &) {
                       return runColumn(c, p, "exit_code");
                   });
    registry.field("Run", "slipwayFinishedAt",
                   [](const ResolveContext &c, const Json &p, const Json &) {
                       const Json time = runColumn(c, p, "finished_at");
                       return time.is_null() ? time : isoTimeOrNull(time.get<std::int64_t>());
                   });
    registry.field("Run", "slipwayJob", [](const ResolveContext &c, const Json &p, const Json &) {
        return itemFieldOfRun(c, p, "job");
    });
    registry.field("Run", "slipwayQueueItemId",
                   [](const ResolveContext &c, const Json &p, const Json &) {
                       return itemFieldOfRun(c, p, "id");
                   });
    registry.field("Run", "slipwayQueueName",
                   [](const ResolveContext &c, const Json &p, const Json &) {
                       return itemFieldOfRun(c, p, "slipwayQueueName");
                   });
}

} // namespace

void registerLaunchExtensions(graphql::Registry &registry)
{
    registry.field("Query", "slipwayRunQueueItem", itemById);
    registry.field("Entity", "slipwayLaunchAgents", agentsOfEntity);
    registry.field("RunQueue", "slipwayAgents", agentsOfQueue);
    registry.field("RunQueue", "slipwayCounts", countsOfQueue);
    registry.field("Mutation", "slipwayReportItem", report);
    registry.field("Mutation", "slipwayStopItem", stopItem);
    registry.field("Mutation", "slipwayRequeueItem", requeueItem);
    registry.field("Mutation", "slipwayCloseRun", closeRun);
    registry.field("Mutation", "slipwayCreateRunKey", createRunKey);
    registry.field("Mutation", "slipwayRevokeRunKey", revokeRunKey);
    registerRunFields(registry);
}

} // namespace slipway::hub
