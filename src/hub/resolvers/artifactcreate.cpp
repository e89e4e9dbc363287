// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/launchspec.h"
#include "hub/store/database.h"

#include <algorithm>

namespace slipway::hub {

namespace {

constexpr std::size_t maxClientId = 256;

std::int64_t ensureType(SQLite::Database &tx, std::int64_t project, const std::string &name,
                        const std::string &description)
{
    checkArtifactName(name, "The type of an artifact");
    SQLite::Statement insert(tx, "INSERT OR IGNORE INTO artifact_types(project_id, name, "
                                 "description, created_at) VALUES (?, ?, ?, ?)");
    insert.bind(1, project);
    insert.bind(2, name);
    if (!description.empty())
        insert.bind(3, description);
    insert.bind(4, nowMs());
    insert.exec();
    SQLite::Statement find(tx, "SELECT id FROM artifact_types WHERE project_id = ? AND name = ?");
    find.bind(1, project);
    find.bind(2, name);
    find.executeStep();
    return find.getColumn(0).getInt64();
}

CollectionRow ensureCollection(SQLite::Database &tx, const RequestContext &request,
                               const ProjectRow &project, const std::string &name,
                               const std::string &typeName)
{
    if (auto found = findCollection(tx, request, project.id, name)) {
        if (found->typeName != typeName)
            throw HubError(HubErrorKind::Conflict, "The artifact collection \"" + name +
                                                       "\" has the type \"" + found->typeName +
                                                       "\", not \"" + typeName + "\".");
        return *found;
    }
    checkArtifactName(name, "The name of an artifact");
    SQLite::Statement insert(tx, "INSERT INTO artifact_collections(project_id, type_id, name, "
                                 "created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)");
    insert.bind(1, project.id);
    insert.bind(2, ensureType(tx, project.id, typeName, {}));
    insert.bind(3, name);
    insert.bind(4, nowMs());
    insert.exec();
    return *findCollection(tx, request, tx.getLastInsertRowid());
}

/**
 * Refuses what a run's key may not create. A job is what others launch: a program that could
 * publish one would choose what runs next, with other rights than its own. The official package
 * says so in its log and goes on (tried with 0.28.2 and 0.31.0).
 */
void checkMayCreate(const RequestContext &request, const std::string &typeName)
{
    if (request.scope == KeyScope::Run && typeName == "job")
        throw HubError(HubErrorKind::Forbidden, "The key of a run cannot publish jobs.");
}

/** The run that makes the artifact: for a run key its own, whatever the client says. */
std::optional<std::int64_t> makerOf(SQLite::Database &tx, const RequestContext &request,
                                    std::int64_t project, const Json &input)
{
    if (request.scope == KeyScope::User)
        return findRun(tx, project, textArg(input, "runName"));
    const auto own = findRun(tx, project, request.run->run);
    if (!own)
        throw HubError(HubErrorKind::NotFound, "The run of this key does not exist yet.");
    return own;
}

/** The version that the client made with this id before (§9.2 rule 1), unless it was deleted. */
std::optional<ArtifactRow> madeBefore(SQLite::Database &tx, const RequestContext &request,
                                      const std::string &clientId, std::int64_t collection)
{
    SQLite::Statement find(tx, "SELECT artifact_id FROM artifact_client_ids WHERE client_id = ?");
    find.bind(1, clientId);
    if (clientId.empty() || !find.executeStep())
        return std::nullopt;
    auto artifact = findArtifact(tx, request, find.getColumn(0).getInt64());
    if (artifact && artifact->state == "DELETED")
        return std::nullopt;
    // Also when the request may not see it: nobody takes over another's id.
    if (!artifact || artifact->collection.id != collection)
        throw HubError(HubErrorKind::Conflict, "This client id belongs to another artifact.");
    return artifact;
}

Json aliasNames(const Json &input)
{
    Json names = Json::array();
    const auto aliases = input.find("aliases");
    if (aliases != input.end() && aliases->is_array()) {
        for (const Json &alias : *aliases)
            names.push_back(alias.at("alias"));
    }
    return names;
}

/** Whether the version has all these aliases and the client wants no tags. */
bool changesNothing(SQLite::Database &tx, const ArtifactRow &artifact, const Json &input)
{
    const Json tags = input.value("tags", Json());
    if (tags.is_array() && !tags.empty())
        return false;
    const Json aliases = aliasNames(input);
    return std::all_of(aliases.begin(), aliases.end(), [&](const Json &alias) {
        return versionNamed(tx, artifact.collection.id, alias.get<std::string>()) == artifact.id;
    });
}

/**
 * The latest version when it has this content (rule 2). A run key shares one that another run made
 * only as it is; with other aliases it gets a version of its own.
 */
std::optional<ArtifactRow> sameAsLatest(SQLite::Database &tx, const RequestContext &request,
                                        std::int64_t collection, const Json &input)
{
    const auto latest = versionNamed(tx, collection, "latest");
    if (!latest)
        return std::nullopt;
    auto artifact = findArtifact(tx, request, *latest);
    if (!artifact || artifact->digest != textArg(input, "digest") ||
        (!isOwnVersion(tx, request, *artifact) && !changesNothing(tx, *artifact, input)))
        return std::nullopt;
    return artifact;
}

void rememberClientId(SQLite::Database &tx, const std::string &clientId, std::int64_t artifact)
{
    if (clientId.empty())
        return;
    if (clientId.size() > maxClientId)
        throw HubError(HubErrorKind::InvalidInput, "The client id is too long.");
    SQLite::Statement insert(tx, "INSERT OR REPLACE INTO artifact_client_ids(client_id, "
                                 "artifact_id) VALUES (?, ?)");
    insert.bind(1, clientId);
    insert.bind(2, artifact);
    insert.exec();
}

std::int64_t insertArtifact(SQLite::Database &tx, const RequestContext &request,
                            const CollectionRow &collection, const Json &input)
{
    SQLite::Statement insert(tx, "INSERT INTO artifacts(collection_id, state, digest, description, "
                                 "metadata, pending_aliases, ttl, history_step, run_id, user_id, "
                                 "created_at) VALUES (?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, collection.id);
    insert.bind(2, textArg(input, "digest"));
    if (const std::string text = textArg(input, "description"); !text.empty())
        insert.bind(3, text);
    if (const std::string text = textArg(input, "metadata"); !text.empty() && text != "null")
        insert.bind(4, parseObject(text, "The metadata").dump());
    insert.bind(5, aliasNames(input).dump());
    const Json ttl = input.value("ttlDurationSeconds", Json());
    insert.bind(6, ttl.is_null() ? -2 : ttl.get<std::int64_t>());
    if (const Json step = input.value("historyStep", Json()); !step.is_null())
        insert.bind(7, step.get<std::int64_t>());
    if (const auto run = makerOf(tx, request, collection.project.id, input))
        insert.bind(8, *run);
    insert.bind(9, request.userId);
    insert.bind(10, nowMs());
    insert.exec();
    return tx.getLastInsertRowid();
}

std::string collectionName(const Json &input)
{
    const std::string name = textArg(input, "artifactCollectionName");
    const auto names = input.find("artifactCollectionNames");
    if (!name.empty() || names == input.end() || !names->is_array() || names->empty())
        return name;
    return names->front().get<std::string>();
}

Json createArtifact(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    const RequestContext &request = context.request;
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ProjectRow project =
            ensureProject(tx, request, textArg(input, "entityName"), textArg(input, "projectName"));
        requireProjectScope(request, project.entity.name, project.name);
        checkMayCreate(request, textArg(input, "artifactTypeName"));
        const CollectionRow collection = ensureCollection(
            tx, request, project, collectionName(input), textArg(input, "artifactTypeName"));
        const std::string clientId = textArg(input, "clientID");
        auto artifact = madeBefore(tx, request, clientId, collection.id);
        if (!artifact && input.value("enableDigestDeduplication", Json(false)) == true) {
            artifact = sameAsLatest(tx, request, collection.id, input);
            if (artifact)
                setUploadAliases(tx, *artifact, aliasNames(input));
        }
        const std::int64_t row =
            artifact ? artifact->id : insertArtifact(tx, request, collection, input);
        rememberClientId(tx, clientId, row);
        const bool own = !artifact || isOwnVersion(tx, request, *artifact);
        if (const Json tags = input.value("tags", Json()); own && tags.is_array())
            addTags(tx, row, tags);
        return {{"artifact", artifactObject(tx, row)},
                {"clientMutationId", input.value("clientMutationId", Json())}};
    });
}

Json createArtifactType(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ProjectRow project = ensureProject(tx, context.request, textArg(input, "entityName"),
                                                 textArg(input, "projectName"));
        requireProjectScope(context.request, project.entity.name, project.name);
        const std::int64_t type =
            ensureType(tx, project.id, textArg(input, "name"), textArg(input, "description"));
        return {{"artifactType", typeObject(tx, type)}};
    });
}

} // namespace

void registerArtifactCreation(graphql::Registry &registry)
{
    registry.field("Mutation", "createArtifact", createArtifact);
    registry.field("Mutation", "createArtifactType", createArtifactType);
}

} // namespace slipway::hub
