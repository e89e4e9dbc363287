// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/news.h"
#include "hub/resolvers/items.h"
#include "hub/resolvers/launch.h"
#include "hub/resolvers/launchspec.h"
#include "hub/resolvers/leases.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

constexpr std::size_t maxMessage = 16 * 1024;
constexpr std::size_t maxWarnings = 20;

std::string clipped(std::string text)
{
    if (text.size() > maxMessage)
        text.resize(maxMessage);
    return text;
}

QueueDefaults defaultsOf(SQLite::Database &tx, const QueueRow &queue)
{
    QueueDefaults defaults;
    SQLite::Statement find(tx, "SELECT resource, config, template_variables FROM resource_configs "
                               "WHERE id = ?");
    find.bind(1, queue.configId);
    if (find.executeStep()) {
        defaults.resource = find.getColumn(0).getString();
        defaults.config = Json::parse(find.getColumn(1).getString());
        defaults.templateVariables = Json::parse(find.getColumn(2).getString());
    }
    return defaults;
}

std::optional<std::int64_t> pushedBefore(SQLite::Database &tx, const RequestContext &request,
                                         const std::string &key)
{
    SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE user_id = ? AND push_key = ?");
    find.bind(1, request.userId);
    find.bind(2, key);
    if (key.empty() || !find.executeStep())
        return std::nullopt;
    return find.getColumn(0).getInt64();
}

Json pushed(std::int64_t item, const std::string &spec)
{
    return {{"runQueueItemId", itemId(item)}, {"runSpec", spec}};
}

Json push(SQLite::Database &tx, const RequestContext &request, const QueueRow &queue,
          const Json &input)
{
    const std::string key = textArg(input, "slipwayIdempotencyKey");
    if (const auto before = pushedBefore(tx, request, key)) {
        SQLite::Statement find(tx, "SELECT spec FROM queue_items WHERE id = ?");
        find.bind(1, *before);
        find.executeStep();
        return pushed(*before, find.getColumn(0).getString());
    }
    const std::string valuesText = textArg(input, "templateVariableValues");
    const Json values = valuesText.empty() || valuesText == "null"
                            ? Json()
                            : parseObject(valuesText, "The values of template variables");
    const Json spec = resolveSpec(parseObject(textArg(input, "runSpec"), "The launch spec"),
                                  defaultsOf(tx, queue), values, request.username);
    const std::string text = spec.dump(-1, ' ', false, Json::error_handler_t::replace);
    const std::string entity = textArg(spec, "entity");
    SQLite::Statement insert(tx, "INSERT INTO queue_items(queue_id, state, priority, spec, author, "
                                 "user_id, created_at, updated_at, run_entity, run_project, "
                                 "push_key, scheduler) VALUES "
                                 "(?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const std::int64_t now = nowMs();
    insert.bind(1, queue.id);
    insert.bind(2, priorityArg(queue.name, queue.mode, input).value_or(defaultPriority));
    insert.bind(3, text);
    insert.bind(4, textArg(spec, "author"));
    insert.bind(5, request.userId);
    insert.bind(6, now);
    insert.bind(7, now);
    insert.bind(8, entity.empty() ? queue.project.entity.name : entity);
    insert.bind(9, runProjectOf(spec));
    if (!key.empty())
        insert.bind(10, key);
    insert.bind(11, isScheduler(spec) ? 1 : 0);
    insert.exec();
    const std::int64_t item = tx.getLastInsertRowid();
    touchQueue(tx, queue.id);
    return pushed(item, text);
}

template <typename Find>
Json pushTo(const ResolveContext &context, const Json &input, const Find &find)
{
    std::int64_t filled = 0;
    Json result = context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto queue = find(tx);
        // null, not an error: then wandb says "Queue not found".
        if (!queue)
            return nullptr;
        filled = queue->id;
        return push(tx, context.request, *queue, input);
    });
    if (filled != 0)
        context.services.news.note(filled);
    return result;
}

Json pushByName(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return pushTo(context, input, [&](SQLite::Database &tx) {
        return findQueue(tx, context.request, textArg(input, "entityName"),
                         textArg(input, "projectName"), textArg(input, "queueName"));
    });
}

Json pushById(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return pushTo(context, input, [&](SQLite::Database &tx) {
        return findQueue(tx, context.request, textArg(input, "queueID"));
    });
}

/** The agent of a pop: known, or none was given. */
std::optional<std::int64_t> agentOf(SQLite::Database &tx, const RequestContext &request,
                                    const std::string &id)
{
    if (id.empty())
        return std::nullopt;
    const auto agent = findAgent(tx, request, id);
    if (!agent)
        throw HubError(HubErrorKind::NotFound, "There is no such launch agent.");
    noteAgent(tx, *agent);
    return agent;
}

