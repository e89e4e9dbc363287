// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/agentoptions.h"
#include "agent/journal/journal.h"
#include "agent/journal/launchspec.h"
#include "agent/machine/machine.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>
#include <stop_token>

namespace slipway::agent {

/**
 * Gives the machine its events and carries out its effects through the ports. Every task keeps
 * the runner alive until it has its answer.
 */
class AgentRunner : public QObject, public std::enable_shared_from_this<AgentRunner>
{
    Q_OBJECT

public:
    AgentRunner(AgentOptions options, AgentPorts ports);
    ~AgentRunner() override;

    /** Reads the journal, registers with the server. */
    QCoro::Task<Result<void>> begin();
    void work() { feed(Tick{}); }
    /** Stops working: nothing is begun any more, what is under way is given up or awaited. */
    QCoro::Task<void> end();
    void drain();
    void stopNow(bool comeBack);
    /** Makes `finished` come. */
    void finish();

    [[nodiscard]] LaunchAgentId agentId() const { return m_agent; }
    [[nodiscard]] QString agentName() const { return m_name; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();
    void idle();

private:
    /** Counts a task as under way for as long as it lives. */
    class Busy;

    QCoro::Task<Result<void>> enrol();
    /** As the agent of the last start, without asking anybody; false when there was none. */
    [[nodiscard]] bool resume();
    [[nodiscard]] Registration wantedRegistration() const;
    void keep(const Registration &registration) const;
    QCoro::Task<Result<QList<QueueId>>> queueIds();
    /** The journal's items belong to one server; it must be the one of now. */
    [[nodiscard]] Result<void> checkServer(bool hasWork) const;
    [[nodiscard]] std::optional<Registration> lastRegistration() const;
    [[nodiscard]] Limits limits() const;

    void feed(Event event);
    [[nodiscard]] QList<Event> carryOut(const QList<Effect> &effects);

    void perform(const Write &) {}
    void perform(const WriteAgain &effect);
    void perform(const Poll &effect);
    void perform(const Beat &effect);
    void perform(const Acknowledge &effect);
    void perform(const Reconcile &effect);
    void perform(const Adopt &effect);
    void perform(const Prepare &effect);
    void perform(const CancelPreparation &effect);
    void perform(const StartJob &effect);
    void perform(const Observe &effect);
    void perform(const EndJob &effect);
    void perform(const ReadStopFlag &effect);
    void perform(const ReadRun &effect);
    void perform(const CloseRun &effect);
    void perform(const ReportPhase &effect);
    void perform(const ReportFailure &effect);
    void perform(const CleanUp &effect);
    void perform(const ReturnItem &effect);
    void perform(const AwaitNews &effect);
    void perform(const Finish &effect);

    QCoro::Task<void> poll(Poll effect);
    QCoro::Task<void> beat(AgentStatus status);
    QCoro::Task<void> awaitNews(quint64 since);
    QCoro::Task<void> acknowledge(Offer offer);
    QCoro::Task<void> reconcile(Reconcile effect);
    QCoro::Task<void> adopt(Offer offer);
    QCoro::Task<void> prepareJob(Offer offer);
    QCoro::Task<void> startJob(StartJob effect);
    /** Whether a job was given its key, and whether asking again can help. */
    enum class KeyState { NotAsked, Given, Away, Refused };
    QCoro::Task<Result<Secret>> keyFor(Offer offer, std::shared_ptr<KeyState> state);
    QCoro::Task<void> observe(Offer offer, QString handle);
    QCoro::Task<void> endJob(EndJob effect);
    QCoro::Task<void> readStopFlag(Offer offer);
    QCoro::Task<Hold> holdOnMissing();
    void keepEnd(const Record &record) const;
    QCoro::Task<void> readRun(Offer offer);
    QCoro::Task<void> closeRun(CloseRun effect);
    QCoro::Task<Result<void>> endRun(Offer offer, int exitCode);
    [[nodiscard]] Hold holdOn(const Offer &offer, const QueueItem &item) const;
    QCoro::Task<void> reportPhase(ReportPhase effect);
    QCoro::Task<void> reportFailure(Offer offer, Failure failure);
    QCoro::Task<QStringList> uploadLogs(Offer offer, Failure failure);
    QCoro::Task<void> cleanUp(CleanUp effect);
    QCoro::Task<void> returnItem(ReturnItem effect);
    QCoro::Task<Result<void>> launchRest(ReturnItem effect);
    /** Stops and removes what a start without an answer left behind. */
    QCoro::Task<Result<void>> removeLost(Target *target, QString item, QString run);

    [[nodiscard]] Offer offerOf(const PoppedItem &item) const;
    [[nodiscard]] ItemHold holdOf(const Offer &offer) const
    {
        return {offer.item, m_agent, offer.attempt};
    }
    [[nodiscard]] Target *targetOf(const Offer &offer) const;
    [[nodiscard]] Instant now() const { return Instant(m_clock.elapsed()); }

    AgentOptions m_options;
    AgentPorts m_ports;
    Journal m_journal;
    std::unique_ptr<Machine> m_machine;
    QElapsedTimer m_clock;
    QTimer m_wake;
    LaunchAgentId m_agent;
    QString m_name;
    QList<QueueId> m_queueIds;
    Capabilities m_capabilities;
    AgentStatus m_sent = AgentStatus::Unknown;
    int m_quietBeats = 0; ///< since the status was said

    QList<Event> m_events;
    bool m_feeding = false;
    bool m_enrolled = false; ///< the server knows us in this life
    bool m_stopped = false;
    bool m_finished = false;
    int m_busy = 0;
    std::stop_source m_newsStop;
    QHash<QueueItemId, std::stop_source> m_preparing;
    QHash<QueueItemId, TargetRequest> m_prepared;
    QHash<QueueItemId, int> m_untold; ///< announcements of preemptions that did not arrive
};

} // namespace slipway::agent
