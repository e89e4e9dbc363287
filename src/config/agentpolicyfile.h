// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/agents/agentpolicy.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/**
 * Reads a policy:
 *
 *     volumes: [/data, "/scratch:rw"]     # read-only unless :rw
 *     networks: [training]
 *     ports: [8888, "9000-9010"]
 *     users: ["1000:1000"]
 *     labels: [team]
 *     runtimes: [nvidia]
 *     resources: [local-container]
 *     authors: [ada]
 *     remotes: ["https://git.example.org/team/"]
 *     images: ["registry.example.org/"]
 *     secure: true
 *     weights: {urgent: 3}
 *     capacity: {cpus: 8, memory: 64g, gpus: [0, 1]}
 *     log-limit: 64m                      # of one job's log; or none
 *     stop-grace: 30                      # seconds until a job that is stopped is ended by force
 *
 * InvalidInput ("policy.syntax", "policy.key", "policy.value") with the key in `field`. `name` is
 * the file's.
 */
[[nodiscard]] Result<AgentPolicy> readAgentPolicy(const QByteArray &yaml, const QString &name);

/** The file at `path`; empty: <configuration folder>/agent-policy.yaml, which may be missing. */
[[nodiscard]] Result<AgentPolicy> loadAgentPolicy(const QString &path);

} // namespace slipway
