// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ports/connection.h"
#include "wandb/graphqlclient.h"

#include <QCoroTask>
#include <memory>

/** Questions that only servers with Slipway's additions understand. */
namespace slipway {

/** The answer's data; Unsupported, without a question, from a server that lacks the feature. */
QCoro::Task<Result<Json>> askExtension(std::shared_ptr<GraphqlClient> client, Question question,
                                       bool Capabilities::*feature = &Capabilities::launchDetails);

/** Of a mutation whose payload, `root`, is {success}: false is Conflict with that reason. */
[[nodiscard]] Result<void> succeeded(const Result<Json> &data, const QString &where,
                                     const char *root, QLatin1StringView reason);

} // namespace slipway
