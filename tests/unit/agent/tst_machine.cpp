// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/agent/machinedriver.h"

#include <QTest>

using namespace slipway;
using namespace slipway::agent;

class TestMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBeforeItActs()
    {
        Driver driver;
        driver.tell(Tick{});
        const QList<Effect> taken = driver.tell(Polled{queue("a"), offer("1")});
        QVERIFY(positionOf<Write>(taken) >= 0);
        QVERIFY(positionOf<Write>(taken) < positionOf<Acknowledge>(taken));
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        const QList<Effect> starting = driver.tell(Prepared{offer("1").item});
        QVERIFY(positionOf<Write>(starting) >= 0);
        QVERIFY(positionOf<Write>(starting) < positionOf<StartJob>(starting));
    }

    void givesEveryQueueItsTurn()
    {
        Driver driver(10);
        QStringList served;
        QList<Effect> effects = driver.tell(Tick{});
        for (int i = 0; i < 6; ++i) {
            const auto poll = first<Poll>(effects);
            QVERIFY(poll);
            served.append(poll->queue.text());
            const QByteArray item = QByteArray::number(i);
            effects = driver.tell(
                Polled{poll->queue, offer(item.constData(), poll->queue.text().toLatin1())});
        }
        QCOMPARE(served.join(QString()), QStringLiteral("ababab"));
    }

    void asksAllQueuesOnceARound()
    {
        Driver driver;
        QCOMPARE(first<Poll>(driver.tell(Tick{}))->queue, queue("a"));
        QCOMPARE(first<Poll>(driver.tell(Polled{queue("a"), {}}))->queue, queue("b"));
        QVERIFY(!first<Poll>(driver.tell(Polled{queue("b"), {}})));
        QVERIFY(!first<Poll>(driver.wait(Instant(9'900))));
        QCOMPARE(first<Poll>(driver.wait(Instant(200)))->queue, queue("a"));
    }

    void takesNoMoreThanItMay()
    {
        Driver driver;
        driver.run(offer("1"));
        QVERIFY(!first<Poll>(driver.wait(Instant(60'000))));
        // Looking for the run of an ended job holds no place.
        QVERIFY(first<Poll>(driver.end(offer("1"), 0)));
        QCOMPARE(driver.machine.works().size(), 1);
    }

    void takesUpAnItemThatIsOfferedAgain()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(PollFailed{queue("b"), std::nullopt});
        Offer another = offer("1");
        another.run.id = RunId(QStringLiteral("another"));
        driver.tell(Polled{queue("a"), another});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::No});
        const auto once = driver.tell(ReconcileAnswered{offer("1").item, Outcome::No});
        QVERIFY(first<Acknowledge>(once));
        QVERIFY(first<Acknowledge>(once)->offer.run.id == offer("1").run.id);
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::No});
        driver.tell(ReconcileAnswered{offer("1").item, Outcome::No});
        QVERIFY(driver.machine.works().isEmpty());
    }

    void acknowledgesTheLatestOffer()
    {
        Driver driver;
        Offer one = offer("1");
        one.attempt = 1;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), one});
        driver.tell(PollFailed{queue("b"), std::nullopt});
        one.attempt = 2;
        const auto line = first<Write>(driver.tell(Polled{queue("a"), one}));
        QVERIFY(line && line->record.kind == Record::Kind::Taken);
        QCOMPARE(line->record.offer->attempt, 2);
        driver.tell(AcknowledgeAnswered{one.item, Outcome::No});
        const auto again =
            first<Acknowledge>(driver.tell(ReconcileAnswered{one.item, Outcome::No}));
        QVERIFY(again);
        QCOMPARE(again->offer.attempt, 2);
        // The newer record counts.
        Machine next({queue("a")}, Limits{}, Pace{}, 1);
        Record old = line->record;
        old.offer->attempt = 1;
        next.restore({old, line->record});
        QCOMPARE(next.works().size(), 1);
        QCOMPARE(next.works().first().offer.attempt, 2);
    }

    void defect_03_neverFailsAnItemThatIsAnothers()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        const auto refused = driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::No});
        QVERIFY(first<Reconcile>(refused));
        const auto foreign = driver.tell(ReconcileAnswered{offer("1").item, Outcome::No});
        QVERIFY(!first<ReportFailure>(foreign));
        QVERIFY(driver.machine.works().isEmpty());
    }

    void goesOnWithWhatItAcknowledgedBefore()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::No});
        const auto ours = driver.tell(ReconcileAnswered{offer("1").item, Outcome::Yes});
        QVERIFY(first<Prepare>(ours));
    }

    void backsOffWhileTheServerIsAway()
    {
        Driver driver;
        driver.tell(Tick{});
        Instant last{0};
        for (int i = 0; i < 12; ++i) {
            const QueueName name = i % 2 == 0 ? queue("a") : queue("b");
            driver.tell(PollFailed{name, std::nullopt});
            Instant waited{0};
            while (!first<Poll>(driver.wait(Instant(500))) && waited < Instant(70'000))
                waited += Instant(500);
            last = waited;
        }
        QVERIFY(last > Instant(20'000));
        QVERIFY(last < Instant(70'000));
    }

    void defect_02_keepsWatchingJobsWhileTheServerIsAway()
    {
        Driver driver;
        driver.run(offer("1"));
        driver.tell(BeatFailed{});
        driver.tell(StopFlagRead{offer("1").item, Outcome::Unclear});
        TargetStatus running;
        running.state = TargetState::Running;
        driver.tell(Observed{offer("1").item, running});
        QVERIFY(first<Observe>(driver.wait(Instant(1'100))));
    }

    void tellsWhenAJobNeverCalledInit()
    {
        Driver driver;
        driver.run(offer("1"));
        driver.end(offer("1"), 0);
        std::optional<ReportFailure> failure;
        for (int i = 0; i < 20 && !failure; ++i) {
            driver.tell(RunRead{offer("1").item, Outcome::No, RunState::Unknown});
            failure = first<ReportFailure>(driver.wait(Instant(1'000)));
            if (driver.machine.works().first().stage == Stage::Failing && !failure)
                failure = ReportFailure{offer("1"), driver.machine.works().first().failure};
        }
        QVERIFY(failure);
        QCOMPARE(failure->failure.stage, QStringLiteral("run"));
        QVERIFY(failure->failure.message.contains(QStringLiteral("wandb.init")));
    }

    void leavesAFinishedRunAlone()
    {
        Driver driver;
        driver.run(offer("1"));
        driver.end(offer("1"), 0);
        const auto over = driver.tell(RunRead{offer("1").item, Outcome::Yes, RunState::Finished});
        QVERIFY(first<CleanUp>(over));
        QVERIFY(!first<CloseRun>(over) && !first<ReportFailure>(over));
        driver.tell(CleanUpAnswered{offer("1").item, true});
        QVERIFY(driver.machine.works().isEmpty());
    }

    void closesARunThatItsJobLeftOpen()
    {
        Driver driver;
        driver.run(offer("1"));
        driver.end(offer("1"), 137);
        std::optional<CloseRun> close;
        for (int i = 0; i < 20 && !close; ++i) {
            close = first<CloseRun>(
                driver.tell(RunRead{offer("1").item, Outcome::Yes, RunState::Running}));
            if (!close)
                close = first<CloseRun>(driver.wait(Instant(10'000)));
        }
        QVERIFY(close);
        QCOMPARE(*close->end.exitCode, 137);
    }

    void givesUpABuildThatIsNoLongerWanted()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        driver.tell(PhaseReached{offer("1").item, ItemPhase::Building});
        QVERIFY(first<CancelPreparation>(driver.tell(StopFlagRead{offer("1").item, Outcome::Yes})));
        const auto closing = driver.tell(PreparationFailed{offer("1").item, std::nullopt});
        QVERIFY(first<CloseRun>(closing));
        QVERIFY(first<CloseRun>(closing)->stopped);
    }

    void looksAtAJobThatStirs()
    {
        Driver driver;
        driver.run(offer("1"));
        TargetStatus running;
        running.state = TargetState::Running;
        driver.tell(Observed{offer("1").item, running});
        QVERIFY(!first<Observe>(driver.tell(JobStirred{QStringLiteral("another")})));
        QVERIFY(first<Observe>(driver.tell(JobStirred{QStringLiteral("h")})));
        // In the middle of a look: that may have come too early.
        QVERIFY(!first<Observe>(driver.tell(JobStirred{QStringLiteral("h")})));
        QVERIFY(first<Observe>(driver.tell(Observed{offer("1").item, running})));
        QVERIFY(!first<Observe>(driver.tell(Observed{offer("1").item, running})));
    }

    void defect_13_endsARunningJobOnce()
    {
        Driver driver;
        driver.run(offer("1"));
        QVERIFY(first<EndJob>(driver.tell(StopFlagRead{offer("1").item, Outcome::Yes})));
        QVERIFY(!first<EndJob>(driver.wait(Instant(30'000))));
        driver.tell(EndAnswered{offer("1").item, false});
        QVERIFY(first<EndJob>(driver.wait(Instant(5'000))));
    }

    void defect_04_renewsItsLeaseDuringLongBuilds()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        driver.tell(PhaseReached{offer("1").item, ItemPhase::Building});
        const auto later = first<ReportPhase>(driver.wait(Instant(16'000)));
        QVERIFY(later);
        QVERIFY(later->phase == ItemPhase::Building);
    }

    void endsWhenDrained()
    {
        Driver driver;
        driver.run(offer("1"));
        driver.tell(BeatAnswered{true});
        QVERIFY(!first<Finish>(driver.wait(Instant(10'000))));
        driver.end(offer("1"), 0);
        driver.tell(RunRead{offer("1").item, Outcome::Yes, RunState::Finished});
        driver.tell(Polled{queue("b"), std::nullopt});
        QVERIFY(first<Finish>(driver.tell(CleanUpAnswered{offer("1").item, true})));
    }

    void doesNotTakeWhatItCannotWriteDown()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(TakeNotRecorded{offer("1").item});
        QVERIFY(driver.machine.works().isEmpty());
        QVERIFY(!first<Poll>(driver.wait(Instant(30'000))));
    }

    void keepsAJobWhoseEndItCannotWriteDown()
    {
        Driver driver(10);
        driver.run(offer("1"));
        const auto ended = first<Write>(driver.end(offer("1"), 0));
        QVERIFY(ended);
        driver.tell(NotRecorded{ended->record});
        const auto over = driver.tell(RunRead{offer("1").item, Outcome::Yes, RunState::Finished});
        QVERIFY(!first<CleanUp>(over));
        // Nor does it take others, and it tries no more often than it has to.
        QVERIFY(driver.machine.wakeAt() > driver.now);
        driver.tell(Polled{queue("b"), offer("2", "b")});
        QCOMPARE(driver.machine.works().size(), 1);
        std::optional<WriteAgain> again;
        for (int i = 0; i < 10 && !again; ++i) {
            const auto effects = driver.wait(Instant(500));
            QVERIFY(!first<Poll>(effects) && !first<CleanUp>(effects));
            again = first<WriteAgain>(effects);
        }
        QVERIFY(again);
        QCOMPARE(again->records, QList<Record>{ended->record});
        QVERIFY(!first<CleanUp>(driver.tell(WrittenAgain{0})));
        QVERIFY(first<WriteAgain>(driver.wait(Instant(5'000))));
        const auto written = driver.tell(WrittenAgain{1});
        QVERIFY(first<CleanUp>(written));
        QVERIFY(!first<CleanUp>(written)->search);
        QVERIFY(first<Poll>(written));
    }

    void startsNothingItCannotWriteDown()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        const auto starting = first<Write>(driver.tell(Prepared{offer("1").item}));
        QVERIFY(starting && starting->record.kind == Record::Kind::Starting);
        QVERIFY(!first<StartJob>(driver.tell(NotRecorded{starting->record, true})));
        // Whatever is to be said of it now comes behind.
        QVERIFY(!first<Write>(driver.tell(StopFlagRead{offer("1").item, Outcome::Yes})));
        const auto again = first<WriteAgain>(driver.wait(Instant(2'000)));
        QVERIFY(again);
        QCOMPARE(again->records.size(), 2);
        QVERIFY(again->records.last().kind == Record::Kind::StopAsked);
    }

    void waitsForAStartThatIsUnderWay()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        QVERIFY(first<StartJob>(driver.tell(Prepared{offer("1").item})));
        const auto asked = first<Write>(driver.tell(StopFlagRead{offer("1").item, Outcome::Yes}));
        QVERIFY(asked);
        // The record has to wait, the start goes on.
        driver.tell(NotRecorded{asked->record});
        QVERIFY(first<Observe>(driver.tell(JobStarted{offer("1").item, QStringLiteral("h")})));
    }

    void asksWhoseItIsBeforeItRunsAnItemAgain()
    {
        Driver before;
        before.tell(Tick{});
        before.tell(Polled{queue("a"), offer("1")});
        before.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        before.tell(Prepared{offer("1").item});
        for (const Outcome ours : {Outcome::Yes, Outcome::No}) {
            Driver driver;
            driver.machine.restore(before.machine.snapshot());
            QVERIFY(first<Adopt>(driver.tell(Tick{})));
            const auto missing = driver.tell(AdoptAnswered{offer("1").item, Outcome::No, {}});
            QVERIFY(first<Reconcile>(missing) && !first<Prepare>(missing));
            driver.tell(ReconcileAnswered{offer("1").item, Outcome::Unclear});
            QVERIFY(first<Reconcile>(driver.wait(Instant(2'000))));
            const auto known = driver.tell(ReconcileAnswered{offer("1").item, ours});
            QCOMPARE(first<Prepare>(known).has_value(), ours == Outcome::Yes);
            QCOMPARE(first<CleanUp>(known).has_value(), ours == Outcome::No);
            QVERIFY(!first<ReportFailure>(known) && !first<CloseRun>(known));
        }
    }

    void searchesForAJobThatMayRun()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        QVERIFY(!first<StartJob>(driver.tell(Prepared{offer("1").item}))->mayRun);
        driver.tell(StartFailed{offer("1").item, std::nullopt});
        QVERIFY(first<StartJob>(driver.wait(Instant(2'000)))->mayRun);
        driver.tell(StartFailed{offer("1").item, Failure{QStringLiteral("agent"), {}}});
        // Also after a restart, and for as long as it takes.
        Machine next({queue("a")}, Limits{}, Pace{}, 1);
        next.restore(driver.machine.snapshot());
        QVERIFY(next.works().first().mayRun);
        auto clean = first<CleanUp>(driver.tell(FailureAnswered{offer("1").item, true}));
        for (int i = 0; i < 30; ++i) {
            QVERIFY(clean && clean->search);
            driver.tell(CleanUpAnswered{offer("1").item, false});
            clean = first<CleanUp>(driver.wait(Instant(61'000)));
        }
        driver.tell(CleanUpAnswered{offer("1").item, true});
        QVERIFY(driver.machine.works().isEmpty());
    }

    void searchesForNothingWhereNoStartWasAskedFor()
    {
        Driver driver;
        driver.tell(Tick{});
        driver.tell(Polled{queue("a"), offer("1")});
        driver.tell(AcknowledgeAnswered{offer("1").item, Outcome::Yes});
        driver.tell(Prepared{offer("1").item});
        driver.tell(StartFailed{offer("1").item, Failure{QStringLiteral("agent"), {}}, true});
        const auto clean = first<CleanUp>(driver.tell(FailureAnswered{offer("1").item, true}));
        QVERIFY(clean && !clean->search);
    }

    void snapshotRestoresTheSame()
    {
        Driver driver(10);
        driver.run(offer("1"));
        driver.tell(StopFlagRead{offer("1").item, Outcome::Yes});
        Machine again({queue("a")}, Limits{10, {}, {}}, Pace{}, 1);
        again.restore(driver.machine.snapshot());
        QCOMPARE(again.works().size(), 1);
        QVERIFY(again.works().first().stage == Stage::Running);
        QVERIFY(again.works().first().stopAsked);
        QCOMPARE(again.works().first().handle, QStringLiteral("h"));
        QCOMPARE(again.snapshot(), driver.machine.snapshot());
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
