// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/artifactupload.h"
#include "wandb/codecs.h"
#include "wandb/graphqlclient.h"
#include "wandb/jobdocument.h"
#include "wandb/jobmembership.h"
#include "wandb/wandbartifactgateway.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>

/** WandbArtifactGateway: what changes jobs that exist (wandb-api §9.4). */
namespace slipway {
namespace {

constexpr int MostPages = 100;
constexpr QLatin1StringView JobFile{"wandb-job.json"};

using ClientPtr = std::shared_ptr<GraphqlClient>;

Json aliasInputs(const JobRef &ref, const QStringList &aliases)
{
    Json list = Json::array();
    for (const QString &alias : aliases)
        list.push_back({{"artifactCollectionName", toJson(ref.name)},
                        {"alias", toJson(alias)},
                        {"entityName", toJson(ref.entity.text())},
                        {"projectName", toJson(ref.project.text())}});
    return list;
}

QCoro::Task<Result<void>> asked(ClientPtr client, Question question)
{
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    co_return Result<void>();
}

QByteArray withOrigin(const JsonText &metadata, const QString &origin)
{
    Json json = parseJson(metadata.utf8(), {}).value_or(Json::object());
    if (!json.is_object())
        json = Json::object();
    if (!origin.isEmpty())
        json["slipway_copied_from"] = toJson(origin);
    return dump(json);
}

/** Every file below `folder`, less those of `without`, as an upload takes them. */
QList<ArtifactEntry> filesIn(const QString &folder, const QStringList &without)
{
    QList<ArtifactEntry> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(walk.next());
        if (!without.contains(path))
            files.append({path, walk.filePath()});
    }
    std::sort(files.begin(), files.end(),
              [](const ArtifactEntry &a, const ArtifactEntry &b) { return a.path < b.path; });
    return files;
}

} // namespace

QCoro::Task<Result<Json>> jobMembership(std::shared_ptr<GraphqlClient> client, JobRef ref)
{
    const QString where = QStringLiteral("read job ") + ref.toString();
    Question question;
    question.document = QStringLiteral("artifacts/byname");
    question.variables = {{"entity", toJson(ref.entity.text())},
                          {"project", toJson(ref.project.text())},
                          {"name", toJson(ref.name + u':' + ref.alias)}};
    question.where = where;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::JobNotFound);
    const Json &membership = at(*data, {"project", "artifactCollectionMembership"});
    const Json &artifact = at(membership, "artifact");
    if (!artifact.is_object())
        co_return failure(ErrorKind::NotFound, where, QStringLiteral("no such job"),
                          reasons::JobNotFound);
    if (textOf(at(artifact, {"artifactType", "name"})) != QLatin1StringView("job"))
        co_return failure(ErrorKind::InvalidInput, where, QStringLiteral("this is no job"),
                          reasons::JobUnreadable);
    co_return Result<Json>(membership);
}

QCoro::Task<Result<QList<JobInput>>> WandbArtifactGateway::inputs(JobRef ref)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    co_return inputsFrom(documentAt(at(*found, "artifact"), "metadata"));
}

QCoro::Task<Result<Job>> WandbArtifactGateway::versions(JobRef ref)
{
    const auto client = m_client;
    Question question;
    question.document = QStringLiteral("artifacts/versions");
    question.variables = {{"entity", toJson(ref.entity.text())},
                          {"project", toJson(ref.project.text())},
                          {"name", toJson(ref.name)},
                          {"after", nullptr}};
    question.where = QStringLiteral("list versions of ") + ref.name;
    Job job{.entity = ref.entity, .project = ref.project, .name = ref.name, .description = {}};
    for (int page = 0; page < MostPages; ++page) {
        const Result<Json> data = co_await client->ask(question);
        if (!data)
            co_return withReason(data.error(), ErrorKind::NotFound, reasons::JobNotFound);
        const Json &collection = at(*data, {"project", "artifactCollection"});
        if (textOf(at(collection, {"defaultArtifactType", "name"})) != QLatin1StringView("job"))
            break;
        // In the form of a list with one job in it.
        Json project = at(*data, "project");
        project["artifactType"] = {
            {"artifactCollections", {{"edges", Json::array({Json{{"node", collection}}})}}}};
        const QList<Job> read = jobsFrom(project, ref.entity);
        if (!read.isEmpty()) {
            if (job.versions.isEmpty())
                job.description = read.first().description;
            job.versions += read.first().versions;
        }
        const Json &more = at(collection, {"artifacts", "pageInfo"});
        const Json &next = at(more, "endCursor");
        if (!boolAt(more, "hasNextPage") || !next.is_string() ||
            next == question.variables["after"])
            break;
        question.variables["after"] = next;
    }
    if (job.versions.isEmpty())
        co_return failure(ErrorKind::NotFound, question.where, QStringLiteral("no such job"),
                          reasons::JobNotFound);
    co_return Result<Job>(job);
}

