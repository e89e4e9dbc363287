// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/launchspec.h"
#include "hub/resolvers/namedartifacts.h"
#include "hub/store/database.h"

#include <algorithm>

namespace slipway::hub {

namespace {

Json useArtifact(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ProjectRow project = requireProject(tx, context.request, textArg(input, "entityName"),
                                                  textArg(input, "projectName"));
        const std::string runName = textArg(input, "runName");
        requireRunScope(context.request, project.entity.name, project.name, runName);
        // Reading is allowed to every member, also with a run's key: jobs use artifacts of others.
        const auto artifact = findArtifact(tx, context.request, textArg(input, "artifactID"));
        if (!artifact)
            throw HubError(HubErrorKind::NotFound, "There is no such artifact.");
        if (const auto run = findRun(tx, project.id, runName)) {
            SQLite::Statement insert(tx,
                                     "INSERT OR REPLACE INTO artifact_uses(run_id, artifact_id, "
                                     "used_as, created_at) VALUES (?, ?, ?, ?)");
            insert.bind(1, *run);
            insert.bind(2, artifact->id);
            if (const std::string name = textArg(input, "usedAs"); !name.empty())
                insert.bind(3, name);
            insert.bind(4, nowMs());
            insert.exec();
        }
        return {{"artifact", artifactObject(tx, artifact->id)}};
    });
}

void touch(SQLite::Database &tx, const ArtifactRow &artifact)
{
    SQLite::Statement update(tx, "UPDATE artifacts SET updated_at = ? WHERE id = ?");
    update.bind(1, nowMs());
    update.bind(2, artifact.id);
    update.exec();
}

void removeTags(SQLite::Database &tx, const ArtifactRow &artifact, const Json &tags)
{
    for (const Json &tag : tags) {
        SQLite::Statement remove(tx,
                                 "DELETE FROM artifact_tags WHERE artifact_id = ? AND name = ?");
        remove.bind(1, artifact.id);
        remove.bind(2, textArg(tag, "tagName"));
        remove.exec();
    }
}

/**
 * Whether a run's key may tell what inputs the job has: of the job that its item names and that
 * nobody has told yet, with nothing but their descriptions. The official package does so after the
 * first run of a job that was made without one (wandb-api §10.1).
 */
bool mayTellInputs(SQLite::Database &tx, const RequestContext &request, const ArtifactRow &artifact,
                   const Json &input)
{
    const auto named = namedCollections(tx, request);
    const bool isNamed = std::any_of(named.begin(), named.end(), [&](const NamedCollection &each) {
        return each.entity == artifact.collection.project.entity.name &&
               each.project == artifact.collection.project.name &&
               each.name == artifact.collection.name;
    });
    if (!isNamed || artifact.collection.typeName != "job")
        return false;
    for (const auto &[key, value] : input.items()) {
        if (key != "artifactID" && key != "metadata" && key != "clientMutationId" &&
            !value.is_null())
            return false;
    }
    const Json told = parseObject(textArg(input, "metadata"), "The metadata");
    if (!told.contains("input_types"))
        return false; // which closes the door behind it
    for (const auto &[key, value] : told.items()) {
        if (key != "input_types" && key != "output_types" && key != "input_schemas")
            return false;
    }
    SQLite::Statement find(tx, "SELECT metadata FROM artifacts WHERE id = ?");
    find.bind(1, artifact.id);
    find.executeStep();
    const Json known = Json::parse(find.getColumn(0).getString(), nullptr, false);
    return known.is_object() && !known.contains("input_types");
}

/** The metadata of a job after a run's key told its inputs: what was there before stays. */
std::string withInputs(SQLite::Database &tx, const ArtifactRow &artifact, Json told)
{
    SQLite::Statement find(tx, "SELECT metadata FROM artifacts WHERE id = ?");
    find.bind(1, artifact.id);
    find.executeStep();
    told.update(Json::parse(find.getColumn(0).getString()));
    told.erase("_partial");
    return told.dump();
}

/** The version that updateArtifact changes; HubError NotFound or Forbidden. */
ArtifactRow toUpdate(SQLite::Database &tx, const RequestContext &request, const Json &input)
{
    const std::string id = textArg(input, "artifactID");
    if (request.scope == KeyScope::Run) {
        const auto artifact = findArtifact(tx, request, id);
        if (artifact && !isOwnVersion(tx, request, *artifact) &&
            mayTellInputs(tx, request, *artifact, input))
            return *artifact;
    }
    return requireArtifact(tx, request, id);
}

