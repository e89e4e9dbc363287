// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The world's third part: the server's items, the engines and their jobs.

#include "simulation/world.h"

#include <algorithm>

namespace slipway::simulation {

using namespace agent;

const char *name(Item state)
{
    static const char *const names[]{"pending", "leased", "claimed", "finished", "failed"};
    return names[static_cast<int>(state)];
}

int World::itemOf(const QueueItemId &id) const
{
    return QStringView(id.text()).mid(1).toInt();
}

void World::move(int index, Item state)
{
    ServerItem &item = m_items[size_t(index)];
    note(QStringLiteral("%1: %2 -> %3")
             .arg(item.id.text(), QString::fromLatin1(name(item.state)),
                  QString::fromLatin1(name(state))));
    const bool back =
        state <= item.state &&
        !((item.state == Item::Leased || item.state == Item::Claimed) && state == Item::Pending);
    if (back || (isFinal(state) && item.state != Item::Claimed))
        broken(item.id.text() + QStringLiteral(" moved from ") +
               QString::fromLatin1(name(item.state)) + QStringLiteral(" to ") +
               QString::fromLatin1(name(state)));
    item.state = state;
}

void World::releaseLeases()
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        const ServerItem &item = m_items[i];
        if (isLost(item)) {
            giveBack(int(i), true);
            continue;
        }
        if (item.leasedUntil >= m_now)
            continue;
        if (item.state == Item::Leased)
            move(int(i), Item::Pending);
        else if (item.state == Item::Claimed && !item.keyed)
            giveBack(int(i)); // acknowledged, and not heard of again
    }
}

bool World::holds(int number, const Offer &offer) const
{
    const ServerItem &item = m_items[size_t(itemOf(offer.item))];
    return item.state == Item::Claimed && item.holder == number && item.attempt == offer.attempt;
}

/** Begun, and neither its agent nor its run was heard of for long. */
bool World::isLost(const ServerItem &item) const
{
    if (!item.leavesLost || item.state != Item::Claimed || !item.keyed ||
        m_now - m_agents[size_t(item.holder)].heard < LostTime)
        return false;
    const int index = itemOf(item.id);
    for (const Agent &agent : m_agents)
        for (const Job &job : agent.jobs)
            if (job.item == index && job.live && hasKey(job) && agent.asleep <= m_now &&
                item.runState == RunState::Running)
                return false; // its run speaks
    return true;
}

/** With another pop of its item, a job's key is over. */
bool World::hasKey(const Job &job) const
{
    const ServerItem &item = m_items[size_t(job.item)];
    return item.keyed && job.attempt == item.attempt;
}

/** Of a claimed item; nothing of it may run, unless it may be `lost` with its agent. */
void World::giveBack(int index, bool lost)
{
    ServerItem &item = m_items[size_t(index)];
    for (const Agent &agent : m_agents)
        for (const Job &job : agent.jobs)
            if (!lost && job.item == index && job.live && hasKey(job))
                broken(item.id.text() + QStringLiteral(" came back while its job runs"));
    item.keyed = item.requeueAsked = false;
    if (item.stopAsked || ++item.returns > MostReturns) {
        move(index, Item::Failed);
        return;
    }
    move(index, Item::Pending);
    item.resumes = item.runState != RunState::Pending;
    item.runState = RunState::Pending;
    item.executions = 0;
    item.leasedUntil = m_now;
}

Job *World::jobOf(int number, int item)
{
    for (Job &job : m_agents[size_t(number)].jobs)
        if (job.item == item)
            return &job;
    return nullptr;
}

Job *World::numbered(int number, int job)
{
    for (Job &one : m_agents[size_t(number)].jobs)
        if (one.number == job)
            return &one;
    return nullptr;
}

/** The jobs of a computer never have more of it together than there is. */
void World::checkRoom(int number, const Job &job)
{
    double cpus = 0;
    QStringList gpus;
    for (const Job &other : m_agents[size_t(number)].jobs) {
        if (!other.live)
            continue;
        cpus += m_items[size_t(other.item)].needs.cpus;
        gpus += other.gpus;
    }
    if (cpus > ComputerRoom.cpus + 1e-6)
        broken(QStringLiteral("agent %1 gives more CPUs than it has").arg(number));
    if (gpus.removeDuplicates() > 0)
        broken(QStringLiteral("agent %1 gives a GPU to two jobs").arg(number));
    if (job.gpus.size() != m_items[size_t(job.item)].needs.gpus)
        broken(QStringLiteral("job %1 has not the GPUs it asked for").arg(job.number));
}

