// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/effects.h"
#include "agent/machine/events.h"

#include <functional>

namespace slipway::agent {

/** What carries out effects: the agent's own hands, or a simulator's. */
struct Hands
{
    std::function<bool()> goOn; ///< asked before each effect; false: the rest is dropped
    std::function<bool(const Record &)> write; ///< whether it is on disk
    std::function<void(const Effect &)> perform;
};

/**
 * Carries out the effects of one answer of the Machine in order, and leaves out those that must
 * not come about while a record of their item is not on disk. Gives back what the Machine has to
 * hear about that, in this order and before anything else: later records of an item wait for these.
 */
[[nodiscard]] QList<Event> carryOut(const QList<Effect> &effects, const Hands &hands);

} // namespace slipway::agent
