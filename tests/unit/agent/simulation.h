// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/machine.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>
#include <queue>
#include <random>
#include <tuple>
#include <vector>

/**
 * A world for agents under a virtual clock: a hub, a place where jobs run, lost requests and
 * answers, outages, and agents that are killed between any two effects. One seed is one history.
 */
namespace slipway::agent::simulation {

using Random = std::mt19937;

/** What happens when, in virtual time. */
class Clock
{
public:
    [[nodiscard]] Instant now() const { return m_now; }
    void at(Instant time, std::function<void()> what);
    /** Runs everything until `end`. */
    void runUntil(Instant end);

private:
    struct Entry
    {
        Instant time;
        qint64 number;
        std::function<void()> what;
        bool operator<(const Entry &other) const
        {
            return std::tie(other.time, other.number) < std::tie(time, number);
        }
    };
    std::priority_queue<Entry> m_entries;
    Instant m_now{0};
    qint64 m_number = 0;
};

/** Queues as a hub keeps them: leases of a minute until the acknowledgement, none after. */
struct Hub
{
    struct Item
    {
        ItemState state = ItemState::Pending;
        QueueName queue;
        int leasedBy = -1;
        Instant leaseEnds{0};
        RunId run;
        bool stopAsked = false;
        std::optional<RunState> runState;
    };

    std::optional<QueueItemId> pop(const QueueName &queue, int agent, Instant now);
    bool acknowledge(const QueueItemId &item, int agent, const RunId &run, Instant now);
    void runEnded(const QueueItemId &item, RunState state);
    [[nodiscard]] static bool isOver(ItemState state);

    QMap<QueueItemId, Item> items;
    bool isUp = true;
};

/** Where jobs run; it survives every agent. */
struct Jobs
{
    struct Job
    {
        bool ended = false;
        bool removed = false;
        int exitCode = 0;
        int starts = 0;
    };
    QMap<QueueItemId, Job> jobs;
};

class World;

/** An agent's process: it dies and comes back, its journal stays. */
class Agent
{
public:
    Agent(World &world, int number);
    void start();
    void kill(bool tornLine, const Record *writing);
    [[nodiscard]] bool isIdle() const { return m_machine && m_machine->works().isEmpty(); }
    [[nodiscard]] bool isAlive() const { return m_machine != nullptr; }

private:
    void feed(const Event &event);
    void answerLater(const Event &event, Instant after);
    void carryOut(const Effect &effect);
    bool reachesHub();
    bool answerArrives();
    void hub(std::function<Event()> act, const Event &noAnswer);
    void startJob(const Offer &offer);
    void runJob(const Offer &offer);

    World &m_world;
    int m_number;
    int m_life = 0;
    std::unique_ptr<Machine> m_machine;
    QByteArray m_journal;
    QSet<QueueItemId> m_cancelled;
};

class World
{
public:
    World(quint32 seed, int agents, int items);
    /** Empty when all went well, else what did not. */
    QString run();

    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] Instant between(int least, int most);

    Clock clock;
    Hub hub;
    Jobs jobs;
    bool faults = true;
    Random random;

private:
    void scheduleFaults();
    [[nodiscard]] QString verdict() const;

    std::vector<std::unique_ptr<Agent>> m_agents;
};

} // namespace slipway::agent::simulation
