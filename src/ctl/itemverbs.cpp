// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/filetail.h"
#include "ctl/follow.h"
#include "ctl/jsonviews.h"
#include "ctl/verbs.h"
#include "domain/runs/failurecause.h"
#include "usecases/stopitem.h"

#include <QCoroTimer>
#include <algorithm>

namespace slipway::ctl {
namespace {

struct ItemFlags
{
    std::string entity;
    std::string item;
    std::string kind;
    bool follow = false;
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
    const Result<void> stopped = co_await stopping.run(at->entity, at->item);
    if (!stopped)
        co_return context.fail(stopped.error());
    context.console->result(Json{{"stopping", flags.item}},
                            QStringLiteral("Stopping item %1.").arg(at->item.text()));
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
    add("stop", "stop it wherever it is", stop);
}

} // namespace slipway::ctl
