// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "memoryports.h"
#include "presentation/common/format.h"
#include "presentation/common/statuswords.h"
#include "presentation/queues/queueitemdetails.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace slipway;

class TestQueueDetails : public QObject
{
    Q_OBJECT
private:
    memory::Desk m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QueueDetails> m_queue;

    void show()
    {
        m_session = m_desk.signedIn();
        m_queue = std::make_unique<QueueDetails>();
        m_queue->setSession(m_session.get());
        m_queue->setName(QStringLiteral("gpu"));
        m_queue->setActive(true);
        QTRY_COMPARE(m_queue->items()->total(), m_desk.queues->allItems.size());
        QTRY_COMPARE(m_queue->phase(), QStringLiteral("ready"));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = {};
        m_desk.queues->all = {memory::queueNamed(QStringLiteral("gpu"))};
    }
    void cleanup()
    {
        m_queue.reset();
        m_session.reset();
    }
    void aQueueWithoutAnAgentAsksForOne()
    {
        show();
        QVERIFY(m_queue->needsAgent());
        m_desk.queues->all[0].agentsPolling = 1;
        m_queue->refresh();
        QTRY_VERIFY(m_queue->isPolled());
        QVERIFY(!m_queue->needsAgent());
        QCOMPARE(m_queue->stateTone(), QStringLiteral("success"));
    }
    void whatLaunchesMaySetIsShown()
    {
        QueueConfig config;
        config.templateVariables = JsonText(R"({"cpu":{"schema":{"type":"integer","maximum":8}}})");
        m_desk.queues->configs.insert(QStringLiteral("gpu"), config);
        show();
        QTRY_COMPARE(m_queue->templates()->count(), 1);
        QCOMPARE(m_queue->templates()->index(0).data(TemplateFields::SummaryRole).toString(),
                 QStringLiteral("Whole number · at most 8 · no default: each launch sets it"));
        m_queue->setName(QStringLiteral("other"));
        QCOMPARE(m_queue->templates()->count(), 0);
    }
    void aQueueThatIsGoneSaysSo()
    {
        m_desk.queues->all.clear();
        m_session = m_desk.signedIn();
        QueueDetails queue;
        queue.setSession(m_session.get());
        queue.setName(QStringLiteral("gpu"));
        queue.setActive(true);
        QTRY_COMPARE(queue.phase(), QStringLiteral("failed"));
        QVERIFY(queue.problem().isPresent());
    }
    void showsWaitingItemsFirst()
    {
        m_desk.queues->allItems = {
            memory::itemWith(QStringLiteral("1"), ItemPhase::Finished),
            memory::itemWith(QStringLiteral("2"), ItemPhase::Running),
            memory::itemWith(QStringLiteral("3"), ItemPhase::Waiting),
        };
        show();
        QCOMPARE(m_queue->items()->idAt(0), QStringLiteral("3"));
        QCOMPARE(m_queue->items()->waiting(), 1);
        m_queue->items()->setShow(QStringLiteral("done"));
        QCOMPARE(m_queue->items()->count(), 1);
        QCOMPARE(m_queue->items()->idAt(0), QStringLiteral("1"));
    }
    void saysTheFirstCauseWhyAnItemWaits()
    {
        m_desk.queues->allItems = {memory::itemWith(QStringLiteral("1"), ItemPhase::Waiting)};
        show();
        QueueItemDetails item;
        item.setQueue(m_queue.get());
        item.setItemId(QStringLiteral("1"));
        QCOMPARE(item.remedy(), QStringLiteral("addAgent"));
        const QString noAgent = item.whySentence();
        QVERIFY(!noAgent.isEmpty());

        m_desk.queues->all[0].agentsPolling = 1;
        QueueItem earlier = memory::itemWith(QStringLiteral("0"), ItemPhase::Waiting);
        earlier.createdAt = earlier.createdAt.addSecs(-60);
        m_desk.queues->allItems.append(earlier);
        m_queue->refresh();
        QTRY_VERIFY(item.remedy().isEmpty());
        QTRY_COMPARE(m_queue->items()->total(), 2);
        QVERIFY(item.whySentence() != noAgent);
        QVERIFY(item.whySentence().contains(QStringLiteral("1")));
    }
    void saysTheCauseAndWhatHelps()
    {
        QueueItem failed = memory::itemWith(QStringLiteral("1"), ItemPhase::Failed);
        failed.state = ItemState::Failed;
        failed.failure = ItemFailure{QStringLiteral("run"),
                                     QStringLiteral("The job's program ended with exit code 137.")};
        failed.updatedAt = failed.createdAt.addSecs(90);
        m_desk.queues->allItems = {failed};
        show();
        QueueItemDetails details;
        details.setQueue(m_queue.get());
        details.setItemId(QStringLiteral("1"));
        QCOMPARE(details.whySentence(), QStringLiteral("The job ran out of memory."));
        QVERIFY(details.timeText().endsWith(QStringLiteral(" in all"))); // its program ran
        QVERIFY(details.whyRemedy().contains(QStringLiteral("more memory")));
        QVERIFY(details.whyLine().isEmpty());
        QCOMPARE(details.whyDetail(), failed.failure->message);
    }
    void saysHowTheJobEnded()
    {
        QueueItem failed = memory::itemWith(QStringLiteral("1"), ItemPhase::Failed);
        m_desk.queues->allItems = {failed};
        TargetStatus end;
        end.exitCode = 137;
        end.signal = 9;
        end.milliseconds = 61'000;
        end.peakMemory = qint64(512) * 1024 * 1024;
        m_desk.localAgents->end = end;
        show();
        QueueItemDetails details;
        details.setQueue(m_queue.get());
        details.setItemId(QStringLiteral("1"));
        QCOMPARE(details.exitCode(), QStringLiteral("137 (signal 9)"));
        QCOMPARE(details.ranFor(), Format::duration(std::chrono::seconds(61)));
        QCOMPARE(details.peakMemory(), Format::bytes(qint64(512) * 1024 * 1024));
    }
    void knowsTheWordsOfHubAndAgent()
    {
        struct Loud : QTranslator
        {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *,
                              int) const override
            {
                return qstrcmp(context, "slipway::PhaseDetail") == 0
                           ? QString::fromLatin1(source).toUpper()
                           : QString();
            }
        } loud;
        QCoreApplication::installTranslator(&loud);
        QueueItem item = memory::itemWith(QStringLiteral("1"), ItemPhase::Starting);
        item.phaseDetail = QStringLiteral("waits for 4 GPUs (1 free)");
        QCOMPARE(StatusWords::detailOf(item), QStringLiteral("WAITS FOR 4 GPUS (1 FREE)"));
        item.phaseDetail = QStringLiteral("waits for 1.5 GiB of memory (0 free)");
        QCOMPARE(StatusWords::detailOf(item),
                 QStringLiteral("WAITS FOR 1.5 GIB OF MEMORY (0 FREE)"));
        item.phaseDetail = QStringLiteral("the image is being fetched");
        QCOMPARE(StatusWords::detailOf(item), QStringLiteral("THE IMAGE IS BEING FETCHED"));
        item.phaseDetail = QStringLiteral("waits for the scheduler"); // another agent's
        QCOMPARE(StatusWords::detailOf(item), item.phaseDetail);
        QCoreApplication::removeTranslator(&loud);
    }
    void showsTheMessageOfAFailedItem()
    {
        QueueItem failed = memory::itemWith(QStringLiteral("1"), ItemPhase::Failed);
        failed.state = ItemState::Failed;
        failed.failure = ItemFailure{QStringLiteral("build"), QStringLiteral("no such image")};
        m_desk.queues->allItems = {failed};
        show();
        QueueItemDetails item;
        item.setQueue(m_queue.get());
        item.setItemId(QStringLiteral("1"));
        QVERIFY(!item.whyTitle().isEmpty());
        QCOMPARE(item.whyDetail(), QStringLiteral("no such image"));
        QCOMPARE(item.timeText(), QStringLiteral("did not start"));
    }
    void pausesAndResumes()
    {
        show();
        QSignalSpy told(m_queue.get(), &QueueDetails::pausedNow);
        m_queue->setPaused(true);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(m_queue->isPaused());
        QCOMPARE(m_desk.queues->paused.value(QStringLiteral("id-gpu")), true);
        QCOMPARE(m_queue->stateTone(), QStringLiteral("warning"));

        m_desk.queues->all[0].agentsPolling = 1;
        m_desk.queues->allItems = {memory::itemWith(QStringLiteral("1"), ItemPhase::Waiting)};
        m_queue->refresh();
        QTRY_COMPARE(m_queue->items()->total(), 1);
        QueueItemDetails item;
        item.setQueue(m_queue.get());
        item.setItemId(QStringLiteral("1"));
        QCOMPARE(item.remedy(), QStringLiteral("resumeQueue"));
        m_queue->setPaused(false);
        QTRY_VERIFY(item.remedy().isEmpty());
    }
    void anotherWorkspaceEmptiesTheList()
    {
        m_desk.queues->allItems = {memory::itemWith(QStringLiteral("1"), ItemPhase::Running)};
        show();
        m_queue->setActive(false);
        m_session->switchEntity(QStringLiteral("vision-team"));
        QCOMPARE(m_queue->items()->total(), 0);
        QCOMPARE(m_queue->phase(), QStringLiteral("loading"));
    }
    void commandsQuoteWhatAShellWouldRead()
    {
        m_session = m_desk.signedIn();
        QueueDetails queue;
        queue.setSession(m_session.get());
        queue.setName(QStringLiteral("my queue"));
        QCOMPARE(queue.agentCommand(),
                 QStringLiteral("wandb launch-agent --queue 'my queue' --entity ada"));
    }
};

QTEST_GUILESS_MAIN(TestQueueDetails)
#include "tst_queuedetails.moc"
