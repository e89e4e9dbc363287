// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/sweeps/sweep.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway {
namespace {

using Word = std::pair<SweepState, QLatin1StringView>;
constexpr std::array Words{Word{SweepState::Pending, QLatin1StringView("PENDING")},
                           Word{SweepState::Running, QLatin1StringView("RUNNING")},
                           Word{SweepState::Paused, QLatin1StringView("PAUSED")},
                           Word{SweepState::Finished, QLatin1StringView("FINISHED")},
                           Word{SweepState::Canceled, QLatin1StringView("CANCELED")}};

} // namespace

QString toString(const SweepRef &ref)
{
    return QStringLiteral("%1/%2/%3").arg(ref.entity.text(), ref.project.text(), ref.id);
}

QString wireName(SweepState state)
{
    const auto found = std::find_if(Words.begin(), Words.end(),
                                    [state](const Word &word) { return word.first == state; });
    return found == Words.end() ? QStringLiteral("UNKNOWN") : QString(found->second);
}

SweepState sweepStateFromWire(const QString &name)
{
    // Servers differ in the case of the letters.
    const auto found = std::find_if(Words.begin(), Words.end(), [&](const Word &word) {
        return name.compare(word.second, Qt::CaseInsensitive) == 0;
    });
    return found == Words.end() ? SweepState::Unknown : found->first;
}

SweepState stateAfter(SweepAction action)
{
    switch (action) {
    case SweepAction::Pause:
        return SweepState::Paused;
    case SweepAction::Stop:
        return SweepState::Finished;
    case SweepAction::Cancel:
        return SweepState::Canceled;
    case SweepAction::Resume:
        break;
    }
    return SweepState::Running;
}

bool isPossible(SweepAction action, SweepState state)
{
    if (action == SweepAction::Resume || state == stateAfter(action))
        return true;
    if (action == SweepAction::Pause)
        return state == SweepState::Running;
    return state == SweepState::Pending || state == SweepState::Running ||
           state == SweepState::Paused;
}

} // namespace slipway
