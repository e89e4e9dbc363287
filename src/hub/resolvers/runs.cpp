// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/news.h"
#include "hub/resolvers/core.h"
#include "hub/resolvers/items.h"
#include "hub/resolvers/objects.h"
#include "hub/runs/runstate.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"

#include <array>

namespace slipway::hub {

namespace {

void checkRunName(std::string_view name)
{
    if (name.empty() || name.size() > 128 ||
        name.find_first_of("/\\#?%:\r\n") != std::string_view::npos)
        throw HubError(HubErrorKind::InvalidInput,
                       "A run id has 1 to 128 characters and none of / \\ # ? % :");
}

/** "calm-otter-12": readable, and unlike its neighbours in a list. */
std::string inventedName(SQLite::Database &tx, std::int64_t project)
{
    static constexpr std::array adjectives{"calm",     "bright", "quiet",  "brisk", "gentle",
                                           "clear",    "swift",  "steady", "warm",  "fresh",
                                           "bold",     "deep",   "light",  "early", "northern",
                                           "southern", "silver", "amber",  "misty", "tidal"};
    static constexpr std::array nouns{"otter", "harbor", "wave",    "keel",   "anchor",
                                      "gull",  "reef",   "lantern", "sail",   "current",
                                      "dune",  "heron",  "compass", "mast",   "tide",
                                      "pier",  "breeze", "buoy",    "island", "lagoon"};
    SQLite::Statement count(tx, "SELECT count(*) + 1 FROM runs WHERE project_id = ?");
    count.bind(1, project);
    count.executeStep();
    const std::string random = randomBytes(2);
    return std::string(adjectives[static_cast<unsigned char>(random[0]) % adjectives.size()]) +
           '-' + nouns[static_cast<unsigned char>(random[1]) % nouns.size()] + '-' +
           count.getColumn(0).getString();
}

/** A JSONString argument must hold an object (with NaN and the like allowed). */
void checkObject(const Json &input, const char *name)
{
    const auto value = input.find(name);
    if (value != input.end() && value->is_string() &&
        !readMembers(value->get_ref<const std::string &>()))
        throw HubError(HubErrorKind::InvalidInput,
                       std::string("\"") + name + "\" is not a JSON object.");
}

/** Sets the columns that the input gives; null means "leave as it is". */
void updateColumns(SQLite::Database &tx, std::int64_t run, const Json &input)
{
    static constexpr std::pair<const char *, const char *> texts[] = {
        {"groupName", "group_name"},
        {"description", "description"},
        {"displayName", "display_name"},
        {"notes", "notes"},
        {"config", "config"},
        {"commit", "commit_hash"},
        {"host", "host"},
        {"jobProgram", "program"},
        {"jobRepo", "repo"},
        {"jobType", "job_type"},
        {"sweep", "sweep"},
        {"summaryMetrics", "summary"},
    };
    for (const auto &[name, column] : texts) {
        const auto value = input.find(name);
        if (value == input.end() || !value->is_string())
            continue;
        SQLite::Statement update(tx,
                                 std::string("UPDATE runs SET ") + column + " = ? WHERE id = ?");
        // Configurations may be large; the arguments outlive the statement.
        update.bindNoCopy(1, value->get_ref<const std::string &>());
        update.bind(2, run);
        update.exec();
    }
    if (const auto tags = input.find("tags"); tags != input.end() && tags->is_array()) {
        SQLite::Statement update(tx, "UPDATE runs SET tags = ? WHERE id = ?");
        update.bind(1, tags->dump());
        update.bind(2, run);
        update.exec();
    }
}

Json upsertBucket(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    const RequestContext &request = context.request;
    checkObject(input, "config");
    checkObject(input, "summaryMetrics");
    const std::string state = textArg(input, "state");
    if (!state.empty() && !isKnownState(state))
        throw HubError(HubErrorKind::InvalidInput, "There is no run state \"" + state + "\".");

    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const std::string id = textArg(input, "id");
        std::optional<std::int64_t> run;
        bool inserted = false;
        if (!id.empty()) {
            // Someone edits a run; whether its program is alive is another matter.
            run = requireRunById(tx, request, id);
            if (!state.empty())
                setState(tx, *run, state);
        } else {
            std::string entity = textArg(input, "entityName");
            std::string project = textArg(input, "modelName");
            if (request.run && project.empty())
                project = request.run->project;
            if (request.run && entity.empty())
                entity = request.run->entity;
            const std::string given = textArg(input, "name");
            const std::string name = given.empty() ? randomBase36(8) : given;
            checkRunName(name);
            const ProjectRow owner = ensureProject(tx, request, entity, project);
            requireRunScope(request, owner.entity.name, owner.name, name);
            run = findRun(tx, owner.id, name);
            inserted = !run;
            if (!run)
                run = insertRun(tx, request.userId, owner.id, name,
                                state.empty() ? "running" : state);
            else if (!state.empty())
                setState(tx, *run, state);
            if (state.empty())
                noteStarted(tx, *run);
        }
        updateColumns(tx, *run, input);
        return {{"bucket", runObject(tx, request, *run)}, {"inserted", inserted}};
    });
}

