// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/sweepgateway.h"

#include <memory>

namespace slipway {

class GraphqlClient;

/** SweepGateway over W&B's GraphQL (wandb-api §15). */
class WandbSweepGateway : public SweepGateway
{
public:
    explicit WandbSweepGateway(std::shared_ptr<GraphqlClient> client);
    QCoro::Task<Result<CreatedSweep>> create(NewSweep sweep) override;
    QCoro::Task<Result<QList<Sweep>>> sweeps(EntityName entity, ProjectName project,
                                             int most) override;
    QCoro::Task<Result<Sweep>> sweep(SweepRef ref) override;
    QCoro::Task<Result<QList<Run>>> runs(SweepRef ref) override;
    QCoro::Task<Result<void>> setState(Sweep sweep, SweepState state) override;

private:
    std::shared_ptr<GraphqlClient> m_client;
};

} // namespace slipway
