// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/queues/waitcause.h"

#include <QTest>

using namespace slipway;

class TestWaitCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_queue = {};
        m_agents = {agent("one")};
        m_items = {};
        m_scheduler = false;
    }

    void oneCauseHidesTheNext()
    {
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
        m_items.append(item("1", ItemState::Pending, 0));
        m_items.append(item("2", ItemState::Pending, 1));
        QVERIFY(cause() == (WaitCause{WaitCause::Kind::Ahead, 2, 0}));
        m_agents[0].paused = true;
        QCOMPARE(wireName(cause().kind), QStringLiteral("agentsPaused"));
        m_agents[0].stopPolling = true;
        QCOMPARE(wireName(cause().kind), QStringLiteral("agentsEnding"));
        m_agents[0].heartbeatAt = Now.addSecs(-3600);
        QCOMPARE(wireName(cause().kind), QStringLiteral("agentsSilent"));
        m_queue.paused = true;
        QCOMPARE(wireName(cause().kind), QStringLiteral("queuePaused"));
        m_agents[0].status = AgentStatus::Killed;
        QCOMPARE(wireName(cause().kind), QStringLiteral("noAgent"));
    }

    void countsTheJobsOfAgentsThatAreFull()
    {
        m_agents[0].maxJobs = 2;
        for (const char *id : {"1", "2"}) {
            m_items.append(item(id, ItemState::Claimed, 0));
            m_items.last().phase = ItemPhase::Running;
            m_items.last().agent = m_agents[0].id;
        }
        QVERIFY(cause() == (WaitCause{WaitCause::Kind::AgentsFull, 2, 2}));
        m_items.last().phase = ItemPhase::Finished;
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
        m_items.last().phase = ItemPhase::Running;
        m_agents.append(agent("two"));
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
    }

    void aSchedulerWaitsForASlotOfItsOwn()
    {
        m_agents[0].maxJobs = 1;
        m_items.append(item("1", ItemState::Claimed, 0));
        m_items.last().phase = ItemPhase::Running;
        m_items.last().agent = m_agents[0].id;
        m_scheduler = true; // the job that runs takes none of the schedulers' slots,
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
        m_items.last().scheduler = true;
        QVERIFY(cause() == (WaitCause{WaitCause::Kind::SchedulersFull, 1, 1}));
        m_items.append(item("2", ItemState::Pending, 1)); // and jobs before it are not in its way
        QCOMPARE(wireName(cause().kind), QStringLiteral("schedulersFull"));
        m_items.last().scheduler = true;
        QVERIFY(cause() == (WaitCause{WaitCause::Kind::Ahead, 1, 0}));
        m_agents[0].maxSchedulers = 0;
        QCOMPARE(wireName(cause().kind), QStringLiteral("noSchedulers"));
        m_agents[0].maxSchedulers = -1;
        m_items.removeLast();
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
        m_scheduler = false; // nor is a scheduler a job
        m_agents[0].maxSchedulers = 1;
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
    }

    void prioritiesCountWhereTheQueueHasThem()
    {
        m_items.append(item("1", ItemState::Pending, 0));
        m_items.last().priority = Priority::Low;
        QCOMPARE(cause().count, 1);
        m_queue.prioritised = true;
        QCOMPARE(wireName(cause().kind), QStringLiteral("next"));
        m_items.append(item("9", ItemState::Pending, 100));
        m_items.last().priority = Priority::Critical;
        QCOMPARE(cause().count, 1);
    }

    void tellsHowFarAnAgentIs()
    {
        QueueItem taken = item("5", ItemState::Claimed, 50);
        const auto kindIn = [&](ItemPhase phase) {
            taken.phase = phase;
            return wireName(waitCause(taken, m_queue, m_agents, m_items, Now).kind);
        };
        QCOMPARE(kindIn(ItemPhase::Leased), QStringLiteral("preparing"));
        QCOMPARE(kindIn(ItemPhase::Building), QStringLiteral("building"));
        QCOMPARE(kindIn(ItemPhase::Starting), QStringLiteral("starting"));
        QCOMPARE(kindIn(ItemPhase::Running), QString());
        QCOMPARE(kindIn(ItemPhase::Failed), QString());
    }

private:
    static LaunchAgent agent(const char *name)
    {
        LaunchAgent agent;
        agent.id = LaunchAgentId(QString::fromLatin1(name));
        agent.status = AgentStatus::Polling;
        agent.heartbeatAt = Now;
        return agent;
    }
    static QueueItem item(const char *id, ItemState state, int second)
    {
        QueueItem item;
        item.id = QueueItemId(QString::fromLatin1(id));
        item.state = state;
        item.createdAt = Now.addSecs(second - 1000);
        return item;
    }
    WaitCause cause() const
    {
        QueueItem waits = item("5", ItemState::Pending, 50);
        waits.scheduler = m_scheduler;
        return waitCause(waits, m_queue, m_agents, m_items, Now);
    }

    inline static const QDateTime Now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    Queue m_queue;
    QList<LaunchAgent> m_agents;
    QList<QueueItem> m_items;
    bool m_scheduler = false;
};

QTEST_GUILESS_MAIN(TestWaitCause)
#include "tst_waitcause.moc"