Json runOfProject(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto run = findRun(tx, parent.at("_id").get<std::int64_t>(), textArg(args, "name"));
        if (!run)
            return nullptr;
        requireRunScope(context.request, textArg(parent, "entityName"), textArg(parent, "name"),
                        textArg(args, "name"));
        return runObject(tx, context.request, *run);
    });
}

Json deleteRun(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    context.services.db.write([&](SQLite::Database &tx) {
        const std::int64_t run =
            requireRunById(tx, context.request, textArg(args.at("input"), "id"));
        SQLite::Statement statement(tx, "DELETE FROM runs WHERE id = ?");
        statement.bind(1, run);
        statement.exec();
    });
    return {{"success", true}};
}

Json stopRun(const ResolveContext &context, const Json &, const Json &args)
{
    const auto queue = context.services.db.write([&](SQLite::Database &tx) {
        const std::int64_t run =
            requireRunById(tx, context.request, textArg(args.at("input"), "id"));
        requestStop(tx, run);
        const auto item = itemOfRun(tx, run);
        return item ? item->queue : 0;
    });
    if (queue != 0)
        context.services.news.note(queue);
    return {{"success", true}};
}

Json updateRunState(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    context.services.db.write([&](SQLite::Database &tx) {
        setState(tx, requireRunById(tx, context.request, textArg(input, "id")),
                 textArg(input, "state"));
    });
    return {{"success", true}};
}

Json notifyAlert(const ResolveContext &context, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    context.services.db.write([&](SQLite::Database &tx) {
        const std::int64_t run =
            requireRun(tx, context.request, textArg(input, "entityName"),
                       textArg(input, "projectName"), textArg(input, "runName"));
        const std::string severity = textArg(input, "severity");
        SQLite::Statement insert(
            tx, "INSERT INTO run_alerts(run_id, title, text, severity, created_at) "
                "VALUES (?, ?, ?, ?, ?)");
        insert.bind(1, run);
        insert.bind(2, textArg(input, "title"));
        insert.bind(3, textArg(input, "text"));
        insert.bind(4, severity.empty() ? "INFO" : severity);
        insert.bind(5, nowMs());
        insert.exec();
    });
    return {{"success", true}};
}

/** A text column of a run that lists should not carry around. */
graphql::Resolver largeText(const char *column)
{
    return [sql = std::string("SELECT ") + column + " FROM runs WHERE id = ?"](
               const ResolveContext &context, const Json &parent, const Json &) {
        return context.services.db.read([&](SQLite::Database &tx) -> Json {
            SQLite::Statement find(tx, sql);
            find.bind(1, parent.at("_id").get<std::int64_t>());
            return find.executeStep() ? Json(find.getColumn(0).getString()) : Json(nullptr);
        });
    };
}

/** config._wandb.value, as raw text; empty when the run has not told it. */
std::string wandbValue(const ResolveContext &context, const Json &parent)
{
    const Json config = largeText("config")(context, parent, {});
    return config.is_string()
               ? std::string(memberAt(memberAt(config.get<std::string>(), "_wandb"), "value"))
               : std::string();
}

