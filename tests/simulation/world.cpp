// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "simulation/world.h"

#include "agent/machine/carryout.h"

#include <algorithm>
#include <cstdio>

namespace slipway::simulation {

using namespace agent;

namespace {

/** Longer than every pause, lease and job after the last fault. */
constexpr Instant SettleTime = 1200 * Second;

Pace calmPace()
{
    // Slower looks than the agent's own, so that a schedule has fewer steps; the logic is the same.
    Pace pace = Pace::ofSlipwayHub();
    pace.poll = 5 * Second;
    pace.beat = 30 * Second;
    pace.observe = 5 * Second;
    pace.stopFlag = 10 * Second;
    pace.report = 60 * Second;
    return pace;
}

} // namespace

World::World(quint64 seed, bool talk)
    : m_seed(seed)
    , m_talk(talk)
    , m_random(seed)
{
    m_calm = between(20'000, 180'000);
    m_lossy = chance(0.3) ? 0 : double(between(1, 150).count()) / 1000;
    m_serverAway = outages(3, 40'000);
    m_items.resize(size_t(between(1, 6).count()));
    m_agents.resize(size_t(between(1, 3).count()));
    for (size_t i = 0; i < m_agents.size(); ++i) {
        m_engineAway.push_back(outages(2, 30'000));
        m_diskFull.push_back(outages(2, 30'000));
    }
}

QString World::run()
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        m_items[i].id = QueueItemId(QStringLiteral("i%1").arg(i));
        m_items[i].leasedUntil = between(0, 60'000); // until then it is not pushed
        m_items[i].needs.cpus = double(between(0, 3).count()) / 2;
        m_items[i].needs.gpus = chance(0.5) ? int(between(1, 2).count()) : 0;
        agent::Rules &rules = m_items[i].rules;
        rules.scheduler = chance(0.3);
        rules.needsRun = chance(0.8);
        rules.start = chance(0.5) ? 40 * Second : Instant(0);
        rules.pull = chance(0.5) ? 40 * Second : Instant(0);
        m_items[i].leavesLost = chance(0.4);
    }
    for (int i = 0; i < int(m_agents.size()); ++i) {
        at(between(0, 3000), [this, i] { born(i); });
        for (int kills = int(between(0, 4).count()); kills > 0; --kills)
            at(between(0, int(m_calm.count())), [this, i] { dies(i); });
        if (chance(0.4))
            at(between(0, int(m_calm.count())), [this, i] { leaves(i); });
        if (chance(0.3))
            at(between(0, int(m_calm.count())), [this, i] { sleeps(i); });
    }
    for (ServerItem &item : m_items)
        if (chance(0.25))
            at(between(0, int(m_calm.count())), [&item] { item.stopAsked = true; });

    while (m_broken.isEmpty() && !m_due.empty()) {
        const Due next = m_due.top();
        m_due.pop();
        m_now = next.at;
        next.act();
        ++m_steps;
        if (troubled())
            continue;
        const QString left = atRest();
        if (left.isEmpty())
            return {};
        if (m_now > m_calm + SettleTime)
            broken(QStringLiteral("not settled: ") + left);
    }
    return m_broken;
}

/** What keeps the world from being over: an item without an end, a job, an agent's work. */
QString World::atRest() const
{
    for (const ServerItem &item : m_items)
        if (!isFinal(item.state))
            return item.id.text() + QStringLiteral(" is ") + QString::fromLatin1(name(item.state));
    for (const Agent &agent : m_agents) {
        if (!agent.jobs.empty())
            return QStringLiteral("a job of i%1 was left behind").arg(agent.jobs.front().item);
        if (!agent.machine || !agent.machine->works().isEmpty())
            return QStringLiteral("an agent still works");
    }
    return {};
}

void World::broken(const QString &what)
{
    note(what);
    if (m_broken.isEmpty())
        m_broken = what;
}

void World::note(const QString &what) const
{
    if (m_talk)
        std::printf("%8.3f  %s\n", double(m_now.count()) / 1000, qPrintable(what));
}

// --- time and chance -------------------------------------------------------------------------

void World::at(Instant when, std::function<void()> act)
{
    m_due.push({std::max(when, m_now), m_order++, std::move(act)});
}

Instant World::between(int low, int high)
{
    // The library's distributions differ between libraries; a seed must not.
    return Instant(low + int(m_random() % quint64(high - low + 1)));
}

bool World::chance(double of)
{
    return double(m_random() % 1'000'000) < of * 1'000'000;
}

bool World::away(const std::vector<std::pair<Instant, Instant>> &times) const
{
    return std::any_of(times.begin(), times.end(), [this](const auto &time) {
        return m_now >= time.first && m_now < time.second && troubled();
    });
}

std::vector<std::pair<Instant, Instant>> World::outages(int most, int longest)
{
    std::vector<std::pair<Instant, Instant>> times;
    for (int count = int(between(0, most).count()); count > 0; --count) {
        const Instant from = between(0, int(m_calm.count()));
        times.emplace_back(from, from + between(100, longest));
    }
    return times;
}

// --- agents ----------------------------------------------------------------------------------

void World::born(int number)
{
    Agent &agent = m_agents[size_t(number)];
    if (away(m_diskFull[size_t(number)])) {
        at(m_now + 5 * Second, [this, number] { born(number); });
        return;
    }
    note(QStringLiteral("agent %1 starts").arg(number));
    agent.machine = std::make_unique<Machine>(
        QList<QueueName>(std::begin(Queues), std::end(Queues)),
        Limits{3, ComputerRoom, {{Queues[0], 2}}, MostSchedulers}, calmPace(), quint32(m_random()));
    agent.machine->restore(agent.journal);
    agent.journal = agent.machine->snapshot();
    feed(number, Tick{});
}

void World::dies(int number)
{
    Agent &agent = m_agents[size_t(number)];
    if (!agent.machine)
        return;
    note(QStringLiteral("agent %1 is killed").arg(number));
    bornAgain(number);
}

void World::bornAgain(int number)
{
    Agent &agent = m_agents[size_t(number)];
    agent.machine.reset();
    agent.wake = Instant(-1);
    agent.events.clear();
    agent.cancelled.clear();
    agent.leaving = false;
    ++agent.life;
    const int longest = chance(0.15) ? 300'000 : 40'000; // a computer that is off
    at(m_now + between(1000, longest), [this, number] { born(number); });
}

/** Preempted, or told to stop: its jobs end, then it does. */
void World::leaves(int number)
{
    Agent &agent = m_agents[size_t(number)];
    if (!agent.machine)
        return;
    const bool comeBack = chance(0.7);
    note(QStringLiteral("agent %1 is told to leave%2")
             .arg(number)
             .arg(comeBack ? QStringLiteral(", items come back") : QString()));
    agent.leaving = true;
    feed(number, StopNowAsked{comeBack});
}

/** Its agent and its jobs do nothing, and know nothing of it afterwards. */
void World::sleeps(int number)
{
    const Instant length = between(1000, 400'000);
    note(QStringLiteral("the computer of agent %1 sleeps for %2 s")
             .arg(number)
             .arg(length.count() / 1000));
    m_agents[size_t(number)].asleep = m_now + length;
}

bool World::later(int number, const std::function<void()> &act)
{
    const Instant awake = m_agents[size_t(number)].asleep;
    if (awake <= m_now)
        return false;
    at(awake + Instant(1), act);
    return true;
}

void World::feed(int number, Event event)
{
    Agent &agent = m_agents[size_t(number)];
    if (!agent.machine)
        return;
    const auto again = [this, number, event, life = agent.life] {
        if (m_agents[size_t(number)].life == life)
            feed(number, event);
    };
    if (!agent.feeding && later(number, again))
        return;
    agent.events.append(std::move(event));
    if (agent.feeding)
        return;
    agent.feeding = true;
    while (agent.machine && !agent.events.isEmpty()) {
        const QList<Effect> effects = agent.machine->handle(agent.events.takeFirst(), m_now);
        agent.events = carryOut(number, effects) + agent.events;
    }
    agent.feeding = false;
    if (!agent.machine)
        return;
    if (!agent.machine->hasUnwritten() && chance(0.01))
        agent.journal = agent.machine->snapshot();
    wakeUp(number);
}

void World::wakeUp(int number)
{
    Agent &agent = m_agents[size_t(number)];
    const Instant when = std::max(agent.machine->wakeAt(), m_now + Instant(1));
    if (agent.wake > m_now && agent.wake <= when)
        return; // one is under way that comes early enough
    agent.wake = when;
    at(when, [this, number, when, life = agent.life] {
        Agent &sleeper = m_agents[size_t(number)];
        if (sleeper.life == life && sleeper.wake == when)
            feed(number, Tick{});
    });
}

QList<Event> World::carryOut(int number, const QList<Effect> &effects)
{
    return agent::carryOut(
        effects, {.goOn =
                      [this, number] {
                          if (troubled() && chance(0.001))
                              dies(number);
                          return m_agents[size_t(number)].machine != nullptr;
                      },
                  .write = [this, number](const Record &record) { return append(number, record); },
                  .perform =
                      [this, number](const Effect &effect) {
                          std::visit([this, number](const auto &one) { perform(number, one); },
                                     effect);
                      }});
}

bool World::append(int number, const Record &record)
{
    static const char *const kinds[]{"taken",      "acknowledged", "starting", "started",
                                     "stop asked", "preempted",    "ended",    "failed",
                                     "returning",  "done"};
    const bool full = away(m_diskFull[size_t(number)]);
    note(QStringLiteral("%1: agent %2 %3 '%4'")
             .arg(record.item.text())
             .arg(number)
             .arg(full ? QStringLiteral("cannot record") : QStringLiteral("records"),
                  QString::fromLatin1(kinds[static_cast<int>(record.kind)])));
    if (full)
        return false;
    m_agents[size_t(number)].journal.append(record);
    return true;
}

void World::deliver(int number, int life, Event event, Instant after)
{
    at(m_now + after, [this, number, life, event = std::move(event)] {
        if (m_agents[size_t(number)].life == life)
            feed(number, event);
    });
}

void World::request(int number, std::function<Event()> act, Event lost)
{
    const int life = m_agents[size_t(number)].life;
    if (troubled() && chance(m_lossy)) { // never got there
        deliver(number, life, std::move(lost), between(1000, 30'000));
        return;
    }
    const bool unheard = troubled() && chance(m_lossy);
    at(m_now + between(5, troubled() && chance(m_lossy) ? 20'000 : 300),
       [this, number, life, unheard, act = std::move(act), lost = std::move(lost)] {
           if (away(m_serverAway)) {
               deliver(number, life, lost, between(5, 300));
               return;
           }
           m_agents[size_t(number)].heard = m_now;
           releaseLeases();
           // It happens although nobody may be there any more to hear of it.
           Event answer = act();
           if (unheard)
               deliver(number, life, lost, between(1000, 30'000));
           else
               deliver(number, life, std::move(answer), between(5, 300));
       });
}

void World::call(int number, std::function<Event()> act, Event refused)
{
    const int life = m_agents[size_t(number)].life;
    at(m_now + between(2, 400),
       [this, number, life, act = std::move(act), refused = std::move(refused)] {
           const bool gone = away(m_engineAway[size_t(number)]);
           deliver(number, life, gone ? refused : act(), between(2, 100));
       });
}

} // namespace slipway::simulation
