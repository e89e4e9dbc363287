// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/agentoptions.h"

#include <QObject>
#include <memory>

namespace slipway {

/**
 * A launch agent: asks its queues for items, prepares, starts and watches their jobs. Its folder
 * holds a journal, so that after any end, however rude, the next start goes on with the jobs that
 * still run. Whoever makes one holds the folder's lock and writes running.json on `ready`.
 *
 *     AgentLoop agent(options, ports);
 *     const Result<void> end = co_await agent.run();   // or QCoro::waitFor with a value kept
 *
 * Errors of run(): NotFound "queue.missing" (detail names those there are), InvalidInput
 * "queue.none", "agent.folder" when the folder cannot be written, Conflict
 * "agent.otherServer" (the folder has unfinished jobs of another server), the server's at start,
 * unless there are jobs to look after: then it goes on as the agent it was, and asks again.
 */
class AgentLoop : public QObject
{
    Q_OBJECT

public:
    AgentLoop(AgentOptions options, AgentPorts ports, QObject *parent = nullptr);
    ~AgentLoop() override;

    /** Registers and works until `detach`, `drain` or the server's "stop polling" ended it. */
    QCoro::Task<Result<void>> run();
    /** For SIGTERM and SIGINT: tells the server and ends soon; jobs go on, the next start adopts
     * them. A build under way is given up and begun again then. */
    void detach();
    /** Takes no new items; ends when the last job has. */
    void drain();
    /** Ends all jobs, then itself; with `comeBack` their items go back to the queues. */
    void stopNow(bool comeBack);

    [[nodiscard]] LaunchAgentId agentId() const;
    /** The name the server gave. */
    [[nodiscard]] QString agentName() const;

Q_SIGNALS:
    /** Registered and about to poll. */
    void ready();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
