// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/core.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

Json entitiesOf(SQLite::Database &tx, std::int64_t user)
{
    Json edges = Json::array();
    SQLite::Statement find(tx,
                           "SELECT e.id, e.name, e.is_team FROM entities e JOIN entity_members m "
                           "ON m.entity_id = e.id WHERE m.user_id = ? ORDER BY e.is_team, e.name");
    find.bind(1, user);
    while (find.executeStep()) {
        const EntityRow entity{find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                               find.getColumn(2).getInt() != 0};
        edges.push_back({{"node", entityObject(entity)}});
    }
    return {{"edges", std::move(edges)}};
}

Json viewer(const ResolveContext &context, const Json &, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) {
        Json user = userObject(tx, context.request.userId);
        user["teams"] = entitiesOf(tx, context.request.userId);
        // The keys themselves are stored nowhere; their digests are of no use to anyone.
        user["apiKeys"] = {{"edges", Json::array()}};
        user["organizations"] = Json::array();
        return user;
    });
}

Json serverInfo(const ResolveContext &context, const Json &, const Json &)
{
    // What wandb-api §3.1 recommends: everything else stays off, above all FILESTREAM_GZIP.
    static constexpr const char *always[] = {
        "USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION",
        "PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP",
        "ARTIFACT_COLLECTION_MEMBERSHIP_FILES",
        "ARTIFACT_MEMBERSHIP_IN_LINK_ARTIFACT_RESPONSE",
        "ARTIFACT_TAGS",
        "CLIENT_IDS",
        "MARK_RUN_FILES_UPLOADED",
        "TOTAL_COUNT_IN_FILE_CONNECTION",
    };
    Json features = Json::array();
    for (const char *name : always)
        features.push_back({{"name", name}, {"isEnabled", true}});
    if (context.request.extensions) {
        for (const char *name : {"SLIPWAY_LAUNCH_DETAILS", "SLIPWAY_RUN_KEYS", "SLIPWAY_NEWS"})
            features.push_back({{"name", name}, {"isEnabled", true}});
    }
    // No latestLocalVersionInfo: clients would nag about updates of a server this is not.
    return {{"features", std::move(features)},
            {"cliVersionInfo", {{"max_cli_version", "0.99.0"}}},
            {"latestLocalVersionInfo", nullptr}};
}

Json entity(const ResolveContext &context, const Json &, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto found = findEntity(tx, context.request, textArg(args, "name"));
        return found ? entityObject(*found) : Json(nullptr);
    });
}

/** The person behind a personal entity; teams have none. */
Json userOfEntity(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT id FROM users WHERE entity_id = ? AND NOT "
                                   "(SELECT is_team FROM entities WHERE id = entity_id)");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        return find.executeStep() ? userObject(tx, find.getColumn(0).getInt64()) : Json(nullptr);
    });
}

} // namespace

void registerViewer(graphql::Registry &registry)
{
    registry.field("Query", "viewer", viewer);
    registry.field("Query", "serverInfo", serverInfo);
    registry.field("Query", "entity", entity);
    registry.field("Entity", "user", userOfEntity);
    // A hub has no organizations.
    registry.field("Query", "organization", [](const ResolveContext &, const Json &, const Json &) {
        return Json(nullptr);
    });
}

void registerCore(graphql::Registry &registry)
{
    registerViewer(registry);
    registerProjects(registry);
    registerRuns(registry);
    registerRunList(registry);
    registerHistory(registry);
    registerRunFiles(registry);
}

} // namespace slipway::hub
