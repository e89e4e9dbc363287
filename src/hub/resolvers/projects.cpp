// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/core.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

Json project(const ResolveContext &context, const Json &, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto found =
            findProject(tx, context.request, textArg(args, "entityName"), textArg(args, "name"));
        // The same whether it exists or not; the way out is in the sentence.
        const std::string name = textArg(args, "name");
        if (!found && context.request.run && !name.empty() && name != context.request.run->project)
            throw HubError(HubErrorKind::Forbidden,
                           "The key of a run opens its own project and the artifacts that its "
                           "launch names. Give others in the launch's configuration, as "
                           "wandb-artifact://entity/project/name:version.");
        return found ? projectObject(*found) : Json(nullptr);
    });
}

/** Pages by row id: the cursor of a project is its id. A run key sees its own project only. */
Json projectsOf(SQLite::Database &tx, const RequestContext &request, const EntityRow &owner,
                const Json &args)
{
    const bool all = request.scope == KeyScope::User;
    const bool own = request.run && request.run->entity == owner.name;
    const std::int64_t most = pageSize(args, 50);
    SQLite::Statement find(tx, "SELECT id, name, description, created_at FROM projects "
                               "WHERE entity_id = ? AND id > ? AND (? OR name = ?) "
                               "ORDER BY id LIMIT ?");
    find.bind(1, owner.id);
    find.bind(2, rowIdOf("ProjectCursor", textArg(args, "after")).value_or(0));
    find.bind(3, all ? 1 : 0);
    find.bind(4, own ? request.run->project : "");
    find.bind(5, most + 1);
    Json edges = Json::array();
    bool more = false;
    while (find.executeStep()) {
        if (static_cast<std::int64_t>(edges.size()) == most) {
            more = true;
            break;
        }
        const ProjectRow row{find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                             find.getColumn(2).getString(), find.getColumn(3).getInt64(), owner};
        edges.push_back(
            {{"cursor", globalId("ProjectCursor", row.id)}, {"node", projectObject(row)}});
    }
    SQLite::Statement count(tx, "SELECT count(*) FROM projects WHERE entity_id = ? AND "
                                "(? OR name = ?)");
    count.bind(1, owner.id);
    count.bind(2, all ? 1 : 0);
    count.bind(3, own ? request.run->project : "");
    count.executeStep();
    Json page = pageInfo(edges, more);
    return {{"totalCount", count.getColumn(0).getInt64()},
            {"pageInfo", std::move(page)},
            {"edges", std::move(edges)}};
}

Json projectsByEntityName(const ResolveContext &context, const Json &, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto owner = findEntity(tx, context.request, textArg(args, "entityName"));
        return owner ? projectsOf(tx, context.request, *owner, args) : Json(nullptr);
    });
}

Json projectsOfParent(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto owner = findEntity(tx, context.request, textArg(parent, "name"));
        return owner ? projectsOf(tx, context.request, *owner, args) : Json(nullptr);
    });
}

/** Who made the project is not kept; the person behind its entity is, unless it is a team's. */
Json userOfProject(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT id FROM users WHERE entity_id = ? ORDER BY id LIMIT 1");
        find.bind(1, parent.at("_entityId").get<std::int64_t>());
        return find.executeStep() ? userObject(tx, find.getColumn(0).getInt64()) : Json(nullptr);
    });
}

Json upsertModel(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        bool inserted = false;
        ProjectRow row = ensureProject(tx, context.request, textArg(input, "entityName"),
                                       textArg(input, "name"), &inserted);
        if (input.contains("description") && input["description"].is_string()) {
            requireUserScope(context.request);
            row.description = textArg(input, "description");
            SQLite::Statement update(tx, "UPDATE projects SET description = ? WHERE id = ?");
            update.bind(1, row.description);
            update.bind(2, row.id);
            update.exec();
        }
        const Json object = projectObject(row);
        return {{"project", object}, {"model", object}, {"inserted", inserted}};
    });
}

} // namespace

void registerProjects(graphql::Registry &registry)
{
    registry.field("Query", "project", project);
    registry.field("Query", "model", project);
    registry.field("Query", "projects", projectsByEntityName);
    registry.field("Query", "models", projectsByEntityName);
    registry.field("Entity", "projects", projectsOfParent);
    registry.field("Project", "user", userOfProject);
    registry.field("Mutation", "upsertModel", upsertModel);
}

} // namespace slipway::hub
