// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/runs/run.h"

#include <QCoroTask>
#include <QList>
#include <QStringList>
#include <utility>

namespace slipway {

/** Runs on a server: reading, stopping, and reporting one without the Python package. */
class RunGateway
{
public:
    virtual ~RunGateway() = default;
    /** Newest first; an empty project is all projects of the entity. */
    virtual QCoro::Task<Result<QList<Run>>> runs(EntityName entity, ProjectName project,
                                                 int most) = 0;
    virtual QCoro::Task<Result<Run>> run(RunRef run) = 0;
    /** All numeric metrics over _step, at most `samples` points each. Names beginning with '_' left
     * out. */
    virtual QCoro::Task<Result<QList<MetricSeries>>> history(RunRef run, int samples) = 0;
    /** Up to `most` lines from line number `from` on. */
    virtual QCoro::Task<Result<LogPage>> log(RunRef run, qint64 from, int most) = 0;
    virtual QCoro::Task<Result<QList<RunFile>>> files(RunRef run) = 0;
    virtual QCoro::Task<Result<void>> stop(RunRef run) = 0;

    /** Creates the run (or goes on with it); an empty id asks the server for one. `config` is
     * unwrapped. */
    virtual QCoro::Task<Result<Run>> start(RunRef run, QString displayName, JsonText config) = 0;
    /** Appends history rows, one JSON object each, at line `offset`; resending is harmless. True:
     * stop was asked. */
    virtual QCoro::Task<Result<bool>> log(RunRef run, qint64 offset, QList<JsonText> rows,
                                          JsonText summary) = 0;
    virtual QCoro::Task<Result<void>> appendOutput(RunRef run, qint64 offset,
                                                   QStringList lines) = 0;
    virtual QCoro::Task<Result<void>> finish(RunRef run, int exitCode) = 0;
    /** Uploads files below the run, as run.save does: name -> local path. */
    virtual QCoro::Task<Result<void>> uploadFiles(RunRef run,
                                                  QList<std::pair<QString, QString>> files) = 0;
};

} // namespace slipway
