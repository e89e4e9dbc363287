// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/resolvers/access.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <vector>

/** What POST /slipway/news tells about queues; everything runs inside a read. */
namespace slipway::hub {

/** Rows of the queues with these ids. Throws NotFound for one that the user may not see. */
std::vector<std::int64_t> newsQueues(SQLite::Database &tx, const RequestContext &request,
                                     const Json &ids);
/** Ids of their claimed items that somebody wants stopped. */
Json itemsToStop(SQLite::Database &tx, const std::vector<std::int64_t> &queues);

} // namespace slipway::hub
