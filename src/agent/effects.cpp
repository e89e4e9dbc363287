// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// What the machine's effects are in the outside world. Every function answers with exactly one
// event, whatever happens.

#include "agent/agentrunner_p.h"
#include "agent/failures.h"
#include "agent/journal/launchspec.h"
#include "agent/journal/needs.h"
#include "agent/preparation.h"
#include "base/logging.h"
#include "ports/reasons.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace slipway::agent {
namespace {

constexpr int RunIdLength = 8;
/** Tries to tell the server of a preemption; the computer may be taken away soon. */
constexpr int MostAnnouncements = 5;

QString randomRunId()
{
    static const QLatin1StringView letters("abcdefghijklmnopqrstuvwxyz0123456789");
    QString id;
    for (int i = 0; i < RunIdLength; ++i)
        id += letters.at(QRandomGenerator::system()->bounded(letters.size()));
    return id;
}

bool isRunId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    return form.match(text).hasMatch();
}

bool isNoEngine(const Error &error)
{
    return error.reason == QLatin1StringView("engine.missing") ||
           error.reason == QLatin1StringView("engine.notRunning") ||
           error.reason == QLatin1StringView("engine.noPermission");
}

Outcome outcomeOf(const Result<void> &result)
{
    if (result)
        return Outcome::Yes;
    return isPassing(result.error()) ? Outcome::Unclear : Outcome::No;
}

} // namespace

void AgentRunner::perform(const Poll &effect)
{
    poll(effect);
}
void AgentRunner::perform(const Beat &effect)
{
    beat(effect.status);
}
void AgentRunner::perform(const Acknowledge &effect)
{
    acknowledge(effect.offer);
}
void AgentRunner::perform(const Reconcile &effect)
{
    reconcile(effect);
}
void AgentRunner::perform(const Adopt &effect)
{
    adopt(effect.offer);
}
void AgentRunner::perform(const Prepare &effect)
{
    prepareJob(effect.offer);
}
void AgentRunner::perform(const CancelPreparation &effect)
{
    m_preparing[effect.item].request_stop();
}
void AgentRunner::perform(const StartJob &effect)
{
    startJob(effect);
}
void AgentRunner::perform(const Observe &effect)
{
    observe(effect.offer, effect.handle);
}
void AgentRunner::perform(const EndJob &effect)
{
    endJob(effect);
}
void AgentRunner::perform(const ReadStopFlag &effect)
{
    readStopFlag(effect.offer);
}
void AgentRunner::perform(const ReadRun &effect)
{
    readRun(effect.offer);
}
void AgentRunner::perform(const CloseRun &effect)
{
    closeRun(effect);
}
void AgentRunner::perform(const ReportPhase &effect)
{
    reportPhase(effect);
}
void AgentRunner::perform(const ReportFailure &effect)
{
    reportFailure(effect.offer, effect.failure);
}
void AgentRunner::perform(const CleanUp &effect)
{
    cleanUp(effect);
}
void AgentRunner::perform(const ReturnItem &effect)
{
    returnItem(effect);
}
void AgentRunner::perform(const AwaitNews &effect)
{
    awaitNews(effect.since);
}
void AgentRunner::perform(const Finish &)
{
    finish();
}

Offer AgentRunner::offerOf(const PoppedItem &item) const
{
    Offer offer;
    offer.item = item.id;
    offer.queue = item.queue;
    offer.attempt = item.attempt;
    offer.spec = withoutSecrets(item.spec);
    offer.run.entity = m_options.entity;
    offer.run.project = ProjectName(QStringLiteral("uncategorized"));
    offer.run.id = RunId(randomRunId());
    // A spec that makes no sense is taken as well, and fails with a sentence once it is ours.
    if (const Result<LaunchSpec> spec = parseLaunchSpec(offer.spec)) {
        if (!spec->entity.isEmpty())
            offer.run.entity = spec->entity;
        offer.run.project = spec->project;
        offer.resource = spec->resource;
        offer.needs = needsOf(spec->resourceArgs);
        offer.rules = {spec->scheduler, spec->needsRun,
                       spec->startLimit.value_or(m_options.startLimit),
                       spec->pullLimit.value_or(Instant(0))};
        if (isRunId(spec->runId))
            offer.run.id = RunId(spec->runId);
    }
    return offer;
}

