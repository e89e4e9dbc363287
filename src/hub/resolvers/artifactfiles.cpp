// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifactblobs.h"
#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"
#include "hub/store/storage.h"

#include <charconv>

namespace slipway::hub {

namespace {

constexpr const char *fileUpload = "artifact-file";
constexpr const char *manifestUpload = "artifact-manifest";
constexpr std::size_t maxFileName = 4096;

std::string baseName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

void checkFileName(const std::string &name)
{
    if (name.empty() || name.size() > maxFileName || name.front() == '/' ||
        name.find('\0') != std::string::npos ||
        ("/" + name + "/").find("/../") != std::string::npos)
        throw HubError(HubErrorKind::InvalidInput, "This is no path of a file inside an artifact.");
}

ArtifactRow requirePending(SQLite::Database &tx, const RequestContext &request,
                           const std::string &id)
{
    ArtifactRow artifact = requireArtifact(tx, request, id);
    if (artifact.state != "PENDING")
        throw HubError(HubErrorKind::Conflict, "This version of the artifact is complete.");
    return artifact;
}

/** Writes the row of an announced file; known content is linked at once. */
Json announcedFile(SQLite::Database &tx, const ResolveContext &context, const Json &spec)
{
    const ArtifactRow artifact = requirePending(tx, context.request, textArg(spec, "artifactID"));
    const std::string name = textArg(spec, "name");
    const std::string md5 = textArg(spec, "md5");
    checkFileName(name);
    const auto known = findKnownBlob(tx, artifact.collection.project.id, md5);
    SQLite::Statement upsert(
        tx, "INSERT INTO artifact_files(artifact_id, name, md5, mimetype, birth_id, sha256, "
            "created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(artifact_id, name) DO "
            "UPDATE SET md5 = ?3, mimetype = ?4, birth_id = ?5, sha256 = ?6 RETURNING id");
    upsert.bind(1, artifact.id);
    upsert.bind(2, name);
    upsert.bind(3, md5);
    if (const std::string mime = textArg(spec, "mimetype"); !mime.empty())
        upsert.bind(4, mime);
    const std::int64_t birth = known ? known->birth : artifact.id;
    upsert.bind(5, birth);
    if (known)
        upsert.bind(6, known->sha256);
    upsert.bind(7, nowMs());
    upsert.executeStep();
    const std::int64_t row = upsert.getColumn(0).getInt64();
    Json uploadUrl;
    if (!known)
        uploadUrl =
            context.services.storage.uploadUrl(context.request, fileUpload, row, baseName(name));
    return {{"id", globalId("ArtifactFile", row)},
            {"name", name},
            {"displayName", name},
            {"md5", md5},
            {"digest", md5},
            {"uploadUrl", std::move(uploadUrl)},
            {"uploadHeaders", Json::array()},
            {"uploadMultipartUrls", nullptr},
            {"storagePath", "artifact/" + std::to_string(artifact.id) + "/" + name},
            {"artifact", artifactObject(tx, birth)}};
}

Json createFiles(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        Json edges = Json::array();
        // One edge per file asked for, in the same order: clients count on it (§9.2 rule 5).
        for (const Json &spec : input.at("artifactFiles"))
            edges.push_back({{"node", announcedFile(tx, context, spec)}});
        return {{"files", {{"pageInfo", {{"hasNextPage", false}}}, {"edges", std::move(edges)}}}};
    });
}

/** Object of a manifest; `upload`: with an URL for its bytes, for who may change the version. */
Json manifestObject(SQLite::Database &tx, const ResolveContext &context, std::int64_t row,
                    bool upload)
{
    SQLite::Statement find(tx, "SELECT name, digest, sha256 FROM artifact_manifests WHERE id = ?");
    find.bind(1, row);
    find.executeStep();
    const std::string name = find.getColumn(0).getString();
    const Storage &storage = context.services.storage;
    Json file = {{"id", globalId("ArtifactManifestFile", row)},
                 {"name", name},
                 {"displayName", name},
                 {"uploadHeaders", Json::array()}};
    if (upload)
        file["uploadUrl"] = storage.uploadUrl(context.request, manifestUpload, row, name);
    if (!find.getColumn(2).isNull()) {
        const std::string url =
            storage.downloadUrl(context.request, find.getColumn(2).getString(), name);
        file["directUrl"] = url;
        file["_url"] = url;
    }
    return {{"id", globalId("ArtifactManifest", row)},
            {"digest", find.getColumn(1).getString()},
            {"file", std::move(file)}};
}

