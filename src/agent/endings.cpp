// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// The last effects of an item: saying how it ended, and leaving nothing behind.

#include "agent/agentrunner_p.h"
#include "agent/failures.h"
#include "agent/journal/launchspec.h"
#include "agent/preparation.h"
#include "base/logging.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::agent {
namespace {

constexpr int ExitCodeOfStopped = 255;
constexpr qint64 LongestUpload = 20 * 1024 * 1024;

/** Where files of failures go, as W&B's agent does: a run of the agent's own. */
RunRef filesRun(const EntityName &entity, const QString &agent)
{
    RunRef run;
    run.entity = entity;
    run.project = ProjectName(QStringLiteral("model-registry"));
    run.id = RunId(agent);
    return run;
}

QString endSentence(const TargetStatus &end)
{
    const QString why =
        end.detail.isEmpty() ? QString() : QString(QStringLiteral(": ") + end.detail);
    if (end.exitCode)
        return QStringLiteral("The job's program ended with exit code %1%2.")
            .arg(*end.exitCode)
            .arg(why);
    return QStringLiteral("The job disappeared%1.").arg(why);
}

} // namespace

QCoro::Task<void> AgentRunner::closeRun(CloseRun effect)
{
    const Busy busy(shared_from_this());
    const Offer offer = effect.offer;
    const bool clean = effect.end.exitCode == 0 && !effect.stopped;
    const int exitCode = effect.stopped ? ExitCodeOfStopped : effect.end.exitCode.value_or(1);
    const Result<std::optional<RunState>> state = co_await m_ports.agents.runState(offer.run);
    if (!state && isPassing(state.error())) {
        feed(CloseAnswered{offer.item, false});
        co_return;
    }
    Result<void> failed;
    const ItemHold hold = holdOf(offer);
    const bool made = state && state->has_value() && **state != RunState::Pending;
    if (effect.stopped) {
        const QString why = QStringLiteral("stopped");
        const Result<void> told =
            co_await m_ports.agents.report(hold, {ItemPhase::Stopped, why, {}});
        if (!told && isPassing(told.error())) {
            feed(CloseAnswered{offer.item, false});
            co_return;
        }
        if (!told && told.error().kind == ErrorKind::Unsupported &&
            !(state && state->has_value())) {
            const QString sentence = QStringLiteral("The job was stopped before its run began.");
            failed = co_await m_ports.agents.fail(hold, QStringLiteral("run"), sentence, {});
        }
    } else if (!clean) {
        failed =
            co_await m_ports.agents.fail(hold, QStringLiteral("run"), endSentence(effect.end), {});
    } else if (!made) {
        // Its queue wants no run of it; a plain W&B server has no word for that.
        failed = co_await m_ports.agents.report(hold, {ItemPhase::Finished, {}, {}});
    }
    if (!failed && isPassing(failed.error())) {
        qCWarning(lcAgent).noquote() << failed.error().toString();
        feed(CloseAnswered{offer.item, false});
        co_return;
    }
    if (state && state->has_value() && **state != RunState::Pending && !isOver(**state)) {
        const Result<void> closed = co_await endRun(offer, exitCode);
        if (!closed) {
            qCWarning(lcAgent).noquote() << closed.error().toString();
            feed(CloseAnswered{offer.item, !isPassing(closed.error())});
            co_return;
        }
    }
    feed(CloseAnswered{offer.item, true});
}

/** Claimed items are not removed: ours went back or was over before, unless the hub's data is new,
 * and with it knows no agent. */
QCoro::Task<Hold> AgentRunner::holdOnMissing()
{
    const auto self = shared_from_this();
    const LaunchAgentId id = m_agent;
    const Result<LaunchAgent> known = co_await m_ports.agents.agent(id);
    co_return known ? Hold::Lost : Hold::Unclear;
}

