// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/jsonviews.h"
#include "ctl/sweepfile.h"
#include "ctl/verbs.h"
#include "usecases/changesweep.h"

#include <cmath>
#include <set>

namespace slipway::ctl {
namespace {

struct SweepFlags
{
    std::string entity;
    std::string project;
    std::string sweep;
    std::string file;
    std::vector<std::string> priorRuns;
    int most = 50;
};

struct SweepPlace
{
    Server server;
    SweepRef sweep;
};

struct FoundSweep
{
    Server server;
    Sweep sweep;
};

Error missing(const QString &detail)
{
    return Error{ErrorKind::InvalidInput, {}, detail};
}

/** "entity/project/id", "project/id" or "id"; the flags say the rest. Of an empty name only the
 * project is there. */
QCoro::Task<Result<SweepPlace>> sweepPlace(Context context, SweepFlags flags)
{
    QStringList parts = text(flags.sweep).split(QLatin1Char('/'));
    if (parts.size() > 3)
        co_return missing(QStringLiteral("A sweep is named as entity/project/id."));
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return server.error();
    const QString entityName = parts.size() == 3 ? parts.takeFirst() : text(flags.entity);
    const QString projectName = parts.size() == 2 ? parts.takeFirst() : text(flags.project);
    const Result<EntityName> entity = co_await context.composition->entity(*server, entityName);
    if (!entity)
        co_return entity.error();
    const ProjectName project = context.composition->project(projectName);
    if (project.isEmpty())
        co_return missing(QStringLiteral("Which project? Use --project."));
    co_return SweepPlace{*server, SweepRef{*entity, project, parts.first()}};
}

/** As the server has it. */
QCoro::Task<Result<FoundSweep>> foundSweep(Context context, SweepFlags flags)
{
    const Result<SweepPlace> at = co_await sweepPlace(context, flags);
    if (!at)
        co_return at.error();
    const Result<Sweep> sweep = co_await at->server.services->sweeps->sweep(at->sweep);
    if (!sweep)
        co_return sweep.error();
    co_return FoundSweep{at->server, *sweep};
}

QCoro::Task<int> createSweep(Context context, SweepFlags flags)
{
    const Result<CheckedSweep> checked =
        goodSweepFile(context, text(flags.file), QStringLiteral("create a sweep"));
    if (!checked)
        co_return context.fail(checked.error());
    const Result<SweepPlace> at = co_await sweepPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const NewSweep wanted{at->sweep.entity, at->sweep.project, checked->text,
                          texts(flags.priorRuns)};
    const Result<CreatedSweep> created = co_await at->server.services->sweeps->create(wanted);
    if (!created)
        co_return context.fail(created.error());
    context.console->result(Json{{"id", utf8(created->ref.id)},
                                 {"entity", utf8(created->ref.entity.text())},
                                 {"project", utf8(created->ref.project.text())},
                                 {"warnings", listOf(created->warnings)}},
                            toString(created->ref));
    co_return Done;
}

QString runsText(const Sweep &sweep)
{
    const QString runs = QString::number(sweep.runs);
    return sweep.expectedRuns
               ? QStringLiteral("%1 of %2").arg(runs, QString::number(*sweep.expectedRuns))
               : runs;
}

QString numberText(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest)
                  : QStringLiteral("-");
}

QCoro::Task<int> listSweeps(Context context, SweepFlags flags)
{
    const Result<SweepPlace> at = co_await sweepPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<QList<Sweep>> sweeps = co_await at->server.services->sweeps->sweeps(
        at->sweep.entity, at->sweep.project, flags.most);
    if (!sweeps)
        co_return context.fail(sweeps.error());
    QList<QStringList> rows;
    for (const Sweep &sweep : *sweeps)
        rows.append({sweep.ref.id, sweep.displayName, sweep.method, wireName(sweep.state),
                     runsText(sweep), numberText(sweep.best), timeText(sweep.createdAt)});
    context.console->table(listOf(*sweeps),
                           {QStringLiteral("SWEEP"), QStringLiteral("NAME"),
                            QStringLiteral("METHOD"), QStringLiteral("STATE"),
                            QStringLiteral("RUNS"), QStringLiteral("BEST"),
                            QStringLiteral("CREATED")},
                           rows, QStringLiteral("No sweeps found."));
    co_return Done;
}

QCoro::Task<int> showSweep(Context context, SweepFlags flags)
{
    const Result<FoundSweep> found = co_await foundSweep(context, flags);
    if (!found)
        co_return context.fail(found.error());
    const Sweep &sweep = found->sweep;
    context.console->result(
        toJson(sweep),
        QStringLiteral("sweep: %1\nmethod: %2\nstate: %3\nruns: %4\nbest: %5\ncreated: %6\n\n%7")
            .arg(toString(sweep.ref), sweep.method, wireName(sweep.state), runsText(sweep),
                 numberText(sweep.best), timeText(sweep.createdAt),
                 QString::fromUtf8(sweep.config)));
    co_return Done;
}

QCoro::Task<int> changeSweep(Context context, SweepFlags flags, SweepAction action)
{
    const Result<SweepPlace> at = co_await sweepPlace(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const ChangeSweep change(at->server.services->sweeps);
    const Result<Sweep> before = co_await change.run(at->sweep, action);
    if (!before)
        co_return context.fail(before.error());
    Sweep after = *before;
    after.state = stateAfter(action);
    context.console->result(
        toJson(after), QStringLiteral("%1 is %2.").arg(toString(after.ref), wireName(after.state)));
    co_return Done;
}

/** A run's summary by the metric's whole name: "val/loss" and "a.b" are one word. */
std::optional<double> summaryValue(const Run &run, const std::string &metric)
{
    const Json summary = toJson(run.summary);
    const auto found = summary.is_object() ? summary.find(metric) : summary.end();
    if (found == summary.end() || !found->is_number())
        return {};
    const double value = found->get<double>();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QCoro::Task<int> bestRun(Context context, SweepFlags flags)
{
    const Result<FoundSweep> found = co_await foundSweep(context, flags);
    if (!found)
        co_return context.fail(found.error());
    const SweepRef ref = found->sweep.ref;
    const QString where = QStringLiteral("find the best run of ") + ref.id;
    const CheckedSweep checked = checkSweepText(found->sweep.config);
    if (!checked.config || !checked.config->metric)
        co_return context.fail(
            Error{ErrorKind::InvalidInput, where, QStringLiteral("The sweep has no metric.")});
    const sweep::Metric metric = *checked.config->metric;
    const Result<QList<Run>> runs = co_await found->server.services->sweeps->runs(ref);
    if (!runs)
        co_return context.fail(runs.error());
    const Run *best = nullptr;
    double value = 0;
    for (const Run &run : *runs) {
        const std::optional<double> own = summaryValue(run, metric.name);
        const bool isBetter =
            own && (!best || (metric.goal == sweep::Goal::Minimize ? *own < value : *own > value));
        if (!isBetter)
            continue;
        best = &run;
        value = *own;
    }
    if (!best)
        co_return context.fail(
            Error{ErrorKind::NotFound, where,
                  QStringLiteral("No run has logged %1.").arg(text(metric.name))});
    Json json = toJson(*best);
    json["metric"] = metric.name;
    json["value"] = value;
    context.console->result(json,
                            QStringLiteral("run: %1\n%2: %3\nconfig: %4")
                                .arg(toString(best->ref), text(metric.name), numberText(value),
                                     QString::fromUtf8(best->config.utf8())));
    co_return Done;
}

/** As RFC 4180 has it. */
QString csvField(const Json &value)
{
    QString field = value.is_null()     ? QString()
                    : value.is_string() ? text(value.get<std::string>())
                                        : text(value.dump());
    const bool quoted = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') ||
               c == QLatin1Char('\r');
    });
    if (!quoted)
        return field;
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

/** One line for each run: what it is, then its configuration, then its results. */
QString csvText(const QList<Run> &runs)
{
    std::vector<std::pair<Json, Json>> documents;
    std::set<std::string> configKeys;
    std::set<std::string> summaryKeys;
    for (const Run &run : runs) {
        const auto &[config, summary] =
            documents.emplace_back(toJson(run.config), toJson(run.summary));
        if (config.is_object()) {
            for (const auto &entry : config.items())
                configKeys.insert(entry.key());
        }
        if (!summary.is_object())
            continue;
        for (const auto &entry : summary.items()) {
            if (!entry.key().starts_with('_'))
                summaryKeys.insert(entry.key());
        }
    }
    QStringList head{QStringLiteral("run"), QStringLiteral("name"), QStringLiteral("state"),
                     QStringLiteral("created")};
    for (const std::string &key : configKeys)
        head.append(csvField("config." + key));
    for (const std::string &key : summaryKeys)
        head.append(csvField("summary." + key));
    QStringList lines{head.join(QLatin1Char(','))};
    const auto valueIn = [](const Json &object, const std::string &key) {
        return object.is_object() ? object.value(key, Json(nullptr)) : Json(nullptr);
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        QStringList fields;
        for (const QString &field : {run.ref.id.text(), run.displayName, wireName(run.state),
                                     run.createdAt.toUTC().toString(Qt::ISODateWithMs)})
            fields.append(csvField(utf8(field)));
        for (const std::string &key : configKeys)
            fields.append(csvField(valueIn(documents[size_t(i)].first, key)));
        for (const std::string &key : summaryKeys)
            fields.append(csvField(valueIn(documents[size_t(i)].second, key)));
        lines.append(fields.join(QLatin1Char(',')));
    }
    return lines.join(QLatin1Char('\n'));
}

QCoro::Task<int> exportSweep(Context context, SweepFlags flags)
{
    const Result<FoundSweep> found = co_await foundSweep(context, flags);
    if (!found)
        co_return context.fail(found.error());
    const Result<QList<Run>> runs = co_await found->server.services->sweeps->runs(found->sweep.ref);
    if (!runs)
        co_return context.fail(runs.error());
    Json json = toJson(found->sweep);
    json["runs"] = listOf(*runs);
    context.console->result(json, csvText(*runs));
    co_return Done;
}

} // namespace

void addSweepServerVerbs(CLI::App &group, Invocation &invocation)
{
    const auto flags = std::make_shared<SweepFlags>();
    const auto add = [&](const char *name, const char *description, auto function) {
        CLI::App *verb =
            addServerVerb(group, invocation, name, description,
                          [flags, function](Context c) { return function(c, *flags); });
        verb->add_option("-p,--project", flags->project, "project");
        verb->add_option("-e,--entity", flags->entity, "entity");
        return verb;
    };
    const auto addOfSweep = [&](const char *name, const char *description, auto function) {
        CLI::App *verb = add(name, description, function);
        verb->add_option("SWEEP", flags->sweep, "entity/project/id")->required();
        return verb;
    };
    const auto addChange = [&](const char *name, const char *description, SweepAction action) {
        addOfSweep(name, description, [action](Context c, const SweepFlags &all) {
            return changeSweep(c, all, action);
        });
    };
    CLI::App *create =
        add("create", "make a sweep of a configuration; prints entity/project/id", createSweep);
    create->add_option("FILE", flags->file, "a YAML or JSON file; \"-\": standard input")
        ->required();
    create->add_option("-R,--prior-run", flags->priorRuns,
                       "id of a run that counts as the sweep's; may be repeated");
    add("list", "show sweeps", listSweeps)
        ->add_option("-n,--most", flags->most, "how many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    addOfSweep("show", "show one sweep and its configuration", showSweep);
    addChange("pause", "start no more runs for now", SweepAction::Pause);
    addChange("resume", "start runs again", SweepAction::Resume);
    addChange("stop", "start no more runs; those that run go on", SweepAction::Stop);
    addChange("cancel", "start no more runs and stop those that run", SweepAction::Cancel);
    addOfSweep("best", "show the run with the best value of the metric", bestRun);
    addOfSweep("export", "print all runs as CSV, or with --output json", exportSweep);
}

} // namespace slipway::ctl
