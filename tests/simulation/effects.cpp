// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The world's second part: what the agents' effects do to server and computer.

#include "simulation/world.h"

#include <algorithm>

namespace slipway::simulation {

using namespace agent;

void World::perform(int number, const Poll &effect)
{
    const QueueName queue = effect.queue;
    const auto act = [this, number, queue, kind = effect.kind]() -> Event {
        for (size_t i = 0; i < m_items.size(); ++i) {
            ServerItem &item = m_items[i];
            if (item.state != Item::Pending || item.leasedUntil > m_now || queue != Queues[i % 2])
                continue;
            if (kind != JobKind::Any && item.rules.scheduler != (kind == JobKind::Scheduler))
                continue;
            move(int(i), Item::Leased);
            item.holder = number;
            item.leasedUntil = m_now + LeaseTime;
            Offer offer;
            offer.item = item.id;
            offer.attempt = ++item.attempt;
            offer.queue = queue;
            offer.needs = item.needs;
            offer.rules = item.rules;
            offer.run.id =
                item.resumes ? item.run : RunId(QStringLiteral("r%1").arg(++m_executions));
            return Polled{queue, offer};
        }
        return Polled{queue, std::nullopt};
    };
    request(number, act, PollFailed{queue, std::nullopt});
}

void World::perform(int number, const Beat &)
{
    request(
        number, [] { return BeatAnswered{}; }, BeatFailed{});
}

void World::perform(int number, const Acknowledge &effect)
{
    const Offer offer = effect.offer;
    const auto act = [this, number, offer]() -> Event {
        ServerItem &item = m_items[size_t(itemOf(offer.item))];
        if (item.state != Item::Leased || item.holder != number || item.attempt != offer.attempt)
            return AcknowledgeAnswered{offer.item, Outcome::No};
        move(itemOf(offer.item), Item::Claimed);
        item.run = offer.run.id;
        item.leasedUntil = m_now + ClaimTime;
        return AcknowledgeAnswered{offer.item, Outcome::Yes};
    };
    request(number, act, AcknowledgeAnswered{offer.item, Outcome::Unclear});
}

void World::perform(int number, const Reconcile &effect)
{
    const Offer offer = effect.offer;
    const auto act = [this, number, offer]() -> Event {
        const ServerItem &item = m_items[size_t(itemOf(offer.item))];
        const bool ours = holds(number, offer) && item.run == offer.run.id;
        return ReconcileAnswered{offer.item, ours ? Outcome::Yes : Outcome::No};
    };
    request(number, act, ReconcileAnswered{offer.item, Outcome::Unclear});
}

void World::perform(int number, const ReadStopFlag &effect)
{
    const Offer offer = effect.offer;
    const QueueItemId id = offer.item;
    const auto act = [this, number, offer, id]() -> Event {
        const ServerItem &item = m_items[size_t(itemOf(id))];
        StopFlagRead read{id, item.stopAsked ? Outcome::Yes : Outcome::No};
        read.attempt = offer.attempt;
        if (item.attempt != offer.attempt)
            read.hold = Hold::Lost; // over or not
        else
            read.hold = isFinal(item.state)    ? Hold::Over
                        : holds(number, offer) ? Hold::Ours
                                               : Hold::Lost;
        return read;
    };
    request(number, act, StopFlagRead{id, Outcome::Unclear});
}

void World::perform(int number, const ReadRun &effect)
{
    const QueueItemId id = effect.offer.item;
    const auto act = [this, id]() -> Event {
        const RunState state = m_items[size_t(itemOf(id))].runState;
        return RunRead{id, state == RunState::Pending ? Outcome::No : Outcome::Yes, state};
    };
    request(number, act, RunRead{id, Outcome::Unclear, RunState::Unknown});
}

void World::perform(int number, const CloseRun &effect)
{
    const Offer offer = effect.offer;
    const QueueItemId id = offer.item;
    const bool clean = effect.end.exitCode == 0 && !effect.stopped;
    const auto act = [this, number, offer, id, clean]() -> Event {
        const int index = itemOf(id);
        ServerItem &item = m_items[size_t(index)];
        if (item.holder != number || item.attempt != offer.attempt) // not its to speak of
            return CloseAnswered{id, true};
        if (item.runState == RunState::Running)
            item.runState = clean ? RunState::Finished : RunState::Failed;
        if (item.state == Item::Claimed)
            move(index, clean ? Item::Finished : Item::Failed);
        return CloseAnswered{id, true};
    };
    request(number, act, CloseAnswered{id, false});
}

void World::perform(int number, const ReportPhase &effect)
{
    const Offer offer = effect.offer;
    const QueueItemId id = offer.item;
    const auto act = [this, number, offer, id]() -> Event {
        if (holds(number, offer))
            m_items[size_t(itemOf(id))].leasedUntil = m_now + ClaimTime;
        return Tick{};
    };
    request(number, act, Tick{});
}

void World::perform(int number, const ReportFailure &effect)
{
    const Offer offer = effect.offer;
    const QueueItemId id = offer.item;
    const auto act = [this, number, offer, id]() -> Event {
        if (holds(number, offer))
            move(itemOf(id), Item::Failed);
        return FailureAnswered{id, true};
    };
    request(number, act, FailureAnswered{id, false});
}

// --- effects: the computer -------------------------------------------------------------------

void World::perform(int number, const Adopt &effect)
{
    const QueueItemId id = effect.offer.item;
    const auto act = [this, number, id]() -> Event {
        const Job *job = jobOf(number, itemOf(id));
        if (!job)
            return AdoptAnswered{id, Outcome::No, {}};
        return AdoptAnswered{id, Outcome::Yes, QString::number(job->number)};
    };
    call(number, act, AdoptAnswered{id, Outcome::Unclear, {}});
}

void World::perform(int number, const Prepare &effect)
{
    Agent &agent = m_agents[size_t(number)];
    const QueueItemId id = effect.offer.item;
    const int attempt = ++agent.preparations[id];
    deliver(number, agent.life, PhaseReached{id, ItemPhase::Building}, between(5, 3000));
    Event end = Prepared{id};
    if (troubled() && chance(m_lossy))
        end = PreparationFailed{id, std::nullopt};
    else if (chance(0.05))
        end =
            PreparationFailed{id, Failure{QStringLiteral("build"), QStringLiteral("no such file")}};
    at(m_now + between(20, 30'000), [this, number, id, attempt, end, life = agent.life] {
        Agent &maker = m_agents[size_t(number)];
        if (maker.life == life && maker.preparations.value(id) == attempt)
            feed(number, end);
    });
}

void World::perform(int number, const CancelPreparation &effect)
{
    Agent &agent = m_agents[size_t(number)];
    agent.cancelled.insert(effect.item);
    ++agent.preparations[effect.item];
    deliver(number, agent.life, PreparationFailed{effect.item, std::nullopt}, between(5, 2000));
}

void World::perform(int number, const StartJob &effect)
{
    const QueueItemId id = effect.offer.item;
    const int index = itemOf(id);
    const int life = m_agents[size_t(number)].life;
    const StartFailed later{id, std::nullopt, !effect.mayRun};
    // First a look whether it is there, then its image comes, then the run's key.
    const auto key = [this, number, life, later, gpus = effect.gpus, offer = effect.offer] {
        if (m_agents[size_t(number)].life != life)
            return;
        at(m_now + between(5, 300), [this, number, life, later, gpus, offer] {
            releaseLeases();
            ServerItem &item = m_items[size_t(itemOf(later.item))];
            if (away(m_serverAway) || (troubled() && chance(m_lossy)))
                deliver(number, life, later, between(5, 20'000));
            else if (!holds(number, offer) || item.run != offer.run.id) // no key for that
                deliver(number, life,
                        StartFailed{later.item,
                                    Failure{QStringLiteral("agent"), QStringLiteral("refused")},
                                    later.notBegun},
                        between(5, 300));
            else {
                item.keyed = true;
                m_agents[size_t(number)].heard = m_now;
                at(m_now + between(20, 800),
                   [this, number, life, offer, gpus] { startNow(number, life, offer, gpus); });
            }
        });
    };
    const auto bring = [this, number, id, life, later, key] {
        Agent &agent = m_agents[size_t(number)];
        if (agent.life != life)
            return;
        agent.cancelled.remove(id);
        const bool pulls = chance(0.3);
        if (pulls)
            deliver(number, life, PullMoved{id, true}, Instant(1));
        at(m_now + (pulls ? between(100, 80'000) : Instant(1)),
           [this, number, id, life, later, key, pulls] {
               if (pulls)
                   deliver(number, life, PullMoved{id, false}, Instant(1));
               if (m_agents[size_t(number)].cancelled.contains(id))
                   deliver(number, life, later, between(5, 500));
               else
                   key();
           });
    };
    at(m_now + between(2, 400), [this, number, id, index, life, later, bring] {
        if (away(m_engineAway[size_t(number)]))
            deliver(number, life, later, between(2, 500));
        else if (const Job *job = jobOf(number, index))
            deliver(number, life, JobStarted{id, QString::number(job->number)}, between(2, 100));
        else
            bring();
    });
}

/** The engine is asked to begin the job, which it does although nobody may hear of it. */
void World::startNow(int number, int life, Offer offer, QStringList gpus)
{
    const QueueItemId id = offer.item;
    StartFailed failed{id, std::nullopt};
    if (m_agents[size_t(number)].life != life ||
        later(number, [=, this] { startNow(number, life, offer, gpus); }))
        return;
    if (away(m_engineAway[size_t(number)])) {
        deliver(number, life, failed, between(20, 20'000));
        return;
    }
    if (chance(0.03)) { // no such image
        failed.failure = Failure{QStringLiteral("run"), QStringLiteral("refused")};
        deliver(number, life, failed, between(5, 500));
        return;
    }
    const QString handle = begin(number, offer, gpus);
    if (troubled() && chance(m_lossy))
        deliver(number, life, failed, between(1000, 20'000));
    else
        deliver(number, life, JobStarted{id, handle}, between(5, 500));
}

void World::perform(int number, const Observe &effect)
{
    const QueueItemId id = effect.offer.item;
    const int job = effect.handle.toInt();
    const auto act = [this, number, id, job]() -> Event {
        const Job *found = numbered(number, job);
        if (!found)
            return Observed{id, TargetStatus{TargetState::Gone, std::nullopt, {}}};
        if (found->live)
            return Observed{id, TargetStatus{TargetState::Running, std::nullopt, {}}};
        return Observed{
            id, TargetStatus{found->exitCode == 0 ? TargetState::Finished : TargetState::Failed,
                             found->exitCode,
                             {}}};
    };
    call(number, act, Observed{id, std::nullopt});
}

void World::perform(int number, const EndJob &effect)
{
    const QueueItemId id = effect.offer.item;
    const int job = effect.handle.toInt();
    const bool force = effect.force;
    const auto act = [this, number, id, job, force]() -> Event {
        jobEnds(number, job, force ? 137 : 143, false);
        return EndAnswered{id, true, force};
    };
    const auto end = [this, number, id, act, force] {
        call(number, act, EndAnswered{id, false, force});
    };
    if (!effect.comesBack) {
        end();
        return;
    }
    // First the server is told, or is not.
    at(m_now + between(5, 300),
       [this, number, offer = effect.offer, end, life = m_agents[size_t(number)].life] {
           if (m_agents[size_t(number)].life != life)
               return;
           const bool lost = away(m_serverAway) || (troubled() && chance(m_lossy));
           if (!lost && holds(number, offer))
               m_items[size_t(itemOf(offer.item))].requeueAsked = true;
           end();
       });
}

void World::perform(int number, const ReturnItem &effect)
{
    const Offer offer = effect.offer;
    const QueueItemId id = offer.item;
    const auto act = [this, number, offer, id]() -> Event {
        if (!holds(number, offer))
            return ReturnAnswered{id, Outcome::No};
        giveBack(itemOf(id));
        return ReturnAnswered{id, Outcome::Yes};
    };
    request(number, act, ReturnAnswered{id, Outcome::Unclear});
}

void World::perform(int number, const CleanUp &effect)
{
    const QueueItemId id = effect.offer.item;
    note(QStringLiteral("%1: agent %2 cleans up '%3'%4")
             .arg(id.text())
             .arg(number)
             .arg(effect.handle, effect.search ? QStringLiteral(", searching") : QString()));
    if (effect.handle.isEmpty() && !effect.search) {
        deliver(number, m_agents[size_t(number)].life, CleanUpAnswered{id, true}, between(1, 100));
        return;
    }
    const auto act = [this, number, id]() -> Event {
        removeJob(number, itemOf(id));
        return CleanUpAnswered{id, true};
    };
    call(number, act, CleanUpAnswered{id, false});
}

void World::perform(int, const Write &) {} // carryOut has it

void World::perform(int number, const WriteAgain &effect)
{
    qsizetype written = 0;
    while (written < effect.records.size() && append(number, effect.records.at(written)))
        ++written;
    feed(number, WrittenAgain{written});
}

void World::perform(int number, const AwaitNews &)
{
    // A hint that may come at any time, and be wrong.
    const int life = m_agents[size_t(number)].life;
    at(m_now + between(1000, 60'000), [this, number, life] {
        if (m_agents[size_t(number)].life != life)
            return;
        const auto act = [this]() -> Event {
            NewsHeard news;
            for (const ServerItem &item : m_items)
                if (item.stopAsked)
                    news.stop.append(item.id);
            return news;
        };
        request(number, act, NewsFailed{});
    });
}

void World::perform(int number, const Finish &)
{
    Agent &agent = m_agents[size_t(number)];
    if (!agent.leaving) {
        broken(QStringLiteral("an agent left without having been asked to"));
        return;
    }
    note(QStringLiteral("agent %1 leaves").arg(number));
    for (const Job &job : agent.jobs)
        if (job.live)
            broken(QStringLiteral("an agent left a job behind"));
    bornAgain(number);
}

} // namespace slipway::simulation