bool isPaused(SQLite::Database &tx, std::int64_t agent)
{
    SQLite::Statement find(tx, "SELECT paused FROM launch_agents WHERE id = ?");
    find.bind(1, agent);
    return find.executeStep() && find.getColumn(0).getInt() != 0;
}

/** What an agent that is full of one kind asks for: 1 schedulers of sweeps, 0 other jobs, -1 any.
 */
int wantedKind(const Json &input)
{
    const std::string kind = textArg(input, "slipwayKind");
    if (kind.empty())
        return -1;
    if (kind != "job" && kind != "scheduler")
        throw HubError(HubErrorKind::InvalidInput, "\"" + kind + "\" is no kind of job.");
    return kind == "scheduler" ? 1 : 0;
}

std::optional<std::int64_t> nextItem(SQLite::Database &tx, const QueueRow &queue, int kind)
{
    SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE queue_id = ?1 AND "
                               "state IN ('PENDING', 'LEASED') AND (state = 'PENDING' OR "
                               "lease_until <= ?2) AND (?4 < 0 OR scheduler = ?4) "
                               "ORDER BY CASE WHEN ?3 THEN priority ELSE 0 END, id LIMIT 1");
    find.bind(1, queue.id);
    find.bind(2, steadyMs());
    find.bind(3, queue.mode == "V0" ? 1 : 0);
    find.bind(4, kind);
    return find.executeStep() ? std::optional(find.getColumn(0).getInt64()) : std::nullopt;
}

std::optional<std::int64_t> nextHealthyItem(SQLite::Database &tx, const QueueRow &queue, int kind)
{
    for (;;) {
        const auto next = nextItem(tx, queue, kind);
        const auto item = next ? itemByRow(tx, *next) : std::nullopt;
        if (!item || item->rawState != "LEASED" || item->lost + 1 < mostLostAgents)
            return next;
        putAside(tx, *item, item->lost + 1);
    }
}

/** An item this very pop was given before, when its answer got lost. */
std::optional<std::int64_t> poppedBefore(SQLite::Database &tx, const QueueRow &queue,
                                         std::int64_t agent, const std::string &key)
{
    SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE queue_id = ? AND state = 'LEASED' "
                               "AND agent_id = ? AND pop_key = ?");
    find.bind(1, queue.id);
    find.bind(2, agent);
    find.bind(3, key);
    if (key.empty() || !find.executeStep())
        return std::nullopt;
    return find.getColumn(0).getInt64();
}

void lease(SQLite::Database &tx, std::int64_t item, std::optional<std::int64_t> agent,
           const std::string &key, bool again)
{
    SQLite::Statement update(tx,
                             "UPDATE queue_items SET state = 'LEASED', lease_until = ?, "
                             "agent_id = ?, pop_key = ?, attempt = attempt + ?4, "
                             "lost = lost + (?4 AND state = 'LEASED'), "
                             "phase = 'leased', phase_detail = '', updated_at = ? WHERE id = ?");
    const std::int64_t now = nowMs();
    update.bind(1, steadyMs() + leaseMs);
    if (agent)
        update.bind(2, *agent);
    if (!key.empty())
        update.bind(3, key);
    update.bind(4, again ? 0 : 1);
    update.bind(5, now);
    update.bind(6, item);
    update.exec();
}

/** Cheap look before the write: most pops of most agents find nothing. */
bool mayHaveItems(const ResolveContext &context, const Json &input)
{
    return context.services.db.read([&](SQLite::Database &tx) {
        const auto queue = findQueue(tx, context.request, textArg(input, "entityName"),
                                     textArg(input, "projectName"), textArg(input, "queueName"));
        if (!queue)
            throw HubError(HubErrorKind::NotFound, "There is no such queue.");
        return nextItem(tx, *queue, wantedKind(input)).has_value() ||
               !textArg(input, "launchAgentId").empty();
    });
}

Json pop(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    if (!mayHaveItems(context, input))
        return nullptr;
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto queue = findQueue(tx, context.request, textArg(input, "entityName"),
                                     textArg(input, "projectName"), textArg(input, "queueName"));
        const auto agent = agentOf(tx, context.request, textArg(input, "launchAgentId"));
        if (!queue)
            return nullptr;
        const std::string key = textArg(input, "slipwayIdempotencyKey");
        auto item = poppedBefore(tx, *queue, agent.value_or(0), key);
        const bool again = item.has_value();
        if (!again && !queue->paused && !(agent && isPaused(tx, *agent)))
            item = nextHealthyItem(tx, *queue, wantedKind(input));
        if (!item)
            return nullptr;
        lease(tx, *item, agent, key, again);
        touchQueue(tx, queue->id);
        const auto taken = itemByRow(tx, *item);
        return {{"runQueueItemId", itemId(*item)},
                {"runSpec", Json::parse(taken->spec)},
                {"slipwayAttempt", taken->attempt}};
    });
}

