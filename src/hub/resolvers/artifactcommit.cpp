// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/artifactblobs.h"
#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/launchspec.h"
#include "hub/store/blobstore.h"
#include "hub/store/database.h"

#include <set>

namespace slipway::hub {

namespace {

constexpr std::uint64_t maxManifestBytes = 256ULL * 1024 * 1024;

[[noreturn]] void refuse(const std::string &sentence)
{
    throw HubError(HubErrorKind::InvalidInput, sentence);
}

/** Entries of a manifest's text: {"path": {"digest", "size", "ref"?}}. */
Json manifestContents(const std::string &text)
{
    const auto limited = [](int depth, Json::parse_event_t, Json &) {
        if (depth > 50)
            throw HubError(HubErrorKind::InvalidInput, "The manifest is nested too deep.");
        return true;
    };
    const Json manifest = Json::parse(text, limited, false);
    if (!manifest.is_object() || !manifest.contains("contents") ||
        !manifest.at("contents").is_object())
        refuse("The manifest has no contents.");
    return manifest.at("contents");
}

/** Makes the version's rows agree with its manifest. */
class Contents
{
public:
    Contents(SQLite::Database &tx, const ArtifactRow &artifact)
        : m_tx(tx)
        , m_artifact(artifact)
        , m_find(tx, "SELECT f.md5, b.size FROM artifact_files f LEFT JOIN blobs b ON b.sha256 = "
                     "f.sha256 WHERE f.artifact_id = ? AND f.name = ?")
    {
    }

    void take(const Json &contents)
    {
        for (const auto &[name, entry] : contents.items()) {
            if (!entry.is_object())
                refuse("The manifest's entry \"" + name + "\" is no object.");
            ++m_count;
            if (entry.contains("ref"))
                addReference(entry);
            else
                addStored(name, textArg(entry, "digest"));
        }
        dropOthers();
        SQLite::Statement update(m_tx,
                                 "UPDATE artifacts SET size = ?, file_count = ? WHERE id = ?");
        update.bind(1, m_size);
        update.bind(2, m_count);
        update.bind(3, m_artifact.id);
        update.exec();
    }

private:
    void addReference(const Json &entry)
    {
        const Json size = entry.value("size", Json());
        if (size.is_number_integer() && size.get<std::int64_t>() > 0 &&
            size.get<std::int64_t>() < (1LL << 53))
            m_size += size.get<std::int64_t>();
    }

    void addStored(const std::string &name, const std::string &digest)
    {
        m_names.insert(name);
        m_find.reset();
        m_find.bind(1, m_artifact.id);
        m_find.bind(2, name);
        if (!m_find.executeStep()) {
            m_size += inherit(name, digest);
            return;
        }
        if (m_find.getColumn(1).isNull())
            refuse("The file \"" + name + "\" has not been uploaded.");
        if (m_find.getColumn(0).getString() != digest)
            refuse("The manifest and the uploaded file \"" + name + "\" differ.");
        m_size += m_find.getColumn(1).getInt64();
    }

