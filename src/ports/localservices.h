// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "ports/target.h"

#include <QCoroTask>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace slipway {

struct HubStatus
{
    bool running = false;
    QUrl url;
    qint64 pid = 0;
    QString dataFolder;
    bool operator==(const HubStatus &) const = default;
};

/** The hub of this computer, found through its data directory's running.json, never by name. */
class LocalHub
{
public:
    virtual ~LocalHub() = default;
    [[nodiscard]] virtual HubStatus status() const = 0;
    /** Starts it in the background, or joins the one that runs; returns once it answers. */
    virtual QCoro::Task<Result<HubStatus>> start() = 0;
    virtual QCoro::Task<Result<void>> stop() = 0;
    /** The owner's key from its 0600 file. */
    [[nodiscard]] virtual Result<Secret> ownerKey() const = 0;
};

struct LocalAgentSettings
{
    QString name; ///< also its folder; empty: made from the queue's name
    QUrl server;
    EntityName entity;
    QList<QueueName> queues;
    int maxJobs = 1;
};

struct LocalAgentStatus
{
    QString name;
    bool running = false;
    qint64 pid = 0;
    QUrl server;
    EntityName entity;
    QStringList queues;
    LaunchAgentId agent;
    QString logFile;
    QString folder;
    bool operator==(const LocalAgentStatus &) const = default;
};

/** Launch agents of this computer. */
class LocalAgents
{
public:
    virtual ~LocalAgents() = default;
    [[nodiscard]] virtual QList<LocalAgentStatus> agents() const = 0;
    /** Starts one in the background; the key travels on an inherited pipe. Returns once it has
     * registered. */
    virtual QCoro::Task<Result<LocalAgentStatus>> start(LocalAgentSettings settings,
                                                        Secret key) = 0;
    virtual QCoro::Task<Result<void>> stop(QString name) = 0;
    /** Tells it to take no more items and to end when its last job has. */
    [[nodiscard]] virtual Result<void> drain(const QString &name) const = 0;
    /** Tells it to stop its jobs and then to end; with `comeBack` their items go back to the queues
     * for others. */
    [[nodiscard]] virtual Result<void> stopNow(const QString &name, bool comeBack) const = 0;
    /** The file an item's build or run output is in ("build" | "run"), when an agent of this
     * computer has it. */
    [[nodiscard]] virtual std::optional<QString> itemLog(QueueItemId item, QString kind) const = 0;
    /** How an item's last job ended, when an agent of this computer saw it. */
    [[nodiscard]] virtual std::optional<TargetStatus> itemEnd(QueueItemId item) const = 0;
};

/** A container engine as found on this computer. */
struct EngineStatus
{
    enum class Problem { None, NotInstalled, NotRunning, NoPermission };
    QString program; ///< docker | podman | nerdctl
    QString version;
    Problem problem = Problem::NotInstalled;
    QString detail;
    bool operator==(const EngineStatus &) const = default;
};

class EngineProbe
{
public:
    virtual ~EngineProbe() = default;
    virtual QCoro::Task<Result<EngineStatus>> probe() = 0;
};

} // namespace slipway
