// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// What the machine hears of jobs that end, and of items that are closed behind them.

#include "agent/machine/machine.h"

#include <utility>

namespace slipway::agent {
namespace {

constexpr int MostCleanUps = 10;
/** After that a job that was stopped, they say, and goes on is stopped once more. */
constexpr Instant LongestBelief{30'000};

} // namespace

void Machine::end(Work &work, const TargetStatus &status)
{
    work.end = status;
    write(Record::Kind::Ended, work);
    if (work.overdue && !isLeaving(work))
        fail(work, QStringLiteral("agent"), tookTooLong(work));
    else
        enter(work, work.lost || comesBack(work) ? Stage::Cleaning : Stage::Verifying);
}

void Machine::apply(const EndAnswered &event)
{
    Work *work = find(event.item);
    if (!work || work->stage != Stage::Running || event.force != work->endForced)
        return;
    if (event.done) {
        work->endDue = m_now + LongestBelief;
        return;
    }
    work->ending = work->endForced = false;
    work->endDue = m_now + pause(1);
}

void Machine::apply(const StopFlagRead &event)
{
    Work *work = find(event.item);
    if (!work)
        return;
    work->asking = false;
    work->askDue = m_now + m_pace.stopFlag;
    if (!takesSlot(work->stage))
        return;
    if (event.attempt == work->offer.attempt)
        heed(*work, event.hold);
    if (event.stop != Outcome::Yes)
        return;
    work->forced = work->forced || event.force;
    if (!std::exchange(work->stopAsked, true))
        write(Record::Kind::StopAsked, *work);
}

/** Who was silent for too long (its computer slept) gives up what another may have by now. */
void Machine::heed(Work &work, Hold hold)
{
    const bool begun = work.mayRun || !work.handle.isEmpty();
    if (hold != Hold::Lost && (hold != Hold::Over || begun))
        return;
    work.lost = true;
    work.preempted = false;
}

void Machine::apply(const RunRead &event)
{
    Work *work = answered(event.item, Stage::Verifying);
    if (!work)
        return;
    if (event.there == Outcome::Unclear) {
        again(*work);
        return;
    }
    const bool made = event.there == Outcome::Yes && event.state != RunState::Pending;
    // A hub that was told of a preemption keeps such an item for us to give back; a plain server
    // takes the run's end for the item's.
    work->runBroken =
        m_pace.news && made && isOver(event.state) && event.state != RunState::Finished;
    if (work->stopAsked) {
        enter(*work, Stage::Closing);
    } else if (comesBack(*work)) {
        enter(*work, Stage::Cleaning);
    } else if (!made && !work->offer.rules.needsRun) {
        enter(*work, Stage::Closing);
    } else if (made && isOver(event.state)) {
        enter(*work, Stage::Cleaning);
    } else if (work->tries + 1 >= (made ? m_pace.openRunTries : m_pace.runTries)) {
        if (made)
            enter(*work, Stage::Closing);
        else
            fail(*work, QStringLiteral("run"), neverInitialised(work->end));
    } else {
        again(*work);
    }
}

void Machine::apply(const CloseAnswered &event)
{
    Work *work = answered(event.item, Stage::Closing);
    if (!work)
        return;
    if (event.done)
        enter(*work, Stage::Cleaning);
    else
        again(*work);
}

void Machine::apply(const FailureAnswered &event)
{
    Work *work = answered(event.item, Stage::Failing);
    if (!work)
        return;
    if (event.done)
        enter(*work, Stage::Cleaning);
    else
        again(*work);
}

void Machine::apply(const CleanUpAnswered &event)
{
    Work *work = answered(event.item, Stage::Cleaning);
    if (!work)
        return;
    const bool unknown = work->handle.isEmpty() && work->mayRun;
    if (!event.done && (unknown || work->tries < MostCleanUps)) {
        again(*work);
        return;
    }
    if (comesBack(*work)) {
        write(Record::Kind::Returning, *work);
        enter(*work, Stage::Returning);
        return;
    }
    write(Record::Kind::Done, *work);
    work->stage = Stage::Done;
}

void Machine::apply(const ReturnAnswered &event)
{
    Work *work = answered(event.item, Stage::Returning);
    if (!work)
        return;
    if (event.outcome == Outcome::Unclear) {
        work->returned = false; // surely not
        again(*work);
        return;
    }
    write(Record::Kind::Done, *work);
    work->stage = Stage::Done;
}

QString tookTooLong(const Work &work)
{
    const Rules &rules = work.offer.rules;
    if (work.pulling)
        return QStringLiteral("The image did not come within %1 s, the queue's limit.")
            .arg(rules.pull.count() / 1000);
    return QStringLiteral("The job did not start within %1 s, the limit of its queue or agent.")
        .arg(rules.start.count() / 1000);
}

QString neverInitialised(const TargetStatus &end)
{
    if (end.exitCode == 0)
        return QStringLiteral("The job's program ended without calling wandb.init, so there is no "
                              "run; call wandb.init() in it.");
    if (end.exitCode)
        return QStringLiteral("The job's program ended with exit code %1 before it called "
                              "wandb.init%2; its log says more.")
            .arg(*end.exitCode)
            .arg(end.detail.isEmpty() ? QString()
                                      : QString(QStringLiteral(" (") + end.detail + u')'));
    return QStringLiteral("The job disappeared before it called wandb.init%1.")
        .arg(end.detail.isEmpty() ? QString() : QString(QStringLiteral(": ") + end.detail));
}

} // namespace slipway::agent
