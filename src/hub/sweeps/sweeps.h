// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"
#include "sweep/config/sweepconfig.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace slipway::hub {

/** No worker waits longer for what another does for the same sweep. */
constexpr std::chrono::milliseconds longestSweepWait{200};

struct SweepAgentRow;
class SweepSearch;
class SweepStopping;

/** Gives the values of a YAML text as JSON; throws HubError InvalidInput with line and column. */
using YamlReader = std::function<std::string(const std::string &)>;

/** A sweep's configuration that was read and found good. */
struct SweepDocument
{
    std::string json;
    sweep::SweepConfig config;
    std::vector<std::string> warnings;
};

/** What an agent without a run is to do. */
struct NextRun
{
    enum class Kind {
        Start,  ///< the run, which is stored as pending
        Wait,   ///< there may be something later
        Nothing ///< the sweep has no more
    };
    Kind kind = Kind::Wait;
    std::string name = {};       ///< run id
    std::string suggestion = {}; ///< JSON: {"name": {"value": …}}
};

/**
 * The searches of the sweeps that go on: what they know is read from the database, changes only,
 * and can be lost at any time. A suggestion is computed outside of any transaction and stored with
 * its run in one. From any thread; whoever asks for the next run of a sweep waits for those who
 * have asked before, for that sweep only.
 */
class Sweeps
{
public:
    Sweeps(Database &db, YamlReader reader);
    ~Sweeps();

    /** Throws HubError with every reason why the configuration is not good. */
    [[nodiscard]] SweepDocument read(const std::string &yaml) const;
    /** The configuration of a document that was read before. */
    [[nodiscard]] static std::optional<sweep::SweepConfig> configOf(const std::string &json);

    /** The next run of the agent's sweep, which is the agent's from now on; it belongs to `user`.
     */
    NextRun nextRun(const SweepAgentRow &agent, std::int64_t user);
    /** A run of some sweep has logged metrics. True: it does too badly, and was told to stop. */
    bool noteHistory(std::int64_t run);

private:
    Database &m_db;
    YamlReader m_reader;
    std::mutex m_mutex;
    std::map<std::int64_t, std::shared_ptr<SweepSearch>> m_searches;
    std::map<std::int64_t, std::shared_ptr<SweepStopping>> m_stopping;
};

} // namespace slipway::hub
