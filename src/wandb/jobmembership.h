// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "wandb/json.h"

#include <QCoroTask>
#include <memory>

namespace slipway {

class GraphqlClient;

/**
 * What the server says of the version that `ref` names: {aliases, artifact {..}}, see
 * artifacts/byname.graphql. NotFound "job.notFound"; InvalidInput when it is an artifact of another
 * type.
 */
QCoro::Task<Result<Json>> jobMembership(std::shared_ptr<GraphqlClient> client, JobRef ref);

} // namespace slipway
