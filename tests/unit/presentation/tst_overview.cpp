// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/overview/overview.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** What the overview counts, and what it says needs attention. */
class TestOverview : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Overview> m_overview;
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    Run run(const QString &id, RunState state, qint64 endedSecondsAgo = 60) const
    {
        Run made;
        made.ref = {EntityName(u"ada"_s), ProjectName(u"p"_s), RunId(id)};
        made.state = state;
        if (isOver(state))
            made.finishedAt = m_now.addSecs(-endedSecondsAgo);
        return made;
    }
    LaunchAgent agent(const QString &name, qint64 secondsAgo, AgentStatus status) const
    {
        LaunchAgent made;
        made.id = LaunchAgentId(name);
        made.name = name;
        made.status = status;
        made.heartbeatAt = m_now.addSecs(-secondsAgo);
        return made;
    }
    static Queue queue(const QString &name, int waiting, int polling, bool paused = false)
    {
        Queue made = memory::queueNamed(name);
        made.counts.pending = waiting;
        made.counts.claimed = 2;
        made.agentsPolling = polling;
        made.paused = paused;
        return made;
    }
    QueueItem failedItem(const QString &id, qint64 secondsAgo) const
    {
        QueueItem item = memory::itemWith(id, ItemPhase::Failed);
        item.state = ItemState::Failed;
        item.queue = QueueName(u"a b"_s);
        item.updatedAt = m_now.addSecs(-secondsAgo);
        return item;
    }
    void show()
    {
        m_session = m_desk.signedIn();
        m_overview = std::make_unique<Overview>();
        m_overview->setSession(m_session.get());
        m_overview->setActive(true);
    }
    static QStringList objects(const QList<Attention> &all)
    {
        QStringList names;
        for (const Attention &one : all)
            names.append(one.object);
        return names;
    }

