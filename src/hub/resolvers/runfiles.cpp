// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/core.h"
#include "hub/resolvers/objects.h"
#include "hub/store/database.h"
#include "hub/store/storage.h"

#include <array>
#include <vector>

namespace slipway::hub {

namespace {

/** A relative path that stays below its folder, whatever client wrote it. */
void checkFileName(std::string_view name)
{
    bool ok = !name.empty() && name.size() <= 1024 && name.front() != '/' &&
              name.find('\0') == std::string_view::npos &&
              name.find('\\') == std::string_view::npos;
    for (std::size_t at = 0; ok && at <= name.size();) {
        const std::size_t slash = std::min(name.find('/', at), name.size());
        const std::string_view part = name.substr(at, slash - at);
        ok = !part.empty() && part != "." && part != "..";
        at = slash + 1;
    }
    if (!ok)
        throw HubError(HubErrorKind::InvalidInput,
                       "A file of a run has a relative path without \"..\".");
}

std::string mimeTypeOf(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::string_view> types[] = {
        {".json", "application/json"}, {".txt", "text/plain"}, {".log", "text/plain"},
        {".yaml", "text/yaml"},        {".yml", "text/yaml"},  {".py", "text/x-python"},
        {".png", "image/png"},         {".jpg", "image/jpeg"}, {".svg", "image/svg+xml"},
        {".csv", "text/csv"},          {".html", "text/html"}, {".patch", "text/x-diff"},
    };
    for (const auto &[ending, type] : types) {
        if (name.ends_with(ending))
            return std::string(type);
    }
    return "application/octet-stream";
}

std::int64_t fileRow(SQLite::Database &tx, std::int64_t run, const std::string &name)
{
    SQLite::Statement insert(tx, "INSERT INTO run_files(run_id, name, created_at) VALUES (?, ?, ?) "
                                 "ON CONFLICT DO NOTHING");
    insert.bind(1, run);
    insert.bind(2, name);
    insert.bind(3, nowMs());
    insert.exec();
    SQLite::Statement find(tx, "SELECT id FROM run_files WHERE run_id = ? AND name = ?");
    find.bind(1, run);
    find.bind(2, name);
    find.executeStep();
    return find.getColumn(0).getInt64();
}

Json createRunFiles(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    for (const Json &name : input.at("files"))
        checkFileName(name.get<std::string>());
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const std::int64_t run =
            requireRun(tx, context.request, textArg(input, "entityName"),
                       textArg(input, "projectName"), textArg(input, "runName"));
        Json files = Json::array();
        for (const Json &name : input.at("files")) {
            const std::int64_t row = fileRow(tx, run, name.get<std::string>());
            files.push_back(
                {{"name", name},
                 {"uploadUrl", context.services.storage.uploadUrl(context.request, "run-file", row,
                                                                  name.get<std::string>())}});
        }
        return {{"runID", textArg(input, "runName")},
                {"uploadHeaders", Json::array()},
                {"files", std::move(files)}};
    });
}

/** An upload is recorded when its bytes are here; that the client says so too changes nothing. */
Json markRunFilesUploaded(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    context.services.db.read([&](SQLite::Database &tx) {
        requireRun(tx, context.request, textArg(input, "entityName"), textArg(input, "projectName"),
                   textArg(input, "runName"));
    });
    return {{"success", true}};
}

Json fileNode(const ResolveContext &context, SQLite::Statement &row)
{
    const std::int64_t id = row.getColumn(0).getInt64();
    const std::string name = row.getColumn(1).getString();
    const std::string url =
        context.services.storage.downloadUrl(context.request, row.getColumn(2).getString(), name);
    return {{"_runFile", id},
            {"_url", url},
            {"id", globalId("RunFile", id)},
            {"name", name},
            {"displayName", name},
            {"directUrl", url},
            {"sizeBytes", row.getColumn(5).getInt64()},
            {"mimetype", mimeTypeOf(name)},
            {"updatedAt", isoTime(row.getColumn(3).getInt64())},
            {"md5", row.getColumn(4).getString()},
            {"digest", row.getColumn(4).getString()}};
}

