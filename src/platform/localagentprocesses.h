// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/localservices.h"

#include <QString>

namespace slipway {

/** Launch agents of this computer, each a `slipwayctl launch-agent` with a folder of its own. */
class LocalAgentProcesses : public LocalAgents
{
public:
    /** `folder` holds one folder per agent; empty is the usual one. */
    explicit LocalAgentProcesses(QString folder = {}, QString program = {});

    /** Those that run, and those that ran and left a folder; by name. */
    [[nodiscard]] QList<LocalAgentStatus> agents() const override;
    /**
     * Joins the one of that name when it serves the same server and queues; Conflict (reason
     * "agent.nameTaken") when it serves others. Unavailable when it ends before it has registered
     * (detail: end of its log), Timeout after 60 s.
     */
    QCoro::Task<Result<LocalAgentStatus>> start(LocalAgentSettings settings, Secret key) override;
    /** NotFound when there is none of that name; success when it does not run. */
    QCoro::Task<Result<void>> stop(QString name) override;
    /** NotFound when there is none of that name that runs. */
    [[nodiscard]] Result<void> drain(const QString &name) const override;
    /** As drain. */
    [[nodiscard]] Result<void> stopNow(const QString &name, bool comeBack) const override;
    [[nodiscard]] std::optional<QString> itemLog(QueueItemId item, QString kind) const override;
    [[nodiscard]] std::optional<TargetStatus> itemEnd(QueueItemId item) const override;

    /** The agent's folder; a name of any characters is safe. */
    [[nodiscard]] QString folderOf(const QString &name) const;

private:
    [[nodiscard]] std::optional<QString> itemFile(const QueueItemId &item,
                                                  const QString &name) const;
    [[nodiscard]] Result<void> tell(const QString &name, const QString &what, int signal) const;
    QString m_folder;
    QString m_program;
};

} // namespace slipway
