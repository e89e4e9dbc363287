// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbconnection.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/graphqlclient.h"

namespace slipway {
namespace {

constexpr int ProjectsPerPage = 100;
constexpr int MostProjectPages = 50;

} // namespace

WandbConnection::WandbConnection(std::shared_ptr<GraphqlClient> client)
    : m_client(std::move(client))
{
}

QUrl WandbConnection::url() const
{
    return m_client->transport()->server();
}

QCoro::Task<Result<Viewer>> WandbConnection::viewer()
{
    const auto client = m_client;
    Question question;
    question.document = QStringLiteral("server/viewer");
    question.where = QStringLiteral("sign in");
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    const Json &node = at(*data, "viewer");
    if (!node.is_object()) {
        co_return failure(ErrorKind::Unauthenticated, question.where,
                          QStringLiteral("the key belongs to nobody"), reasons::KeyRefused);
    }
    Viewer viewer;
    viewer.username = textAt(node, "username");
    viewer.entity = EntityName(textAt(node, "entity"));
    const auto add = [&viewer](const QString &name) {
        const EntityName entity(name);
        if (!name.isEmpty() && !viewer.entities.contains(entity))
            viewer.entities.append(entity);
    };
    add(viewer.entity.text());
    add(viewer.username);
    for (const Json &team : nodesOf(at(node, "teams")))
        add(textAt(team, "name"));
    if (viewer.entity.isEmpty() && !viewer.entities.isEmpty())
        viewer.entity = viewer.entities.first();
    co_return viewer;
}

QCoro::Task<Result<Capabilities>> WandbConnection::capabilities()
{
    return m_client->capabilities();
}

QCoro::Task<Result<QList<ProjectName>>> WandbConnection::projects(EntityName entity)
{
    const auto client = m_client;
    QList<ProjectName> names;
    QString cursor;
    for (int page = 0; page < MostProjectPages; ++page) {
        Question question;
        question.document = QStringLiteral("server/projects");
        question.variables = {{"entity", toJson(entity.text())},
                              {"cursor", orNull(cursor)},
                              {"perPage", ProjectsPerPage}};
        question.where = QStringLiteral("list projects of ") + entity.text();
        const Result<Json> data = co_await client->ask(question);
        if (!data)
            co_return data.error();
        const Json &models = at(*data, "models");
        for (const Json &node : nodesOf(models))
            names.append(ProjectName(textAt(node, "name")));
        const QString next = textOf(at(models, {"pageInfo", "endCursor"}));
        if (!boolAt(at(models, "pageInfo"), "hasNextPage") || next.isEmpty() || next == cursor)
            break;
        cursor = next;
    }
    co_return names;
}

QCoro::Task<Result<void>> WandbConnection::ensureProject(EntityName entity, ProjectName project)
{
    const auto client = m_client;
    Question question;
    question.document = QStringLiteral("server/ensureproject");
    question.variables = {
        {"input", {{"name", toJson(project.text())}, {"entityName", toJson(entity.text())}}}};
    question.where = QStringLiteral("create project %1/%2").arg(entity.text(), project.text());
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    if (!at(*data, {"result", "model"}).is_object()) {
        co_return failure(ErrorKind::Forbidden, question.where,
                          QStringLiteral("the server made no project"), reasons::Forbidden,
                          QStringLiteral("project"));
    }
    co_return Result<void>();
}

} // namespace slipway
