// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/**
 * What a run's state becomes and when (wandb-api §6.2). Everything runs inside a write.
 *
 *   pending, crashed, finished … --upsert by a real run--> running --complete--> finished | failed
 *   running --silent for 5 min--> crashed      preempting --silent--> preempted
 *   running --complete, exit code not 0, stop requested--> killed
 */
namespace slipway::hub {

/** A run that says nothing for this long has crashed. */
constexpr std::int64_t silenceMs = 5 * 60 * 1000;

[[nodiscard]] bool isEndState(std::string_view state);
/** A state that a client may set itself (updateRunState, upsertBucket's state). */
[[nodiscard]] bool isKnownState(std::string_view state);

/** The run lives: notes the time and brings a crashed one back. */
void noteHeartbeat(SQLite::Database &tx, std::int64_t run);
/** A process took the run up (again): running, without old ending and old stop request. */
void noteStarted(SQLite::Database &tx, std::int64_t run);
void notePreempting(SQLite::Database &tx, std::int64_t run);
/** The run ended; tells its queue item. Saying it twice changes nothing. */
void noteEnded(SQLite::Database &tx, std::int64_t run, int exitCode);
/** What updateRunState asks for. Throws HubError for an unknown state. */
void setState(SQLite::Database &tx, std::int64_t run, const std::string &state);

/** From now on the run is told to stop in every answer of file_stream and RunStoppedStatus. */
void requestStop(SQLite::Database &tx, std::int64_t run);
[[nodiscard]] bool isStopRequested(SQLite::Database &tx, std::int64_t run);

/**
 * Runs that were silent since before `deadline` (ms) become crashed or preempted; their items fail.
 * Gives how many.
 */
int markSilentRuns(SQLite::Database &tx, std::int64_t deadline);

} // namespace slipway::hub
