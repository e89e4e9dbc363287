// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/follow.h"
#include "ctl/jsonviews.h"
#include "ctl/verbs.h"
#include "usecases/stopitem.h"

namespace slipway::ctl {
namespace {

struct Flags
{
    std::string entity;
    std::string item;
    std::string kind;
    bool follow = false;
};

struct Place
{
    Server server;
    EntityName entity;
    QueueItemId item;
};

QCoro::Task<Result<Place>> place(Context context, Flags flags)
{
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return server.error();
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return entity.error();
    co_return Place{*server, *entity, QueueItemId(text(flags.item))};
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

QCoro::Task<int> show(Context context, Flags flags)
{
    const Result<Place> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<QueueItem> item = co_await at->server.services->queues->item(at->entity, at->item);
    if (!item)
        co_return context.fail(item.error());
    context.console->result(toJson(*item), describe(*item));
    co_return Done;
}

/** The agent's own file where it is on this computer; else what the run sent to the server. */
QCoro::Task<int> logs(Context context, Flags flags)
{
    const Result<Place> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const std::shared_ptr<LocalAgents> agents = context.composition->agents();
    QString kind = text(flags.kind);
    if (kind.isEmpty()) {
        kind = QStringLiteral("run");
        if (!agents->itemLog(at->item, kind) && agents->itemLog(at->item, QStringLiteral("build")))
            kind = QStringLiteral("build");
    }
    if (const auto file = agents->itemLog(at->item, kind))
        co_return co_await printFile(context, at->server, at->entity, at->item, *file,
                                     flags.follow);
    const Result<QueueItem> item = co_await at->server.services->queues->item(at->entity, at->item);
    if (!item)
        co_return context.fail(item.error());
    if (kind == QStringLiteral("build") || !item->run)
        co_return context.fail(Error{ErrorKind::NotFound,
                                     QStringLiteral("log of item ") + at->item.text(),
                                     QStringLiteral("There is no log of it on this computer, and "
                                                    "no run yet.")});
    const RunRef run = *item->run;
    co_return co_await printRunLog(context, at->server, run, flags.follow);
}

QCoro::Task<int> stop(Context context, Flags flags)
{
    const Result<Place> at = co_await place(context, flags);
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
    auto flags = std::make_shared<Flags>();
    using Function = QCoro::Task<int> (*)(Context, Flags);
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
