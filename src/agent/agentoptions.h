// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/room.h"
#include "base/ids.h"
#include "base/secret.h"
#include "domain/agents/agentpolicy.h"
#include "domain/queues/queue.h"
#include "ports/agentgateway.h"
#include "ports/artifactgateway.h"
#include "ports/connection.h"
#include "ports/imagebuilder.h"
#include "ports/queuegateway.h"
#include "ports/rungateway.h"
#include "ports/sourcereader.h"
#include "ports/target.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>

namespace slipway {

/** How an agent was asked to be. */
struct AgentOptions
{
    QString name; ///< of its folder; the server may know it by another
    EntityName entity;
    QList<QueueName> queues;
    int maxJobs = 1;       ///< jobs at the same time; below zero: no limit
    int maxSchedulers = 1; ///< of sweeps, beside them
    /** From "start it" to a running job, its image's coming aside, where a queue says nothing. */
    std::chrono::seconds startLimit{1800};
    AgentPolicy policy;
    agent::Room room; ///< what its jobs may have together
    QString folder;   ///< D/agents/<name>: journal.jsonl, agent.json, items/, work/, venvs/
    Secret key;       ///< given to jobs only where the server makes no keys for single runs
    /** Environment variables of the agent that `${NAME}` in resource arguments may stand for. */
    QStringList macroVariables;
};

/** What an agent works with; everything outlives it. A resource without a target is refused. */
struct AgentPorts
{
    Connection &connection;
    AgentGateway &agents;
    QueueGateway &queues;
    ArtifactGateway &artifacts;
    RunGateway &runs;
    SourceReader &sources;
    ImageBuilder &images;
    QMap<Resource, Target *> targets;
};

} // namespace slipway