    /** A file that an earlier version brought and this one only lists. */
    std::int64_t inherit(const std::string &name, const std::string &digest)
    {
        const auto known = findKnownBlob(m_tx, m_artifact.collection.project.id, digest);
        if (!known)
            refuse("The file \"" + name + "\" has not been uploaded.");
        SQLite::Statement insert(m_tx,
                                 "INSERT INTO artifact_files(artifact_id, name, md5, birth_id, "
                                 "sha256, created_at) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, m_artifact.id);
        insert.bind(2, name);
        insert.bind(3, digest);
        insert.bind(4, known->birth);
        insert.bind(5, known->sha256);
        insert.bind(6, nowMs());
        insert.exec();
        SQLite::Statement size(m_tx, "SELECT size FROM blobs WHERE sha256 = ?");
        size.bind(1, known->sha256);
        return size.executeStep() ? size.getColumn(0).getInt64() : 0;
    }

    void dropOthers()
    {
        SQLite::Statement all(m_tx, "SELECT id, name FROM artifact_files WHERE artifact_id = ?");
        all.bind(1, m_artifact.id);
        std::vector<std::int64_t> others;
        while (all.executeStep()) {
            if (!m_names.contains(all.getColumn(1).getString()))
                others.push_back(all.getColumn(0).getInt64());
        }
        for (const std::int64_t row : others) {
            SQLite::Statement remove(m_tx, "DELETE FROM artifact_files WHERE id = ?");
            remove.bind(1, row);
            remove.exec();
        }
    }

    SQLite::Database &m_tx;
    const ArtifactRow &m_artifact;
    SQLite::Statement m_find;
    std::set<std::string> m_names;
    std::int64_t m_size = 0;
    std::int64_t m_count = 0;
};

/** Gives the version its number and its aliases. */
void publish(SQLite::Database &tx, ArtifactRow artifact)
{
    const std::int64_t now = nowMs();
    SQLite::Statement next(tx, "UPDATE artifact_collections SET next_version = next_version + 1, "
                               "updated_at = ? WHERE id = ? RETURNING next_version - 1");
    next.bind(1, now);
    next.bind(2, artifact.collection.id);
    next.executeStep();
    artifact.version = next.getColumn(0).getInt64();
    next.reset();
    SQLite::Statement find(tx, "SELECT pending_aliases FROM artifacts WHERE id = ?");
    find.bind(1, artifact.id);
    find.executeStep();
    const Json aliases = Json::parse(find.getColumn(0).getString());
    SQLite::Statement update(tx, "UPDATE artifacts SET state = 'COMMITTED', version_index = ?, "
                                 "updated_at = ?, pending_aliases = '[]' WHERE id = ?");
    update.bind(1, artifact.version);
    update.bind(2, now);
    update.bind(3, artifact.id);
    update.exec();
    setUploadAliases(tx, artifact, aliases);
    refreshLatest(tx, artifact.collection.id);
}

Json commit(const ResolveContext &context, const Json &, const Json &args)
{
    const std::string id = textArg(args.at("input"), "artifactID");
    Database &db = context.services.db;
    // The manifest may be large: it is read and parsed before the writer is occupied.
    const auto manifest = db.read([&](SQLite::Database &tx) {
        const ArtifactRow artifact = requireArtifact(tx, context.request, id);
        return artifact.state == "PENDING" ? uploadedManifest(tx, artifact.id) : std::nullopt;
    });
    Json contents;
    if (manifest)
        contents =
            manifestContents(context.services.blobs.readAll(manifest->sha256, maxManifestBytes));
    return db.write([&](SQLite::Database &tx) -> Json {
        const ArtifactRow artifact = requireArtifact(tx, context.request, id);
        if (artifact.state == "DELETED")
            throw HubError(HubErrorKind::NotFound, "The artifact was deleted.");
        if (artifact.state == "PENDING") {
            const auto current = uploadedManifest(tx, artifact.id);
            if (!manifest || !current || current->sha256 != manifest->sha256)
                refuse("The manifest of the artifact has not been uploaded.");
            Contents(tx, artifact).take(contents);
            publish(tx, artifact);
        }
        return {{"artifact", artifactObject(tx, artifact.id)}};
    });
}

} // namespace

std::optional<KnownBlob> findKnownBlob(SQLite::Database &tx, std::int64_t project,
                                       const std::string &md5)
{
    SQLite::Statement find(tx,
                           "SELECT f.sha256, f.birth_id FROM artifact_files f JOIN artifacts a ON "
                           "a.id = f.artifact_id JOIN artifact_collections c ON c.id = "
                           "a.collection_id WHERE f.md5 = ? AND f.sha256 IS NOT NULL AND "
                           "c.project_id = ? LIMIT 1");
    find.bind(1, md5);
    find.bind(2, project);
    if (!find.executeStep())
        return std::nullopt;
    return KnownBlob{find.getColumn(0).getString(), find.getColumn(1).getInt64()};
}

std::optional<UploadedManifest> uploadedManifest(SQLite::Database &tx, std::int64_t artifact)
{
    SQLite::Statement find(tx,
                           "SELECT id, sha256 FROM artifact_manifests WHERE artifact_id = ? AND "
                           "sha256 IS NOT NULL ORDER BY id DESC LIMIT 1");
    find.bind(1, artifact);
    if (!find.executeStep())
        return std::nullopt;
    return UploadedManifest{find.getColumn(0).getInt64(), find.getColumn(1).getString()};
}

void registerArtifactCommit(graphql::Registry &registry)
{
    registry.field("Mutation", "commitArtifact", commit);
}

} // namespace slipway::hub
