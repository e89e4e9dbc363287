// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/agents/launchagent.h"

namespace slipway {
namespace {
constexpr qint64 SilentAfterSeconds = 60;
}

QString wireName(AgentStatus status)
{
    switch (status) {
    case AgentStatus::Polling:
        return QStringLiteral("POLLING");
    case AgentStatus::Running:
        return QStringLiteral("RUNNING");
    case AgentStatus::Killed:
        return QStringLiteral("KILLED");
    case AgentStatus::Unknown:
        break;
    }
    return {};
}

AgentStatus agentStatusFromWire(const QString &name)
{
    for (const AgentStatus status :
         {AgentStatus::Polling, AgentStatus::Running, AgentStatus::Killed}) {
        if (wireName(status) == name)
            return status;
    }
    return AgentStatus::Unknown;
}

bool LaunchAgent::isAlive(const QDateTime &now) const
{
    return status != AgentStatus::Killed && heartbeatAt.isValid() &&
           heartbeatAt.secsTo(now) < SilentAfterSeconds;
}

} // namespace slipway
