// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/launchrequest.h"
#include "wandb/json.h"

namespace slipway {

/**
 * The run spec of a request, field by field as the SDK's construct_launch_spec makes it
 * (wandb-api §13): `docker`, `git` and `overrides` are always there, `resource` is null so that the
 * queue decides. InvalidInput with the field when a document of the request is no JSON object.
 */
[[nodiscard]] Result<Json> launchSpec(const LaunchRequest &request);

} // namespace slipway
