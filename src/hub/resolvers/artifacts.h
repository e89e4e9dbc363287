// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/registry.h"
#include "hub/resolvers/access.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/**
 * Artifacts (wandb-api.md §9, 10): a collection has versions; a version is PENDING while its files
 * come, COMMITTED with a version index and aliases afterwards.
 */
namespace slipway::hub {

class Storage;

// Resolvers, one file each.
void registerArtifactQueries(graphql::Registry &registry);
void registerArtifactLists(graphql::Registry &registry);
void registerArtifactCreation(graphql::Registry &registry);
void registerArtifactFiles(graphql::Registry &registry);
void registerArtifactCommit(graphql::Registry &registry);
void registerArtifactChanges(graphql::Registry &registry);
void registerArtifactCollections(graphql::Registry &registry);
/** All of the above. */
void registerArtifacts(graphql::Registry &registry);
/** What happens when a file or a manifest was uploaded. Call before the server starts. */
void registerArtifactUploads(Storage &storage);

struct CollectionRow
{
    std::int64_t id = 0;
    std::int64_t type = 0;
    std::string name;
    std::string typeName;
    ProjectRow project;
};

struct ArtifactRow
{
    std::int64_t id = 0;
    std::string state;
    std::int64_t version = -1; ///< -1 before commit
    std::string digest;
    CollectionRow collection;
};

/**
 * By row, when the user is a member of its entity. A run key finds those of its own project and
 * those that its queue item names.
 */
std::optional<CollectionRow> findCollection(SQLite::Database &tx, const RequestContext &request,
                                            std::int64_t row);
std::optional<CollectionRow> findCollection(SQLite::Database &tx, const RequestContext &request,
                                            std::int64_t project, const std::string &name);
std::optional<ArtifactRow> findArtifact(SQLite::Database &tx, const RequestContext &request,
                                        std::int64_t row);
std::optional<ArtifactRow> findArtifact(SQLite::Database &tx, const RequestContext &request,
                                        std::string_view globalArtifactId);
/**
 * The same for writing, and throws HubError NotFound or Forbidden: a run key changes no version but
 * those that its own run made.
 */
ArtifactRow requireArtifact(SQLite::Database &tx, const RequestContext &request,
                            std::string_view globalArtifactId);

/** Whether the request may change this version: a run key when its own run made it. */
bool isOwnVersion(SQLite::Database &tx, const RequestContext &request, const ArtifactRow &artifact);

/** The committed version that an alias, "v3" or a digest names; empty is "latest". */
std::optional<std::int64_t> versionNamed(SQLite::Database &tx, std::int64_t collection,
                                         const std::string &alias);
/** The version that "collection[:alias]" names inside a project, with its collection. */
std::optional<ArtifactRow> artifactNamed(SQLite::Database &tx, const RequestContext &request,
                                         std::int64_t project, const std::string &name);

// Objects; artifacts carry {"_id", "_collectionId"}, collections {"_id", "_typeId"}, memberships
// {"_id" of the artifact, "_collectionId"}, types {"_id", "_project", "_entity"}.
Json artifactObject(SQLite::Database &tx, std::int64_t row);
Json collectionObject(SQLite::Database &tx, std::int64_t row);
Json membershipObject(SQLite::Database &tx, std::int64_t artifact);
Json typeObject(SQLite::Database &tx, std::int64_t row);
/** Aliases of a version, its own "v<n>" last. */
Json aliasObjects(SQLite::Database &tx, std::int64_t artifact);

/**
 * SHA-256 of the file with this digest (MD5 in hex) in a complete version of a collection; empty
 * when there is none that the request may read. For the address that clients make up themselves
 * (wandb-api §9.7), which names neither version nor link.
 */
std::string artifactBlob(SQLite::Database &tx, const RequestContext &request,
                         std::string_view entity, std::string_view project,
                         const std::string &collection, std::string_view md5Hex);

/** Throws HubError for what is no name of a collection or type; `what` begins the sentence. */
void checkArtifactName(const std::string &name, const std::string &what);
/** Sets an alias, taking it from another version when need be; refuses reserved and illegal ones.
 */
void setAlias(SQLite::Database &tx, const ArtifactRow &artifact, const std::string &alias);
/**
 * The aliases that came with an upload. For a job a version's own name that is another's is left
 * out: the official client sends an image's tag along, and "v2" is a common tag.
 */
void setUploadAliases(SQLite::Database &tx, const ArtifactRow &artifact, const Json &aliases);
/** Points "latest" at the newest committed version there is. */
void refreshLatest(SQLite::Database &tx, std::int64_t collection);
void addTags(SQLite::Database &tx, std::int64_t artifact, const Json &tags);

/**
 * A connection of the rows of `sql` (its first column; bound: ?1 = `argument`, ?2 = row after
 * which, ?3 = how many), each made into a node. Sorted by row id, which is the cursor.
 */
Json connection(SQLite::Database &tx, const char *sql, std::int64_t argument, const Json &args,
                const std::function<Json(std::int64_t)> &node);

} // namespace slipway::hub
