// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"

namespace slipway::hub {

namespace {

std::int64_t rowOf(const Json &parent, const char *key = "_id")
{
    return parent.at(key).get<std::int64_t>();
}

/** A resolver that reads: fn(tx, context, parent, args). */
template <typename F>
graphql::Resolver reading(F fn)
{
    return [fn](const ResolveContext &context, const Json &parent, const Json &args) {
        return context.services.db.read(
            [&](SQLite::Database &tx) -> Json { return fn(tx, context, parent, args); });
    };
}

Json artifactById(SQLite::Database &tx, const ResolveContext &context, const Json &,
                  const Json &args)
{
    const auto artifact = findArtifact(tx, context.request, textArg(args, "id"));
    return artifact ? artifactObject(tx, artifact->id) : Json(nullptr);
}

Json collectionById(SQLite::Database &tx, const ResolveContext &context, const Json &,
                    const Json &args)
{
    const auto row = rowIdOf("ArtifactSequence", textArg(args, "id"));
    const auto collection = findCollection(tx, context.request, row.value_or(0));
    return collection ? collectionObject(tx, collection->id) : Json(nullptr);
}

Json clientIdMapping(SQLite::Database &tx, const ResolveContext &context, const Json &,
                     const Json &args)
{
    SQLite::Statement find(tx, "SELECT artifact_id FROM artifact_client_ids WHERE client_id = ?");
    find.bind(1, textArg(args, "clientID"));
    if (!find.executeStep())
        return nullptr;
    const auto artifact = findArtifact(tx, context.request, find.getColumn(0).getInt64());
    return artifact ? Json{{"serverID", globalId("Artifact", artifact->id)}} : Json(nullptr);
}

Json artifactOfProject(SQLite::Database &tx, const ResolveContext &context, const Json &parent,
                       const Json &args)
{
    const auto artifact = artifactNamed(tx, context.request, rowOf(parent), textArg(args, "name"));
    return artifact ? artifactObject(tx, artifact->id) : Json(nullptr);
}

Json membershipOfProject(SQLite::Database &tx, const ResolveContext &context, const Json &parent,
                         const Json &args)
{
    const auto artifact = artifactNamed(tx, context.request, rowOf(parent), textArg(args, "name"));
    return artifact ? membershipObject(tx, artifact->id) : Json(nullptr);
}

Json collectionOfProject(SQLite::Database &tx, const ResolveContext &context, const Json &parent,
                         const Json &args)
{
    const auto collection =
        findCollection(tx, context.request, rowOf(parent), textArg(args, "name"));
    return collection ? collectionObject(tx, collection->id) : Json(nullptr);
}

Json membershipOfCollection(SQLite::Database &tx, const ResolveContext &, const Json &parent,
                            const Json &args)
{
    const auto artifact = versionNamed(tx, rowOf(parent), textArg(args, "aliasName"));
    return artifact ? membershipObject(tx, *artifact) : Json(nullptr);
}

Json typeOfProject(SQLite::Database &tx, const ResolveContext &, const Json &parent,
                   const Json &args)
{
    SQLite::Statement find(tx, "SELECT id FROM artifact_types WHERE project_id = ? AND name = ?");
    find.bind(1, rowOf(parent));
    find.bind(2, textArg(args, "name"));
    return find.executeStep() ? typeObject(tx, find.getColumn(0).getInt64()) : Json(nullptr);
}

Json collectionOfType(SQLite::Database &tx, const ResolveContext &context, const Json &parent,
                      const Json &args)
{
    SQLite::Statement find(tx,
                           "SELECT id FROM artifact_collections WHERE type_id = ? AND name = ?");
    find.bind(1, rowOf(parent));
    find.bind(2, textArg(args, "name"));
    const auto collection = find.executeStep()
                                ? findCollection(tx, context.request, find.getColumn(0).getInt64())
                                : std::nullopt;
    return collection ? collectionObject(tx, collection->id) : Json(nullptr);
}

Json collectionOfParent(SQLite::Database &tx, const ResolveContext &, const Json &parent,
                        const Json &)
{
    return collectionObject(tx, rowOf(parent, "_collectionId"));
}

Json typeOfArtifact(SQLite::Database &tx, const ResolveContext &, const Json &parent, const Json &)
{
    SQLite::Statement find(tx, "SELECT type_id FROM artifact_collections WHERE id = ?");
    find.bind(1, rowOf(parent, "_collectionId"));
    return find.executeStep() ? typeObject(tx, find.getColumn(0).getInt64()) : Json(nullptr);
}

Json projectOfCollection(SQLite::Database &tx, const ResolveContext &context, const Json &parent,
                         const Json &)
{
    const auto collection = findCollection(tx, context.request, rowOf(parent));
    return collection ? projectObject(collection->project) : Json(nullptr);
}

/** A run that the request may not see is not named at all, not even by who started it. */
Json creatorOfArtifact(SQLite::Database &tx, const ResolveContext &context, const Json &parent,
                       const Json &)
{
    Json creator;
    if (!parent.at("_runId").is_null()) {
        creator = runObject(tx, context.request, rowOf(parent, "_runId"));
        if (!creator.is_null())
            creator["__typename"] = "Run";
        return creator;
    }
    creator = userObject(tx, rowOf(parent, "_userId"));
    if (!creator.is_null())
        creator["__typename"] = "User";
    return creator;
}

Json latestOfCollection(SQLite::Database &tx, const ResolveContext &, const Json &parent,
                        const Json &)
{
    const auto latest = versionNamed(tx, rowOf(parent), "latest");
    return latest ? artifactObject(tx, *latest) : Json(nullptr);
}

Json membershipsOfArtifact(SQLite::Database &tx, const ResolveContext &, const Json &parent,
                           const Json &)
{
    Json edges = Json::array();
    edges.push_back({{"node", membershipObject(tx, rowOf(parent))}});
    return {{"pageInfo", {{"hasNextPage", false}}}, {"edges", std::move(edges)}};
}

} // namespace

void registerArtifactQueries(graphql::Registry &registry)
{
    registry.field("Query", "artifact", reading(artifactById));
    registry.field("Query", "artifactCollection", reading(collectionById));
    registry.field("Query", "clientIDMapping", reading(clientIdMapping));
    registry.field("Project", "artifact", reading(artifactOfProject));
    registry.field("Project", "artifactCollection", reading(collectionOfProject));
    registry.field("Project", "artifactCollectionMembership", reading(membershipOfProject));
    registry.field("Project", "artifactType", reading(typeOfProject));
    registry.field("ArtifactType", "artifactCollection", reading(collectionOfType));
    registry.field("ArtifactSequence", "artifactMembership", reading(membershipOfCollection));
    registry.field("ArtifactSequence", "project", reading(projectOfCollection));
    registry.field("ArtifactSequence", "latestArtifact", reading(latestOfCollection));
    registry.field("ArtifactSequence", "defaultArtifactType",
                   reading([](SQLite::Database &tx, const ResolveContext &, const Json &parent,
                              const Json &) { return typeObject(tx, rowOf(parent, "_typeId")); }));
    registry.field("ArtifactAlias", "artifactCollection", reading(collectionOfParent));
    registry.field("ArtifactCollectionMembership", "artifactCollection",
                   reading(collectionOfParent));
    registry.field("ArtifactCollectionMembership", "aliases",
                   reading([](SQLite::Database &tx, const ResolveContext &, const Json &parent,
                              const Json &) { return aliasObjects(tx, rowOf(parent)); }));
    registry.field("ArtifactCollectionMembership", "artifact",
                   reading([](SQLite::Database &tx, const ResolveContext &, const Json &parent,
                              const Json &) { return artifactObject(tx, rowOf(parent)); }));
    // Newer clients ask before they use another digest than MD5, which is all this hub keeps.
    registry.field("Entity", "xxhashDigestsEnabled",
                   [](const ResolveContext &, const Json &, const Json &) { return Json(false); });
    registry.field("Artifact", "artifactSequence", reading(collectionOfParent));
    registry.field("Artifact", "artifactType", reading(typeOfArtifact));
    registry.field("Artifact", "createdBy", reading(creatorOfArtifact));
    registry.field("Artifact", "artifactMemberships", reading(membershipsOfArtifact));
    registry.field("Artifact", "aliases",
                   reading([](SQLite::Database &tx, const ResolveContext &, const Json &parent,
                              const Json &) { return aliasObjects(tx, rowOf(parent)); }));
}

void registerArtifacts(graphql::Registry &registry)
{
    registerArtifactQueries(registry);
    registerArtifactLists(registry);
    registerArtifactCreation(registry);
    registerArtifactFiles(registry);
    registerArtifactCommit(registry);
    registerArtifactChanges(registry);
    registerArtifactCollections(registry);
}

} // namespace slipway::hub
