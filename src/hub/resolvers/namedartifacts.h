// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace slipway::hub {

/** A collection of artifacts by its names. */
struct NamedCollection
{
    std::string entity;
    std::string project;
    std::string name;
};

/**
 * What a run's key may read outside of its own project: the collections, with all their versions,
 * that the queue item of the run names. Those are its job and, in its overrides, the values of
 * `artifacts` and every text "wandb-artifact://…" (as an input in the run's configuration is
 * written). Whoever pushed the item chose them; the program that runs cannot add any. Empty for a
 * key without an item.
 */
std::vector<NamedCollection> namedCollections(SQLite::Database &tx, const RequestContext &request);

} // namespace slipway::hub
