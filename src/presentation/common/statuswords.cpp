// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/statuswords.h"

#include "domain/queues/phasedetails.h"

#include <QRegularExpression>

namespace slipway {

StatusWord StatusWords::of(const Queue &queue)
{
    if (queue.paused)
        //: State of a queue
        return {tr("Paused", "queue"), QStringLiteral("warning"), QStringLiteral("st-paused"),
                tr("Agents skip it")};
    if (queue.agentsPolling > 0)
        //: State of a queue
        return {tr("Active", "queue"), QStringLiteral("success"), QStringLiteral("st-active"),
                tr("At least one agent polls")};
    if (queue.agentsKnown == 0 && queue.counts.pending <= 0)
        //: State of a queue
        return {tr("No agent yet", "queue"), QStringLiteral("neutral"), QStringLiteral("st-idle"),
                tr("Never polled")};
    const bool waits = queue.counts.pending > 0;
    //: State of a queue
    return {tr("Not active", "queue"), waits ? QStringLiteral("danger") : QStringLiteral("neutral"),
            QStringLiteral("warning"),
            waits ? tr("No agent polls and items wait") : tr("No agent polls this queue")};
}

StatusWord StatusWords::of(const QueueItem &item, bool agentsPoll)
{
    ItemPhase phase = item.phase;
    if (phase == ItemPhase::Unknown) {
        // A plain W&B server tells only the state.
        switch (item.state) {
        case ItemState::Pending:
            phase = ItemPhase::Waiting;
            break;
        case ItemState::Leased:
            phase = ItemPhase::Leased;
            break;
        case ItemState::Claimed:
            phase = ItemPhase::Running;
            break;
        case ItemState::Finished:
            phase = ItemPhase::Finished;
            break;
        case ItemState::Failed:
            phase = ItemPhase::Failed;
            break;
        case ItemState::Stopped:
            phase = ItemPhase::Stopped;
            break;
        case ItemState::Unknown:
            break;
        }
    }
    switch (phase) {
    case ItemPhase::Waiting:
        if (!agentsPoll)
            //: State of a queue item
            return {tr("Idle", "item"), QStringLiteral("neutral"), QStringLiteral("st-idle"),
                    tr("In a queue that no agent polls")};
        //: State of a queue item
        return {tr("Queued", "item"), QStringLiteral("neutral"), QStringLiteral("st-queued"),
                tr("Waiting for an agent to take it")};
    case ItemPhase::Leased:
    case ItemPhase::Preparing:
    case ItemPhase::Building:
    case ItemPhase::Starting:
        //: State of a queue item
        return {tr("Pending", "item"), QStringLiteral("warning"), QStringLiteral("st-pending"),
                tr("An agent took it; the run has not started (building, pulling, waiting for "
                   "resources)")};
    case ItemPhase::Running:
        //: State of a queue item
        return {tr("Running", "item"), QStringLiteral("info"), QStringLiteral("st-running"),
                tr("The run reports data"), true};
    case ItemPhase::Finished:
        //: State of a queue item
        return {tr("Finished", "item"), QStringLiteral("success"), QStringLiteral("st-finished"),
                tr("Ended with exit code 0")};
    case ItemPhase::Failed:
        //: State of a queue item
        return {tr("Failed", "item"), QStringLiteral("danger"), QStringLiteral("st-failed"),
                tr("Ended with an error or could not start")};
    case ItemPhase::Stopped:
        //: State of a queue item
        return {tr("Killed", "item"), QStringLiteral("neutral"), QStringLiteral("st-killed"),
                tr("Stopped by a person")};
    case ItemPhase::Unknown:
        break;
    }
    //: State of a queue item
    return {tr("Unknown", "item"), QStringLiteral("neutral"), QStringLiteral("st-idle"), {}};
}

StatusWord StatusWords::of(const LaunchAgent &agent, const QDateTime &now)
{
    if (agent.status == AgentStatus::Killed)
        //: State of an agent
        return {tr("Stopped", "agent"), QStringLiteral("neutral"), QStringLiteral("st-killed"),
                tr("Ended normally or by a person")};
    if (!agent.isAlive(now))
        //: State of an agent
        return {tr("Not responding", "agent"), QStringLiteral("danger"), QStringLiteral("offline"),
                tr("No heartbeat for more than 60 s")};
    if (agent.stopPolling)
        //: State of an agent: it takes no more items and ends when its last job has
        return {tr("Finishing", "agent"), QStringLiteral("warning"), QStringLiteral("st-pending"),
                tr("It takes no more items and ends when its last job has")};
    if (agent.paused)
        //: State of an agent
        return {tr("Paused", "agent"), QStringLiteral("warning"), QStringLiteral("st-paused"),
                tr("It is given no items; its jobs go on")};
    if (agent.status == AgentStatus::Running)
        //: State of an agent
        return {tr("Running jobs", "agent"), QStringLiteral("info"), QStringLiteral("st-running"),
                tr("At least one job in progress"), true};
    if (agent.status == AgentStatus::Polling)
        //: State of an agent
        return {tr("Polling", "agent"), QStringLiteral("success"), QStringLiteral("st-active"),
                tr("Ready for jobs")};
    //: State of an agent
    return {tr("Starting", "agent"), QStringLiteral("warning"), QStringLiteral("st-pending"),
            tr("Process is up, first poll pending")};
}

StatusWord StatusWords::of(RunState state)
{
    switch (state) {
    case RunState::Pending:
        //: State of a run
        return {tr("Starting", "run"), QStringLiteral("warning"), QStringLiteral("st-pending"),
                tr("Container is coming up")};
    case RunState::Running:
        //: State of a run
        return {tr("Running", "run"), QStringLiteral("info"), QStringLiteral("st-running"),
                tr("The run reports data"), true};
    case RunState::Finished:
        //: State of a run
        return {tr("Finished", "run"), QStringLiteral("success"), QStringLiteral("st-finished"),
                tr("Ended with exit code 0")};
    case RunState::Failed:
        //: State of a run
        return {tr("Failed", "run"), QStringLiteral("danger"), QStringLiteral("st-failed"),
                tr("Ended with an error or could not start")};
    case RunState::Crashed:
        //: State of a run
        return {tr("Crashed", "run"), QStringLiteral("danger"), QStringLiteral("st-crashed"),
                tr("Stopped sending data without ending")};
    case RunState::Killed:
        //: State of a run
        return {tr("Killed", "run"), QStringLiteral("neutral"), QStringLiteral("st-killed"),
                tr("Stopped by a person")};
    case RunState::Preempting:
    case RunState::Preempted:
        //: State of a run
        return {tr("Preempted", "run"), QStringLiteral("warning"), QStringLiteral("refresh"), {}};
    case RunState::Unknown:
        break;
    }
    //: State of a run
    return {tr("Unknown", "run"), QStringLiteral("neutral"), QStringLiteral("st-idle"), {}};
}

QString StatusWords::of(Resource resource)
{
    switch (resource) {
    case Resource::LocalContainer:
        return QStringLiteral("Docker");
    case Resource::LocalProcess:
        return tr("Local process");
    case Resource::Kubernetes:
        return QStringLiteral("Kubernetes");
    case Resource::SageMaker:
        return QStringLiteral("Amazon SageMaker");
    case Resource::Vertex:
        return QStringLiteral("Vertex AI");
    case Resource::Unknown:
        break;
    }
    //: Kind of a queue's resource
    return tr("Unknown", "resource");
}

QString StatusWords::iconOf(Resource resource)
{
    switch (resource) {
    case Resource::LocalContainer:
        return QStringLiteral("container");
    case Resource::LocalProcess:
        return QStringLiteral("terminal");
    case Resource::Kubernetes:
        return QStringLiteral("wheel");
    case Resource::SageMaker:
        return QStringLiteral("cloud-chip");
    case Resource::Vertex:
        return QStringLiteral("cloud-nodes");
    case Resource::Unknown:
        break;
    }
    return QStringLiteral("queue");
}

QString StatusWords::detailOf(const QueueItem &item)
{
    const auto translated = [](const char *sentence) {
        return QCoreApplication::translate("slipway::PhaseDetail", sentence);
    };
    for (const char *sentence :
         {phasedetails::AllSilent, phasedetails::Stopping, phasedetails::Fetching}) {
        if (item.phaseDetail == QLatin1StringView(sentence))
            return translated(sentence);
    }
    for (const char *sentence : {phasedetails::Gpus, phasedetails::Memory, phasedetails::Cpus}) {
        QString pattern = QRegularExpression::escape(QLatin1StringView(sentence));
        for (const char *place : {"\\%1", "\\%2"})
            pattern.replace(QLatin1StringView(place), QStringLiteral("([0-9.]{1,20})"));
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        if (const auto match = whole.match(item.phaseDetail); match.hasMatch())
            return translated(sentence).arg(match.captured(1), match.captured(2));
    }
    return item.phaseDetail;
}

QString StatusWords::of(Priority priority)
{
    switch (priority) {
    case Priority::Critical:
        return tr("Critical", "priority");
    case Priority::High:
        return tr("High", "priority");
    case Priority::Low:
        return tr("Low", "priority");
    case Priority::Medium:
        break;
    }
    return tr("Medium", "priority");
}

QString StatusWords::iconOf(Priority priority)
{
    return QStringLiteral("pri-") + wireName(priority);
}

QString StatusWords::spoken(const StatusWord &status)
{
    //: Spoken name of a status pill
    return tr("State: %1").arg(status.word);
}

} // namespace slipway