/** What is absent or null stays as it is. */
Json updateArtifact(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ArtifactRow artifact = toUpdate(tx, context.request, input);
        const auto given = [&](const char *name) -> const Json * {
            const auto found = input.find(name);
            return found != input.end() && !found->is_null() ? &*found : nullptr;
        };
        const auto set = [&](const char *sql, const std::string &value) {
            SQLite::Statement update(tx, sql);
            update.bind(1, value);
            update.bind(2, artifact.id);
            update.exec();
        };
        if (const Json *text = given("description"))
            set("UPDATE artifacts SET description = ? WHERE id = ?", text->get<std::string>());
        if (const Json *text = given("metadata"); text && *text != "null") {
            const Json metadata = parseObject(text->get<std::string>(), "The metadata");
            const bool tellsInputs = context.request.scope == KeyScope::Run &&
                                     !isOwnVersion(tx, context.request, artifact);
            set("UPDATE artifacts SET metadata = ? WHERE id = ?",
                tellsInputs ? withInputs(tx, artifact, metadata) : metadata.dump());
        }
        if (const Json *ttl = given("ttlDurationSeconds"))
            set("UPDATE artifacts SET ttl = CAST(? AS INTEGER) WHERE id = ?", ttl->dump());
        if (const Json *tags = given("tagsToAdd"))
            addTags(tx, artifact.id, *tags);
        if (const Json *tags = given("tagsToDelete"))
            removeTags(tx, artifact, *tags);
        if (const Json *aliases = given("aliases")) {
            for (const Json &alias : *aliases)
                setAlias(tx, artifact, textArg(alias, "alias"));
        }
        touch(tx, artifact);
        return {{"artifact", artifactObject(tx, artifact.id)}};
    });
}

/** The artifact of an alias mutation; every alias must name its collection. */
ArtifactRow aliasTarget(SQLite::Database &tx, const RequestContext &request, const Json &input)
{
    ArtifactRow artifact = requireArtifact(tx, request, textArg(input, "artifactID"));
    if (artifact.state != "COMMITTED")
        throw HubError(HubErrorKind::Conflict, "Only complete versions have aliases.");
    for (const Json &alias : input.at("aliases")) {
        if (textArg(alias, "artifactCollectionName") != artifact.collection.name)
            throw HubError(HubErrorKind::InvalidInput,
                           "The version is not in the collection \"" +
                               textArg(alias, "artifactCollectionName") + "\".");
    }
    return artifact;
}

Json addAliases(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ArtifactRow artifact = aliasTarget(tx, context.request, input);
        for (const Json &alias : input.at("aliases"))
            setAlias(tx, artifact, textArg(alias, "alias"));
        touch(tx, artifact);
        return {{"success", true}};
    });
}

Json deleteAliases(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ArtifactRow artifact = aliasTarget(tx, context.request, input);
        for (const Json &alias : input.at("aliases")) {
            SQLite::Statement remove(tx, "DELETE FROM artifact_aliases WHERE collection_id = ? AND "
                                         "alias = ? AND artifact_id = ?");
            remove.bind(1, artifact.collection.id);
            remove.bind(2, textArg(alias, "alias"));
            remove.bind(3, artifact.id);
            remove.exec();
        }
        touch(tx, artifact);
        return {{"success", true}};
    });
}

Json deleteArtifact(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ArtifactRow artifact =
            requireArtifact(tx, context.request, textArg(input, "artifactID"));
        SQLite::Statement named(tx,
                                "SELECT 1 FROM artifact_aliases WHERE artifact_id = ? AND alias "
                                "<> 'latest'");
        named.bind(1, artifact.id);
        if (named.executeStep() && input.value("deleteAliases", Json(false)) != true)
            throw HubError(HubErrorKind::Conflict,
                           "The version has aliases; delete them first or with it.");
        named.reset();
        SQLite::Statement aliases(tx, "DELETE FROM artifact_aliases WHERE artifact_id = ?");
        aliases.bind(1, artifact.id);
        aliases.exec();
        SQLite::Statement update(tx, "UPDATE artifacts SET state = 'DELETED', updated_at = ? "
                                     "WHERE id = ?");
        update.bind(1, nowMs());
        update.bind(2, artifact.id);
        update.exec();
        refreshLatest(tx, artifact.collection.id);
        return {{"artifact", artifactObject(tx, artifact.id)}};
    });
}

} // namespace

void registerArtifactChanges(graphql::Registry &registry)
{
    registry.field("Mutation", "useArtifact", useArtifact);
    registry.field("Mutation", "updateArtifact", updateArtifact);
    registry.field("Mutation", "addAliases", addAliases);
    registry.field("Mutation", "deleteAliases", deleteAliases);
    registry.field("Mutation", "deleteArtifact", deleteArtifact);
}

} // namespace slipway::hub
