// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/runs/filestream.h"

#include "hub/resolvers/access.h"
#include "hub/runs/runstate.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/database.h"
#include "hub/sweeps/sweeps.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipway::hub {

namespace {

// More lines than any run has; keeps offset + count far from overflow.
constexpr std::int64_t maxLine = std::int64_t(1) << 40;
// wandb-core's largest request with the shortest lines it makes has fewer.
constexpr std::size_t maxStreamNodes = 500'000;
// Of one request; names beyond are stored with their lines and only missing in lists of metrics.
constexpr std::size_t maxCountedMetrics = 500'000;

struct Metric
{
    std::string name;
    bool isNumber = false;
};

struct Line
{
    std::optional<std::int64_t> step;
    std::vector<Metric> metrics; ///< history only
    std::string text;
};

struct Chunk
{
    LineFile file = LineFile::Output;
    std::int64_t offset = 0;
    std::vector<Line> lines;
};

/** A request after it was read and before the database is touched. */
struct StreamRequest
{
    std::vector<Chunk> chunks;
    std::optional<std::string> summary;
    std::size_t metricsLeft = maxCountedMetrics;
    bool preempting = false;
    bool complete = false;
    int exitCode = 0;
};

[[noreturn]] void refuse(const std::string &sentence)
{
    throw HubError(HubErrorKind::InvalidInput, sentence);
}

bool isNumberToken(std::string_view token)
{
    const char c = token.front();
    return c == '-' || c == 'N' || c == 'I' || (c >= '0' && c <= '9');
}

/** Names of what was logged; nested objects become dotted names unless they are media. */
void collectMetrics(std::vector<Metric> &into, std::size_t &left, const std::string &prefix,
                    const std::vector<RawMember> &members, int depth = 0)
{
    for (const RawMember &member : members) {
        if (left == 0)
            return;
        const std::string name = prefix + member.key;
        if (member.value.starts_with('{') && depth < 8 && memberAt(member.value, "_type").empty())
            collectMetrics(into, left, name + '.',
                           readMembers(member.value).value_or(std::vector<RawMember>()), depth + 1);
        else {
            into.push_back({name, isNumberToken(member.value)});
            --left;
        }
    }
}

/** History, events and summary are objects; console lines are any text. */
Line checkedLine(LineFile file, std::string text, std::size_t &metricsLeft)
{
    Line line;
    if (file != LineFile::Output) {
        const auto members = readMembers(text);
        if (!members)
            refuse("A line of the run's history is not a JSON object.");
        if (file == LineFile::History) {
            for (const RawMember &member : *members) {
                if (member.key == "_step")
                    line.step = readInteger(member.value);
            }
            collectMetrics(line.metrics, metricsLeft, {}, *members);
        }
    }
    line.text = std::move(text);
    return line;
}

void readFile(StreamRequest &into, const std::string &name, Json &value)
{
    if (!value.is_object())
        refuse("file_stream: a file is not an object.");
    Json content = std::move(value["content"]);
    if (content.is_null())
        return;
    if (!content.is_array())
        refuse("file_stream: content is not a list.");
    const Json offset = value.value("offset", Json(0));
    if (!offset.is_number_integer() || offset.get<std::int64_t>() < 0 ||
        offset.get<std::int64_t>() > maxLine)
        refuse("file_stream: an offset is not a line number.");
    for (const Json &line : content) {
        if (!line.is_string())
            refuse("file_stream: a line is not a text.");
    }
    if (name == "wandb-summary.json") {
        if (content.empty())
            return;
        std::string text = std::move(content.back().get_ref<std::string &>());
        if (!readMembers(text))
            refuse("The run's summary is not a JSON object.");
        into.summary = std::move(text);
        return;
    }
    Chunk chunk;
    if (name == "wandb-history.jsonl")
        chunk.file = LineFile::History;
    else if (name == "wandb-events.jsonl")
        chunk.file = LineFile::Events;
    else if (name != "output.log")
        return; // files of clients to come; their run goes on
    chunk.offset = offset.get<std::int64_t>();
    for (Json &line : content)
        chunk.lines.push_back(
            checkedLine(chunk.file, std::move(line.get_ref<std::string &>()), into.metricsLeft));
    into.chunks.push_back(std::move(chunk));
}

StreamRequest readRequest(std::string body)
{
    auto json = readTolerant(body, maxStreamNodes);
    body = {};
    if (!json || !json->is_object())
        refuse("file_stream: the body is not a JSON object.");
    StreamRequest request;
    if (Json &files = (*json)["files"]; files.is_object()) {
        for (auto &[name, value] : files.items())
            readFile(request, name, value);
    } else if (!files.is_null()) {
        refuse("file_stream: files is not an object.");
    }
    request.preempting = json->value("preempting", Json(false)) == true;
    request.complete = json->value("complete", Json(false)) == true;
    const Json exitCode = json->value("exitcode", Json(nullptr));
    request.exitCode = exitCode.is_number_integer() ? exitCode.get<int>() : 0;
    return request;
}

/** Counts what is logged in lines that were not there before; a repeated request counts nothing. */
void countMetrics(SQLite::Database &tx, std::int64_t run, const Chunk &chunk)
{
    SQLite::Statement have(tx, "SELECT history_count FROM runs WHERE id = ?");
    have.bind(1, run);
    have.executeStep();
    const std::int64_t known = have.getColumn(0).getInt64();
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> counts;
    for (std::size_t i = 0; i < chunk.lines.size(); ++i) {
        if (chunk.offset + static_cast<std::int64_t>(i) < known)
            continue;
        for (const Metric &metric : chunk.lines[i].metrics) {
            auto &[numbers, others] = counts[metric.name];
            ++(metric.isNumber ? numbers : others);
        }
    }
    SQLite::Statement add(
        tx, "INSERT INTO run_metrics(run_id, name, numbers, others) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET numbers = numbers + excluded.numbers, "
            "others = others + excluded.others");
    for (const auto &[name, count] : counts) {
        add.reset();
        add.bind(1, run);
        add.bind(2, name);
        add.bind(3, count.first);
        add.bind(4, count.second);
        add.exec();
    }
}

void storeChunk(SQLite::Database &tx, std::int64_t run, const Chunk &chunk)
{
    if (chunk.file == LineFile::History)
        countMetrics(tx, run, chunk);
    SQLite::Statement insert(
        tx, "INSERT INTO run_lines(run_id, file, line, step, text) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET step = excluded.step, text = excluded.text");
    std::int64_t number = chunk.offset;
    for (const Line &line : chunk.lines) {
        insert.reset();
        insert.clearBindings();
        insert.bind(1, run);
        insert.bind(2, static_cast<int>(chunk.file));
        insert.bind(3, number++);
        if (chunk.file == LineFile::History)
            insert.bind(4, line.step.value_or(number - 1)); // a client that counts no steps
        insert.bindNoCopy(5, line.text);
        insert.exec();
    }
    static constexpr const char *counts[] = {
        "UPDATE runs SET history_count = max(history_count, ?) WHERE id = ?",
        "UPDATE runs SET events_count = max(events_count, ?) WHERE id = ?",
        "UPDATE runs SET log_count = max(log_count, ?) WHERE id = ?",
    };
    SQLite::Statement count(tx, counts[static_cast<int>(chunk.file)]);
    count.bind(1, number);
    count.bind(2, run);
    count.exec();
}

} // namespace

