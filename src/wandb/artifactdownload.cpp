// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/artifactdownload.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/filetransfer.h"
#include "wandb/graphqlclient.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>

namespace slipway {
namespace {

constexpr int UrlsPerPage = 1000;
constexpr qsizetype MostFiles = 100'000;
constexpr int MostPages = MostFiles / UrlsPerPage + 1;
constexpr qsizetype DownloadsAtOnce = 4;

using ClientPtr = std::shared_ptr<GraphqlClient>;

HttpRequest fetchOf(const QUrl &url, const QString &where)
{
    HttpRequest request;
    request.url = url;
    request.isTransfer = true;
    request.where = where;
    return request;
}

Error damaged(const QString &where, const QString &path)
{
    return failure(ErrorKind::Protocol, where, path, reasons::FileDamaged);
}

/**
 * The path on this computer for a file of an artifact, its folders made. An error when it would be
 * outside `folder`, also through a link that stands there already.
 */
Result<QString> placeFor(const QString &folder, const QString &path, const QString &where)
{
    const Error outside = failure(ErrorKind::Protocol, where, path, reasons::FileOutside);
    if (!isConfinedPath(path))
        return outside;
    QString here = folder;
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        here += u'/' + parts[i];
        const QFileInfo info(here);
        if (info.isSymLink())
            return outside;
        const bool isLast = i == parts.size() - 1;
        if (isLast && info.isDir())
            return outside;
        if (!isLast && !info.isDir() && !QDir().mkdir(here))
            return failure(ErrorKind::Internal, where, here, reasons::FileUnwritable);
    }
    return here;
}

/** Where the server has each file. */
QCoro::Task<Result<QHash<QString, QUrl>>> addressesOf(std::shared_ptr<GraphqlClient> client,
                                                      Json artifact, QString where,
                                                      std::stop_token stop)
{
    const Json &sequence = at(artifact, "artifactSequence");
    QHash<QString, QUrl> urls;
    Question question;
    question.document = QStringLiteral("artifacts/fileurls");
    question.variables = {{"entity", at(sequence, {"project", "entityName"})},
                          {"project", at(sequence, {"project", "name"})},
                          {"collection", at(sequence, "name")},
                          {"alias", "v" + std::to_string(intAt(artifact, "versionIndex"))},
                          {"cursor", nullptr},
                          {"perPage", UrlsPerPage}};
    question.where = where;
    for (int page = 0; page < MostPages; ++page) {
        const Result<Json> data = co_await client->ask(question, stop);
        if (!data)
            co_return data.error();
        const Json &files =
            at(*data, {"project", "artifactCollection", "artifactMembership", "files"});
        for (const Json &node : nodesOf(files))
            urls.insert(textAt(node, "name"), uploadUrl(node, "directUrl"));
        const Json &next = at(files, {"pageInfo", "endCursor"});
        if (!boolAt(at(files, "pageInfo"), "hasNextPage") || !next.is_string() ||
            next == question.variables["cursor"])
            break;
        question.variables["cursor"] = next;
    }
    co_return urls;
}

/** Of an artifact whose files are all known from before. */
Result<void> writeContents(const ArtifactListing &listing, const QString &folder,
                           const QString &where)
{
    for (const ManifestEntry &entry : listing.entries) {
        const Result<QString> place = placeFor(folder, entry.path, where);
        if (!place)
            return place.error();
        const QByteArray bytes = listing.contents.value(entry.path);
        QFile file(*place);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failure(ErrorKind::NoSpace, where, *place, reasons::FileUnwritable);
    }
    return {};
}

/** For the next time; `folder` has all its files, checked. */
void keepSmall(GraphqlClient &client, const ArtifactListing &listing, const QString &folder)
{
    if (!listing.isCommitted || !ArtifactCache::isSmall(listing.entries))
        return;
    for (const ManifestEntry &entry : listing.entries) {
        QFile file(folder + u'/' + entry.path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = file.read(ArtifactCache::LargestArtifact);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64() == entry.digest)
            client.artifacts().keep(listing.id, listing.entries, entry.path, bytes);
    }
}

} // namespace

QCoro::Task<Result<ArtifactListing>> listArtifact(std::shared_ptr<GraphqlClient> client,
                                                  Json artifact, std::stop_token stop)
{
    ArtifactListing listing;
    if (const QString id = textAt(artifact, "id"); !id.isEmpty())
        listing.id = id + u'@' + textAt(artifact, "digest");
    listing.isCommitted = textAt(artifact, "state") == QLatin1StringView("COMMITTED");
    if (const auto known = client->artifacts().find(listing.id); known && listing.isCommitted) {
        listing.entries = known->entries;
        listing.contents = known->contents;
        co_return listing;
    }
    const Json &sequence = at(artifact, "artifactSequence");
    const QString where = QStringLiteral("read artifact ") + textAt(sequence, "name");
    auto asking = addressesOf(client, artifact, where, stop); // at the same time
    Question ask;
    ask.document = QStringLiteral("artifacts/manifest");
    ask.variables = {{"id", at(artifact, "id")}};
    ask.where = where;
    const Result<Json> found = co_await client->ask(ask, stop);
    if (!found)
        co_return found.error();
    const QUrl manifestUrl =
        uploadUrl(at(*found, {"artifact", "currentManifest", "file"}), "directUrl");
    const HttpRequest fetch = fetchOf(manifestUrl, where);
    const Result<QByteArray> manifest = co_await client->transport()->send(fetch, stop);
    if (!manifest)
        co_return manifest.error();
    const Result<QList<ManifestEntry>> entries = readManifest(*manifest);
    if (!entries)
        co_return entries.error();
    if (entries->size() > MostFiles)
        co_return failure(ErrorKind::Unsupported, where,
                          QStringLiteral("more than %1 files").arg(MostFiles),
                          reasons::JobUnreadable);
    const Result<QHash<QString, QUrl>> urls = co_await asking;
    if (!urls)
        co_return urls.error();
    listing.entries = *entries;
    listing.urls = *urls;
    co_return listing;
}

