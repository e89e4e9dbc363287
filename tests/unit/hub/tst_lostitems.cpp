// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/hub/leasesteps.h"

#include "hub/resolvers/leases.h"

#include <QTest>

using namespace slipway::hub;

/** What agents had begun that were not heard of any more ("lost-timeout" of a queue). */
class TestLostItems : public QObject, private LeaseSteps
{
    Q_OBJECT

    void configure(const char *config)
    {
        m_hub->db->write([&](SQLite::Database &tx) {
            SQLite::Statement insert(tx, "INSERT INTO resource_configs(entity_id, resource, "
                                         "config, template_variables, created_at) SELECT "
                                         "entity_id, 'local-process', ?, '{}', 0 FROM projects "
                                         "LIMIT 1");
            insert.bind(1, config);
            insert.exec();
            tx.exec("UPDATE run_queues SET config_id = " + std::to_string(tx.getLastInsertRowid()));
        });
    }
    std::string begun(const char *run)
    {
        const std::string id = push();
        taken(id, run);
        if (createKey(id, run, m_agent).empty())
            throw std::runtime_error("no key");
        return id;
    }
    void agentSilentFor(int seconds)
    {
        m_hub->db->write([&](SQLite::Database &tx) {
            SQLite::Statement update(tx, "UPDATE launch_agents SET heartbeat_at = ?");
            update.bind(1, nowMs() - std::int64_t{1000} * seconds);
            update.exec();
        });
    }
    void runSilent()
    {
        m_hub->db->write([](SQLite::Database &tx) { markSilentRuns(tx, nowMs() + 1'000'000); });
    }
    std::size_t lost()
    {
        return m_hub->db->write(
            [](SQLite::Database &tx) { return giveBackLost(tx, nowMs()).size(); });
    }
    bool closed(const std::string &id, const std::string &who, int attempt, int exitCode)
    {
        return ask(R"(mutation($id: ID!, $who: ID!, $attempt: Int, $code: Int!) {
                      slipwayCloseRun(input: {runQueueItemId: $id, agentId: $who,
                      attempt: $attempt, exitCode: $code}) { success } })",
                   {{"id", id}, {"who", who}, {"attempt", attempt}, {"code", exitCode}})
                   .at("slipwayCloseRun")
                   .at("success") == true;
    }

private Q_SLOTS:
    void init() { begin(); }

    void aRunOfALostAgentComesBackWhereItsQueueSaysSo()
    {
        configure(R"({"resource_args": {"local-process": {"slipway": {"lost-timeout": 600}}}})");
        const std::string id = begun("run1");
        const std::int64_t run = startRun("run1");
        agentSilentFor(300);
        runSilent();
        SAME(item(id).at("state"), "CLAIMED"); // not failed: its agent may come back
        QCOMPARE(lost(), 0U);
        agentSilentFor(601);
        QCOMPARE(lost(), 1U);
        SAME(item(id).at("state"), "PENDING");
        SAME(more(id).at("slipwayRunSpec").at("run_id"), "run1");
        SAME(more(id).at("slipwayRunSpec").at("_resume_count"), 1);
        SAME(more(id).at("slipwayRequeues"), 1);
        QCOMPARE(goodKeys(), 0); // its job may live on where nobody sees it
        // The next holder's run is its own, whatever the lost agent says when it is back.
        const std::string two = agent("two");
        SAME(pop(two).at("runQueueItemId"), id);
        QVERIFY(ack(id, "run1", two));
        startRun("run1");
        QVERIFY(!closed(id, m_agent, 1, 255));
        QVERIFY(!closed(id, two, 1, 255));
        QCOMPARE(m_hub->text("SELECT state FROM runs WHERE name = 'run1'"), std::string("running"));
        QVERIFY(!report(id, "running", m_agent));
        QVERIFY(closed(id, two, 2, 0));
        QCOMPARE(m_hub->text("SELECT state FROM runs WHERE name = 'run1'"),
                 std::string("finished"));
        SAME(item(id).at("state"), "FINISHED");
        QVERIFY(closed(id, two, 2, 0)); // its answer was lost
        QVERIFY(run > 0);
    }

    void aLostRunStaysWhereItSpeaksOrHasNoKeyOrNobodySaidSo()
    {
        const std::string unsaid = begun("run0");
        agentSilentFor(100'000);
        QCOMPARE(lost(), 0U);
        configure(R"({"resource_args": {"local-process": {"slipway": {"lost-timeout": 600}}}})");
        startRun("run0");
        QCOMPARE(lost(), 0U); // its program speaks
        const std::string foreign = push();
        pop();
        QVERIFY(ack(foreign, "run2")); // by an agent that gives its jobs a key of its own
        agentSilentFor(100'000);
        QCOMPARE(lost(), 0U);
        SAME(item(unsaid).at("state"), "CLAIMED");
        SAME(item(foreign).at("state"), "CLAIMED");
    }

    void aCrashedRunFailsOnceItsAgentIsBack()
    {
        configure(R"({"resource_args": {"local-process": {"slipway": {"lost-timeout": 600}}}})");
        const std::string id = begun("run1");
        startRun("run1");
        agentSilentFor(300);
        runSilent();
        agentSilentFor(0);
        QCOMPARE(lost(), 1U);
        SAME(item(id).at("state"), "FAILED");
        SAME(item(id).at("slipwayFailure").at("message"), "The run stopped reporting.");
    }

    void aKeptItemFailsWhereItsQueueSaysSoNoMore()
    {
        configure(R"({"resource_args": {"local-process": {"slipway": {"lost-timeout": 600}}}})");
        const std::string id = begun("run1");
        startRun("run1");
        agentSilentFor(300);
        runSilent();
        SAME(item(id).at("state"), "CLAIMED");
        configure(R"({"resource_args": {}})");
        QCOMPARE(lost(), 1U);
        SAME(item(id).at("state"), "FAILED");
    }

    void aLaunchOntoACrashedRunIsNotItsSilence()
    {
        startRun("run1");
        runSilent();
        configure(R"({"resource_args": {"local-process": {"slipway": {"lost-timeout": 600}}}})");
        const std::string id = begun("run1");
        QCOMPARE(lost(), 0U);
        SAME(item(id).at("state"), "CLAIMED");
    }

    void aTimeoutOutOfAllBoundsIsNone()
    {
        configure(R"({"resource_args": {"local-process": {"slipway": {
            "lost-timeout": 18446744073709551615}}}})");
        const std::string id = begun("run1");
        agentSilentFor(100'000);
        QCOMPARE(lost(), 0U);
        SAME(item(id).at("state"), "CLAIMED");
    }
};

QTEST_GUILESS_MAIN(TestLostItems)
#include "tst_lostitems.moc"
