// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/agentloop.h"
#include "agent/failures.h"
#include "agent/journal/launchspec.h"
#include "base/filename.h"
#include "config/agentpolicyfile.h"
#include "config/launchconfig.h"
#include "ctl/jsonviews.h"
#include "ctl/localwork.h"
#include "ctl/verbs.h"
#include "engine/gpus.h"
#include "platform/durablefile.h"
#include "platform/filelock.h"
#include "platform/folders.h"
#include "platform/runningfile.h"

#include <QDir>
#include <QJsonArray>

namespace slipway::ctl {
namespace {

struct LaunchAgentFlags
{
    std::vector<std::string> queues;
    std::string entity;
    std::string logFile;
    std::string maxJobs;
    std::string config;
    std::string url;
    std::string name;
    std::string folder;
    std::string policy;
    int verbose = 0;
};

Result<LaunchConfig> configOf(const LaunchAgentFlags &flags)
{
    LaunchConfigFlags over;
    over.queues = texts(flags.queues);
    over.entity = text(flags.entity);
    over.verbosity = flags.verbose;
    if (!flags.maxJobs.empty()) {
        bool ok = false;
        over.maxJobs = text(flags.maxJobs).toInt(&ok);
        if (!ok || *over.maxJobs < -1 || *over.maxJobs == 0)
            return Error{ErrorKind::InvalidInput, QStringLiteral("--max-jobs"),
                         QStringLiteral("It must be a whole number of at least 1, or -1 for no "
                                        "limit."),
                         QStringLiteral("config.value"), QStringLiteral("max_jobs")};
    }
    QMap<QString, QString> environment;
    for (const char *name : {"WANDB_ENTITY", "WANDB_LAUNCH_MAX_JOBS"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    return resolveLaunchConfig(text(flags.config), environment, over);
}

/** A folder that this process alone serves. */
struct Home
{
    QString name;
    QString folder;
};

Home homeOf(const LaunchAgentFlags &flags, const LaunchConfig &config)
{
    Home home;
    home.name = flags.name.empty() ? config.queues.first() : text(flags.name);
    home.folder = flags.folder.empty() ? agentsFolder() + QLatin1Char('/') + safeFileName(home.name)
                                       : QDir(text(flags.folder)).absolutePath();
    return home;
}

QJsonObject runningFields(const Home &home, const Server &server, const AgentOptions &options,
                          const LaunchAgentId &id)
{
    QJsonArray queues;
    for (const QueueName &queue : options.queues)
        queues.append(queue.text());
    return QJsonObject{{QStringLiteral("name"), home.name},
                       {QStringLiteral("url"), server.url.toString()},
                       {QStringLiteral("entity"), options.entity.text()},
                       {QStringLiteral("queues"), queues},
                       {QStringLiteral("agentId"), id.text()},
                       {QStringLiteral("logFile"), home.folder + QStringLiteral("/agent.log")},
                       {QStringLiteral("version"), QStringLiteral(SLIPWAY_VERSION)}};
}

void announce(const Context &context, const AgentLoop &loop, const Home &home,
              const AgentOptions &options)
{
    QStringList queues;
    for (const QueueName &queue : options.queues)
        queues.append(queue.text());
    const QString most =
        options.maxJobs < 0 ? QStringLiteral("inf") : QString::number(options.maxJobs);
    context.console->result(Json{{"agentId", utf8(loop.agentId().text())},
                                 {"name", utf8(home.name)},
                                 {"pid", ::getpid()}},
                            QStringLiteral("agent %1 polling on queues %2, running at most %3 jobs")
                                .arg(loop.agentName().isEmpty() ? home.name : loop.agentName(),
                                     queues.join(QLatin1Char(',')), most));
}

/**
 * The variables of this agent that a queue may put into a job's arguments as ${NAME}. A list of
 * what is harmless, not of what is secret: a password hides under any name, such as DATABASE_URL.
 */
QStringList macroNames()
{
    return {QStringLiteral("HOME"),     QStringLiteral("USER"), QStringLiteral("LOGNAME"),
            QStringLiteral("HOSTNAME"), QStringLiteral("LANG"), QStringLiteral("TZ")};
}

QCoro::Task<void> warnWithoutEngine(Context context, LocalWork *local)
{
    const Result<EngineStatus> engine = co_await local->engine().probe();
    if (engine && engine->problem != EngineStatus::Problem::None)
        context.console->warn(QStringLiteral("no container engine can be used now (%1); items of "
                                             "local-container queues will fail.")
                                  .arg(engine->detail.trimmed()));
}

QCoro::Task<int> work(Context context, Server server, Home home, AgentOptions options,
                      LaunchConfig config)
{
    LocalWork local(home.folder, config, options.policy);
    const AgentPorts ports = local.ports(*server.services);
    // An engine takes its time to answer; the first poll does not wait for it.
    auto engine = warnWithoutEngine(context, &local);
    AgentLoop loop(options, ports);
    QObject::connect(&loop, &AgentLoop::ready, &loop, [&] {
        const Result<void> written =
            RunningFile::write(home.folder, runningFields(home, server, options, loop.agentId()));
        if (!written)
            context.console->warn(written.error().toString());
        announce(context, loop, home, options);
    });
    context.ending->take();
    QObject::connect(context.ending, &Ending::requested, &loop, [&] {
        context.console->say(QStringLiteral("Shutting down; running jobs go on and are taken up "
                                            "again by the next start."));
        loop.detach();
    });
    QObject::connect(context.ending, &Ending::drainRequested, &loop, [&] {
        context.console->say(QStringLiteral("Taking no more items; ends when the last job has."));
        loop.drain();
    });
    QObject::connect(context.ending, &Ending::stopNowRequested, &loop, [&](bool comeBack) {
        context.console->say(comeBack ? QStringLiteral("Ending the jobs; their items go back.")
                                      : QStringLiteral("Stopping the jobs."));
        loop.stopNow(comeBack);
    });
    const Result<void> end = co_await loop.run();
    RunningFile::remove(home.folder);
    co_await engine;
    if (!end)
        co_return context.fail(end.error());
    co_return Done;
}

/** WANDB_LAUNCH_START_TIMEOUT, seconds; zero and less: none (launch-agent.md §3.4). */
Result<std::chrono::seconds> startLimit()
{
    const QString value = qEnvironmentVariable("WANDB_LAUNCH_START_TIMEOUT");
    if (value.isEmpty())
        return AgentOptions{}.startLimit;
    bool ok = false;
    const int seconds = value.toInt(&ok);
    if (!ok)
        return Error{ErrorKind::InvalidInput, QStringLiteral("WANDB_LAUNCH_START_TIMEOUT"),
                     QStringLiteral("It must be a whole number of seconds."),
                     QStringLiteral("config.value")};
    return std::chrono::seconds(std::max(0, seconds));
}

/** Whose agent the folder's last one was: known although the server is away. */
QCoro::Task<Result<EntityName>> entityOf(Context context, Server server, Home home, QString wanted)
{
    const Result<EntityName> entity = co_await context.composition->entity(server, wanted);
    if (entity || !agent::isPassing(entity.error()))
        co_return entity;
    QFile file(home.folder + QStringLiteral("/agent.json"));
    const auto last =
        file.open(QIODevice::ReadOnly) ? agent::registrationFrom(file.readAll()) : std::nullopt;
    const QUrl url = server.services->connection->url();
    if (last && last->server == url.toString(QUrl::RemoveUserInfo) && !last->entity.isEmpty())
        co_return last->entity;
    co_return entity;
}

QCoro::Task<int> launchAgent(Context context, LaunchAgentFlags flags)
{
    if (!flags.url.empty())
        co_return context.console->usage(
            QStringLiteral("--url is not supported; use --host for the server's address."));
    const Result<LaunchConfig> config = configOf(flags);
    if (!config)
        co_return context.fail(config.error());
    for (const QString &warning : config->warnings)
        context.console->warn(warning);
    if (config->queues.isEmpty())
        co_return context.console->usage(QStringLiteral("Say which queues: --queue NAME."));
    const Result<AgentPolicy> policy = loadAgentPolicy(text(flags.policy));
    if (!policy)
        co_return context.fail(policy.error());
    const Home home = homeOf(flags, *config);
    const Result<void> made = makeFolder(home.folder);
    if (!made)
        co_return context.fail(made.error());
    const Result<FileLock> lock = FileLock::acquire(home.folder + QStringLiteral("/lock"));
    if (!lock) {
        Error error = lock.error();
        if (error.kind == ErrorKind::Conflict)
            error.reason = QStringLiteral("agent.running");
        co_return context.fail(error);
    }
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const Result<std::chrono::seconds> limit = startLimit();
    if (!limit)
        co_return context.fail(limit.error());
    const QString wanted = config->entity;
    const Result<EntityName> entity = co_await entityOf(context, *server, home, wanted);
    if (!entity)
        co_return context.fail(entity.error());
    AgentOptions options;
    options.name = home.name;
    options.entity = *entity;
    for (const QString &queue : config->queues)
        options.queues.append(QueueName(queue));
    options.maxJobs = config->maxJobs;
    options.maxSchedulers = config->maxSchedulers;
    options.startLimit = *limit;
    options.folder = home.folder;
    options.key = server->key.key;
    options.policy = *policy;
    options.policy.secure = policy->secure || config->secureMode;
    options.room = {policy->cpus, policy->memory, {}};
    if (policy->gpus)
        options.room.gpus = *policy->gpus;
    else
        options.room.gpus = co_await gpusOfThisComputer();
    options.macroVariables = macroNames();
    co_return co_await work(context, *server, home, options, *config);
}

} // namespace

void addLaunchAgentVerb(CLI::App &app, Invocation &invocation)
{
    auto flags = std::make_shared<LaunchAgentFlags>();
    CLI::App *verb =
        addServerVerb(app, invocation, "launch-agent", "run the jobs of queues on this computer",
                      [flags](Context c) { return launchAgent(c, *flags); });
    verb->add_option("-q,--queue", flags->queues, "queue to watch; may be repeated")
        ->allow_extra_args(false);
    verb->add_option("-e,--entity", flags->entity, "entity of the queues");
    verb->add_option("-j,--max-jobs", flags->maxJobs, "jobs at the same time; -1: no limit");
    verb->add_option("-c,--config", flags->config, "launch-config.yaml to use");
    verb->add_option("--policy", flags->policy,
                     "what jobs may have of this computer; default: agent-policy.yaml in the "
                     "configuration folder");
    verb->add_option("-n,--name", flags->name, "name of the agent on this computer");
    verb->add_option("--data-dir", flags->folder, "where it keeps its data");
    verb->add_flag("-v,--verbose", flags->verbose, "say more");
    verb->add_option("-u,--url", flags->url, "not supported")->group("");
}

} // namespace slipway::ctl
