// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/registry.h"

namespace slipway::hub {

/** Resolvers of sweeps, their agents and what agents ask (wandb-api.md §15). */
void registerSweeps(graphql::Registry &registry);

// The parts of registerSweeps, one file each.
void registerSweepQueries(graphql::Registry &registry);
void registerSweepChanges(graphql::Registry &registry);
void registerSweepAgents(graphql::Registry &registry);

} // namespace slipway::hub