QCoro::Task<void> AgentRunner::poll(Poll effect)
{
    const Busy busy(shared_from_this());
    const EntityName entity = m_options.entity;
    const LaunchAgentId id = m_agent;
    const QueueName queue = effect.queue;
    const auto popped = co_await m_ports.agents.pop(entity, queue, id, effect.kind);
    if (!popped) {
        qCWarning(lcAgent).noquote() << popped.error().toString();
        feed(PollFailed{queue, popped.error().retryAfter});
        co_return;
    }
    Polled event{queue, std::nullopt};
    if (popped->has_value()) {
        event.offer = offerOf(**popped);
        event.offer->queue = queue;
        qCInfo(lcAgent).noquote() << "item" << event.offer->item.text() << "of queue"
                                  << queue.text() << "as run" << event.offer->run.id.text();
    }
    feed(event);
}

QCoro::Task<void> AgentRunner::beat(AgentStatus status)
{
    const Busy busy(shared_from_this());
    if (!m_enrolled) {
        const Result<void> enrolled = co_await enrol();
        if (!enrolled) {
            qCWarning(lcAgent).noquote() << enrolled.error().toString();
            feed(BeatFailed{});
            co_return;
        }
        qCInfo(lcAgent) << "the server is there again";
    }
    const LaunchAgentId id = m_agent;
    const Result<LaunchAgent> seen = co_await m_ports.agents.agent(id);
    if (!seen) {
        qCWarning(lcAgent).noquote() << seen.error().toString();
        // The server lost us (its data is new): register again, jobs go on.
        if (seen.error().kind == ErrorKind::NotFound && !m_stopped) {
            const Result<void> again = co_await enrol();
            if (!again)
                qCWarning(lcAgent).noquote() << again.error().toString();
        }
        feed(BeatFailed{});
        co_return;
    }
    // The look itself is a sign of life to W&B's servers; the status is said when it is new, and
    // at every third beat: with a poll and a look each 10 s an idle agent asks less than once in 4
    // s.
    if (status != m_sent || ++m_quietBeats > 2) {
        const Result<void> told = co_await m_ports.agents.updateStatus(id, status);
        if (told) {
            m_sent = status;
            m_quietBeats = 0;
        } else {
            qCWarning(lcAgent).noquote() << told.error().toString();
        }
    }
    if (seen->stopPolling)
        qCInfo(lcAgent) << "the server asked to take no more items";
    feed(BeatAnswered{seen->stopPolling});
}

/** Nothing waits for this one in the end: it is cut off. */
QCoro::Task<void> AgentRunner::awaitNews(quint64 since)
{
    const auto self = shared_from_this();
    const QList<QueueId> queues = m_queueIds;
    const Result<QueueNews> news =
        co_await m_ports.agents.news(queues, since, m_newsStop.get_token());
    if (m_stopped)
        co_return;
    if (news) {
        feed(NewsHeard{news->since, news->stop});
    } else {
        qCDebug(lcAgent).noquote() << news.error().toString();
        feed(NewsFailed{});
    }
}

QCoro::Task<void> AgentRunner::acknowledge(Offer offer)
{
    const Busy busy(shared_from_this());
    const ItemHold hold = holdOf(offer);
    const Result<void> done = co_await m_ports.agents.acknowledge(hold, offer.run.id);
    if (!done)
        qCWarning(lcAgent).noquote() << done.error().toString();
    feed(AcknowledgeAnswered{offer.item, outcomeOf(done)});
}

