// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/hubfixture.h"

#include "hub/resolvers/objects.h"
#include "hub/runs/filestream.h"
#include "hub/runs/runstate.h"

#include <QTest>

using namespace slipway::hub;

// Bodies stand below: moc of Qt 6.4 loses its way in raw string literals inside a class.
class TestFileStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRepeatedRequestChangesNothing();
    void linesComeBackExactlyAsTheyWere();
    void consoleLinesMayBeOverwritten();
    void malformedRequestsAreRefusedWhole_data();
    void malformedRequestsAreRefusedWhole();
    void theEndIsToldOnceAndCounts();
    void silenceIsACrashAndAHeartbeatBringsTheRunBack();
    void resumingARunContinuesItsLines();

private:
    Json start(const std::string &name);
    Json post(const std::string &run, const std::string &body);
    std::int64_t row(const std::string &run);
    std::string state(const std::string &run);
    std::string everything();

    std::unique_ptr<HubFixture> m_hub;
};

namespace {

const char *upsert =
    R"(mutation($name: String, $state: String) { upsertBucket(input: {modelName: "demo", name: $name,
    state: $state}) { bucket { id state historyLineCount } inserted } })";

} // namespace

void TestFileStream::init()
{
    m_hub = std::make_unique<HubFixture>();
}

void TestFileStream::aRepeatedRequestChangesNothing()
{
    start("r1");
    const std::string body = R"({"files":{
        "wandb-history.jsonl":{"offset":0,"content":["{\"_step\":0,\"loss\":NaN}","{\"_step\":5,\"loss\":1e999}"]},
        "wandb-summary.json":{"offset":0,"content":["{\"loss\":Infinity}"]},
        "output.log":{"offset":3,"content":["late"]}}})";
    post("r1", body);
    const std::string before = everything();
    post("r1", body);
    QCOMPARE(everything(), before);
    QCOMPARE(m_hub->number("SELECT history_count FROM runs"), 2);
    QCOMPARE(m_hub->number("SELECT log_count FROM runs"), 4);
    QCOMPARE(m_hub->number("SELECT numbers FROM run_metrics WHERE name = 'loss'"), 2);
}

void TestFileStream::linesComeBackExactlyAsTheyWere()
{
    start("r1");
    post("r1", R"({"files":{"wandb-history.jsonl":{"offset":0,"content":[
        "{\"_step\":0,\"loss\":NaN}","{\"_step\":1, \"loss\":-Infinity}","{\"_step\":2,\"loss\":1e999}"]}}})");
    const Json answer = m_hub->ask(m_hub->ada, R"({ project(name: "demo") { run(name: "r1") {
        history(minStep: 0, maxStep: 2) historyTail historyKeys
        sampledHistory(specs: ["{\"keys\":[\"loss\"],\"samples\":10}"]) } } })");
    const Json &run = answer["data"]["project"]["run"];
    QCOMPARE(run["history"].dump(),
             std::string(R"(["{\"_step\":0,\"loss\":NaN}","{\"_step\":1, \"loss\":-Infinity}"])"));
    QCOMPARE(run["historyTail"].get<std::string>(),
             std::string(R"(["{\"_step\":2,\"loss\":1e999}"])"));
    QCOMPARE(run["sampledHistory"].dump(),
             std::string(R"([[{"loss":"NaN"},{"loss":"-Infinity"},{"loss":"Infinity"}]])"));
    QCOMPARE(run["historyKeys"]["lastStep"].get<int>(), 2);
}

void TestFileStream::consoleLinesMayBeOverwritten()
{
    start("r1");
    post("r1", R"({"files":{"output.log":{"offset":0,"content":["10%","other"]}}})");
    post("r1",
         R"({"files":{"output.log":{"offset":0,"content":["2026-01-02T03:04:05.000001 99%"]}}})");
    const Json answer =
        m_hub->ask(m_hub->ada, R"({ project(name: "demo") { run(name: "r1") { logLineCount
        logLines(first: 5) { edges { node { number line timestamp } } } } } })");
    const Json &run = answer["data"]["project"]["run"];
    QCOMPARE(run["logLineCount"].get<int>(), 2);
    QCOMPARE(run["logLines"]["edges"][0]["node"].dump(),
             std::string(R"({"number":0,"line":"99%","timestamp":"2026-01-02T03:04:05.000001Z"})"));
}

