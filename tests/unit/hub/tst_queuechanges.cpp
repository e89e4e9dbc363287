// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/itemsteps.h"

#include "hub/news.h"

#include <QTest>

#include <atomic>

using namespace slipway::hub;

/** Pausing, moving and ordering, and how those hear of it who wait. */
class TestQueueChanges : public QObject, private ItemSteps
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aPausedQueueGivesOutNothing()
    {
        const std::string id = push();
        changeQueue(true);
        QVERIFY(pop().is_null());
        SAME(item(id).at("state"), "PENDING");
        SAME(queue("q").at("slipwayPaused"), true);
        changeQueue(false);
        SAME(pop().at("runQueueItemId"), id);
    }

    void aPausedQueueRepeatsAPopWhoseAnswerWasLost()
    {
        push();
        const Json popped = pop(m_agent, "key");
        changeQueue(true);
        SAME(pop(m_agent, "key"), popped);
    }

    void aPausedAgentIsGivenNothing()
    {
        const std::string id = push();
        changeAgent({{"paused", true}});
        QVERIFY(pop().is_null());
        SAME(pop(agent("two")).at("runQueueItemId"), id);
        push();
        changeAgent({{"paused", false}});
        QVERIFY(pop().is_object());
    }

    void anAgentIsToldToEnd()
    {
        changeAgent({{"stopPolling", true}});
        const Json seen =
            ask("query($id: ID!) { launchAgent(id: $id) { stopPolling } }", {{"id", m_agent}});
        SAME(seen.at("launchAgent").at("stopPolling"), true);
    }

    void aWaitingItemMovesAndKeepsItsAge()
    {
        const std::string moved = push();
        const std::string younger = push("prio");
        QVERIFY(changed({{"item", moved}, {"queue", "prio"}}));
        SAME(item(moved).at("slipwayQueueName"), "prio");
        QVERIFY(pop().is_null());
        SAME(pop(m_agent, nullptr, "prio").at("runQueueItemId"), moved);
        SAME(pop(m_agent, nullptr, "prio").at("runQueueItemId"), younger);
        QVERIFY2(!changed({{"item", moved}, {"queue", "q"}}), "it was taken");
    }

    void aPriorityPutsAnItemFirst()
    {
        push("prio");
        const std::string urgent = push("prio");
        QVERIFY(changed({{"item", urgent}, {"priority", 0}}));
        SAME(item(urgent).at("slipwayPriority"), 0);
        SAME(pop(m_agent, nullptr, "prio").at("runQueueItemId"), urgent);
        const std::string plain = push();
        QVERIFY2(!changed({{"item", plain}, {"priority", 0}}), "the queue has no priorities");
        QVERIFY2(!changed({{"item", plain}, {"queue", "nowhere"}}), "no such queue");
        QVERIFY2(!changed({{"item", plain}, {"priority", 4}}), "no such priority");
    }

    void aJobOfAnotherResourceDoesNotFit()
    {
        const Json made = ask(R"(mutation { upsertRunQueue(input: {entityName: "ada",
            projectName: "model-registry", queueName: "cluster", resourceType: "kubernetes",
            resourceConfig: "{}"}) { success } })");
        SAME(made.at("upsertRunQueue").at("success"), true);
        const std::string id = push();
        QVERIFY(!changed({{"item", id}, {"queue", "cluster"}}));
        SAME(item(id).at("slipwayQueueName"), "q");
    }

    void anItemThatThreeAgentsDidNotSurviveIsPutAside()
    {
        const std::string poison = push();
        const std::string healthy = push();
        for (const char *name : {"a", "b", "c"}) {
            SAME(pop(agent(name)).at("runQueueItemId"), poison);
            expireLease(poison);
        }
        SAME(pop(agent("d")).at("runQueueItemId"), healthy);
        SAME(item(poison).at("state"), "FAILED");
        SAME(item(poison).at("slipwayFailure").at("stage"), "agent");
    }

    void aRunsKeyChangesNothing()
    {
        const RequestContext key = m_hub->runKey("demo", "run1");
        const std::string id = push();
        QVERIFY(m_hub->ask(key, itemChange, {{"item", id}, {"priority", 2}}).contains("errors"));
        QVERIFY(m_hub->ask(key, queueChange, {{"queue", m_queues["q"]}, {"paused", true}})
                    .contains("errors"));
        QVERIFY(m_hub->ask(key, agentChange, {{"agent", m_agent}, {"paused", true}})
                    .contains("errors"));
    }

    void whoeverWaitsHearsOfAPush()
    {
        int heard = 0;
        await("q", m_hub->news.newest(), heard);
        push("prio");
        QCOMPARE(heard, 0);
        push();
        QCOMPARE(heard, 1);
        push();
        QCOMPARE(heard, 1); // once
    }

    void whatHappenedBeforeIsHeardAtOnce()
    {
        const std::uint64_t before = m_hub->news.newest();
        push();
        int heard = 0;
        await("q", before, heard);
        QCOMPARE(heard, 1);
        await("q", m_hub->news.newest(), heard);
        QCOMPARE(heard, 1);
    }

    void stopsAndChangesAreHeard()
    {
        const std::string id = claimed("run1");
        startRun("run1");
        int heard = 0;
        await("q", m_hub->news.newest(), heard);
        stop(id);
        QCOMPARE(heard, 1);
        await("q", m_hub->news.newest(), heard);
        changeQueue(true);
        QCOMPARE(heard, 2);
        await("q", m_hub->news.newest(), heard);
        changeAgent({{"paused", true}});
        QCOMPARE(heard, 3);
        await("q", m_hub->news.newest(), heard);
        const Json run = ask(R"({ project(name: "demo", entityName: "ada") {
                                 run(name: "run1") { id } } })")
                             .at("project")
                             .at("run");
        ask("mutation($id: ID!) { stopRun(input: {id: $id}) { success } }", {{"id", run.at("id")}});
        QCOMPARE(heard, 4);
    }

    void whoHasGoneIsNotCalled()
    {
        int heard = 0;
        m_hub->news.forget(await("q", m_hub->news.newest(), heard));
        push();
        QCOMPARE(heard, 0);
    }

