// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/core.h"
#include "hub/resolvers/objects.h"
#include "hub/runs/filestream.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/database.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace slipway::hub {

namespace {

constexpr std::int64_t maxSamples = 100'000;
constexpr int tailLines = 1; // the client looks at the newest line only

std::int64_t integerOr(const Json &object, const char *name, std::int64_t otherwise)
{
    const auto value = object.find(name);
    if (value == object.end())
        return otherwise;
    if (value->is_string())
        return readInteger(value->get<std::string>()).value_or(otherwise);
    return value->is_number() ? value->get<std::int64_t>() : otherwise;
}

/** At most `samples` of the items, evenly, with the first and the last among them. */
template <typename T>
std::vector<T> sampled(std::vector<T> all, std::int64_t samples)
{
    const auto most = static_cast<std::size_t>(std::clamp<std::int64_t>(samples, 1, maxSamples));
    if (all.size() <= most)
        return all;
    std::vector<T> chosen;
    chosen.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(
            std::move(all[most == 1 ? all.size() - 1 : i * (all.size() - 1) / (most - 1)]));
    return chosen;
}

/** Lines of a range of steps (half open), or all when there is no range, oldest first. */
std::vector<std::string> linesOf(SQLite::Database &tx, std::int64_t run, LineFile file,
                                 std::int64_t minStep, std::int64_t maxStep, std::int64_t samples)
{
    std::vector<std::int64_t> numbers;
    SQLite::Statement find(tx, "SELECT line FROM run_lines WHERE run_id = ?1 AND file = ?2 AND "
                               "(?2 <> 0 OR (step >= ?3 AND step < ?4)) ORDER BY line");
    find.bind(1, run);
    find.bind(2, static_cast<int>(file));
    find.bind(3, minStep);
    find.bind(4, maxStep);
    while (find.executeStep())
        numbers.push_back(find.getColumn(0).getInt64());
    std::vector<std::string> texts;
    SQLite::Statement text(tx,
                           "SELECT text FROM run_lines WHERE run_id = ? AND file = ? AND line = ?");
    for (const std::int64_t number : sampled(std::move(numbers), samples)) {
        text.reset();
        text.bind(1, run);
        text.bind(2, static_cast<int>(file));
        text.bind(3, number);
        if (text.executeStep())
            texts.push_back(text.getColumn(0).getString());
    }
    return texts;
}

graphql::Resolver lines(LineFile file)
{
    return [file](const ResolveContext &context, const Json &parent, const Json &args) {
        return context.services.db.read([&](SQLite::Database &tx) -> Json {
            return linesOf(tx, parent.at("_id").get<std::int64_t>(), file,
                           integerOr(args, "minStep", 0),
                           integerOr(args, "maxStep", std::numeric_limits<std::int64_t>::max()),
                           integerOr(args, "samples", maxSamples));
        });
    };
}

/** The newest lines as a JSON text: a list of texts (§6.2). */
graphql::Resolver tail(LineFile file)
{
    return [file](const ResolveContext &context, const Json &parent, const Json &) {
        return context.services.db.read([&](SQLite::Database &tx) -> Json {
            SQLite::Statement find(tx, "SELECT text FROM run_lines WHERE run_id = ? AND file = ? "
                                       "ORDER BY line DESC LIMIT ?");
            find.bind(1, parent.at("_id").get<std::int64_t>());
            find.bind(2, static_cast<int>(file));
            find.bind(3, tailLines);
            Json texts = Json::array();
            while (find.executeStep())
                texts.insert(texts.begin(), find.getColumn(0).getString());
            return texts.dump(-1, ' ', false, Json::error_handler_t::replace);
        });
    };
}

/** The row with only the wanted keys, or null when one is missing: W&B gives complete rows only. */
Json projected(const std::string &line, const std::vector<std::string> &keys)
{
    if (keys.empty())
        return readTolerant(line).value_or(Json(nullptr));
    Json row = Json::object();
    const auto members = readMembers(line);
    for (const std::string &key : keys) {
        std::string_view raw;
        for (const RawMember &member : members.value_or(std::vector<RawMember>())) {
            if (member.key == key)
                raw = member.value;
        }
        if (raw.empty() && key.find('.') != std::string::npos)
            raw = memberAt(line, key);
        if (raw.empty())
            return nullptr;
        row[key] = readTolerant(raw).value_or(Json(nullptr));
    }
    return row;
}

/** `maxStep` of a spec is inclusive, unlike that of `history`: seen on the wire from wandb 0.28 and
 * 0.31. */
std::vector<Json> rowsFor(SQLite::Database &tx, std::int64_t run, const Json &spec)
{
    std::vector<std::string> keys;
    for (const Json &key : spec.value("keys", Json::array())) {
        if (key.is_string())
            keys.push_back(key.get<std::string>());
    }
    SQLite::Statement find(tx,
                           "SELECT text FROM run_lines WHERE run_id = ? AND file = 0 AND step >= ? "
                           "AND step <= ? ORDER BY line");
    find.bind(1, run);
    find.bind(2, integerOr(spec, "minStep", 0));
    find.bind(3, integerOr(spec, "maxStep", std::numeric_limits<std::int64_t>::max()));
    std::vector<Json> rows;
    while (find.executeStep()) {
        Json row = projected(find.getColumn(0).getString(), keys);
        if (!row.is_null())
            rows.push_back(std::move(row));
    }
    return sampled(std::move(rows), integerOr(spec, "samples", 500));
}

/** One list of rows per specification. Infinities come as texts: JSON has no other way (§6.3). */
Json sampledHistory(const ResolveContext &context, const Json &parent, const Json &args)
{
    Json lists = Json::array();
    for (const Json &text : args.at("specs")) {
        const auto spec = text.is_string() ? readTolerant(text.get<std::string>()) : std::nullopt;
        if (!spec || !spec->is_object())
            throw HubError(HubErrorKind::InvalidInput,
                           "A history specification is not a JSON object.");
        lists.push_back(context.services.db.read([&](SQLite::Database &tx) {
            return rowsFor(tx, parent.at("_id").get<std::int64_t>(), *spec);
        }));
    }
    return lists;
}

/** Nothing is kept in Parquet files: all of it is read through history(). */
Json parquetHistory(const ResolveContext &, const Json &, const Json &)
{
    return {{"parquetUrls", Json::array()}, {"liveData", Json::array()}};
}

/** What was logged: scan_history takes its last step from here. Null when nothing was. */
Json historyKeys(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const auto run = parent.at("_id").get<std::int64_t>();
        SQLite::Statement last(
            tx, "SELECT max(step) FROM run_lines WHERE run_id = ? AND step IS NOT NULL");
        last.bind(1, run);
        if (!last.executeStep() || last.getColumn(0).isNull())
            return nullptr;
        Json keys = Json::object();
        SQLite::Statement find(
            tx, "SELECT name, numbers, others FROM run_metrics WHERE run_id = ? ORDER BY name");
        find.bind(1, run);
        while (find.executeStep()) {
            Json types = Json::array();
            for (const auto &[type, column] : {std::pair("number", 1), std::pair("other", 2)}) {
                if (const std::int64_t count = find.getColumn(column).getInt64(); count > 0)
                    types.push_back({{"type", type}, {"count", count}});
            }
            keys[find.getColumn(0).getString()] = {{"typeCounts", std::move(types)}};
        }
        return {{"sets", Json::array()},
                {"keys", std::move(keys)},
                {"lastStep", last.getColumn(0).getInt64()}};
    });
}

