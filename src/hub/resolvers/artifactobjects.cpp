// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"

namespace slipway::hub {

namespace {

Json orNull(const SQLite::Column &column)
{
    return column.isNull() ? Json(nullptr) : Json(column.getString());
}

Json numberOrNull(const SQLite::Column &column)
{
    return column.isNull() ? Json(nullptr) : Json(column.getInt64());
}

Json aliasObject(std::int64_t row, const std::string &alias, std::int64_t collection)
{
    return {{"__typename", "ArtifactAlias"},
            {"id", globalId("ArtifactAlias", row)},
            {"alias", alias},
            {"_collectionId", collection}};
}

Json tagObjects(SQLite::Database &tx, std::int64_t artifact)
{
    SQLite::Statement find(tx,
                           "SELECT id, name FROM artifact_tags WHERE artifact_id = ? ORDER BY id");
    find.bind(1, artifact);
    Json tags = Json::array();
    while (find.executeStep())
        tags.push_back({{"id", globalId("Tag", find.getColumn(0).getInt64())},
                        {"name", find.getColumn(1).getString()}});
    return tags;
}

} // namespace

Json aliasObjects(SQLite::Database &tx, std::int64_t artifact)
{
    SQLite::Statement find(tx, "SELECT id, alias, collection_id FROM artifact_aliases WHERE "
                               "artifact_id = ? ORDER BY id");
    find.bind(1, artifact);
    Json aliases = Json::array();
    while (find.executeStep())
        aliases.push_back(aliasObject(find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                                      find.getColumn(2).getInt64()));
    SQLite::Statement version(tx, "SELECT version_index, collection_id FROM artifacts WHERE id = ? "
                                  "AND version_index IS NOT NULL");
    version.bind(1, artifact);
    if (version.executeStep()) {
        // Row numbers of aliases are positive, so this id is nobody else's.
        aliases.push_back(aliasObject(-artifact, "v" + version.getColumn(0).getString(),
                                      version.getColumn(1).getInt64()));
    }
    return aliases;
}

Json artifactObject(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT collection_id, state, version_index, digest, description, "
                               "metadata, ttl, history_step, size, file_count, created_at, "
                               "updated_at, run_id, user_id FROM artifacts WHERE id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return nullptr;
    return {{"__typename", "Artifact"},
            {"_id", row},
            {"_collectionId", find.getColumn(0).getInt64()},
            {"_runId", numberOrNull(find.getColumn(12))},
            {"_userId", find.getColumn(13).getInt64()},
            {"id", globalId("Artifact", row)},
            {"state", find.getColumn(1).getString()},
            {"versionIndex", numberOrNull(find.getColumn(2))},
            {"digest", find.getColumn(3).getString()},
            {"digestAlgorithm", "MANIFEST_MD5"},
            {"description", orNull(find.getColumn(4))},
            {"metadata", orNull(find.getColumn(5))},
            {"ttlDurationSeconds", find.getColumn(6).getInt64()},
            {"ttlIsInherited", false},
            {"historyStep", numberOrNull(find.getColumn(7))},
            {"size", find.getColumn(8).getInt64()},
            {"fileCount", find.getColumn(9).getInt64()},
            {"createdAt", isoTime(find.getColumn(10).getInt64())},
            {"updatedAt", isoTimeOrNull(find.getColumn(11).getInt64())},
            {"tags", tagObjects(tx, row)}};
}

Json collectionObject(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx,
                           "SELECT name, description, type_id, project_id, created_at, updated_at "
                           "FROM artifact_collections WHERE id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return nullptr;
    return {{"__typename", "ArtifactSequence"},
            {"_id", row},
            {"_typeId", find.getColumn(2).getInt64()},
            {"_projectId", find.getColumn(3).getInt64()},
            {"id", globalId("ArtifactSequence", row)},
            {"name", find.getColumn(0).getString()},
            {"description", orNull(find.getColumn(1))},
            {"createdAt", isoTime(find.getColumn(4).getInt64())},
            {"updatedAt", isoTimeOrNull(find.getColumn(5).getInt64())},
            {"state", "READY"},
            {"digestAlgorithm", "MANIFEST_MD5"},
            {"tags", {{"edges", Json::array()}}}};
}

Json membershipObject(SQLite::Database &tx, std::int64_t artifact)
{
    SQLite::Statement find(tx, "SELECT collection_id, version_index, created_at FROM artifacts "
                               "WHERE id = ?");
    find.bind(1, artifact);
    if (!find.executeStep())
        return nullptr;
    return {{"__typename", "ArtifactCollectionMembership"},
            {"createdAt", isoTime(find.getColumn(2).getInt64())},
            {"_id", artifact},
            {"_collectionId", find.getColumn(0).getInt64()},
            {"id", globalId("ArtifactCollectionMembership", artifact)},
            {"versionIndex", numberOrNull(find.getColumn(1))}};
}

Json typeObject(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx,
                           "SELECT t.name, t.description, t.created_at, p.name, e.name FROM "
                           "artifact_types t JOIN projects p ON p.id = t.project_id JOIN entities "
                           "e ON e.id = p.entity_id WHERE t.id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return nullptr;
    return {{"_id", row},
            {"_project", find.getColumn(3).getString()},
            {"_entity", find.getColumn(4).getString()},
            {"id", globalId("ArtifactType", row)},
            {"name", find.getColumn(0).getString()},
            {"description", orNull(find.getColumn(1))},
            {"createdAt", isoTime(find.getColumn(2).getInt64())}};
}

} // namespace slipway::hub
