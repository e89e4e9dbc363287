// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbrungateway.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/codecs.h"
#include "wandb/graphqlclient.h"

#include <algorithm>

namespace slipway {
namespace {

constexpr int KeysPerQuestion = 50;
constexpr int MostKeys = 500;
constexpr int MostCursors = 1000;
constexpr int LongestTail = 20'000; ///< lines fetched at once to reach a place without a cursor
constexpr int FilesPerPage = 200;
constexpr int MostFilePages = 50;

using ClientPtr = std::shared_ptr<GraphqlClient>;

Json runVariables(const RunRef &run)
{
    return {{"entity", toJson(run.entity.text())},
            {"project", toJson(run.project.text())},
            {"run", toJson(run.id.text())}};
}

Error noRun(const QString &where)
{
    return failure(ErrorKind::NotFound, where, QStringLiteral("no such run"), reasons::RunNotFound);
}

/** The run's node of an answer to one of the runs/ documents; NotFound when it is null. */
QCoro::Task<Result<Json>> runNode(ClientPtr client, Question question)
{
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::RunNotFound);
    const Json &node = at(*data, {"project", "run"});
    if (!node.is_object())
        co_return noRun(question.where);
    co_return node;
}

void appendRuns(QList<Run> &runs, const Json &project, const EntityName &entity)
{
    const QString owner = textAt(project, "entityName");
    for (const Json &node : nodesOf(at(project, "runs"))) {
        runs.append(runFrom(node, owner.isEmpty() ? entity : EntityName(owner),
                            ProjectName(textAt(project, "name"))));
    }
}

/** Rows of the sampled history of some metrics, one sample set per metric. */
QCoro::Task<Result<std::vector<Json>>> sampledRows(ClientPtr client, RunRef run, QStringList keys,
                                                   int samples)
{
    std::vector<Json> rows;
    for (qsizetype first = 0; first < keys.size(); first += KeysPerQuestion) {
        Json specs = Json::array();
        for (const QString &key : keys.mid(first, KeysPerQuestion)) {
            const Json spec{{"keys", {"_step", key.toStdString()}}, {"samples", samples}};
            specs.push_back(toJson(dumpText(spec)));
        }
        Question question;
        question.document = QStringLiteral("runs/sampledhistory");
        question.variables = runVariables(run);
        question.variables["specs"] = specs;
        question.where = QStringLiteral("read metrics of run ") + run.id.text();
        const Result<Json> node = co_await runNode(client, question);
        if (!node)
            co_return node.error();
        const Json &sets = at(*node, "sampledHistory");
        for (const Json &set : sets.is_array() ? sets : Json::array()) {
            if (set.is_array())
                rows.insert(rows.end(), set.begin(), set.end());
        }
    }
    co_return rows;
}

} // namespace

WandbRunGateway::WandbRunGateway(std::shared_ptr<GraphqlClient> client)
    : m_client(std::move(client))
    , m_logCursors(std::make_shared<QHash<QString, QString>>())
{
}

QCoro::Task<Result<QList<Run>>> WandbRunGateway::runs(EntityName entity, ProjectName project,
                                                      int most)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    const bool all = project.isEmpty();
    Question question;
    question.document = QStringLiteral("runs/") +
                        (all ? QStringLiteral("listall") : QStringLiteral("list")) +
                        (can->launchDetails ? QStringLiteral("details") : QString());
    question.variables = {
        {"entity", toJson(entity.text())}, {"most", most}, {"order", "-created_at"}};
    if (!all)
        question.variables["project"] = toJson(project.text());
    question.where = QStringLiteral("list runs of ") + entity.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::ProjectNotFound);
    QList<Run> runs;
    if (all) {
        for (const Json &node : nodesOf(at(*data, "models"))) {
            // There only agents have runs, for files of failures; W&B hides them as well.
            if (textOf(at(node, "name")) != QueueProject)
                appendRuns(runs, node, entity);
        }
    } else if (at(*data, "project").is_object()) {
        appendRuns(runs, at(*data, "project"), entity);
    } else {
        co_return failure(ErrorKind::NotFound, question.where, QStringLiteral("no such project"),
                          reasons::ProjectNotFound);
    }
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run &a, const Run &b) { return a.createdAt > b.createdAt; });
    if (runs.size() > most)
        runs.resize(most);
    co_return runs;
}

QCoro::Task<Result<Run>> WandbRunGateway::run(RunRef run)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document =
        can->launchDetails ? QStringLiteral("runs/onedetails") : QStringLiteral("runs/one");
    question.variables = runVariables(run);
    question.where = QStringLiteral("read run ") + run.id.text();
    const Result<Json> node = co_await runNode(client, question);
    if (!node)
        co_return node.error();
    co_return runFrom(*node, run.entity, run.project);
}

