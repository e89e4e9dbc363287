// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/queuenews.h"

#include "hub/resolvers/items.h"
#include "hub/resolvers/launch.h"

namespace slipway::hub {

namespace {

constexpr std::size_t mostNewsQueues = 1000;

} // namespace

std::vector<std::int64_t> newsQueues(SQLite::Database &tx, const RequestContext &request,
                                     const Json &ids)
{
    requireUserScope(request);
    if (!ids.is_array() || ids.empty() || ids.size() > mostNewsQueues)
        throw HubError(HubErrorKind::InvalidInput, "\"queues\" is a list of 1 to 1000 ids.");
    std::vector<std::int64_t> rows;
    for (const Json &id : ids) {
        const auto queue =
            findQueue(tx, request, id.is_string() ? id.get<std::string>() : std::string());
        if (!queue)
            throw HubError(HubErrorKind::NotFound, "There is no such queue.");
        rows.push_back(queue->id);
    }
    return rows;
}

Json itemsToStop(SQLite::Database &tx, const std::vector<std::int64_t> &queues)
{
    // A run of the same name elsewhere only makes the agent look once more.
    SQLite::Statement find(tx, "SELECT id FROM queue_items i WHERE queue_id = ? AND "
                               "state = 'CLAIMED' AND (stop_requested = 1 OR EXISTS (SELECT 1 FROM "
                               "runs WHERE name = i.run_name AND stop_requested = 1))");
    Json ids = Json::array();
    for (const std::int64_t queue : queues) {
        find.bind(1, queue);
        while (find.executeStep())
            ids.push_back(itemId(find.getColumn(0).getInt64()));
        find.reset();
    }
    return ids;
}

} // namespace slipway::hub