Json createManifest(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const ArtifactRow artifact =
            requirePending(tx, context.request, textArg(input, "artifactID"));
        const std::string name = textArg(input, "name");
        checkFileName(name);
        SQLite::Statement insert(tx,
                                 "INSERT INTO artifact_manifests(artifact_id, name, type, digest, "
                                 "created_at) VALUES (?, ?, ?, ?, ?)");
        const std::string type = textArg(input, "type");
        insert.bind(1, artifact.id);
        insert.bind(2, name);
        insert.bind(3, type.empty() ? "FULL" : type);
        insert.bind(4, textArg(input, "digest"));
        insert.bind(5, nowMs());
        insert.exec();
        return {{"artifactManifest", manifestObject(tx, context, tx.getLastInsertRowid(), true)}};
    });
}

Json updateManifest(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const auto row = rowIdOf("ArtifactManifest", textArg(input, "artifactManifestID"));
        SQLite::Statement find(tx, "SELECT artifact_id FROM artifact_manifests WHERE id = ?");
        find.bind(1, row.value_or(0));
        if (!find.executeStep())
            throw HubError(HubErrorKind::NotFound, "There is no such manifest.");
        requirePending(tx, context.request, globalId("Artifact", find.getColumn(0).getInt64()));
        SQLite::Statement update(tx, "UPDATE artifact_manifests SET digest = ?, sha256 = NULL "
                                     "WHERE id = ?");
        update.bind(1, textArg(input, "digest"));
        update.bind(2, *row);
        update.exec();
        return {{"artifactManifest", manifestObject(tx, context, *row, true)}};
    });
}

Json currentManifest(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto manifest = uploadedManifest(tx, parent.at("_id").get<std::int64_t>());
        return manifest ? manifestObject(tx, context, manifest->id, false) : Json(nullptr);
    });
}

Json fileNode(const ResolveContext &context, SQLite::Statement &row)
{
    const std::string name = row.getColumn(1).getString();
    const std::string md5 = row.getColumn(2).getString();
    const std::string url = context.services.storage.downloadUrl(
        context.request, row.getColumn(4).getString(), baseName(name));
    return {{"id", globalId("ArtifactFile", row.getColumn(0).getInt64())},
            {"name", name},
            {"displayName", name},
            {"_url", url},
            {"directUrl", url},
            {"md5", md5},
            {"digest", md5},
            {"mimetype",
             row.getColumn(3).isNull() ? Json(nullptr) : Json(row.getColumn(3).getString())},
            {"sizeBytes", row.getColumn(5).getInt64()},
            {"updatedAt", isoTime(row.getColumn(6).getInt64())},
            {"storagePath", "artifact/" + row.getColumn(7).getString() + "/" + name}};
}

/** Stored files of a version by name; `names` narrows the list. */
Json filesOf(const ResolveContext &context, std::int64_t artifact, const Json &args,
             const Json &names)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const std::int64_t most = pageSize(args, 50);
        std::string sql =
            "SELECT f.id, f.name, f.md5, f.mimetype, f.sha256, b.size, f.created_at, f.artifact_id "
            "FROM artifact_files f JOIN blobs b ON b.sha256 = f.sha256 WHERE f.artifact_id = ?1 "
            "AND f.name > ?2";
        if (names.is_array())
            sql += " AND f.name IN (SELECT value FROM json_each(?4))";
        sql += " ORDER BY f.name LIMIT ?3";
        SQLite::Statement find(tx, sql);
        find.bind(1, artifact);
        find.bind(2, fromGlobalId("FileCursor", textArg(args, "after")).value_or(""));
        find.bind(3, most + 1);
        if (names.is_array())
            find.bind(4, names.dump(-1, ' ', false, Json::error_handler_t::replace));
        Json edges = Json::array();
        bool more = false;
        while (find.executeStep()) {
            if (static_cast<std::int64_t>(edges.size()) == most) {
                more = true;
                break;
            }
            edges.push_back({{"cursor", globalId("FileCursor", find.getColumn(1).getString())},
                             {"node", fileNode(context, find)}});
        }
        SQLite::Statement count(tx, "SELECT file_count FROM artifacts WHERE id = ?");
        count.bind(1, artifact);
        count.executeStep();
        Json page = pageInfo(edges, more);
        return {{"totalCount", count.getColumn(0).getInt64()},
                {"pageInfo", std::move(page)},
                {"edges", std::move(edges)}};
    });
}

Json files(const ResolveContext &context, const Json &parent, const Json &args)
{
    return filesOf(context, parent.at("_id").get<std::int64_t>(), args,
                   args.value("names", Json()));
}

