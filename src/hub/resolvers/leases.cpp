// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/leases.h"

#include "domain/queues/phasedetails.h"
#include "hub/resolvers/launch.h"
#include "hub/runs/runstate.h"

namespace slipway::hub {

namespace {

constexpr const char *keptDetail = phasedetails::AllSilent;
constexpr std::uint64_t mostLostSeconds = 30ULL * 24 * 60 * 60;

/** As it was before an agent had it. */
void putBack(SQLite::Database &tx, const ItemRow &item, const std::string &spec)
{
    SQLite::Statement update(
        tx, "UPDATE queue_items SET spec = ?, run_name = NULL, agent_id = NULL, pop_key = NULL, "
            "may_run = 1, requeue_asked = 0, forced_at = 0 WHERE id = ?");
    update.bind(1, spec);
    update.bind(2, item.id);
    update.exec();
    setItemState(tx, item, "PENDING", "waiting");
}

int countedUp(SQLite::Database &tx, std::int64_t item, const char *column)
{
    SQLite::Statement count(tx, std::string("UPDATE queue_items SET ") + column + " = " + column +
                                    " + 1 WHERE id = ? RETURNING " + column);
    count.bind(1, item);
    count.executeStep();
    return count.getColumn(0).getInt();
}

/** The spec with which another job goes on with the item's run. */
std::string resumingSpec(const ItemRow &item)
{
    Json spec = Json::parse(item.spec);
    const Json before = spec.value("_resume_count", Json(0));
    spec["run_id"] = item.runName;
    spec["_resume_count"] = (before.is_number_integer() ? before.get<int>() : 0) + 1;
    spec.erase("sweep_id");
    return spec.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string stateOfRun(SQLite::Database &tx, std::optional<std::int64_t> run)
{
    if (!run)
        return {};
    SQLite::Statement state(tx, "SELECT state FROM runs WHERE id = ?");
    state.bind(1, *run);
    return state.executeStep() ? state.getColumn(0).getString() : std::string();
}

/** Announced items whose agents said no more, whose runs nobody speaks for any longer, and whose
 * jobs have had the time that their agents give them to end. */
void giveBackAnnounced(SQLite::Database &tx, std::vector<std::int64_t> &queues)
{
    SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE state = 'CLAIMED' AND "
                               "requeue_asked = 1 AND lease_until <= ?1 AND forced_at <= ?1");
    find.bind(1, steadyMs());
    std::vector<std::int64_t> silent;
    while (find.executeStep())
        silent.push_back(find.getColumn(0).getInt64());
    for (const std::int64_t row : silent) {
        const auto item = itemByRow(tx, row);
        const auto run = runOfItem(tx, *item);
        if (run && !isEndState(stateOfRun(tx, run)))
            continue;
        // A job that lives on after all must not write into what the next one does.
        revokeRunKeys(tx, {item->runEntity, item->runProject, item->runName, {}});
        requeue(tx, *item);
        queues.push_back(item->queue);
    }
}

/** Milliseconds; 0: a begun item stays with its agent, however silent. */
std::int64_t lostTimeout(SQLite::Database &tx, std::int64_t queue)
{
    SQLite::Statement find(tx, "SELECT c.config FROM run_queues q JOIN resource_configs c ON "
                               "c.id = q.config_id WHERE q.id = ? AND "
                               "instr(c.config, '\"lost-timeout\"') > 0");
    find.bind(1, queue);
    if (!find.executeStep())
        return 0;
    const Json config = Json::parse(find.getColumn(0).getString());
    const Json kinds = config.value("resource_args", Json::object());
    for (const Json &arguments : kinds) {
        const Json rules = arguments.is_object() ? arguments.value("slipway", Json()) : Json();
        const Json seconds = rules.is_object() ? rules.value("lost-timeout", Json()) : Json();
        if (seconds.is_number_unsigned() && seconds.get<std::uint64_t>() <= mostLostSeconds)
            return seconds.get<std::int64_t>() * 1000;
    }
    return 0;
}

std::int64_t silenceOf(SQLite::Database &tx, std::int64_t agent, std::int64_t now)
{
    SQLite::Statement find(tx, "SELECT heartbeat_at FROM launch_agents WHERE id = ?");
    find.bind(1, agent);
    return find.executeStep() ? now - find.getColumn(0).getInt64() : now;
}

/** Only a job with a key of its own can be shut out. */
bool hasRunKey(SQLite::Database &tx, const ItemRow &item)
{
    SQLite::Statement find(tx, "SELECT 1 FROM api_keys WHERE scope = 'run' AND revoked = 0 AND "
                               "item = ? AND run = ?");
    find.bind(1, itemId(item.id));
    find.bind(2, item.runName);
    return find.executeStep();
}

bool isKept(SQLite::Database &tx, std::int64_t row)
{
    SQLite::Statement find(tx, "SELECT 1 FROM queue_items WHERE id = ? AND phase_detail = ?");
    find.bind(1, row);
    find.bind(2, keptDetail);
    return find.executeStep();
}

/** True when it is back in its queue, or over. */
bool lookAfterLost(SQLite::Database &tx, std::int64_t row, std::int64_t now)
{
    const auto item = itemByRow(tx, row);
    const std::int64_t timeout = lostTimeout(tx, item->queue);
    const bool kept = isKept(tx, row);
    if (timeout == 0 && !kept)
        return false;
    const auto run = runOfItem(tx, *item);
    if (run && !isEndState(stateOfRun(tx, run)))
        return false; // its program speaks, or has not been silent for long
    const std::int64_t silence = silenceOf(tx, item->agent, now);
    if (timeout == 0 || silence < agentSilenceMs || !hasRunKey(tx, *item)) {
        if (kept) // for the agent until it came back, or for another that cannot get it any more
            setItemFailed(tx, *item, "run", silentRun, Json::array());
        return kept;
    }
    if (silence < timeout)
        return false;
    SQLite::Statement announce(tx, "UPDATE queue_items SET requeue_asked = 1 WHERE id = ?");
    announce.bind(1, row);
    announce.exec(); // or the end of the run would be the item's
    revokeRunKeys(tx, {item->runEntity, item->runProject, item->runName, {}});
    requeue(tx, *item);
    return true;
}

} // namespace

bool keepForItsAgent(SQLite::Database &tx, const ItemRow &item, std::int64_t now)
{
    if (lostTimeout(tx, item.queue) == 0 || silenceOf(tx, item.agent, now) < agentSilenceMs ||
        !hasRunKey(tx, item))
        return false;
    SQLite::Statement keep(tx, "UPDATE queue_items SET phase_detail = ? WHERE id = ?");
    keep.bind(1, keptDetail);
    keep.bind(2, item.id);
    keep.exec();
    return true;
}

std::vector<std::int64_t> giveBackLost(SQLite::Database &tx, std::int64_t now)
{
    SQLite::Statement find(tx, "SELECT id, queue_id FROM queue_items WHERE state = 'CLAIMED' AND "
                               "may_run = 1 AND requeue_asked = 0 AND agent_id IS NOT NULL");
    std::vector<std::pair<std::int64_t, std::int64_t>> begun;
    while (find.executeStep())
        begun.emplace_back(find.getColumn(0).getInt64(), find.getColumn(1).getInt64());
    std::vector<std::int64_t> queues;
    for (const auto &[row, queue] : begun) {
        if (lookAfterLost(tx, row, now))
            queues.push_back(queue);
    }
    return queues;
}

void restartLeases(SQLite::Database &tx, const std::string &boot)
{
    SQLite::Statement known(tx, "SELECT value FROM meta WHERE name = 'boot'");
    const bool same = known.executeStep() && known.getColumn(0).getString() == boot;
    const std::int64_t now = steadyMs();
    // One that is longer than a lease was given by another clock.
    SQLite::Statement leases(tx, "UPDATE queue_items SET lease_until = ?1 WHERE state = 'LEASED' "
                                 "AND (?2 OR lease_until > ?1)");
    leases.bind(1, now + leaseMs);
    leases.bind(2, same ? 0 : 1);
    leases.exec();
    // No agent could say anything while there was no hub.
    SQLite::Statement claims(tx, "UPDATE queue_items SET lease_until = ?, forced_at = 0 "
                                 "WHERE state = 'CLAIMED'");
    claims.bind(1, now + claimMs);
    claims.exec();
    SQLite::Statement remember(tx, "INSERT INTO meta(name, value) VALUES ('boot', ?1) "
                                   "ON CONFLICT(name) DO UPDATE SET value = ?1");
    remember.bind(1, boot);
    remember.exec();
}

std::vector<std::int64_t> giveBackClaims(SQLite::Database &tx)
{
    SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE state = 'CLAIMED' AND "
                               "may_run = 0 AND lease_until <= ?");
    find.bind(1, steadyMs());
    std::vector<std::int64_t> silent;
    while (find.executeStep())
        silent.push_back(find.getColumn(0).getInt64());
    std::vector<std::int64_t> queues;
    for (const std::int64_t row : silent) {
        const auto item = itemByRow(tx, row);
        const int lost = countedUp(tx, row, "lost");
        if (item->stopRequested)
            setItemState(tx, *item, "STOPPED", "stopped");
        else if (lost >= mostLostAgents)
            putAside(tx, *item, lost);
        else
            putBack(tx, *item, item->spec);
        queues.push_back(item->queue);
    }
    giveBackAnnounced(tx, queues);
    return queues;
}

void putAside(SQLite::Database &tx, const ItemRow &item, int lost)
{
    setItemFailed(tx, item, "agent",
                  "Agents took this item " + std::to_string(lost) +
                      " times and were not heard of again; it is not given out any more.",
                  Json::array());
}

void requeue(SQLite::Database &tx, const ItemRow &item)
{
    const auto run = runOfItem(tx, item);
    if (run)
        setState(tx, *run, "preempted"); // it is not silent: nobody speaks for it now
    if (item.stopRequested) {
        setItemState(tx, item, "STOPPED", "stopped");
        return;
    }
    const int times = countedUp(tx, item.id, "requeues");
    if (times > mostRequeues) {
        setItemFailed(tx, item, "agent",
                      "Its agents were taken away " + std::to_string(times) +
                          " times; it is not begun again.",
                      Json::array());
        return;
    }
    putBack(tx, item, run ? resumingSpec(item) : item.spec);
}

} // namespace slipway::hub
