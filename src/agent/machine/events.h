// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/effects.h"

#include <variant>

namespace slipway::agent {

/** Time went by, or nothing in particular: do what is due. */
struct Tick
{
};
/** Take no new items; when the last is done, Finish follows. */
struct DrainAsked
{
};

/** End all jobs, take no new items; then Finish follows. */
struct StopNowAsked
{
    bool comeBack = false; ///< their items go back to the queues
};

struct Polled
{
    QueueName queue;
    std::optional<Offer> offer;
};
struct PollFailed
{
    QueueName queue;
    std::optional<std::chrono::milliseconds> retryAfter;
};
struct BeatAnswered
{
    bool stopPolling = false;
};
struct BeatFailed
{
};

/** Something happened in the queues, or nothing for long enough. */
struct NewsHeard
{
    quint64 since = 0;
    QList<QueueItemId> stop; ///< items to look at: somebody may want them stopped
};
struct NewsFailed
{
};

/** The journal could not take the item: it was not acknowledged and stays the server's. */
struct TakeNotRecorded
{
    QueueItemId item;
};
/** Any other record that is not on disk. What it says may be begun or undone no earlier than it
 * is: whoever carries out effects leaves out the StartJob and CleanUp behind it. */
struct NotRecorded
{
    Record record;
    bool leftOut = false; ///< such an effect of the item was
};
/** How many records of a WriteAgain are on disk now. */
struct WrittenAgain
{
    qsizetype written;
};
struct AcknowledgeAnswered
{
    QueueItemId item;
    Outcome outcome;
};
struct ReconcileAnswered
{
    QueueItemId item;
    Outcome ours;
};
/** Found is a handle, or not. */
struct AdoptAnswered
{
    QueueItemId item;
    Outcome found;
    QString handle;
};
struct PhaseReached
{
    QueueItemId item;
    ItemPhase phase;
};
struct Prepared
{
    QueueItemId item;
};
/** No failure means that it was cancelled. */
struct PreparationFailed
{
    QueueItemId item;
    std::optional<Failure> failure;
};
struct JobStarted
{
    QueueItemId item;
    QString handle;
};
/** No failure means: later, the server or the engine is away. */
struct StartFailed
{
    QueueItemId item;
    std::optional<Failure> failure;
    bool notBegun = false; ///< this attempt did not get as far as to ask for a start
};
/** The image of a job that is being started begins to come, or is there. */
struct PullMoved
{
    QueueItemId item;
    bool pulling;
};
/** No status means that the target could not be asked. */
struct Observed
{
    QueueItemId item;
    std::optional<TargetStatus> status;
};
/** The job may have ended. */
struct JobStirred
{
    QString handle;
};
/** The job was told to end; false: that has to be tried again. */
struct EndAnswered
{
    QueueItemId item;
    bool done;
    bool force = false; ///< the answer to which of them
};
struct StopFlagRead
{
    QueueItemId item;
    Outcome stop;
    bool force = false;
    Hold hold = Hold::Unclear;
    int attempt = 0; ///< that `hold` is about
};
/** Yes: `state` is the run's; No: there is no such run. */
struct RunRead
{
    QueueItemId item;
    Outcome there;
    RunState state;
};
struct CloseAnswered
{
    QueueItemId item;
    bool done;
};
struct FailureAnswered
{
    QueueItemId item;
    bool done;
};
struct CleanUpAnswered
{
    QueueItemId item;
    bool done;
};
/** No: it is not ours to give back any more, which ends it as well. Unclear: the server does not
 * have it back, or does not mind being told twice. */
struct ReturnAnswered
{
    QueueItemId item;
    Outcome outcome;
};

using Event = std::variant<Tick, DrainAsked, StopNowAsked, Polled, PollFailed, BeatAnswered,
                           BeatFailed, NewsHeard, NewsFailed, TakeNotRecorded, NotRecorded,
                           WrittenAgain, AcknowledgeAnswered, ReconcileAnswered, AdoptAnswered,
                           PhaseReached, Prepared, PreparationFailed, JobStarted, StartFailed,
                           PullMoved, Observed, JobStirred, EndAnswered, StopFlagRead, RunRead,
                           CloseAnswered, FailureAnswered, CleanUpAnswered, ReturnAnswered>;

} // namespace slipway::agent
