// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/connection.h"

#include <memory>

namespace slipway {

class GraphqlClient;

/** Connection over W&B's GraphQL (wandb-api §3, 5). */
class WandbConnection : public Connection
{
public:
    explicit WandbConnection(std::shared_ptr<GraphqlClient> client);
    [[nodiscard]] QUrl url() const override;
    QCoro::Task<Result<Viewer>> viewer() override;
    QCoro::Task<Result<Capabilities>> capabilities() override;
    QCoro::Task<Result<QList<ProjectName>>> projects(EntityName entity) override;
    QCoro::Task<Result<void>> ensureProject(EntityName entity, ProjectName project) override;

private:
    std::shared_ptr<GraphqlClient> m_client;
};

} // namespace slipway
