// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/items.h"

#include "hub/resolvers/launch.h"
#include "hub/resolvers/leases.h"

#include <algorithm>
#include <charconv>

namespace slipway::hub {

namespace {

constexpr int lowestPriority = 3;

constexpr const char *itemColumns = "SELECT id, queue_id, user_id, agent_id, state, lease_until, "
                                    "run_entity, run_project, run_name, "
                                    "spec, stop_requested, requeue_asked, lost, attempt FROM "
                                    "queue_items ";

std::string effectiveState(const std::string &state, std::int64_t leaseUntil)
{
    return state == "LEASED" && leaseUntil <= steadyMs() ? "PENDING" : state;
}

ItemRow rowOf(SQLite::Statement &found)
{
    ItemRow item;
    item.id = found.getColumn(0).getInt64();
    item.queue = found.getColumn(1).getInt64();
    item.user = found.getColumn(2).getInt64();
    item.agent = found.getColumn(3).getInt64();
    item.rawState = found.getColumn(4).getString();
    item.state = effectiveState(item.rawState, found.getColumn(5).getInt64());
    item.runEntity = found.getColumn(6).getString();
    item.runProject = found.getColumn(7).getString();
    item.runName = found.getColumn(8).getString();
    item.spec = found.getColumn(9).getString();
    item.stopRequested = found.getColumn(10).getInt() != 0;
    item.requeueAsked = found.getColumn(11).getInt() != 0;
    item.lost = found.getColumn(12).getInt();
    item.attempt = found.getColumn(13).getInt();
    return item;
}

Json parsed(const std::string &text)
{
    return Json::parse(text, nullptr, false);
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/** Seconds until its agent ends the job by force, or null. */
Json forcedIn(std::int64_t forcedAt)
{
    if (forcedAt == 0)
        return nullptr;
    return std::max<std::int64_t>(0, (forcedAt - steadyMs() + 999) / 1000);
}

} // namespace

std::string itemId(std::int64_t row)
{
    return std::to_string(row);
}

std::optional<ItemRow> itemByRow(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx, std::string(itemColumns) + "WHERE id = ?");
    find.bind(1, row);
    return find.executeStep() ? std::optional(rowOf(find)) : std::nullopt;
}

std::optional<ItemRow> findItem(SQLite::Database &tx, const RequestContext &request,
                                std::string_view id)
{
    std::int64_t row = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), row);
    if (error != std::errc() || end != id.data() + id.size())
        return std::nullopt;
    auto item = itemByRow(tx, row);
    if (!item || !findQueue(tx, request, globalId("RunQueue", item->queue)))
        return std::nullopt;
    return item;
}

Json itemObject(SQLite::Database &tx, std::int64_t row, std::int64_t queue)
{
    const auto item = itemByRow(tx, row);
    if (!item || (queue != 0 && item->queue != queue))
        return nullptr;
    SQLite::Statement more(tx,
                           "SELECT i.author, i.priority, i.created_at, i.updated_at, i.attempt, "
                           "i.phase, i.phase_detail, i.failure_stage, i.failure_message, "
                           "i.failure_files, i.warnings, q.name, i.requeues, "
                           "i.stop_forced, i.forced_at, i.scheduler FROM queue_items i JOIN "
                           "run_queues q ON q.id = i.queue_id WHERE i.id = ?");
    more.bind(1, row);
    more.executeStep();
    const bool waits = item->state == "PENDING";
    const auto run = runOfItem(tx, *item);
    Json failure;
    if (!more.getColumn(7).isNull()) {
        failure = {{"stage", more.getColumn(7).getString()},
                   {"message", more.getColumn(8).getString()},
                   {"filePaths", parsed(more.getColumn(9).getString())}};
    }
    return {
        {"_id", item->id},
        {"id", itemId(item->id)},
        {"state", item->state},
        {"associatedRunId", run ? Json(item->runName) : Json(nullptr)},
        {"slipwayRunName", textOrNull(item->runName)},
        {"slipwayQueueName", more.getColumn(11).getString()},
        {"slipwayRunSpec", parsed(item->spec)},
        {"slipwayCreatedAt", isoTime(more.getColumn(2).getInt64())},
        {"slipwayUpdatedAt", isoTime(more.getColumn(3).getInt64())},
        {"slipwayAuthor", more.getColumn(0).getString()},
        {"slipwayPriority", more.getColumn(1).getInt()},
        {"slipwayPhase", waits ? std::string("waiting") : more.getColumn(5).getString()},
        {"slipwayPhaseDetail", waits ? Json(nullptr) : textOrNull(more.getColumn(6).getString())},
        {"slipwayAgentId",
         waits || item->agent == 0 ? Json(nullptr) : Json(globalId("LaunchAgent", item->agent))},
        {"slipwayFailure", std::move(failure)},
        {"slipwayWarnings", parsed(more.getColumn(10).getString())},
        {"slipwayProject", item->runProject},
        {"slipwayEntity", item->runEntity},
        {"slipwayAttempt", more.getColumn(4).getInt()},
        {"slipwayStopRequested", item->stopRequested},
        {"slipwayStopForced", more.getColumn(13).getInt() != 0},
        {"slipwayForcedInSeconds",
         item->state == "CLAIMED" ? forcedIn(more.getColumn(14).getInt64()) : Json(nullptr)},
        {"slipwayRequeues", more.getColumn(12).getInt()},
        {"slipwayScheduler", more.getColumn(15).getInt() != 0}};
}