/** Whether an acknowledged item is acknowledged again by the one who has it. */
bool isRepeatedAck(const ItemRow &item, const std::string &run, const std::string &agent)
{
    if (item.state != "CLAIMED" || item.runName != run)
        return false;
    if (!agent.empty())
        return agent == globalId("LaunchAgent", item.agent);
    // A run id made up at random names its agent; one that the spec dictates does not.
    return textArg(Json::parse(item.spec), "run_id").empty();
}

Json ack(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        const std::string run = textArg(input, "runName");
        const std::string agent = textArg(input, "slipwayAgentId");
        if (!item || run.empty())
            return {{"success", false}};
        if (isRepeatedAck(*item, run, agent))
            return {{"success", true}};
        // A lease that ran out is still good while nobody else has taken the item.
        const bool mine = item->rawState == "LEASED" &&
                          isHeldBy(*item, agent, input.value("slipwayAttempt", Json()));
        if (!mine)
            return {{"success", false}};
        // Agents that say who they are ask for a key before they start a job.
        SQLite::Statement update(tx, "UPDATE queue_items SET run_name = ?, may_run = ?, "
                                     "lease_until = ? WHERE id = ?");
        update.bind(1, run);
        update.bind(2, agent.empty() ? 1 : 0);
        update.bind(3, steadyMs() + claimMs);
        update.bind(4, item->id);
        update.exec();
        setItemState(tx, *item, "CLAIMED", "preparing");
        if (item->agent != 0)
            noteAgent(tx, item->agent);
        return {{"success", true}};
    });
}

bool isOver(const ItemRow &item)
{
    return item.state == "FINISHED" || item.state == "FAILED" || item.state == "STOPPED";
}

Json fail(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        const std::string agent = textArg(input, "slipwayAgentId");
        const bool others = item && !agent.empty() && !isOver(*item) &&
                            !isHeldBy(*item, agent, input.value("slipwayAttempt", Json()));
        // Who lost it meanwhile has nothing to say about how it ended.
        const bool formerly = item && !agent.empty() && isOver(*item) &&
                              !isLastHolder(*item, agent, input.value("slipwayAttempt", Json()));
        if (!item || others || formerly || (isOver(*item) && item->state != "FAILED"))
            return {{"success", false}};
        setItemFailed(tx, *item, clipped(textArg(input, "stage")),
                      clipped(textArg(input, "message")), input.value("filePaths", Json()));
        return {{"success", true}};
    });
}

Json warn(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        if (!item)
            return {{"success", false}};
        SQLite::Statement find(tx, "SELECT warnings FROM queue_items WHERE id = ?");
        find.bind(1, item->id);
        find.executeStep();
        Json warnings = Json::parse(find.getColumn(0).getString());
        warnings.push_back({{"stage", clipped(textArg(input, "stage"))},
                            {"message", clipped(textArg(input, "message"))},
                            {"filePaths", input.value("filePaths", Json())}});
        while (warnings.size() > maxWarnings)
            warnings.erase(warnings.begin());
        SQLite::Statement update(tx, "UPDATE queue_items SET warnings = ?, updated_at = ? "
                                     "WHERE id = ?");
        update.bind(1, warnings.dump(-1, ' ', false, Json::error_handler_t::replace));
        update.bind(2, nowMs());
        update.bind(3, item->id);
        update.exec();
        return {{"success", true}};
    });
}

Json removeItem(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        const auto queue = findQueue(tx, context.request, textArg(input, "queueID"));
        // What an agent works on is stopped, not forgotten.
        if (!item || !queue || item->queue != queue->id || item->state == "CLAIMED")
            return {{"success", false}};
        SQLite::Statement remove(tx, "DELETE FROM queue_items WHERE id = ?");
        remove.bind(1, item->id);
        remove.exec();
        touchQueue(tx, queue->id);
        return {{"success", true}, {"clientMutationId", input.value("clientMutationId", Json())}};
    });
}

} // namespace

void registerItemMutations(graphql::Registry &registry)
{
    registry.field("Mutation", "pushToRunQueueByName", pushByName);
    registry.field("Mutation", "pushToRunQueue", pushById);
    registry.field("Mutation", "popFromRunQueue", pop);
    registry.field("Mutation", "ackRunQueueItem", ack);
    registry.field("Mutation", "failRunQueueItem", fail);
    registry.field("Mutation", "updateRunQueueItemWarning", warn);
    registry.field("Mutation", "deleteFromRunQueue", removeItem);
}

} // namespace slipway::hub
