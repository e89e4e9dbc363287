// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/sweepgateway.h"

namespace memory {

using namespace slipway;

struct MemorySweeps : SweepGateway
{
    QList<Sweep> all;
    QList<Run> allRuns;           ///< of every sweep
    int runQuestions = 0;         ///< how often runs were asked for
    std::optional<Error> failure; ///< every question fails with it
    QList<NewSweep> made;

    QCoro::Task<Result<CreatedSweep>> create(NewSweep sweep) override
    {
        if (failure)
            co_return Error(*failure);
        made.append(sweep);
        co_return CreatedSweep{{sweep.entity, sweep.project, QStringLiteral("new1")}, {}};
    }
    QCoro::Task<Result<QList<Sweep>>> sweeps(EntityName, ProjectName, int) override
    {
        if (failure)
            co_return Error(*failure);
        co_return Result<QList<Sweep>>(all);
    }
    QCoro::Task<Result<Sweep>> sweep(SweepRef ref) override
    {
        if (failure)
            co_return Error(*failure);
        for (const Sweep &one : all) {
            if (one.ref == ref)
                co_return one;
        }
        co_return Error{ErrorKind::NotFound, {}, {}, {}};
    }
    QCoro::Task<Result<QList<Run>>> runs(SweepRef) override
    {
        ++runQuestions;
        co_return Result<QList<Run>>(allRuns);
    }
    QCoro::Task<Result<void>> setState(Sweep sweep, SweepState state) override
    {
        for (Sweep &one : all) {
            if (one.ref == sweep.ref)
                one.state = state;
        }
        co_return Result<void>{};
    }
};

} // namespace memory
