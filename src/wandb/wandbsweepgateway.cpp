// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbsweepgateway.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/codecs.h"
#include "wandb/graphqlclient.h"

#include <algorithm>

namespace slipway {
namespace {

constexpr int SweepsPerPage = 100;
constexpr int RunsPerPage = 500;
constexpr int MostPages = 400;

using ClientPtr = std::shared_ptr<GraphqlClient>;

Json variablesOf(const EntityName &entity, const ProjectName &project)
{
    return {{"entity", toJson(entity.text())}, {"project", toJson(project.text())}};
}

Sweep sweepFrom(const Json &node, const EntityName &entity, const ProjectName &project)
{
    Sweep sweep;
    sweep.ref = {entity, project, textAt(node, "name")};
    sweep.storageId = textAt(node, "id");
    sweep.displayName = textAt(node, "displayName");
    sweep.description = textAt(node, "description");
    sweep.method = textAt(node, "method");
    sweep.state = sweepStateFromWire(textAt(node, "state"));
    sweep.config = textAt(node, "config").toUtf8();
    sweep.createdAt = timeAt(node, "createdAt");
    sweep.updatedAt = timeAt(node, "updatedAt");
    sweep.runs = intAt(node, "runCount");
    if (at(node, "runCountExpected").is_number())
        sweep.expectedRuns = intAt(node, "runCountExpected");
    sweep.best = numberOf(at(node, "bestLoss"));
    return sweep;
}

void sortNewestFirst(QList<Sweep> &sweeps)
{
    std::stable_sort(sweeps.begin(), sweeps.end(),
                     [](const Sweep &a, const Sweep &b) { return a.createdAt > b.createdAt; });
}

/** The newest of all projects, in one question. */
QCoro::Task<Result<QList<Sweep>>> sweepsOfEntity(ClientPtr client, EntityName entity, int most)
{
    Question question;
    question.document = QStringLiteral("sweeps/all");
    question.variables = {{"entity", toJson(entity.text())},
                          {"most", std::min(most, SweepsPerPage)}};
    question.where = QStringLiteral("list sweeps of ") + entity.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    QList<Sweep> sweeps;
    for (const Json &project : nodesOf(at(*data, "models"))) {
        const ProjectName name(textAt(project, "name"));
        for (const Json &node : nodesOf(at(project, "sweeps")))
            sweeps.append(sweepFrom(node, entity, name));
    }
    sortNewestFirst(sweeps);
    if (sweeps.size() > most)
        sweeps.resize(most);
    co_return sweeps;
}

/** The nodes of a connection of a project, page by page, at most `most`. */
QCoro::Task<Result<std::vector<Json>>> allNodes(ClientPtr client, Question question,
                                                QByteArray connection, qsizetype most)
{
    std::vector<Json> nodes;
    for (int page = 0; page < MostPages; ++page) {
        const Result<Json> data = co_await client->ask(question);
        if (!data)
            co_return withReason(data.error(), ErrorKind::NotFound, reasons::ProjectNotFound);
        if (!at(*data, "project").is_object())
            co_return failure(ErrorKind::NotFound, question.where,
                              QStringLiteral("no such project"), reasons::ProjectNotFound);
        const Json &found = at(*data, {"project", connection.constData()});
        for (Json &node : nodesOf(found))
            nodes.push_back(std::move(node));
        const QString next = textOf(at(found, {"pageInfo", "endCursor"}));
        if (qsizetype(nodes.size()) >= most || !boolAt(at(found, "pageInfo"), "hasNextPage") ||
            next.isEmpty() || question.variables["cursor"] == toJson(next))
            break;
        question.variables["cursor"] = toJson(next);
    }
    if (qsizetype(nodes.size()) > most)
        nodes.resize(size_t(most));
    co_return nodes;
}

} // namespace

WandbSweepGateway::WandbSweepGateway(std::shared_ptr<GraphqlClient> client)
    : m_client(std::move(client))
{
}

QCoro::Task<Result<CreatedSweep>> WandbSweepGateway::create(NewSweep sweep)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("sweeps/create");
    question.variables = variablesOf(sweep.entity, sweep.project);
    question.variables["config"] = sweep.config.toStdString();
    if (!sweep.priorRuns.isEmpty()) {
        Json names = Json::array();
        for (const QString &run : std::as_const(sweep.priorRuns))
            names.push_back(Json{{"name", toJson(run)}});
        question.variables["prior"] = toJson(dumpText(Json{{"$or", names}}));
    }
    question.where = QStringLiteral("create a sweep in ") + sweep.project.text();
    question.repeatable = false;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    const Json &made = at(*data, {"upsertSweep", "sweep"});
    if (textAt(made, "name").isEmpty())
        co_return failure(ErrorKind::Conflict, question.where, QStringLiteral("not created"),
                          reasons::ServerRefused);
    const QString entity = textOf(at(made, {"project", "entity", "name"}));
    const QString project = textOf(at(made, {"project", "name"}));
    CreatedSweep created;
    created.ref = {entity.isEmpty() ? sweep.entity : EntityName(entity),
                   project.isEmpty() ? sweep.project : ProjectName(project), textAt(made, "name")};
    created.warnings = textsAt(at(*data, "upsertSweep"), "configValidationWarnings");
    co_return created;
}

