// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace slipway {

enum class AgentStatus { Unknown, Polling, Running, Killed };
[[nodiscard]] QString wireName(AgentStatus status);
[[nodiscard]] AgentStatus agentStatusFromWire(const QString &name);

/** A launch agent as the server knows it. Silent for a minute means "not responding". */
struct LaunchAgent
{
    LaunchAgentId id;
    QString name;
    QList<QueueId> queues;
    QString hostname;
    AgentStatus status = AgentStatus::Unknown;
    bool stopPolling = false;
    bool paused = false; ///< is given no items
    QDateTime heartbeatAt;
    QString version;
    int maxJobs = 0;
    int maxSchedulers = 1; ///< of sweeps, beside the jobs; below zero: no limit
    bool operator==(const LaunchAgent &) const = default;
    /** Alive at `now`: polling or running and heard of within the last minute. */
    [[nodiscard]] bool isAlive(const QDateTime &now) const;
};

/** What an agent tells the server when it starts. */
struct NewLaunchAgent
{
    EntityName entity;
    QString name; ///< of one that comes back, as the server calls it; empty: the server chooses
    QList<QueueId> queues;
    QString hostname;
    QString configJson; ///< shown on the server; holds no secret
    QString version;
};

} // namespace slipway
