// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/agentpolicy.h"
#include "ports/target.h"
#include "targets/pythonenvironments.h"
#include "targets/shim.h"

namespace slipway {

/**
 * "local-process": jobs as processes of this computer, each with a slipway-shim that outlives us.
 * The job finds this process's environment without its WANDB_* and SLIPWAY_* variables; its
 * Python packages come from one virtual environment per set of requirements.
 */
class ProcessTarget : public Target
{
public:
    /** `folder` is the agent's: items/ has what shims write, venvs/ the virtual environments. Logs
     * get no longer than `logLimit` bytes (0: no limit). `stopGrace` is that of jobs begun now. */
    ProcessTarget(QString folder, QString shim, qint64 logLimit = DefaultLogLimit,
                  std::chrono::seconds stopGrace = DefaultStopGrace);
    [[nodiscard]] Result<QStringList> preview(const TargetRequest &request) const override;
    QCoro::Task<Result<QString>> start(TargetRequest request) override;
    QCoro::Task<Result<std::optional<QString>>> find(QString item, QString run) override;
    QCoro::Task<Result<TargetStatus>> status(QString handle) override;
    QCoro::Task<Result<void>> stop(QString handle, bool force) override;
    QCoro::Task<Result<void>> cleanUp(QString handle) override;

private:
    [[nodiscard]] QString folderOf(const QString &item) const;
    [[nodiscard]] ShimRun runOf(const TargetRequest &request, const QString &environment) const;

    ShimWatches m_watches;
    QString m_folder;
    QString m_shim;
    qint64 m_logLimit;
    std::chrono::seconds m_stopGrace;
    PythonEnvironments m_environments;
};

} // namespace slipway
