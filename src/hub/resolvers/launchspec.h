// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <string>

/** What the server does to a launch spec when it is pushed (wandb-api.md §12, §13). Pure functions.
 */
namespace slipway::hub {

/** A queue's defaults for the specs that are pushed to it. */
struct QueueDefaults
{
    std::string resource; ///< empty: the queue has no configuration
    Json config;          ///< {"resource_args": {…}} or null
    Json templateVariables = Json::object();
};

/** The text as a JSON object; NaN and Infinity become strings. Throws HubError that names `what`.
 */
[[nodiscard]] Json parseObject(const std::string &text, const std::string &what);

/**
 * The spec that agents get: resource and resource_args of the queue filled in with the template
 * variables' values, author added, keys of people taken out. `values` is an object or null. Throws
 * HubError when a value is missing or does not fit its schema.
 */
[[nodiscard]] Json resolveSpec(Json spec, const QueueDefaults &queue, const Json &values,
                               const std::string &author);

/** Throws HubError when the variables are not {"<name>": {"schema": {"type": …}}}, or when a schema
 * allows no value or not its own default. */
void checkTemplateVariables(const Json &variables);

/** Whether the job of a launch spec schedules a sweep (launch-agent.md §5.11). */
[[nodiscard]] bool isScheduler(const Json &spec);
/** Project that the run of a spec will be in: the target's, else the job's; lower case as agents
 * do. */
[[nodiscard]] std::string runProjectOf(const Json &spec);

} // namespace slipway::hub
