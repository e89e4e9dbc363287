// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/connection.h"
#include "wandb/artifactcache.h"
#include "wandb/json.h"
#include "wandb/transport.h"

#include <QCoroTask>
#include <memory>
#include <optional>
#include <stop_token>

namespace slipway {

/** One operation: a document out of resources/graphql and its variables. */
struct Question
{
    QString document; ///< "queues/list": the resource's path without .graphql
    Json variables = Json::object();
    QString where;          ///< for errors: "create queue gpu"
    bool repeatable = true; ///< false for mutations that do something twice when sent twice
};

/** Asks GraphQL questions and knows what the server can do. Shared by all gateways. */
class GraphqlClient : public std::enable_shared_from_this<GraphqlClient>
{
public:
    explicit GraphqlClient(std::shared_ptr<Transport> transport);

    [[nodiscard]] const std::shared_ptr<Transport> &transport() const { return m_transport; }
    /** The `data` of the answer, which is an object; any entry of `errors` fails it. */
    QCoro::Task<Result<Json>> ask(Question question, std::stop_token stop = {});
    /** Asked once; a failure is not remembered. */
    QCoro::Task<Result<Capabilities>> capabilities();
    [[nodiscard]] ArtifactCache &artifacts() { return m_artifacts; }

private:
    std::shared_ptr<Transport> m_transport;
    std::optional<Capabilities> m_capabilities;
    ArtifactCache m_artifacts;
};

} // namespace slipway
