// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace slipway::hub {

/** How a hub is to run. */
struct HubOptions
{
    std::filesystem::path dataDir;
    /** Nothing: the port of last time, or 8931, or the next free one. 0: any, not remembered. */
    std::optional<unsigned short> port = {};
    std::string listen =
        "127.0.0.1"; ///< other than this computer's own is refused: there is no TLS yet
    /** Further addresses of this computer (container engines' gateways), besides Docker's and
     * podman's. */
    std::vector<std::string> bridges = {};
    bool plain = false; ///< without Slipway's additions to W&B's protocol
    std::string version = {};
    /** Gives the values of a YAML text as JSON; throws HubError with line and column. */
    std::function<std::string(const std::string &)> readYaml = {};
};

/** A hub that serves. */
struct HubReady
{
    std::string url; ///< "http://localhost:8931"
    unsigned short port = 0;
    std::filesystem::path dataDir;
    std::filesystem::path ownerKeyFile;
};

/** Exit codes of runHub besides 0 for a clean end. */
constexpr int hubFailed = 1;
constexpr int hubAlreadyRuns = 3;

/**
 * Runs a hub until SIGTERM or SIGINT; blocks. `onReady` is called once it answers. When it cannot
 * start, one sentence goes to standard error and the exit code says so.
 */
int runHub(const HubOptions &options, const std::function<void(const HubReady &)> &onReady);

/**
 * Adds a user with a personal entity of the same name and gives the API key, which is shown nowhere
 * else. With `keyFile`: its key is taken when the file exists, else a new key is written to it
 * (mode 0600). Works beside a running hub. Throws HubError with a sentence.
 */
std::string addUser(const std::filesystem::path &dataDir, const std::string &name,
                    const std::optional<std::filesystem::path> &keyFile);

} // namespace slipway::hub