/** Files that are here, by name; `names` and `pattern` (SQL LIKE) narrow the list. */
Json files(const ResolveContext &context, const Json &parent, const Json &args)
{
    std::vector<std::string> names;
    for (const Json &name : args.value("names", Json::array())) {
        if (name.is_string())
            names.push_back(name.get<std::string>());
    }
    std::string sql =
        "SELECT f.id, f.name, f.sha256, f.uploaded_at, b.md5, b.size FROM run_files f "
        "JOIN blobs b ON b.sha256 = f.sha256 WHERE f.run_id = ?1 AND f.name > ?2 "
        "AND (?3 = '' OR f.name LIKE ?3)";
    if (!names.empty())
        sql += " AND f.name IN (SELECT value FROM json_each(?5))";
    sql += " ORDER BY f.name LIMIT ?4";
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const std::int64_t most = pageSize(args, 50);
        SQLite::Statement find(tx, sql);
        find.bind(1, parent.at("_id").get<std::int64_t>());
        find.bind(2, fromGlobalId("FileCursor", textArg(args, "after")).value_or(""));
        find.bind(3, textArg(args, "pattern"));
        find.bind(4, most + 1);
        if (!names.empty())
            find.bind(5, Json(names).dump(-1, ' ', false, Json::error_handler_t::replace));
        Json edges = Json::array();
        bool more = false;
        while (find.executeStep()) {
            more = static_cast<std::int64_t>(edges.size()) == most;
            if (more)
                break;
            edges.push_back({{"cursor", globalId("FileCursor", find.getColumn(1).getString())},
                             {"node", fileNode(context, find)}});
        }
        Json page = pageInfo(edges, more);
        return {{"uploadHeaders", Json::array()},
                {"pageInfo", std::move(page)},
                {"edges", std::move(edges)}};
    });
}

Json fileCount(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement count(
            tx, "SELECT count(*) FROM run_files WHERE run_id = ? AND sha256 IS NOT NULL");
        count.bind(1, parent.at("_id").get<std::int64_t>());
        count.executeStep();
        return count.getColumn(0).getInt64();
    });
}

Json deleteFiles(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    context.services.db.write([&](SQLite::Database &tx) {
        for (const Json &id : args.at("input").at("files")) {
            const auto row = rowIdOf("RunFile", id.get<std::string>());
            SQLite::Statement remove(
                tx, "DELETE FROM run_files WHERE id = ? AND run_id IN (SELECT r.id FROM "
                    "runs r JOIN projects p ON p.id = r.project_id JOIN entity_members m "
                    "ON m.entity_id = p.entity_id WHERE m.user_id = ?)");
            remove.bind(1, row.value_or(0));
            remove.bind(2, context.request.userId);
            if (remove.exec() == 0)
                throw HubError(HubErrorKind::NotFound, "There is no such file.");
        }
    });
    return {{"success", true}};
}

/** Signed for who asks for it and may write the run, however the file was come by. */
Json uploadUrlOf(const ResolveContext &context, std::int64_t file)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT f.name, r.name, p.name, e.name FROM run_files f "
                                   "JOIN runs r ON r.id = f.run_id JOIN projects p ON "
                                   "p.id = r.project_id JOIN entities e ON e.id = p.entity_id "
                                   "WHERE f.id = ?");
        find.bind(1, file);
        if (!find.executeStep())
            return nullptr;
        requireRun(tx, context.request, find.getColumn(3).getString(),
                   find.getColumn(2).getString(), find.getColumn(1).getString());
        return context.services.storage.uploadUrl(context.request, "run-file", file,
                                                  find.getColumn(0).getString());
    });
}

/** url(upload: true) is where to put a run's file, url where to get it. */
Json urlOfFile(const ResolveContext &context, const Json &parent, const Json &args)
{
    if (args.value("upload", Json(false)) == true && parent.contains("_runFile"))
        return uploadUrlOf(context, parent["_runFile"].get<std::int64_t>());
    return parent.contains("_url") ? parent["_url"] : parent.value("url", Json(nullptr));
}

} // namespace

void registerRunFiles(graphql::Registry &registry)
{
    registry.field("Run", "files", files);
    registry.field("Run", "fileCount", fileCount);
    registry.field("File", "url", urlOfFile);
    registry.field("Mutation", "createRunFiles", createRunFiles);
    registry.field("Mutation", "markRunFilesUploaded", markRunFilesUploaded);
    registry.field("Mutation", "deleteFiles", deleteFiles);
}

void registerRunFileUploads(Storage &storage)
{
    storage.onUpload("run-file", [](SQLite::Database &tx, std::int64_t target,
                                    const BlobInfo &blob) {
        SQLite::Statement update(tx,
                                 "UPDATE run_files SET sha256 = ?, uploaded_at = ? WHERE id = ?");
        update.bind(1, blob.sha256);
        update.bind(2, nowMs());
        update.bind(3, target);
        if (update.exec() == 0)
            throw HubError(HubErrorKind::NotFound, "The run of this file was deleted.");
    });
}

} // namespace slipway::hub
