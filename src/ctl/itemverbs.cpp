// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/filetail.h"
#include "ctl/follow.h"
#include "ctl/jsonviews.h"
#include "ctl/verbs.h"
#include "domain/queues/waitcause.h"
#include "domain/runs/failurecause.h"
#include "usecases/retryitem.h"
#include "usecases/stopitem.h"

#include <QCoroTimer>
#include <QUuid>
#include <algorithm>

namespace slipway::ctl {
namespace {

struct ItemFlags
{
    std::string entity;
    std::string item;
    std::string kind;
    std::string queue;
    std::string priority;
    bool follow = false;
    bool force = false;
};

struct ItemPlace
{
    Server server;
    EntityName entity;
    QueueItemId item;
};

QCoro::Task<Result<ItemPlace>> place(Context context, ItemFlags flags)
{
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return server.error();
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return entity.error();
    co_return ItemPlace{*server, *entity, QueueItemId(text(flags.item))};
}

QString describe(const QueueItem &item)
{
    QString lines = QStringLiteral("item: %1\nqueue: %2\nstate: %3")
                        .arg(item.id.text(), item.queue.text(), wireName(item.state));
    if (item.phase != ItemPhase::Unknown)
        lines += QStringLiteral("\nphase: ") + wireName(item.phase);
    if (!item.phaseDetail.isEmpty())
        lines += QStringLiteral(" (") + item.phaseDetail + QLatin1Char(')');
    if (const QString stop = stopText(item); !stop.isEmpty())
        lines += QStringLiteral("\nstop: ") + stop;
    if (item.requeues > 0)
        lines += QStringLiteral("\nbegun anew: %1 times").arg(item.requeues);
    lines += QStringLiteral("\njob: ") + item.job;
    if (item.run)
        lines += QStringLiteral("\nrun: ") + toString(*item.run);
    if (!item.agent.isEmpty())
        lines += QStringLiteral("\nagent: ") + item.agent.text();
    lines += QStringLiteral("\ncreated: ") + timeText(item.createdAt);
    if (item.failure)
        lines += QStringLiteral("\nfailed in: %1\nbecause: %2")
                     .arg(item.failure->stage, item.failure->message);
    return lines;
}

/** What an agent of this computer saw of the end of its job. */
QString endText(const TargetStatus &end)
{
    QString lines;
    if (end.exitCode)
        lines += QStringLiteral("\nexit code: %1").arg(*end.exitCode);
    if (end.signal)
        lines += QStringLiteral("\nended by signal: %1").arg(*end.signal);
    if (end.milliseconds)
        lines += QStringLiteral("\nran for: %1 s").arg(double(*end.milliseconds) / 1000, 0, 'f', 1);
    if (end.peakMemory)
        lines += QStringLiteral("\npeak memory: %1 MiB")
                     .arg(double(*end.peakMemory) / (1024 * 1024), 0, 'f', 1);
    return lines;
}

bool isHere(const LocalAgents &agents, const LaunchAgentId &id)
{
    const QList<LocalAgentStatus> all = agents.agents();
    return std::any_of(all.begin(), all.end(), [&](const LocalAgentStatus &agent) {
        return agent.running && agent.agent == id;
    });
}

/** "build" or "run" as asked; else that which there is, the run's first. */
std::optional<QString> localLog(const LocalAgents &agents, const QueueItemId &item,
                                const QString &kind)
{
    if (!kind.isEmpty())
        return agents.itemLog(item, kind);
    const auto run = agents.itemLog(item, QStringLiteral("run"));
    return run ? run : agents.itemLog(item, QStringLiteral("build"));
}

/** Why a failed item failed, from its sentence and what this computer has of its logs. */
std::optional<FailureCause> causeOf(const QueueItem &item, const LocalAgents &agents)
{
    if (!item.failure && item.state != ItemState::Failed)
        return std::nullopt;
    return causeOfFailure(item.failure ? item.failure->message : QString(),
                          endOfFile(localLog(agents, item.id, {}).value_or(QString())));
}

QString sentence(const WaitCause &cause)
{
    using Kind = WaitCause::Kind;
    switch (cause.kind) {
    case Kind::None:
        break;
    case Kind::NoAgent:
        return QStringLiteral(
            "no agent polls the queue; start one with \"slipwayctl agent start\"");
    case Kind::QueuePaused:
        return QStringLiteral("the queue is paused; \"slipwayctl queue resume\" lets it go on");
    case Kind::AgentsSilent:
        return QStringLiteral("the queue's agents do not respond");
    case Kind::AgentsPaused:
        return QStringLiteral("the queue's agents are paused; see \"slipwayctl agent list\"");
    case Kind::AgentsEnding:
        return QStringLiteral("the queue's agents take no more items");
    case Kind::NoSchedulers:
        return QStringLiteral(
            "no agent of the queue has a slot for sweep schedulers; see max_schedulers in its "
            "launch-config.yaml");
    case Kind::SchedulersFull:
        return QStringLiteral("all slots for sweep schedulers are taken (%1 of %2)")
            .arg(cause.count)
            .arg(cause.limit);
    case Kind::AgentsFull:
        return QStringLiteral("all agents are at their limit (%1 of %2 jobs)")
            .arg(cause.count)
            .arg(cause.limit);
    case Kind::Ahead:
        return QStringLiteral("items ahead of it: %1").arg(cause.count);
    case Kind::Next:
        return QStringLiteral("an agent takes it in a moment");
    case Kind::Preparing:
        return QStringLiteral("an agent has taken it and prepares the job");
    case Kind::Building:
        return QStringLiteral("the image is being built");
    case Kind::Starting:
        return QStringLiteral("the job is being started");
    }
    return {};
}

/** Nothing where the server does not tell enough. */
QCoro::Task<WaitCause> causeOfWaiting(ItemPlace at, QueueItem item)
{
    const std::shared_ptr<QueueGateway> queues = at.server.services->queues;
    const std::shared_ptr<AgentGateway> gateway = at.server.services->agents;
    if (isOver(item))
        co_return WaitCause{};
    const Result<Queue> queue = co_await queues->queue(at.entity, item.queue);
    const Result<QList<QueueItem>> items = co_await queues->items(at.entity, item.queue);
    const Result<QList<LaunchAgent>> agents = co_await gateway->agents(at.entity);
    if (!queue || !items || !agents)
        co_return WaitCause{};
    QList<LaunchAgent> its;
    for (const LaunchAgent &agent : *agents)
        if (agent.queues.contains(queue->id))
            its.append(agent);
    co_return waitCause(item, *queue, its, *items, QDateTime::currentDateTimeUtc());
}

QCoro::Task<int> show(Context context, ItemFlags flags)
{
    const Result<ItemPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<QueueItem> item = co_await at->server.services->queues->item(at->entity, at->item);
    if (!item)
        co_return context.fail(item.error());
    Json json = toJson(*item);
    QString lines = describe(*item);
    if (const auto cause = causeOf(*item, *context.composition->agents())) {
        const QString what = cause->filled(QString::fromUtf8(cause->what));
        const QString remedy = cause->filled(QString::fromUtf8(cause->remedy));
        json["cause"] = Json{{"key", cause->key},
                             {"what", what.toStdString()},
                             {"remedy", remedy.toStdString()},
                             {"line", cause->line.toStdString()}};
        lines += QStringLiteral("\ncause: %1\nremedy: %2").arg(what, remedy);
        if (!cause->line.isEmpty())
            lines += QStringLiteral("\nlog says: ") + cause->line;
    }
    if (const auto end = context.composition->agents()->itemEnd(at->item)) {
        json["end"] = toJson(*end);
        lines += endText(*end);
    }
    const WaitCause waits = co_await causeOfWaiting(*at, *item);
    if (waits.kind != WaitCause::Kind::None) {
        json["waiting"] = Json{{"cause", utf8(wireName(waits.kind))},
                               {"what", utf8(sentence(waits))},
                               {"count", waits.count},
                               {"limit", waits.limit}};
        lines += QStringLiteral("\nwaits because: ") + sentence(waits);
    }
    context.console->result(json, lines);
    co_return Done;
}

/** The agent's own file where it is on this computer; else what the run sent to the server. */
QCoro::Task<int> logs(Context context, ItemFlags flags)
{
    const Result<ItemPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const std::shared_ptr<LocalAgents> agents = context.composition->agents();
    const QString kind = text(flags.kind);
    // Whoever follows wants the run's output, and may come before there is any.
    const QString wanted = flags.follow && kind.isEmpty() ? QStringLiteral("run") : kind;
    for (;;) {
        const Result<QueueItem> item =
            co_await at->server.services->queues->item(at->entity, at->item);
        if (!item)
            co_return context.fail(item.error());
        const bool over = isOver(*item);
        const bool waits = flags.follow && !over;
        if (const auto file = localLog(*agents, at->item, waits ? wanted : kind))
            co_return co_await printFile(context, at->server, at->entity, at->item, *file,
                                         flags.follow);
        // An agent elsewhere: the run's own log, once its package has begun to send one.
        if (kind != QStringLiteral("build") && item->run && !isHere(*agents, item->agent)) {
            const RunRef run = *item->run;
            const Result<Run> known = co_await at->server.services->runs->run(run);
            if (known)
                co_return co_await printRunLog(context, at->server, run, flags.follow);
        }
        if (!waits)
            co_return context.fail(Error{ErrorKind::NotFound,
                                         QStringLiteral("log of item ") + at->item.text(),
                                         QStringLiteral("There is no log of it on this computer, "
                                                        "and no run yet.")});
        const std::chrono::milliseconds pause(500);
        co_await QCoro::sleepFor(pause);
    }
}

QCoro::Task<int> stop(Context context, ItemFlags flags)
{
    const Result<ItemPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const StopItem stopping(at->server.services->queues, at->server.services->runs);
    const Result<void> stopped = co_await stopping.run(at->entity, at->item, flags.force);
    if (!stopped)
        co_return context.fail(stopped.error());
    context.console->result(Json{{"stopping", flags.item}},
                            QStringLiteral("Stopping item %1.").arg(at->item.text()));
    co_return Done;
}

QCoro::Task<int> retry(Context context, ItemFlags flags)
{
    const Result<ItemPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const RetryItem retrying(at->server.services->queues);
    const Result<PushedItem> pushed = co_await retrying.run(
        at->entity, at->item, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!pushed)
        co_return context.fail(pushed.error());
    context.console->result(Json{{"item", utf8(pushed->id.text())}, {"retryOf", flags.item}},
                            QStringLiteral("Launched again as item %1.").arg(pushed->id.text()));
    co_return Done;
}

QCoro::Task<int> remove(Context context, ItemFlags flags)
{
    const Result<ItemPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const std::shared_ptr<QueueGateway> queues = at->server.services->queues;
    const Result<QueueItem> item = co_await queues->item(at->entity, at->item);
    if (!item)
        co_return context.fail(item.error());
    const Result<Queue> queue = co_await queues->queue(at->entity, item->queue);
    if (!queue)
        co_return context.fail(queue.error());
    const Result<void> removed = co_await queues->removeItem(queue->id, at->item);
    if (!removed)
        co_return context.fail(removed.error());
    context.console->result(Json{{"removed", flags.item}},
                            QStringLiteral("Removed item %1.").arg(at->item.text()));
    co_return Done;
}

QCoro::Task<int> change(Context context, ItemFlags flags)
{
    const Result<ItemPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    ItemChange change;
    if (!flags.queue.empty())
        change.queue = QueueName(text(flags.queue));
    change.priority = priorityFromWire(text(flags.priority));
    const std::shared_ptr<QueueGateway> queues = at->server.services->queues;
    const Result<void> changed = co_await queues->changeItem(at->item, change);
    if (!changed)
        co_return context.fail(changed.error());
    Json json{{"item", flags.item}};
    QString line = QStringLiteral("Item %1 now waits").arg(at->item.text());
    if (change.queue) {
        json["queue"] = flags.queue;
        line += QStringLiteral(" in the queue ") + change.queue->text();
    }
    if (change.priority) {
        json["priority"] = flags.priority;
        line += QStringLiteral(" with priority ") + text(flags.priority);
    }
    context.console->result(json, line + u'.');
    co_return Done;
}

} // namespace

void addItemVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "item", "items: single launches in a queue");
    auto flags = std::make_shared<ItemFlags>();
    using Function = QCoro::Task<int> (*)(Context, ItemFlags);
    const auto add = [&](const char *name, const char *description, Function function) {
        CLI::App *verb =
            addServerVerb(*group, invocation, name, description,
                          [flags, function](Context c) { return function(c, *flags); });
        verb->add_option("ITEM", flags->item, "the item's id")->required();
        verb->add_option("-e,--entity", flags->entity, "entity");
        return verb;
    };
    add("show", "show one item", show);
    CLI::App *log = add("logs", "show its output", logs);
    log->add_option("--kind", flags->kind, "build or run; default: run, else build")
        ->check(CLI::IsMember({"build", "run"}));
    log->add_flag("-f,--follow", flags->follow, "go on until it has ended");
    add("stop", "stop it wherever it is", stop)
        ->add_flag("-f,--force", flags->force, "at once; do not ask its job to end by itself");
    add("retry", "launch it again, as a new item", retry);
    add("remove", "take it out of its queue: while it waits, or when it is over", remove);
    CLI::App *moves = add("move", "let it wait in another queue of the same resource", change);
    moves->add_option("QUEUE", flags->queue, "the other queue's name")->required();
    CLI::App *ranks = add("priority", "change its priority while it waits", change);
    ranks->add_option("PRIORITY", flags->priority, "critical, high, medium or low")
        ->required()
        ->check(CLI::IsMember({"critical", "high", "medium", "low"}));
}

} // namespace slipway::ctl
