// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/artifactsteps.h"

using namespace slipway::hub;

class TestArtifacts : public QObject, private ArtifactSteps
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

    void aCollectionIsRenamedAndDeletedWithAllVersions()
    {
        const char *find = R"(query($n: String!) { project(name: "demo", entityName: "ada") {
            artifactCollection(name: $n) { id description }
            artifactType(name: "dataset") { artifactCollections { totalCount } } } })";
        commit(create("c1"), "one");
        commit(create("c2"), "two");
        const Json before = ask(find, {{"n", "data"}}).at("project");
        const Json id = before.at("artifactCollection").at("id");
        SAME(before.at("artifactType").at("artifactCollections").at("totalCount"), 1);
        const auto update = [&](const std::string &fields) {
            return "mutation($id: ID!) { updateArtifactSequence(input: {artifactSequenceID: $id, " +
                   fields + "}) { artifactCollection { name description } } }";
        };
        QVERIFY(failed(update("name: \"a/b\""), {{"id", id}}));
        QVERIFY(failed(update("name: \"x\""), {{"id", "QXJ0aWZhY3Q6MQ=="}}));
        SAME(ask(update("name: \"Hello World 2\", description: \"d\""), {{"id", id}}),
             (Json{{"updateArtifactSequence",
                    {{"artifactCollection", {{"name", "Hello World 2"}, {"description", "d"}}}}}}));
        QVERIFY(named("data:latest").is_null());
        SAME(named("Hello World 2:v1").at("versionIndex"), 1);
        create("c3"); // the old name is free again
        QVERIFY(failed(update("name: \"data\""), {{"id", id}}));

        const Json gone = ask("mutation($id: ID!) { deleteArtifactSequence(input: "
                              "{artifactSequenceID: $id}) { artifactCollection { state } } }",
                              {{"id", id}});
        SAME(gone.at("deleteArtifactSequence").at("artifactCollection").at("state"), "DELETED");
        QVERIFY(named("Hello World 2:v0").is_null());
        QVERIFY(named("Hello World 2:latest").is_null());
        SAME(ask(find, {{"n", "data"}})
                 .at("project")
                 .at("artifactType")
                 .at("artifactCollections")
                 .at("totalCount"),
             1);
    }

    void aCollectionKeepsItsType()
    {
        create("c1");
        Json input = inputOf("c2", "d2");
        input["artifactTypeName"] = "model";
        QVERIFY(failed(createDocument, {{"input", input}}));
    }

    void aFileIsFoundByItsCollectionAndDigest()
    {
        const std::string id = create("c1");
        const char *digest = "5d41402abc4b2a76b9719d911017c592"; // of "hello"
        const auto found = [&](const RequestContext &who, const char *collection, const char *md5) {
            return m_hub->db->read([&](SQLite::Database &tx) {
                return artifactBlob(tx, who, "ada", "demo", collection, md5);
            });
        };
        commit(id, "hello");
        QCOMPARE(m_hub->blobs.readAll(found(m_hub->ada, "data", digest), 10), std::string("hello"));
        QCOMPARE(found(keyOf("r1"), "data", digest), found(m_hub->ada, "data", digest));
        QVERIFY(found(m_hub->runKey("mine", "r1"), "data", digest).empty());
        QVERIFY(found(m_hub->ada, "other", digest).empty());
        for (const char *wrong : {"", "5d", "5d41402abc4b2a76b9719d911017c59", "zz", "../../x"})
            QVERIFY2(found(m_hub->ada, "data", wrong).empty(), wrong);
    }
};

QTEST_GUILESS_MAIN(TestArtifacts)
#include "tst_artifacts.moc"
