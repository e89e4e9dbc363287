// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "unit/agent/simulation.h"

#include "agent/journal/recordcodec.h"

#include <QSet>
#include <QTest>

namespace slipway::agent::simulation {
namespace {

constexpr Instant Lease{60'000};
constexpr Instant FaultsUntil{15 * 60'000};
constexpr Instant Quiet{60 * 60'000};
constexpr Instant Step{60'000};
const QList<QueueName> Queues{QueueName(QStringLiteral("a")), QueueName(QStringLiteral("b"))};

} // namespace

void Clock::at(Instant time, std::function<void()> what)
{
    m_entries.push({std::max(time, m_now), m_number++, std::move(what)});
}

void Clock::runUntil(Instant end)
{
    while (!m_entries.empty() && m_entries.top().time <= end) {
        const Entry entry = m_entries.top();
        m_entries.pop();
        m_now = entry.time;
        entry.what();
    }
    m_now = end;
}

bool Hub::isOver(ItemState state)
{
    return state == ItemState::Finished || state == ItemState::Failed ||
           state == ItemState::Stopped;
}

std::optional<QueueItemId> Hub::pop(const QueueName &queue, int agent, Instant now)
{
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (it->state == ItemState::Leased && it->leaseEnds <= now)
            it->state = ItemState::Pending;
        if (it->queue == queue && it->state == ItemState::Pending) {
            it->state = ItemState::Leased;
            it->leasedBy = agent;
            it->leaseEnds = now + Lease;
            return it.key();
        }
    }
    return std::nullopt;
}

bool Hub::acknowledge(const QueueItemId &item, int agent, const RunId &run, Instant now)
{
    Item &one = items[item];
    if (one.state == ItemState::Claimed)
        return one.run == run;
    if (one.state != ItemState::Leased || one.leasedBy != agent || one.leaseEnds <= now)
        return false;
    one.state = ItemState::Claimed;
    one.run = run;
    return true;
}

void Hub::runEnded(const QueueItemId &item, RunState state)
{
    Item &one = items[item];
    one.runState = state;
    if (!isOver(one.state))
        one.state = state == RunState::Finished ? ItemState::Finished : ItemState::Failed;
}

Agent::Agent(World &world, int number)
    : m_world(world)
    , m_number(number)
{
}

void Agent::start()
{
    QList<Record> records;
    for (const QByteArray &line : m_journal.split('\n')) {
        if (const auto record = fromLine(line))
            records.append(*record);
    }
    Pace pace = Pace::ofSlipwayHub();
    m_machine = std::make_unique<Machine>(Queues, 2, pace, m_world.random());
    m_machine->restore(records);
    m_journal.clear();
    for (const Record &record : m_machine->snapshot())
        m_journal += toLine(record) + '\n';
    m_cancelled.clear();
    feed(Tick{});
}

void Agent::kill(bool tornLine, const Record *writing)
{
    if (writing) {
        const QByteArray line = toLine(*writing) + '\n';
        m_journal += tornLine ? line.left(line.size() / 2) : line;
    }
    m_machine.reset();
    ++m_life;
    m_world.clock.at(m_world.clock.now() + m_world.between(100, 90'000), [this] {
        if (!m_machine)
            start();
    });
}

void Agent::answerLater(const Event &event, Instant after)
{
    const int life = m_life;
    m_world.clock.at(m_world.clock.now() + after, [this, life, event] {
        if (life == m_life && m_machine)
            feed(event);
    });
}

void Agent::feed(const Event &event)
{
    const QList<Effect> effects = m_machine->handle(event, m_world.clock.now());
    for (const Effect &effect : effects) {
        const auto *write = std::get_if<Write>(&effect);
        if (m_world.faults && m_world.chance(0.003)) {
            kill(m_world.chance(0.5), write ? &write->record : nullptr);
            return;
        }
        if (write)
            m_journal += toLine(write->record) + '\n';
        else
            carryOut(effect);
    }
    const int life = m_life;
    const Instant wake = m_machine->wakeAt();
    m_world.clock.at(std::max(wake, m_world.clock.now() + Instant(1)), [this, life, wake] {
        // Only the latest wish counts, as with one timer.
        if (life == m_life && m_machine && m_machine->wakeAt() <= m_world.clock.now())
            feed(Tick{});
    });
}

bool Agent::reachesHub()
{
    return m_world.hub.isUp && !(m_world.faults && m_world.chance(0.05));
}

bool Agent::answerArrives()
{
    return !(m_world.faults && m_world.chance(0.05));
}

/** A request: it may be lost, its answer may be lost, both take time. */
void Agent::hub(std::function<Event()> act, const Event &noAnswer)
{
    const Instant way = m_world.between(1, m_world.faults && m_world.chance(0.05) ? 20'000 : 50);
    const int life = m_life;
    if (!reachesHub()) {
        answerLater(noAnswer, way + Instant(5'000));
        return;
    }
    m_world.clock.at(m_world.clock.now() + way, [this, life, act, noAnswer, way] {
        // The hub acts, whether the agent still lives or not.
        const Event answer = act();
        if (life == m_life && m_machine)
            answerLater(answerArrives() ? answer : noAnswer, way);
    });
}

void Agent::runJob(const Offer &offer)
{
    World &world = m_world;
    const QueueItemId item = offer.item;
    const Instant begins = world.clock.now() + world.between(100, 3'000);
    const Instant ends = begins + world.between(500, 240'000);
    const bool initialises = !world.chance(0.1);
    const bool leavesOpen = world.chance(0.1);
    const int exitCode = world.chance(0.2) ? 1 : 0;
    world.clock.at(begins, [&world, item, initialises] {
        if (initialises && !world.jobs.jobs[item].ended)
            world.hub.items[item].runState = RunState::Running;
    });
    world.clock.at(ends, [&world, item, initialises, leavesOpen, exitCode] {
        Jobs::Job &job = world.jobs.jobs[item];
        if (job.ended)
            return;
        job.ended = true;
        job.exitCode = exitCode;
        if (initialises && !leavesOpen)
            world.hub.runEnded(item, exitCode == 0 ? RunState::Finished : RunState::Failed);
    });
}

void Agent::startJob(const Offer &offer)
{
    Jobs &jobs = m_world.jobs;
    const bool there = jobs.jobs.contains(offer.item) && !jobs.jobs[offer.item].removed;
    if (!there) {
        ++jobs.jobs[offer.item].starts;
        jobs.jobs[offer.item].removed = false;
        runJob(offer);
    }
    const bool unclear = m_world.faults && m_world.chance(0.05);
    answerLater(unclear ? Event(StartFailed{offer.item, std::nullopt})
                        : Event(JobStarted{offer.item, QStringLiteral("h")}),
                m_world.between(10, 500));
}

void Agent::carryOut(const Effect &effect)
{
    World &world = m_world;
    Hub &server = world.hub;
    const int number = m_number;
    if (const auto *poll = std::get_if<Poll>(&effect)) {
        const QueueName queue = poll->queue;
        const RunId run(QString::number(world.random()));
        hub(
            [&world, &server, queue, number, run]() -> Event {
                const auto item = server.pop(queue, number, world.clock.now());
                if (!item)
                    return Polled{queue, std::nullopt};
                Offer offer;
                offer.item = *item;
                offer.queue = queue;
                offer.run.id = run;
                offer.resource = Resource::LocalContainer;
                return Polled{queue, offer};
            },
            PollFailed{queue, std::nullopt});
    } else if (std::get_if<Beat>(&effect)) {
        hub([]() -> Event { return BeatAnswered{false}; }, BeatFailed{});
    } else if (const auto *ack = std::get_if<Acknowledge>(&effect)) {
        const Offer offer = ack->offer;
        hub(
            [&world, &server, offer, number]() -> Event {
                const bool done =
                    server.acknowledge(offer.item, number, offer.run.id, world.clock.now());
                return AcknowledgeAnswered{offer.item, done ? Outcome::Yes : Outcome::No};
            },
            AcknowledgeAnswered{offer.item, Outcome::Unclear});
    } else if (const auto *look = std::get_if<Reconcile>(&effect)) {
        const Offer offer = look->offer;
        hub(
            [&server, offer]() -> Event {
                const Hub::Item &item = server.items[offer.item];
                const bool ours = item.state == ItemState::Claimed && item.run == offer.run.id;
                return ReconcileAnswered{offer.item, ours ? Outcome::Yes : Outcome::No};
            },
            ReconcileAnswered{offer.item, Outcome::Unclear});
    } else if (const auto *adopt = std::get_if<Adopt>(&effect)) {
        const QueueItemId item = adopt->offer.item;
        const bool there = world.jobs.jobs.contains(item) && !world.jobs.jobs[item].removed;
        answerLater(AdoptAnswered{item, there ? Outcome::Yes : Outcome::No, QStringLiteral("h")},
                    Instant(20));
    } else if (const auto *prepare = std::get_if<Prepare>(&effect)) {
        const QueueItemId item = prepare->offer.item;
        const int life = m_life;
        const bool fails = world.chance(0.05);
        world.clock.at(world.clock.now() + world.between(10, 100'000), [this, life, item, fails] {
            if (life != m_life || !m_machine)
                return;
            if (m_cancelled.contains(item))
                feed(PreparationFailed{item, std::nullopt});
            else if (fails)
                feed(PreparationFailed{item, Failure{QStringLiteral("build"), {}}});
            else
                feed(Prepared{item});
        });
    } else if (const auto *cancel = std::get_if<CancelPreparation>(&effect)) {
        m_cancelled.insert(cancel->item);
    } else if (const auto *start = std::get_if<StartJob>(&effect)) {
        startJob(start->offer);
    } else if (const auto *watch = std::get_if<Observe>(&effect)) {
        const QueueItemId item = watch->offer.item;
        const Jobs::Job job = world.jobs.jobs[item];
        Observed event{item, TargetStatus{}};
        event.status->state = job.removed ? TargetState::Gone : TargetState::Running;
        if (job.ended) {
            event.status->state = job.exitCode == 0 ? TargetState::Finished : TargetState::Failed;
            event.status->exitCode = job.exitCode;
        }
        if (world.faults && world.chance(0.02))
            event.status.reset();
        answerLater(event, Instant(30));
    } else if (const auto *end = std::get_if<EndJob>(&effect)) {
        Jobs::Job &job = world.jobs.jobs[end->offer.item];
        if (!job.ended) {
            job.ended = true;
            job.exitCode = 130;
        }
        answerLater(EndAnswered{end->offer.item, !(world.faults && world.chance(0.1))},
                    Instant(500));
    } else if (const auto *flag = std::get_if<ReadStopFlag>(&effect)) {
        const QueueItemId item = flag->offer.item;
        hub(
            [&server, item]() -> Event {
                return StopFlagRead{item,
                                    server.items[item].stopAsked ? Outcome::Yes : Outcome::No};
            },
            StopFlagRead{item, Outcome::Unclear});
    } else if (const auto *read = std::get_if<ReadRun>(&effect)) {
        const QueueItemId item = read->offer.item;
        hub(
            [&server, item]() -> Event {
                const auto state = server.items[item].runState;
                return RunRead{item, state ? Outcome::Yes : Outcome::No,
                               state.value_or(RunState::Unknown)};
            },
            RunRead{item, Outcome::Unclear, RunState::Unknown});
    } else if (const auto *close = std::get_if<CloseRun>(&effect)) {
        const CloseRun wish = *close;
        hub(
            [&server, wish]() -> Event {
                Hub::Item &item = server.items[wish.offer.item];
                if (wish.stopped && !Hub::isOver(item.state))
                    item.state = ItemState::Stopped;
                if (item.runState && !isOver(*item.runState))
                    server.runEnded(wish.offer.item,
                                    wish.end.exitCode == 0 ? RunState::Finished : RunState::Failed);
                return CloseAnswered{wish.offer.item, true};
            },
            CloseAnswered{wish.offer.item, false});
    } else if (const auto *failure = std::get_if<ReportFailure>(&effect)) {
        const QueueItemId item = failure->offer.item;
        hub(
            [&server, item]() -> Event {
                if (!Hub::isOver(server.items[item].state))
                    server.items[item].state = ItemState::Failed;
                return FailureAnswered{item, true};
            },
            FailureAnswered{item, false});
    } else if (const auto *clean = std::get_if<CleanUp>(&effect)) {
        const QueueItemId item = clean->offer.item;
        if (!clean->handle.isEmpty())
            world.jobs.jobs[item].removed = true;
        answerLater(CleanUpAnswered{item, !(world.faults && world.chance(0.05))}, Instant(50));
    }
}

World::World(quint32 seed, int agents, int items)
    : random(seed)
{
    for (int i = 0; i < agents; ++i)
        m_agents.push_back(std::make_unique<Agent>(*this, i));
    for (int i = 0; i < items; ++i) {
        const QueueItemId item(QStringLiteral("i%1").arg(i));
        const QueueName queue = Queues.at(i % Queues.size());
        clock.at(between(0, 5 * 60'000), [this, item, queue] { hub.items[item].queue = queue; });
        if (chance(0.15)) {
            clock.at(between(0, 10 * 60'000), [this, item] {
                if (hub.items.contains(item) && hub.items[item].state == ItemState::Claimed)
                    hub.items[item].stopAsked = true;
            });
        }
    }
}

bool World::chance(double probability)
{
    return std::bernoulli_distribution(probability)(random);
}

Instant World::between(int least, int most)
{
    return Instant(std::uniform_int_distribution<int>(least, most)(random));
}

void World::scheduleFaults()
{
    for (int i = 0; i < 3; ++i) {
        const Instant down = between(0, 14 * 60'000);
        clock.at(down, [this] { hub.isUp = false; });
        clock.at(down + between(1'000, 120'000), [this] { hub.isUp = true; });
    }
    for (const auto &agent : m_agents) {
        for (int i = 0; i < 3; ++i) {
            clock.at(between(0, 14 * 60'000), [&one = *agent] {
                if (one.isAlive())
                    one.kill(false, nullptr);
            });
        }
    }
    clock.at(FaultsUntil, [this] {
        faults = false;
        hub.isUp = true;
    });
}

QString World::run()
{
    scheduleFaults();
    for (const auto &agent : m_agents)
        agent->start();
    // With the faults off, everything must come to its end in bounded time.
    for (Instant until = FaultsUntil; until < FaultsUntil + Quiet; until += Step) {
        clock.runUntil(until);
        if (verdict().isEmpty())
            break;
    }
    return verdict();
}

QString World::verdict() const
{
    for (auto it = jobs.jobs.cbegin(); it != jobs.jobs.cend(); ++it) {
        if (it->starts > 1)
            return QStringLiteral("%1 was started %2 times").arg(it.key().text()).arg(it->starts);
        if (!it->removed)
            return QStringLiteral("%1 was not cleaned up").arg(it.key().text());
    }
    for (auto it = hub.items.cbegin(); it != hub.items.cend(); ++it) {
        if (!Hub::isOver(it->state))
            return QStringLiteral("%1 is %2 for ever").arg(it.key().text(), wireName(it->state));
        const auto run = it->runState;
        if (run && !isOver(*run))
            return QStringLiteral("the run of %1 is open for ever").arg(it.key().text());
    }
    for (const auto &agent : m_agents) {
        if (!agent->isIdle())
            return QStringLiteral("an agent is not done");
    }
    return {};
}

} // namespace slipway::agent::simulation

using namespace slipway::agent::simulation;

/** SLIPWAY_SEED=n replays one history, SLIPWAY_SEEDS=n runs that many. */
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoItemAndStartsNoneTwice()
    {
        const int only = qEnvironmentVariableIntValue("SLIPWAY_SEED");
        const int wanted = qEnvironmentVariableIntValue("SLIPWAY_SEEDS");
        const int first = only > 0 ? only : 1;
        const int last = only > 0 ? only : (wanted > 0 ? wanted : 1000);
        for (int seed = first; seed <= last; ++seed) {
            World world(static_cast<quint32>(seed), 2, 12);
            const QString wrong = world.run();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
