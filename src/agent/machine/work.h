// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/room.h"
#include "base/jsontext.h"
#include "domain/queues/queueitem.h"
#include "domain/runs/run.h"
#include "ports/target.h"

#include <chrono>
#include <optional>

namespace slipway::agent {

/** Milliseconds since some start, never going back; the machine has no clock of its own. */
using Instant = std::chrono::milliseconds;

/** What a queue wants of those who start its jobs, beside what the jobs need. */
struct Rules
{
    bool scheduler = false; ///< its job schedules a sweep, and has slots of its own
    bool needsRun = true;   ///< a job that ends without having made a run has failed
    Instant start{0};       ///< longest time from "start it" to a running job; 0: any
    Instant pull{0};        ///< longest time that its image may take to come; 0: any
    bool operator==(const Rules &) const = default;
};

/** An item a queue gave out, with what the agent decided about it at once. */
struct Offer
{
    QueueItemId item;
    QueueName queue;
    int attempt = 0; ///< of this pop, as the server counts; 0: it does not tell
    JsonText spec;   ///< without keys
    RunRef run;      ///< the run id is chosen once, before the item is acknowledged
    Resource resource = Resource::Unknown;
    Needs needs;
    Rules rules;
    bool operator==(const Offer &) const = default;
};

/** Why an item failed: `stage` is agent, build or run; the message is one sentence. */
struct Failure
{
    QString stage;
    QString message;
    bool operator==(const Failure &) const = default;
};

/** How an answer of the outside world is to be taken. */
enum class Outcome {
    Yes,
    No,
    Unclear ///< no answer, or one that makes no sense: ask again later
};

/** What the server says of an item that this agent works on. */
enum class Hold {
    Unclear,
    Ours,
    Lost, ///< back in its queue, or another agent's, or ours from another pop
    Over
};

/** Where an item is on its way through the agent; the order is the way. */
enum class Stage {
    Acknowledging, ///< journaled as taken, not yet sure to be ours
    Reconciling,   ///< the acknowledgement was refused: is it ours from before?
    Adopting,      ///< after a restart: was its job started already?
    Confirming,    ///< it was begun before and is not there: is the item still ours?
    Preparing,     ///< job artifact, code, image
    Starting,
    Running,
    Verifying, ///< the job ended: did it make its run, and is that over?
    Closing,   ///< the run is still open, or was stopped: say how it ended
    Failing,   ///< the failure is to be told to the server
    Cleaning,
    Returning, ///< nothing of a preempted job is left: back to the queue with its item
    Done
};

/** An item the agent works on. */
struct Work
{
    Offer offer;
    Stage stage = Stage::Acknowledging;
    ItemPhase phase = ItemPhase::Leased;
    QString handle;
    bool mayRun = false; ///< a start was tried whose outcome is not known
    bool stopAsked = false;
    bool forced = false;    ///< the stop does not wait for the job
    bool preempted = false; ///< the job is to be ended and begun again elsewhere
    bool lost = false;      ///< the item is another's by now: its job ends, and nothing is said
    bool runBroken = false; ///< its run ended badly, whatever the job's program said
    bool returned = false;  ///< an earlier life may have given the item back
    bool admitted = false;  ///< there is room for its job, and it is counted
    QStringList gpus;       ///< its job's alone
    TargetStatus end;
    Failure failure;

    int tries = 0;             ///< of what the stage does
    bool pending = false;      ///< the stage's effect is under way
    bool cancelled = false;    ///< the preparation was told to end
    bool ending = false;       ///< the job was told to end
    bool endForced = false;    ///< by force
    bool overdue = false;      ///< its start took too long
    bool pulling = false;      ///< its image is on the way
    bool offeredAgain = false; ///< a poll brought it once more: it is leased to us
    bool stirred = false;      ///< the job is to be looked at once more
    bool asking = false;       ///< the stop flag is being read
    bool waitTold = false;     ///< the server knows that it waits for room
    Instant due{0};            ///< when the stage's effect comes next
    Instant askDue{0};
    Instant reportDue{0};
    Instant endDue{0};
    Instant startBy{0}; ///< when its start has taken too long; 0: never
};

/** Its job does not go on here. */
[[nodiscard]] inline bool isLeaving(const Work &work)
{
    return work.stopAsked || work.preempted || work.lost;
}

/** Its item goes back to the queue once nothing of its job is left. */
[[nodiscard]] inline bool comesBack(const Work &work)
{
    return work.preempted && !work.stopAsked && !work.lost && work.failure.stage.isEmpty() &&
           (work.end.exitCode != 0 || work.runBroken);
}

/** Does it count against the number of jobs at a time? */
[[nodiscard]] inline bool takesSlot(Stage stage)
{
    return stage <= Stage::Running;
}

} // namespace slipway::agent
