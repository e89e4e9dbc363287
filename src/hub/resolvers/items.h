// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/resolvers/access.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/**
 * Items of a queue and their states (wandb-api.md §12, architecture decision 8). Everything runs
 * inside a read or a write.
 *
 *   PENDING --pop--> LEASED --ack--> CLAIMED --the run ends--> FINISHED | FAILED
 *      ^---- 60 s without ack ----'     any of them --failRunQueueItem--> FAILED
 *   PENDING, LEASED --slipwayStopItem--> STOPPED      CLAIMED, stopped, the run ends --> STOPPED
 *   CLAIMED --slipwayRequeueItem--> PENDING           CLAIMED, not begun, agent silent --> PENDING
 *   CLAIMED, announced to slipwayRequeueItem, agent silent, no run open --> PENDING
 *   CLAIMED, begun, agent and run silent for its queue's "lost-timeout" --> PENDING
 */
namespace slipway::hub {

/** Why an item failed whose run fell silent. */
constexpr const char *silentRun = "The run stopped reporting.";
/** Of an item pushed without one; W&B's "medium". */
constexpr int defaultPriority = 2;
struct ItemRow
{
    std::int64_t id = 0;
    std::int64_t queue = 0;
    std::int64_t user = 0;
    std::int64_t agent = 0; ///< 0: none
    std::string state;      ///< as it counts now: a lease that ran out is PENDING
    std::string rawState;   ///< as it is stored
    std::string runEntity;
    std::string runProject;
    std::string runName; ///< empty before ack
    std::string spec;
    bool stopRequested = false;
    bool requeueAsked = false; ///< its agent ends the job to give the item back
    int attempt = 0;           ///< how often it was taken
    int lost = 0;              ///< agents that took it and were not heard of again
};

/** Item ids on the wire are plain decimal numbers: agents make folders of them. */
[[nodiscard]] std::string itemId(std::int64_t row);
/** The item when the user may see its queue, or nothing. */
[[nodiscard]] std::optional<ItemRow> findItem(SQLite::Database &tx, const RequestContext &request,
                                              std::string_view id);
/** The item of a row, without a look at who asks; or nothing. */
[[nodiscard]] std::optional<ItemRow> itemByRow(SQLite::Database &tx, std::int64_t row);
/** Object of an item (`queue` 0: of any queue), or null. */
[[nodiscard]] Json itemObject(SQLite::Database &tx, std::int64_t row, std::int64_t queue = 0);

/**
 * The priority of an input, 0 to 3, or nothing when it names none. Throws InvalidInput for another
 * number, and for any but the default in a queue without priorities (mode "DISABLED").
 */
[[nodiscard]] std::optional<int> priorityArg(const std::string &queue, const std::string &mode,
                                             const Json &input);

/** Whether the agent of an input holds the item, since the pop that it names; without either in the
 * input, whether anybody does. */
[[nodiscard]] bool isHeldBy(const ItemRow &item, const std::string &agent, const Json &attempt);

/** Whether that agent has the item since that pop, or had when it was over; without a number, of
 * its last. */
[[nodiscard]] bool isLastHolder(const ItemRow &item, const std::string &agent, const Json &attempt);

/** Writes state and phase, and that the queue was active. */
void setItemState(SQLite::Database &tx, const ItemRow &item, const std::string &state,
                  const std::string &phase);
void setItemFailed(SQLite::Database &tx, const ItemRow &item, const std::string &stage,
                   const std::string &message, const Json &files);

/** Row of the run that an acknowledged item belongs to, once it exists. */
[[nodiscard]] std::optional<std::int64_t> runOfItem(SQLite::Database &tx, const ItemRow &item);
/** The newest item that was acknowledged for this run, or nothing. */
[[nodiscard]] std::optional<ItemRow> itemOfRun(SQLite::Database &tx, std::int64_t runRowId);

/**
 * A process took the run up: its item is running, also when it had been given up because the run
 * was silent; a stop that was asked for before the run existed reaches it now.
 */
void runStarted(SQLite::Database &tx, std::int64_t runRowId);
/** The run ended: its item becomes FINISHED, FAILED (stage "run") or STOPPED. */
void runEnded(SQLite::Database &tx, std::int64_t runRowId, int exitCode);

} // namespace slipway::hub
