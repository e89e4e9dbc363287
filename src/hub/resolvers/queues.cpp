// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/launch.h"

#include "hub/resolvers/launchspec.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"

#include <algorithm>
#include <array>

namespace slipway::hub {

namespace {

constexpr std::size_t maxQueueName = 64;

constexpr const char *queueColumns =
    "SELECT q.id, q.name, q.access, q.prioritization_mode, q.config_id, q.external_links, "
    "q.created_at, q.activity_at, u.username, c.resource, p.entity_id, q.paused FROM run_queues q "
    "JOIN users u ON u.id = q.user_id JOIN projects p ON p.id = q.project_id "
    "LEFT JOIN resource_configs c ON c.id = q.config_id ";

Json parsed(const std::string &text)
{
    return Json::parse(text, nullptr, false);
}

Json queueObject(SQLite::Statement &row)
{
    const std::int64_t id = row.getColumn(0).getInt64();
    const bool configured = !row.getColumn(4).isNull();
    return {{"_id", id},
            {"_entityId", row.getColumn(10).getInt64()},
            {"id", globalId("RunQueue", id)},
            {"name", row.getColumn(1).getString()},
            {"access", row.getColumn(2).getString()},
            {"prioritizationMode", row.getColumn(3).getString()},
            {"defaultResourceConfigID",
             configured ? Json(globalId("DefaultResourceConfig", row.getColumn(4).getInt64()))
                        : Json(nullptr)},
            {"externalLinks", parsed(row.getColumn(5).getString())},
            {"createdBy", row.getColumn(8).getString()},
            {"slipwayResource", configured ? Json(row.getColumn(9).getString()) : Json(nullptr)},
            {"slipwayCreatedAt", isoTimeOrNull(row.getColumn(6).getInt64())},
            {"slipwayLastActivityAt", isoTimeOrNull(row.getColumn(7).getInt64())},
            {"slipwayPaused", row.getColumn(11).getInt() != 0}};
}

Json queuesOfProject(const ResolveContext &context, const Json &parent, const Json &)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) {
        SQLite::Statement find(tx,
                               std::string(queueColumns) + "WHERE q.project_id = ? ORDER BY q.id");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        Json queues = Json::array();
        while (find.executeStep())
            queues.push_back(queueObject(find));
        return queues;
    });
}

Json queueOfProject(const ResolveContext &context, const Json &parent, const Json &args)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx,
                               std::string(queueColumns) + "WHERE q.project_id = ? AND q.name = ?");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        find.bind(2, textArg(args, "name"));
        return find.executeStep() ? queueObject(find) : Json(nullptr);
    });
}

Json templateVariableList(const Json &variables)
{
    Json list = Json::array();
    for (const auto &[name, variable] : variables.items())
        list.push_back({{"name", name}, {"schema", variable.at("schema").dump()}});
    return list;
}

Json resourceConfig(const ResolveContext &context, const Json &parent, const Json &args)
{
    requireUserScope(context.request);
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT config, resource, template_variables FROM "
                                   "resource_configs WHERE id = ? AND entity_id = ?");
        find.bind(1, rowIdOf("DefaultResourceConfig", textArg(args, "id")).value_or(0));
        find.bind(2, parent.at("_id").get<std::int64_t>());
        if (!find.executeStep())
            return nullptr;
        return {{"id", args.at("id")},
                {"config", parsed(find.getColumn(0).getString())},
                {"resource", find.getColumn(1).getString()},
                {"templateVariables", templateVariableList(parsed(find.getColumn(2).getString()))}};
    });
}

void checkQueueName(const std::string &name)
{
    const bool printable = std::none_of(name.begin(), name.end(), [](unsigned char c) {
        return c < 0x20 || c == 0x7F || c == '/';
    });
    if (name.empty() || name.size() > maxQueueName || !printable || name.front() == ' ' ||
        name.back() == ' ')
        throw HubError(HubErrorKind::InvalidInput,
                       "A queue name has 1 to 64 characters, no slash and no blanks at its ends.");
}