void TestFileStream::malformedRequestsAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "[]", "{\"files\":[]}",
          "{\"files\":{\"output.log\":{\"offset\":-1,\"content\":[\"a\"]}}}",
          "{\"files\":{\"output.log\":{\"offset\":0,\"content\":[1]}}}",
          "{\"files\":{\"output.log\":{\"offset\":9e18,\"content\":[\"a\"]}}}",
          "{\"files\":{\"wandb-history.jsonl\":{\"offset\":0,\"content\":[\"{}\",\"{oops\"]}}"
          "}"})
        QTest::newRow(*body ? body : "empty") << QByteArray(body);
}

void TestFileStream::malformedRequestsAreRefusedWhole()
{
    QFETCH(QByteArray, body);
    start("r1");
    try {
        post("r1", body.toStdString());
        QFAIL("accepted");
    } catch (const HubError &e) {
        QCOMPARE(e.kind, HubErrorKind::InvalidInput);
    }
    QCOMPARE(m_hub->number("SELECT count(*) FROM run_lines"), 0);
}

void TestFileStream::theEndIsToldOnceAndCounts()
{
    start("good");
    start("bad");
    start("stopped");
    m_hub->db->write([&](SQLite::Database &tx) { requestStop(tx, row("stopped")); });
    QVERIFY(post("stopped", "{}")["stopped"] == true);
    QVERIFY(post("good", "{}")["stopped"] == false);
    post("good", R"({"complete":true,"exitcode":0})");
    post("good", R"({"complete":true,"exitcode":1})"); // a retry must not turn it round
    post("bad", R"({"complete":true,"exitcode":3})");
    post("stopped", R"({"complete":true,"exitcode":255})");
    QCOMPARE(state("good"), std::string("finished"));
    QCOMPARE(state("bad"), std::string("failed"));
    QCOMPARE(state("stopped"), std::string("killed"));
    QCOMPARE(m_hub->number("SELECT exit_code FROM runs WHERE name = 'bad'"), 3);
}

void TestFileStream::silenceIsACrashAndAHeartbeatBringsTheRunBack()
{
    start("r1");
    m_hub->ask(m_hub->ada, upsert, {{"name", "later"}, {"state", "pending"}});
    QCOMPARE(m_hub->db->write([](SQLite::Database &tx) { return markSilentRuns(tx, nowMs() + 1); }),
             1);
    QCOMPARE(state("r1"), std::string("crashed"));
    QCOMPARE(state("later"), std::string("pending"));
    m_hub->db->write([&](SQLite::Database &tx) { requestStop(tx, row("r1")); });
    QVERIFY(post("r1", "{}")["stopped"] == true);
    QCOMPARE(state("r1"), std::string("running"));
}

void TestFileStream::resumingARunContinuesItsLines()
{
    start("r1");
    post(
        "r1",
        R"({"files":{"wandb-history.jsonl":{"offset":0,"content":["{\"_step\":0}"]}},"complete":true,"exitcode":1})");
    const Json again = start("r1");
    QVERIFY(again["inserted"] == false);
    QCOMPARE(again["bucket"]["state"].get<std::string>(), std::string("running"));
    QCOMPARE(again["bucket"]["historyLineCount"].get<int>(), 1);
    QVERIFY(m_hub->text("SELECT ifnull(exit_code, 'none') FROM runs") == "none");
}

Json TestFileStream::start(const std::string &name)
{
    return m_hub->ask(m_hub->ada, upsert, {{"name", name}})["data"]["upsertBucket"];
}

Json TestFileStream::post(const std::string &run, const std::string &body)
{
    return acceptFileStream(m_hub->services, m_hub->ada, "ada", "demo", run, body);
}

std::int64_t TestFileStream::row(const std::string &run)
{
    return m_hub->number("SELECT id FROM runs WHERE name = '" + run + "'");
}

std::string TestFileStream::state(const std::string &run)
{
    return m_hub->text("SELECT state FROM runs WHERE name = '" + run + "'");
}

std::string TestFileStream::everything()
{
    return m_hub->text("SELECT group_concat(file || ':' || line || ':' || text, char(10)) FROM "
                       "run_lines") +
           m_hub->text("SELECT summary || history_count || events_count || log_count FROM runs") +
           m_hub->text("SELECT group_concat(name || numbers || others) FROM run_metrics");
}

QTEST_GUILESS_MAIN(TestFileStream)
#include "tst_filestream.moc"
