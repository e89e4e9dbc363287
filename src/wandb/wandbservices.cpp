// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbservices.h"

#include "wandb/graphqlclient.h"
#include "wandb/wandbagentgateway.h"
#include "wandb/wandbartifactgateway.h"
#include "wandb/wandbconnection.h"
#include "wandb/wandbqueuegateway.h"
#include "wandb/wandbrungateway.h"
#include "wandb/wandbsweepgateway.h"

namespace slipway {

void WandbServices::close()
{
    client->transport()->close();
}

std::shared_ptr<WandbServices> connectTo(QUrl server, Secret key, RetryPolicy retry)
{
    const auto transport = std::make_shared<Transport>(std::move(server), std::move(key), retry);
    const auto client = std::make_shared<GraphqlClient>(transport);
    auto services = std::make_shared<WandbServices>();
    services->client = client;
    services->connection = std::make_shared<WandbConnection>(client);
    services->queues = std::make_shared<WandbQueueGateway>(client);
    services->runs = std::make_shared<WandbRunGateway>(client);
    services->artifacts = std::make_shared<WandbArtifactGateway>(client);
    services->agents = std::make_shared<WandbAgentGateway>(client);
    services->sweeps = std::make_shared<WandbSweepGateway>(client);
    return services;
}

} // namespace slipway
