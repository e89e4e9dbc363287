// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/machine.h"

#include <QSet>
#include <functional>
#include <queue>
#include <random>
#include <vector>

namespace slipway::simulation {

using agent::Instant;

/** What a queue item is to the server; the states of W&B's `runQueueItem`. */
enum class Item { Pending, Leased, Claimed, Finished, Failed };
[[nodiscard]] const char *name(Item state);
[[nodiscard]] inline bool isFinal(Item state)
{
    return state == Item::Finished || state == Item::Failed;
}

constexpr Instant Second{1000};
constexpr Instant LeaseTime = 60 * Second;
/** From ack to a run's key without a word; shorter than the hub's, so that it runs out often. */
constexpr Instant ClaimTime = 75 * Second;
/** After such a silence of its agent an item that was begun is another's, where its queue says so.
 */
constexpr Instant LostTime = 90 * Second;
constexpr int MostReturns = 5;
constexpr int MostSchedulers = 1;
/** What every agent's computer has for jobs. */
inline const agent::Room ComputerRoom{2, 0, {QStringLiteral("0"), QStringLiteral("1")}};
inline const QueueName Queues[]{QueueName(QStringLiteral("near")),
                                QueueName(QStringLiteral("far"))};

struct ServerItem
{
    QueueItemId id;
    Item state = Item::Pending;
    int holder = -1; ///< agent
    Instant leasedUntil{0};
    RunId run;
    RunState runState = RunState::Pending; ///< Pending: wandb.init was not called
    bool stopAsked = false;
    int executions = 0;
    agent::Needs needs;
    agent::Rules rules;
    int attempt = 0;
    bool keyed = false;        ///< its run's key was given: a job may run
    bool requeueAsked = false; ///< its job is ended to give the item back
    bool resumes = false;      ///< the next job goes on with `run`
    int returns = 0;
    bool leavesLost = false; ///< its queue gives it to another when its agent is lost
};

/** A job as the engine of an agent's computer knows it. */
struct Job
{
    int item = 0; ///< index of the server's
    bool live = true;
    int exitCode = 0;
    int number = 0;  ///< of this execution
    int attempt = 0; ///< of the pop that it was started for; its key ends with that
    QStringList gpus;
};

/**
 * One schedule: a server, agents (each with its journal and its engine) and a seed from which every
 * delay, loss, crash and full disk follows. Only the Machine is real. It is run by `run`, once.
 */
class World
{
public:
    explicit World(quint64 seed, bool talk = false);
    /** The first invariant that broke, in words; empty when all of them held. */
    [[nodiscard]] QString run();
    [[nodiscard]] int steps() const { return m_steps; }

private:
    struct Agent
    {
        std::unique_ptr<agent::Machine> machine; ///< none while it is dead
        int life = 0;                            ///< answers to an earlier life are not heard
        QList<agent::Record> journal;            ///< on disk
        std::vector<Job> jobs;                   ///< of its computer's engine
        QList<agent::Event> events;
        QHash<QueueItemId, int> preparations; ///< how many, by item
        QSet<QueueItemId> cancelled;          ///< starts to be given up while their image comes
        bool leaving = false;                 ///< asked to end all and itself
        bool feeding = false;
        Instant wake{-1};
        Instant heard{0};  ///< by the server
        Instant asleep{0}; ///< its computer, until then
    };
    struct Due
    {
        Instant at;
        quint64 order;
        std::function<void()> act;
        bool operator>(const Due &other) const
        {
            return std::tie(at, order) > std::tie(other.at, other.order);
        }
    };

    // --- time and chance
    void at(Instant when, std::function<void()> act);
    Instant between(int low, int high);
    bool chance(double of);
    bool troubled() const { return m_now < m_calm; }
    bool away(const std::vector<std::pair<Instant, Instant>> &times) const;
    std::vector<std::pair<Instant, Instant>> outages(int most, int longest);

    // --- agents
    void born(int agent);
    void dies(int agent);
    void leaves(int agent);
    void sleeps(int agent);
    /** True when its computer sleeps: `act` then comes once it is awake. */
    bool later(int agent, const std::function<void()> &act);
    void bornAgain(int agent);
    void feed(int agent, agent::Event event);
    [[nodiscard]] QList<agent::Event> carryOut(int agent, const QList<agent::Effect> &effects);
    bool append(int agent, const agent::Record &record);
    void wakeUp(int agent);
    /** A request to the server: what it does there, and what the agent hears when it hears nothing.
     */
    void request(int agent, std::function<agent::Event()> act, agent::Event lost);
    /** The same to the engine of its own computer, which has no network to lose an answer in. */
    void call(int agent, std::function<agent::Event()> act, agent::Event refused);
    void deliver(int agent, int life, agent::Event event, Instant after);

    void perform(int agent, const agent::Poll &effect);
    void perform(int agent, const agent::Beat &effect);
    void perform(int agent, const agent::Acknowledge &effect);
    void perform(int agent, const agent::Reconcile &effect);
    void perform(int agent, const agent::Adopt &effect);
    void perform(int agent, const agent::Prepare &effect);
    void perform(int agent, const agent::CancelPreparation &effect);
    void perform(int agent, const agent::StartJob &effect);
    void perform(int agent, const agent::Observe &effect);
    void perform(int agent, const agent::EndJob &effect);
    void perform(int agent, const agent::ReadStopFlag &effect);
    void perform(int agent, const agent::ReadRun &effect);
    void perform(int agent, const agent::CloseRun &effect);
    void perform(int agent, const agent::ReportPhase &effect);
    void perform(int agent, const agent::ReportFailure &effect);
    void perform(int agent, const agent::CleanUp &effect);
    void perform(int agent, const agent::ReturnItem &effect);
    void perform(int agent, const agent::Write &effect);
    void perform(int agent, const agent::WriteAgain &effect);
    void perform(int agent, const agent::AwaitNews &effect);
    void perform(int agent, const agent::Finish &effect);

    // --- server, engine, job
    int itemOf(const QueueItemId &id) const;
    void move(int item, Item state);
    void releaseLeases();
    void giveBack(int item, bool lost = false);
    [[nodiscard]] bool isLost(const ServerItem &item) const;
    [[nodiscard]] bool hasKey(const Job &job) const;
    [[nodiscard]] bool holds(int agent, const agent::Offer &offer) const;
    void startNow(int agent, int life, agent::Offer offer, QStringList gpus);
    Job *jobOf(int agent, int item);
    QString begin(int agent, const agent::Offer &offer, const QStringList &gpus);
    void checkRoom(int agent, const Job &job);
    void jobInits(int agent, int number);
    void jobEnds(int agent, int number, int exitCode, bool finishesRun);
    Job *numbered(int agent, int number);
    void removeJob(int agent, int item);

    void broken(const QString &what);
    void note(const QString &what) const;
    QString atRest() const;

    quint64 m_seed;
    bool m_talk;
    std::mt19937_64 m_random;
    Instant m_now{0};
    Instant m_calm{0}; ///< no more faults from here on
    quint64 m_order = 0;
    int m_steps = 0;
    int m_executions = 0;
    double m_lossy = 0;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::vector<ServerItem> m_items;
    std::vector<Agent> m_agents;
    std::vector<std::pair<Instant, Instant>> m_serverAway;
    std::vector<std::vector<std::pair<Instant, Instant>>> m_engineAway;
    std::vector<std::vector<std::pair<Instant, Instant>>> m_diskFull;
    QString m_broken;
};

} // namespace slipway::simulation
