// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/machine/machine.h"

#include <algorithm>
#include <utility>

namespace slipway::agent {
namespace {

constexpr Instant FirstPause{1'000};
constexpr Instant LongestWritePause{10'000};
constexpr int LongestDoubling = 16;

} // namespace

Pace Pace::ofSlipwayHub()
{
    Pace pace;
    pace.poll = Instant(2'000);
    pace.stopFlag = Instant(2'000);
    pace.runTries = 3;
    pace.openRunTries = 4;
    pace.news = true;
    pace.kinds = true;
    return pace;
}

Machine::Machine(QList<QueueName> queues, Limits limits, Pace pace, quint32 seed)
    : m_queues(std::move(queues))
    , m_limits(std::move(limits))
    , m_pace(pace)
    , m_random(seed)
{
}

QList<Effect> Machine::handle(const Event &event, Instant now)
{
    m_now = std::max(m_now, now);
    m_effects.clear();
    std::visit([this](const auto &one) { apply(one); }, event);
    advance();
    return std::exchange(m_effects, {});
}

// --- what happened ---------------------------------------------------------------------------

void Machine::apply(const Tick &) {}

void Machine::apply(const DrainAsked &)
{
    m_draining = true;
}

void Machine::apply(const StopNowAsked &event)
{
    m_draining = true;
    for (Work &work : m_works) {
        if (!takesSlot(work.stage) || isLeaving(work))
            continue;
        if (event.comeBack)
            work.preempted = true;
        else
            work.stopAsked = true;
        write(event.comeBack ? Record::Kind::Preempted : Record::Kind::StopAsked, work);
    }
}

void Machine::apply(const TakeNotRecorded &event)
{
    m_works.removeIf([&event](const Work &work) { return work.offer.item == event.item; });
    m_pollDue = m_now + m_pace.longestPause;
}

void Machine::apply(const NotRecorded &event)
{
    m_unwritten.append(event.record);
    m_writeDue = m_now + std::min(LongestWritePause, pause(++m_failedWrites));
    Work *work = find(event.record.item);
    if (!work || !event.leftOut)
        return;
    if (work->stage == Stage::Running) {
        work->ending = work->endForced = false;
        work->endDue = m_now;
    } else {
        work->pending = false;
    }
    if (event.record.kind == Record::Kind::Returning)
        work->returned = false; // that was left out
}

void Machine::apply(const WrittenAgain &event)
{
    m_writing = false;
    m_unwritten.remove(0, std::min(event.written, m_unwritten.size()));
    if (m_unwritten.isEmpty())
        m_failedWrites = 0;
    else
        m_writeDue = m_now + std::min(LongestWritePause, pause(++m_failedWrites));
}

void Machine::apply(const AcknowledgeAnswered &event)
{
    Work *work = answered(event.item, Stage::Acknowledging);
    if (!work)
        return;
    switch (event.outcome) {
    case Outcome::Yes:
        write(Record::Kind::Acknowledged, *work);
        enter(*work, Stage::Preparing);
        reach(*work, ItemPhase::Preparing);
        return;
    case Outcome::No:
        // Never fail the item: it may be another agent's healthy job.
        enter(*work, Stage::Reconciling);
        return;
    case Outcome::Unclear:
        again(*work);
        return;
    }
}

void Machine::apply(const ReconcileAnswered &event)
{
    if (Work *begun = answered(event.item, Stage::Confirming)) {
        if (event.ours == Outcome::Yes)
            enter(*begun, Stage::Preparing); // or on from there, when it leaves
        else if (event.ours == Outcome::No)
            disown(*begun); // over, or another's by now: not ours to speak of
        else
            again(*begun);
        return;
    }
    Work *work = answered(event.item, Stage::Reconciling);
    if (!work)
        return;
    switch (event.ours) {
    case Outcome::Yes:
        write(Record::Kind::Acknowledged, *work);
        enter(*work, Stage::Preparing);
        reach(*work, ItemPhase::Preparing);
        return;
    case Outcome::No:
        // With the same run: an acknowledgement of an earlier life may still arrive, and would
        // claim it for nobody.
        if (std::exchange(work->offeredAgain, false)) {
            enter(*work, Stage::Acknowledging);
            return;
        }
        write(Record::Kind::Done, *work);
        work->stage = Stage::Done;
        return;
    case Outcome::Unclear:
        again(*work);
        return;
    }
}

void Machine::apply(const AdoptAnswered &event)
{
    Work *work = answered(event.item, Stage::Adopting);
    if (!work)
        return;
    switch (event.found) {
    case Outcome::Yes:
        work->handle = event.handle;
        write(Record::Kind::Started, *work);
        enter(*work, Stage::Running);
        reach(*work, ItemPhase::Running);
        return;
    case Outcome::No:
        work->mayRun = false;
        enter(*work, Stage::Confirming);
        return;
    case Outcome::Unclear:
        again(*work);
        return;
    }
}

void Machine::apply(const PhaseReached &event)
{
    Work *work = find(event.item);
    if (work && work->stage == Stage::Preparing)
        reach(*work, event.phase);
}

void Machine::apply(const Prepared &event)
{
    Work *work = answered(event.item, Stage::Preparing);
    if (!work)
        return;
    if (isLeaving(*work))
        return;
    if (work->admitted)
        write(Record::Kind::Starting, *work);
    enter(*work, Stage::Starting);
    reach(*work, ItemPhase::Starting);
}

void Machine::apply(const PreparationFailed &event)
{
    Work *work = answered(event.item, Stage::Preparing);
    if (!work)
        return;
    if (isLeaving(*work))
        return;
    if (event.failure)
        fail(*work, event.failure->stage, event.failure->message);
    else
        again(*work);
}

void Machine::apply(const JobStarted &event)
{
    Work *work = answered(event.item, Stage::Starting);
    if (!work)
        return;
    work->handle = event.handle;
    work->overdue = false;
    work->startBy = Instant(0);
    write(Record::Kind::Started, *work);
    enter(*work, Stage::Running);
    reach(*work, ItemPhase::Running);
}

void Machine::apply(const StartFailed &event)
{
    Work *work = answered(event.item, Stage::Starting);
    if (!work)
        return;
    if (event.notBegun)
        work->mayRun = false;
    if (event.failure)
        fail(*work, event.failure->stage, event.failure->message);
    else if (work->overdue)
        fail(*work, QStringLiteral("agent"), tookTooLong(*work));
    else
        again(*work);
}

void Machine::apply(const PullMoved &event)
{
    Work *work = find(event.item);
    if (!work || work->stage != Stage::Starting || work->overdue)
        return;
    work->pulling = event.pulling;
    work->reportDue = m_now;
    const Instant limit = event.pulling ? work->offer.rules.pull : work->offer.rules.start;
    work->startBy = limit > Instant(0) ? m_now + limit : Instant(0);
}

void Machine::apply(const Observed &event)
{
    Work *work = answered(event.item, Stage::Running);
    if (!work)
        return;
    if (!event.status) {
        again(*work);
        return;
    }
    work->tries = 0;
    work->due = std::exchange(work->stirred, false) ? m_now : m_now + m_pace.observe;
    if (event.status->state == TargetState::Running) {
        work->startBy = Instant(0);
        work->overdue = work->overdue && work->ending;
    } else if (event.status->state != TargetState::Starting) {
        end(*work, *event.status);
    } else if (work->startBy == Instant(0) && work->offer.rules.start > Instant(0)) {
        work->startBy = m_now + work->offer.rules.start; // of a job found again
    }
}

void Machine::apply(const JobStirred &event)
{
    for (Work &work : m_works) {
        if (work.stage != Stage::Running || work.handle != event.handle)
            continue;
        work.stirred = work.pending; // the look under way may have been too early
        work.due = m_now;
    }
}

// --- steps -----------------------------------------------------------------------------------

Work *Machine::find(const QueueItemId &item)
{
    const auto it = std::find_if(m_works.begin(), m_works.end(),
                                 [&item](const Work &work) { return work.offer.item == item; });
    return it == m_works.end() ? nullptr : &*it;
}

Work *Machine::answered(const QueueItemId &item, Stage stage)
{
    Work *work = find(item);
    // Late answers of an earlier stage move nothing.
    if (!work || work->stage != stage || !work->pending)
        return nullptr;
    work->pending = false;
    return work;
}

void Machine::enter(Work &work, Stage stage)
{
    work.stage = stage;
    work.tries = 0;
    work.pending = false;
    work.cancelled = false;
    work.due = m_now;
}

void Machine::disown(Work &work)
{
    work.preempted = false;
    enter(work, Stage::Cleaning);
}

void Machine::again(Work &work)
{
    ++work.tries;
    work.due = m_now + pause(work.tries);
}

void Machine::fail(Work &work, const QString &stage, const QString &message)
{
    work.failure = {stage, message};
    write(Record::Kind::Failed, work);
    enter(work, Stage::Failing);
}

void Machine::reach(Work &work, ItemPhase phase)
{
    if (phase <= work.phase)
        return;
    work.phase = phase;
    work.reportDue = m_now + m_pace.report;
    m_effects.append(ReportPhase{work.offer, phase, {}, {}});
}

void Machine::write(Record::Kind kind, const Work &work)
{
    Record record;
    record.kind = kind;
    record.item = work.offer.item;
    if (kind == Record::Kind::Taken)
        record.offer = work.offer;
    if (kind == Record::Kind::Starting)
        record.gpus = work.gpus;
    if (kind == Record::Kind::Started)
        record.handle = work.handle;
    if (kind == Record::Kind::Ended)
        record.end = work.end;
    if (kind == Record::Kind::Failed)
        record.failure = work.failure;
    if (isUnwritten(record.item))
        m_unwritten.append(record); // behind those before it
    else
        m_effects.append(Write{record});
}

Instant Machine::pause(int tries)
{
    const Instant whole =
        std::min(m_pace.longestPause, FirstPause * (1 << std::min(tries - 1, LongestDoubling)));
    // Full agents all over the world must not come back in the same second.
    return whole / 2 +
           Instant(std::uniform_int_distribution<qint64>(0, whole.count() / 2)(m_random));
}

} // namespace slipway::agent