Json acceptFileStream(HubServices &services, const RequestContext &request, std::string_view entity,
                      std::string_view project, std::string_view run, std::string body)
{
    requireRunScope(request, entity, project, run);
    const StreamRequest stream = readRequest(std::move(body));
    std::int64_t runRow = 0;
    bool stopped = services.db.write([&](SQLite::Database &tx) {
        const auto owner = findProject(tx, request, entity, project);
        const auto row = owner ? findRun(tx, owner->id, run) : std::nullopt;
        if (!row)
            throw HubError(HubErrorKind::NotFound, "There is no run \"" + std::string(run) + "\".");
        runRow = *row;
        for (const Chunk &chunk : stream.chunks)
            storeChunk(tx, *row, chunk);
        if (stream.summary) {
            SQLite::Statement update(tx, "UPDATE runs SET summary = ? WHERE id = ?");
            update.bindNoCopy(1, *stream.summary);
            update.bind(2, *row);
            update.exec();
        }
        noteHeartbeat(tx, *row);
        if (stream.preempting)
            notePreempting(tx, *row);
        if (stream.complete)
            noteEnded(tx, *row, stream.exitCode);
        return isStopRequested(tx, *row);
    });
    const bool hasMetrics =
        std::any_of(stream.chunks.begin(), stream.chunks.end(),
                    [](const Chunk &chunk) { return chunk.file == LineFile::History; });
    if (hasMetrics && !stream.complete)
        stopped = services.sweeps.noteHistory(runRow) || stopped;
    return {{"exitcode", nullptr}, {"limits", Json::object()}, {"stopped", stopped}};
}

} // namespace slipway::hub
