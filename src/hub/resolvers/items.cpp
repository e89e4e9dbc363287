// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/items.h"

#include "hub/resolvers/launch.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

Json item(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto found = findItem(tx, context.request, textArg(args, "id"));
        return found ? itemObject(tx, found->id, parent.at("_id").get<std::int64_t>())
                     : Json(nullptr);
    });
}

/** Newest first, because that is what people look for; the cursor is the item's number. */
Json items(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto queue = parent.at("_id").get<std::int64_t>();
        const std::int64_t most = pageSize(args, 100, 1000);
        const std::int64_t before = rowIdOf("ItemCursor", textArg(args, "after")).value_or(0);
        SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE queue_id = ?1 AND "
                                   "(?2 = 0 OR id < ?2) ORDER BY id DESC LIMIT ?3");
        find.bind(1, queue);
        find.bind(2, before);
        find.bind(3, most + 1);
        Json edges = Json::array();
        bool more = false;
        while (find.executeStep()) {
            if (static_cast<std::int64_t>(edges.size()) == most) {
                more = true;
                break;
            }
            const std::int64_t id = find.getColumn(0).getInt64();
            edges.push_back({{"cursor", globalId("ItemCursor", id)}, {"node", itemObject(tx, id)}});
        }
        SQLite::Statement count(tx, "SELECT count(*) FROM queue_items WHERE queue_id = ?");
        count.bind(1, queue);
        count.executeStep();
        Json page = pageInfo(edges, more);
        return {{"totalCount", count.getColumn(0).getInt64()},
                {"pageInfo", std::move(page)},
                {"edges", std::move(edges)}};
    });
}

} // namespace

void registerItems(graphql::Registry &registry)
{
    registry.field("RunQueue", "runQueueItem", item);
    registry.field("RunQueue", "runQueueItems", items);
}

} // namespace slipway::hub
