// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/artifactsteps.h"

using namespace slipway::hub;

class TestArtifactScopes : public QObject, private ArtifactSteps
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hub = std::make_unique<HubFixture>(); }

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
        QVERIFY(m_hub->ask(key, use, {{"id", others}, {"run", "r1"}}).contains("errors"));
        const RequestContext launched =
            m_hub->runKey("mine", "r1", m_hub->pushed({{"job", "ada/demo/data:best"}}));
        QVERIFY(!m_hub->ask(launched, use, {{"id", others}, {"run", "r1"}}).contains("errors"));
        QVERIFY(m_hub->ask(launched, use, {{"id", others}, {"run", "r2"}}).contains("errors"));
        QVERIFY(m_hub
                    ->ask(launched, filesDocument,
                          {{"files", Json::array({fileSpec(others, "x", "x")})}})
                    .contains("errors"));
    }

    void aRunsKeyPublishesNoJobs()
    {
        const RequestContext key = keyOf("r1");
        Json input = inputOf("c1", "d1");
        input["artifactTypeName"] = "job";
        const Json refused = m_hub->ask(key, createDocument, {{"input", input}});
        SAME(refused.at("errors")[0].at("extensions").at("code"), "FORBIDDEN");
        QCOMPARE(m_hub->number("SELECT count(*) FROM artifact_collections"), 0);
        QVERIFY(!failed(createDocument, {{"input", input}}));
        input["artifactTypeName"] = "dataset";
        QVERIFY(m_hub->ask(key, createDocument, {{"input", input}}).contains("errors"));
    }

    void aRunsKeyTellsTheInputsOfItsItemsJobOnce()
    {
        const auto jobNamed = [this](const char *name) {
            Json input = inputOf(name, name);
            input["artifactTypeName"] = "job";
            input["artifactCollectionName"] = name;
            input["aliases"] = Json::array();
            input["metadata"] = R"({"_partial": true, "kept": 1, "output_types": "owner"})";
            const std::string id = ask(createDocument, {{"input", input}})
                                       .at("createArtifact")
                                       .at("artifact")
                                       .at("id")
                                       .get<std::string>();
            commit(id, "content of " + std::string(name));
            return id;
        };
        const std::string mine = jobNamed("mine");
        const std::string other = jobNamed("other");
        keyOf("r1");
        const std::string item = m_hub->pushed({{"job", "ada/demo/mine:latest"}});
        const RequestContext key = m_hub->runKey("demo", "r1", item);
        const auto told = [&](const std::string &id, const std::string &metadata,
                              const std::string &more = {}) {
            return !m_hub
                        ->ask(key,
                              "mutation($id: ID!, $m: JSONString) { updateArtifact(input: "
                              "{artifactID: $id, metadata: $m" +
                                  more + "}) { artifact { id } } }",
                              {{"id", id}, {"m", metadata}})
                        .contains("errors");
        };
        const std::string types = R"({"input_types": {"@wandb.config": {}}, "output_types": {},
                                      "input_schemas": {"@wandb.config": {"type": "object"}}})";
        QVERIFY(!told(other, types));
        QVERIFY(!told(mine, R"({"input_types": {}, "_partial": true})"));
        QVERIFY(!told(mine, types, ", description: \"x\""));
        QVERIFY(
            !told(mine, types, R"(, aliases: [{artifactCollectionName: "mine", alias: "prod"}])"));
        QVERIFY(!told(mine, R"({"input_schemas": {}})")); // could be said again and again
        QVERIFY(!told(mine, "{}"));
        QVERIFY(told(mine, types));
        // What its owner wrote stays as it was.
        QCOMPARE(m_hub->number("SELECT count(*) FROM artifacts WHERE metadata LIKE '%\"kept\":1%' "
                               "AND metadata LIKE '%\"owner\"%' AND metadata LIKE "
                               "'%input_schemas%' AND metadata NOT LIKE '%_partial%'"),
                 1);
        QVERIFY(!told(mine, types)); // the next run leaves it as it is
        QCOMPARE(m_hub->number("SELECT count(*) FROM artifacts WHERE metadata LIKE "
                               "'%input_schemas%'"),
                 1);
        QVERIFY(refused(key, R"(addAliases(input: {artifactID: $id, aliases: [
                {artifactCollectionName: "mine", alias: "prod"}]}) { success })",
                        mine));
    }

    void aRunsKeyRenamesAndDeletesNoCollection()
    {
        const RequestContext key = keyOf("r1");
        commit(create("c1"), "x");
        const std::string id = ask(R"(query { project(name: "demo", entityName: "ada") {
            artifactCollection(name: "data") { id } } })")
                                   .at("project")
                                   .at("artifactCollection")
                                   .at("id")
                                   .get<std::string>();
        QVERIFY(refused(key, R"(updateArtifactSequence(input: {artifactSequenceID: $id,
                name: "x"}) { artifactCollection { id } })",
                        id));
        QVERIFY(refused(key,
                        "deleteArtifactSequence(input: {artifactSequenceID: $id}) "
                        "{ artifactCollection { id } }",
                        id));
        QVERIFY(!named("data:latest").is_null());
    }

    void aRunsKeyMakesVersionsInItsOwnNameOnly()
    {
        const RequestContext key = keyOf("r1");
        keyOf("r2");
        Json input = inputOf("c1", "d1");
        input["runName"] = "r2";
        QVERIFY(!m_hub->ask(key, createDocument, {{"input", input}}).contains("errors"));
        QCOMPARE(m_hub->text("SELECT r.name FROM artifacts a JOIN runs r ON r.id = a.run_id"),
                 std::string("r1"));
        QVERIFY(m_hub
                    ->ask(m_hub->runKey("demo", "absent"), createDocument,
                          {{"input", inputOf("c2", "d2")}})
                    .contains("errors"));
    }

    void aRunsKeyChangesItsOwnVersionsOnly()
    {
        const std::string pending = create("c1");
        const std::string others = create("c2");
        commit(others);
        const RequestContext key = keyOf("r1");
        const char *changes[] = {
            "updateArtifact(input: {artifactID: $id, metadata: \"{}\"}) { artifact { id } }",
            "updateArtifact(input: {artifactID: $id, tagsToAdd: [{tagName: \"t\"}]}) "
            "{ artifact { id } }",
            "addAliases(input: {artifactID: $id, aliases: [{artifactCollectionName: \"data\", "
            "alias: \"mine\"}]}) { success }",
            "deleteAliases(input: {artifactID: $id, aliases: [{artifactCollectionName: \"data\", "
            "alias: \"best\"}]}) { success }"};
        for (const char *change : changes)
            QVERIFY2(refused(key, change, others), change);
        QVERIFY(m_hub->ask(key, commitDocument, {{"id", pending}}).contains("errors"));
        QVERIFY(
            m_hub->ask(key, filesDocument, {{"files", Json::array({fileSpec(pending, "x", "x")})}})
                .contains("errors"));
        SAME(named("data:best").at("id"), others);
        QVERIFY(named("data:mine").is_null());

        Json input = inputOf("c3", "d3");
        input["runName"] = "r1";
        const std::string own = ask(createDocument, {{"input", input}})
                                    .at("createArtifact")
                                    .at("artifact")
                                    .at("id")
                                    .get<std::string>();
        commit(own);
        for (const char *change : changes)
            QVERIFY2(!refused(key, change, own), change);
        SAME(named("data:mine").at("id"), own);
    }

    void aRunsKeySharesAnothersVersionOnlyAsItIs()
    {
        const std::string others = create("c1", "same");
        commit(others);
        const RequestContext key = keyOf("r1");
        const auto made = [&](const Json &input) {
            return m_hub->ask(key, createDocument, {{"input", input}})
                .at("data")
                .at("createArtifact")
                .at("artifact")
                .at("id");
        };
        SAME(made(inputOf("c2", "same")), others);
        SAME(made(inputOf("c2", "same")), others); // a repeated request too
        Json input = inputOf("c3", "same");
        input["aliases"][0]["alias"] = "prod";
        QVERIFY(made(input) != Json(others));
        input = inputOf("c4", "same");
        input["tags"] = Json::array({Json{{"tagName", "t"}}});
        QVERIFY(made(input) != Json(others));
        input["clientID"] = "c1";
        SAME(made(input), others);
        QCOMPARE(m_hub->number("SELECT count(*) FROM artifact_tags WHERE artifact_id = 1"), 0);
        QVERIFY(named("data:prod").is_null());
    }

    void aClientIdIsNotTakenOverFromWhereTheKeyCannotLook()
    {
        const std::string others = create("c1");
        m_hub->ask(
            m_hub->ada,
            R"(mutation { upsertBucket(input: {modelName: "mine", name: "r1"}) { inserted } })");
        Json input = inputOf("c1", "d1");
        input["projectName"] = "mine";
        QVERIFY(m_hub->ask(m_hub->runKey("mine", "r1"), createDocument, {{"input", input}})
                    .contains("errors"));
        SAME(ask(R"(query { clientIDMapping(clientID: "c1") { serverID } })")
                 .at("clientIDMapping")
                 .at("serverID"),
             others);
    }
};

QTEST_GUILESS_MAIN(TestArtifactScopes)
#include "tst_artifactscopes.moc"
