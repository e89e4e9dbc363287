// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/itemsteps.h"

#include "hub/resolvers/items.h"

#include <QTest>

using namespace slipway::hub;

class TestItems : public QObject, private ItemSteps
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void anItemGoesFromPushToTheEndOfItsRun()
    {
        const std::string id = push();
        SAME(item(id).at("state"), "PENDING");
        SAME(item(id).at("slipwayPhase"), "waiting");
        SAME(item(id).at("slipwayProject"), "demo");
        const Json popped = pop();
        SAME(popped.at("runQueueItemId"), id);
        QVERIFY(popped.at("runSpec").is_object());
        SAME(item(id).at("state"), "LEASED");
        QVERIFY(pop().is_null());
        QVERIFY(ack(id, "run1"));
        SAME(item(id).at("state"), "CLAIMED");
        SAME(item(id).at("slipwayRunName"), "run1");
        // wait_until_running must not fetch a run that is not there yet.
        QVERIFY(item(id).at("associatedRunId").is_null());
        const std::int64_t run = startRun("run1");
        SAME(item(id).at("associatedRunId"), "run1");
        end(run, 0);
        SAME(item(id).at("state"), "FINISHED");
    }

    void aFailedRunFailsItsItem()
    {
        const std::string id = claimed("run1");
        end(startRun("run1"), 3);
        SAME(item(id).at("state"), "FAILED");
        SAME(item(id).at("slipwayFailure").at("stage"), "run");
        SAME(item(id).at("slipwayFailure").at("message"), "The job ended with exit code 3.");
    }

    void anotherProjectsRunOfTheSameNameIsNotMeant()
    {
        const std::string id = claimed("run1");
        startRun("run1");
        end(startRun("run1", "elsewhere"), 1);
        SAME(item(id).at("state"), "CLAIMED");
    }

    void aLeaseThatRunsOutReturnsTheItemToItsPlace()
    {
        const std::string first = push();
        const std::string second = push();
        SAME(pop().at("runQueueItemId"), first);
        expireLease(first);
        SAME(item(first).at("state"), "PENDING");
        const Json again = pop(agent("two"));
        SAME(again.at("runQueueItemId"), first);
        SAME(item(first).at("slipwayAttempt"), 2);
        // Whoever lost the lease cannot acknowledge any more; who has it can.
        QVERIFY(!ack(first, "late", m_agent));
        QVERIFY(ack(first, "mine", agent("two")));
        SAME(pop().at("runQueueItemId"), second);
        expireLease(second);
        QVERIFY(ack(second, "still free"));
    }

    void reportsRenewTheLeaseAndTellWhoHasLostIt()
    {
        const std::string id = push();
        pop();
        m_hub->db->write(
            [](SQLite::Database &tx) { tx.exec("UPDATE queue_items SET lease_until = 1"); });
        QVERIFY(report(id, "building", m_agent));
        SAME(item(id).at("state"), "LEASED");
        SAME(item(id).at("slipwayPhase"), "building");
        QVERIFY(!report(id, "building", agent("two")));
        stop(id);
        QVERIFY(!report(id, "building", m_agent));
        QVERIFY(!ack(id, "run1"));
        SAME(item(id).at("state"), "STOPPED");
    }

    void aLateReportMovesNothingBack()
    {
        const std::string id = claimed("run1");
        SAME(item(id).at("slipwayPhase"), "preparing");
        QVERIFY(report(id, "running", m_agent));
        QVERIFY(report(id, "building", m_agent));
        SAME(item(id).at("slipwayPhase"), "running");
    }

    void repeatedRequestsChangeNothing()
    {
        const std::string id = push("q", {}, "key1");
        SAME(push("q", {}, "key1"), id);
        QCOMPARE(m_hub->number("SELECT count(*) FROM queue_items"), 1);
        const Json popped = pop(m_agent, "pop1");
        SAME(pop(m_agent, "pop1"), popped);
        SAME(item(id).at("slipwayAttempt"), 1);
        QVERIFY(pop(m_agent, "pop2").is_null());
        QVERIFY(ack(id, "run1"));
        QVERIFY(ack(id, "run1"));
        QVERIFY(!ack(id, "run2"));
        QVERIFY(!ack(id, "run1", agent("two")));
    }

    void aDictatedRunIdDoesNotProveWhoAcknowledges()
    {
        const std::string id = push("q", {}, {}, R"({"run_id": "fixed", "project": "demo"})");
        pop();
        QVERIFY(ack(id, "fixed"));
        QVERIFY(!ack(id, "fixed"));
        QVERIFY(ack(id, "fixed", m_agent));
    }

    void prioritiesOrderTheQueueThatHasThem()
    {
        const std::string low = push("prio", 3);
        const std::string medium = push("prio");
        const std::string urgent = push("prio", 0);
        SAME(pop({}, {}, "prio").at("runQueueItemId"), urgent);
        SAME(pop({}, {}, "prio").at("runQueueItemId"), medium);
        SAME(pop({}, {}, "prio").at("runQueueItemId"), low);
        QVERIFY(m_hub->ask(m_hub->ada, pushDocument, pushed("q", 0)).contains("errors"));
        QVERIFY(!m_hub->ask(m_hub->ada, pushDocument, pushed("q", 2)).contains("errors"));
    }

    void anUnknownQueueIsNullToPushers()
    {
        const Json answer = m_hub->ask(m_hub->ada, pushDocument, pushed("nope", {}));
        QVERIFY(!answer.contains("errors"));
        QVERIFY(answer.at("data").at("pushToRunQueueByName").is_null());
    }

    void failuresKeepTheirReason()
    {
        const std::string id = claimed("run1");
        const Json variables = {{"id", id}};
        ask(R"(mutation($id: ID!) { failRunQueueItem(input: {runQueueItemId: $id, stage: "build",
               message: "no space", filePaths: ["a/b.log"]}) { success } })",
            variables);
        QCOMPARE(
            QString::fromStdString(item(id).at("slipwayFailure").dump()),
            QStringLiteral(R"({"stage":"build","message":"no space","filePaths":["a/b.log"]})"));
        end(startRun("run1"), 0);
        SAME(item(id).at("state"), "FAILED");
    }

    void stoppingReachesTheRunAndEndsAsStopped()
    {
        const std::string id = claimed("run1");
        const std::int64_t run = startRun("run1");
        stop(id);
        QVERIFY(item(id).at("slipwayStopRequested") == true);
        QCOMPARE(m_hub->number("SELECT stop_requested FROM runs WHERE name = 'run1'"), 1);
        end(run, 255);
        SAME(item(id).at("state"), "STOPPED");
    }

    void aStopBeforeTheRunExistsIsHandedOn()
    {
        const std::string id = claimed("run1");
        stop(id);
        const std::int64_t run = startRun("run1");
        m_hub->db->write([&](SQLite::Database &tx) { runStarted(tx, run); });
        QCOMPARE(m_hub->number("SELECT stop_requested FROM runs WHERE name = 'run1'"), 1);
    }

    void aRunThatComesBackTakesItsItemUpAgain()
    {
        const std::string id = claimed("run1");
        const std::int64_t run = startRun("run1");
        m_hub->db->write([&](SQLite::Database &tx) {
            tx.exec("UPDATE runs SET state = 'crashed'");
            runEnded(tx, run, 1);
        });
        SAME(item(id).at("slipwayFailure").at("message"), "The run stopped reporting.");
        m_hub->db->write([&](SQLite::Database &tx) { runStarted(tx, run); });
        SAME(item(id).at("state"), "CLAIMED");
        QVERIFY(item(id).at("slipwayFailure").is_null());
    }

    void countsAndAgentsOfAQueueAreShown()
    {
        push();
        claimed("run1");
        const Json queue =
            ask(R"({ project(name: "model-registry", entityName: "ada") { runQueue(name: "q") {
            slipwayCounts { pending leased claimed finished failed stopped } slipwayAgents { name slipwayMaxJobs slipwayMaxSchedulers }
            runQueueItems(first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage } } } } })")
                .at("project")
                .at("runQueue");
        QCOMPARE(
            QString::fromStdString(queue.dump()),
            QStringLiteral(
                R"({"slipwayCounts":{"pending":1,"leased":0,"claimed":1,"finished":0,)"
                R"("failed":0,"stopped":0},"slipwayAgents":[{"name":"one",)"
                R"("slipwayMaxJobs":3,"slipwayMaxSchedulers":null}],"runQueueItems":{"totalCount":2,)"
                R"("edges":[{"node":{"id":"2"}}],"pageInfo":{"hasNextPage":true}}})"));
    }

    void anAgentKeepsItsIdUnderItsName()
    {
        SAME(agent("one"), m_agent);
        QVERIFY(agent("two") != m_agent);
        const Json shown =
            ask(R"(query($id: ID!) { launchAgent(id: $id) { name runQueues agentStatus
                                  stopPolling heartbeatAt } })",
                {{"id", m_agent}})
                .at("launchAgent");
        SAME(shown.at("runQueues"), Json::array({m_queues["q"]}));
        QVERIFY(shown.at("stopPolling") == false);
    }

    void aRunsKeyCannotTouchQueues()
    {
        const std::string id = push();
        const RequestContext key = m_hub->runKey("demo", "run1");
        for (const char *document : {pushDocument, popDocument})
            QVERIFY(m_hub->ask(key, document, pushed("q", {})).contains("errors"));
        QVERIFY(m_hub->ask(key, ackDocument, {{"item", id}, {"run", "r"}}).contains("errors"));
        QVERIFY(m_hub->ask(key, itemDocument, {{"id", id}}).contains("errors"));
        SAME(item(id).at("state"), "PENDING");
    }

    void onlyTheHolderGetsARunKey()
    {
        const char *document =
            R"(mutation($item: ID) { slipwayCreateRunKey(input: {entityName: "ada",
            projectName: "demo", runName: "run1", runQueueItemId: $item}) { apiKey } })";
        const std::string waiting = push();
        QVERIFY(m_hub->ask(m_hub->ada, document, {{"item", waiting}}).contains("errors"));
        pop();
        const Json made = ask(document, {{"item", waiting}});
        QVERIFY(
            made.at("slipwayCreateRunKey").at("apiKey").get<std::string>().starts_with("slipway-"));
        QVERIFY(m_hub->ask(m_hub->runKey("demo", "run1"), document, {{"item", waiting}})
                    .contains("errors"));
    }
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
