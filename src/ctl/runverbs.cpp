// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/arguments.h"
#include "ctl/follow.h"
#include "ctl/historyrows.h"
#include "ctl/jsonviews.h"
#include "ctl/verbs.h"
#include "usecases/stoprun.h"

namespace slipway::ctl {
namespace {

struct RunFlags
{
    std::string entity;
    std::string project;
    std::string run;
    std::string name;
    std::string config;
    std::vector<std::string> values;
    std::optional<long long> step;
    int most = 50;
    int exitCode = 0;
    bool follow = false;
};

struct RunPlace
{
    Server server;
    RunRef run;
};

/**
 * "entity/project/id", "project/id" or "id"; what is missing comes from the flags and, inside a
 * job, from WANDB_RUN_ID, WANDB_PROJECT and WANDB_ENTITY.
 */
QCoro::Task<Result<RunPlace>> place(Context context, RunFlags flags, QString name)
{
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return server.error();
    QStringList parts = name.split(QLatin1Char('/'));
    if (parts.size() > 3)
        co_return Error{ErrorKind::InvalidInput, name,
                        QStringLiteral("A run is named as entity/project/id.")};
    QString entityName = parts.size() == 3 ? parts.takeFirst() : text(flags.entity);
    const QString projectName = parts.size() == 2 ? parts.takeFirst() : text(flags.project);
    const Result<EntityName> entity = co_await context.composition->entity(*server, entityName);
    if (!entity)
        co_return entity.error();
    const ProjectName project = context.composition->project(projectName);
    const QString id =
        parts.first().isEmpty() ? qEnvironmentVariable("WANDB_RUN_ID") : parts.first();
    co_return RunPlace{*server, RunRef{*entity, project, RunId(id)}};
}

Error noRun()
{
    return Error{ErrorKind::InvalidInput,
                 {},
                 QStringLiteral("Which run? Name it as entity/project/id, or set WANDB_RUN_ID.")};
}

QCoro::Task<Result<RunPlace>> runPlace(Context context, RunFlags flags)
{
    const QString name = text(flags.run);
    const Result<RunPlace> at = co_await place(context, flags, name);
    if (at && (at->run.id.isEmpty() || at->run.project.isEmpty()))
        co_return noRun();
    co_return at;
}

QCoro::Task<int> list(Context context, RunFlags flags)
{
    const Result<RunPlace> at = co_await place(context, flags, QString());
    if (!at)
        co_return context.fail(at.error());
    const Result<QList<Run>> runs =
        co_await at->server.services->runs->runs(at->run.entity, at->run.project, flags.most);
    if (!runs)
        co_return context.fail(runs.error());
    QList<QStringList> rows;
    for (const Run &run : *runs)
        rows.append({run.ref.project.text(), run.ref.id.text(), run.displayName,
                     wireName(run.state), timeText(run.createdAt)});
    context.console->table(listOf(*runs),
                           {QStringLiteral("PROJECT"), QStringLiteral("RUN"),
                            QStringLiteral("NAME"), QStringLiteral("STATE"),
                            QStringLiteral("CREATED")},
                           rows, QStringLiteral("No runs found."));
    co_return Done;
}

QCoro::Task<int> show(Context context, RunFlags flags)
{
    const Result<RunPlace> at = co_await runPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<Run> run = co_await at->server.services->runs->run(at->run);
    if (!run)
        co_return context.fail(run.error());
    QString lines = QStringLiteral("run: %1\nname: %2\nstate: %3\ncreated: %4")
                        .arg(toString(run->ref), run->displayName, wireName(run->state),
                             timeText(run->createdAt));
    if (run->exitCode)
        lines += QStringLiteral("\nexit code: %1").arg(*run->exitCode);
    if (!run->job.isEmpty())
        lines += QStringLiteral("\njob: ") + run->job;
    lines += QStringLiteral("\nconfig: %1\nsummary: %2\nlogged rows: %3")
                 .arg(QString::fromUtf8(run->config.utf8()), QString::fromUtf8(run->summary.utf8()))
                 .arg(run->historyLines);
    context.console->result(toJson(*run), lines);
    co_return Done;
}

QCoro::Task<int> logs(Context context, RunFlags flags)
{
    const Result<RunPlace> at = co_await runPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Server server = at->server;
    const RunRef run = at->run;
    co_return co_await printRunLog(context, server, run, flags.follow);
}

QCoro::Task<int> stop(Context context, RunFlags flags)
{
    const Result<RunPlace> at = co_await runPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const StopRun stopping(at->server.services->runs);
    const Result<void> stopped = co_await stopping.run(at->run);
    if (!stopped)
        co_return context.fail(stopped.error());
    context.console->result(toJson(at->run),
                            QStringLiteral("Asked %1 to stop.").arg(toString(at->run)));
    co_return Done;
}

/** config: --config and key=value pairs over it. */
Result<JsonText> startConfig(const RunFlags &flags)
{
    Json config = Json::object();
    // Inside a launched job the queue's and launch's values come along, as for wandb.init.
    const Json inherited = toJson(JsonText(qgetenv("WANDB_CONFIG")));
    if (inherited.is_object())
        config = inherited;
    if (!flags.config.empty()) {
        const Result<JsonText> read = readDocument(text(flags.config), QStringLiteral("--config"));
        if (!read)
            return read.error();
        config.update(toJson(*read));
    }
    const Result<Json> pairs = keyValues(texts(flags.values));
    if (!pairs)
        return pairs.error();
    config.update(*pairs);
    return JsonText(QByteArray::fromStdString(config.dump()));
}

QCoro::Task<int> start(Context context, RunFlags flags)
{
    const Result<JsonText> config = startConfig(flags);
    if (!config)
        co_return context.fail(config.error());
    const QString name = text(flags.run);
    const Result<RunPlace> at = co_await place(context, flags, name);
    if (!at)
        co_return context.fail(at.error());
    if (at->run.project.isEmpty())
        co_return context.fail(Error{ErrorKind::InvalidInput,
                                     {},
                                     {},
                                     QStringLiteral("project.empty"),
                                     QStringLiteral("project")});
    const QString shown =
        flags.name.empty() ? qEnvironmentVariable("WANDB_NAME") : text(flags.name);
    const Result<Run> run = co_await at->server.services->runs->start(at->run, shown, *config);
    if (!run)
        co_return context.fail(run.error());
    context.console->result(toJson(*run), toString(run->ref));
    co_return Done;
}

/** A first value with "=" is no run: it was left out and WANDB_RUN_ID is meant. */
RunFlags withoutRun(RunFlags flags)
{
    if (flags.run.find('=') != std::string::npos) {
        flags.values.insert(flags.values.begin(), flags.run);
        flags.run.clear();
    }
    return flags;
}

QCoro::Task<int> log(Context context, RunFlags given)
{
    const RunFlags flags = withoutRun(given);
    const Result<QList<Json>> rows = historyRows(texts(flags.values));
    if (!rows)
        co_return context.fail(rows.error());
    const Result<RunPlace> at = co_await runPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    // The server knows how many lines it has: no state is kept between calls.
    const Result<Run> run = co_await at->server.services->runs->run(at->run);
    if (!run)
        co_return context.fail(run.error());
    const HistoryBatch batch = makeBatch(*run, *rows, flags.step, QDateTime::currentDateTimeUtc());
    const Result<bool> stopAsked = co_await at->server.services->runs->log(
        at->run, run->historyLines, batch.rows, batch.summary);
    if (!stopAsked)
        co_return context.fail(stopAsked.error());
    context.console->result(
        Json{{"rows", batch.rows.size()}, {"nextStep", batch.nextStep}, {"stop", *stopAsked}},
        *stopAsked ? QStringLiteral("stop") : QString::number(batch.nextStep));
    co_return Done;
}

QCoro::Task<int> finish(Context context, RunFlags flags)
{
    const Result<RunPlace> at = co_await runPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<void> finished =
        co_await at->server.services->runs->finish(at->run, flags.exitCode);
    if (!finished)
        co_return context.fail(finished.error());
    Json json = toJson(at->run);
    json["exitCode"] = flags.exitCode;
    context.console->result(json, QStringLiteral("Finished %1.").arg(toString(at->run)));
    co_return Done;
}

using Function = QCoro::Task<int> (*)(Context, RunFlags);

class Group
{
public:
    Group(CLI::App &app, Invocation &invocation)
        : m_invocation(invocation)
        , m_group(addGroup(app, "run", "runs: what jobs report"))
        , flags(std::make_shared<RunFlags>())
    {
    }
    CLI::App *add(const char *name, const char *description, Function function) const
    {
        CLI::App *verb =
            addServerVerb(*m_group, m_invocation, name, description,
                          [all = flags, function](Context c) { return function(c, *all); });
        verb->add_option("-p,--project", flags->project, "project");
        verb->add_option("-e,--entity", flags->entity, "entity");
        return verb;
    }
    CLI::App *addOfRun(const char *name, const char *description, Function function) const
    {
        CLI::App *verb = add(name, description, function);
        verb->add_option("RUN", flags->run, "entity/project/id; default: WANDB_RUN_ID");
        return verb;
    }

private:
    Invocation &m_invocation;
    CLI::App *m_group;

public:
    std::shared_ptr<RunFlags> flags;
};

} // namespace

void addRunVerbs(CLI::App &app, Invocation &invocation)
{
    const Group group(app, invocation);
    const std::shared_ptr<RunFlags> flags = group.flags;
    group.add("list", "show runs", list)
        ->add_option("-n,--most", flags->most, "how many")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    group.addOfRun("show", "show one run", show);
    group.addOfRun("logs", "show its output", logs)
        ->add_flag("-f,--follow", flags->follow, "go on until it is over");
    group.addOfRun("stop", "ask it to stop", stop);
    CLI::App *starts = group.addOfRun("start", "begin a run; prints entity/project/id", start);
    starts->add_option("--name", flags->name, "name to show");
    starts->add_option("--config", flags->config, "a .json or .yaml file, or JSON");
    starts->add_option("--set", flags->values, "key=value of the config; may be repeated");
    CLI::App *logsRow = group.addOfRun(
        "log", "log one row of values; prints the next step, or \"stop\" when that is asked", log);
    logsRow->add_option("VALUES", flags->values,
                        "key=value ...; \"-\": rows as JSON lines on standard input");
    logsRow->add_option("--step", flags->step, "_step of the row");
    group.addOfRun("finish", "end a run", finish)
        ->add_option("--exit-code", flags->exitCode, "0: finished, else failed")
        ->check(CLI::Range(0, 255))
        ->capture_default_str();
}

} // namespace slipway::ctl