QCoro::Task<Result<QByteArray>> readArtifactFile(std::shared_ptr<GraphqlClient> client,
                                                 ArtifactListing listing, QString path,
                                                 qint64 longest, std::stop_token stop)
{
    const QString where = QStringLiteral("read ") + path;
    const auto entry = std::find_if(listing.entries.begin(), listing.entries.end(),
                                    [&path](const ManifestEntry &e) { return e.path == path; });
    if (entry != listing.entries.end() && listing.contents.contains(path))
        co_return listing.contents.value(path);
    if (entry == listing.entries.end() || !listing.urls.contains(path))
        co_return failure(ErrorKind::NotFound, where, path, reasons::FileDamaged);
    HttpRequest fetch = fetchOf(listing.urls.value(path), where);
    fetch.longestAnswer = longest;
    const Result<QByteArray> bytes = co_await client->transport()->send(fetch, stop);
    if (!bytes)
        co_return bytes.error();
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Md5).toBase64() != entry->digest)
        co_return damaged(where, path);
    if (listing.isCommitted)
        client->artifacts().keep(listing.id, listing.entries, path, *bytes);
    co_return bytes;
}

QCoro::Task<Result<void>> downloadArtifact(std::shared_ptr<GraphqlClient> client,
                                           ArtifactId artifact, QString folder,
                                           std::stop_token stop)
{
    const QString where = QStringLiteral("download artifact");
    Question question;
    question.document = QStringLiteral("artifacts/byid");
    question.variables = {{"id", toJson(artifact.text())}};
    question.where = where;
    const Result<Json> data = co_await client->ask(question, stop);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::JobNotFound);
    const Json node = at(*data, "artifact");
    if (!node.is_object() || textAt(node, "state") == QLatin1StringView("DELETED"))
        co_return failure(ErrorKind::NotFound, where, QStringLiteral("no such artifact"),
                          reasons::JobNotFound);
    const Result<ArtifactListing> listing = co_await listArtifact(client, node, stop);
    if (!listing)
        co_return listing.error();
    if (!listing->contents.isEmpty())
        co_return writeContents(*listing, folder, where);

    // Asked of the system: Qt's own answer needs the table of mounts, which a container lacks.
    // Where nothing answers, a full disk is noticed when it is written to.
    std::error_code unknown;
    const std::filesystem::space_info space =
        std::filesystem::space(QFile::encodeName(folder).toStdString(), unknown);
    qint64 left = unknown ? std::numeric_limits<qint64>::max() : qint64(space.available);
    for (const ManifestEntry &entry : listing->entries) {
        if (entry.size < 0 && entry.reference.isEmpty())
            co_return damaged(where, entry.path);
        if (entry.size > left)
            co_return failure(ErrorKind::NoSpace, where, folder, reasons::FileUnwritable);
        left -= std::max<qint64>(entry.size, 0);
    }

    QList<HttpRequest> requests;
    QStringList places;
    for (const ManifestEntry &entry : listing->entries) {
        if (!entry.reference.isEmpty())
            co_return failure(
                ErrorKind::Unsupported, where,
                QStringLiteral("%1 is a reference to %2").arg(entry.path, entry.reference),
                reasons::JobUnreadable);
        const Result<QString> place = placeFor(folder, entry.path, where);
        if (!place)
            co_return place.error();
        if (!listing->urls.contains(entry.path))
            co_return damaged(where, entry.path);
        HttpRequest fetch = fetchOf(listing->urls.value(entry.path), where);
        fetch.sinkFile = *place;
        fetch.longestAnswer = entry.size;
        requests.append(fetch);
        places.append(*place);
    }
    for (qsizetype first = 0; first < requests.size(); first += DownloadsAtOnce) {
        std::vector<QCoro::Task<Result<QByteArray>>> running;
        for (const HttpRequest &request : requests.mid(first, DownloadsAtOnce))
            running.push_back(client->transport()->send(request, stop));
        std::optional<Error> failed;
        for (QCoro::Task<Result<QByteArray>> &task : running) {
            const Result<QByteArray> sent = co_await task;
            if (!sent && !failed) {
                failed = sent.error();
                if (failed->reason == reasons::ServerNotWandb) // longer than promised
                    failed->reason = QString(reasons::FileDamaged);
            }
        }
        if (failed)
            co_return *failed;
    }
    const Result<QList<FileDigest>> digests = co_await digestAll(places, stop);
    if (!digests)
        co_return digests.error();
    for (qsizetype i = 0; i < places.size(); ++i) {
        if ((*digests)[i].md5 != listing->entries[i].digest) {
            QFile::remove(places[i]);
            co_return damaged(where, listing->entries[i].path);
        }
    }
    keepSmall(*client, *listing, folder);
    co_return Result<void>();
}

} // namespace slipway
