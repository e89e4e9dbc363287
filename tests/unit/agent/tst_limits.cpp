// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/agent/machinedriver.h"

#include <QTest>

using namespace slipway;
using namespace slipway::agent;

/** When the machine asks for items, and whose job has room. */
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defect_11_looksAtOnceWhenThereIsNews()
    {
        Driver driver;
        const auto begun = driver.tell(Tick{});
        QCOMPARE(first<AwaitNews>(begun)->since, quint64(0));
        driver.tell(Polled{queue("a"), {}});
        driver.tell(Polled{queue("b"), {}});
        const auto heard = driver.tell(NewsHeard{7, {}});
        QCOMPARE(first<AwaitNews>(heard)->since, quint64(7));
        QCOMPARE(first<Poll>(heard)->queue, queue("a"));
        // In the middle of a round: what it looked at already may have got an item.
        QVERIFY(!first<Poll>(driver.tell(NewsHeard{8, {}})));
        QCOMPARE(first<Poll>(driver.tell(Polled{queue("a"), {}}))->queue, queue("b"));
        QCOMPARE(first<Poll>(driver.tell(Polled{queue("b"), {}}))->queue, queue("a"));
        driver.tell(Polled{queue("a"), {}});
        QVERIFY(!first<Poll>(driver.tell(Polled{queue("b"), {}})));
    }

    void looksMoreOftenWithoutNews()
    {
        Driver driver;
        driver.tell(Tick{});
        QVERIFY(!first<AwaitNews>(driver.tell(NewsFailed{})));
        driver.tell(Polled{queue("a"), {}});
        driver.tell(Polled{queue("b"), {}});
        const auto later = driver.wait(Instant(2'100));
        QCOMPARE(first<Poll>(later)->queue, queue("a"));
        QVERIFY(first<AwaitNews>(later));
    }

    void asksAtOnceForTheStopItHeardOf()
    {
        Driver driver;
        driver.run(offer("1"));
        driver.tell(StopFlagRead{offer("1").item, Outcome::No});
        QVERIFY(!first<ReadStopFlag>(driver.tell(NewsHeard{1, {offer("2").item}})));
        QVERIFY(first<ReadStopFlag>(driver.tell(NewsHeard{2, {offer("1").item}})));
    }

    void givesAHeavyQueueItsTurns()
    {
        Driver driver(-1, {}, {{queue("a"), 2}});
        QString served;
        auto effects = driver.tell(Tick{});
        for (int i = 0; i < 6; ++i) {
            const QueueName from = first<Poll>(effects)->queue;
            served += from.text();
            Offer one = offer(QByteArray::number(i).constData());
            one.queue = from;
            effects = driver.tell(Polled{from, one});
        }
        QCOMPARE(served, QStringLiteral("aabaab"));
    }

    void defect_16_waitsForRoomAndTakesNothingMeanwhile()
    {
        Driver driver(5, Room{0, 0, {QStringLiteral("0")}});
        Offer one = offer("1");
        one.needs.gpus = 1;
        driver.run(one);
        Offer two = offer("2", "b");
        two.needs.gpus = 1;
        driver.tell(Polled{two.queue, two});
        driver.tell(AcknowledgeAnswered{two.item, Outcome::Yes});
        const auto prepared = driver.tell(Prepared{two.item});
        QVERIFY(!first<StartJob>(prepared));
        QVERIFY(!first<Poll>(driver.wait(Instant(30'000))));
        QCOMPARE(first<ReportPhase>(driver.wait(Instant(16'000)))->detail,
                 QStringLiteral("waits for 1 GPUs (0 free)"));
        const auto freed = driver.end(one, 0);
        const auto start = first<StartJob>(freed);
        QVERIFY(start);
        QCOMPARE(start->gpus, QStringList(QStringLiteral("0")));
        QVERIFY(positionOf<Write>(freed) < positionOf<StartJob>(freed));
    }

    void failsWhatCanNeverHaveRoom()
    {
        Driver driver(1, Room{4, 0, {}});
        Offer one = offer("1");
        one.needs.cpus = 5;
        driver.tell(Tick{});
        driver.tell(Polled{one.queue, one});
        driver.tell(AcknowledgeAnswered{one.item, Outcome::Yes});
        const auto told = first<ReportFailure>(driver.tell(Prepared{one.item}));
        QVERIFY(told);
        QVERIFY2(told->failure.message.contains(QStringLiteral("5 CPUs")),
                 qPrintable(told->failure.message));
    }

    void remembersWhoseGpuItIs()
    {
        Driver driver(5, Room{0, 0, {QStringLiteral("0"), QStringLiteral("1")}});
        Offer one = offer("1");
        one.needs.gpus = 1;
        driver.run(one);
        Machine again({queue("a")},
                      Limits{5, Room{0, 0, {QStringLiteral("0"), QStringLiteral("1")}}, {}},
                      Pace::ofSlipwayHub(), 1);
        again.restore(driver.machine.snapshot());
        QCOMPARE(again.works().first().gpus, QStringList(QStringLiteral("0")));
        QVERIFY(again.works().first().admitted);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
