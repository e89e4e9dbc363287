// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/agentpolicy.h"
#include "engine/containerengine.h"
#include "ports/target.h"
#include "targets/containeroptions.h"
#include "targets/logfiles.h"

#include <map>
#include <memory>

namespace slipway {

class ContainerLog;
struct ContainerHandle;

/**
 * "local-container": jobs as containers of this computer's engine. A container carries the labels
 * slipway.item, slipway.run, slipway.agent and slipway.log(-limit), and is kept until its job is
 * cleaned up, so that an agent that comes back finds how it ended and its whole output.
 */
class ContainerTarget : public Target
{
public:
    /** `scope` tells the jobs of one agent from those of another on the same engine; usually the
     * agent's folder. Logs get no longer than `logLimit` bytes (0: no limit). */
    ContainerTarget(ContainerEngine &engine, const QString &scope,
                    qint64 logLimit = DefaultLogLimit);
    ~ContainerTarget() override;
    /** What jobs may have of the computer; by default nothing that needs to be allowed. */
    void setPolicy(AgentPolicy policy) { m_policy = std::move(policy); }

    [[nodiscard]] Result<QStringList> preview(const TargetRequest &request) const override;
    QCoro::Task<Result<QString>> start(TargetRequest request) override;
    QCoro::Task<Result<std::optional<QString>>> find(QString item) override;
    QCoro::Task<Result<TargetStatus>> status(QString handle) override;
    QCoro::Task<Result<void>> stop(QString handle) override;
    QCoro::Task<Result<void>> cleanUp(QString handle) override;

private:
    struct Command
    {
        QStringList args;
        QMap<QString, QString> environment; ///< of the engine's client, for `-e NAME`
        QString file;                       ///< of --env-file; empty: none is needed
        QByteArray fileContent;
    };
    [[nodiscard]] Result<Command> command(const TargetRequest &request) const;
    [[nodiscard]] QString nameOf(const QString &item) const;
    QCoro::Task<Result<void>> bringImage(TargetRequest request);
    QCoro::Task<Result<ToolAnswer>> engine(QStringList args);
    QCoro::Task<Result<void>> signal(QString container, QString signal);
    std::shared_ptr<ContainerLog> logOf(const ContainerHandle &handle);

    ContainerEngine &m_engine;
    QString m_scope;
    qint64 m_logLimit;
    AgentPolicy m_policy;
    std::map<QString, std::shared_ptr<ContainerLog>> m_logs;
};

} // namespace slipway
