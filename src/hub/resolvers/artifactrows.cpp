// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifacts.h"

#include "hub/resolvers/namedartifacts.h"
#include "hub/resolvers/objects.h"

#include <algorithm>
#include <charconv>

namespace slipway::hub {

namespace {

constexpr std::size_t maxName = 128;
constexpr std::size_t maxAlias = 128;

/** The number of "v<digits>", or nothing. */
std::optional<std::int64_t> versionOf(const std::string &alias)
{
    std::int64_t version = 0;
    if (alias.size() < 2 || alias[0] != 'v')
        return std::nullopt;
    const char *end = alias.data() + alias.size();
    const auto result = std::from_chars(alias.data() + 1, end, version);
    return result.ec == std::errc() && result.ptr == end && alias[1] != '-' ? std::optional(version)
                                                                            : std::nullopt;
}

std::optional<std::int64_t> firstRow(SQLite::Statement &find)
{
    return find.executeStep() ? std::optional(find.getColumn(0).getInt64()) : std::nullopt;
}

/** The project of a row that is already known to exist; nothing when the user may not see it. */
std::optional<ProjectRow> projectByRow(SQLite::Database &tx, const RequestContext &request,
                                       std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT p.name, e.name FROM projects p JOIN entities e ON e.id = "
                               "p.entity_id WHERE p.id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return std::nullopt;
    return findProject(tx, request, find.getColumn(1).getString(), find.getColumn(0).getString());
}

/** Whether the request may read a collection of a project that it finds. */
bool allowsCollection(SQLite::Database &tx, const RequestContext &request,
                      const ProjectRow &project, const std::string &name)
{
    if (allowsProject(request, project.entity.name, project.name))
        return true;
    const auto named = namedCollections(tx, request);
    return std::any_of(named.begin(), named.end(), [&](const NamedCollection &each) {
        return each.entity == project.entity.name && each.project == project.name &&
               each.name == name;
    });
}

/** A run key changes what its own run made, so that a job cannot replace what others rely on. */
void requireOwnVersion(SQLite::Database &tx, const RequestContext &request,
                       const ArtifactRow &artifact)
{
    if (!isOwnVersion(tx, request, artifact))
        throw HubError(HubErrorKind::Forbidden,
                       "The key of a run can only change artifacts that the run made.");
}

} // namespace

bool isOwnVersion(SQLite::Database &tx, const RequestContext &request, const ArtifactRow &artifact)
{
    const ProjectRow &project = artifact.collection.project;
    if (request.scope == KeyScope::User)
        return true;
    if (!allowsProject(request, project.entity.name, project.name))
        return false;
    const auto run = findRun(tx, project.id, request.run->run);
    SQLite::Statement find(tx, "SELECT 1 FROM artifacts WHERE id = ? AND run_id = ?");
    find.bind(1, artifact.id);
    find.bind(2, run.value_or(0));
    return find.executeStep();
}

std::optional<CollectionRow> findCollection(SQLite::Database &tx, const RequestContext &request,
                                            std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT c.type_id, c.name, t.name, c.project_id FROM "
                               "artifact_collections c JOIN artifact_types t ON t.id = c.type_id "
                               "WHERE c.id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return std::nullopt;
    const auto project = projectByRow(tx, request, find.getColumn(3).getInt64());
    if (!project || !allowsCollection(tx, request, *project, find.getColumn(1).getString()))
        return std::nullopt;
    return CollectionRow{row, find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                         find.getColumn(2).getString(), *project};
}

std::optional<CollectionRow> findCollection(SQLite::Database &tx, const RequestContext &request,
                                            std::int64_t project, const std::string &name)
{
    SQLite::Statement find(tx, "SELECT id FROM artifact_collections WHERE project_id = ? AND "
                               "name = ?");
    find.bind(1, project);
    find.bind(2, name);
    const auto row = firstRow(find);
    return row ? findCollection(tx, request, *row) : std::nullopt;
}

std::optional<ArtifactRow> findArtifact(SQLite::Database &tx, const RequestContext &request,
                                        std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT state, version_index, digest, collection_id FROM artifacts "
                               "WHERE id = ?");
    find.bind(1, row);
    if (!find.executeStep())
        return std::nullopt;
    const auto collection = findCollection(tx, request, find.getColumn(3).getInt64());
    if (!collection)
        return std::nullopt;
    return ArtifactRow{row, find.getColumn(0).getString(),
                       find.getColumn(1).isNull() ? -1 : find.getColumn(1).getInt64(),
                       find.getColumn(2).getString(), *collection};
}

std::optional<ArtifactRow> findArtifact(SQLite::Database &tx, const RequestContext &request,
                                        std::string_view globalArtifactId)
{
    const auto row = rowIdOf("Artifact", globalArtifactId);
    return row ? findArtifact(tx, request, *row) : std::nullopt;
}

ArtifactRow requireArtifact(SQLite::Database &tx, const RequestContext &request,
                            std::string_view globalArtifactId)
{
    const auto artifact = findArtifact(tx, request, globalArtifactId);
    if (!artifact)
        throw HubError(HubErrorKind::NotFound, "There is no such artifact.");
    requireOwnVersion(tx, request, *artifact);
    return *artifact;
}