QCoro::Task<void> AgentRunner::reconcile(Reconcile effect)
{
    const Busy busy(shared_from_this());
    const Offer offer = effect.offer;
    const EntityName entity = m_options.entity;
    const Result<QueueItem> item = co_await m_ports.queues.item(entity, offer.item);
    ReconcileAnswered event{offer.item, Outcome::No};
    if (!item && isPassing(item.error())) {
        event.ours = Outcome::Unclear;
    } else if (item && item->state == ItemState::Claimed) {
        // Plain W&B servers tell whose it is once its run exists, and take back none.
        const RunId run = item->run ? item->run->id : item->claimedAs;
        const bool ours = run.isEmpty() ? effect.acknowledged : run == offer.run.id;
        if (ours && (item->agent.isEmpty() || item->agent == m_agent))
            event.ours = Outcome::Yes;
    }
    if (event.ours == Outcome::No)
        qCInfo(lcAgent).noquote() << "item" << offer.item.text() << "is another's by now";
    feed(event);
}

QCoro::Task<void> AgentRunner::adopt(Offer offer)
{
    const Busy busy(shared_from_this());
    Target *target = targetOf(offer);
    if (!target) {
        feed(AdoptAnswered{offer.item, Outcome::No, {}});
        co_return;
    }
    const QString item = offer.item.text();
    const QString run = offer.run.id.text();
    const Result<std::optional<QString>> found = co_await target->find(item, run);
    if (!found)
        feed(AdoptAnswered{offer.item, Outcome::Unclear, {}});
    else if (found->has_value())
        feed(AdoptAnswered{offer.item, Outcome::Yes, **found});
    else
        feed(AdoptAnswered{offer.item, Outcome::No, {}});
}

QCoro::Task<void> AgentRunner::prepareJob(Offer offer)
{
    const Busy busy(shared_from_this());
    const QueueItemId item = offer.item;
    m_preparing[item] = std::stop_source();
    const std::stop_token stop = m_preparing[item].get_token();
    const std::function<void(ItemPhase)> news = [this, item](ItemPhase phase) {
        feed(PhaseReached{item, phase});
    };
    PreparationEnd end = co_await prepare(&m_options, &m_ports, offer, news, stop);
    if (end.request) {
        m_prepared.insert(item, *end.request);
        feed(Prepared{item});
        co_return;
    }
    if (end.failure)
        qCWarning(lcAgent).noquote() << "item" << item.text() << end.failure->message;
    feed(PreparationFailed{item, end.failure});
}

/** A key for that run only; ours where the server makes none. */
QCoro::Task<Result<Secret>> AgentRunner::keyFor(Offer offer, std::shared_ptr<KeyState> state)
{
    const auto self = shared_from_this();
    *state = KeyState::Given;
    if (!m_capabilities.runKeys)
        co_return Result<Secret>(m_options.key); // QCoro 0.8 would move the bare member out
    const ItemHold hold = holdOf(offer);
    Result<Secret> key = co_await m_ports.agents.createRunKey(offer.run, hold);
    if (key)
        Redactor::hide(*key);
    else
        *state = isPassing(key.error()) ? KeyState::Away : KeyState::Refused;
    co_return key;
}

QCoro::Task<void> AgentRunner::startJob(StartJob effect)
{
    const Busy busy(shared_from_this());
    const Offer offer = effect.offer;
    const QueueItemId id = offer.item;
    Target *target = targetOf(offer);
    const QString item = offer.item.text();
    const QString run = offer.run.id.text();
    const Result<std::optional<QString>> found = co_await target->find(item, run);
    if (found && found->has_value()) {
        feed(JobStarted{id, **found});
        co_return;
    }
    if (!found) {
        // An engine that does not answer may run the job; only one that never was asked to, and is
        // not there at all, is a reason to give up.
        StartFailed event{id, std::nullopt, !effect.mayRun};
        if (!effect.mayRun && isNoEngine(found.error()))
            event.failure = failureOf(QStringLiteral("agent"), found.error());
        qCWarning(lcAgent).noquote() << "item" << item << found.error().toString();
        feed(event);
        co_return;
    }
    TargetRequest request = m_prepared.value(id);
    request.gpus = effect.gpus;
    request.pulling = [this, id](bool pulling) { feed(PullMoved{id, pulling}); };
    // The target asks last: from then on the hub gives the item to no other agent.
    const auto key = std::make_shared<KeyState>(KeyState::NotAsked);
    request.key = [this, offer, key] { return keyFor(offer, key); };
    const Result<QString> handle = co_await target->start(std::move(request));
    if (handle) {
        qCInfo(lcAgent).noquote() << "started the job of item" << item;
        feed(JobStarted{id, *handle});
        co_return;
    }
    StartFailed event{id, std::nullopt, *key != KeyState::Given && !effect.mayRun};
    const ErrorKind kind = handle.error().kind;
    const bool later = kind == ErrorKind::Timeout || kind == ErrorKind::Cancelled;
    if (!later && *key != KeyState::Away)
        event.failure = failureOf(QStringLiteral("agent"), handle.error());
    qCWarning(lcAgent).noquote() << "item" << item << handle.error().toString();
    feed(event);
}

