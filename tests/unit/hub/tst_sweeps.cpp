// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/sweepsteps.h"

#include "hub/runs/filestream.h"
#include "hub/runs/runstate.h"
#include "hub/sweeps/sweeprows.h"

#include <QDeadlineTimer>
#include <QTest>
#include <set>
#include <thread>

using namespace slipway::hub;

// Bodies stand below: moc of Qt 6.4 loses its way in raw string literals inside a class.
class TestSweeps : public QObject, private SweepSteps
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSweepIsReadBack();
    void whatIsWrongIsRefusedWithItsPlace();
    void statesFollowTheRules();
    void aGridIsCoveredOnceByManyAgents();
    void aLostAnswerIsGivenAgainOnce();
    void aSearchGoesOnAfterARestart_data();
    void aSearchGoesOnAfterARestart();
    void theCapEndsTheSweep();
    void aPausedSweepStartsNothingAndACanceledOneStopsItsRuns();
    void failedRunsAreTriedAgainAsOftenAsWanted();
    void aPreemptedRunIsResumed();
    void aRunOfAGoneAgentGoesToAnother();
    void badRunsAreStoppedEarly();
    void aDeletedRunIsSuggestedAgain();
    void priorRunsCount();
    void goneAgentsHearItByStatus();
    void runKeysSeeNoSweeps();

private:
    void finish(const std::string &run, int exitCode = 0);
    void start(const std::string &run, const std::string &sweep = {});
    bool log(const std::string &run, int line, double loss);
    void restart();
};

namespace {

const char *gridYaml = "method: grid\nprogram: train.py\nmetric: {name: loss, goal: minimize}\n"
                       "parameters:\n  lr: {values: [0.1, 0.2, 0.3]}\n  layers: {values: [1, 2]}\n";

std::string randomYaml(const std::string &more = {})
{
    return "method: random\nseed: 7\nmetric: {name: loss, goal: minimize}\n"
           "parameters:\n  lr: {min: 0.0, max: 1.0}\n" +
           more;
}

} // namespace

void TestSweeps::init()
{
    m_hub = std::make_unique<HubFixture>();
}

void TestSweeps::start(const std::string &run, const std::string &sweep)
{
    Json variables = {{"n", run}};
    if (!sweep.empty())
        variables["s"] = sweep;
    ask(R"(mutation($n: String, $s: String) { upsertBucket(input: {modelName: "demo", name: $n,
           sweep: $s}) { inserted } })",
        variables);
}

void TestSweeps::finish(const std::string &run, int exitCode)
{
    start(run);
    m_hub->db->write([&](SQLite::Database &tx) {
        noteEnded(tx, tx.execAndGet("SELECT id FROM runs WHERE name = '" + run + "'").getInt64(),
                  exitCode);
    });
}

/** Whether the run is told to stop. */
bool TestSweeps::log(const std::string &run, int line, double loss)
{
    const Json row = {{"_step", line}, {"loss", loss}};
    const Json body = {
        {"files",
         {{"wandb-history.jsonl", {{"offset", line}, {"content", Json::array({row.dump()})}}}}}};
    return acceptFileStream(m_hub->services, m_hub->ada, "ada", "demo", run, body.dump())
               .at("stopped") == true;
}

/** Nothing that is only in memory is left. */
void TestSweeps::restart()
{
    m_hub->forgetSweeps();
}

