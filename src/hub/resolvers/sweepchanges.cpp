// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/objects.h"
#include "hub/resolvers/sweeps.h"
#include "hub/runs/runfilter.h"
#include "hub/store/database.h"
#include "hub/store/digest.h"
#include "hub/sweeps/sweeprows.h"
#include "hub/sweeps/sweeps.h"

#include <cstring>

namespace slipway::hub {

namespace {

std::int64_t randomSeed()
{
    const std::string bytes = randomBytes(sizeof(std::int64_t));
    std::int64_t seed = 0;
    std::memcpy(&seed, bytes.data(), sizeof(seed));
    return seed;
}

std::int64_t insertSweep(SQLite::Database &tx, const RequestContext &request, const Json &input,
                         const SweepDocument &document)
{
    const ProjectRow project =
        ensureProject(tx, request, textArg(input, "entityName"), textArg(input, "projectName"));
    SQLite::Statement insert(tx, "INSERT INTO sweeps(project_id, name, state, config, document, "
                                 "seed, user_id, created_at, updated_at) VALUES "
                                 "(?1, ?2, 'PENDING', ?3, ?4, ?5, ?6, ?7, ?7)");
    insert.bind(1, project.id);
    insert.bind(2, randomBase36(8));
    insert.bind(3, textArg(input, "config"));
    insert.bind(4, document.json);
    insert.bind(5, randomSeed());
    insert.bind(6, request.userId);
    insert.bind(7, nowMs());
    insert.exec();
    return tx.getLastInsertRowid();
}

/** Sets the columns that the input gives; null means "leave as it is". */
void updateSweep(SQLite::Database &tx, std::int64_t sweep, const Json &input)
{
    static constexpr std::pair<const char *, const char *> texts[] = {
        {"description", "description"},
        {"displayName", "display_name"},
        {"controller", "controller"},
        {"scheduler", "scheduler"},
    };
    for (const auto &[name, column] : texts) {
        const auto value = input.find(name);
        if (value == input.end() || !value->is_string())
            continue;
        SQLite::Statement update(tx, std::string("UPDATE sweeps SET ") + column +
                                         " = ?, updated_at = ? WHERE id = ?");
        update.bind(1, value->get<std::string>());
        update.bind(2, nowMs());
        update.bind(3, sweep);
        update.exec();
    }
}

void replaceConfig(SQLite::Database &tx, std::int64_t sweep, const std::string &yaml,
                   const SweepDocument &document)
{
    SQLite::Statement update(tx, "UPDATE sweeps SET config = ?, document = ?, "
                                 "revision = revision + 1, updated_at = ? WHERE id = ?");
    update.bind(1, yaml);
    update.bind(2, document.json);
    update.bind(3, nowMs());
    update.bind(4, sweep);
    update.exec();
}

/** Runs of the project that were there before count as the sweep's from now on. */
void takePriorRuns(SQLite::Database &tx, const SweepRow &sweep, const RunFilter &filter)
{
    SQLite::Statement find(tx, "SELECT id, name, display_name, state FROM runs WHERE "
                               "project_id = ? AND sweep IS NULL");
    find.bind(1, sweep.projectId);
    std::vector<std::int64_t> found;
    while (find.executeStep()) {
        const auto value = [&](std::string_view path) -> Json {
            const int column = path == "name"                                    ? 1
                               : path == "display_name" || path == "displayName" ? 2
                               : path == "state"                                 ? 3
                                                                                 : 0;
            return column == 0 ? Json(nullptr) : Json(find.getColumn(column).getString());
        };
        if (filter.matches(value))
            found.push_back(find.getColumn(0).getInt64());
    }
    SQLite::Statement join(tx, "UPDATE runs SET sweep = ? WHERE id = ?");
    for (const std::int64_t run : found) {
        join.reset();
        join.bind(1, sweep.name);
        join.bind(2, run);
        join.exec();
    }
}

Json upsertSweep(const ResolveContext &context, const Json &, const Json &args)
{
    requireUserScope(context.request);
    const Json &input = args.at("input");
    const std::string id = textArg(input, "id");
    const std::string yaml = textArg(input, "config");
    const std::string state = textArg(input, "state");
    if (!textArg(input, "launchScheduler").empty())
        throw HubError(HubErrorKind::InvalidInput,
                       "This hub does not launch sweeps on queues yet. Its sweeps run with "
                       "`wandb agent`.");
    const std::string filters = textArg(input, "priorRunsFilters");
    if (filters.find("$regex") != std::string::npos) // matched while the only writer waits
        throw HubError(HubErrorKind::InvalidInput, "Prior runs are not found by patterns.");
    const RunFilter prior = RunFilter::parse(filters);
    std::optional<SweepDocument> document;
    if (!yaml.empty() || id.empty())
        document = context.services.sweeps.read(yaml);
    return context.services.db.write([&](SQLite::Database &tx) -> Json {
        const std::int64_t row = id.empty() ? insertSweep(tx, context.request, input, *document)
                                            : requireSweepById(tx, context.request, id).id;
        if (!id.empty() && document)
            replaceConfig(tx, row, yaml, *document);
        updateSweep(tx, row, input);
        const SweepRow sweep = *sweepByRow(tx, row);
        if (!state.empty())
            setSweepState(tx, sweep, state);
        if (!prior.isEmpty())
            takePriorRuns(tx, sweep, prior);
        return {{"sweep", sweepObject(tx, row)},
                {"configValidationWarnings", document ? Json(document->warnings) : Json::array()}};
    });
}

} // namespace

void registerSweepChanges(graphql::Registry &registry)
{
    registry.field("Mutation", "upsertSweep", upsertSweep);
}

} // namespace slipway::hub