/** wandb-core asks for URLs by manifest entries; all at once, because it sends all it wants. */
Json filesByEntries(const ResolveContext &context, const Json &parent, const Json &args)
{
    Json names = Json::array();
    for (const Json &entry : args.value("entries", Json::array()))
        names.push_back(entry.at("name"));
    Json all = args;
    if (!all.contains("first"))
        all["first"] = names.size();
    return filesOf(context, parent.at("_id").get<std::int64_t>(), all, names);
}

void fileArrived(SQLite::Database &tx, std::int64_t row, const BlobInfo &blob)
{
    SQLite::Statement find(tx, "SELECT f.md5, a.state FROM artifact_files f JOIN artifacts a ON "
                               "a.id = f.artifact_id WHERE f.id = ?");
    find.bind(1, row);
    if (!find.executeStep() || find.getColumn(1).getString() == "DELETED")
        throw HubError(HubErrorKind::NotFound, "The artifact is gone.");
    if (find.getColumn(0).getString() != blob.md5)
        throw HubError(HubErrorKind::InvalidInput,
                       "The content does not have the digest that was announced.");
    SQLite::Statement update(tx, "UPDATE artifact_files SET sha256 = ? WHERE id = ?");
    update.bind(1, blob.sha256);
    update.bind(2, row);
    update.exec();
}

void manifestArrived(SQLite::Database &tx, std::int64_t row, const BlobInfo &blob)
{
    SQLite::Statement find(tx, "SELECT m.digest, a.state, m.sha256 FROM artifact_manifests m JOIN "
                               "artifacts a ON a.id = m.artifact_id WHERE m.id = ?");
    find.bind(1, row);
    if (!find.executeStep() || find.getColumn(1).getString() == "DELETED")
        throw HubError(HubErrorKind::NotFound, "The artifact is gone.");
    if (find.getColumn(1).getString() == "COMMITTED" &&
        find.getColumn(2).getString() != blob.sha256)
        throw HubError(HubErrorKind::Conflict, "This version of the artifact is complete.");
    const std::string digest = find.getColumn(0).getString();
    if (!digest.empty() && digest != blob.md5)
        throw HubError(HubErrorKind::InvalidInput,
                       "The manifest does not have the digest that was announced.");
    SQLite::Statement update(tx,
                             "UPDATE artifact_manifests SET sha256 = ?, digest = ? WHERE id = ?");
    update.bind(1, blob.sha256);
    update.bind(2, blob.md5);
    update.bind(3, row);
    update.exec();
}

/** The bytes of an even number of hex digits; empty for any other text. */
std::string bytesOfHex(std::string_view hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        unsigned byte = 0;
        const char *end = hex.data() + i + 2;
        const auto read = std::from_chars(hex.data() + i, end, byte, 16);
        if (read.ec != std::errc() || read.ptr != end)
            return {};
        bytes.push_back(static_cast<char>(byte));
    }
    return hex.size() % 2 == 0 ? bytes : std::string();
}

} // namespace

std::string artifactBlob(SQLite::Database &tx, const RequestContext &request,
                         std::string_view entity, std::string_view project,
                         const std::string &collection, std::string_view md5Hex)
{
    const auto owner = findProject(tx, request, entity, project);
    const auto found = owner ? findCollection(tx, request, owner->id, collection) : std::nullopt;
    if (!found)
        return {};
    SQLite::Statement find(tx, "SELECT f.sha256 FROM artifact_files f JOIN artifacts a ON a.id = "
                               "f.artifact_id WHERE a.collection_id = ? AND a.state = 'COMMITTED' "
                               "AND f.md5 = ? AND f.sha256 IS NOT NULL LIMIT 1");
    find.bind(1, found->id);
    find.bind(2, toBase64(bytesOfHex(md5Hex)));
    return find.executeStep() ? find.getColumn(0).getString() : std::string();
}

void registerArtifactFiles(graphql::Registry &registry)
{
    registry.field("Mutation", "createArtifactFiles", createFiles);
    registry.field("Mutation", "createArtifactManifest", createManifest);
    registry.field("Mutation", "updateArtifactManifest", updateManifest);
    registry.field("Artifact", "currentManifest", currentManifest);
    registry.field("Artifact", "files", files);
    registry.field("Artifact", "filesByManifestEntries", filesByEntries);
    registry.field("ArtifactCollectionMembership", "files", files);
}

void registerArtifactUploads(Storage &storage)
{
    storage.onUpload(fileUpload, fileArrived);
    storage.onUpload(manifestUpload, manifestArrived);
}

} // namespace slipway::hub
