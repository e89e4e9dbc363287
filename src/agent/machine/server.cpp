// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// What the machine has to do with its server beside single items: asking queues in turn, news,
// signs of life.

#include "agent/machine/machine.h"

#include <algorithm>
#include <utility>

namespace slipway::agent {

void Machine::apply(const Polled &event)
{
    m_polling = false;
    // An item that comes again while we work on it: our acknowledgement is still on its way, or
    // was refused because the lease had run out.
    if (Work *known = event.offer ? find(event.offer->item) : nullptr;
        known && known->stage <= Stage::Reconciling) {
        known->offeredAgain = true;
        // Another pop, which alone counts now; its run may be one that somebody began meanwhile.
        if (event.offer->attempt > known->offer.attempt) {
            known->offer = *event.offer;
            write(Record::Kind::Taken, *known);
        }
    } else if (known && event.offer->attempt > known->offer.attempt && takesSlot(known->stage)) {
        heed(*known, Hold::Lost); // it went back; once our job has ended it is offered once more
    }
    // One that came while the journal cannot be written stays the server's.
    // A scheduler beyond those that may be stays it too: its lease runs out (launch-agent.md §5.3).
    const bool hit = event.offer && m_unwritten.isEmpty() && !find(event.offer->item) &&
                     hasSlot(event.offer->rules.scheduler);
    if (hit) {
        Work work;
        work.offer = *event.offer;
        work.due = m_now;
        m_works.append(work);
        write(Record::Kind::Taken, work);
    }
    m_failedPolls = 0;
    nextQueue(hit, false);
}

void Machine::apply(const PollFailed &event)
{
    m_polling = false;
    ++m_failedPolls;
    nextQueue(false, true);
    if (event.retryAfter)
        m_pollDue = std::max(m_pollDue, m_now + *event.retryAfter);
}

void Machine::nextQueue(bool hit, bool failed)
{
    if (hit) {
        // Round robin: who had its turns goes last, so that no queue starves the others.
        const QueueName queue = m_queues.at(m_queueIndex);
        const bool more = ++m_turns[queue] < m_limits.weights.value(queue, 1);
        if (!more)
            m_turns.remove(queue);
        m_queues.move(m_queueIndex, more ? 0 : m_queues.size() - 1);
        m_queueIndex = 0;
        m_pollDue = m_now;
        return;
    }
    m_turns.remove(m_queues.at(m_queueIndex));
    m_queueIndex = (m_queueIndex + 1) % static_cast<int>(m_queues.size());
    const bool wholeRound = m_queueIndex == 0;
    m_pollDue = wholeRound ? m_now + pollPause() : m_now;
    if (failed && m_failedPolls >= m_queues.size())
        m_pollDue = m_now + std::max(pollPause(), pause(m_failedPolls));
    else if (wholeRound && std::exchange(m_pollAgain, false))
        m_pollDue = m_now;
}

void Machine::apply(const BeatAnswered &event)
{
    m_beating = false;
    m_failedBeats = 0;
    m_beatDue = m_now + m_pace.beat;
    if (event.stopPolling)
        m_draining = true;
}

void Machine::apply(const BeatFailed &)
{
    m_beating = false;
    ++m_failedBeats;
    m_beatDue = m_now + std::max(m_pace.beat, pause(m_failedBeats));
}

void Machine::apply(const NewsHeard &event)
{
    m_awaiting = false;
    m_failedNews = 0;
    m_newsSince = event.since;
    if (m_polling || m_queueIndex != 0)
        m_pollAgain = true;
    else
        m_pollDue = m_now; // also after failures: the server is there again
    for (Work &work : m_works) {
        if (event.stop.contains(work.offer.item))
            work.askDue = m_now;
    }
}

void Machine::apply(const NewsFailed &)
{
    m_awaiting = false;
    m_newsDue = m_now + pause(++m_failedNews);
}

void Machine::advanceServer()
{
    if (!m_unwritten.isEmpty() && !m_writing && m_now >= m_writeDue) {
        m_writing = true;
        m_effects.append(WriteAgain{m_unwritten});
    }
    const auto kind = wanted();
    // There is room for what was not asked for the last time.
    const bool wider = kind && *kind != m_lastKind && m_failedPolls == 0;
    if (kind && !m_polling && (wider || m_now >= m_pollDue)) {
        m_polling = true;
        m_lastKind = *kind;
        m_effects.append(Poll{m_queues.at(m_queueIndex), *kind});
    }
    if (m_pace.news && !m_awaiting && !m_finished && m_now >= m_newsDue) {
        m_awaiting = true;
        m_effects.append(AwaitNews{m_newsSince});
    }
    const bool news = m_failedBeats == 0 && status() != m_told;
    if (!m_beating && (news || m_now >= m_beatDue)) {
        m_beating = true;
        m_told = status();
        m_effects.append(Beat{m_told});
    }
    if (m_draining && m_works.isEmpty() && !m_polling && !m_finished) {
        m_finished = true;
        m_effects.append(Finish{});
    }
}

std::optional<JobKind> Machine::wanted() const
{
    if (m_draining || m_queues.isEmpty() || !m_unwritten.isEmpty())
        return std::nullopt;
    // Who waits for room would be overtaken for ever by those who need less.
    if (std::any_of(m_works.cbegin(), m_works.cend(), waitsForRoom))
        return std::nullopt;
    // A lost item would come to us again before its old job is gone; whoever is free may have it.
    if (std::any_of(m_works.cbegin(), m_works.cend(), [](const Work &work) { return work.lost; }))
        return std::nullopt;
    const bool job = hasSlot(false);
    const bool scheduler = hasSlot(true);
    if (!m_pace.kinds)
        return job ? std::optional(JobKind::Any) : std::nullopt;
    if (job && scheduler)
        return JobKind::Any;
    if (job || scheduler)
        return job ? JobKind::Job : JobKind::Scheduler;
    return std::nullopt;
}

bool Machine::hasSlot(bool scheduler) const
{
    const int limit = scheduler ? m_limits.schedulers : m_limits.jobs;
    const auto busy =
        std::count_if(m_works.cbegin(), m_works.cend(), [scheduler](const Work &work) {
            return takesSlot(work.stage) && work.offer.rules.scheduler == scheduler;
        });
    return limit < 0 || busy < limit;
}

Instant Machine::pollPause() const
{
    return m_pace.news && m_failedNews == 0 ? m_pace.calmPoll : m_pace.poll;
}

AgentStatus Machine::status() const
{
    return m_works.isEmpty() ? AgentStatus::Polling : AgentStatus::Running;
}

} // namespace slipway::agent
