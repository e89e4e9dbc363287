// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/registry.h"

namespace slipway::hub {

class Storage;

/** Resolvers of users, entities, projects, runs, their history and files (wandb-api §3, 5-8, 16).
 */
void registerCore(graphql::Registry &registry);
/** What happens when a file of a run was uploaded. */
void registerRunFileUploads(Storage &storage);

// The parts of registerCore, one file each.
void registerViewer(graphql::Registry &registry);
void registerProjects(graphql::Registry &registry);
void registerRuns(graphql::Registry &registry);
void registerRunList(graphql::Registry &registry);
void registerHistory(graphql::Registry &registry);
void registerRunFiles(graphql::Registry &registry);

} // namespace slipway::hub
