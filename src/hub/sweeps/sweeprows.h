// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/resolvers/access.h"

#include <cstdint>
#include <optional>
#include <string>

/** Sweeps and their agents in the database. All functions run inside a read or a write. */
namespace slipway::hub {

/** Row of a sweep. */
struct SweepRow
{
    std::int64_t id = 0;
    std::int64_t projectId = 0;
    std::int64_t userId = 0;
    std::string name; ///< W&B's sweep id
    std::string state;
    std::string document; ///< JSON
    std::uint64_t seed = 0;
    std::int64_t revision = 0;
    std::string entity;
    std::string project;
};

/** Row of somebody who starts runs of a sweep: `wandb agent`, or a worker of a scheduler. */
struct SweepAgentRow
{
    std::int64_t id = 0;
    std::int64_t sweep = 0;
};

[[nodiscard]] std::optional<SweepRow> sweepByRow(SQLite::Database &tx, std::int64_t row);
[[nodiscard]] std::optional<SweepRow> findSweep(SQLite::Database &tx, std::int64_t project,
                                                std::string_view name);
/** By its global id; throws HubError NotFound when there is none that the user may see. */
[[nodiscard]] SweepRow requireSweepById(SQLite::Database &tx, const RequestContext &request,
                                        std::string_view id);
/** Object of a sweep, or null. Configuration and counts are read by their own resolvers. */
[[nodiscard]] Json sweepObject(SQLite::Database &tx, std::int64_t row);

/** By its global id. Throws HubError with HTTP status 404, by which agents know that it is gone. */
[[nodiscard]] SweepAgentRow requireSweepAgent(SQLite::Database &tx, const RequestContext &request,
                                              std::string_view id);
[[nodiscard]] Json sweepAgentObject(SQLite::Database &tx, std::int64_t row);

/** Whether the sweep starts no runs any more. */
[[nodiscard]] bool isOver(const SweepRow &sweep);
/** What the sweep's runs do from now on (wandb-api.md §15.1); the same state again changes nothing.
 * CANCELED tells the active ones to stop. Throws HubError when it cannot be. */
void setSweepState(SQLite::Database &tx, const SweepRow &sweep, const std::string &state);

/** Agents could not be heard while the hub was down: their silence counts from now on. */
void restartSweepAgents(SQLite::Database &tx);

} // namespace slipway::hub
