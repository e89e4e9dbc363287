// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/leasesteps.h"

#include "hub/resolvers/leases.h"

#include <QTest>

using namespace slipway::hub;

/** How items come back to their queue: leases, claims, preemption, and what stops them. */
class TestLeases : public QObject, private LeaseSteps
{
    Q_OBJECT

    bool requeued(const std::string &id, bool ended, const std::string &who)
    {
        return ask(R"(mutation($id: ID!, $who: ID!, $ended: Boolean!) { slipwayRequeueItem(input: {
                      runQueueItemId: $id, agentId: $who, ended: $ended}) { success } })",
                   {{"id", id}, {"who", who}, {"ended", ended}})
                   .at("slipwayRequeueItem")
                   .at("success") == true;
    }
    void revoke(const std::string &id, const char *run, const std::string &who, int attempt)
    {
        ask(R"(mutation($item: ID, $run: String!, $who: ID, $attempt: Int) {
               slipwayRevokeRunKey(input: {entityName: "ada", projectName: "demo", runName: $run,
                   runQueueItemId: $item, agentId: $who, attempt: $attempt}) { success } })",
            {{"item", id}, {"run", run}, {"who", who}, {"attempt", attempt}});
    }
    Json popKind(const char *kind)
    {
        return ask(R"(mutation($agent: ID, $kind: String) { popFromRunQueue(input: {
                      entityName: "ada", projectName: "model-registry", queueName: "q",
                      launchAgentId: $agent, slipwayKind: $kind}) { runQueueItemId } })",
                   {{"agent", m_agent}, {"kind", kind}})
            .at("popFromRunQueue");
    }
    std::size_t givenBack()
    {
        return m_hub->db->write([](SQLite::Database &tx) { return giveBackClaims(tx).size(); });
    }
    void restarted(const char *boot)
    {
        m_hub->db->write([&](SQLite::Database &tx) { restartLeases(tx, boot); });
    }
    std::int64_t leaseOf(const std::string &id)
    {
        return m_hub->number("SELECT lease_until FROM queue_items WHERE id = " + id);
    }