std::int64_t insertConfig(SQLite::Database &tx, std::int64_t entity, const std::string &resource,
                          const std::string &config, const std::string &variables)
{
    static constexpr std::array known = {"local-container", "local-process", "kubernetes",
                                         "sagemaker",       "gcp-vertex",    "vertex"};
    if (std::find(known.begin(), known.end(), resource) == known.end())
        throw HubError(HubErrorKind::InvalidInput,
                       "\"" + resource + "\" is no kind of resource that jobs can run on.");
    const Json configuration = parseObject(config, "The queue's configuration");
    const auto arguments = configuration.find("resource_args");
    if (arguments != configuration.end() && !arguments->is_object())
        throw HubError(HubErrorKind::InvalidInput, "resource_args must be an object.");
    const Json templates = variables.empty() || variables == "null"
                               ? Json::object()
                               : parseObject(variables, "The template variables");
    checkTemplateVariables(templates);
    SQLite::Statement insert(tx, "INSERT INTO resource_configs(entity_id, resource, config, "
                                 "template_variables, created_at) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, entity);
    insert.bind(2, resource);
    insert.bind(3, configuration.dump());
    insert.bind(4, templates.dump());
    insert.bind(5, nowMs());
    insert.exec();
    return tx.getLastInsertRowid();
}

std::int64_t insertQueue(SQLite::Database &tx, const RequestContext &request,
                         const ProjectRow &project, const std::string &name,
                         const std::string &access)
{
    checkQueueName(name);
    SQLite::Statement insert(tx, "INSERT INTO run_queues(project_id, name, access, user_id, "
                                 "created_at, prioritization_mode) VALUES (?, ?, ?, ?, ?, "
                                 "'DISABLED')");
    insert.bind(1, project.id);
    insert.bind(2, name);
    insert.bind(3, access);
    insert.bind(4, request.userId);
    insert.bind(5, nowMs());
    insert.exec();
    return tx.getLastInsertRowid();
}

void setMode(SQLite::Database &tx, std::int64_t queue, const Json &input)
{
    const std::string mode = textArg(input, "prioritizationMode");
    if (mode.empty())
        return;
    SQLite::Statement update(tx, "UPDATE run_queues SET prioritization_mode = ? WHERE id = ?");
    update.bind(1, mode);
    update.bind(2, queue);
    update.exec();
}

void setConfig(SQLite::Database &tx, std::int64_t queue, std::int64_t config)
{
    SQLite::Statement update(tx, "UPDATE run_queues SET config_id = ? WHERE id = ?");
    update.bind(1, config);
    update.bind(2, queue);
    update.exec();
}

Json createResourceConfig(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const EntityRow entity = requireEntity(tx, context.request, textArg(input, "entityName"));
        const std::int64_t id =
            insertConfig(tx, entity.id, textArg(input, "resource"), textArg(input, "config"),
                         textArg(input, "templateVariables"));
        return {{"defaultResourceConfigID", globalId("DefaultResourceConfig", id)},
                {"success", true}};
    });
}

Json createQueue(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const std::string name = textArg(input, "queueName");
        const ProjectRow project = ensureProject(tx, context.request, textArg(input, "entityName"),
                                                 textArg(input, "projectName"));
        if (findQueue(tx, context.request, project.entity.name, project.name, name))
            throw HubError(HubErrorKind::Conflict,
                           "A queue named \"" + name + "\" exists already.");
        const std::int64_t queue =
            insertQueue(tx, context.request, project, name, textArg(input, "access"));
        setMode(tx, queue, input);
        if (const std::string config = textArg(input, "defaultResourceConfigID"); !config.empty()) {
            const auto row = rowIdOf("DefaultResourceConfig", config);
            SQLite::Statement find(tx, "SELECT 1 FROM resource_configs WHERE id = ? AND "
                                       "entity_id = ?");
            find.bind(1, row.value_or(0));
            find.bind(2, project.entity.id);
            if (!find.executeStep())
                throw HubError(HubErrorKind::NotFound, "There is no such resource configuration.");
            setConfig(tx, queue, *row);
        }
        return {{"success", true}, {"queueID", globalId("RunQueue", queue)}};
    });
}

