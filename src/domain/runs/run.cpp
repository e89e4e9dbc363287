// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/runs/run.h"

#include <array>
#include <utility>

namespace slipway {
namespace {

const std::array<std::pair<RunState, QLatin1StringView>, 8> Names{{
    {RunState::Pending, QLatin1StringView("pending")},
    {RunState::Running, QLatin1StringView("running")},
    {RunState::Finished, QLatin1StringView("finished")},
    {RunState::Failed, QLatin1StringView("failed")},
    {RunState::Crashed, QLatin1StringView("crashed")},
    {RunState::Killed, QLatin1StringView("killed")},
    {RunState::Preempting, QLatin1StringView("preempting")},
    {RunState::Preempted, QLatin1StringView("preempted")},
}};

} // namespace

QString wireName(RunState state)
{
    for (const auto &[value, name] : Names) {
        if (value == state)
            return name;
    }
    return {};
}

RunState runStateFromWire(const QString &wire)
{
    for (const auto &[value, name] : Names) {
        if (name == wire)
            return value;
    }
    return RunState::Unknown;
}

bool isOver(RunState state)
{
    return state == RunState::Finished || state == RunState::Failed || state == RunState::Crashed ||
           state == RunState::Killed || state == RunState::Preempted;
}

} // namespace slipway