private:
    static constexpr const char *itemChange = R"(
mutation($item: ID!, $queue: String, $priority: Int) { slipwayUpdateItem(input: {
    runQueueItemId: $item, queueName: $queue, priority: $priority}) { success } })";
    static constexpr const char *queueChange = R"(
mutation($queue: ID!, $paused: Boolean) {
    slipwayUpdateQueue(input: {queueId: $queue, paused: $paused}) { success } })";
    static constexpr const char *agentChange = R"(
mutation($agent: ID!, $paused: Boolean, $stopPolling: Boolean) { slipwayUpdateAgent(input: {
    launchAgentId: $agent, paused: $paused, stopPolling: $stopPolling}) { success } })";

    bool changed(const Json &variables)
    {
        return !m_hub->ask(m_hub->ada, itemChange, variables).contains("errors");
    }
    void changeQueue(bool paused)
    {
        ask(queueChange, {{"queue", m_queues["q"]}, {"paused", paused}});
    }
    void changeAgent(Json variables)
    {
        variables["agent"] = m_agent;
        ask(agentChange, variables);
    }
    Json queue(const char *name)
    {
        return ask(R"(query($name: String!) { project(name: "model-registry", entityName: "ada") {
                      runQueue(name: $name) { slipwayPaused } } })",
                   {{"name", name}})
            .at("project")
            .at("runQueue");
    }
    std::uint64_t await(const char *name, std::uint64_t since, int &heard)
    {
        return m_hub->news.await({*rowIdOf("RunQueue", m_queues[name])}, since,
                                 [&heard] { ++heard; });
    }
};

QTEST_GUILESS_MAIN(TestQueueChanges)
#include "tst_queuechanges.moc"
