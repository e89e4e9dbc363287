// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/agentpolicy.h"
#include "engine/containerengine.h"
#include "ports/target.h"
#include "targets/containercapture.h"
#include "targets/containercommand.h"
#include "targets/containermemory.h"
#include "targets/shim.h"

#include <QElapsedTimer>
#include <QHash>

namespace slipway {

/**
 * "local-container": jobs as containers of this computer's engine. A container carries the labels
 * slipway.item, slipway.run, slipway.agent and slipway.log(-limit), and is kept until its job is
 * cleaned up, so that an agent that comes back finds how it ended. A slipway-shim brings its output
 * to the log meanwhile (ContainerCapture).
 */
class ContainerTarget : public Target
{
public:
    /** `scope` tells the jobs of one agent from those of another on the same engine; usually the
     * agent's folder. Logs get no longer than `logLimit` bytes (0: no limit). */
    ContainerTarget(ContainerEngine &engine, const QString &scope, QString shim,
                    qint64 logLimit = DefaultLogLimit);
    /** What jobs may have of the computer; by default nothing that needs to be allowed. */
    void setPolicy(AgentPolicy policy) { m_policy = std::move(policy); }

    [[nodiscard]] Result<QStringList> preview(const TargetRequest &request) const override;
    QCoro::Task<Result<QString>> start(TargetRequest request) override;
    QCoro::Task<Result<std::optional<QString>>> find(QString item, QString run) override;
    QCoro::Task<Result<TargetStatus>> status(QString handle) override;
    QCoro::Task<Result<void>> stop(QString handle, bool force) override;
    QCoro::Task<Result<void>> cleanUp(QString handle) override;

private:
    QCoro::Task<Result<void>> bringImage(TargetRequest request);
    QCoro::Task<Result<ToolAnswer>> engine(QStringList args);
    QCoro::Task<Result<void>> signal(QString container, QString signal);
    QCoro::Task<Result<std::optional<QString>>> make(TargetRequest request,
                                                     ContainerCommand command);
    QCoro::Task<Result<void>> begin(TargetRequest request, ContainerHandle handle);
    QCoro::Task<Result<TargetStatus>> stateOf(QString container);
    [[nodiscard]] ContainerHandle handleOf(const TargetRequest &request) const;
    [[nodiscard]] Result<ContainerCommand> commandOf(const TargetRequest &request) const;
    [[nodiscard]] ContainerCapture captureOf(const ContainerHandle &handle) const;

    ContainerEngine &m_engine;
    ShimWatches m_watches;
    QString m_shim;
    QString m_scope;
    qint64 m_logLimit;
    AgentPolicy m_policy;
    /** A client that could not be attached again, or ended at once, is given time. */
    struct Resumption
    {
        int tries = 0;
        QElapsedTimer last;
    };
    [[nodiscard]] bool mayResume(const QString &container);

    QHash<QString, int> m_looksAfterEnd; ///< at containers whose client or logger goes on
    QHash<QString, Resumption> m_resumptions;
    QHash<QString, ContainerMemory> m_memory;
};

} // namespace slipway