QString World::begin(int number, const Offer &offer, const QStringList &gpus)
{
    const int index = itemOf(offer.item);
    if (const Job *there = jobOf(number, index)) // an engine has one container of a name
        return QString::number(there->number);
    ServerItem &item = m_items[size_t(index)];
    Job job;
    job.item = index;
    job.number = ++m_executions;
    job.attempt = offer.attempt;
    note(QStringLiteral("%1: job %2 starts at agent %3")
             .arg(item.id.text())
             .arg(job.number)
             .arg(number));
    // Its computer slept between key and start: it begins without a right to its run.
    const bool shutOut = item.leavesLost && !hasKey(job);
    if (!shutOut && ++item.executions > 1)
        broken(item.id.text() + QStringLiteral(" was run twice"));
    if (!shutOut && (item.state != Item::Claimed || item.holder != number || !hasKey(job)))
        broken(item.id.text() + QStringLiteral(" was started while it is ") +
               QString::fromLatin1(name(item.state)));
    job.gpus = gpus;
    m_agents[size_t(number)].jobs.push_back(job);
    checkRoom(number, job);
    for (int other = 0; other < int(m_agents.size()); ++other)
        if (const Job *its = jobOf(other, index);
            !shutOut && other != number && its && its->live && hasKey(*its))
            broken(item.id.text() + QStringLiteral(" runs at two agents"));
    const bool makesRun = chance(0.9);
    const bool finishesRun = makesRun && chance(0.85);
    const Instant length = between(500, 60'000);
    if (makesRun)
        at(m_now + between(100, int(length.count())),
           [this, number, made = job.number] { jobInits(number, made); });
    const int exitCode = chance(0.8) ? 0 : 1;
    at(m_now + length, [this, number, made = job.number, exitCode, finishesRun] {
        jobEnds(number, made, exitCode, finishesRun);
    });
    return QString::number(job.number);
}

/** wandb.init waits for the server. */
void World::jobInits(int number, int made)
{
    const Job *job = numbered(number, made);
    if (!job || !job->live)
        return;
    ServerItem &item = m_items[size_t(job->item)];
    if (later(number, [this, number, made] { jobInits(number, made); }))
        return;
    if (away(m_serverAway))
        at(m_now + 2 * Second, [this, number, made] { jobInits(number, made); });
    else if (hasKey(*job) && item.runState == RunState::Pending)
        item.runState = RunState::Running;
}

/** A job that finishes its run waits for the server with that. */
void World::jobEnds(int number, int made, int exitCode, bool finishesRun)
{
    Job *job = numbered(number, made);
    if (!job || !job->live ||
        later(number, [=, this] { jobEnds(number, made, exitCode, finishesRun); }))
        return;
    ServerItem &item = m_items[size_t(job->item)];
    if (finishesRun && hasKey(*job) && item.runState == RunState::Running) {
        if (away(m_serverAway)) {
            at(m_now + 2 * Second,
               [this, number, made, exitCode] { jobEnds(number, made, exitCode, true); });
            return;
        }
        item.runState = exitCode == 0 ? RunState::Finished : RunState::Failed;
        const bool comesBack = item.requeueAsked && exitCode != 0;
        const bool claimed = item.state == Item::Claimed && item.holder == number;
        if (claimed && !comesBack)
            move(job->item, Item::Finished); // to the queue a run that failed is over as well
    }
    note(QStringLiteral("%1: job %2 ends with %3").arg(item.id.text()).arg(made).arg(exitCode));
    job->live = false;
    job->exitCode = exitCode;
}

void World::removeJob(int number, int item)
{
    std::vector<Job> &jobs = m_agents[size_t(number)].jobs;
    const auto gone = std::remove_if(jobs.begin(), jobs.end(),
                                     [item](const Job &job) { return job.item == item; });
    jobs.erase(gone, jobs.end());
}

} // namespace slipway::simulation
