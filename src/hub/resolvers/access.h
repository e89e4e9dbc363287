// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway::hub {

/** Who may see and do what, and the rows behind names. All functions run inside a read or a write.
 */

/** Row of an entity that the request may see: the user is a member. */
struct EntityRow
{
    std::int64_t id = 0;
    std::string name;
    bool isTeam = false;
};

/** Row of a project. */
struct ProjectRow
{
    std::int64_t id = 0;
    std::string name;
    std::string description;
    std::int64_t createdAt = 0;
    EntityRow entity;
};

/**
 * The entity called `name` (empty: the user's default one), or nothing when it does not exist or is
 * not this user's: the two look alike from outside.
 */
std::optional<EntityRow> findEntity(SQLite::Database &tx, const RequestContext &request,
                                    std::string_view name);
/** The same, but throws HubError NotFound. */
EntityRow requireEntity(SQLite::Database &tx, const RequestContext &request, std::string_view name);

/**
 * The project, or nothing. An empty project name is W&B's "uncategorized". A run key finds its own
 * project and those of the artifacts that its queue item names (namedartifacts.h), in which it sees
 * nothing else: whoever lists or reads what is in a project asks allowsProject() too, unless it
 * goes through findCollection(), runObject() or a check for people only.
 */
std::optional<ProjectRow> findProject(SQLite::Database &tx, const RequestContext &request,
                                      std::string_view entity, std::string_view project);
/** The same, but throws HubError NotFound. */
ProjectRow requireProject(SQLite::Database &tx, const RequestContext &request,
                          std::string_view entity, std::string_view project);
/** Finds or makes the project; checks its name. A run key can only reach its own project. */
ProjectRow ensureProject(SQLite::Database &tx, const RequestContext &request,
                         std::string_view entity, std::string_view project,
                         bool *inserted = nullptr);

/** Whether the request may see all of a project: a run key only its own. */
bool allowsProject(const RequestContext &request, std::string_view entity,
                   std::string_view project);
/** Whether the request may see and write a run: a run key only its own. */
bool allowsRun(const RequestContext &request, std::string_view entity, std::string_view project,
               std::string_view run);

/** Row id of a run, or nothing. */
std::optional<std::int64_t> findRun(SQLite::Database &tx, std::int64_t projectId,
                                    std::string_view run);

/** Throws Forbidden for a run key: queues, agents, keys, deleting are for people. */
void requireUserScope(const RequestContext &request);
/** Throws Forbidden for a run key of another run or project. */
void requireRunScope(const RequestContext &request, std::string_view entity,
                     std::string_view project, std::string_view run);
/** Throws Forbidden for a run key of another project: what may be created beside its run. */
void requireProjectScope(const RequestContext &request, std::string_view entity,
                         std::string_view project);

/** base64("Type:rest"): W&B's global ids. */
std::string globalId(std::string_view type, std::string_view rest);
std::string globalId(std::string_view type, std::int64_t rowId);
/** The text after "Type:", or nothing when it is not such an id. */
std::optional<std::string> fromGlobalId(std::string_view type, std::string_view id);
/** The row id in "Type:<n>", or nothing. */
std::optional<std::int64_t> rowIdOf(std::string_view type, std::string_view id);

/** A text argument, or "" when it is missing or null. */
std::string textArg(const Json &args, const char *name);

/**
 * Makes a key and stores its digest only. `scope` null: a user's key. The text is shown once, to
 * whoever asked for it.
 */
std::string createApiKey(SQLite::Database &tx, std::int64_t userId,
                         const std::optional<RunScope> &scope);
/** Stores the digest of a key that was made elsewhere (the owner's file). */
void storeApiKey(SQLite::Database &tx, std::int64_t userId, std::string_view key,
                 const std::optional<RunScope> &scope);
/** From now on no run key of this run is accepted. */
void revokeRunKeys(SQLite::Database &tx, const RunScope &scope);

} // namespace slipway::hub
