// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/leases.h"

#include "hub/resolvers/launch.h"
#include "hub/runs/runstate.h"

namespace slipway::hub {

namespace {

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

/** Announced items whose agents said no more, and whose runs nobody speaks for any longer. */
void giveBackAnnounced(SQLite::Database &tx, std::vector<std::int64_t> &queues)
{
    SQLite::Statement find(tx, "SELECT id FROM queue_items WHERE state = 'CLAIMED' AND "
                               "requeue_asked = 1 AND lease_until <= ?");
    find.bind(1, steadyMs());
    std::vector<std::int64_t> silent;
    while (find.executeStep())
        silent.push_back(find.getColumn(0).getInt64());
    for (const std::int64_t row : silent) {
        const auto item = itemByRow(tx, row);
        if (const auto run = runOfItem(tx, *item)) {
            SQLite::Statement state(tx, "SELECT state FROM runs WHERE id = ?");
            state.bind(1, *run);
            if (state.executeStep() && !isEndState(state.getColumn(0).getString()))
                continue;
        }
        // A job that lives on after all must not write into what the next one does.
        revokeRunKeys(tx, {item->runEntity, item->runProject, item->runName, {}});
        requeue(tx, *item);
        queues.push_back(item->queue);
    }
}

} // namespace

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
