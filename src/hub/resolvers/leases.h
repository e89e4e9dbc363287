// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/resolvers/items.h"

#include <vector>

/**
 * For how long an agent has an item without a word, and how an item comes back to its queue.
 * Everything runs inside a write. Times are those of steadyMs().
 */
namespace slipway::hub {

/** From pop to ack; renewed by slipwayReportItem. */
constexpr std::int64_t leaseMs = 60 * 1000;
/** From ack to the first run key, after the last word of an agent that tells of its work. */
constexpr std::int64_t claimMs = 5 * 60 * 1000;
/** Agents that an item outlives before it is put aside. */
constexpr int mostLostAgents = 3;
/** How often a job is begun anew after a preemption (launch-agent.md §5.7). */
constexpr int mostRequeues = 5;

/** To be called when the hub starts: leases of an earlier boot, and claims, begin anew. */
void restartLeases(SQLite::Database &tx, const std::string &boot);

/**
 * Gives back what agents took up, did not start and said no more about; also what they announced
 * to give back and did not, once the run is over. Gives the queues of these items. The agents find
 * out, at the latest when they ask for the run's key.
 */
std::vector<std::int64_t> giveBackClaims(SQLite::Database &tx);

/** An agent that says nothing for this long is not there, for now. */
constexpr std::int64_t agentSilenceMs = 60 * 1000;

/**
 * Keeps the item for an agent that comes back, although its run fell silent, where its queue says
 * "lost-timeout" and its agent is silent as well; false: it is not kept. `now` is that of nowMs().
 * giveBackLost() ends it once it is kept for nobody any more.
 */
[[nodiscard]] bool keepForItsAgent(SQLite::Database &tx, const ItemRow &item, std::int64_t now);

/**
 * Gives back what agents had begun that were not heard of for the "lost-timeout" of the queue
 * (slipway.lost-timeout of its resource_args, seconds; none: never), once no run of it speaks
 * either. Its job may live on where nobody sees it; so its run's keys end, and items whose jobs
 * have none are left alone. To be called when silence means something. Gives the queues of these
 * items.
 */
std::vector<std::int64_t> giveBackLost(SQLite::Database &tx, std::int64_t now);

/** Fails an item whose agents were not heard of again; their next victim would be another's jobs.
 */
void putAside(SQLite::Database &tx, const ItemRow &item, int lost);

/**
 * Puts a claimed item back in its place, with its priority and its spec. A run that had begun is
 * taken up again by the next job (`run_id`, `_resume_count`; launch-agent.md §5.7). Begun anew too
 * often it fails, and somebody's stop ends it.
 */
void requeue(SQLite::Database &tx, const ItemRow &item);

} // namespace slipway::hub
