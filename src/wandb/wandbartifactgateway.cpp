// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbartifactgateway.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/artifactdownload.h"
#include "wandb/artifactupload.h"
#include "wandb/codecs.h"
#include "wandb/graphqlclient.h"
#include "wandb/jobdocument.h"
#include "wandb/jobmembership.h"

namespace slipway {
namespace {

constexpr qint64 LongestJobFile = 4 * 1024 * 1024;
constexpr QLatin1StringView JobFile{"wandb-job.json"};
constexpr QLatin1StringView RequirementsFile{"requirements.frozen.txt"};
constexpr QLatin1StringView Latest{"latest"};

QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/** "latest" always, the image's tag as the SDK adds it; nothing twice, nothing the server keeps. */
QStringList aliasesOf(const NewJob &job)
{
    QStringList aliases = job.aliases;
    if (const auto *image = std::get_if<ImageSource>(&job.source))
        aliases.append(imageTag(image->image));
    aliases.append(QString(Latest));
    aliases.removeDuplicates();
    aliases.removeAll(QString());
    return aliases;
}

} // namespace

WandbArtifactGateway::WandbArtifactGateway(std::shared_ptr<GraphqlClient> client)
    : m_client(std::move(client))
{
}

QCoro::Task<Result<QList<Job>>> WandbArtifactGateway::jobs(EntityName entity, ProjectName project)
{
    const auto client = m_client;
    const bool all = project.isEmpty();
    Question question;
    question.document =
        all ? QStringLiteral("artifacts/alljobs") : QStringLiteral("artifacts/jobs");
    question.variables = {{"entity", toJson(entity.text())}};
    if (!all)
        question.variables["project"] = toJson(project.text());
    question.where = QStringLiteral("list jobs of ") + entity.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::ProjectNotFound);
    QList<Job> jobs;
    if (all) {
        for (const Json &node : nodesOf(at(*data, "models")))
            jobs += jobsFrom(node, entity);
    } else if (at(*data, "project").is_object()) {
        jobs = jobsFrom(at(*data, "project"), entity);
    } else {
        co_return failure(ErrorKind::NotFound, question.where, QStringLiteral("no such project"),
                          reasons::ProjectNotFound);
    }
    co_return jobs;
}

QCoro::Task<Result<JobDetails>> WandbArtifactGateway::job(JobRef ref)
{
    const auto client = m_client;
    const Result<Json> found = co_await jobMembership(client, ref);
    if (!found)
        co_return found.error();
    const Json &membership = *found;
    const Json artifact = at(membership, "artifact");
    const Result<ArtifactListing> listing = co_await listArtifact(client, artifact, {});
    if (!listing)
        co_return listing.error();
    const Result<QByteArray> document =
        co_await readArtifactFile(client, *listing, QString(JobFile), LongestJobFile, {});
    if (!document)
        co_return document.error();
    const Result<ReadJobDocument> read = readJobDocument(*document);
    if (!read)
        co_return read.error();
    const Result<QByteArray> requirements =
        co_await readArtifactFile(client, *listing, QString(RequirementsFile), LongestJobFile, {});
    // Jobs of other makers may lack the file; anything else must not pass for "no requirements".
    if (!requirements && requirements.error().kind != ErrorKind::NotFound)
        co_return requirements.error();

    JobDetails details;
    details.ref = ref;
    details.artifact = ArtifactId(textAt(artifact, "id"));
    details.version.id = details.artifact;
    details.version.index = int(intAt(artifact, "versionIndex"));
    details.version.createdAt = timeAt(artifact, "createdAt");
    const Json &aliases = at(membership, "aliases");
    for (const Json &alias : aliases.is_array() ? aliases : Json::array())
        details.version.aliases.append(textAt(alias, "alias"));
    details.source = read->source;
    details.runtime = read->runtime;
    if (requirements)
        details.requirements = linesOf(*requirements);
    details.description = textAt(artifact, "description");
    details.metadata = documentAt(artifact, "metadata");
    details.inputs = inputsFrom(details.metadata);
    details.document = JsonText(*document);
    co_return details;
}

QCoro::Task<Result<CreatedJob>> WandbArtifactGateway::createJob(NewJob job,
                                                                QList<ArtifactEntry> code,
                                                                QStringList requirements,
                                                                std::stop_token stop)
{
    const auto client = m_client;
    const QString name = job.name.isEmpty() ? defaultJobName(job.source) : job.name;
    JobSource source = job.source;
    if (auto *folder = std::get_if<CodeSource>(&source)) {
        NewArtifact files;
        files.entity = job.entity;
        files.project = job.project;
        files.type = QStringLiteral("code");
        files.name = codeArtifactName(name);
        files.metadata = codeMetadata(*folder);
        files.aliases = QStringList{QString(Latest)};
        files.files = code;
        const Result<UploadedArtifact> uploaded = co_await uploadArtifact(client, files, stop);
        if (!uploaded)
            co_return uploaded.error();
        folder->artifact = uploaded->id;
    }
    const bool isImage = std::holds_alternative<ImageSource>(source);
    QByteArray frozen = requirements.join(u'\n').toUtf8();
    if (!frozen.isEmpty())
        frozen += '\n';
    NewArtifact artifact;
    artifact.entity = job.entity;
    artifact.project = job.project;
    artifact.type = QStringLiteral("job");
    artifact.name = name;
    artifact.description = job.description;
    artifact.metadata = jobMetadata(job.inputs);
    artifact.aliases = aliasesOf(job);
    artifact.documents = {
        {QString(JobFile), jobDocument(source, isImage ? QString() : job.runtime)},
        {QString(RequirementsFile), frozen}};
    const Result<UploadedArtifact> uploaded = co_await uploadArtifact(client, artifact, stop);
    if (!uploaded)
        co_return uploaded.error();
    CreatedJob created;
    created.ref = {job.entity, job.project, name, QString(Latest)};
    created.aliases = artifact.aliases;
    created.change = !uploaded->isNew    ? JobChange::Unchanged
                     : uploaded->isFirst ? JobChange::Created
                                         : JobChange::Updated;
    co_return created;
}

QCoro::Task<Result<void>> WandbArtifactGateway::download(ArtifactId artifact, QString folder,
                                                         std::stop_token stop)
{
    return downloadArtifact(m_client, artifact, folder, stop);
}

} // namespace slipway
