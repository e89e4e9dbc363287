// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/agentgateway.h"
#include "ports/target.h"
#include "unit/usecases/fakes.h"

#include <utility>

namespace slipway::agent {

/** A server whose agent is known and whose queues are empty. */
class MemoryAgents : public AgentGateway
{
public:
    QList<Result<void>> failAnswers;    ///< one after the other, then success
    QList<Result<void>> requeueAnswers; ///< so too
    QList<bool> requeues;               ///< whether the job had ended
    QStringList failures;
    QList<Result<Secret>> keyAnswers; ///< so too, then Unsupported
    int keysAsked = 0;
    QList<std::pair<int, int>> closed; ///< runs: attempt, exit code
    Result<void> closeAnswer;
    std::optional<RunState> state = RunState::Finished;
    bool knowsAgents = true;
    int looks = 0; ///< at agents

    QCoro::Task<Result<QList<LaunchAgent>>> agents(EntityName) override
    {
        co_return QList<LaunchAgent>();
    }
    QCoro::Task<Result<LaunchAgentId>> registerAgent(NewLaunchAgent) override
    {
        co_return LaunchAgentId(QStringLiteral("agent"));
    }
    QCoro::Task<Result<LaunchAgent>> agent(LaunchAgentId id) override
    {
        ++looks;
        if (!knowsAgents)
            co_return failed(ErrorKind::NotFound);
        co_return LaunchAgent{.id = id};
    }
    QCoro::Task<Result<void>> updateStatus(LaunchAgentId, AgentStatus) override
    {
        co_return Result<void>();
    }
    QCoro::Task<Result<std::optional<PoppedItem>>> pop(EntityName, QueueName, LaunchAgentId,
                                                       JobKind) override
    {
        co_return std::optional<PoppedItem>();
    }
    QCoro::Task<Result<void>> acknowledge(ItemHold, RunId) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> fail(ItemHold, QString, QString message, QStringList) override
    {
        failures.append(message);
        if (!failAnswers.isEmpty())
            co_return failAnswers.takeFirst();
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> report(ItemHold, ItemReport) override
    {
        co_return failed(ErrorKind::Unsupported);
    }
    QCoro::Task<Result<void>> requeue(ItemHold, bool ended) override
    {
        requeues.append(ended);
        if (!requeueAnswers.isEmpty())
            co_return requeueAnswers.takeFirst();
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> closeRun(ItemHold hold, int exitCode) override
    {
        closed.append({hold.attempt, exitCode});
        co_return closeAnswer;
    }
    QCoro::Task<Result<Secret>> createRunKey(RunRef, ItemHold) override
    {
        ++keysAsked;
        if (keyAnswers.isEmpty())
            co_return failed(ErrorKind::Unsupported);
        co_return keyAnswers.takeFirst();
    }
    QCoro::Task<Result<void>> revokeRunKey(RunRef, ItemHold) override { co_return Result<void>(); }
    QCoro::Task<Result<std::optional<RunState>>> runState(RunRef) override
    {
        co_return Result<std::optional<RunState>>(state);
    }
    QCoro::Task<Result<bool>> isStopped(RunRef) override { co_return false; }
    QCoro::Task<Result<QueueNews>> news(QList<QueueId>, quint64, std::stop_token) override
    {
        co_return failed(ErrorKind::Unsupported);
    }
    QCoro::Task<Result<void>> change(LaunchAgentId, AgentChange) override
    {
        co_return failed(ErrorKind::Unsupported);
    }
};

/** One job at most; `job` is its handle. */
class MemoryTarget : public Target
{
public:
    QString job;
    TargetState state = TargetState::Running;
    int refusedFinds = 0; ///< so many times the engine does not answer
    int finds = 0;
    QList<Result<void>> preparations; ///< how fetching its image ends, one start after the other
    QString keyGiven;
    QStringList done;

    [[nodiscard]] Result<QStringList> preview(const TargetRequest &) const override
    {
        return QStringList();
    }
    QCoro::Task<Result<QString>> start(TargetRequest request) override
    {
        if (!preparations.isEmpty()) {
            const Result<void> prepared = preparations.takeFirst();
            if (!prepared)
                co_return prepared.error();
        }
        const Result<Secret> key = co_await request.key();
        if (!key)
            co_return key.error();
        keyGiven = QString::fromUtf8(key->expose());
        done.append(QStringLiteral("start"));
        co_return QStringLiteral("handle");
    }
    QCoro::Task<Result<std::optional<QString>>> find(QString, QString) override
    {
        ++finds;
        if (refusedFinds > 0) {
            --refusedFinds;
            co_return failed(ErrorKind::Unavailable, QStringLiteral("engine.notRunning"));
        }
        co_return job.isEmpty() ? std::optional<QString>() : std::optional<QString>(job);
    }
    QCoro::Task<Result<TargetStatus>> status(QString) override
    {
        TargetStatus status;
        status.state = state;
        if (state == TargetState::Finished)
            status.exitCode = 0;
        co_return status;
    }
    QCoro::Task<Result<void>> stop(QString handle, bool) override
    {
        done.append(QStringLiteral("stop ") + handle);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> cleanUp(QString handle) override
    {
        done.append(QStringLiteral("cleanUp ") + handle);
        job.clear();
        co_return Result<void>();
    }
};

} // namespace slipway::agent
