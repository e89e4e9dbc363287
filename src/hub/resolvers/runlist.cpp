// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/core.h"
#include "hub/resolvers/objects.h"
#include "hub/runs/runfilter.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/database.h"

#include <algorithm>
#include <map>
#include <vector>

namespace slipway::hub {

namespace {

/** Values of one run for filters and orders; texts are read from the row when first asked for. */
class RowValues
{
public:
    explicit RowValues(SQLite::Statement &row)
        : m_row(row)
    {
    }

    Json operator()(std::string_view path)
    {
        static const std::map<std::string, int, std::less<>> columns = {
            {"name", 1},     {"display_name", 2}, {"displayName", 2}, {"state", 3},
            {"job_type", 4}, {"jobType", 4},      {"group", 5},       {"sweep", 6},
            {"host", 7},     {"commit", 8},       {"username", 12},   {"user.username", 12},
            {"notes", 13},   {"description", 14},
        };
        if (const auto found = columns.find(path); found != columns.end()) {
            const SQLite::Column column = m_row.getColumn(found->second);
            return column.isNull() ? Json(nullptr) : Json(column.getString());
        }
        if (path == "tags")
            return Json::parse(m_row.getColumn(9).getString(), nullptr, false);
        if (path == "created_at" || path == "createdAt")
            return isoTime(m_row.getColumn(10).getInt64());
        if (path == "heartbeat_at" || path == "heartbeatAt")
            return isoTimeOrNull(m_row.getColumn(11).getInt64());
        if (path.starts_with("config."))
            return configValue(path.substr(7));
        for (const std::string_view prefix : {"summary_metrics.", "summaryMetrics.", "summary."}) {
            if (path.starts_with(prefix))
                return valueIn(m_row.getColumn(16).getString(), path.substr(prefix.size()));
        }
        return nullptr;
    }

private:
    static Json valueIn(const std::string &object, std::string_view path)
    {
        const std::string_view raw = memberAt(object, path);
        return raw.empty() ? Json(nullptr) : readTolerant(raw).value_or(Json(nullptr));
    }
    /** "lr.value" or "lr": the stored form is {"lr": {"value": …}}. */
    Json configValue(std::string_view path)
    {
        const std::string config = m_row.getColumn(15).getString();
        const std::string_view raw = memberAt(config, path);
        if (!raw.empty() && !raw.starts_with('{'))
            return readTolerant(raw).value_or(Json(nullptr));
        const std::string_view value = raw.empty() ? raw : memberAt(raw, "value");
        return value.empty() ? Json(nullptr) : readTolerant(value).value_or(Json(nullptr));
    }

    SQLite::Statement &m_row;
};

struct Found
{
    std::int64_t id = 0;
    Json key;
};

/** Ids of the project's runs that pass, in order. "-x" descends; ties go by age. */
std::vector<Found> orderedRuns(SQLite::Database &tx, std::int64_t project, const RunFilter &filter,
                               std::string order)
{
    const bool descending = order.starts_with('-');
    if (order.starts_with('-') || order.starts_with('+'))
        order.erase(0, 1);
    const bool byAge = order.empty() || order == "created_at" || order == "createdAt";
    std::vector<Found> runs;
    SQLite::Statement find(
        tx,
        byAge && filter.isEmpty()
            ? "SELECT id FROM runs WHERE project_id = ? ORDER BY created_at, id"
            : "SELECT r.id, r.name, r.display_name, r.state, r.job_type, r.group_name, r.sweep, "
              "r.host, r.commit_hash, r.tags, r.created_at, r.heartbeat_at, u.username, r.notes, "
              "r.description, r.config, r.summary FROM runs r JOIN users u ON u.id = r.user_id "
              "WHERE r.project_id = ? ORDER BY r.created_at, r.id");
    find.bind(1, project);
    while (find.executeStep()) {
        RowValues values(find);
        const RunValue value = [&](std::string_view path) { return values(path); };
        if (filter.isEmpty() || filter.matches(value))
            runs.push_back({find.getColumn(0).getInt64(), byAge ? Json(nullptr) : values(order)});
    }
    if (!byAge)
        std::stable_sort(runs.begin(), runs.end(), [](const Found &a, const Found &b) {
            return compareValues(a.key, b.key) < 0;
        });
    if (descending)
        std::reverse(runs.begin(), runs.end());
    return runs;
}

/** "<place>:<row>": the row is looked for first, so that newer runs do not shift the pages. */
std::string cursorOf(std::size_t place, std::int64_t id)
{
    return globalId("RunCursor", std::to_string(place) + ':' + std::to_string(id));
}

std::size_t placeAfter(const std::vector<Found> &runs, const std::string &cursor)
{
    const auto rest = fromGlobalId("RunCursor", cursor);
    const std::size_t colon = rest ? rest->find(':') : std::string::npos;
    if (colon == std::string::npos)
        return 0;
    const auto place = readInteger(std::string_view(*rest).substr(0, colon));
    const auto id = readInteger(std::string_view(*rest).substr(colon + 1));
    if (!place || !id || *place < 0)
        return 0;
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&](const Found &run) { return run.id == *id; });
    if (found != runs.end())
        return static_cast<std::size_t>(found - runs.begin()) + 1;
    return std::min(runs.size(), static_cast<std::size_t>(*place) + 1);
}

Json runs(const ResolveContext &context, const Json &parent, const Json &args)
{
    requireUserScope(context.request);
    const RunFilter filter = RunFilter::parse(textArg(args, "filters"));
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const std::vector<Found> found =
            orderedRuns(tx, parent.at("_id").get<std::int64_t>(), filter, textArg(args, "order"));
        const std::size_t begin = placeAfter(found, textArg(args, "after"));
        const std::size_t end =
            std::min(found.size(), begin + static_cast<std::size_t>(pageSize(args, 50, 1000)));
        Json edges = Json::array();
        for (std::size_t i = begin; i < end; ++i)
            edges.push_back({{"cursor", cursorOf(i, found[i].id)},
                             {"node", runObject(tx, context.request, found[i].id)}});
        Json page = pageInfo(edges, end < found.size());
        return {{"totalCount", found.size()},
                {"pageInfo", std::move(page)},
                {"edges", std::move(edges)}};
    });
}

Json runCount(const ResolveContext &context, const Json &parent, const Json &args)
{
    requireUserScope(context.request);
    const RunFilter filter = RunFilter::parse(textArg(args, "filters"));
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        return orderedRuns(tx, parent.at("_id").get<std::int64_t>(), filter, {}).size();
    });
}

} // namespace

void registerRunList(graphql::Registry &registry)
{
    registry.field("Project", "runs", runs);
    registry.field("Project", "buckets", runs);
    registry.field("Project", "runCount", runCount);
}

} // namespace slipway::hub