QCoro::Task<Result<void>> WandbArtifactGateway::changeAliases(JobRef ref, QStringList add,
                                                              QStringList remove)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    Question question;
    question.where = QStringLiteral("change aliases of ") + ref.toString();
    question.variables = {{"artifact", at(*found, {"artifact", "id"})}};
    // First those that are added: whoever follows one that moves finds it at every moment.
    if (!add.isEmpty()) {
        question.document = QStringLiteral("artifacts/addaliases");
        question.variables["aliases"] = aliasInputs(ref, add);
        const Result<void> added = co_await asked(client, question);
        if (!added)
            co_return added.error();
    }
    if (!remove.isEmpty()) {
        question.document = QStringLiteral("artifacts/deletealiases");
        question.variables["aliases"] = aliasInputs(ref, remove);
        co_return co_await asked(client, question);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> WandbArtifactGateway::describe(JobRef ref, QString description)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    Question question;
    question.document = QStringLiteral("artifacts/describe");
    question.variables = {{"artifact", at(*found, {"artifact", "id"})},
                          {"description", toJson(description)}};
    question.where = QStringLiteral("describe ") + ref.toString();
    co_return co_await asked(client, question);
}

QCoro::Task<Result<void>> WandbArtifactGateway::rename(JobRef ref, QString name)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    Question question;
    question.document = QStringLiteral("artifacts/rename");
    question.variables = {{"collection", at(*found, {"artifact", "artifactSequence", "id"})},
                          {"name", toJson(name)}};
    question.where = QStringLiteral("rename job ") + ref.name;
    const Result<void> renamed = co_await asked(client, question);
    if (!renamed)
        co_return withReason(renamed.error(), ErrorKind::Conflict, reasons::JobNameTaken,
                             QStringLiteral("name"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> WandbArtifactGateway::removeVersion(JobRef ref)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    Question question;
    question.document = QStringLiteral("artifacts/delete");
    question.variables = {{"artifact", at(*found, {"artifact", "id"})}, {"aliases", true}};
    question.where = QStringLiteral("delete ") + ref.toString();
    co_return co_await asked(client, question);
}

QCoro::Task<Result<void>> WandbArtifactGateway::removeJob(JobRef ref)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    Question question;
    question.document = QStringLiteral("artifacts/deleteall");
    question.variables = {{"collection", at(*found, {"artifact", "artifactSequence", "id"})}};
    question.where = QStringLiteral("delete job ") + ref.name;
    co_return co_await asked(client, question);
}

QCoro::Task<Result<CreatedJob>> WandbArtifactGateway::putJob(StoredJob job, std::stop_token stop)
{
    const auto client = m_client;
    QByteArray document = job.document.utf8();
    if (!job.code.isEmpty()) {
        NewArtifact code;
        code.entity = job.to.entity;
        code.project = job.to.project;
        code.type = QStringLiteral("code");
        code.name = codeArtifactName(job.to.name);
        code.metadata = QByteArrayLiteral("{}");
        code.aliases = QStringList{QStringLiteral("latest")};
        code.files = filesIn(job.code, {});
        const Result<UploadedArtifact> uploaded = co_await uploadArtifact(client, code, stop);
        if (!uploaded)
            co_return uploaded.error();
        const Result<QByteArray> moved = withCode(document, uploaded->id);
        if (!moved)
            co_return moved.error();
        document = *moved;
    }
    NewArtifact artifact;
    artifact.entity = job.to.entity;
    artifact.project = job.to.project;
    artifact.type = QStringLiteral("job");
    artifact.name = job.to.name;
    artifact.description = job.description;
    artifact.metadata = withOrigin(job.metadata, job.copiedFrom);
    artifact.aliases = job.aliases;
    artifact.files = filesIn(job.files, {QString(JobFile)});
    artifact.documents = {{QString(JobFile), document}};
    const Result<UploadedArtifact> uploaded = co_await uploadArtifact(client, artifact, stop);
    if (!uploaded)
        co_return uploaded.error();
    CreatedJob created;
    created.ref = job.to;
    created.aliases = job.aliases;
    created.change = !uploaded->isNew    ? JobChange::Unchanged
                     : uploaded->isFirst ? JobChange::Created
                                         : JobChange::Updated;
    co_return created;
}

} // namespace slipway
