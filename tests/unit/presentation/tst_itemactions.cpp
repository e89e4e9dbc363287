// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/agents/agentactions.h"
#include "presentation/agents/agentlistmodel.h"
#include "presentation/queues/itemactions.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** Marks in the list, and what is done to the items that are chosen. */
class TestItemActions : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QueueDetails> m_queue;
    std::unique_ptr<ItemActions> m_actions;

    static QueueItem item(const QString &id, ItemPhase phase)
    {
        QueueItem made = memory::itemWith(id, phase);
        made.spec = JsonText("{\"job\":\"ada/first/train:v0\"}");
        return made;
    }
    [[nodiscard]] QueueItemListModel *list() const { return m_queue->items(); }
    [[nodiscard]] QStringList results(int role) const
    {
        QStringList all;
        for (int row = 0; row < m_actions->results()->count(); ++row)
            all.append(m_actions->results()->index(row).data(role).toString());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_desk.queues->all = {memory::queueNamed(u"gpu"_s), memory::queueNamed(u"night"_s),
                              memory::queueNamed(u"cluster"_s)};
        m_desk.queues->all[0].prioritised = true;
        m_desk.queues->all[2].resource = Resource::Kubernetes;
        m_desk.queues->allItems = {
            item(u"1"_s, ItemPhase::Waiting), item(u"2"_s, ItemPhase::Waiting),
            item(u"3"_s, ItemPhase::Running), item(u"4"_s, ItemPhase::Failed)};
        m_session = m_desk.signedIn();
        m_queue = std::make_unique<QueueDetails>();
        m_queue->setSession(m_session.get());
        m_queue->setName(u"gpu"_s);
        m_queue->setActive(true);
        QTRY_COMPARE(list()->total(), 4);
        m_actions = std::make_unique<ItemActions>();
        m_actions->setQueue(m_queue.get());
    }
    void cleanup()
    {
        m_actions.reset();
        m_queue.reset();
        m_session.reset();
    }
    void marksAreToggledStretchedAndForgotten()
    {
        const QAbstractItemModelTester tester(list());
        QSignalSpy told(list(), &QueueItemListModel::markedChanged);
        list()->toggleMark(1);
        QCOMPARE(list()->markedIds(), (QStringList{u"2"_s}));
        list()->markTo(3, 0);
        QCOMPARE(list()->markedIds(), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        list()->markTo(0, 3);
        QCOMPARE(list()->markedIds(), (QStringList{u"1"_s, u"2"_s}));
        list()->toggleMark(0);
        QCOMPARE(list()->marked(), 1);
        QVERIFY(list()->index(1).data(QueueItemListModel::MarkedRole).toBool());
        QVERIFY(!list()->index(0).data(QueueItemListModel::MarkedRole).toBool());
        list()->markAll();
        QCOMPARE(list()->marked(), 4);
        QCOMPARE(told.size(), 5);
        list()->unmarkAll();
        list()->markTo(2, 1);
        QCOMPARE(list()->markedIds(), (QStringList{u"2"_s, u"3"_s}));
        list()->markTo(7, 1);
        QCOMPARE(list()->marked(), 2);
    }
    void whatIsNotShownIsNotMarked()
    {
        list()->markAll();
        list()->setShow(u"waiting"_s);
        QCOMPARE(list()->markedIds(), (QStringList{u"1"_s, u"2"_s}));
        // One of them begins to run: it leaves the list and its mark with it.
        m_desk.queues->allItems[1].phase = ItemPhase::Running;
        m_queue->refresh();
        QTRY_COMPARE(list()->markedIds(), (QStringList{u"1"_s}));
        m_session->switchEntity(u"vision-team"_s);
        QCOMPARE(list()->marked(), 0);
    }
    void saysWhyAnActionIsNotPossible()
    {
        QVERIFY(!m_actions->whyNotStop().isEmpty());
        m_actions->setItems({u"1"_s});
        QVERIFY(m_actions->whyNotStop().contains(u"remove"_s));
        QVERIFY(m_actions->whyNotRemove().isEmpty());
        QVERIFY(m_actions->whyNotMove().isEmpty());
        QVERIFY(m_actions->whyNotRank().isEmpty());
        QVERIFY(m_actions->whyNotRepeat().contains(u"not ended"_s));
        m_actions->setItems({u"3"_s});
        QVERIFY(m_actions->whyNotStop().isEmpty());
        QVERIFY(m_actions->whyNotRemove().contains(u"stop it first"_s));
        QVERIFY(!m_actions->whyNotMove().isEmpty());
        m_actions->setItems({u"4"_s});
        QVERIFY(m_actions->whyNotRepeat().isEmpty());
        QVERIFY(m_actions->whyNotStop().contains(u"ended"_s));
        QVERIFY(!m_actions->ask(ItemActions::Stop));
        QCOMPARE(m_actions->act(), ItemActions::None);

        m_desk.queues->all[0].prioritised = false;
        m_queue->refresh();
        m_actions->setItems({u"1"_s});
        QTRY_VERIFY(m_actions->whyNotRank().contains(u"priorities"_s));
    }
    void namesWhatGoesAndWhatIsLeftOut()
    {
        m_actions->setItems({u"1"_s, u"2"_s, u"3"_s});
        QVERIFY(m_actions->ask(ItemActions::Remove));
        QVERIFY(m_actions->question().contains(u"2"_s));
        QCOMPARE(results(ItemResultListModel::ItemIdRole), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(m_actions->leftOut().contains(u"stop it first"_s));
        QCOMPARE(m_desk.queues->removed, QStringList());

        m_actions->setItems({u"3"_s});
        QVERIFY(m_actions->ask(ItemActions::Stop));
        QVERIFY(m_actions->question().contains(u"train:v0"_s));
        QVERIFY(m_actions->leftOut().isEmpty());
    }
    void doesItToEach_data()
    {
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<ItemActions::Act>("act");
        QTest::newRow("stop") << QStringList{u"3"_s} << ItemActions::Stop;
        QTest::newRow("remove") << QStringList{u"1"_s, u"2"_s, u"4"_s} << ItemActions::Remove;
        QTest::newRow("launch again") << QStringList{u"4"_s} << ItemActions::Repeat;
        QTest::newRow("move") << QStringList{u"1"_s, u"2"_s} << ItemActions::Move;
        QTest::newRow("priority") << QStringList{u"1"_s, u"2"_s} << ItemActions::Rank;
    }
    void doesItToEach()
    {
        QFETCH(QStringList, chosen);
        QFETCH(ItemActions::Act, act);
        QSignalSpy done(m_actions.get(), &ItemActions::done);
        m_actions->setItems(chosen);
        QVERIFY(m_actions->ask(act));
        if (act == ItemActions::Move) {
            // Only a queue with the same resource; as there is one only, it is chosen.
            QTRY_COMPARE(m_actions->targets(), QStringList{u"night"_s});
            QCOMPARE(m_actions->target(), u"night"_s);
        }
        if (act == ItemActions::Rank) {
            QCOMPARE(m_actions->priority(), u"medium"_s);
            m_actions->setPriority(u"high"_s);
        }
        QVERIFY(m_actions->isReady());
        m_actions->carryOut();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!done[0][0].toString().isEmpty());
        QVERIFY(m_actions->isOver());
        const auto &queues = *m_desk.queues;
        const bool changes = act == ItemActions::Move || act == ItemActions::Rank;
        QCOMPARE(queues.stopped, act == ItemActions::Stop ? chosen : QStringList());
        QCOMPARE(queues.removed, act == ItemActions::Remove ? chosen : QStringList());
        QCOMPARE(queues.pushedAgain, act == ItemActions::Repeat ? chosen : QStringList());
        QCOMPARE(queues.changed.size(), changes ? chosen.size() : 0);
        for (const ItemChange &change : queues.changed) {
            QCOMPARE(change.queue.has_value(), act == ItemActions::Move);
            QCOMPARE(change.priority.has_value(), act == ItemActions::Rank);
            if (change.queue)
                QCOMPARE(change.queue->text(), u"night"_s);
            if (change.priority)
                QCOMPARE(*change.priority, Priority::High);
        }
    }
    void tellsOfEachAndTriesTheFailedOnesAgain()
    {
        m_desk.queues->refusals.insert(u"2"_s, Error{ErrorKind::Conflict, {}, {}, u"item.taken"_s});
        QSignalSpy done(m_actions.get(), &ItemActions::done);
        m_actions->setItems({u"1"_s, u"2"_s});
        QVERIFY(m_actions->ask(ItemActions::Remove));
        m_actions->carryOut();
        QTRY_VERIFY(m_actions->isOver());
        QCOMPARE(m_actions->failed(), 1);
        QCOMPARE(done.size(), 0);
        QCOMPARE(results(ItemResultListModel::ResultToneRole),
                 (QStringList{u"success"_s, u"danger"_s}));
        QVERIFY(m_actions->results()->index(1).data(ItemResultListModel::NoteRole).toString() !=
                m_actions->results()->index(0).data(ItemResultListModel::NoteRole).toString());

        m_desk.queues->refusals.clear();
        m_desk.queues->removed.clear();
        m_actions->carryOut();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_desk.queues->removed, QStringList{u"2"_s});
        m_actions->carryOut();
        QCOMPARE(m_desk.queues->removed, QStringList{u"2"_s});
    }
    void aLaunchWhoseAnswerWasLostIsAskedForWithTheSameKey()
    {
        m_desk.queues->refusals.insert(u"4"_s, Error{ErrorKind::Timeout, {}, {}, {}});
        m_actions->setItems({u"4"_s});
        for (const qsizetype asked : {1, 2}) {
            QVERIFY(asked == 2 || m_actions->ask(ItemActions::Repeat));
            m_actions->carryOut();
            QTRY_COMPARE(m_desk.queues->pushKeys.size(), asked);
            QTRY_VERIFY(m_actions->isOver());
        }
        QVERIFY(!m_desk.queues->pushKeys[0].isEmpty());
        QCOMPARE(m_desk.queues->pushKeys[0], m_desk.queues->pushKeys[1]);
    }
    void anAgentIsPausedResumedAndFinished()
    {
        LaunchAgent agent;
        agent.id = LaunchAgentId(u"a1"_s);
        agent.status = AgentStatus::Polling;
        agent.heartbeatAt = QDateTime::currentDateTimeUtc();
        AgentListModel model;
        model.apply({agent});
        QCOMPARE(model.stateAt(0), QString());
        QCOMPARE(model.stateAt(1), QString());
        agent.paused = true;
        model.apply({agent});
        QCOMPARE(model.stateAt(0), u"paused"_s);
        agent.stopPolling = true;
        model.apply({agent});
        QCOMPARE(model.stateAt(0), u"finishing"_s);
        agent.heartbeatAt = agent.heartbeatAt.addSecs(-3600);
        model.apply({agent});
        QCOMPARE(model.stateAt(0), u"gone"_s);

        AgentActions actions;
        actions.setProperty("session", QVariant::fromValue(m_session.get()));
        QSignalSpy done(&actions, &AgentActions::done);
        const auto change = [this] { return m_desk.agents->changed.value(u"a1"_s); };
        actions.pause(u"a1"_s, u"agent one"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(change().paused, std::optional(true));
        QVERIFY(!change().stopPolling);
        actions.resume(u"a1"_s, u"agent one"_s);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(change().paused, std::optional(false));
        actions.finish(u"a1"_s, u"agent one"_s);
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(change().stopPolling, std::optional(true));
        QVERIFY(!change().paused);
        QVERIFY(!actions.problem().isPresent());
    }
};

QTEST_GUILESS_MAIN(TestItemActions)
#include "tst_itemactions.moc"
