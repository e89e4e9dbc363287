// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/hubfixture.h"

#include <QTest>

using namespace slipway::hub;

namespace {

constexpr const char *createDocument = R"(
mutation CreateArtifact($input: CreateArtifactInput!) { createArtifact(input: $input) {
    artifact { id state versionIndex artifactSequence { latestArtifact { id versionIndex } } } } })";
constexpr const char *filesDocument = R"(
mutation CreateArtifactFiles($files: [CreateArtifactFileSpecInput!]!) {
    createArtifactFiles(input: {artifactFiles: $files, storageLayout: V2}) { files { edges { node {
        displayName uploadUrl uploadHeaders uploadMultipartUrls { uploadID } artifact { id } } } } } })";
constexpr const char *manifestDocument = R"(
mutation CreateArtifactManifest($id: ID!, $digest: String!, $upload: Boolean!) {
    createArtifactManifest(input: {artifactID: $id, name: "wandb_manifest.json", digest: $digest,
        entityName: "ada", projectName: "demo", runName: "", type: FULL}) {
        artifactManifest { id file { id uploadUrl @include(if: $upload) } } } })";
constexpr const char *commitDocument = "mutation($id: ID!) { commitArtifact(input: {artifactID: "
                                       "$id}) { artifact { id state versionIndex "
                                       "size fileCount } } }";

} // namespace

class TestArtifacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hub = std::make_unique<HubFixture>(); }

    void aVersionIsCreatedUploadedAndCommitted()
    {
        const std::string id = create("c1");
        const Json node = announce(id, "a.txt", "hello");
        SAME(node.at("displayName"), "a.txt");
        SAME(node.at("artifact").at("id"), id);
        QVERIFY(!store(node.at("uploadUrl"), "other"));
        QVERIFY(store(node.at("uploadUrl"), "hello"));
        sendManifest(id, {{"a.txt", "hello"}});
        const Json artifact = ask(commitDocument, {{"id", id}}).at("commitArtifact").at("artifact");
        SAME(artifact, (Json{{"id", id},
                             {"state", "COMMITTED"},
                             {"versionIndex", 0},
                             {"size", 5},
                             {"fileCount", 1}}));
        SAME(ask(commitDocument, {{"id", id}}).at("commitArtifact").at("artifact"), artifact);
        SAME(named("data:latest").at("id"), id);
        SAME(named("data:best").at("id"), id);
        SAME(named("data:v0").at("id"), id);
        SAME(named("data").at("id"), id);
        SAME(named("data:d-c1").at("id"), id);
        QVERIFY(named("data:v1").is_null());
        QVERIFY(named("other").is_null());
    }

    void creatingIsIdempotentPerClientId()
    {
        const std::string id = create("c1");
        SAME(create("c1"), id);
        commit(id);
        SAME(create("c1"), id);
        SAME(state("c1"), "COMMITTED");
        SAME(ask(R"(query { clientIDMapping(clientID: "c1") { serverID } })")
                 .at("clientIDMapping")
                 .at("serverID"),
             id);
    }

    void sameContentAsTheLatestMakesNoNewVersion()
    {
        const std::string first = create("c1", "same");
        commit(first);
        const Json again = created("c2", "same");
        SAME(again.at("id"), first);
        SAME(again.at("state"), "COMMITTED");
        const std::string second = create("c3", "different");
        QVERIFY(second != first);
        commit(second);
        QVERIFY(create("c4", "same") != first);
        SAME(named("data:latest").at("versionIndex"), 1);
    }

    void knownContentNeedsNoUploadAndKeepsItsBirth()
    {
        const std::string first = create("c1");
        commit(first, "hello");
        const std::string second = create("c2", "d2");
        const Json node = announce(second, "copy.txt", "hello");
        QVERIFY(node.at("uploadUrl").is_null());
        SAME(node.at("artifact").at("id"), first);
        // Another project's content is not given to whoever knows its digest.
        Json input = inputOf("c3", "d3");
        input["projectName"] = "elsewhere";
        const std::string other = ask(createDocument, {{"input", input}})
                                      .at("createArtifact")
                                      .at("artifact")
                                      .at("id")
                                      .get<std::string>();
        QVERIFY(announce(other, "a.txt", "hello").at("uploadUrl").is_string());
    }

    void committingNeedsEverythingTheManifestNames()
    {
        const std::string id = create("c1");
        QVERIFY(failed(commitDocument, {{"id", id}}));
        const Json node = announce(id, "a.txt", "hello");
        sendManifest(id, {{"a.txt", "hello"}});
        QVERIFY(failed(commitDocument, {{"id", id}}));
        QVERIFY(store(node.at("uploadUrl"), "hello"));
        sendManifest(id, {{"a.txt", "changed"}});
        QVERIFY(failed(commitDocument, {{"id", id}}));
        sendManifest(id, {{"a.txt", "hello"}});
        QVERIFY(!failed(commitDocument, {{"id", id}}));
        QVERIFY(failed(filesDocument, {{"files", Json::array({fileSpec(id, "b.txt", "x")})}}));
    }

    void anImagesTagThatLooksLikeAVersionDoesNotStopItsJob()
    {
        Json input = inputOf("c1", "d1");
        input["artifactTypeName"] = "job";
        input["aliases"] =
            Json::array({Json{{"artifactCollectionName", "data"}, {"alias", "v2"}},
                         Json{{"artifactCollectionName", "data"}, {"alias", "best"}}});
        const std::string id = ask(createDocument, {{"input", input}})
                                   .at("createArtifact")
                                   .at("artifact")
                                   .at("id")
                                   .get<std::string>();
        commit(id);
        SAME(named("data:best").at("id"), id);
        QVERIFY(named("data:v2").is_null());
    }

    void filesAnswerInTheOrderAsked()
    {
        const std::string id = create("c1");
        Json specs = Json::array();
        for (const char *name : {"z", "a", "m"})
            specs.push_back(fileSpec(id, name, name));
        const Json edges = ask(filesDocument, {{"files", specs}})
                               .at("createArtifactFiles")
                               .at("files")
                               .at("edges");
        QCOMPARE(edges.size(), 3U);
        SAME(edges[0].at("node").at("displayName"), "z");
        SAME(edges[2].at("node").at("displayName"), "m");
        QVERIFY(failed(filesDocument, {{"files", Json::array({fileSpec(id, "../x", "x")})}}));
        QVERIFY(failed(filesDocument, {{"files", Json::array({fileSpec(id, "/etc/x", "x")})}}));
    }

    void aReaderFindsManifestAndFiles()
    {
        commit(create("c1"), "hello");
        const Json membership = ask(R"(query { project(name: "demo", entityName: "ada") {
            artifactCollectionMembership(name: "data:latest") { __typename versionIndex aliases { __typename alias }
                artifactCollection { __typename name project { name entity { name } } }
                artifact { __typename artifactSequence { __typename name } artifactType { name } metadata
                    ttlDurationSeconds ttlIsInherited tags { name } state size fileCount createdAt
                    currentManifest { file { directUrl } } } } } })")
                                    .at("project")
                                    .at("artifactCollectionMembership");
        SAME(membership.at("__typename"), "ArtifactCollectionMembership");
        SAME(membership.at("artifactCollection").at("__typename"), "ArtifactSequence");
        QCOMPARE(membership.at("aliases").size(), 3U);
        const Json &artifact = membership.at("artifact");
        SAME(artifact.at("metadata"), R"({"k":1})");
        QVERIFY(artifact.at("currentManifest")
                    .at("file")
                    .at("directUrl")
                    .get<std::string>()
                    .starts_with("http://localhost:8931/storage/"));
        const Json files = ask(R"(query { project(name: "demo", entityName: "ada") {
            artifactCollection(name: "data") { __typename artifactMembership(aliasName: "v0") {
                files(first: 5000) { pageInfo { __typename endCursor hasNextPage } edges { node {
                    __typename name directUrl md5 sizeBytes } } } } } } })")
                               .at("project")
                               .at("artifactCollection")
                               .at("artifactMembership")
                               .at("files");
        SAME(files.at("edges")[0].at("node").at("name"), "a.txt");
        SAME(files.at("edges")[0].at("node").at("md5"), md5("hello"));
    }

    void jobListGroupsVersionsByCollection()
    {
        commit(create("c1", "d1"));
        commit(create("c2", "d2"));
        const Json edges =
            ask(R"(query { project(name: "demo", entityName: "ada") { artifactType(name: "dataset") {
            artifactCollections { edges { node { artifacts { edges { node { id state aliases { alias }
                artifactSequence { name } } } } } } } } } })")
                .at("project")
                .at("artifactType")
                .at("artifactCollections")
                .at("edges")[0]
                .at("node")
                .at("artifacts")
                .at("edges");
        QCOMPARE(edges.size(), 2U);
        SAME(edges[0].at("node").at("aliases")[1].at("alias"), "latest");
        SAME(edges[1].at("node").at("aliases"), Json::array({Json{{"alias", "v0"}}}));
    }

    void aliasesMoveAndGo()
    {
        const std::string first = create("c1", "d1");
        commit(first);
        const std::string second = create("c2", "d2");
        commit(second);
        const auto change = [&](const char *field, const char *alias) {
            return failed(
                std::string("mutation($id: ID!, $alias: String!) { ") + field +
                    "(input: {artifactID: $id, aliases: [{artifactCollectionName: \"data\", "
                    "alias: $alias}]}) { success } }",
                {{"id", first}, {"alias", alias}});
        };
        QVERIFY(!change("addAliases", "prod"));
        SAME(named("data:prod").at("id"), first);
        QVERIFY(!change("deleteAliases", "prod"));
        QVERIFY(named("data:prod").is_null());
        QVERIFY(change("addAliases", "v7"));
        QVERIFY(change("addAliases", "a/b"));
        QVERIFY(change("addAliases", ""));
    }

    void deletingTheLatestPointsToTheOneBefore()
    {
        const std::string first = create("c1", "d1");
        commit(first);
        const std::string second = create("c2", "d2");
        commit(second);
        const char *document =
            "mutation($id: ID!, $all: Boolean) { deleteArtifact(input: {artifactID: $id, "
            "deleteAliases: $all}) { artifact { id } } }";
        QVERIFY(failed(document, {{"id", second}}));
        QVERIFY(!failed(document, {{"id", second}, {"all", true}}));
        SAME(named("data:latest").at("id"), first);
        QVERIFY(named("data:v1").is_null());
        QVERIFY(create("c2", "d2") != second);
    }

    void aCollectionKeepsItsType()
    {
        create("c1");
        Json input = inputOf("c2", "d2");
        input["artifactTypeName"] = "model";
        QVERIFY(failed(createDocument, {{"input", input}}));
    }

    void aRunsKeyWritesItsOwnProjectOnly()
    {
        m_hub->ask(
            m_hub->ada,
            R"(mutation { upsertBucket(input: {modelName: "mine", name: "r1"}) { inserted } })");
        const RequestContext key = m_hub->runKey("mine", "r1");
        QVERIFY(
            m_hub->ask(key, createDocument, {{"input", inputOf("c1", "d1")}}).contains("errors"));
        Json input = inputOf("c1", "d1");
        input["projectName"] = "mine";
        QVERIFY(!m_hub->ask(key, createDocument, {{"input", input}}).contains("errors"));
        const std::string others = create("c2");
        QVERIFY(
            m_hub->ask(key, filesDocument, {{"files", Json::array({fileSpec(others, "x", "x")})}})
                .contains("errors"));
        commit(others);
        const char *use =
            R"(mutation($id: ID!, $run: String!) { useArtifact(input: {artifactID: $id,
            entityName: "ada", projectName: "mine", runName: $run}) { artifact { id } } })";
        QVERIFY(!m_hub->ask(key, use, {{"id", others}, {"run", "r1"}}).contains("errors"));
        QVERIFY(m_hub->ask(key, use, {{"id", others}, {"run", "r2"}}).contains("errors"));
    }

private:
    Json ask(const std::string &document, const Json &variables = Json::object())
    {
        const Json answer = m_hub->ask(m_hub->ada, document, variables);
        if (answer.contains("errors"))
            qWarning("%s", answer.dump().c_str());
        return answer.at("data");
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

QTEST_GUILESS_MAIN(TestArtifacts)
#include "tst_artifacts.moc"
