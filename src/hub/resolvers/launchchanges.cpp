// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/news.h"
#include "hub/resolvers/items.h"
#include "hub/resolvers/launch.h"
#include "hub/store/database.h"

#include <vector>

namespace slipway::hub {

namespace {

std::optional<bool> flagArg(const Json &input, const char *name)
{
    const auto given = input.find(name);
    if (given == input.end() || given->is_null())
        return std::nullopt;
    return given->get<bool>();
}

void setFlag(SQLite::Database &tx, const char *sql, bool value, std::int64_t row)
{
    SQLite::Statement update(tx, sql);
    update.bind(1, value ? 1 : 0);
    update.bind(2, row);
    update.exec();
}

std::string resourceOf(SQLite::Database &tx, const QueueRow &queue)
{
    SQLite::Statement find(tx, "SELECT resource FROM resource_configs WHERE id = ?");
    find.bind(1, queue.configId);
    return find.executeStep() ? find.getColumn(0).getString() : std::string();
}

/** The item keeps its arguments, which only fit the same kind of resource. */
void moveItem(SQLite::Database &tx, const RequestContext &request, const ItemRow &item,
              const QueueRow &from, const std::string &name)
{
    const auto to = findQueue(tx, request, from.project.entity.name, from.project.name, name);
    if (!to)
        throw HubError(HubErrorKind::NotFound, "There is no queue named \"" + name + "\".");
    if (resourceOf(tx, from) != resourceOf(tx, *to))
        throw HubError(HubErrorKind::Conflict,
                       "The queue \"" + name +
                           "\" is for another kind of resource; launch the job there anew.");
    SQLite::Statement update(tx, "UPDATE queue_items SET queue_id = ? WHERE id = ?");
    update.bind(1, to->id);
    update.bind(2, item.id);
    update.exec();
    touchQueue(tx, to->id);
}

Json updateItem(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    std::vector<std::int64_t> queues;
    const Json result = context.services.db.write([&](SQLite::Database &tx) -> Json {
        auto item = findItem(tx, context.request, textArg(input, "runQueueItemId"));
        if (!item)
            throw HubError(HubErrorKind::NotFound, "There is no such queue item.");
        if (item->state != "PENDING")
            throw HubError(HubErrorKind::Conflict, "The item does not wait any more.");
        const auto queue = findQueue(tx, context.request, globalId("RunQueue", item->queue));
        if (const std::string name = textArg(input, "queueName");
            !name.empty() && name != queue->name)
            moveItem(tx, context.request, *item, *queue, name);
        item = findItem(tx, context.request, itemId(item->id));
        const auto now = findQueue(tx, context.request, globalId("RunQueue", item->queue));
        SQLite::Statement update(tx, "UPDATE queue_items SET priority = coalesce(?, priority), "
                                     "updated_at = ? WHERE id = ?");
        if (const auto priority = priorityArg(now->name, now->mode, input))
            update.bind(1, *priority);
        update.bind(2, nowMs());
        update.bind(3, item->id);
        update.exec();
        touchQueue(tx, queue->id);
        queues = {queue->id, now->id};
        return {{"success", true}};
    });
    for (const std::int64_t queue : queues)
        context.services.news.note(queue);
    return result;
}

Json updateQueue(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    std::int64_t changed = 0;
    const Json result = context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto queue = findQueue(tx, context.request, textArg(input, "queueId"));
        if (!queue)
            throw HubError(HubErrorKind::NotFound, "There is no such queue.");
        if (const auto paused = flagArg(input, "paused"))
            setFlag(tx, "UPDATE run_queues SET paused = ? WHERE id = ?", *paused, queue->id);
        changed = queue->id;
        return {{"success", true}};
    });
    context.services.news.note(changed);
    return result;
}

Json updateAgentFlags(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    std::vector<std::int64_t> queues;
    const Json result = context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto agent = findAgent(tx, context.request, textArg(input, "launchAgentId"));
        if (!agent)
            throw HubError(HubErrorKind::NotFound, "There is no such launch agent.");
        if (const auto paused = flagArg(input, "paused"))
            setFlag(tx, "UPDATE launch_agents SET paused = ? WHERE id = ?", *paused, *agent);
        if (const auto stop = flagArg(input, "stopPolling"))
            setFlag(tx, "UPDATE launch_agents SET stop_polling = ? WHERE id = ?", *stop, *agent);
        SQLite::Statement find(tx, "SELECT queue_id FROM launch_agent_queues WHERE agent_id = ?");
        find.bind(1, *agent);
        while (find.executeStep())
            queues.push_back(find.getColumn(0).getInt64());
        return {{"success", true}};
    });
    for (const std::int64_t queue : queues)
        context.services.news.note(queue);
    return result;
}

} // namespace

void registerLaunchChanges(graphql::Registry &registry)
{
    registry.field("Mutation", "slipwayUpdateItem", updateItem);
    registry.field("Mutation", "slipwayUpdateQueue", updateQueue);
    registry.field("Mutation", "slipwayUpdateAgent", updateAgentFlags);
}

} // namespace slipway::hub
