// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/answer.h"
#include "support/scriptedserver.h"
#include "wandb/json.h"
#include "wandb/wandbservices.h"

#include <QCryptographicHash>
#include <string>

namespace slipway {

inline const QByteArray Content = QByteArrayLiteral("content");

inline QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64();
}

/** A server that offers one artifact: any text for a manifest, any addresses. */
class HostileServer : public ScriptedServer
{
public:
    HostileServer()
        : ScriptedServer([this](const SeenRequest &request) { return answer(request); })
    {
    }

    /** From now on that manifest, with an address for each of those files; all else as usual. */
    void offer(const QByteArray &text, const QStringList &files)
    {
        manifest = text;
        names = files;
        content = Content;
        fileUrl = {};
        downloads = 0;
        ++version;
    }
    /** Downloads it, as an agent does. */
    Result<void> downloadTo(const QString &folder)
    {
        if (!m_services) {
            RetryPolicy policy;
            policy.firstDelay = std::chrono::milliseconds(1);
            m_services = connectTo(url(), Secret(QByteArray(40, 'k')), policy);
        }
        return answerOf(
            m_services->artifacts->download(ArtifactId(QStringLiteral("QTE=")), folder, {}));
    }

    QByteArray manifest;
    QStringList names;            ///< files that have an address
    QByteArray content = Content; ///< of every one
    QByteArray fileUrl;           ///< instead of the right one
    int downloads = 0;
    int version = 0;

private:
    std::shared_ptr<WandbServices> m_services;

    GivenAnswer data(const Json &json) { return {200, dump(Json{{"data", json}}), {}}; }
    GivenAnswer answer(const SeenRequest &request)
    {
        if (request.verb == "GET" && request.path == "/storage/manifest")
            return {200, manifest, {}};
        if (request.verb == "GET") {
            ++downloads;
            return {200, content, {}};
        }
        const QString query = textAt(Json::parse(request.body.toStdString()), "query");
        if (query.contains(QLatin1StringView("currentManifest")))
            return data(
                {{"artifact",
                  {{"currentManifest",
                    {{"file", {{"directUrl", address("/storage/manifest").toStdString()}}}}}}}});
        if (query.contains(QLatin1StringView("artifactMembership("))) {
            Json edges = Json::array();
            for (const QString &name : std::as_const(names)) {
                const QByteArray right = address("/storage/file");
                edges.push_back(
                    {{"node",
                      {{"name", name.toStdString()},
                       {"directUrl", (fileUrl.isNull() ? right : fileUrl).toStdString()}}}});
            }
            return data({{"project",
                          {{"artifactCollection",
                            {{"artifactMembership",
                              {{"files",
                                {{"pageInfo", {{"hasNextPage", false}}}, {"edges", edges}}}}}}}}}});
        }
        return data({{"artifact",
                      {{"id", "QTE" + std::to_string(version)}, // what a version has never changes
                       {"versionIndex", 3},
                       {"state", "COMMITTED"},
                       {"artifactType", {{"name", "job"}}},
                       {"artifactSequence",
                        {{"name", "job-x"}, {"project", {{"name", "p"}, {"entityName", "e"}}}}}}}});
    }
};

/** One member of "contents"; `path` is JSON. */
inline QByteArray entry(const QByteArray &path, const QByteArray &rest = {})
{
    const QByteArray usual = "\"digest\":\"" + md5(Content) + "\",\"size\":7";
    return path + ":{" + (rest.isNull() ? usual : rest) + "}";
}

inline QByteArray document(const QByteArray &contents)
{
    return "{\"version\":1,\"storagePolicy\":\"wandb-storage-policy-v1\",\"contents\":{" +
           contents + "}}";
}

inline QByteArray quoted(const QString &text)
{
    return dump(toJson(text));
}

} // namespace slipway