std::optional<int> priorityArg(const std::string &queue, const std::string &mode, const Json &input)
{
    const auto given = input.find("priority");
    if (given == input.end() || given->is_null())
        return std::nullopt;
    const int priority = given->get<int>();
    // The sweep scheduler always sends the default, also to queues without priorities (§11).
    if (mode == "DISABLED" && priority != defaultPriority)
        throw HubError(HubErrorKind::InvalidInput,
                       "The queue \"" + queue + "\" has no priorities.");
    if (priority < 0 || priority > lowestPriority)
        throw HubError(HubErrorKind::InvalidInput, "A priority is a number from 0 to 3.");
    return priority;
}

bool isHeldBy(const ItemRow &item, const std::string &agent, const Json &attempt)
{
    if (item.rawState != "LEASED" && item.rawState != "CLAIMED")
        return false;
    if (attempt.is_number_integer() && attempt != item.attempt)
        return false; // a word from before it came back
    return agent.empty() || agent == globalId("LaunchAgent", item.agent);
}

bool isLastHolder(const ItemRow &item, const std::string &agent, const Json &attempt)
{
    if (item.rawState == "PENDING" || item.rawState == "LEASED")
        return false;
    return agent == globalId("LaunchAgent", item.agent) &&
           (!attempt.is_number_integer() || attempt == item.attempt);
}

void setItemState(SQLite::Database &tx, const ItemRow &item, const std::string &state,
                  const std::string &phase)
{
    SQLite::Statement update(tx, "UPDATE queue_items SET state = ?, phase = ?, phase_detail = '', "
                                 "updated_at = ? WHERE id = ?");
    update.bind(1, state);
    update.bind(2, phase);
    update.bind(3, nowMs());
    update.bind(4, item.id);
    update.exec();
    touchQueue(tx, item.queue);
}

void setItemFailed(SQLite::Database &tx, const ItemRow &item, const std::string &stage,
                   const std::string &message, const Json &files)
{
    setItemState(tx, item, "FAILED", "failed");
    SQLite::Statement update(tx, "UPDATE queue_items SET failure_stage = ?, failure_message = ?, "
                                 "failure_files = ? WHERE id = ?");
    update.bind(1, stage);
    update.bind(2, message);
    update.bind(3, files.is_array() ? files.dump() : "[]");
    update.bind(4, item.id);
    update.exec();
}

std::optional<std::int64_t> runOfItem(SQLite::Database &tx, const ItemRow &item)
{
    if (item.runName.empty())
        return std::nullopt;
    // The project that the agent derives is where the run should be; a job may still choose its
    // own.
    SQLite::Statement find(tx, "SELECT r.id FROM entities e JOIN projects p ON p.entity_id = e.id "
                               "JOIN runs r ON r.project_id = p.id AND r.name = ? "
                               "WHERE e.name = ? ORDER BY p.name = ? DESC, r.id DESC LIMIT 1");
    find.bind(1, item.runName);
    find.bind(2, item.runEntity);
    find.bind(3, item.runProject);
    if (!find.executeStep())
        return std::nullopt;
    return find.getColumn(0).getInt64();
}

std::optional<ItemRow> itemOfRun(SQLite::Database &tx, std::int64_t runRowId)
{
    SQLite::Statement find(tx, "SELECT i.id FROM runs r JOIN projects p ON p.id = r.project_id "
                               "JOIN entities e ON e.id = p.entity_id JOIN queue_items i "
                               "ON i.run_name = r.name AND i.run_entity = e.name WHERE r.id = ? "
                               "ORDER BY i.run_project = p.name DESC, i.id DESC LIMIT 1");
    find.bind(1, runRowId);
    if (!find.executeStep())
        return std::nullopt;
    auto item = itemByRow(tx, find.getColumn(0).getInt64());
    // Another project's run of the same name is not meant when the item's own run exists.
    if (item && runOfItem(tx, *item) != runRowId)
        return std::nullopt;
    return item;
}

void runStarted(SQLite::Database &tx, std::int64_t runRowId)
{
    const auto item = itemOfRun(tx, runRowId);
    if (!item)
        return;
    if (item->state == "CLAIMED" || item->state == "FAILED") {
        SQLite::Statement update(tx, "UPDATE queue_items SET state = 'CLAIMED', phase = 'running', "
                                     "phase_detail = '', failure_stage = NULL, "
                                     "failure_message = NULL, updated_at = ? WHERE id = ? AND "
                                     "(state = 'CLAIMED' OR failure_stage = 'run')");
        update.bind(1, nowMs());
        update.bind(2, item->id);
        update.exec();
        touchQueue(tx, item->queue);
    }
    if (item->stopRequested) {
        SQLite::Statement stop(tx, "UPDATE runs SET stop_requested = 1 WHERE id = ?");
        stop.bind(1, runRowId);
        stop.exec();
    }
}

void runEnded(SQLite::Database &tx, std::int64_t runRowId, int exitCode)
{
    const auto item = itemOfRun(tx, runRowId);
    if (!item || item->state != "CLAIMED")
        return;
    SQLite::Statement run(tx, "SELECT state, stop_requested FROM runs WHERE id = ?");
    run.bind(1, runRowId);
    run.executeStep();
    const std::string how = run.getColumn(0).getString();
    const bool stopped = item->stopRequested || run.getColumn(1).getInt() != 0;
    if (exitCode == 0) {
        setItemState(tx, *item, "FINISHED", "finished");
    } else if (item->requeueAsked && !stopped) {
        return; // its job was ended for that; the item is not
    } else if (stopped) {
        setItemState(tx, *item, "STOPPED", "stopped");
    } else if (exitCode < 0 && (how == "crashed" || how == "preempted") &&
               keepForItsAgent(tx, *item, nowMs())) {
        return;
    } else if (how == "crashed") {
        setItemFailed(tx, *item, "run", silentRun, Json::array());
    } else {
        setItemFailed(tx, *item, "run",
                      "The job ended with exit code " + std::to_string(exitCode) + ".",
                      Json::array());
    }
}

} // namespace slipway::hub