void TestSweeps::aSweepIsReadBack()
{
    const Sweep sweep = create(gridYaml);
    const Json read = ask(R"(query($n: String!) { project(name: "demo", entityName: "ada") {
        totalSweeps sweepCount
        sweeps(first: 5) { pageInfo { hasNextPage } edges { node { name } } }
        sweep(sweepName: $n) { __typename id name displayName method state description bestLoss
            config createdAt updatedAt runCount runCountExpected controller scheduler
            earlyStopJobRunning heartbeatAt runs { edges { node { name exitcode shouldStop failed
                running sampledHistory(specs: "{}") } } } agents { edges { node { id } } } } } })",
                          {{"n", sweep.name}})
                          .at("project");
    SAME(read.at("totalSweeps"), 1);
    SAME(read.at("sweeps").at("edges")[0].at("node").at("name"), sweep.name);
    const Json &one = read.at("sweep");
    SAME(one.at("method"), "grid");
    SAME(one.at("state"), "PENDING");
    SAME(one.at("config"), gridYaml);
    SAME(one.at("runCountExpected"), 6);
    SAME(one.at("runCount"), 0);
    QVERIFY(one.at("bestLoss").is_null());
    QVERIFY(ask(R"({ project(name: "demo") { sweep(sweepName: "none") { id } } })")
                .at("project")
                .at("sweep")
                .is_null());

    const std::string one_ = suggestion(agent(sweep)).at("run_id").get<std::string>();
    start(one_, sweep.name);
    log(one_, 0, 0.25);
    acceptFileStream(
        m_hub->services, m_hub->ada, "ada", "demo", one_,
        R"({"files":{"wandb-summary.json":{"offset":0,"content":["{\"loss\":0.25}"]}}})");
    const Json later = ask(R"(query($n: String!, $f: JSONString) { project(name: "demo") {
        sweep(sweepName: $n) { state bestLoss runCount agents { edges { node { name state totalRuns
            runs { edges { node { sweepName config } } } } } } } runs(filters: $f) { totalCount } } })",
                           {{"n", sweep.name}, {"f", Json{{"sweep", sweep.name}}.dump()}})
                           .at("project");
    SAME(later.at("sweep").at("state"), "RUNNING");
    SAME(later.at("sweep").at("bestLoss"), 0.25);
    SAME(later.at("runs").at("totalCount"), 1);
    const Json &agentNode = later.at("sweep").at("agents").at("edges")[0].at("node");
    SAME(agentNode.at("totalRuns"), 1);
    SAME(agentNode.at("runs").at("edges")[0].at("node").at("config"),
         R"({"layers":{"value":1},"lr":{"value":0.1}})");
}

void TestSweeps::whatIsWrongIsRefusedWithItsPlace()
{
    for (const char *yaml : {"method: [", "method: grid\nparameters:\n  lr: {min: 0.0, max: 1.0}",
                             "parameters: {lr: {value: 1}}"}) {
        const Json answer = m_hub->ask(m_hub->ada,
                                       R"(mutation($c: String) { upsertSweep(input: {config: $c,
                          projectName: "demo"}) { sweep { name } } })",
                                       {{"c", yaml}});
        QVERIFY2(answer.contains("errors"), yaml);
        QVERIFY(!answer.at("errors")[0].at("message").get<std::string>().empty());
    }
    // Accepted and not queued, it would wait for ever.
    QVERIFY(m_hub
                ->ask(m_hub->ada, R"(mutation { upsertSweep(input: {projectName: "demo",
                          config: "method: random\nparameters: {lr: {values: [1, 2]}}",
                          launchScheduler: "{\"queue\": \"q\"}"}) { sweep { name } } })")
                .contains("errors"));
    QCOMPARE(m_hub->number("SELECT count(*) FROM sweeps"), 0);
}

void TestSweeps::statesFollowTheRules()
{
    const std::array<std::string, 5> states{"PENDING", "RUNNING", "PAUSED", "FINISHED", "CANCELED"};
    const Sweep sweep = create(gridYaml);
    for (const std::string &from : states) {
        for (const std::string &to : states) {
            const bool over = from == "FINISHED" || from == "CANCELED";
            const bool good = from == to || to == "RUNNING" || to == "PENDING" ||
                              (to == "PAUSED" ? from == "RUNNING" : !over);
            m_hub->db->write(
                [&](SQLite::Database &tx) { tx.exec("UPDATE sweeps SET state = '" + from + "'"); });
            const bool done = setState(sweep, to.c_str());
            QVERIFY2(done == good, (from + " to " + to).c_str());
            QCOMPARE(state(sweep), good ? to : from);
        }
    }
    QVERIFY(!setState(sweep, "CRASHED"));
}