QCoro::Task<void> AgentRunner::observe(Offer offer, QString handle)
{
    const Busy busy(shared_from_this());
    Target *target = targetOf(offer);
    Observed event{offer.item, std::nullopt};
    if (!target) {
        event.status = TargetStatus{TargetState::Gone, std::nullopt,
                                    QStringLiteral("this agent no longer has its target")};
        feed(event);
        co_return;
    }
    const Result<TargetStatus> status = co_await target->status(handle);
    if (status)
        event.status = *status;
    else
        qCWarning(lcAgent).noquote() << status.error().toString();
    feed(event);
}

QCoro::Task<void> AgentRunner::endJob(EndJob effect)
{
    const Busy busy(shared_from_this());
    const QueueItemId item = effect.offer.item;
    Target *target = targetOf(effect.offer);
    const QString handle = effect.handle;
    qCInfo(lcAgent).noquote() << "stopping the job of item" << item.text()
                              << (effect.force ? "by force" : "");
    if (effect.comesBack && m_capabilities.launchDetails) {
        const ItemHold hold = holdOf(effect.offer);
        const Result<void> told = co_await m_ports.agents.requeue(hold, false);
        if (!told)
            qCWarning(lcAgent).noquote() << told.error().toString();
        // A hub that does not know would take the job's end for the item's.
        if (!told && isPassing(told.error()) && !effect.force &&
            ++m_untold[item] < MostAnnouncements) {
            feed(EndAnswered{item, false, effect.force});
            co_return;
        }
    }
    const Result<void> done = co_await target->stop(handle, effect.force);
    if (!done)
        qCWarning(lcAgent).noquote() << done.error().toString();
    feed(EndAnswered{item, done.has_value(), effect.force});
}

QCoro::Task<void> AgentRunner::readStopFlag(Offer offer)
{
    const Busy busy(shared_from_this());
    const Result<bool> stop = co_await m_ports.agents.isStopped(offer.run);
    StopFlagRead event{offer.item, Outcome::Unclear};
    event.attempt = offer.attempt;
    if (stop)
        event.stop = *stop ? Outcome::Yes : Outcome::No;
    // A run that does not exist yet cannot be marked; a Slipway hub marks the item.
    if (event.stop != Outcome::Unclear && m_capabilities.launchDetails) {
        const EntityName entity = m_options.entity;
        const Result<QueueItem> item = co_await m_ports.queues.item(entity, offer.item);
        if (item && item->stopRequested)
            event.stop = Outcome::Yes;
        event.force = item && item->stopForced;
        if (item)
            event.hold = holdOn(offer, *item);
        else if (item.error().reason == reasons::ItemNotFound)
            event.hold = co_await holdOnMissing();
    }
    feed(event);
}

QCoro::Task<void> AgentRunner::readRun(Offer offer)
{
    const Busy busy(shared_from_this());
    const Result<std::optional<RunState>> state = co_await m_ports.agents.runState(offer.run);
    RunRead event{offer.item, Outcome::No, RunState::Unknown};
    if (!state) {
        event.there = isPassing(state.error()) ? Outcome::Unclear : Outcome::No;
    } else if (state->has_value()) {
        event.there = Outcome::Yes;
        event.state = **state;
    }
    feed(event);
}

} // namespace slipway::agent