QCoro::Task<Result<QList<Sweep>>> WandbSweepGateway::sweeps(EntityName entity, ProjectName project,
                                                            int most)
{
    const ClientPtr client = m_client;
    if (project.isEmpty()) {
        Result<QList<Sweep>> all = co_await sweepsOfEntity(client, entity, most);
        co_return all;
    }
    Question question;
    question.document = QStringLiteral("sweeps/list");
    question.variables = variablesOf(entity, project);
    question.variables["most"] = std::min(most, SweepsPerPage);
    question.where = QStringLiteral("list sweeps of ") + project.text();
    const Result<std::vector<Json>> nodes =
        co_await allNodes(client, question, QByteArrayLiteral("sweeps"), most);
    if (!nodes)
        co_return nodes.error();
    QList<Sweep> sweeps;
    for (const Json &node : *nodes)
        sweeps.append(sweepFrom(node, entity, project));
    sortNewestFirst(sweeps);
    co_return sweeps;
}

QCoro::Task<Result<Sweep>> WandbSweepGateway::sweep(SweepRef ref)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("sweeps/one");
    question.variables = variablesOf(ref.entity, ref.project);
    question.variables["sweep"] = toJson(ref.id);
    question.where = QStringLiteral("read sweep ") + ref.id;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    const Json &node = at(*data, {"project", "sweep"});
    if (!node.is_object())
        co_return Error{.kind = ErrorKind::NotFound,
                        .where = question.where,
                        .detail = QStringLiteral("There is no sweep %1.").arg(toString(ref))};
    co_return sweepFrom(node, ref.entity, ref.project);
}

QCoro::Task<Result<QList<Run>>> WandbSweepGateway::runs(SweepRef ref)
{
    const ClientPtr client = m_client;
    const Json filters{{"$and", Json::array({Json{{"sweep", toJson(ref.id)}}})}};
    Question question;
    question.document = QStringLiteral("sweeps/runs");
    question.variables = variablesOf(ref.entity, ref.project);
    question.variables["filters"] = toJson(dumpText(filters));
    question.variables["most"] = RunsPerPage;
    question.where = QStringLiteral("list runs of sweep ") + ref.id;
    const Result<std::vector<Json>> nodes = co_await allNodes(
        client, question, QByteArrayLiteral("runs"), qsizetype(RunsPerPage) * MostPages);
    if (!nodes)
        co_return nodes.error();
    QList<Run> runs;
    for (const Json &node : *nodes)
        runs.append(runFrom(node, ref.entity, ref.project));
    co_return runs;
}

QCoro::Task<Result<void>> WandbSweepGateway::setState(Sweep sweep, SweepState state)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("sweeps/change");
    question.variables = variablesOf(sweep.ref.entity, sweep.ref.project);
    question.variables["id"] = toJson(sweep.storageId);
    question.variables["state"] = toJson(wireName(state));
    question.where = QStringLiteral("change sweep ") + sweep.ref.id;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    co_return Result<void>();
}

} // namespace slipway
