// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/resolvers/access.h"

#include <SQLiteCpp/SQLiteCpp.h>

/**
 * The JSON objects that stand for rows while a document is executed. Names with an underscore are
 * ours and never selectable: Entity {"_id"}, Project {"_id", "_entityId"}, Run {"_id",
 * "_projectId"}.
 */
namespace slipway::hub {

Json entityObject(const EntityRow &entity);
Json projectObject(const ProjectRow &project);
Json userObject(SQLite::Database &tx, std::int64_t user);
/**
 * null when there is no such run or the request's key may not see it. The only place that makes a
 * Run: resolvers of its fields trust the object. Large texts are read by their own resolvers.
 */
Json runObject(SQLite::Database &tx, const RequestContext &request, std::int64_t run);

/** A new run with an invented display name; gives its row. */
std::int64_t insertRun(SQLite::Database &tx, std::int64_t user, std::int64_t project,
                       const std::string &name, const std::string &state);

/** base64("Run:v1:<run>:<project>:<entity>"), the form W&B's scheduler builds itself. */
std::string runGlobalId(std::string_view run, std::string_view project, std::string_view entity);
/** Row of a run by its global id, with write access checked; throws HubError when there is none. */
std::int64_t requireRunById(SQLite::Database &tx, const RequestContext &request,
                            std::string_view id);
/** Row of a run by names, with write access checked; throws HubError when there is none. */
std::int64_t requireRun(SQLite::Database &tx, const RequestContext &request,
                        std::string_view entity, std::string_view project, std::string_view run);

/** {"endCursor", "hasNextPage"}. */
Json pageInfo(const Json &edges, bool hasNextPage);
/** `first` of a connection: at least 0, at most `most`, else `otherwise`. */
std::int64_t pageSize(const Json &args, std::int64_t otherwise, std::int64_t most = 10'000);

} // namespace slipway::hub