/** Whose an item is by the hub's word. */
Hold AgentRunner::holdOn(const Offer &offer, const QueueItem &item) const
{
    // Each offer of an item has a number of its own. Where it is told it says more than the agent's
    // name, which is another one after the registration was lost.
    const bool numbered = offer.attempt > 0 && item.attempt > 0;
    if (numbered && item.attempt != offer.attempt)
        return Hold::Lost; // over or not
    switch (item.state) {
    case ItemState::Pending:
    case ItemState::Leased:
        return Hold::Lost;
    case ItemState::Claimed:
        return numbered || item.agent.isEmpty() || item.agent == m_agent ? Hold::Ours : Hold::Lost;
    case ItemState::Finished:
    case ItemState::Failed:
    case ItemState::Stopped:
        return Hold::Over;
    case ItemState::Unknown:
        break;
    }
    return Hold::Unclear;
}

/** Only while the item is ours, or was until it was over: another may go on with its run. */
QCoro::Task<Result<void>> AgentRunner::endRun(Offer offer, int exitCode)
{
    const auto self = shared_from_this();
    if (m_capabilities.launchDetails) {
        const ItemHold hold = holdOf(offer);
        co_return co_await m_ports.agents.closeRun(hold, exitCode);
    }
    const EntityName entity = m_options.entity;
    const Result<QueueItem> item = co_await m_ports.queues.item(entity, offer.item);
    if (!item && isPassing(item.error()))
        co_return item.error();
    const RunId run = item && item->run ? item->run->id : offer.run.id;
    if (item && (run != offer.run.id || holdOn(offer, *item) == Hold::Lost))
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("close run ") + offer.run.id.text(),
                        .detail = QStringLiteral("its item is another's by now"),
                        .reason = QStringLiteral("item.taken")};
    co_return co_await m_ports.runs.finish(offer.run, exitCode);
}

QCoro::Task<void> AgentRunner::reportPhase(ReportPhase effect)
{
    const Busy busy(shared_from_this());
    if (!m_capabilities.launchDetails)
        co_return;
    const ItemHold hold = holdOf(effect.offer);
    const ItemReport report{effect.phase, effect.detail, effect.forcedIn};
    const Result<void> told = co_await m_ports.agents.report(hold, report);
    if (!told)
        qCDebug(lcAgent).noquote() << told.error().toString();
}

/** Best effort: the names under which the server has the logs of a failure. */
QCoro::Task<QStringList> AgentRunner::uploadLogs(Offer offer, Failure failure)
{
    const auto self = shared_from_this();
    const ItemFolders folders(m_options.folder, offer.item);
    const bool built = failure.stage == QLatin1StringView("build");
    const QString log = built ? folders.buildLog() : folders.runLog();
    const QFileInfo info(log);
    if (!info.isFile() || info.size() == 0 || info.size() > LongestUpload || m_name.isEmpty())
        co_return QStringList();
    const RunRef run = filesRun(m_options.entity, m_name);
    const JsonText config(QByteArrayLiteral("{}"));
    const QString title = m_name;
    const Result<Run> there = co_await m_ports.runs.start(run, title, config);
    if (!there)
        co_return QStringList();
    const QString name = offer.item.text() + QStringLiteral("/error/error.log");
    const QList<std::pair<QString, QString>> files{{name, log}};
    const Result<void> sent = co_await m_ports.runs.uploadFiles(run, files);
    if (!sent) {
        qCDebug(lcAgent).noquote() << sent.error().toString();
        co_return QStringList();
    }
    co_return QStringList{name};
}

QCoro::Task<void> AgentRunner::reportFailure(Offer offer, Failure failure)
{
    const Busy busy(shared_from_this());
    qCWarning(lcAgent).noquote() << "item" << offer.item.text() << "failed:" << failure.message;
    // First the sentence, then what may take its time.
    const ItemHold hold = holdOf(offer);
    const Result<void> told =
        co_await m_ports.agents.fail(hold, failure.stage, failure.message, {});
    if (!told && isPassing(told.error())) {
        feed(FailureAnswered{offer.item, false});
        co_return;
    }
    const QStringList files = co_await uploadLogs(offer, failure);
    if (!files.isEmpty())
        co_await m_ports.agents.fail(hold, failure.stage, failure.message, files);
    feed(FailureAnswered{offer.item, true});
}

