// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The machine's second half: what is to be done, given where every item is and what time it is.

#include "agent/machine/machine.h"
#include "domain/queues/phasedetails.h"

#include <algorithm>
#include <utility>

namespace slipway::agent {

void Machine::advance()
{
    for (Work &work : m_works)
        advance(work);
    m_works.removeIf([](const Work &work) { return work.stage == Stage::Done; });
    advanceServer();
}

void Machine::advance(Work &work)
{
    if (isLeaving(work) && !work.pending)
        leave(work);
    advanceBeside(work);
    if (work.pending || m_now < work.due || awaitsJournal(work))
        return;
    if (waitsForRoom(work) && !admit(work))
        return;
    work.pending = true;
    perform(work);
}

/** What has not become a job ends before it does. */
void Machine::leave(Work &work)
{
    if (work.stage == Stage::Preparing)
        enter(work, work.stopAsked && !work.lost ? Stage::Closing : Stage::Cleaning);
    else if (work.stage == Stage::Starting)
        enter(work, Stage::Adopting); // a start without an answer may have started it
}

void Machine::perform(Work &work)
{
    switch (work.stage) {
    case Stage::Acknowledging:
        m_effects.append(Acknowledge{work.offer});
        return;
    case Stage::Reconciling:
    case Stage::Confirming:
        m_effects.append(Reconcile{work.offer, work.stage == Stage::Confirming});
        return;
    case Stage::Adopting:
        m_effects.append(Adopt{work.offer});
        return;
    case Stage::Preparing:
        m_effects.append(Prepare{work.offer});
        return;
    case Stage::Starting:
        work.pulling = false;
        work.startBy =
            work.offer.rules.start > Instant(0) ? m_now + work.offer.rules.start : Instant(0);
        m_effects.append(StartJob{work.offer, std::exchange(work.mayRun, true), work.gpus});
        return;
    case Stage::Running:
        m_effects.append(Observe{work.offer, work.handle});
        return;
    case Stage::Verifying:
        m_effects.append(ReadRun{work.offer});
        return;
    case Stage::Closing:
        m_effects.append(CloseRun{work.offer, work.end, work.stopAsked});
        return;
    case Stage::Failing:
        m_effects.append(ReportFailure{work.offer, work.failure});
        return;
    case Stage::Cleaning:
        m_effects.append(CleanUp{work.offer, work.handle, work.handle.isEmpty() && work.mayRun});
        return;
    case Stage::Returning:
        m_effects.append(ReturnItem{work.offer, std::exchange(work.returned, true)});
        return;
    case Stage::Done:
        return;
    }
}

void Machine::endJob(Work &work)
{
    const bool overdue = work.overdue || (work.startBy > Instant(0) && m_now >= work.startBy);
    if (!isLeaving(work) && !overdue)
        return;
    work.overdue = overdue && !isLeaving(work);
    const bool back = work.preempted && !work.stopAsked;
    if (back && isUnwritten(work.offer.item))
        return;
    const bool force = work.forced || work.overdue;
    const bool stronger = force && work.ending && !work.endForced;
    if (!stronger && m_now < work.endDue)
        return;
    work.ending = true;
    work.endDue = Instant::max(); // until there is an answer
    work.endForced = force;
    m_effects.append(ReportPhase{work.offer, work.phase,
                                 QString::fromLatin1(phasedetails::Stopping),
                                 force ? std::chrono::seconds(0) : m_limits.stopGrace});
    m_effects.append(EndJob{work.offer, work.handle, force, back});
}

/** A start is only given up where that is possible: while its image comes. */
void Machine::giveUpStart(Work &work)
{
    if (work.startBy > Instant(0) && m_now >= work.startBy)
        work.overdue = true;
    if ((work.overdue || isLeaving(work)) && !std::exchange(work.cancelled, true))
        m_effects.append(CancelPreparation{work.offer.item});
}

void Machine::advanceBeside(Work &work)
{
    const bool owned = work.stage >= Stage::Adopting && work.stage <= Stage::Running;
    if (!owned)
        return;
    if (mayAsk(work) && m_now >= work.askDue) {
        work.asking = true;
        m_effects.append(ReadStopFlag{work.offer});
    }
    if (work.stage == Stage::Running) {
        endJob(work);
        return;
    }
    if (work.stage == Stage::Preparing && work.pending && isLeaving(work) &&
        !std::exchange(work.cancelled, true))
        m_effects.append(CancelPreparation{work.offer.item});
    if (work.stage == Stage::Starting && work.pending)
        giveUpStart(work);
    if (m_now >= work.reportDue) {
        work.reportDue = m_now + m_pace.report;
        const bool waits = waitsForRoom(work) && !work.pending;
        m_effects.append(ReportPhase{work.offer, work.phase,
                                     waits ? waitedFor(work.offer.needs, m_limits.room, shares())
                                     : work.pulling ? QString::fromLatin1(phasedetails::Fetching)
                                                    : QString(),
                                     std::nullopt});
    }
}

/** Servers that tell of stops tell of forced ones too. */
bool Machine::mayAsk(const Work &work) const
{
    return !work.asking && !work.lost && (!work.stopAsked || (m_pace.news && !work.forced));
}

bool Machine::waitsForRoom(const Work &work)
{
    return work.stage == Stage::Starting && !work.admitted;
}

QList<Share> Machine::shares() const
{
    QList<Share> given;
    for (const Work &work : m_works) {
        // A start without an answer may run until it is found or cleaned up.
        const bool counts = takesSlot(work.stage) || (work.handle.isEmpty() && work.mayRun);
        if (work.admitted && counts)
            given.append({work.offer.needs, work.gpus});
    }
    return given;
}

bool Machine::admit(Work &work)
{
    const Needs &needs = work.offer.needs;
    if (const auto reason = reasonAgainst(needs, m_limits.room)) {
        fail(work, QStringLiteral("agent"), *reason);
        return true; // to tell so
    }
    const auto share = shareFor(needs, m_limits.room, shares());
    if (!share) {
        if (!std::exchange(work.waitTold, true))
            work.reportDue = m_now;
        return false;
    }
    work.admitted = true;
    work.gpus = share->gpus;
    write(Record::Kind::Starting, work);
    return !isUnwritten(work.offer.item);
}

bool Machine::isUnwritten(const QueueItemId &item) const
{
    return std::any_of(m_unwritten.cbegin(), m_unwritten.cend(),
                       [&item](const Record &record) { return record.item == item; });
}

bool Machine::awaitsJournal(const Work &work) const
{
    // A journal that says "starting" of a job that is cleaned up would have it run twice.
    const bool matters = work.stage == Stage::Starting || work.stage == Stage::Cleaning ||
                         work.stage == Stage::Returning;
    return matters && isUnwritten(work.offer.item);
}

Instant Machine::wakeAt() const
{
    Instant at = m_beating ? m_now + m_pace.longestPause : m_beatDue;
    if (!m_polling && wanted())
        at = std::min(at, m_pollDue);
    if (!m_unwritten.isEmpty() && !m_writing)
        at = std::min(at, m_writeDue);
    if (m_pace.news && !m_awaiting && !m_finished)
        at = std::min(at, m_newsDue);
    for (const Work &work : m_works) {
        if (!work.pending && !awaitsJournal(work) && !waitsForRoom(work))
            at = std::min(at, work.due);
        const bool owned = work.stage >= Stage::Adopting && work.stage <= Stage::Running;
        if (owned && mayAsk(work))
            at = std::min(at, work.askDue);
        if (owned && work.stage != Stage::Running)
            at = std::min(at, work.reportDue);
        if (work.stage == Stage::Running && (isLeaving(work) || work.overdue) &&
            !(work.preempted && isUnwritten(work.offer.item)))
            at = std::min(at, work.endDue);
        const bool starts = work.stage == Stage::Starting || work.stage == Stage::Running;
        if (starts && work.startBy > Instant(0) && !work.overdue)
            at = std::min(at, work.startBy);
    }
    return std::max(at, m_now);
}

} // namespace slipway::agent
