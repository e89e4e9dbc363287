// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/access.h"

#include "hub/resolvers/namedartifacts.h"
#include "hub/store/digest.h"

#include <algorithm>
#include <charconv>

namespace slipway::hub {

namespace {

constexpr std::size_t maxNameLength = 128;

void checkProjectName(std::string_view name)
{
    if (name.size() > maxNameLength || name.find_first_of("/\\#?%:\r\n") != std::string_view::npos)
        throw HubError(HubErrorKind::InvalidInput,
                       "A project name has at most 128 characters and none of / \\ # ? % :");
}

std::string projectOrDefault(std::string_view name)
{
    return std::string(name.empty() ? std::string_view("uncategorized") : name);
}

bool findsProject(SQLite::Database &tx, const RequestContext &request, const std::string &entity,
                  const std::string &project)
{
    if (allowsProject(request, entity, project))
        return true;
    const auto named = namedCollections(tx, request);
    return std::any_of(named.begin(), named.end(), [&](const NamedCollection &each) {
        return each.entity == entity && each.project == project;
    });
}

} // namespace

std::optional<EntityRow> findEntity(SQLite::Database &tx, const RequestContext &request,
                                    std::string_view name)
{
    SQLite::Statement find(tx,
                           "SELECT e.id, e.name, e.is_team FROM entities e JOIN entity_members m "
                           "ON m.entity_id = e.id AND m.user_id = ? WHERE e.name = ?");
    find.bind(1, request.userId);
    find.bind(2, name.empty() ? request.entity : std::string(name));
    if (!find.executeStep())
        return std::nullopt;
    return EntityRow{find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                     find.getColumn(2).getInt() != 0};
}

EntityRow requireEntity(SQLite::Database &tx, const RequestContext &request, std::string_view name)
{
    if (auto entity = findEntity(tx, request, name))
        return *entity;
    throw HubError(HubErrorKind::NotFound,
                   "There is no entity \"" + std::string(name) + "\" that you can see.");
}

std::optional<ProjectRow> findProject(SQLite::Database &tx, const RequestContext &request,
                                      std::string_view entity, std::string_view project)
{
    const auto owner = findEntity(tx, request, entity);
    if (!owner || !findsProject(tx, request, owner->name, projectOrDefault(project)))
        return std::nullopt;
    SQLite::Statement find(tx, "SELECT id, name, description, created_at FROM projects "
                               "WHERE entity_id = ? AND name = ?");
    find.bind(1, owner->id);
    find.bind(2, projectOrDefault(project));
    if (!find.executeStep())
        return std::nullopt;
    return ProjectRow{find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                      find.getColumn(2).getString(), find.getColumn(3).getInt64(), *owner};
}

ProjectRow requireProject(SQLite::Database &tx, const RequestContext &request,
                          std::string_view entity, std::string_view project)
{
    if (auto found = findProject(tx, request, entity, project))
        return *found;
    throw HubError(HubErrorKind::NotFound,
                   "There is no project \"" + projectOrDefault(project) + "\" that you can see.");
}

ProjectRow ensureProject(SQLite::Database &tx, const RequestContext &request,
                         std::string_view entity, std::string_view project, bool *inserted)
{
    if (inserted)
        *inserted = false;
    if (auto found = findProject(tx, request, entity, project))
        return *found;
    checkProjectName(project);
    const EntityRow owner = requireEntity(tx, request, entity);
    requireProjectScope(request, owner.name, projectOrDefault(project));
    SQLite::Statement insert(tx,
                             "INSERT INTO projects(entity_id, name, created_at) VALUES (?, ?, ?)");
    insert.bind(1, owner.id);
    insert.bind(2, projectOrDefault(project));
    insert.bind(3, nowMs());
    insert.exec();
    if (inserted)
        *inserted = true;
    return *findProject(tx, request, entity, project);
}

std::optional<std::int64_t> findRun(SQLite::Database &tx, std::int64_t projectId,
                                    std::string_view run)
{
    SQLite::Statement find(tx, "SELECT id FROM runs WHERE project_id = ? AND name = ?");
    find.bind(1, projectId);
    find.bind(2, std::string(run));
    if (!find.executeStep())
        return std::nullopt;
    return find.getColumn(0).getInt64();
}

bool allowsProject(const RequestContext &request, std::string_view entity, std::string_view project)
{
    if (request.scope == KeyScope::User)
        return true;
    return request.run && request.run->entity == entity && request.run->project == project;
}

bool allowsRun(const RequestContext &request, std::string_view entity, std::string_view project,
               std::string_view run)
{
    return allowsProject(request, entity, project) &&
           (request.scope == KeyScope::User || request.run->run == run);
}

void requireUserScope(const RequestContext &request)
{
    if (request.scope != KeyScope::User)
        throw HubError(HubErrorKind::Forbidden, "The key of a run cannot do this.");
}

void requireRunScope(const RequestContext &request, std::string_view entity,
                     std::string_view project, std::string_view run)
{
    if (!allowsRun(request, entity, project, run))
        throw HubError(HubErrorKind::Forbidden, "The key of a run can only write that run.");
}

void requireProjectScope(const RequestContext &request, std::string_view entity,
                         std::string_view project)
{
    if (!allowsProject(request, entity, project))
        throw HubError(HubErrorKind::Forbidden, "The key of a run can only write its own project.");
}

std::string globalId(std::string_view type, std::string_view rest)
{
    return toBase64(std::string(type) + ':' + std::string(rest));
}

std::string globalId(std::string_view type, std::int64_t rowId)
{
    return globalId(type, std::to_string(rowId));
}

std::optional<std::string> fromGlobalId(std::string_view type, std::string_view id)
{
    std::string text;
    if (!fromBase64(id, text) || text.size() <= type.size() || !text.starts_with(type) ||
        text[type.size()] != ':')
        return std::nullopt;
    return text.substr(type.size() + 1);
}

std::optional<std::int64_t> rowIdOf(std::string_view type, std::string_view id)
{
    const auto rest = fromGlobalId(type, id);
    std::int64_t row = 0;
    if (!rest)
        return std::nullopt;
    const auto [end, error] = std::from_chars(rest->data(), rest->data() + rest->size(), row);
    if (error != std::errc() || end != rest->data() + rest->size())
        return std::nullopt;
    return row;
}

std::string textArg(const Json &args, const char *name)
{
    const auto found = args.find(name);
    return found != args.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string createApiKey(SQLite::Database &tx, std::int64_t userId,
                         const std::optional<RunScope> &scope)
{
    const std::string key = "slipway-" + toHex(randomBytes(32));
    storeApiKey(tx, userId, key, scope);
    return key;
}

void storeApiKey(SQLite::Database &tx, std::int64_t userId, std::string_view key,
                 const std::optional<RunScope> &scope)
{
    SQLite::Statement insert(tx,
                             "INSERT INTO api_keys(sha256, user_id, scope, entity, project, run, "
                             "item, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, toHex(sha256(key)));
    insert.bind(2, userId);
    insert.bind(3, scope ? "run" : "user");
    if (scope) {
        insert.bind(4, scope->entity);
        insert.bind(5, scope->project);
        insert.bind(6, scope->run);
        insert.bind(7, scope->item);
    }
    insert.bind(8, nowMs());
    insert.exec();
}

void revokeRunKeys(SQLite::Database &tx, const RunScope &scope)
{
    SQLite::Statement update(tx,
                             "UPDATE api_keys SET revoked = 1 WHERE scope = 'run' AND entity = ? "
                             "AND project = ? AND run = ?");
    update.bind(1, scope.entity);
    update.bind(2, scope.project);
    update.bind(3, scope.run);
    update.exec();
}

} // namespace slipway::hub