private Q_SLOTS:
    void init() { m_desk = {}; }
    void cleanup()
    {
        m_overview.reset();
        m_session.reset();
    }
    void findsWhatIsStuck()
    {
        const QList<Attention> all = whatNeedsAttention(
            {queue(u"fine"_s, 5, 1), queue(u"empty"_s, 0, 0), queue(u"stuck"_s, 3, 0),
             queue(u"paused"_s, 1, 1, true), queue(u"a b"_s, -1, 0)},
            {agent(u"good"_s, 5, AgentStatus::Polling), agent(u"lost"_s, 600, AgentStatus::Running),
             agent(u"stopped"_s, 600, AgentStatus::Killed),
             agent(u"ancient"_s, 200000, AgentStatus::Polling)},
            {failedItem(u"7"_s, 60), failedItem(u"8"_s, 90000)},
            {run(u"ok"_s, RunState::Finished), run(u"bad"_s, RunState::Failed),
             run(u"old"_s, RunState::Failed, 90000), run(u"gone"_s, RunState::Crashed)},
            m_now);
        QCOMPARE(objects(all), (QStringList{u"stuck"_s, u"paused"_s, u"lost"_s, u"train:v0"_s,
                                            u"bad"_s, u"gone"_s}));
        QCOMPARE(all[0].count, 3);
        QCOMPARE(all[0].route, u"queues/stuck"_s);
        QCOMPARE(all[3].route, u"queues/a%20b/items/7"_s);
        QCOMPARE(all[4].route, u"runs/p/bad"_s);

        AttentionListModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(all);
        QSet<QString> causes;
        for (int row = 0; row < model.count(); ++row) {
            causes.insert(model.index(row).data(AttentionListModel::CauseRole).toString());
            QVERIFY(
                !model.index(row).data(AttentionListModel::ActionTextRole).toString().isEmpty());
            QVERIFY(model.index(row)
                        .data(AttentionListModel::SpokenRole)
                        .toString()
                        .contains(all[row].object));
        }
        QCOMPARE(causes.size(), 5); // the two runs failed at the same time
        QVERIFY(!causes.contains(QString()));
    }
    void namesAHandfulOfFailedRuns()
    {
        QList<Run> runs;
        for (int i = 0; i < 20; ++i)
            runs.append(run(QString::number(i), RunState::Failed));
        QCOMPARE(whatNeedsAttention({}, {}, {}, runs, m_now).size(), 5);
    }
    void counts()
    {
        m_desk.queues->all = {queue(u"one"_s, 3, 1), queue(u"two"_s, 1, 0)};
        m_desk.agents->all = {agent(u"good"_s, 5, AgentStatus::Polling),
                              agent(u"lost"_s, 600, AgentStatus::Polling)};
        m_desk.runs->all = {run(u"a"_s, RunState::Running), run(u"b"_s, RunState::Failed),
                            run(u"c"_s, RunState::Finished)};
        show();
        QTRY_COMPARE(m_overview->phase(), u"ready"_s);
        QCOMPARE(m_overview->waiting(), 4);
        QCOMPARE(m_overview->running(), 4);
        QCOMPARE(m_overview->failedLately(), 1);
        QCOMPARE(m_overview->agentsPolling(), 1);
        QCOMPARE(m_overview->runningRuns()->count(), 1);
        QCOMPARE(m_overview->recentRuns()->count(), 2);
        QVERIFY(m_overview->hasQueue() && m_overview->hasAgent() && m_overview->hasRun());
        QCOMPARE(m_overview->attention()->count(), 3);

        // A server without counts: not known is not zero.
        for (Queue &one : m_desk.queues->all)
            one.counts = {};
        m_overview->refresh();
        QTRY_COMPARE(m_overview->waiting(), -1);
        QCOMPARE(m_overview->running(), -1);
    }
    void countsItemsThatFailedWithoutARun()
    {
        m_desk.queues->all = {queue(u"a b"_s, 0, 1)};
        m_desk.queues->all[0].counts.failed = 3;
        QueueItem withRun = failedItem(u"9"_s, 60);
        withRun.run = RunRef{EntityName(u"ada"_s), ProjectName(u"p"_s), RunId(u"r"_s)};
        m_desk.queues->allItems = {failedItem(u"7"_s, 60), failedItem(u"8"_s, 90000), withRun};
        show();
        QTRY_COMPARE(m_overview->failedLately(), 1);
        QCOMPARE(m_overview->attention()->count(), 1);
    }
    void keepsWhatItKnowsWhenTheServerIsAway()
    {
        m_desk.queues->all = {queue(u"stuck"_s, 3, 0)};
        show();
        QTRY_COMPARE(m_overview->attention()->count(), 1);
        m_desk.queues->failure = Error{ErrorKind::Unavailable, {}, {}};
        m_overview->refresh();
        QTRY_VERIFY(m_overview->problem().isPresent());
        QCOMPARE(m_overview->phase(), u"ready"_s);
        QCOMPARE(m_overview->attention()->count(), 1);
        QCOMPARE(m_overview->waiting(), 3);
    }
    void neverSaysThatAllIsWellWhenItDoesNotKnow()
    {
        m_desk.queues->failure = Error{ErrorKind::Unavailable, {}, {}};
        show();
        QTRY_COMPARE(m_overview->phase(), u"failed"_s);
        QVERIFY(m_overview->problem().isPresent());
    }
    void leadsToTheFirstRun()
    {
        show();
        QTRY_COMPARE(m_overview->phase(), u"ready"_s);
        QVERIFY(!m_overview->hasQueue() && !m_overview->hasAgent() && !m_overview->hasJob());
        m_desk.queues->all = {queue(u"first"_s, 0, 0)};
        m_overview->refresh();
        QTRY_COMPARE(m_overview->firstQueue(), u"first"_s);
        m_overview->setActive(false);
        m_session->switchEntity(u"vision-team"_s);
        QCOMPARE(m_overview->phase(), u"loading"_s);
        QCOMPARE(m_overview->queues()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
