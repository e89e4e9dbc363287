// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/registry.h"
#include "hub/resolvers/access.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>

/** Queues, items and launch agents (wandb-api.md §11, 12, 14) and Slipway's additions to them. */
namespace slipway::hub {

/** Where W&B Launch keeps its queues. */
constexpr const char *queueProject = "model-registry";

// Resolvers, one file each; all look at the schema only through the registry.
void registerQueues(graphql::Registry &registry);
void registerItems(graphql::Registry &registry);
void registerItemMutations(graphql::Registry &registry);
void registerAgents(graphql::Registry &registry);
/** slipway… fields and mutations; without effect when the schema lacks them (--plain). */
void registerLaunchExtensions(graphql::Registry &registry);
/** Slipway's mutations that pause, move and order; as registerLaunchExtensions. */
void registerLaunchChanges(graphql::Registry &registry);
/** All of the above. */
void registerLaunch(graphql::Registry &registry);

/** Row of a queue. */
struct QueueRow
{
    std::int64_t id = 0;
    std::string name;
    std::string mode; ///< DISABLED or V0
    std::int64_t configId = 0;
    bool paused = false;
    ProjectRow project;
};

/** The queue that the user may see, or nothing. */
std::optional<QueueRow> findQueue(SQLite::Database &tx, const RequestContext &request,
                                  std::string_view id);
std::optional<QueueRow> findQueue(SQLite::Database &tx, const RequestContext &request,
                                  std::string_view entity, std::string_view project,
                                  std::string_view name);
/** Something happened in the queue. */
void touchQueue(SQLite::Database &tx, std::int64_t queue);

/** Object of a launch agent, or null. */
Json agentObject(SQLite::Database &tx, std::int64_t agent);
/** Row of an agent of one of the user's entities, or nothing. */
std::optional<std::int64_t> findAgent(SQLite::Database &tx, const RequestContext &request,
                                      std::string_view id);
/** The agent was heard of. */
void noteAgent(SQLite::Database &tx, std::int64_t agent);

} // namespace slipway::hub