QCoro::Task<Result<void>> AgentRunner::removeLost(Target *target, QString item, QString run)
{
    const auto self = shared_from_this();
    const Result<std::optional<QString>> found = co_await target->find(item, run);
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return Result<void>();
    const QString handle = **found;
    qCWarning(lcAgent).noquote() << "a start of item" << item << "went well without an answer";
    const Result<void> stopped = co_await target->stop(handle, false);
    if (!stopped)
        co_return stopped.error();
    const Result<void> cleaned = co_await target->cleanUp(handle);
    if (!cleaned)
        co_return cleaned.error();
    const Result<std::optional<QString>> left = co_await target->find(item, run);
    if (!left)
        co_return left.error();
    if (!left->has_value())
        co_return Result<void>();
    co_return Error{.kind = ErrorKind::Conflict,
                    .where = QStringLiteral("clean up"),
                    .detail = QStringLiteral("the job of %1 is still there").arg(item)};
}

QCoro::Task<void> AgentRunner::cleanUp(CleanUp effect)
{
    const Busy busy(shared_from_this());
    const Offer offer = effect.offer;
    const QString handle = effect.handle;
    Target *target = targetOf(offer);
    bool done = true;
    if (target && (effect.search || !handle.isEmpty())) {
        const QString item = offer.item.text();
        const QString run = offer.run.id.text();
        Result<void> cleaned;
        if (handle.isEmpty())
            cleaned = co_await removeLost(target, item, run);
        else
            cleaned = co_await target->cleanUp(handle);
        if (!cleaned)
            qCWarning(lcAgent).noquote() << cleaned.error().toString();
        done = cleaned.has_value();
    }
    if (m_capabilities.runKeys) {
        const ItemHold hold = holdOf(offer);
        const Result<void> revoked = co_await m_ports.agents.revokeRunKey(offer.run, hold);
        if (!revoked)
            qCDebug(lcAgent).noquote() << revoked.error().toString();
    }
    QDir(ItemFolders(m_options.folder, offer.item).work).removeRecursively();
    m_preparing.remove(offer.item);
    m_prepared.remove(offer.item);
    m_untold.remove(offer.item);
    feed(CleanUpAnswered{offer.item, done});
}

/** The rest of a preempted job as an item of its own: plain W&B servers take none back. */
QCoro::Task<Result<void>> AgentRunner::launchRest(ReturnItem effect)
{
    const auto self = shared_from_this();
    const Offer offer = effect.offer;
    const std::optional<JsonText> spec = resumingSpec(offer.spec, offer.run.id);
    if (!spec) {
        const QString sentence =
            QStringLiteral("Its agents were taken away too often; it is not begun again.");
        const ItemHold hold = holdOf(offer);
        co_return co_await m_ports.agents.fail(hold, QStringLiteral("agent"), sentence, {});
    }
    if (effect.again) // pushed twice it would run twice
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("launch the rest of item ") + offer.item.text(),
                        .detail = QStringLiteral("it may be in its queue already; look there"),
                        .reason = QStringLiteral("item.returned")};
    QueueItem rest;
    rest.id = offer.item;
    rest.queue = offer.queue;
    rest.spec = *spec;
    rest.run = RunRef{m_options.entity, offer.run.project, offer.run.id};
    const Result<PushedItem> pushed =
        co_await m_ports.queues.pushAgain(rest, RunOfRepeat::Same, QString());
    if (!pushed)
        co_return pushed.error();
    co_return Result<void>();
}

QCoro::Task<void> AgentRunner::returnItem(ReturnItem effect)
{
    const Busy busy(shared_from_this());
    const QueueItemId item = effect.offer.item;
    Result<void> done;
    ReturnAnswered event{item, Outcome::Yes};
    if (m_capabilities.launchDetails) {
        const ItemHold hold = holdOf(effect.offer);
        done = co_await m_ports.agents.requeue(hold, true);
        if (!done && isPassing(done.error()))
            event.outcome = Outcome::Unclear;
    } else {
        done = co_await launchRest(effect);
        // Nobody took it, so it can be sent once more; after silence nobody knows.
        if (!done && done.error().kind == ErrorKind::Unavailable)
            event.outcome = Outcome::Unclear;
    }
    if (!done)
        qCWarning(lcAgent).noquote() << done.error().toString();
    else
        qCInfo(lcAgent).noquote() << "item" << item.text() << "is back in its queue";
    feed(event);
}

} // namespace slipway::agent
