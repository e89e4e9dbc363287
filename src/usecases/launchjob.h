// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/artifactgateway.h"
#include "ports/connection.h"
#include "ports/queuegateway.h"

#include <QCoroTask>
#include <memory>

namespace slipway {

/**
 * Puts one job into a queue: the queue must exist, the project is created if it does not, and the
 * same idempotency key never makes a second item. Errors carry the field ("queue", "project",
 * "job", "image", "runConfig", "resourceArgs", "templateValues", "priority").
 */
class LaunchJob
{
public:
    LaunchJob(std::shared_ptr<QueueGateway> queues, std::shared_ptr<ArtifactGateway> artifacts,
              std::shared_ptr<Connection> connection);
    /** An empty idempotency key is replaced by a new one. */
    QCoro::Task<Result<PushedItem>> run(LaunchRequest request) const;
    /** The checks that need no server, for forms while typing. */
    [[nodiscard]] static Result<void> check(const LaunchRequest &request);
    /** A new key; make one per press of "Launch" and keep it for retries of that press. */
    [[nodiscard]] static QString newIdempotencyKey();

private:
    std::shared_ptr<QueueGateway> m_queues;
    std::shared_ptr<ArtifactGateway> m_artifacts;
    std::shared_ptr<Connection> m_connection;
};

} // namespace slipway
