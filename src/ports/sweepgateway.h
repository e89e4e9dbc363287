// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/runs/run.h"
#include "domain/sweeps/sweep.h"

#include <QCoroTask>
#include <QList>
#include <QStringList>

namespace slipway {

/** A sweep as it is asked for. */
struct NewSweep
{
    EntityName entity;
    ProjectName project;
    QByteArray config;     ///< YAML
    QStringList priorRuns; ///< ids of runs of the project that count as the sweep's
};

struct CreatedSweep
{
    SweepRef ref;
    QStringList warnings; ///< the server's, about the configuration
};

/** Sweeps on a server. */
class SweepGateway
{
public:
    virtual ~SweepGateway() = default;
    /** Makes a sweep, which is not sent twice; InvalidInput with the server's reasons. */
    virtual QCoro::Task<Result<CreatedSweep>> create(NewSweep sweep) = 0;
    /** Newest first; an empty project is all projects of the entity. */
    virtual QCoro::Task<Result<QList<Sweep>>> sweeps(EntityName entity, ProjectName project,
                                                     int most) = 0;
    virtual QCoro::Task<Result<Sweep>> sweep(SweepRef ref) = 0;
    /** Oldest first, with their configurations and summaries. */
    virtual QCoro::Task<Result<QList<Run>>> runs(SweepRef ref) = 0;
    /** Servers do not look at what the sweep is now: see isPossible(). */
    virtual QCoro::Task<Result<void>> setState(Sweep sweep, SweepState state) = 0;
};

} // namespace slipway