private Q_SLOTS:
    void init() { begin(); }

    void aLeaseLastsAMinuteOfTheSteadyClock()
    {
        const std::string id = push();
        const std::int64_t before = steadyMs();
        pop();
        QVERIFY(leaseOf(id) >= before + leaseMs && leaseOf(id) <= steadyMs() + leaseMs);
    }

    void aRestartOfTheHubKeepsALeaseAndABootRenewsIt()
    {
        const std::string id = push();
        restarted("first boot");
        pop();
        m_hub->db->write([](SQLite::Database &tx) {
            tx.exec("UPDATE queue_items SET lease_until = lease_until - 20000");
        });
        const std::int64_t left = leaseOf(id);
        restarted("first boot");
        QCOMPARE(leaseOf(id), left);
        const std::int64_t before = steadyMs();
        restarted("second boot");
        QVERIFY(leaseOf(id) >= before + leaseMs && leaseOf(id) <= steadyMs() + leaseMs);
        // Of a clock that ran for longer: it must not last for days.
        m_hub->db->write([](SQLite::Database &tx) {
            tx.exec("UPDATE queue_items SET lease_until = lease_until + 1000000000");
        });
        restarted("second boot");
        QVERIFY(leaseOf(id) <= steadyMs() + leaseMs);
    }

    void whatASilentAgentDidNotStartComesBack()
    {
        const std::string id = push("prio", 1);
        SAME(pop({}, {}, "prio").at("runQueueItemId"), id);
        QVERIFY(ack(id, "run1", m_agent));
        QCOMPARE(givenBack(), 0U);
        expireLease(id);
        QVERIFY(report(id, "building", m_agent)); // not silent
        QCOMPARE(givenBack(), 0U);
        expireLease(id);
        QCOMPARE(givenBack(), 1U);
        SAME(item(id).at("state"), "PENDING");
        SAME(item(id).at("slipwayPriority"), 1);
        QVERIFY(item(id).at("slipwayRunName").is_null());
        // It has no way to start the job any more.
        QVERIFY(createKey(id, "run1", m_agent).empty());
        SAME(pop(agent("two"), {}, "prio").at("runQueueItemId"), id);
        QVERIFY(createKey(id, "run1", m_agent).empty());
        QVERIFY(ack(id, "run2", agent("two")));
        QVERIFY(createKey(id, "run1", m_agent).empty());
        QVERIFY(createKey(id, "run1", agent("two")).empty());
        QVERIFY(!createKey(id, "run2", agent("two")).empty());
    }

    void whatMayRunIsNeverGivenBack()
    {
        const std::string started = push();
        taken(started, "run1");
        QVERIFY(!createKey(started, "run1", m_agent).empty());
        const std::string foreign = push();
        pop();
        QVERIFY(ack(foreign, "run2")); // by an agent that asks for no keys
        m_hub->db->write(
            [](SQLite::Database &tx) { tx.exec("UPDATE queue_items SET lease_until = 1"); });
        QCOMPARE(givenBack(), 0U);
        SAME(item(started).at("state"), "CLAIMED");
        SAME(item(foreign).at("state"), "CLAIMED");
    }

    void threeAgentsThatFellSilentAreEnough()
    {
        const std::string id = push();
        taken(id, "run1");
        expireLease(id);
        QCOMPARE(givenBack(), 1U); // silent after the acknowledgement,
        pop();
        expireLease(id); // before it,
        taken(id, "run2");
        expireLease(id);
        QCOMPARE(givenBack(), 1U); // and again
        SAME(item(id).at("state"), "FAILED");
        QVERIFY(item(id).at("slipwayFailure").at("message").get<std::string>().find("3 times") !=
                std::string::npos);
        QVERIFY(pop().is_null());
    }

    void defect_14_aPreemptedJobGoesOnWithItsRun()
    {
        const std::string id =
            push("prio", 3, nullptr, R"({"project": "demo", "job": "ada/demo/job:v0",
                "sweep_id": "abc", "overrides": {"args": ["--rate", "0.25"]}})");
        SAME(pop({}, {}, "prio").at("runQueueItemId"), id);
        QVERIFY(ack(id, "run1", m_agent));
        const std::int64_t run = startRun("run1");
        QVERIFY(!requeued(id, true, agent("two")));
        QVERIFY(requeued(id, false, m_agent));
        end(run, 255);
        SAME(item(id).at("state"), "CLAIMED"); // not "failed" for a moment
        QVERIFY(requeued(id, true, m_agent));
        QVERIFY(!requeued(id, true, m_agent));
        const Json back = item(id);
        SAME(back.at("state"), "PENDING");
        SAME(back.at("slipwayPriority"), 3);
        const Json spec = more(id).at("slipwayRunSpec");
        SAME(spec.at("overrides").at("args"), Json::array({"--rate", "0.25"}));
        SAME(spec.at("run_id"), "run1");
        SAME(spec.at("_resume_count"), 1);
        QVERIFY(!spec.contains("sweep_id"));
        SAME(more(id).at("slipwayRequeues"), 1);
        // The next agent takes the same run up.
        SAME(pop(agent("two"), {}, "prio").at("runQueueItemId"), id);
        QVERIFY(ack(id, "run1", agent("two")));
        startRun("run1");
        SAME(item(id).at("slipwayPhase"), "running");
        end(run, 0);
        SAME(item(id).at("state"), "FINISHED");
    }

    void anAnnouncedItemOutlivesItsAgent()
    {
        const std::string id = push();
        taken(id, "run1");
        QVERIFY(!createKey(id, "run1", m_agent).empty());
        const std::int64_t run = startRun("run1");
        expireLease(id);
        const std::int64_t before = steadyMs();
        QVERIFY(requeued(id, false, m_agent));
        QVERIFY(leaseOf(id) >= before + claimMs && leaseOf(id) <= steadyMs() + claimMs);
        end(run, 255);
        QCOMPARE(givenBack(), 0U); // the agent may still say so
        expireLease(id);
        QCOMPARE(givenBack(), 1U);
        SAME(item(id).at("state"), "PENDING");
        SAME(more(id).at("slipwayRequeues"), 1);
        SAME(more(id).at("slipwayRunSpec").at("run_id"), "run1");
        QCOMPARE(goodKeys(), 0);
        QVERIFY(!requeued(id, true, m_agent));
    }

    void anAnnouncedItemWhoseRunLivesStays()
    {
        const std::string id = push();
        taken(id, "run1");
        QVERIFY(!createKey(id, "run1", m_agent).empty());
        const std::int64_t run = startRun("run1");
        QVERIFY(requeued(id, false, m_agent));
        expireLease(id);
        QCOMPARE(givenBack(), 0U);
        SAME(item(id).at("state"), "CLAIMED");
        end(run, 0);
        QCOMPARE(givenBack(), 0U);
        SAME(item(id).at("state"), "FINISHED");
    }

    void anAnnouncedItemWithoutARunComesBackAsItWas()
    {
        const std::string id = push();
        taken(id, "run1");
        QVERIFY(!createKey(id, "run1", m_agent).empty());
        QVERIFY(requeued(id, false, m_agent));
        expireLease(id);
        QCOMPARE(givenBack(), 1U);
        SAME(item(id).at("state"), "PENDING");
        QVERIFY(!more(id).at("slipwayRunSpec").contains("run_id"));
        QCOMPARE(goodKeys(), 0); // its job could begin the run yet
    }

    void whoLostAnItemDoesNotTakeTheNextHoldersKey()
    {
        const std::string id = push();
        taken(id, "run1");
        startRun("run1");
        QVERIFY(requeued(id, true, m_agent));
        const std::string two = agent("two");
        SAME(pop(two).at("runQueueItemId"), id);
        QVERIFY(ack(id, "run1", two));
        QVERIFY(!createKey(id, "run1", two).empty());
        revoke(id, "run1", m_agent, 1);
        revoke(id, "run1", two, 1); // another hold of the same agent
        QCOMPARE(goodKeys(), 1);
        revoke(id, "run1", two, 2);
        QCOMPARE(goodKeys(), 0);
    }

    void aPreemptedRunThatWasLeftOpenFailsNobody()
    {
        const std::string id = push();
        taken(id, "run1");
        startRun("run1");
        QVERIFY(requeued(id, false, m_agent));
        QVERIFY(requeued(id, true, m_agent));
        QCOMPARE(m_hub->text("SELECT state FROM runs WHERE name = 'run1'"),
                 std::string("preempted"));
        taken(id, "run1");
        m_hub->db->write([](SQLite::Database &tx) { markSilentRuns(tx, nowMs() + 1'000'000); });
        SAME(item(id).at("state"), "CLAIMED");
    }

    void aJobThatEndedWellMeanwhileIsOver()
    {
        const std::string id = push();
        taken(id, "run1");
        QVERIFY(requeued(id, false, m_agent));
        end(startRun("run1"), 0);
        SAME(item(id).at("state"), "FINISHED");
        QVERIFY(!requeued(id, true, m_agent));
        SAME(item(id).at("state"), "FINISHED");
    }

    void fivePreemptionsAreEnough()
    {
        const std::string id = push();
        for (int time = 0; time < mostRequeues; ++time) {
            taken(id, "run1");
            QVERIFY(requeued(id, true, m_agent));
            SAME(item(id).at("state"), "PENDING");
        }
        taken(id, "run1");
        QVERIFY(requeued(id, true, m_agent));
        SAME(item(id).at("state"), "FAILED");
    }

    void aStopEndsWhatWouldComeBack()
    {
        const std::string id = push();
        taken(id, "run1");
        const std::int64_t run = startRun("run1");
        QVERIFY(requeued(id, false, m_agent));
        stop(id);
        end(run, 255);
        SAME(item(id).at("state"), "STOPPED");
        const std::string other = push();
        taken(other, "run2");
        stop(other);
        QVERIFY(requeued(other, true, m_agent));
        SAME(item(other).at("state"), "STOPPED");
    }

    void theCountdownToTheForceIsShown()
    {
        const std::string id = push();
        taken(id, "run1");
        stop(id);
        QVERIFY(more(id).at("slipwayForcedInSeconds").is_null());
        QVERIFY(more(id).at("slipwayStopForced") == false);
        ask(R"(mutation($id: ID!, $who: ID) { slipwayReportItem(input: {runQueueItemId: $id,
               phase: "running", agentId: $who, forcedInSeconds: 100}) { success } })",
            {{"id", id}, {"who", m_agent}});
        const int left = more(id).at("slipwayForcedInSeconds").get<int>();
        QVERIFY2(left <= 100 && left > 80, qPrintable(QString::number(left)));
        ask("mutation($id: ID!) { slipwayStopItem(input: {runQueueItemId: $id, force: true}) "
            "{ success } }",
            {{"id", id}});
        QVERIFY(more(id).at("slipwayStopForced") == true);
        stop(id); // asked again without: it stays
        QVERIFY(more(id).at("slipwayStopForced") == true);
    }

    void agentsAskForTheKindTheyHaveRoomFor()
    {
        const std::string scheduler =
            push("q", {}, nullptr, R"({"uri": "placeholder-uri-scheduler", "project": "demo",
                "resource": "local-process",
                "overrides": {"entry_point": ["wandb", "scheduler", "abc"]}})");
        // Looks like one, and is none (launch-agent.md §5.11).
        const std::string other =
            push("q", {}, nullptr, R"({"uri": "placeholder-uri-scheduler", "project": "demo",
                "resource": "local-process", "overrides": {"entry_point": ["python", "a.py"]}})");
        SAME(more(scheduler).at("slipwayScheduler"), true);
        SAME(more(other).at("slipwayScheduler"), false);
        SAME(popKind("job").at("runQueueItemId"), other);
        QVERIFY(popKind("job").is_null());
        SAME(popKind("scheduler").at("runQueueItemId"), scheduler);
        QVERIFY(popKind("scheduler").is_null());
        QVERIFY(m_hub
                    ->ask(m_hub->ada, R"(mutation { popFromRunQueue(input: {entityName: "ada",
                        projectName: "model-registry", queueName: "q", slipwayKind: "all"})
                        { runQueueItemId } })")
                    .contains("errors"));
    }
};

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
