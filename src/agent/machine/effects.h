// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/work.h"

#include "domain/agents/launchagent.h"
#include "ports/agentgateway.h"

#include <QList>
#include <variant>

namespace slipway::agent {

/**
 * One line of the journal. What the lines of an item say together is where it is: replaying them
 * makes the same work again.
 */
struct Record
{
    enum class Kind {
        Taken,
        Acknowledged,
        Starting,
        Started,
        StopAsked,
        Preempted,
        Ended,
        Failed,
        Returning,
        Done
    };
    Kind kind = Kind::Taken;
    QueueItemId item;
    std::optional<Offer> offer; ///< Taken
    QStringList gpus;           ///< Starting
    QString handle;             ///< Started
    TargetStatus end;           ///< Ended
    Failure failure;            ///< Failed
    bool operator==(const Record &) const = default;
};

/** To be on disk before the effects behind it are begun. */
struct Write
{
    Record record;
};
/** Records that could not be written before, oldest first; as many of them as go. */
struct WriteAgain
{
    QList<Record> records;
};
struct Poll
{
    QueueName queue;
    JobKind kind = JobKind::Any;
};
struct Beat
{
    AgentStatus status;
};
struct Acknowledge
{
    Offer offer;
};
/** Ask the server whose the item is. */
struct Reconcile
{
    Offer offer;
    bool acknowledged = false; ///< it was ours once; a server that does not tell means it still is
};
/** Ask the target whether it has the item's job. */
struct Adopt
{
    Offer offer;
};
struct Prepare
{
    Offer offer;
};
/** Gives up a preparation, or a start that may still be cancelled. */
struct CancelPreparation
{
    QueueItemId item;
};
/** Start the prepared job, or find it started. */
struct StartJob
{
    Offer offer;
    bool mayRun = false; ///< an earlier start of it may have gone well
    QStringList gpus;    ///< that it may use; empty: nobody says
};
struct Observe
{
    Offer offer;
    QString handle;
};
struct EndJob
{
    Offer offer;
    QString handle;
    bool force = false;
    bool comesBack = false; ///< the job's end is not the item's: the server is to know before
};
struct ReadStopFlag
{
    Offer offer;
};
struct ReadRun
{
    Offer offer;
};
/** Say how the run ended, as its job cannot any more. */
struct CloseRun
{
    Offer offer;
    TargetStatus end;
    bool stopped = false;
};
struct ReportPhase
{
    Offer offer;
    ItemPhase phase;
    QString detail;                               ///< what it waits for
    std::optional<std::chrono::seconds> forcedIn; ///< until the job is ended by force
};
struct ReportFailure
{
    Offer offer;
    Failure failure;
};
/** Hear when something happens in the queues. */
struct AwaitNews
{
    quint64 since = 0;
};
/** The handle is empty when no job was started, or it is not known: then `search` for one. */
struct CleanUp
{
    Offer offer;
    QString handle;
    bool search = false;
};
/** Back to the queue with the item. */
struct ReturnItem
{
    Offer offer;
    bool again = false; ///< it may have come back already
};
/** Nothing is left to do, and no new item will be taken. */
struct Finish
{
};

using Effect =
    std::variant<Write, WriteAgain, Poll, Beat, Acknowledge, Reconcile, Adopt, Prepare,
                 CancelPreparation, StartJob, Observe, EndJob, ReadStopFlag, ReadRun, CloseRun,
                 ReportPhase, ReportFailure, CleanUp, ReturnItem, AwaitNews, Finish>;

} // namespace slipway::agent
