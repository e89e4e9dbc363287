// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

using Node = Json (*)(SQLite::Database &, std::int64_t);

/** A connection below the parent's row; see connection(). */
graphql::Resolver listing(const std::string &sql, const std::string &countSql, Node node)
{
    return [=](const ResolveContext &context, const Json &parent, const Json &args) {
        return context.services.db.read([&](SQLite::Database &tx) -> Json {
            const auto row = parent.at("_id").get<std::int64_t>();
            Json list = connection(tx, sql.c_str(), row, args,
                                   [&](std::int64_t found) { return node(tx, found); });
            SQLite::Statement count(tx, countSql);
            count.bind(1, row);
            count.executeStep();
            list["totalCount"] = count.getColumn(0).getInt64();
            return list;
        });
    };
}

/** Collections below a parent, less those whose versions were all deleted. */
graphql::Resolver collections(const std::string &parent)
{
    const std::string from =
        "FROM artifact_collections c WHERE " + parent +
        " = ?1 AND (NOT EXISTS (SELECT 1 FROM artifacts a WHERE a.collection_id = c.id) OR EXISTS "
        "(SELECT 1 FROM artifacts a WHERE a.collection_id = c.id AND a.state <> 'DELETED'))";
    return listing("SELECT c.id " + from + " AND c.id > ?2 ORDER BY c.id LIMIT ?3",
                   "SELECT count(*) " + from, collectionObject);
}

/**
 * The same for what a project holds: a run key that found another project by an artifact in it may
 * not look around there. The parent names its project in these two members.
 */
graphql::Resolver listingInProject(const char *entity, const char *project,
                                   const graphql::Resolver &list)
{
    return [=](const ResolveContext &context, const Json &parent, const Json &args) {
        requireProjectScope(context.request, textArg(parent, entity), textArg(parent, project));
        return list(context, parent, args);
    };
}

/** Runs that used the version: for a run key its own, or nobody. */
Json usersOfArtifact(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const RequestContext &request = context.request;
        const auto owner = request.run
                               ? findProject(tx, request, request.run->entity, request.run->project)
                               : std::nullopt;
        const std::int64_t own = owner ? findRun(tx, owner->id, request.run->run).value_or(0) : 0;
        const std::string which = request.scope == KeyScope::User
                                      ? std::string("artifact_id = ?1")
                                      : "artifact_id = ?1 AND run_id = " + std::to_string(own);
        const auto row = parent.at("_id").get<std::int64_t>();
        Json list =
            connection(tx,
                       ("SELECT run_id FROM artifact_uses WHERE " + which +
                        " AND run_id > ?2 ORDER BY run_id LIMIT ?3")
                           .c_str(),
                       row, args, [&](std::int64_t run) { return runObject(tx, request, run); });
        SQLite::Statement count(tx, "SELECT count(*) FROM artifact_uses WHERE " + which);
        count.bind(1, row);
        count.executeStep();
        list["totalCount"] = count.getColumn(0).getInt64();
        return list;
    });
}

/** Versions, newest first, as W&B lists them; the cursor is the version index. */
Json versions(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto collection = parent.at("_id").get<std::int64_t>();
        const std::int64_t most = pageSize(args, 50);
        const auto before = rowIdOf("VersionCursor", textArg(args, "after"));
        SQLite::Statement find(tx,
                               "SELECT id, version_index FROM artifacts WHERE collection_id = ?1 "
                               "AND state = 'COMMITTED' AND (?2 < 0 OR version_index < ?2) "
                               "ORDER BY version_index DESC LIMIT ?3");
        find.bind(1, collection);
        find.bind(2, before.value_or(-1));
        find.bind(3, most + 1);
        Json edges = Json::array();
        bool more = false;
        while (find.executeStep()) {
            if (static_cast<std::int64_t>(edges.size()) == most) {
                more = true;
                break;
            }
            const std::int64_t version = find.getColumn(1).getInt64();
            edges.push_back({{"cursor", globalId("VersionCursor", version)},
                             {"version", "v" + std::to_string(version)},
                             {"node", artifactObject(tx, find.getColumn(0).getInt64())}});
        }
        SQLite::Statement count(tx, "SELECT count(*) FROM artifacts WHERE collection_id = ? AND "
                                    "state = 'COMMITTED'");
        count.bind(1, collection);
        count.executeStep();
        Json page = pageInfo(edges, more);
        return {{"totalCount", count.getColumn(0).getInt64()},
                {"pageInfo", std::move(page)},
                {"edges", std::move(edges)}};
    });
}

Json aliasesOfCollection(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) {
        return connection(tx,
                          "SELECT id FROM artifact_aliases WHERE collection_id = ?1 AND id > ?2 "
                          "ORDER BY id LIMIT ?3",
                          parent.at("_id").get<std::int64_t>(), args,
                          [&](std::int64_t row) -> Json {
                              SQLite::Statement find(tx, "SELECT alias, collection_id FROM "
                                                         "artifact_aliases WHERE id = ?");
                              find.bind(1, row);
                              find.executeStep();
                              return {{"id", globalId("ArtifactAlias", row)},
                                      {"alias", find.getColumn(0).getString()},
                                      {"_collectionId", find.getColumn(1).getInt64()}};
                          });
    });
}

} // namespace

void registerArtifactLists(graphql::Registry &registry)
{
    registry.field(
        "Project", "artifactTypes",
        listingInProject(
            "entityName", "name",
            listing("SELECT id FROM artifact_types WHERE project_id = ?1 AND id > ?2 ORDER BY "
                    "id LIMIT ?3",
                    "SELECT count(*) FROM artifact_types WHERE project_id = ?", typeObject)));
    registry.field("Project", "artifactCollections",
                   listingInProject("entityName", "name", collections("c.project_id")));
    registry.field("ArtifactType", "artifactCollections",
                   listingInProject("_entity", "_project", collections("c.type_id")));
    registry.field("ArtifactSequence", "artifacts", versions);
    registry.field("ArtifactSequence", "aliases", aliasesOfCollection);
    registry.field(
        "Run", "outputArtifacts",
        listing("SELECT id FROM artifacts WHERE run_id = ?1 AND state = 'COMMITTED' AND "
                "id > ?2 ORDER BY id LIMIT ?3",
                "SELECT count(*) FROM artifacts WHERE run_id = ? AND state = 'COMMITTED'",
                artifactObject));
    registry.field(
        "Run", "inputArtifacts",
        listing("SELECT artifact_id FROM artifact_uses WHERE run_id = ?1 AND artifact_id "
                "> ?2 ORDER BY artifact_id LIMIT ?3",
                "SELECT count(*) FROM artifact_uses WHERE run_id = ?", artifactObject));
    registry.field("Artifact", "usedBy", usersOfArtifact);
}

} // namespace slipway::hub
