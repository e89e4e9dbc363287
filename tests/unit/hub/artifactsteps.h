// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unit/hub/hubfixture.h"

#include <QTest>

namespace slipway::hub {

inline constexpr const char *createDocument = R"(
mutation CreateArtifact($input: CreateArtifactInput!) { createArtifact(input: $input) {
    artifact { id state versionIndex artifactSequence { latestArtifact { id versionIndex } } } } })";
inline constexpr const char *filesDocument = R"(
mutation CreateArtifactFiles($files: [CreateArtifactFileSpecInput!]!) {
    createArtifactFiles(input: {artifactFiles: $files, storageLayout: V2}) { files { edges { node {
        displayName uploadUrl uploadHeaders uploadMultipartUrls { uploadID } artifact { id } } } } } })";
inline constexpr const char *manifestDocument = R"(
mutation CreateArtifactManifest($id: ID!, $digest: String!, $upload: Boolean!) {
    createArtifactManifest(input: {artifactID: $id, name: "wandb_manifest.json", digest: $digest,
        entityName: "ada", projectName: "demo", runName: "", type: FULL}) {
        artifactManifest { id file { id uploadUrl @include(if: $upload) } } } })";
inline constexpr const char *commitDocument =
    "mutation($id: ID!) { commitArtifact(input: {artifactID: "
    "$id}) { artifact { id state versionIndex "
    "size fileCount } } }";

/** What a client does to make versions of the artifact "data" in the project "demo". */
class ArtifactSteps
{
protected:
    Json ask(const std::string &document, const Json &variables = Json::object())
    {
        const Json answer = m_hub->ask(m_hub->ada, document, variables);
        if (answer.contains("errors"))
            qWarning("%s", answer.dump().c_str());
        return answer.at("data");
    }
    /** The key of a run of the project that the other helpers use; the run is made. */
    RequestContext keyOf(const char *run)
    {
        ask(R"(mutation($n: String) { upsertBucket(input: {modelName: "demo", name: $n}) { inserted } })",
            {{"n", run}});
        return m_hub->runKey("demo", run);
    }
    bool refused(const RequestContext &key, const std::string &change, const std::string &id)
    {
        return m_hub->ask(key, "mutation($id: ID!) { " + change + " }", {{"id", id}})
            .contains("errors");
    }
    bool failed(const std::string &document, const Json &variables)
    {
        return m_hub->ask(m_hub->ada, document, variables).contains("errors");
    }
    static Json inputOf(const std::string &clientId, const std::string &digest)
    {
        return {
            {"entityName", "ada"},
            {"projectName", "demo"},
            {"artifactTypeName", "dataset"},
            {"artifactCollectionName", "data"},
            {"digest", digest},
            {"digestAlgorithm", "MANIFEST_MD5"},
            {"metadata", R"({"k": 1})"},
            {"aliases", Json::array({Json{{"artifactCollectionName", "data"}, {"alias", "best"}}})},
            {"clientID", clientId},
            {"enableDigestDeduplication", true}};
    }
    Json created(const std::string &clientId, const std::string &digest)
    {
        return ask(createDocument, {{"input", inputOf(clientId, digest)}})
            .at("createArtifact")
            .at("artifact");
    }
    std::string create(const std::string &clientId, const std::string &digest = {})
    {
        return created(clientId, digest.empty() ? "d-" + clientId : digest)
            .at("id")
            .get<std::string>();
    }
    Json state(const std::string &clientId)
    {
        return created(clientId, "d-" + clientId).at("state");
    }
    std::string md5(const std::string &content) { return m_hub->blobs.put(content).md5; }
    Json fileSpec(const std::string &id, const char *name, const std::string &content)
    {
        return {{"artifactID", id}, {"name", name}, {"md5", md5(content)}, {"mimetype", nullptr}};
    }
    Json announce(const std::string &id, const char *name, const std::string &content)
    {
        return ask(filesDocument, {{"files", Json::array({fileSpec(id, name, content)})}})
            .at("createArtifactFiles")
            .at("files")
            .at("edges")[0]
            .at("node");
    }
    /** What the HTTP layer does with a PUT. */
    bool store(const Json &url, const std::string &content)
    {
        const std::string text = url.get<std::string>();
        const auto start = text.find("/storage/") + 9;
        const auto grant = m_hub->storage.check(text.substr(start, text.find('/', start) - start));
        if (!grant)
            return false;
        try {
            m_hub->storage.completeUpload(*grant, m_hub->blobs.put(content));
            return true;
        } catch (const HubError &) {
            return false;
        }
    }
    void sendManifest(const std::string &id,
                      const std::vector<std::pair<std::string, std::string>> &files)
    {
        Json contents = Json::object();
        for (const auto &[name, content] : files)
            contents[name] = {{"digest", md5(content)}, {"size", content.size()}};
        const std::string text = Json{{"version", 1}, {"contents", contents}}.dump();
        ask(manifestDocument, {{"id", id}, {"digest", ""}, {"upload", false}});
        const Json made =
            ask(manifestDocument, {{"id", id}, {"digest", md5(text)}, {"upload", true}});
        QVERIFY(store(
            made.at("createArtifactManifest").at("artifactManifest").at("file").at("uploadUrl"),
            text));
    }
    void commit(const std::string &id, const std::string &content = {})
    {
        std::vector<std::pair<std::string, std::string>> files;
        if (!content.empty()) {
            QVERIFY(store(announce(id, "a.txt", content).at("uploadUrl"), content));
            files.emplace_back("a.txt", content);
        }
        sendManifest(id, files);
        ask(commitDocument, {{"id", id}});
    }
    Json named(const std::string &name)
    {
        return ask(R"(query($name: String!) { project(name: "demo", entityName: "ada") { artifact(name: $name) {
                      id versionIndex } } })",
                   {{"name", name}})
            .at("project")
            .at("artifact");
    }

    std::unique_ptr<HubFixture> m_hub;
};

} // namespace slipway::hub