/** The newest line of system metrics. */
Json systemMetrics(const ResolveContext &context, const Json &parent, const Json &)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        SQLite::Statement find(tx, "SELECT text FROM run_lines WHERE run_id = ? AND file = 1 "
                                   "ORDER BY line DESC LIMIT 1");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        return find.executeStep() ? Json(find.getColumn(0).getString()) : Json("{}");
    });
}

/** Takes "ERROR 2026-01-02T03:04:05.000001 [label] text" apart (§7.1). */
Json logLine(std::int64_t number, std::string_view text)
{
    Json line = {
        {"number", number}, {"timestamp", nullptr}, {"level", nullptr}, {"label", nullptr}};
    if (text.starts_with("ERROR ")) {
        line["level"] = "error";
        text.remove_prefix(6);
    }
    const std::size_t blank = text.find(' ');
    const std::string_view time = text.substr(0, blank);
    const bool dated =
        time.size() >= 19 && time.size() <= 30 && time[4] == '-' && time[10] == 'T' &&
        time[13] == ':' &&
        std::all_of(time.begin(), time.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
    if (dated) {
        line["timestamp"] = std::string(time) + (time.back() == 'Z' ? "" : "Z");
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    line["line"] = text;
    return line;
}

Json logLines(const ResolveContext &context, const Json &parent, const Json &args)
{
    return context.services.db.read([&](SQLite::Database &tx) -> Json {
        const bool fromEnd = args.contains("last") && args["last"].is_number_integer();
        const std::int64_t most = std::clamp<std::int64_t>(
            fromEnd ? args["last"].get<std::int64_t>() : pageSize(args, 1000), 0, 10'000);
        SQLite::Statement find(
            tx, std::string("SELECT line, text FROM run_lines WHERE run_id = ? AND file = 2 "
                            "AND line > ? AND line < ? ORDER BY line ") +
                    (fromEnd ? "DESC" : "ASC") + " LIMIT ?");
        find.bind(1, parent.at("_id").get<std::int64_t>());
        find.bind(2, rowIdOf("LogLine", textArg(args, "after")).value_or(-1));
        find.bind(3, rowIdOf("LogLine", textArg(args, "before"))
                         .value_or(std::numeric_limits<std::int64_t>::max()));
        find.bind(4, most + 1);
        std::vector<Json> edges;
        bool more = false;
        while (find.executeStep()) {
            more = static_cast<std::int64_t>(edges.size()) == most;
            if (more)
                break;
            const std::int64_t number = find.getColumn(0).getInt64();
            edges.push_back({{"cursor", globalId("LogLine", number)},
                             {"node", logLine(number, find.getColumn(1).getString())}});
        }
        if (fromEnd)
            std::reverse(edges.begin(), edges.end());
        const Json list = edges;
        return {{"pageInfo", pageInfo(list, more)}, {"edges", list}};
    });
}

} // namespace

void registerHistory(graphql::Registry &registry)
{
    registry.field("Run", "history", lines(LineFile::History));
    registry.field("Run", "events", lines(LineFile::Events));
    registry.field("Run", "historyTail", tail(LineFile::History));
    registry.field("Run", "eventsTail", tail(LineFile::Events));
    registry.field("Run", "sampledHistory", sampledHistory);
    registry.field("Run", "parquetHistory", parquetHistory);
    registry.field("Run", "historyKeys", historyKeys);
    registry.field("Run", "systemMetrics", systemMetrics);
    registry.field("Run", "logLines", logLines);
}

} // namespace slipway::hub