std::optional<std::int64_t> versionNamed(SQLite::Database &tx, std::int64_t collection,
                                         const std::string &alias)
{
    SQLite::Statement byAlias(tx,
                              "SELECT artifact_id FROM artifact_aliases WHERE collection_id = ? "
                              "AND alias = ?");
    byAlias.bind(1, collection);
    byAlias.bind(2, alias.empty() ? std::string("latest") : alias);
    if (const auto row = firstRow(byAlias))
        return row;
    if (const auto version = versionOf(alias)) {
        SQLite::Statement byIndex(tx, "SELECT id FROM artifacts WHERE collection_id = ? AND "
                                      "version_index = ? AND state = 'COMMITTED'");
        byIndex.bind(1, collection);
        byIndex.bind(2, *version);
        return firstRow(byIndex);
    }
    SQLite::Statement byDigest(tx,
                               "SELECT id FROM artifacts WHERE collection_id = ? AND digest = ? "
                               "AND state = 'COMMITTED' ORDER BY version_index DESC LIMIT 1");
    byDigest.bind(1, collection);
    byDigest.bind(2, alias);
    return firstRow(byDigest);
}

std::optional<ArtifactRow> artifactNamed(SQLite::Database &tx, const RequestContext &request,
                                         std::int64_t project, const std::string &name)
{
    const auto colon = name.rfind(':');
    const auto collection = findCollection(tx, request, project, name.substr(0, colon));
    if (!collection)
        return std::nullopt;
    const auto row =
        versionNamed(tx, collection->id, colon == std::string::npos ? "" : name.substr(colon + 1));
    return row ? findArtifact(tx, request, *row) : std::nullopt;
}

void checkArtifactName(const std::string &name, const std::string &what)
{
    const bool legal = !name.empty() && name.size() <= maxName &&
                       std::none_of(name.begin(), name.end(), [](unsigned char c) {
                           return c < 0x20 || c == '/' || c == ':' || c == '\\';
                       });
    if (!legal)
        throw HubError(HubErrorKind::InvalidInput,
                       what + " has 1 to 128 characters and none of / \\ :");
}

void setAlias(SQLite::Database &tx, const ArtifactRow &artifact, const std::string &alias)
{
    const bool legal = !alias.empty() && alias.size() <= maxAlias &&
                       std::none_of(alias.begin(), alias.end(), [](unsigned char c) {
                           return c < 0x20 || c == '/' || c == ':';
                       });
    if (!legal)
        throw HubError(HubErrorKind::InvalidInput,
                       "An alias has 1 to 128 characters and none of / and :.");
    // v<digits> is every version's own name (§9.8); clients may send the right one along.
    if (const auto version = versionOf(alias)) {
        if (*version != artifact.version)
            throw HubError(HubErrorKind::InvalidInput,
                           "The alias \"" + alias + "\" is reserved for that version.");
        return;
    }
    SQLite::Statement upsert(tx, "INSERT INTO artifact_aliases(collection_id, alias, artifact_id) "
                                 "VALUES (?1, ?2, ?3) ON CONFLICT(collection_id, alias) DO UPDATE "
                                 "SET artifact_id = ?3");
    upsert.bind(1, artifact.collection.id);
    upsert.bind(2, alias);
    upsert.bind(3, artifact.id);
    upsert.exec();
}

void setUploadAliases(SQLite::Database &tx, const ArtifactRow &artifact, const Json &aliases)
{
    for (const Json &given : aliases) {
        const std::string alias = given.get<std::string>();
        if (artifact.collection.typeName != "job" || !versionOf(alias))
            setAlias(tx, artifact, alias);
    }
}

void refreshLatest(SQLite::Database &tx, std::int64_t collection)
{
    SQLite::Statement find(tx, "SELECT id FROM artifacts WHERE collection_id = ? AND state = "
                               "'COMMITTED' ORDER BY version_index DESC LIMIT 1");
    find.bind(1, collection);
    const auto newest = firstRow(find);
    if (!newest) {
        SQLite::Statement remove(tx, "DELETE FROM artifact_aliases WHERE collection_id = ? AND "
                                     "alias = 'latest'");
        remove.bind(1, collection);
        remove.exec();
        return;
    }
    SQLite::Statement upsert(tx, "INSERT INTO artifact_aliases(collection_id, alias, artifact_id) "
                                 "VALUES (?1, 'latest', ?2) ON CONFLICT(collection_id, alias) "
                                 "DO UPDATE SET artifact_id = ?2");
    upsert.bind(1, collection);
    upsert.bind(2, *newest);
    upsert.exec();
}

void addTags(SQLite::Database &tx, std::int64_t artifact, const Json &tags)
{
    for (const Json &tag : tags) {
        SQLite::Statement insert(tx, "INSERT OR IGNORE INTO artifact_tags(artifact_id, name) "
                                     "VALUES (?, ?)");
        insert.bind(1, artifact);
        insert.bind(2, textArg(tag, "tagName"));
        insert.exec();
    }
}

Json connection(SQLite::Database &tx, const char *sql, std::int64_t argument, const Json &args,
                const std::function<Json(std::int64_t)> &node)
{
    const std::int64_t most = pageSize(args, 50);
    SQLite::Statement find(tx, sql);
    find.bind(1, argument);
    find.bind(2, rowIdOf("Cursor", textArg(args, "after")).value_or(0));
    find.bind(3, most + 1);
    Json edges = Json::array();
    bool more = false;
    while (find.executeStep()) {
        if (static_cast<std::int64_t>(edges.size()) == most) {
            more = true;
            break;
        }
        const std::int64_t row = find.getColumn(0).getInt64();
        edges.push_back({{"cursor", globalId("Cursor", row)}, {"node", node(row)}});
    }
    Json page = pageInfo(edges, more);
    return {{"pageInfo", std::move(page)}, {"edges", std::move(edges)}};
}

} // namespace slipway::hub
