// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace slipway {

/** Everything a target needs to start one job. */
struct TargetRequest
{
    QString item;        ///< queue item id: names the job on the target, so that it is found again
    QString run;         ///< W&B run id, a label
    QString image;       ///< empty on targets without containers
    QString folder;      ///< the code, for targets without containers
    QStringList command; ///< entry point + arguments; empty: the image's own
    QStringList extraArgs; ///< appended to the image's own command when `command` is empty
    QMap<QString, QString> environment;      ///< nothing secret
    QMap<QString, Secret> secretEnvironment; ///< passed by name, never in argv
    /** Asked when all else is ready, right before the job begins: its WANDB_API_KEY. An Error is
     * the start's own, and nothing begins. Empty: `secretEnvironment` has it already. */
    std::function<QCoro::Task<Result<Secret>>()> key;
    JsonText resourceArgs; ///< the value below resource_args.<resource>
    QStringList gpus;      ///< the only ones it may use; empty: as its arguments say
    QString logFile;       ///< standard output and error; that of an earlier attempt is put aside
    QStringList requirements; ///< local-process: what its virtual environment needs
    QString pythonVersion;    ///< local-process: "3.11"; empty: this computer's
    QString buildLog;         ///< output of preparing goes there (image pull, virtual environment)
    std::stop_token stop;     ///< gives up preparing; a job once started is ended by stop()
    std::function<void(bool)> pulling; ///< told when the image begins to come, and when it is there
};

enum class TargetState { Starting, Running, Finished, Failed, Stopped, Gone };

struct TargetStatus
{
    TargetState state = TargetState::Starting;
    std::optional<int> exitCode; ///< 128 + signal when one ended it
    QString detail;
    // The rest of a job that ended; absent where the target cannot tell.
    std::optional<int> signal;          ///< that ended its program
    bool outOfMemory = false;           ///< the kernel ended it for lack of memory
    std::optional<qint64> milliseconds; ///< from its start to its end
    std::optional<qint64> peakMemory;   ///< bytes, of its largest process, or of its container
    std::optional<qint64> leftOut;      ///< bytes of its output that are not in its log
    bool operator==(const TargetStatus &) const = default;
};

/**
 * Where jobs run. Jobs outlive the agent: `handle` is what start returned, is written to the
 * journal and finds the job again after a restart.
 */
class Target
{
public:
    virtual ~Target() = default;
    /** The exact command (argv) that start would run, secrets by name only; for previews. */
    [[nodiscard]] virtual Result<QStringList> preview(const TargetRequest &request) const = 0;
    virtual QCoro::Task<Result<QString>> start(TargetRequest request) = 0;
    /** The handle of a job already started for that item and run, or nothing: makes start
     * idempotent. */
    virtual QCoro::Task<Result<std::optional<QString>>> find(QString item, QString run) = 0;
    virtual QCoro::Task<Result<TargetStatus>> status(QString handle) = 0;
    /** Asks the job to end and kills it after its grace; with `force` at once. Another stop of the
     * same job may be under way. */
    virtual QCoro::Task<Result<void>> stop(QString handle, bool force) = 0;
    /** Forgets a job that ended (removes its container and scratch files). The log file stays. */
    virtual QCoro::Task<Result<void>> cleanUp(QString handle) = 0;

    /**
     * Called with the handle when a job that was seen running may have ended: a hint to look, which
     * may not come. Not after the target, nor after it was set to nothing.
     */
    void setListener(std::function<void(QString handle)> listener)
    {
        m_listener = std::move(listener);
    }

protected:
    void stir(const QString &handle) const
    {
        if (m_listener)
            m_listener(handle);
    }

private:
    std::function<void(QString handle)> m_listener;
};

} // namespace slipway
