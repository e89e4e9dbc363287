// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/rungateway.h"

#include <QHash>
#include <memory>

namespace slipway {

class GraphqlClient;

/** RunGateway over W&B's GraphQL and file_stream (wandb-api §6-8, 17b). */
class WandbRunGateway : public RunGateway
{
public:
    explicit WandbRunGateway(std::shared_ptr<GraphqlClient> client);
    QCoro::Task<Result<QList<Run>>> runs(EntityName entity, ProjectName project, int most) override;
    QCoro::Task<Result<Run>> run(RunRef run) override;
    QCoro::Task<Result<QList<MetricSeries>>> history(RunRef run, int samples) override;
    QCoro::Task<Result<LogPage>> log(RunRef run, qint64 from, int most) override;
    QCoro::Task<Result<QList<RunFile>>> files(RunRef run) override;
    QCoro::Task<Result<void>> stop(RunRef run) override;
    QCoro::Task<Result<Run>> start(RunRef run, QString displayName, JsonText config) override;
    QCoro::Task<Result<bool>> log(RunRef run, qint64 offset, QList<JsonText> rows,
                                  JsonText summary) override;
    QCoro::Task<Result<void>> appendOutput(RunRef run, qint64 offset, QStringList lines) override;
    QCoro::Task<Result<void>> finish(RunRef run, int exitCode) override;
    QCoro::Task<Result<void>> uploadFiles(RunRef run,
                                          QList<std::pair<QString, QString>> files) override;

private:
    std::shared_ptr<GraphqlClient> m_client;
    /** "entity/project/run:number" -> the cursor after which that line comes. */
    std::shared_ptr<QHash<QString, QString>> m_logCursors;
};

} // namespace slipway
