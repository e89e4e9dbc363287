// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/queues/queueitem.h"

#include <array>
#include <utility>

namespace slipway {
namespace {

const std::array<std::pair<ItemState, QLatin1StringView>, 6> StateNames{{
    {ItemState::Pending, QLatin1StringView("PENDING")},
    {ItemState::Leased, QLatin1StringView("LEASED")},
    {ItemState::Claimed, QLatin1StringView("CLAIMED")},
    {ItemState::Finished, QLatin1StringView("FINISHED")},
    {ItemState::Failed, QLatin1StringView("FAILED")},
    {ItemState::Stopped, QLatin1StringView("STOPPED")},
}};

const std::array<std::pair<ItemPhase, QLatin1StringView>, 9> PhaseNames{{
    {ItemPhase::Waiting, QLatin1StringView("waiting")},
    {ItemPhase::Leased, QLatin1StringView("leased")},
    {ItemPhase::Preparing, QLatin1StringView("preparing")},
    {ItemPhase::Building, QLatin1StringView("building")},
    {ItemPhase::Starting, QLatin1StringView("starting")},
    {ItemPhase::Running, QLatin1StringView("running")},
    {ItemPhase::Finished, QLatin1StringView("finished")},
    {ItemPhase::Failed, QLatin1StringView("failed")},
    {ItemPhase::Stopped, QLatin1StringView("stopped")},
}};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[key, name] : table) {
        if (key == value)
            return name;
    }
    return {};
}

template <typename Value, typename Table>
Value valueIn(const Table &table, const QString &wire)
{
    for (const auto &[key, name] : table) {
        if (name == wire)
            return key;
    }
    return Value::Unknown;
}

} // namespace

QString wireName(ItemState state)
{
    return nameIn(StateNames, state);
}

ItemState itemStateFromWire(const QString &name)
{
    return valueIn<ItemState>(StateNames, name.toUpper());
}

QString wireName(ItemPhase phase)
{
    return nameIn(PhaseNames, phase);
}

ItemPhase itemPhaseFromWire(const QString &name)
{
    return valueIn<ItemPhase>(PhaseNames, name);
}

bool isOver(ItemPhase phase)
{
    return phase == ItemPhase::Finished || phase == ItemPhase::Failed ||
           phase == ItemPhase::Stopped;
}

} // namespace slipway
