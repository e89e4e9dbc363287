// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/jsonviews.h"
#include "ctl/verbs.h"

namespace slipway::ctl {
namespace {

struct AgentFlags
{
    std::string entity;
    std::string name;
    std::vector<std::string> queues;
    int maxJobs = 1;
    bool here = false;
    bool now = false;
    bool requeue = false;
};

QString stateText(const LaunchAgent &agent, const QDateTime &now)
{
    if (agent.paused && agent.isAlive(now))
        return QStringLiteral("paused");
    if (agent.stopPolling && agent.isAlive(now))
        return QStringLiteral("draining");
    const bool quiet = agent.status != AgentStatus::Killed && !agent.isAlive(now);
    return quiet ? QStringLiteral("not responding") : wireName(agent.status);
}

void showLocal(const Context &context, const QList<LocalAgentStatus> &agents)
{
    QList<QStringList> rows;
    for (const LocalAgentStatus &agent : agents)
        rows.append({agent.name, agent.running ? QStringLiteral("running") : QStringLiteral("-"),
                     agent.queues.join(QLatin1Char(',')),
                     agent.running ? QString::number(agent.pid) : QStringLiteral("-"),
                     agent.server.toString()});
    context.console->table(listOf(agents),
                           {QStringLiteral("AGENT"), QStringLiteral("STATE"),
                            QStringLiteral("QUEUES"), QStringLiteral("PROCESS"),
                            QStringLiteral("SERVER")},
                           rows, QStringLiteral("No agents on this computer."));
}

QCoro::Task<int> list(Context context, AgentFlags flags)
{
    const QList<LocalAgentStatus> local = context.composition->agents()->agents();
    if (flags.here) {
        showLocal(context, local);
        co_return Done;
    }
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return context.fail(entity.error());
    const Result<QList<LaunchAgent>> agents = co_await server->services->agents->agents(*entity);
    if (!agents)
        co_return context.fail(agents.error());
    Json json = Json::array();
    QList<QStringList> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const LaunchAgent &agent : *agents) {
        QString here;
        for (const LocalAgentStatus &one : local)
            if (one.running && one.agent == agent.id)
                here = one.name;
        Json object = toJson(agent);
        object["localName"] = here.isEmpty() ? Json(nullptr) : Json(utf8(here));
        json.push_back(object);
        rows.append({agent.name, stateText(agent, now), agent.hostname,
                     here.isEmpty() ? QStringLiteral("-") : here, timeText(agent.heartbeatAt)});
    }
    context.console->table(json,
                           {QStringLiteral("AGENT"), QStringLiteral("STATE"),
                            QStringLiteral("HOST"), QStringLiteral("HERE AS"),
                            QStringLiteral("HEARD OF")},
                           rows, QStringLiteral("No agents found."));
    co_return Done;
}

QCoro::Task<int> start(Context context, AgentFlags flags)
{
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return context.fail(entity.error());
    LocalAgentSettings settings;
    settings.name = text(flags.name);
    settings.server = server->url;
    settings.entity = *entity;
    for (const std::string &queue : flags.queues)
        settings.queues.append(QueueName(text(queue)));
    settings.maxJobs = flags.maxJobs;
    const std::shared_ptr<LocalAgents> agents = context.composition->agents();
    const Result<LocalAgentStatus> started = co_await agents->start(settings, server->key.key);
    if (!started)
        co_return context.fail(started.error());
    context.console->result(
        toJson(*started),
        QStringLiteral("Agent %1 runs (process %2).").arg(started->name).arg(started->pid));
    co_return Done;
}

QCoro::Task<int> stop(Context context, AgentFlags flags)
{
    const std::shared_ptr<LocalAgents> agents = context.composition->agents();
    const QString name = text(flags.name);
    if (flags.now) {
        const Result<void> told = agents->stopNow(name, flags.requeue);
        if (!told)
            co_return context.fail(told.error());
        context.console->result(
            Json{{"stopping", flags.name}, {"requeue", flags.requeue}},
            (flags.requeue ? QStringLiteral("Agent %1 ends its jobs, puts their items back, and "
                                            "then ends.")
                           : QStringLiteral("Agent %1 stops its jobs, and then ends."))
                .arg(name));
        co_return Done;
    }
    const Result<void> stopped = co_await agents->stop(name);
    if (!stopped)
        co_return context.fail(stopped.error());
    context.console->result(Json{{"stopped", flags.name}},
                            QStringLiteral("Agent %1 has ended.").arg(name));
    co_return Done;
}

std::optional<LocalAgentStatus> runningHere(const Context &context, const QString &name)
{
    const QList<LocalAgentStatus> all = context.composition->agents()->agents();
    for (const LocalAgentStatus &agent : all)
        if (agent.running && agent.name == name)
            return agent;
    return std::nullopt;
}

/** An agent by its name on this computer or on the server, and the server that knows it. */
struct AgentPlace
{
    Server server;
    EntityName entity;
    LaunchAgent agent;
};

QCoro::Task<Result<AgentPlace>> place(Context context, AgentFlags flags)
{
    const QString name = text(flags.name);
    const auto here = runningHere(context, name);
    const QString host = context.host.isEmpty() && here ? here->server.toString() : context.host;
    const Result<Server> server = co_await context.composition->connect(host);
    if (!server)
        co_return server.error();
    const QString wanted = flags.entity.empty() && here ? here->entity.text() : text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return entity.error();
    const std::shared_ptr<AgentGateway> gateway = server->services->agents;
    const Result<QList<LaunchAgent>> agents = co_await gateway->agents(*entity);
    if (!agents)
        co_return agents.error();
    for (const LaunchAgent &agent : *agents)
        if (here ? agent.id == here->agent : agent.name == name)
            co_return AgentPlace{*server, *entity, agent};
    co_return Error{ErrorKind::NotFound, QStringLiteral("agent ") + name,
                    QStringLiteral("There is no agent of this name, here or on the server."),
                    QStringLiteral("agent.notFound"), QStringLiteral("name")};
}

QCoro::Task<int> status(Context context, AgentFlags flags)
{
    const Result<AgentPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const LaunchAgent &agent = at->agent;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto here = runningHere(context, text(flags.name));
    const std::shared_ptr<QueueGateway> gateway = at->server.services->queues;
    const Result<QList<Queue>> queues = co_await gateway->queues(at->entity);
    if (!queues)
        co_return context.fail(queues.error());
    Json json = toJson(agent);
    json["process"] = here ? Json(here->pid) : Json(nullptr);
    json["items"] = Json::array();
    QString lines =
        QStringLiteral("agent: %1\nstate: %2\nhost: %3\nheard of: %4\nat most: %5")
            .arg(agent.name, stateText(agent, now), agent.hostname, timeText(agent.heartbeatAt),
                 agent.maxJobs > 0 ? QString::number(agent.maxJobs) : QStringLiteral("no limit"));
    if (here)
        lines += QStringLiteral("\nprocess: %1\nlog: %2").arg(here->pid).arg(here->logFile);
    for (const Queue &queue : *queues) {
        if (!agent.queues.contains(queue.id))
            continue;
        lines += QStringLiteral("\nqueue: ") + queue.name.text();
        const Result<QList<QueueItem>> items = co_await gateway->items(at->entity, queue.name);
        if (!items)
            co_return context.fail(items.error());
        for (const QueueItem &item : *items) {
            if (item.agent != agent.id || isOver(item.phase) || item.state == ItemState::Pending)
                continue;
            json["items"].push_back(toJson(item));
            lines += QStringLiteral("\nitem %1: %2, %3")
                         .arg(item.id.text(), wireName(item.phase), item.job);
            if (const QString stop = stopText(item); !stop.isEmpty())
                lines += QStringLiteral(", stop ") + stop;
        }
    }
    context.console->result(json, lines);
    co_return Done;
}

QCoro::Task<int> change(Context context, AgentFlags flags, AgentChange change, QString done)
{
    const Result<AgentPlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<void> changed = co_await at->server.services->agents->change(at->agent.id, change);
    if (!changed)
        co_return context.fail(changed.error());
    context.console->result(Json{{"agent", utf8(at->agent.name)}}, done.arg(at->agent.name));
    co_return Done;
}

QCoro::Task<int> pause(Context context, AgentFlags flags)
{
    return change(context, std::move(flags), AgentChange{true, std::nullopt},
                  QStringLiteral("Agent %1 is given no items; its jobs go on."));
}

QCoro::Task<int> resume(Context context, AgentFlags flags)
{
    return change(context, std::move(flags), AgentChange{false, std::nullopt},
                  QStringLiteral("Agent %1 is given items again."));
}

/** One of this computer is told directly, whatever its server can do. */
QCoro::Task<int> drain(Context context, AgentFlags flags)
{
    const QString name = text(flags.name);
    const QString done =
        QStringLiteral("Agent %1 takes no more items and ends after its last job.");
    if (!runningHere(context, name))
        co_return co_await change(context, std::move(flags), AgentChange{std::nullopt, true}, done);
    const Result<void> told = context.composition->agents()->drain(name);
    if (!told)
        co_return context.fail(told.error());
    context.console->result(Json{{"agent", utf8(name)}}, done.arg(name));
    co_return Done;
}

} // namespace

void addAgentVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "agent", "launch agents");
    auto flags = std::make_shared<AgentFlags>();
    CLI::App *lists = addServerVerb(*group, invocation, "list", "show agents",
                                    [flags](Context c) { return list(c, *flags); });
    lists->add_option("-e,--entity", flags->entity, "entity");
    lists->add_flag("--local", flags->here, "those of this computer, running or not");
    CLI::App *starts =
        addServerVerb(*group, invocation, "start", "start one on this computer, in the background",
                      [flags](Context c) { return start(c, *flags); });
    starts->add_option("-q,--queue", flags->queues, "queue to watch; may be repeated")
        ->required()
        ->allow_extra_args(false);
    starts->add_option("-e,--entity", flags->entity, "entity of the queues");
    starts->add_option("-n,--name", flags->name, "name; default: the first queue's");
    starts->add_option("-j,--max-jobs", flags->maxJobs, "jobs at the same time");
    CLI::App *stops = addVerb(*group, invocation, "stop",
                              "end one of this computer; its jobs go on until it starts again",
                              [flags](Context c) { return stop(c, *flags); });
    stops->add_option("NAME", flags->name, "its name on this computer")->required();
    CLI::Option *now = stops->add_flag("--now", flags->now, "stop its jobs too");
    stops->add_flag("--requeue", flags->requeue, "put their items back: others go on with them")
        ->needs(now);
    using Function = QCoro::Task<int> (*)(Context, AgentFlags);
    const auto add = [&](const char *name, const char *description, Function function) {
        CLI::App *verb =
            addServerVerb(*group, invocation, name, description,
                          [flags, function](Context c) { return function(c, *flags); });
        verb->add_option("NAME", flags->name, "its name on this computer or on the server")
            ->required();
        verb->add_option("-e,--entity", flags->entity, "entity");
    };
    add("status", "show one agent and its jobs", status);
    add("pause", "give it no items; its jobs go on", pause);
    add("resume", "give it items again", resume);
    add("drain", "let it end after its last job", drain);
}

} // namespace slipway::ctl