void TestSweeps::aGridIsCoveredOnceByManyAgents()
{
    const Sweep sweep = create("method: grid\nparameters:\n  a: {min: 1, max: 20}\n"
                               "  b: {values: [x, y, z]}\n");
    std::array<std::string, 4> agents;
    for (std::string &each : agents)
        each = agent(sweep);
    std::mutex mutex;
    std::vector<std::string> seen;
    std::vector<std::thread> threads;
    for (const std::string &who : agents) {
        threads.emplace_back([&, who] {
            const QDeadlineTimer deadline(30'000);
            while (!deadline.hasExpired()) {
                const Json commands = beat(who);
                if (commands.empty())
                    continue; // another's run is not over yet, or its suggestion is being made
                if (commands[0].at("type") != "run")
                    return;
                finish(commands[0].at("run_id").get<std::string>());
                const std::lock_guard lock(mutex);
                seen.push_back(commands[0].at("args").dump());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(seen.size(), size_t(60));
    QCOMPARE(std::set<std::string>(seen.begin(), seen.end()).size(), size_t(60));
    QCOMPARE(state(sweep), std::string("FINISHED"));
    QCOMPARE(m_hub->number("SELECT count(*) FROM sweep_runs"), 60);
}

void TestSweeps::aLostAnswerIsGivenAgainOnce()
{
    const Sweep sweep = create(gridYaml);
    const std::string who = agent(sweep);
    const Json first = suggestion(who);
    SAME(first.at("program"), "train.py");
    SAME(suggestion(who), first);
    const Json second = suggestion(who);
    QVERIFY(second.at("run_id") != first.at("run_id"));
    QCOMPARE(m_hub->text("SELECT state FROM runs ORDER BY id LIMIT 1"), std::string("failed"));
    // One that it has had and that never said anything is no lost answer.
    SAME(beat(who, {{second.at("run_id").get<std::string>(), true}}), Json::array());
    QVERIFY(suggestion(who).at("run_id") != second.at("run_id"));
    QCOMPARE(m_hub->number("SELECT count(*) FROM runs WHERE state = 'failed'"), 2);
}

void TestSweeps::aSearchGoesOnAfterARestart_data()
{
    QTest::addColumn<std::string>("yaml");
    QTest::addRow("random") << randomYaml();
    QTest::addRow("grid") << std::string(gridYaml);
    QTest::addRow("random grid") << std::string(gridYaml) + "order: random\nseed: 3\n";
    QTest::addRow("bayes") << randomYaml().replace(8, 6, "bayes");
}

/** As if it had not been interrupted: with the same seed the same suggestions. */
void TestSweeps::aSearchGoesOnAfterARestart()
{
    QFETCH(std::string, yaml);
    std::array<std::vector<std::string>, 2> taken;
    for (const bool restarts : {false, true}) {
        const Sweep sweep = create(yaml);
        const std::string who = agent(sweep);
        for (int i = 0; i < 5; ++i) {
            const Json command = suggestion(who);
            taken[restarts].push_back(command.at("args").dump());
            const std::string run = command.at("run_id").get<std::string>();
            start(run);
            log(run, 0, 1.0 / (i + 1));
            finish(run);
            if (restarts)
                restart();
        }
    }
    QCOMPARE(taken[1], taken[0]);
    QCOMPARE(std::set<std::string>(taken[0].begin(), taken[0].end()).size(), size_t(5));
}

void TestSweeps::theCapEndsTheSweep()
{
    const Sweep sweep = create(randomYaml("run_cap: 3\n"));
    const std::string one = agent(sweep);
    const std::string two = agent(sweep);
    for (const std::string &who : {one, two, one})
        finish(suggestion(who).at("run_id").get<std::string>());
    SAME(beat(two)[0].at("type"), "exit");
    QCOMPARE(state(sweep), std::string("FINISHED"));
    SAME(beat(one)[0].at("type"), "exit");
    QCOMPARE(m_hub->number("SELECT count(*) FROM runs"), 3);
}

void TestSweeps::aPausedSweepStartsNothingAndACanceledOneStopsItsRuns()
{
    const Sweep sweep = create(randomYaml());
    const std::string one = agent(sweep);
    const std::string two = agent(sweep);
    const std::string run = suggestion(one).at("run_id").get<std::string>();
    start(run);
    QVERIFY(setState(sweep, "PAUSED"));
    SAME(beat(two), Json::array());
    SAME(beat(one, {{run, true}}), Json::array());
    QVERIFY(setState(sweep, "RUNNING"));
    const std::string pending = suggestion(two).at("run_id").get<std::string>();
    QVERIFY(setState(sweep, "CANCELED"));
    const Json stop = Json::array({Json{{"type", "stop"}, {"run_id", run}}});
    SAME(beat(one, {{run, true}}), stop);
    QCOMPARE(m_hub->text("SELECT state FROM runs WHERE name = '" + pending + "'"),
             std::string("killed"));
    // Its process was ended and could say nothing more.
    SAME(beat(one)[0].at("type"), "exit");
    QCOMPARE(m_hub->number("SELECT count(*) FROM runs WHERE state = 'killed'"), 2);
}

void TestSweeps::failedRunsAreTriedAgainAsOftenAsWanted()
{
    const Sweep sweep =
        create("method: grid\nretry: {failed: 1}\nparameters:\n  a: {values: [1, 2]}\n");
    const std::string who = agent(sweep);
    std::vector<std::string> seen;
    for (Json commands = beat(who); commands[0].at("type") == "run"; commands = beat(who)) {
        seen.push_back(commands[0].at("args").at("a").at("value").dump());
        finish(commands[0].at("run_id").get<std::string>(), seen.back() == "1" ? 1 : 0);
        restart(); // a retry is not made twice either
    }
    QCOMPARE(seen, (std::vector<std::string>{"1", "1", "2"}));
    QCOMPARE(state(sweep), std::string("FINISHED"));
}

void TestSweeps::aPreemptedRunIsResumed()
{
    const Sweep sweep = create(randomYaml("run_cap: 1\n"));
    const std::string who = agent(sweep);
    const Json first = suggestion(who);
    finish(first.at("run_id").get<std::string>());
    m_hub->db->write([](SQLite::Database &tx) { tx.exec("UPDATE runs SET state = 'preempted'"); });
    const Json again = beat(who)[0];
    SAME(again.at("type"), "resume");
    SAME(again.at("run_id"), first.at("run_id"));
    SAME(again.at("args"), first.at("args"));
    finish(first.at("run_id").get<std::string>());
    SAME(beat(who)[0].at("type"), "exit");
}

void TestSweeps::aRunOfAGoneAgentGoesToAnother()
{
    const Sweep sweep = create(randomYaml());
    const Json lost = suggestion(agent(sweep));
    const std::string other = agent(sweep);
    QVERIFY(suggestion(other).at("run_id") != lost.at("run_id"));
    m_hub->db->write([](SQLite::Database &tx) {
        tx.exec("UPDATE runs SET state = 'finished' WHERE id = 2");
        tx.exec("UPDATE sweep_agents SET heartbeat_at = 1 WHERE id = 1");
    });
    SAME(suggestion(other), lost);
    // The hub's own absence is nobody's silence.
    m_hub->db->write([](SQLite::Database &tx) {
        tx.exec("UPDATE sweep_agents SET heartbeat_at = 1 WHERE id = 2");
        restartSweepAgents(tx);
    });
    QVERIFY(suggestion(agent(sweep)).at("run_id") != lost.at("run_id"));
}

void TestSweeps::badRunsAreStoppedEarly()
{
    const Sweep sweep =
        create(randomYaml("early_terminate: {type: hyperband, min_iter: 2, eta: 2}\n"));
    std::vector<std::string> agents;
    std::vector<std::string> runs;
    for (int i = 0; i < 4; ++i) {
        agents.push_back(agent(sweep));
        runs.push_back(suggestion(agents.back()).at("run_id").get<std::string>());
        start(runs.back());
    }
    std::vector<bool> stopped;
    for (int i = 0; i < 4; ++i) {
        bool told = false;
        for (int line = 0; line < 3; ++line)
            told = log(runs[i], line, i + 1.0) || told;
        stopped.push_back(told);
        if (i == 1)
            restart();
    }
    QCOMPARE(stopped, (std::vector<bool>{false, false, true, true}));
    SAME(beat(agents[3], {{runs[3], true}}),
         Json::array({Json{{"type", "stop"}, {"run_id", runs[3]}}}));
    SAME(beat(agents[0], {{runs[0], true}}), Json::array());
    QCOMPARE(m_hub->number("SELECT sum(stopped_early) FROM sweep_runs"), 2);
}

void TestSweeps::aDeletedRunIsSuggestedAgain()
{
    const Sweep sweep = create(gridYaml);
    const std::string who = agent(sweep);
    const Json first = suggestion(who);
    finish(first.at("run_id").get<std::string>());
    finish(suggestion(who).at("run_id").get<std::string>());
    m_hub->db->write([](SQLite::Database &tx) { tx.exec("DELETE FROM runs WHERE id = 1"); });
    SAME(suggestion(who).at("args"), first.at("args"));
}

void TestSweeps::priorRunsCount()
{
    for (const auto &[name, lr] : {std::pair("old", 0.1), std::pair("other", 0.2)}) {
        ask(R"(mutation($n: String, $c: JSONString) { upsertBucket(input: {modelName: "demo",
               name: $n, config: $c}) { inserted } })",
            {{"n", name}, {"c", Json{{"lr", {{"value", lr}}}, {"layers", {{"value", 1}}}}.dump()}});
    }
    const Sweep sweep = create(gridYaml, R"({"$or": [{"name": "old"}]})");
    SAME(suggestion(agent(sweep)).at("args"),
         (Json{{"layers", {{"value", 1}}}, {"lr", {{"value", 0.2}}}}));
    QCOMPARE(m_hub->number("SELECT count(*) FROM sweep_runs"), 2);
}

void TestSweeps::goneAgentsHearItByStatus()
{
    const Sweep sweep = create(gridYaml);
    const std::string who = agent(sweep);
    m_hub->db->write([](SQLite::Database &tx) { tx.exec("DELETE FROM sweeps"); });
    QCOMPARE(
        m_hub->status(m_hub->ada,
                      R"(mutation($id: ID!) { agentHeartbeat(input: {id: $id}) { commands } })",
                      {{"id", who}}),
        404);
}

void TestSweeps::runKeysSeeNoSweeps()
{
    const Sweep sweep = create(gridYaml);
    const std::string who = agent(sweep);
    start("r1");
    const RequestContext key = m_hub->runKey("demo", "r1");
    for (
        const char *document :
        {R"({ project(name: "demo") { totalSweeps } })",
         R"({ project(name: "demo") { sweeps { totalCount } } })",
         R"(mutation { upsertSweep(input: {projectName: "demo", config: "method: random"}) { sweep { id } } })"})
        QVERIFY2(m_hub->ask(key, document).contains("errors"), document);
    QVERIFY(m_hub
                ->ask(key,
                      R"(mutation($id: ID!) { agentHeartbeat(input: {id: $id}) { commands } })",
                      {{"id", who}})
                .contains("errors"));
    QCOMPARE(m_hub->number("SELECT count(*) FROM sweep_runs"), 0);
}

QTEST_GUILESS_MAIN(TestSweeps)
#include "tst_sweeps.moc"
