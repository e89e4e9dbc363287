// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/artifactupload.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/filetransfer.h"
#include "wandb/graphqlclient.h"
#include "wandb/manifest.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <algorithm>

namespace slipway {
namespace {

constexpr qsizetype FilesPerQuestion = 200;
constexpr int ClientIdLength = 128;
constexpr QLatin1StringView ManifestName{"wandb_manifest.json"};

using ClientPtr = std::shared_ptr<GraphqlClient>;

/** Names a version before the server does, so that a repeated createArtifact finds it again. */
std::string newClientId()
{
    static constexpr QLatin1StringView letters{
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"};
    std::string id;
    for (int i = 0; i < ClientIdLength; ++i)
        id += letters[QRandomGenerator::system()->bounded(int(letters.size()))].toLatin1();
    return id;
}

QByteArray md5Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64();
}

Json createInput(const NewArtifact &artifact, const QByteArray &digest)
{
    Json aliases = Json::array();
    for (const QString &alias : artifact.aliases)
        aliases.push_back(
            {{"artifactCollectionName", toJson(artifact.name)}, {"alias", toJson(alias)}});
    return {{"entityName", toJson(artifact.entity.text())},
            {"projectName", toJson(artifact.project.text())},
            {"artifactTypeName", toJson(artifact.type)},
            {"artifactCollectionName", toJson(artifact.name)},
            {"runName", nullptr},
            {"description", orNull(artifact.description)},
            {"digest", digest.toStdString()},
            {"digestAlgorithm", "MANIFEST_MD5"},
            {"aliases", aliases},
            {"metadata", artifact.metadata.toStdString()},
            {"clientID", newClientId()},
            {"sequenceClientID", newClientId()},
            {"enableDigestDeduplication", true}};
}

Question manifestQuestion(const NewArtifact &artifact, const QString &id, const QByteArray &digest,
                          const QString &where)
{
    Question question;
    question.document = QStringLiteral("artifacts/createmanifest");
    question.variables = {{"artifact", toJson(id)},
                          {"name", ManifestName.latin1()},
                          {"digest", digest.toStdString()},
                          {"entity", toJson(artifact.entity.text())},
                          {"project", toJson(artifact.project.text())},
                          {"run", ""},
                          {"manifestType", "FULL"},
                          {"includeUpload", !digest.isEmpty()}};
    question.where = where;
    return question;
}

/** Asks where the files go and sends those that the server lacks; fills in birth artifacts. */
QCoro::Task<Result<QList<ManifestEntry>>> sendFiles(ClientPtr client, NewArtifact artifact,
                                                    QString id, QString manifest,
                                                    QList<ManifestEntry> entries, QString where,
                                                    std::stop_token stop)
{
    QHash<QString, Upload> sources;
    for (const ArtifactEntry &entry : artifact.files)
        sources[entry.path].path = entry.file;
    for (const auto &[path, bytes] : artifact.documents)
        sources[path].bytes = bytes;
    for (qsizetype first = 0; first < entries.size(); first += FilesPerQuestion) {
        const qsizetype end = std::min(entries.size(), first + FilesPerQuestion);
        Json specs = Json::array();
        for (qsizetype i = first; i < end; ++i) {
            specs.push_back({{"artifactID", toJson(id)},
                             {"artifactManifestID", toJson(manifest)},
                             {"name", toJson(entries[i].path)},
                             {"md5", entries[i].digest.toStdString()},
                             {"mimetype", nullptr},
                             {"uploadPartsInput", nullptr}});
        }
        Question question;
        question.document = QStringLiteral("artifacts/createfiles");
        question.variables = {{"files", specs}, {"storageLayout", "V2"}};
        question.where = where;
        const Result<Json> data = co_await client->ask(question, stop);
        if (!data)
            co_return data.error();
        const std::vector<Json> nodes = nodesOf(at(*data, {"createArtifactFiles", "files"}));
        if (nodes.size() != std::size_t(end - first))
            co_return failure(ErrorKind::Protocol, where,
                              QStringLiteral("not as many upload addresses as files"),
                              reasons::ServerRefused);
        QList<Upload> uploads;
        for (qsizetype i = first; i < end; ++i) {
            const Json &node = nodes[std::size_t(i - first)];
            entries[i].birthArtifact = textOf(at(node, {"artifact", "id"}));
            if (!at(node, "uploadUrl").is_string())
                continue; // the server has it
            Upload upload = sources.value(entries[i].path);
            upload.url = uploadUrl(node, "uploadUrl");
            upload.headers = uploadHeaders(at(node, "uploadHeaders"));
            uploads.append(upload);
        }
        const Result<void> sent = co_await uploadAll(client->transport(), uploads, where, stop);
        if (!sent)
            co_return sent.error();
    }
    co_return entries;
}

/** Sends the final manifest. */
QCoro::Task<Result<void>> sendManifest(ClientPtr client, NewArtifact artifact, QString id,
                                       QByteArray json, QString where, std::stop_token stop)
{
    const Question question = manifestQuestion(artifact, id, md5Of(json), where);
    const Result<Json> data = co_await client->ask(question, stop);
    if (!data)
        co_return data.error();
    const Json &file = at(*data, {"createArtifactManifest", "artifactManifest", "file"});
    if (!at(file, "uploadUrl").is_string())
        co_return Result<void>(); // stored already, by an earlier try
    Upload upload;
    upload.url = uploadUrl(file, "uploadUrl");
    upload.headers = uploadHeaders(at(file, "uploadHeaders"));
    upload.bytes = json;
    const QList<Upload> uploads{upload};
    co_return co_await uploadAll(client->transport(), uploads, where, stop);
}

} // namespace

QCoro::Task<Result<UploadedArtifact>> uploadArtifact(std::shared_ptr<GraphqlClient> client,
                                                     NewArtifact artifact, std::stop_token stop)
{
    const QString where = QStringLiteral("upload %1 %2").arg(artifact.type, artifact.name);
    QStringList paths;
    for (const ArtifactEntry &entry : artifact.files) {
        if (!isConfinedPath(entry.path))
            co_return failure(ErrorKind::InvalidInput, where, entry.path, reasons::FileOutside);
        if (entry.md5.isEmpty())
            paths.append(entry.file);
    }
    const Result<QList<FileDigest>> digests = co_await digestAll(paths, stop);
    if (!digests)
        co_return digests.error();
    QList<ManifestEntry> entries;
    auto digest = digests->begin();
    for (const ArtifactEntry &entry : artifact.files) {
        const FileDigest known =
            entry.md5.isEmpty() ? *digest++ : FileDigest{.size = entry.size, .md5 = entry.md5};
        entries.append({entry.path, known.md5, known.size, {}, {}});
    }
    for (const auto &[path, bytes] : artifact.documents)
        entries.append({path, md5Of(bytes), bytes.size(), {}, {}});

    Question create;
    create.document = QStringLiteral("artifacts/create");
    create.variables = {{"input", createInput(artifact, manifestDigest(entries))}};
    create.where = where;
    const Result<Json> created = co_await client->ask(create, stop);
    if (!created)
        co_return created.error();
    const Json &node = at(*created, {"createArtifact", "artifact"});
    const QString id = textAt(node, "id");
    if (id.isEmpty())
        co_return failure(ErrorKind::Protocol, where, QStringLiteral("no artifact made"),
                          reasons::ServerRefused);
    const bool first = !at(node, {"artifactSequence", "latestArtifact"}).is_object();
    if (textAt(node, "state") == QLatin1StringView("COMMITTED"))
        co_return UploadedArtifact{ArtifactId(id), false, false};

    const Question draft = manifestQuestion(artifact, id, {}, where);
    const Result<Json> drafted = co_await client->ask(draft, stop);
    if (!drafted)
        co_return drafted.error();
    const QString manifest =
        textOf(at(*drafted, {"createArtifactManifest", "artifactManifest", "id"}));
    const Result<QList<ManifestEntry>> sent =
        co_await sendFiles(client, artifact, id, manifest, entries, where, stop);
    if (!sent)
        co_return sent.error();
    const Result<void> described =
        co_await sendManifest(client, artifact, id, manifestJson(*sent), where, stop);
    if (!described)
        co_return described.error();

    Question commit;
    commit.document = QStringLiteral("artifacts/commit");
    commit.variables = {{"artifact", toJson(id)}};
    commit.where = where;
    const Result<Json> committed = co_await client->ask(commit, stop);
    if (!committed)
        co_return committed.error();
    co_return UploadedArtifact{ArtifactId(id), true, first};
}

} // namespace slipway
