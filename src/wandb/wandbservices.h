// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret.h"
#include "ports/agentgateway.h"
#include "ports/artifactgateway.h"
#include "ports/connection.h"
#include "ports/queuegateway.h"
#include "ports/rungateway.h"
#include "ports/sweepgateway.h"
#include "wandb/retrypolicy.h"

#include <QUrl>
#include <memory>

namespace slipway {

class GraphqlClient;

/**
 * One server with one key, seen through all ports; they share one client. Questions under way keep
 * what they need alive, so any part may be dropped at any time.
 */
struct WandbServices
{
    std::shared_ptr<GraphqlClient> client;
    std::shared_ptr<Connection> connection;
    std::shared_ptr<QueueGateway> queues;
    std::shared_ptr<RunGateway> runs;
    std::shared_ptr<ArtifactGateway> artifacts;
    std::shared_ptr<AgentGateway> agents;
    std::shared_ptr<SweepGateway> sweeps;

    /** Ends every question under way with Cancelled, and every later one: signed out, or quitting.
     */
    void close();
};

/**
 * Asks nothing yet; `connection->viewer()` finds out whether the key is good. Use in one thread,
 * with an event loop.
 */
[[nodiscard]] std::shared_ptr<WandbServices> connectTo(QUrl server, Secret key,
                                                       RetryPolicy retry = {});

} // namespace slipway