Json upsertQueue(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const std::string name = textArg(input, "queueName");
        const ProjectRow project = ensureProject(tx, context.request, textArg(input, "entityName"),
                                                 textArg(input, "projectName"));
        const auto existing =
            findQueue(tx, context.request, project.entity.name, project.name, name);
        const std::int64_t queue =
            existing ? existing->id : insertQueue(tx, context.request, project, name, "PROJECT");
        setMode(tx, queue, input);
        setConfig(tx, queue,
                  insertConfig(tx, project.entity.id, textArg(input, "resourceType"),
                               textArg(input, "resourceConfig"),
                               textArg(input, "templateVariables")));
        if (const std::string links = textArg(input, "externalLinks"); !links.empty()) {
            SQLite::Statement update(tx, "UPDATE run_queues SET external_links = ? WHERE id = ?");
            update.bind(1, parseObject(links, "The links of the queue").dump());
            update.bind(2, queue);
            update.exec();
        }
        return {{"success", true},
                {"configSchemaValidationErrors", Json::array()},
                {"clientMutationId", input.value("clientMutationId", Json())}};
    });
}

Json deleteQueues(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        for (const Json &id : input.at("queueIDs")) {
            const auto queue = findQueue(tx, context.request, id.get<std::string>());
            if (!queue)
                throw HubError(HubErrorKind::NotFound, "There is no such queue.");
            SQLite::Statement remove(tx, "DELETE FROM run_queues WHERE id = ?");
            remove.bind(1, queue->id);
            remove.exec();
        }
        return {{"success", true}, {"clientMutationId", input.value("clientMutationId", Json())}};
    });
}

std::optional<QueueRow> queueWhere(SQLite::Database &tx, const RequestContext &request,
                                   std::int64_t id)
{
    SQLite::Statement find(tx, "SELECT q.name, q.prioritization_mode, q.config_id, p.name, e.name, "
                               "q.paused FROM run_queues q JOIN projects p ON p.id = q.project_id "
                               "JOIN entities e ON e.id = p.entity_id WHERE q.id = ?");
    find.bind(1, id);
    if (!find.executeStep())
        return std::nullopt;
    const auto project =
        findProject(tx, request, find.getColumn(4).getString(), find.getColumn(3).getString());
    if (!project)
        return std::nullopt;
    return QueueRow{id,
                    find.getColumn(0).getString(),
                    find.getColumn(1).getString(),
                    find.getColumn(2).getInt64(),
                    find.getColumn(5).getInt() != 0,
                    *project};
}

} // namespace

std::optional<QueueRow> findQueue(SQLite::Database &tx, const RequestContext &request,
                                  std::string_view id)
{
    const auto row = rowIdOf("RunQueue", id);
    return row ? queueWhere(tx, request, *row) : std::nullopt;
}

std::optional<QueueRow> findQueue(SQLite::Database &tx, const RequestContext &request,
                                  std::string_view entity, std::string_view project,
                                  std::string_view name)
{
    const auto owner = findProject(tx, request, entity, project);
    if (!owner)
        return std::nullopt;
    SQLite::Statement find(tx, "SELECT id FROM run_queues WHERE project_id = ? AND name = ?");
    find.bind(1, owner->id);
    find.bind(2, std::string(name));
    return find.executeStep() ? queueWhere(tx, request, find.getColumn(0).getInt64())
                              : std::nullopt;
}

void touchQueue(SQLite::Database &tx, std::int64_t queue)
{
    SQLite::Statement update(tx, "UPDATE run_queues SET activity_at = ? WHERE id = ?");
    update.bind(1, nowMs());
    update.bind(2, queue);
    update.exec();
}

void registerQueues(graphql::Registry &registry)
{
    registry.field("Project", "runQueues", queuesOfProject);
    registry.field("Project", "runQueue", queueOfProject);
    registry.field("Entity", "defaultResourceConfig", resourceConfig);
    registry.field("Mutation", "createDefaultResourceConfig", createResourceConfig);
    registry.field("Mutation", "createRunQueue", createQueue);
    registry.field("Mutation", "upsertRunQueue", upsertQueue);
    registry.field("Mutation", "deleteRunQueues", deleteQueues);
}

void registerLaunch(graphql::Registry &registry)
{
    registerQueues(registry);
    registerItems(registry);
    registerItemMutations(registry);
    registerAgents(registry);
    registerLaunchExtensions(registry);
    registerLaunchChanges(registry);
}

} // namespace slipway::hub
