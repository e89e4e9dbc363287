// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/agentloop.h"

#include "agent/agentrunner.h"
#include "base/logging.h"

#include <QCoroSignal>

namespace slipway {

class AgentLoop::Private
{
public:
    std::shared_ptr<agent::AgentRunner> runner;
};

AgentLoop::AgentLoop(AgentOptions options, AgentPorts ports, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->runner = std::make_shared<agent::AgentRunner>(std::move(options), std::move(ports));
}

AgentLoop::~AgentLoop() = default;

QCoro::Task<Result<void>> AgentLoop::run()
{
    const std::shared_ptr<agent::AgentRunner> runner = d->runner;
    const Result<void> begun = co_await runner->begin();
    if (!begun)
        co_return begun.error();
    qCInfo(lcAgent).noquote() << "launch agent" << runner->agentName() << "polls";
    Q_EMIT ready();
    if (!runner->isFinished()) {
        auto finished = qCoro(runner.get(), &agent::AgentRunner::finished);
        runner->work();
        co_await finished;
    }
    co_await runner->end();
    co_return Result<void>();
}

void AgentLoop::detach()
{
    d->runner->finish();
}

void AgentLoop::drain()
{
    d->runner->drain();
}

void AgentLoop::stopNow(bool comeBack)
{
    d->runner->stopNow(comeBack);
}

LaunchAgentId AgentLoop::agentId() const
{
    return d->runner->agentId();
}

QString AgentLoop::agentName() const
{
    return d->runner->agentName();
}

} // namespace slipway
