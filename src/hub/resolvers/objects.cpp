// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/objects.h"

#include <algorithm>

namespace slipway::hub {

namespace {

Json textOrNull(const SQLite::Column &column)
{
    return column.isNull() ? Json(nullptr) : Json(column.getString());
}

} // namespace

Json entityObject(const EntityRow &entity)
{
    return {{"_id", entity.id},        {"id", globalId("Entity", entity.id)},
            {"name", entity.name},     {"entityType", entity.isTeam ? "team" : "user"},
            {"isTeam", entity.isTeam}, {"organization", nullptr}};
}

Json projectObject(const ProjectRow &project)
{
    return {{"_id", project.id},
            {"_entityId", project.entity.id},
            {"id", globalId("Project", "v1:" + project.name + ':' + project.entity.name)},
            {"internalId", globalId("ProjectInternalId", project.id)},
            {"name", project.name},
            {"entityName", project.entity.name},
            {"entity", entityObject(project.entity)},
            {"description", project.description},
            {"access", "PRIVATE"},
            {"views", "{}"},
            {"createdAt", isoTime(project.createdAt)},
            {"isBenchmark", false},
            {"readOnly", false}};
}

Json userObject(SQLite::Database &tx, std::int64_t user)
{
    SQLite::Statement find(tx, "SELECT u.id, u.username, u.email, u.is_owner, e.name FROM users u "
                               "JOIN entities e ON e.id = u.entity_id WHERE u.id = ?");
    find.bind(1, user);
    if (!find.executeStep())
        return nullptr;
    return {{"_id", find.getColumn(0).getInt64()},
            {"id", globalId("User", find.getColumn(0).getInt64())},
            {"name", find.getColumn(1).getString()},
            {"username", find.getColumn(1).getString()},
            {"email", find.getColumn(2).getString()},
            {"admin", find.getColumn(3).getInt() != 0},
            {"flags", "{}"},
            {"entity", find.getColumn(4).getString()},
            {"deletedAt", nullptr}};
}

Json runObject(SQLite::Database &tx, const RequestContext &request, std::int64_t run)
{
    SQLite::Statement find(
        tx, "SELECT r.id, r.project_id, r.name, r.display_name, r.state, r.job_type, r.group_name, "
            "r.description, r.notes, r.tags, r.commit_hash, r.host, r.program, r.repo, r.sweep, "
            "r.created_at, r.heartbeat_at, r.finished_at, r.exit_code, r.stop_requested, "
            "r.history_count, r.events_count, r.log_count, r.user_id, p.name, e.name "
            "FROM runs r JOIN projects p ON p.id = r.project_id "
            "JOIN entities e ON e.id = p.entity_id WHERE r.id = ?");
    find.bind(1, run);
    if (!find.executeStep())
        return nullptr;
    const std::string name = find.getColumn(2).getString();
    const std::string project = find.getColumn(24).getString();
    const std::string entity = find.getColumn(25).getString();
    if (!allowsRun(request, entity, project, name))
        return nullptr;
    const std::int64_t heartbeat = find.getColumn(16).getInt64();
    return {{"_id", find.getColumn(0).getInt64()},
            {"_projectId", find.getColumn(1).getInt64()},
            {"_userId", find.getColumn(23).getInt64()},
            {"_project", project},
            {"_entity", entity},
            {"id", runGlobalId(name, project, entity)},
            {"name", name},
            {"displayName", find.getColumn(3).getString()},
            {"projectId", find.getColumn(1).getInt64()},
            {"state", find.getColumn(4).getString()},
            {"stopped", find.getColumn(19).getInt() != 0},
            {"readOnly", false},
            {"group", textOrNull(find.getColumn(6))},
            {"jobType", textOrNull(find.getColumn(5))},
            {"sweepName", textOrNull(find.getColumn(14))},
            {"description", textOrNull(find.getColumn(7))},
            {"notes", textOrNull(find.getColumn(8))},
            {"tags", Json::parse(find.getColumn(9).getString(), nullptr, false)},
            {"commit", textOrNull(find.getColumn(10))},
            {"host", textOrNull(find.getColumn(11))},
            {"program", textOrNull(find.getColumn(12))},
            {"repo", textOrNull(find.getColumn(13))},
            {"createdAt", isoTime(find.getColumn(15).getInt64())},
            {"heartbeatAt", isoTimeOrNull(heartbeat)},
            {"updatedAt", isoTimeOrNull(heartbeat)},
            {"historyLineCount", find.getColumn(20).getInt64()},
            {"eventsLineCount", find.getColumn(21).getInt64()},
            {"logLineCount", find.getColumn(22).getInt64()},
            {"slipwayExitCode",
             find.getColumn(18).isNull() ? Json(nullptr) : Json(find.getColumn(18).getInt())},
            {"slipwayFinishedAt", isoTimeOrNull(find.getColumn(17).getInt64())}};
}

std::string runGlobalId(std::string_view run, std::string_view project, std::string_view entity)
{
    std::string rest = "v1:";
    rest.append(run).append(":").append(project).append(":").append(entity);
    return globalId("Run", rest);
}

std::int64_t requireRunById(SQLite::Database &tx, const RequestContext &request,
                            std::string_view id)
{
    // Neither run, project nor entity names can hold a colon.
    const auto rest = fromGlobalId("Run", id);
    if (rest && rest->starts_with("v1:")) {
        const std::size_t project = rest->find(':', 3);
        const std::size_t entity =
            project == std::string::npos ? project : rest->find(':', project + 1);
        if (entity != std::string::npos)
            return requireRun(tx, request, rest->substr(entity + 1),
                              rest->substr(project + 1, entity - project - 1),
                              rest->substr(3, project - 3));
    }
    throw HubError(HubErrorKind::NotFound, "There is no run with this id.");
}

std::int64_t requireRun(SQLite::Database &tx, const RequestContext &request,
                        std::string_view entity, std::string_view project, std::string_view run)
{
    const auto owner = findProject(tx, request, entity, project);
    const auto row = owner ? findRun(tx, owner->id, run) : std::nullopt;
    if (!row)
        throw HubError(HubErrorKind::NotFound,
                       "There is no run \"" + std::string(run) + "\" that you can see.");
    requireRunScope(request, owner->entity.name, owner->name, run);
    return *row;
}

Json pageInfo(const Json &edges, bool hasNextPage)
{
    return {{"endCursor", edges.empty() ? Json(nullptr) : edges.back()["cursor"]},
            {"hasNextPage", hasNextPage}};
}

std::int64_t pageSize(const Json &args, std::int64_t otherwise, std::int64_t most)
{
    const auto first = args.find("first");
    if (first == args.end() || !first->is_number_integer())
        return otherwise;
    return std::clamp<std::int64_t>(first->get<std::int64_t>(), 0, most);
}

} // namespace slipway::hub
