// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/effects.h"
#include "agent/machine/events.h"

#include <QHash>
#include <QList>
#include <random>

namespace slipway::agent {

/** How often things are done. The defaults are those for a W&B server (launch-agent.md §5.2). */
struct Pace
{
    Instant poll{10'000};
    Instant beat{10'000};
    Instant observe{1'000};
    Instant stopFlag{10'000};
    Instant report{15'000};
    Instant longestPause{60'000}; ///< of the back-off while something is away
    int runTries = 7;             ///< looks for a run that is not there: 1+2+4+...+32 s
    int openRunTries = 5;         ///< looks at a run that is still open after its job
    bool news = false;            ///< the server tells when there is something to look at
    bool kinds = false;           ///< the server gives schedulers and other jobs apart
    Instant calmPoll{10'000};     ///< instead of `poll` as long as it does

    /** A Slipway hub is near, and knows at once what W&B's servers know after a while. */
    [[nodiscard]] static Pace ofSlipwayHub();
};

/** How much the agent takes on. */
struct Limits
{
    int jobs = 1; ///< at the same time, without schedulers; below zero: no limit
    Room room;
    QHash<QueueName, int> weights;      ///< items of a queue in a row; 1 where none is given
    int schedulers = 1;                 ///< of sweeps, at the same time; below zero: no limit
    std::chrono::seconds stopGrace{10}; ///< until a job that is stopped is ended by force
};

/**
 * The agent's mind: events in, effects out; no clock, no input, no output. The same events at the
 * same instants give the same effects, which is what the simulator in the tests lives on.
 * Whoever runs it executes the effects of one answer in order and feeds their outcomes back.
 */
class Machine
{
public:
    Machine(QList<QueueName> queues, Limits limits, Pace pace, quint32 seed);

    /** Before the first event: what the journal remembers. */
    void restore(const QList<Record> &records);
    [[nodiscard]] QList<Effect> handle(const Event &event, Instant now);
    /** When it wants a Tick at the latest. */
    [[nodiscard]] Instant wakeAt() const;
    /** The shortest journal that `restore` would make the same works of. */
    [[nodiscard]] QList<Record> snapshot() const;
    [[nodiscard]] const QList<Work> &works() const { return m_works; }
    /** Records wait for the journal to be writable again; until then no item is taken. */
    [[nodiscard]] bool hasUnwritten() const { return !m_unwritten.isEmpty(); }

private:
    void apply(const Tick &event);
    void apply(const DrainAsked &event);
    void apply(const StopNowAsked &event);
    void apply(const Polled &event);
    void apply(const PollFailed &event);
    void apply(const BeatAnswered &event);
    void apply(const BeatFailed &event);
    void apply(const NewsHeard &event);
    void apply(const NewsFailed &event);
    void apply(const TakeNotRecorded &event);
    void apply(const NotRecorded &event);
    void apply(const WrittenAgain &event);
    void apply(const AcknowledgeAnswered &event);
    void apply(const ReconcileAnswered &event);
    void apply(const AdoptAnswered &event);
    void apply(const PhaseReached &event);
    void apply(const Prepared &event);
    void apply(const PreparationFailed &event);
    void apply(const JobStarted &event);
    void apply(const StartFailed &event);
    void apply(const PullMoved &event);
    void apply(const Observed &event);
    void apply(const JobStirred &event);
    void apply(const EndAnswered &event);
    void apply(const StopFlagRead &event);
    void apply(const RunRead &event);
    void apply(const CloseAnswered &event);
    void apply(const FailureAnswered &event);
    void apply(const CleanUpAnswered &event);
    void apply(const ReturnAnswered &event);

    /** The item's work when it is in that stage and awaits an answer; the answer is then in. */
    Work *answered(const QueueItemId &item, Stage stage);
    Work *find(const QueueItemId &item);
    void enter(Work &work, Stage stage);
    void disown(Work &work);
    void again(Work &work);
    void fail(Work &work, const QString &stage, const QString &message);
    void reach(Work &work, ItemPhase phase);
    void end(Work &work, const TargetStatus &status);
    static void heed(Work &work, Hold hold);
    void nextQueue(bool hit, bool failed);
    void write(Record::Kind kind, const Work &work);
    void advance();
    void advance(Work &work);
    void advanceBeside(Work &work);
    void advanceServer();
    void perform(Work &work);
    void leave(Work &work);
    void endJob(Work &work);
    void giveUpStart(Work &work);
    [[nodiscard]] Instant pause(int tries);
    /** Which jobs there is room for; nothing: do not ask. */
    [[nodiscard]] std::optional<JobKind> wanted() const;
    [[nodiscard]] bool hasSlot(bool scheduler) const;
    [[nodiscard]] bool mayAsk(const Work &work) const;
    [[nodiscard]] static bool waitsForRoom(const Work &work);
    [[nodiscard]] QList<Share> shares() const;
    /** Gives the job its share of the computer; false: not yet, or it failed. */
    bool admit(Work &work);
    [[nodiscard]] Instant pollPause() const;
    [[nodiscard]] bool isUnwritten(const QueueItemId &item) const;
    /** What it does next must not be done before all that is known of it is on disk. */
    [[nodiscard]] bool awaitsJournal(const Work &work) const;
    [[nodiscard]] AgentStatus status() const;

    QList<QueueName> m_queues;     ///< in the order of their turn
    QHash<QueueName, int> m_turns; ///< items in a row so far
    Limits m_limits;
    Pace m_pace;
    std::minstd_rand m_random;

    QList<Work> m_works;
    QList<Effect> m_effects;
    QList<Record> m_unwritten; ///< not on disk, in their order
    Instant m_now{0};
    bool m_writing = false;
    bool m_polling = false;
    bool m_beating = false;
    bool m_awaiting = false;  ///< news
    bool m_pollAgain = false; ///< news came in the middle of a round
    bool m_draining = false;
    bool m_finished = false;
    JobKind m_lastKind = JobKind::Any; ///< that was asked for
    int m_queueIndex = 0;
    int m_failedWrites = 0;
    int m_failedPolls = 0;
    int m_failedBeats = 0;
    int m_failedNews = 0;
    quint64 m_newsSince = 0;
    Instant m_newsDue{0};
    Instant m_writeDue{0};
    Instant m_pollDue{0};
    Instant m_beatDue{0};
    AgentStatus m_told = AgentStatus::Unknown;
};

/** The sentence for a job whose start took longer than it may. */
[[nodiscard]] QString tookTooLong(const Work &work);
/** The sentence for a job that ended without having made its run. */
[[nodiscard]] QString neverInitialised(const TargetStatus &end);

} // namespace slipway::agent
