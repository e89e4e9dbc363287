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
};

QString stateText(const LaunchAgent &agent, const QDateTime &now)
{
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
    const Result<void> stopped = co_await agents->stop(name);
    if (!stopped)
        co_return context.fail(stopped.error());
    context.console->result(Json{{"stopped", flags.name}},
                            QStringLiteral("Agent %1 has ended.").arg(name));
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
}

} // namespace slipway::ctl
