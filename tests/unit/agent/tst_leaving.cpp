// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/agent/machinedriver.h"

#include <QTest>

using namespace slipway;
using namespace slipway::agent;

namespace {

Offer limited(Instant start, Instant pull)
{
    Offer one = offer("i");
    one.rules.start = start;
    one.rules.pull = pull;
    return one;
}

TargetStatus ended(int exitCode)
{
    TargetStatus status;
    status.state = exitCode == 0 ? TargetState::Finished : TargetState::Failed;
    status.exitCode = exitCode;
    return status;
}

/** As far as the request to start the job. */
QList<Effect> started(Driver &driver, const Offer &one)
{
    driver.tell(Tick{});
    driver.tell(Polled{one.queue, one});
    driver.tell(AcknowledgeAnswered{one.item, Outcome::Yes});
    return driver.tell(Prepared{one.item});
}

} // namespace

/** Jobs that end before their time: stopped, by force, preempted, or too slow to start. */
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopTellsWhenItIsForced()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        const QList<Effect> effects = driver.tell(StopFlagRead{one.item, Outcome::Yes});
        QVERIFY(first<EndJob>(effects) && !first<EndJob>(effects)->force);
        QCOMPARE(first<ReportPhase>(effects)->forcedIn, std::optional(std::chrono::seconds(10)));
        // Asked again: nothing new. By force: at once, although the other stop is under way.
        QVERIFY(!first<EndJob>(driver.tell(StopFlagRead{one.item, Outcome::Yes})));
        const QList<Effect> forced = driver.tell(StopFlagRead{one.item, Outcome::Yes, true});
        QVERIFY(first<EndJob>(forced)->force);
        QCOMPARE(first<ReportPhase>(forced)->forcedIn, std::optional(std::chrono::seconds(0)));
        // The first stop's answer is not the second's; only the second's failure repeats it.
        QVERIFY(!first<EndJob>(driver.tell(EndAnswered{one.item, false, false})));
        QVERIFY(!first<EndJob>(driver.wait(Instant(5000))));
        QVERIFY(!first<EndJob>(driver.tell(EndAnswered{one.item, false, true})));
        QVERIFY(first<EndJob>(driver.wait(Instant(5000)))->force);
    }

    void whatIsAnothersByNowIsGivenUpAtOnce()
    {
        // While it is prepared, as after a night that the computer slept through.
        Driver driver;
        const Offer one = offer("i");
        driver.tell(Tick{});
        driver.tell(Polled{one.queue, one});
        QVERIFY(first<Prepare>(driver.tell(AcknowledgeAnswered{one.item, Outcome::Yes})));
        const StopFlagRead lost{one.item, Outcome::No, false, Hold::Lost};
        QVERIFY(first<CancelPreparation>(driver.tell(lost)));
        const QList<Effect> left = driver.tell(PreparationFailed{one.item, std::nullopt});
        QVERIFY(first<CleanUp>(left) && !first<CloseRun>(left) && !first<ReportFailure>(left));
        driver.tell(CleanUpAnswered{one.item, true});
        QVERIFY(driver.machine.works().isEmpty());
        // Of another pop of the same item that word says nothing.
        Driver again;
        Offer second = one;
        second.attempt = 2;
        again.run(second);
        StopFlagRead late = lost;
        late.attempt = 1;
        QVERIFY(!first<EndJob>(again.tell(late)));
    }

    void theJobOfALostItemEndsAndNothingIsSaid()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        const StopFlagRead over{one.item, Outcome::No, false, Hold::Over};
        QVERIFY(!first<EndJob>(driver.tell(over))); // its run ended before it did: that is good
        const StopFlagRead lost{one.item, Outcome::No, false, Hold::Lost};
        const auto end = first<EndJob>(driver.tell(lost));
        QVERIFY(end && !end->comesBack && !end->force);
        driver.tell(EndAnswered{one.item, true});
        const QList<Effect> after = driver.tell(Observed{one.item, ended(130)});
        QVERIFY(first<CleanUp>(after) && !first<ReadRun>(after) && !first<CloseRun>(after));
        QVERIFY(!first<ReturnItem>(driver.tell(CleanUpAnswered{one.item, true})));
        QVERIFY(driver.machine.works().isEmpty());
    }

    void anItemThatIsOfferedAnewWhileItsJobRunsWasLost()
    {
        Driver driver(2);
        Offer one = offer("i");
        one.attempt = 1;
        driver.run(one);
        Offer anew = one;
        anew.attempt = 2;
        const QList<Effect> effects = driver.tell(Polled{one.queue, anew});
        QVERIFY(first<EndJob>(effects) && !first<Acknowledge>(effects));
        QCOMPARE(driver.machine.works().size(), 1);
        // However long that job takes to end, the item is not taken from others meanwhile.
        for (int minutes = 0; minutes < 10; ++minutes)
            QVERIFY(!first<Poll>(driver.wait(Instant(60'000))));
        driver.tell(EndAnswered{one.item, true});
        driver.tell(Observed{one.item, ended(130)});
        QVERIFY(first<Poll>(driver.tell(CleanUpAnswered{one.item, true})));
    }

    void plainServersAreNotAskedForAForcedStop()
    {
        Machine machine({queue("a")}, Limits{}, Pace{}, 1);
        Instant now{0};
        const auto tell = [&](const Event &event) { return machine.handle(event, ++now); };
        const Offer one = offer("i");
        tell(Tick{});
        tell(Polled{one.queue, one});
        tell(AcknowledgeAnswered{one.item, Outcome::Yes});
        tell(StopFlagRead{one.item, Outcome::Yes});
        QVERIFY(!first<ReadStopFlag>(machine.handle(Tick{}, Instant(100'000))));
    }

    void aPreemptedJobEndsAndItsItemComesBack()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        const QList<Effect> effects = driver.tell(StopNowAsked{true});
        QCOMPARE(first<Write>(effects)->record.kind, Record::Kind::Preempted);
        QVERIFY(first<EndJob>(effects)->comesBack);
        driver.tell(EndAnswered{one.item, true});
        const QList<Effect> cleaning = driver.tell(Observed{one.item, ended(130)});
        QVERIFY(first<CleanUp>(cleaning));
        QVERIFY(!first<ReadRun>(cleaning) && !first<CloseRun>(cleaning));
        const QList<Effect> back = driver.tell(CleanUpAnswered{one.item, true});
        QVERIFY(first<ReturnItem>(back) && !first<ReturnItem>(back)->again);
        QVERIFY(positionOf<Write>(back) < positionOf<ReturnItem>(back));
        // Silence: it may be there.
        driver.tell(ReturnAnswered{one.item, Outcome::Unclear});
        QVERIFY(first<ReturnItem>(driver.wait(Instant(5000))));
        QVERIFY(first<Finish>(driver.tell(ReturnAnswered{one.item, Outcome::Yes})));
        QVERIFY(!first<Poll>(driver.wait(Instant(60'000))));
    }

    void aJobThatEndedWellIsNotBegunAgain()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        driver.tell(StopNowAsked{true});
        QVERIFY(first<ReadRun>(driver.tell(Observed{one.item, ended(0)})));
        driver.tell(RunRead{one.item, Outcome::Yes, RunState::Finished});
        driver.tell(CleanUpAnswered{one.item, true});
        QVERIFY(driver.machine.works().isEmpty());
    }

    void aJobThatHidesTheEndOfItsRunComesBack()
    {
        // A script around the program ends with 0; the hub keeps the item of an announced end.
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        driver.tell(StopNowAsked{true});
        driver.tell(Observed{one.item, ended(0)});
        const QList<Effect> over = driver.tell(RunRead{one.item, Outcome::Yes, RunState::Failed});
        QVERIFY(first<CleanUp>(over) && !first<CloseRun>(over));
        QVERIFY(first<ReturnItem>(driver.tell(CleanUpAnswered{one.item, true})));
        // "Not yours, or over" is an end as well.
        driver.tell(ReturnAnswered{one.item, Outcome::No});
        QVERIFY(driver.machine.works().isEmpty());
    }

    void whatCouldNotBeWrittenDownWasNotReturned()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        driver.tell(StopNowAsked{true});
        driver.tell(Observed{one.item, ended(130)});
        const auto line = first<Write>(driver.tell(CleanUpAnswered{one.item, true}));
        QVERIFY(line && line->record.kind == Record::Kind::Returning);
        QVERIFY(!first<ReturnItem>(driver.tell(NotRecorded{line->record, true})));
        QVERIFY(first<WriteAgain>(driver.wait(Instant(5000))));
        const auto back = first<ReturnItem>(driver.tell(WrittenAgain{1}));
        QVERIFY(back && !back->again);
    }

    void aJobThatGoesOnIsStoppedOnceMore()
    {
        for (const bool force : {false, true}) {
            Driver driver;
            const Offer one = offer("i");
            driver.run(one);
            QVERIFY(first<EndJob>(driver.tell(StopFlagRead{one.item, Outcome::Yes, force})));
            QVERIFY(!first<EndJob>(driver.tell(EndAnswered{one.item, true, force})));
            QVERIFY(!first<EndJob>(driver.wait(Instant(29'900))));
            QVERIFY(driver.machine.wakeAt() <= driver.now + Instant(200));
            const auto again = first<EndJob>(driver.wait(Instant(200)));
            QVERIFY(again && again->force == force);
        }
    }

    void aForcedStopDoesNotWaitForAnotherToBeBelieved()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        driver.tell(StopFlagRead{one.item, Outcome::Yes});
        driver.tell(EndAnswered{one.item, true});
        const auto forced = first<EndJob>(driver.tell(StopFlagRead{one.item, Outcome::Yes, true}));
        QVERIFY(forced && forced->force);
    }

    void anEndThatWasLeftOutComesOnceTheJournalCanBeWritten()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        const QList<Effect> leaving = driver.tell(StopNowAsked{true});
        QVERIFY(first<EndJob>(leaving));
        driver.tell(NotRecorded{first<Write>(leaving)->record, true});
        QVERIFY(first<WriteAgain>(driver.wait(Instant(5000))));
        QVERIFY(first<EndJob>(driver.tell(WrittenAgain{1})));
    }

    void whatIsPreparedComesBackUnbegun()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.tell(Tick{});
        driver.tell(Polled{one.queue, one});
        driver.tell(AcknowledgeAnswered{one.item, Outcome::Yes});
        QVERIFY(first<CancelPreparation>(driver.tell(StopNowAsked{true})));
        const QList<Effect> effects = driver.tell(PreparationFailed{one.item, std::nullopt});
        QVERIFY(first<CleanUp>(effects) && !first<CloseRun>(effects));
        QVERIFY(first<ReturnItem>(driver.tell(CleanUpAnswered{one.item, true})));
    }

    void aStopWinsOverComingBack()
    {
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        driver.tell(StopNowAsked{true});
        driver.tell(StopFlagRead{one.item, Outcome::Yes});
        driver.tell(Observed{one.item, ended(130)});
        QVERIFY(first<CloseRun>(driver.tell(RunRead{one.item, Outcome::No, RunState::Unknown})));
        driver.tell(CloseAnswered{one.item, true});
        QVERIFY(!first<ReturnItem>(driver.tell(CleanUpAnswered{one.item, true})));
        QVERIFY(driver.machine.works().isEmpty());
    }

    void stoppingNowStopsAll()
    {
        Driver driver(2);
        const Offer one = offer("i");
        driver.run(one);
        const QList<Effect> effects = driver.tell(StopNowAsked{false});
        QCOMPARE(first<Write>(effects)->record.kind, Record::Kind::StopAsked);
        QVERIFY(first<EndJob>(effects) && !first<EndJob>(effects)->comesBack);
    }

    void defect_01_goesOnComingBackAfterAKill_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps < 4; ++steps)
            QTest::addRow("after %d steps", steps) << steps;
    }
    void defect_01_goesOnComingBackAfterAKill()
    {
        QFETCH(int, steps);
        Driver driver;
        const Offer one = offer("i");
        driver.run(one);
        driver.tell(StopNowAsked{true});
        const QList<Event> way{Observed{one.item, ended(130)}, CleanUpAnswered{one.item, true},
                               ReturnAnswered{one.item, Outcome::Unclear}};
        for (int i = 0; i < steps && i < way.size(); ++i)
            driver.tell(way.at(i));
        const QList<Record> journal = driver.machine.snapshot();
        Machine next({queue("a")}, Limits{}, Pace::ofSlipwayHub(), 1);
        next.restore(journal);
        QCOMPARE(next.snapshot(), journal);
        QCOMPARE(next.works().size(), 1);
        QVERIFY(comesBack(next.works().first()));
        if (steps >= 2)
            QVERIFY(first<ReturnItem>(next.handle(Tick{}, Instant(1)))->again);
    }

    void aStartThatTakesTooLongFails()
    {
        Driver driver;
        const Offer one = limited(Instant(30'000), Instant(0));
        QVERIFY(first<StartJob>(started(driver, one)));
        QVERIFY(!first<CancelPreparation>(driver.wait(Instant(29'000))));
        QVERIFY(driver.machine.wakeAt() <= driver.now + Instant(1'001));
        QVERIFY(first<CancelPreparation>(driver.wait(Instant(1'100))));
        const QList<Effect> effects = driver.tell(StartFailed{one.item, std::nullopt});
        QVERIFY(first<ReportFailure>(effects)->failure.message.contains(QStringLiteral("30 s")));
        // Nobody knows whether it began: it is looked for.
        QVERIFY(first<CleanUp>(driver.tell(FailureAnswered{one.item, true}))->search);
    }

    void pullingIsCountedApart()
    {
        Driver driver;
        const Offer one = limited(Instant(30'000), Instant(0));
        started(driver, one);
        driver.tell(PullMoved{one.item, true});
        QVERIFY(!first<CancelPreparation>(driver.wait(Instant(3'600'000))));
        driver.tell(PullMoved{one.item, false});
        QVERIFY(!first<CancelPreparation>(driver.wait(Instant(29'000))));
        QVERIFY(first<CancelPreparation>(driver.wait(Instant(1'100))));
    }

    void aPullMayHaveItsLimit()
    {
        Driver driver;
        const Offer one = limited(Instant(0), Instant(5'000));
        started(driver, one);
        QVERIFY(!first<CancelPreparation>(driver.wait(Instant(3'600'000))));
        driver.tell(PullMoved{one.item, true});
        QVERIFY(first<CancelPreparation>(driver.wait(Instant(5'100))));
        const QList<Effect> effects = driver.tell(StartFailed{one.item, std::nullopt});
        QVERIFY(first<ReportFailure>(effects)->failure.message.contains(QStringLiteral("5 s")));
    }

    void aJobThatNeverGetsBeyondStartingIsEnded()
    {
        Driver driver;
        const Offer one = limited(Instant(30'000), Instant(0));
        driver.run(one);
        TargetStatus starting;
        starting.state = TargetState::Starting;
        driver.tell(Observed{one.item, starting});
        QVERIFY(!first<EndJob>(driver.wait(Instant(29'000))));
        QVERIFY(first<EndJob>(driver.wait(Instant(1'100)))->force);
        const QList<Effect> effects = driver.tell(Observed{one.item, ended(137)});
        QVERIFY(first<ReportFailure>(effects)->failure.message.contains(QStringLiteral("30 s")));
    }

    void aJobThatRunsAfterAllIsNotTooLate()
    {
        Driver driver;
        const Offer one = limited(Instant(30'000), Instant(0));
        driver.run(one);
        TargetStatus status;
        status.state = TargetState::Starting;
        driver.tell(Observed{one.item, status});
        QVERIFY(first<EndJob>(driver.wait(Instant(31'000))));
        QVERIFY(!first<EndJob>(driver.tell(EndAnswered{one.item, false, true})));
        status.state = TargetState::Running;
        driver.tell(Observed{one.item, status});
        QVERIFY(!first<EndJob>(driver.wait(Instant(60'000))));
    }

    void aStopReachesAJobWhoseImageIsOnTheWay()
    {
        Driver driver;
        const Offer one = offer("i");
        started(driver, one);
        driver.tell(PullMoved{one.item, true});
        QVERIFY(first<CancelPreparation>(driver.tell(StopFlagRead{one.item, Outcome::Yes})));
        QVERIFY(first<Adopt>(driver.tell(StartFailed{one.item, std::nullopt})));
    }

    void defect_10_aJobNeedsNoRunWhereItsQueueSaysSo()
    {
        Driver driver;
        Offer one = offer("i");
        one.rules.needsRun = false;
        driver.run(one);
        driver.tell(Observed{one.item, ended(0)});
        const QList<Effect> effects =
            driver.tell(RunRead{one.item, Outcome::No, RunState::Unknown});
        QVERIFY(first<CloseRun>(effects) && !first<CloseRun>(effects)->stopped);
    }

    void defect_06_schedulersHaveSlotsOfTheirOwn()
    {
        Driver driver(1, {}, {}, 1);
        Offer job = offer("job");
        Offer scheduler = offer("scheduler", "b");
        scheduler.rules.scheduler = true;
        QCOMPARE(first<Poll>(driver.tell(Tick{}))->kind, JobKind::Any);
        QList<Effect> effects = driver.tell(Polled{job.queue, job});
        QCOMPARE(first<Poll>(effects)->kind, JobKind::Scheduler);
        effects = driver.tell(Polled{scheduler.queue, scheduler});
        QCOMPARE(driver.machine.works().size(), 2);
        QVERIFY(!first<Poll>(effects));
        // The end of a job is a reason to ask at once.
        driver.tell(Prepared{job.item});
        driver.tell(AcknowledgeAnswered{job.item, Outcome::Yes});
        driver.tell(Prepared{job.item});
        driver.tell(JobStarted{job.item, QStringLiteral("h")});
        QCOMPARE(first<Poll>(driver.end(job, 0))->kind, JobKind::Job);
    }

    void defect_05_aSchedulerTooManyStaysTheServers()
    {
        Machine machine({queue("a"), queue("b")}, Limits{2}, Pace{}, 1);
        Instant now{0};
        const auto tell = [&](const Event &event) { return machine.handle(event, ++now); };
        Offer one = offer("one");
        Offer two = offer("two", "b");
        one.rules.scheduler = two.rules.scheduler = true;
        QCOMPARE(first<Poll>(tell(Tick{}))->kind, JobKind::Any);
        tell(Polled{one.queue, one});
        QVERIFY(!first<Acknowledge>(tell(Polled{two.queue, two})));
        QCOMPARE(machine.works().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLeaving)
#include "tst_leaving.moc"