QCoro::Task<Result<QList<MetricSeries>>> WandbRunGateway::history(RunRef run, int samples)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("runs/historykeys");
    question.variables = runVariables(run);
    question.where = QStringLiteral("read metrics of run ") + run.id.text();
    const Result<Json> keys = co_await runNode(client, question);
    if (!keys && keys.error().kind != ErrorKind::Unsupported)
        co_return keys.error();
    const QStringList names =
        keys ? metricNames(at(*keys, "historyKeys")).mid(0, MostKeys) : QStringList();
    if (!names.isEmpty()) {
        const Result<std::vector<Json>> rows = co_await sampledRows(client, run, names, samples);
        if (rows)
            co_return seriesFrom(*rows);
        if (rows.error().kind != ErrorKind::Unsupported)
            co_return rows.error();
    }
    question.document = QStringLiteral("runs/fullhistory");
    question.variables["samples"] = samples;
    const Result<Json> node = co_await runNode(client, question);
    if (!node)
        co_return node.error();
    const Json &rows = at(*node, "history");
    co_return seriesFrom(rows.is_array() ? std::vector<Json>(rows.begin(), rows.end())
                                         : std::vector<Json>());
}

QCoro::Task<Result<LogPage>> WandbRunGateway::log(RunRef run, qint64 from, int most)
{
    const ClientPtr client = m_client;
    const auto cursors = m_logCursors;
    const QString place =
        QStringLiteral("%1/%2/%3:").arg(run.entity.text(), run.project.text(), run.id.text());
    const QString known = cursors->value(place + QString::number(from));
    Question question;
    question.document = QStringLiteral("runs/logpage");
    question.variables = runVariables(run);
    question.variables["first"] = most;
    question.variables["after"] = orNull(known);
    question.where = QStringLiteral("read log of run ") + run.id.text();
    Result<Json> node = co_await runNode(client, question);
    if (!node)
        co_return node.error();
    const qint64 total = intAt(*node, "logLineCount");
    if (from > 0 && known.isEmpty() && from < total) {
        // W&B's cursors are its own business: reach the place from the end instead.
        question.document = QStringLiteral("runs/logtail");
        question.variables = runVariables(run);
        question.variables["last"] = std::min<qint64>(total - from, LongestTail);
        node = co_await runNode(client, question);
        if (!node)
            co_return node.error();
    }
    LogPage page;
    page.total = std::max(total, intAt(*node, "logLineCount"));
    const Json &edges = at(*node, {"logLines", "edges"});
    if (cursors->size() > MostCursors)
        cursors->clear();
    for (const Json &edge : edges.is_array() ? edges : Json::array()) {
        const LogLine line = logLineFrom(at(edge, "node"));
        if (line.number < from || page.lines.size() >= most)
            continue;
        page.lines.append(line);
        if (page.lines.size() == most || &edge == &edges.back())
            cursors->insert(place + QString::number(line.number + 1), textAt(edge, "cursor"));
    }
    co_return page;
}

QCoro::Task<Result<QList<RunFile>>> WandbRunGateway::files(RunRef run)
{
    const ClientPtr client = m_client;
    QList<RunFile> files;
    QString cursor;
    for (int page = 0; page < MostFilePages; ++page) {
        Question question;
        question.document = QStringLiteral("runs/files");
        question.variables = runVariables(run);
        question.variables["cursor"] = orNull(cursor);
        question.variables["most"] = FilesPerPage;
        question.where = QStringLiteral("list files of run ") + run.id.text();
        const Result<Json> node = co_await runNode(client, question);
        if (!node)
            co_return node.error();
        const Json &connection = at(*node, "files");
        for (const Json &file : nodesOf(connection))
            files.append(
                RunFile{textAt(file, "name"), intAt(file, "sizeBytes"), textAt(file, "directUrl")});
        const QString next = textOf(at(connection, {"pageInfo", "endCursor"}));
        if (!boolAt(at(connection, "pageInfo"), "hasNextPage") || next.isEmpty() || next == cursor)
            break;
        cursor = next;
    }
    co_return files;
}

QCoro::Task<Result<void>> WandbRunGateway::stop(RunRef run)
{
    const ClientPtr client = m_client;
    // Servers take this form for every run, whatever ids they hand out (wandb-api §2).
    const QString id =
        QStringLiteral("Run:v1:%1:%2:%3").arg(run.id.text(), run.project.text(), run.entity.text());
    Question question;
    question.document = QStringLiteral("runs/stop");
    question.variables = {{"id", id.toUtf8().toBase64().toStdString()}};
    question.where = QStringLiteral("stop run ") + run.id.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::RunNotFound);
    if (!boolAt(at(*data, "stopRun"), "success"))
        co_return failure(ErrorKind::Conflict, question.where, QStringLiteral("not stopped"),
                          reasons::ServerRefused);
    co_return Result<void>();
}

} // namespace slipway
