// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/hubfixture.h"

#include "hub/http/auth.h"
#include "hub/http/pages.h"
#include "hub/http/routes.h"
#include "hub/process/hub.h"
#include "hub/resolvers/objects.h"
#include "hub/runs/filestream.h"
#include "hub/store/digest.h"

#include <QTest>

using namespace slipway::hub;

namespace {

std::string basic(const std::string &key)
{
    return "Basic " + toBase64("api:" + key);
}

bool refused(const Json &answer)
{
    return answer.contains("errors");
}

// Launch specs that name the version "named:v0" of the project "shared", in each way there is.
constexpr std::pair<const char *, const char *> namingSpecs[] = {
    {"job", R"({"job": "ada/shared/named:v0"})"},
    {"input", R"({"job": "ada/demo/j:v0", "overrides": {"run_config":
        {"data": [{"set": "wandb-artifact://ada/shared/named:latest"}]}}})"},
    {"artifact", R"({"job": "ada/demo/j:v0", "overrides": {"artifacts":
        {"slot": {"entity": "ada", "project": "shared", "name": "named:v0"}}}})"},
    {"id", R"({"job": "ada/demo/j:v0", "overrides": {"run_config":
        {"data": "wandb-artifact://_id/ID"}}})"},
};

} // namespace

class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        for (const char *run : {"mine", "other"})
            m_hub->ask(
                m_hub->ada,
                R"(mutation($name: String) { upsertBucket(input: {modelName: "demo", name: $name}) { inserted } })",
                {{"name", run}});
    }

    void onlyKnownKeysOfTheRightFormPass()
    {
        const std::string key = m_hub->db->write([&](SQLite::Database &tx) {
            return createApiKey(tx, m_hub->ada.userId, std::nullopt);
        });
        const auto who = authenticate(*m_hub->db, basic(key));
        QVERIFY(who && who->username == "ada" && who->scope == KeyScope::User);
        QVERIFY(authenticate(*m_hub->db, "basic " + toBase64("api:" + key)));
        const std::string wrong[] = {"",
                                     "Basic",
                                     "Basic !",
                                     "Bearer " + key,
                                     basic(key + "0"),
                                     basic(""),
                                     "Basic " + toBase64("root:" + key),
                                     "Basic " + toBase64(key)};
        for (const std::string &header : wrong)
            QVERIFY2(!authenticate(*m_hub->db, header), header.c_str());
        QCOMPARE(m_hub->number("SELECT count(*) FROM api_keys WHERE sha256 LIKE '%slipway%'"), 0);
    }

    void aRevokedRunKeyOpensNothing()
    {
        const RunScope scope{"ada", "demo", "mine", {}};
        const std::string key = m_hub->db->write(
            [&](SQLite::Database &tx) { return createApiKey(tx, m_hub->ada.userId, scope); });
        const auto who = authenticate(*m_hub->db, basic(key));
        QVERIFY(who && who->scope == KeyScope::Run && who->run->run == "mine");
        m_hub->db->write([&](SQLite::Database &tx) { revokeRunKeys(tx, scope); });
        QVERIFY(!authenticate(*m_hub->db, basic(key)));
    }

    void aRunKeyWritesItsRunAndNoOther()
    {
        const RequestContext key = m_hub->runKey("demo", "mine");
        acceptFileStream(m_hub->services, key, "ada", "demo", "mine", "{}");
        QVERIFY_EXCEPTION_THROWN(
            acceptFileStream(m_hub->services, key, "ada", "demo", "other", "{}"), HubError);
        const std::string upsert =
            R"(mutation($p: String, $n: String) { upsertBucket(input: {modelName: $p, name: $n}) { inserted } })";
        QVERIFY(!refused(m_hub->ask(key, upsert, {{"p", "demo"}, {"n", "mine"}})));
        QVERIFY(!refused(m_hub->ask(key, upsert, {{"n", "mine"}})));
        QVERIFY(refused(m_hub->ask(key, upsert, {{"p", "demo"}, {"n", "other"}})));
        QVERIFY(refused(m_hub->ask(key, upsert, {{"p", "elsewhere"}, {"n", "mine"}})));
        const std::string files =
            R"(mutation($n: String!) { createRunFiles(input: {projectName: "demo", runName: $n,
            files: ["a.txt"]}) { files { uploadUrl } } })";
        QVERIFY(!refused(m_hub->ask(key, files, {{"n", "mine"}})));
        QVERIFY(refused(m_hub->ask(key, files, {{"n", "other"}})));
        const std::string id = runGlobalId("other", "demo", "ada");
        for (const std::string call :
             {"stopRun(input: {id: $id}) { success }", "deleteRun(input: {id: $id}) { success }",
              "updateRunState(input: {id: $id, state: \"failed\"}) { success }",
              "upsertBucket(input: {id: $id, notes: \"x\"}) { inserted }"})
            QVERIFY2(refused(m_hub->ask(key, "mutation($id: ID!) { " + call + " }", {{"id", id}})),
                     call.c_str());
        QCOMPARE(m_hub->text("SELECT state FROM runs WHERE name = 'other'"),
                 std::string("running"));
    }

    void aRunKeyReadsItsRunAndNoOther()
    {
        const RequestContext key = m_hub->runKey("demo", "mine");
        const std::string one =
            R"(query($n: String) { project(name: "demo") { run(name: $n) { state } } })";
        QVERIFY(!refused(m_hub->ask(key, one, {{"n", "mine"}})));
        QVERIFY(refused(m_hub->ask(key, one, {{"n", "other"}})));
        QVERIFY(refused(
            m_hub->ask(key, R"({ project(name: "demo") { runs { edges { node { name } } } } })")));
        QVERIFY(
            !refused(m_hub->ask(key, "{ viewer { entity } serverInfo { features { name } } }")));
    }

    void aRunKeySeesNoOtherRunThroughArtifacts()
    {
        for (const char *run : {"mine", "other"})
            makeArtifact("demo", run, run);
        const RequestContext key = m_hub->runKey("demo", "mine");
        const std::string ask = R"(query($n: String!) { project(name: "demo") { artifact(name: $n) {
            createdBy { __typename ... on Run { name config files { edges { node {
                url(upload: true) } } } } } usedBy { edges { node { name } } } } } })";
        const auto artifact = [&](const RequestContext &who, const char *name) {
            return m_hub->ask(who, ask, {{"n", name}})["data"]["project"]["artifact"];
        };
        SAME(artifact(m_hub->ada, "other")["createdBy"]["name"], "other");
        SAME(artifact(m_hub->ada, "other")["usedBy"]["edges"][0]["node"]["name"], "other");
        QVERIFY(artifact(key, "other")["createdBy"].is_null());
        QVERIFY(artifact(key, "other")["usedBy"]["edges"].empty());
        SAME(artifact(key, "mine")["createdBy"]["name"], "mine");
        SAME(artifact(key, "mine")["usedBy"]["edges"][0]["node"]["name"], "mine");
    }

    void uploadLinksAreForWhoMayWriteTheRun()
    {
        const RequestContext key = m_hub->runKey("demo", "mine");
        m_hub->ask(key, R"(mutation { createRunFiles(input: {projectName: "demo", runName: "mine",
            files: ["a.txt"]}) { files { uploadUrl } } })");
        const BlobInfo blob = m_hub->blobs.put("hello");
        StorageGrant grant;
        grant.kind = "run-file";
        grant.target = 1;
        m_hub->storage.completeUpload(grant, blob);
        const std::string ask = R"({ project(name: "demo") { run(name: "mine") { files { edges {
            node { name get: url put: url(upload: true) } } } } } })";
        for (const RequestContext &who : {m_hub->ada, key}) {
            const Json file =
                m_hub->ask(who, ask)["data"]["project"]["run"]["files"]["edges"][0]["node"];
            const auto allows = [&](const char *link) {
                const std::string url = file.at(link).get<std::string>();
                const std::size_t begin = url.find("/storage/") + 9;
                return m_hub->storage.check(url.substr(begin, url.find('/', begin) - begin));
            };
            QVERIFY(allows("put") && allows("put")->upload && allows("put")->target == 1);
            QVERIFY(allows("get") && !allows("get")->upload);
        }
    }

    void aRunKeyListsItsOwnProjectOnly()
    {
        const RequestContext key = m_hub->runKey("demo", "mine");
        const char *lists[] = {
            R"({ list: projects(entityName: "ada") { totalCount edges { node { name } } } })",
            R"({ at: entity(name: "ada") { list: projects { totalCount edges { node { name } } } } })"};
        for (const char *document : lists) {
            const Json answer = m_hub->ask(key, document)["data"];
            const Json list = answer.contains("at") ? answer["at"]["list"] : answer["list"];
            SAME(list, (Json{{"totalCount", 1},
                             {"edges", Json::array({{{"node", {{"name", "demo"}}}}})}}));
        }
        const Json answer = m_hub->ask(key, R"({ project(name: "model-registry") { id } })");
        SAME(answer["errors"][0]["extensions"]["code"], "FORBIDDEN");
        QVERIFY(answer == m_hub->ask(key, R"({ project(name: "never-there") { id } })"));
        QVERIFY(!refused(m_hub->ask(
            m_hub->ada,
            R"({ project(name: "model-registry") { id } never: project(name: "x") { id } })")));
    }

    void aRunKeyReadsWhatItsLaunchNames_data()
    {
        QTest::addColumn<QByteArray>("spec");
        for (const auto &[name, spec] : namingSpecs)
            QTest::newRow(name) << QByteArray(spec);
    }
    void aRunKeyReadsWhatItsLaunchNames()
    {
        QFETCH(QByteArray, spec);
        const std::string id = makeArtifact("shared", "theirs", "named");
        const std::string hidden = makeArtifact("shared", "theirs", "unnamed");
        const std::string item = m_hub->pushed(
            Json::parse(spec.replace("ID", QByteArray::fromStdString(id)).toStdString()));
        const RequestContext key = m_hub->runKey("demo", "mine", item);
        const std::string ask = R"(query($n: String!) {
            project(name: "shared") { artifact(name: $n) { id artifactSequence { name project { name } }
            createdBy { __typename } } } })";
        const auto artifact = [&](const RequestContext &who, const char *name) {
            return m_hub->ask(who, ask, {{"n", name}});
        };
        SAME(artifact(key, "named")["data"]["project"]["artifact"],
             (Json{{"id", id},
                   {"artifactSequence", {{"name", "named"}, {"project", {{"name", "shared"}}}}},
                   {"createdBy", nullptr}}));
        QVERIFY(artifact(key, "unnamed")["data"]["project"]["artifact"].is_null());
        QVERIFY(refused(artifact(m_hub->runKey("demo", "mine"), "named")));
        const std::string byId = "query($id: ID!) { artifact(id: $id) { id } }";
        SAME(m_hub->ask(key, byId, {{"id", id}})["data"]["artifact"]["id"], id);
        QVERIFY(m_hub->ask(key, byId, {{"id", hidden}})["data"]["artifact"].is_null());
        for (const std::string look :
             {"artifactTypes { edges { node { name } } }",
              "artifactCollections { edges { node { name } } }", "runs { edges { node { name } } }",
              "runCount", "run(name: \"theirs\") { name }",
              "artifactType(name: \"dataset\") { artifactCollections { edges { node { name } } } "
              "}"})
            QVERIFY2(refused(m_hub->ask(key, "{ project(name: \"shared\") { " + look + " } }")),
                     look.c_str());
        const Json other = m_hub->ask(key, R"({ project(name: "shared") {
            artifactType(name: "dataset") { artifactCollection(name: "unnamed") { name } }
            artifactCollection(name: "unnamed") { name } } })")["data"]["project"];
        QVERIFY(other["artifactCollection"].is_null());
        QVERIFY(other["artifactType"]["artifactCollection"].is_null());
        QVERIFY(refused(m_hub->ask(
            key, R"(mutation { createArtifactType(input: {entityName: "ada", projectName: "shared",
            name: "x"}) { artifactType { id } } })")));
    }

    void anotherUserSeesNothing()
    {
        RequestContext bob = m_hub->ada;
        bob.userId =
            m_hub->db->write([](SQLite::Database &tx) { return insertUser(tx, "bob", false); });
        bob.username = bob.entity = "bob";
        QVERIFY(
            m_hub->ask(
                bob,
                R"({ entity(name: "ada") { id } project(name: "demo", entityName: "ada") { id } })")
                ["data"] == Json({{"entity", nullptr}, {"project", nullptr}}));
        const std::string id = runGlobalId("mine", "demo", "ada");
        QVERIFY(refused(m_hub->ask(
            bob, "mutation($id: ID!) { deleteRun(input: {id: $id}) { success } }", {{"id", id}})));
        QVERIFY_EXCEPTION_THROWN(
            acceptFileStream(m_hub->services, bob, "ada", "demo", "mine", "{}"), HubError);
        QCOMPARE(m_hub->number("SELECT count(*) FROM runs"), 2);
    }

    void namesOfRunFilesStayBelowTheirFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", "/etc/passwd", "../x", "a/../../x", "a//b", "a/.", "..", "a\\b"})
            QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
    }
    void namesOfRunFilesStayBelowTheirFolder()
    {
        QFETCH(QString, name);
        const Json answer = m_hub->ask(
            m_hub->ada, R"(mutation($f: [String!]!) { createRunFiles(input: {projectName: "demo",
            runName: "mine", files: $f}) { files { name } } })",
            {{"f", {name.toStdString()}}});
        QVERIFY(refused(answer));
    }

    void aUserAddedBesideTheHubGetsAKeyThatWorks()
    {
        const std::filesystem::path file = m_hub->folder() / "carol.key";
        const std::string key = addUser(m_hub->folder(), "carol", file);
        const auto who = authenticate(*m_hub->db, basic(key));
        QVERIFY(who && who->username == "carol" && who->entity == "carol");
        QCOMPARE(std::filesystem::status(file).permissions() & std::filesystem::perms::all,
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        QVERIFY_EXCEPTION_THROWN(addUser(m_hub->folder(), "carol", std::nullopt), HubError);
        QVERIFY_EXCEPTION_THROWN(addUser(m_hub->folder(), "../x", std::nullopt), HubError);
    }

    void onlyOurOwnNamesAreHosts()
    {
        AllowedHosts hosts;
        hosts.setPort(8931);
        hosts.add("172.17.0.1");
        for (const char *good : {"localhost:8931", "LOCALHOST:8931", "127.0.0.1:8931",
                                 "host.docker.internal:8931", "172.17.0.1:8931", "[::1]:8931"})
            QVERIFY2(hosts.contains(good), good);
        for (const char *bad :
             {"", "localhost", "localhost:80", "evil.example:8931", "localhost.evil.example:8931",
              "127.0.0.2:8931", "localhost:8931:8931", "@localhost:8931"})
            QVERIFY2(!hosts.contains(bad), bad);
    }

    void pagesEscapeWhatTheUrlSays()
    {
        const auto page = pageFor({"<script>", "a\"b", "runs", "x&y"}, "http://localhost:8931");
        QVERIFY(page);
        QVERIFY(page->body.find("<script>") == std::string::npos);
        QVERIFY(page->body.find("a\"b") == std::string::npos);
        QVERIFY(page->body.find("slipwayctl") ==
                std::string::npos); // no odd names in a line to paste
        QVERIFY(!pageFor({"files", "x"}, "http://localhost:8931"));
        QVERIFY(!pageFor({"a", "b", "c"}, "http://localhost:8931"));
    }

private:
    /** A complete version that a run made and used; gives its id. */
    std::string makeArtifact(const char *project, const char *run, const char *name)
    {
        const Json variables = {{"p", project}, {"r", run}, {"n", name}};
        m_hub->ask(
            m_hub->ada,
            R"(mutation($p: String, $r: String) { upsertBucket(input: {modelName: $p, name: $r}) {
                   inserted } })",
            variables);
        const Json made = m_hub->ask(m_hub->ada, R"(mutation($p: String!, $r: String, $n: String!) {
            createArtifact(input: {entityName: "ada", projectName: $p, runName: $r,
                artifactTypeName: "dataset", artifactCollectionName: $n, digest: "d",
                digestAlgorithm: MANIFEST_MD5}) { artifact { id } } })",
                                     variables);
        const std::string id = made["data"]["createArtifact"]["artifact"]["id"].get<std::string>();
        m_hub->db->write([&](SQLite::Database &tx) {
            tx.exec("UPDATE artifacts SET state = 'COMMITTED', version_index = 0 "
                    "WHERE version_index IS NULL");
            tx.exec("INSERT INTO artifact_aliases(collection_id, alias, artifact_id) SELECT "
                    "collection_id, 'latest', id FROM artifacts WHERE true ON CONFLICT DO NOTHING");
        });
        m_hub->ask(m_hub->ada,
                   R"(mutation($p: String!, $r: String!, $id: ID!) { useArtifact(input: {
            artifactID: $id, entityName: "ada", projectName: $p, runName: $r}) { artifact { id } } })",
                   {{"p", project}, {"r", run}, {"id", id}});
        return id;
    }

    std::unique_ptr<HubFixture> m_hub;
};

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
