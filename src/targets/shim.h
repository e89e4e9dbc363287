// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/agents/agentpolicy.h"

#include <QCoroTask>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace slipway {

/** slipway-shim beside the running program, else on PATH; empty when there is none. */
[[nodiscard]] QString shimProgram();

/** One program under a slipway-shim, which outlives us. */
struct ShimRun
{
    QString shim;   ///< the supervisor's own program
    QString folder; ///< of its ShimFiles
    QString log;
    qint64 logLimit = 0;   ///< bytes; 0: none
    QString workingFolder; ///< empty: ours
    std::chrono::seconds stopGrace = DefaultStopGrace;
    /** What the program leaves behind when it ends belongs to others, and goes on. */
    bool leavesOrphans = false;
    QStringList command;
    QMap<QString, QString> environment; ///< on top of ours; a null QString removes a variable
    QMap<QString, Secret> secretEnvironment;
};

[[nodiscard]] QStringList shimArguments(const ShimRun &run);
/** Begins it, unless it was begun before. Errors: "process.notStarted", "disk.full". */
[[nodiscard]] QCoro::Task<Result<void>> startShim(ShimRun run);
/** Whether the shim with files in that folder ended within the time. */
[[nodiscard]] QCoro::Task<bool> shimEnds(QString folder, std::chrono::milliseconds limit);

/** Tells when shims that were seen alive have ended. */
class ShimWatches
{
public:
    explicit ShimWatches(std::function<void(QString handle)> ended);
    ~ShimWatches();
    Q_DISABLE_COPY_MOVE(ShimWatches)

    /** The shim with files in `folder`; once for each time it is called for one not yet watched. */
    void watch(const QString &handle, const QString &folder);

private:
    struct Watch;
    std::function<void(QString handle)> m_ended;
    std::map<QString, std::unique_ptr<Watch>> m_watches;
};

} // namespace slipway
