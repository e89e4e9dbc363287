// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace slipway::hub {

using Json = nlohmann::ordered_json;

class Database;
class BlobStore;
class Storage;
class News;
class Sweeps;

/** What kind of failure a HubError is; the HTTP layer and the executor decide by it. */
enum class HubErrorKind {
    InvalidInput,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,
    NoSpace,
    Busy, ///< with other requests, for a moment
    Internal
};

/**
 * A failure inside the hub whose text may be shown to the client. A resolver that throws one makes
 * an entry in GraphQL's `errors` (HTTP 200), unless `httpStatus` is set: then the whole answer has
 * that status (wandb-api §15.4: 404 tells an agent that its sweep is gone).
 */
class HubError : public std::runtime_error
{
public:
    HubError(HubErrorKind errorKind, const std::string &sentence, int status = 0)
        : std::runtime_error(sentence)
        , kind(errorKind)
        , httpStatus(status)
    {
    }

    HubErrorKind kind;
    int httpStatus; ///< 0: 200 with `errors`
};

enum class KeyScope { User, Run };

/** What a key of scope `run` may touch. */
struct RunScope
{
    std::string entity;
    std::string project;
    std::string run;
    std::string item; ///< global id of the queue item; may be empty
};

/** Who asks and through which door. Made by the HTTP layer for each request; values only. */
struct RequestContext
{
    std::int64_t userId = 0;
    std::string username;
    std::string entity; ///< default entity of the user: what a null entityName means
    KeyScope scope = KeyScope::User;
    std::optional<RunScope> run; ///< set when scope is Run
    std::string baseUrl; ///< "http://localhost:8931": as the client reached us, no slash at the end
    bool extensions = true; ///< false with --plain: no slipway fields, features or mutations
};

/** The parts of a running hub that resolvers use. Everything is safe from any thread. */
struct HubServices
{
    Database &db;
    BlobStore &blobs;
    Storage &storage;
    News &news;
    Sweeps &sweeps;
};

/** Wall clock, milliseconds since 1970 UTC: how every time is stored. */
std::int64_t nowMs();
/** Milliseconds since this computer was started, its sleep included: never set, by nobody. */
std::int64_t steadyMs();
/** ISO 8601 in UTC with milliseconds and Z, as DateTime goes over the wire. */
std::string isoTime(std::int64_t ms);
/** The same as JSON: null for 0. */
Json isoTimeOrNull(std::int64_t ms);

} // namespace slipway::hub