/** The asked-for keys of config._wandb.value as a JSON text: resuming looks for "t" in it. */
Json wandbConfig(const ResolveContext &context, const Json &parent, const Json &args)
{
    const std::string value = wandbValue(context, parent); // the members are views into it
    const auto members = readMembers(value);
    const Json keys = args.value("keys", Json(nullptr));
    std::string out = "{";
    for (const RawMember &member : members.value_or(std::vector<RawMember>())) {
        if (keys.is_array() && std::find(keys.begin(), keys.end(), member.key) == keys.end())
            continue;
        out +=
            (out.size() > 1 ? "," : "") + jsonQuoted(member.key) + ':' + std::string(member.value);
    }
    return out + '}';
}

/** What the program told about itself and its computer, from config._wandb.value.e (§6.4). */
Json runInfo(const ResolveContext &context, const Json &parent, const Json &)
{
    const auto value = readTolerant(wandbValue(context, parent));
    Json environment = Json::object();
    if (value && value->is_object()) {
        if (const Json all = value->value("e", Json::object()); all.is_object() && !all.empty())
            environment = all.begin().value();
    }
    if (!environment.is_object())
        environment = Json::object();
    const auto part = [&](const char *name) { return environment.value(name, Json(nullptr)); };
    const Json git = part("git");
    Json args = Json::array();
    for (const Json &arg : part("args")) {
        if (arg.is_string())
            args.push_back(arg);
    }
    return {{"program", part("program").is_string() ? part("program")
                                                    : parent.value("program", Json(nullptr))},
            {"args", std::move(args)},
            {"os", part("os")},
            {"python", part("python")},
            {"colab", part("colab")},
            {"executable", part("executable")},
            {"codeSaved", part("codePath").is_string()},
            {"cpuCount", part("cpu_count")},
            {"gpuCount", part("gpu_count")},
            {"gpu", part("gpu")},
            {"git", git.is_object() ? Json{{"remote", git.value("remote", Json(nullptr))},
                                           {"commit", git.value("commit", Json(nullptr))}}
                                    : Json(nullptr)}};
}

Json userOfRun(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) {
        return userObject(tx, parent.at("_userId").get<std::int64_t>());
    });
}

Json projectOfRun(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto found = findProject(tx, context.request, textArg(parent, "_entity"),
                                       textArg(parent, "_project"));
        return found ? projectObject(*found) : Json(nullptr);
    });
}

Json entityOfRun(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto found = findEntity(tx, context.request, textArg(parent, "_entity"));
        return found ? entityObject(*found) : Json(nullptr);
    });
}

/** Charts are drawn from their specification by the client; the id only has to be stable. */
Json createCustomChart(const ResolveContext &, const Json &, const Json &args)
{
    const Json &input = args.at("input");
    return {{"chart",
             {{"id",
               globalId("CustomChart", textArg(input, "entity") + '/' + textArg(input, "name"))}}}};
}

} // namespace

std::int64_t insertRun(SQLite::Database &tx, std::int64_t user, std::int64_t project,
                       const std::string &name, const std::string &state)
{
    SQLite::Statement insert(tx, "INSERT INTO runs(project_id, name, display_name, user_id, state, "
                                 "created_at, heartbeat_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, project);
    insert.bind(2, name);
    insert.bind(3, inventedName(tx, project));
    insert.bind(4, user);
    insert.bind(5, state);
    insert.bind(6, nowMs());
    insert.bind(7, nowMs());
    insert.exec();
    return tx.getLastInsertRowid();
}

void registerRuns(graphql::Registry &registry)
{
    registry.field("Project", "run", runOfProject);
    registry.field("Project", "bucket", runOfProject);
    registry.field("Run", "config", largeText("config"));
    registry.field("Run", "summaryMetrics", largeText("summary"));
    registry.field("Run", "wandbConfig", wandbConfig);
    registry.field("Run", "runInfo", runInfo);
    registry.field("Run", "user", userOfRun);
    registry.field("Run", "project", projectOfRun);
    registry.field("Run", "entity", entityOfRun);
    registry.field("Mutation", "upsertBucket", upsertBucket);
    registry.field("Mutation", "deleteRun", deleteRun);
    registry.field("Mutation", "stopRun", stopRun);
    registry.field("Mutation", "updateRunState", updateRunState);
    registry.field("Mutation", "notifyScriptableRunAlert", notifyAlert);
    registry.field("Mutation", "createCustomChart", createCustomChart);
}

} // namespace slipway::hub
