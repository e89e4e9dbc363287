// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/agentgateway.h"
#include "ports/artifactgateway.h"
#include "ports/connection.h"
#include "ports/documentreader.h"
#include "ports/draftstore.h"
#include "ports/jobtemplates.h"
#include "ports/localservices.h"
#include "ports/queuegateway.h"
#include "ports/rungateway.h"
#include "ports/secretstore.h"
#include "ports/settingsstore.h"
#include "ports/sourcereader.h"
#include "ports/sweepgateway.h"

#include <functional>
#include <memory>

namespace slipway {

/**
 * What the window's view models may ask. The first six belong to the signed-in server and are null
 * while nobody is signed in; the rest belong to this computer and are always there. Copy the
 * shared_ptr you need before a co_await: the session may change servers meanwhile.
 */
struct Services
{
    std::shared_ptr<Connection> connection;
    std::shared_ptr<QueueGateway> queues;
    std::shared_ptr<RunGateway> runs;
    std::shared_ptr<ArtifactGateway> artifacts;
    std::shared_ptr<AgentGateway> agents;
    std::shared_ptr<SweepGateway> sweeps;

    std::shared_ptr<LocalHub> hub;
    std::shared_ptr<LocalAgents> localAgents;
    std::shared_ptr<EngineProbe> engine;
    std::shared_ptr<SourceReader> sources;
    std::shared_ptr<SettingsStore> settings;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<DocumentReader> documents;
    std::shared_ptr<DraftStore> drafts;
    std::shared_ptr<JobTemplates> templates;
};

/** Fills the server's half of the services (connection ... sweeps) for an address and a key. */
using ConnectServer = std::function<Services(Services, QUrl, Secret)>;

} // namespace slipway
