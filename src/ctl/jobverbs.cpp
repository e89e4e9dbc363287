// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jobtemplatefile.h"
#include "ctl/arguments.h"
#include "ctl/jobcreation.h"
#include "ctl/jsonviews.h"
#include "ctl/verbs.h"

namespace slipway::ctl {
namespace {

struct ListFlags
{
    std::string entity;
    std::string project;
};

QCoro::Task<int> create(Context context, JobFlags flags)
{
    if (flags.templateId.empty() == (flags.type.empty() || flags.path.empty()))
        co_return context.console->usage(QStringLiteral("Say TYPE and PATH, or --template NAME."));
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const Result<CreatedJob> created = co_await createJob(context, *server, flags);
    if (!created)
        co_return context.fail(created.error());
    QString change = QStringLiteral("Created");
    if (created->change == JobChange::Updated)
        change = QStringLiteral("Updated");
    else if (created->change == JobChange::Unchanged)
        change = QStringLiteral("No changes detected for");
    const QString name = created->ref.entity.text() + QLatin1Char('/') +
                         created->ref.project.text() + QLatin1Char('/') + created->ref.name;
    context.console->result(Json{{"job", utf8(created->ref.toString())},
                                 {"aliases", listOf(created->aliases)},
                                 {"change", utf8(change)}},
                            QStringLiteral("%1 job: %2, with alias(es): %3")
                                .arg(change, name, created->aliases.join(QStringLiteral(", "))));
    co_return Done;
}

QCoro::Task<int> list(Context context, ListFlags flags)
{
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return context.fail(entity.error());
    const ProjectName project = context.composition->project(text(flags.project));
    const Result<QList<Job>> jobs = co_await server->services->artifacts->jobs(*entity, project);
    if (!jobs)
        co_return context.fail(jobs.error());
    QList<QStringList> rows;
    for (const Job &job : *jobs) {
        QStringList aliases;
        for (const JobVersion &version : job.versions)
            aliases += version.aliases;
        rows.append({job.project.text(), job.name, QString::number(job.versions.size()),
                     aliases.join(QStringLiteral(", "))});
    }
    context.console->table(listOf(*jobs),
                           {QStringLiteral("PROJECT"), QStringLiteral("JOB"),
                            QStringLiteral("VERSIONS"), QStringLiteral("ALIASES")},
                           rows, QStringLiteral("No jobs found."));
    co_return Done;
}

QCoro::Task<int> describe(Context context, QString reference)
{
    const JobRef ref = JobRef::parse(reference);
    if (!ref.isValid())
        co_return context.console->usage(
            QStringLiteral("A job is named as entity/project/name:alias."));
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const Result<JobDetails> details = co_await server->services->artifacts->job(ref);
    if (!details)
        co_return context.fail(details.error());
    const Json json = toJson(*details);
    QString lines;
    const Json document = toJson(details->document);
    if (document.is_object()) {
        for (const auto &[key, value] : document.items()) {
            if (key.starts_with('_'))
                continue;
            const std::string shown = value.is_string() ? value.get<std::string>() : value.dump();
            lines += text(key) + QStringLiteral(": ") + text(shown) + QLatin1Char('\n');
        }
    }
    // As JSON, so that neither has lines of its own.
    const auto quoted = [](const QString &one) { return text(Json(utf8(one)).dump()); };
    if (!details->description.isEmpty())
        lines += QStringLiteral("description: ") + quoted(details->description) + u'\n';
    for (const JobInput &input : details->inputs) {
        const QString name =
            input.file.isEmpty() ? QStringLiteral("wandb.config") : quoted(input.file);
        const QString schema = input.schema.isEmpty() ? QStringLiteral("anything")
                                                      : QString::fromUtf8(input.schema.utf8());
        lines += QStringLiteral("input %1: %2\n").arg(name, schema);
    }
    context.console->result(json, lines.trimmed());
    co_return Done;
}

/** Asks no server. */
QCoro::Task<int> templates(Context context)
{
    const Result<QList<JobTemplate>> all = JobTemplateFile().all();
    if (!all)
        co_return context.fail(all.error());
    Json json = Json::array();
    QList<QStringList> rows;
    for (const JobTemplate &each : *all) {
        const QString description = each.description(QStringLiteral("en"));
        json.push_back(Json{{"id", utf8(each.id)},
                            {"title", utf8(each.title)},
                            {"description", utf8(description)},
                            {"remote", utf8(each.remote)},
                            {"buildContext", utf8(each.buildContext)},
                            {"dockerfile", utf8(each.dockerfile)},
                            {"entryPoint", listOf(each.entryPoint)}});
        rows.append({each.id, description});
    }
    context.console->table(json, {QStringLiteral("TEMPLATE"), QStringLiteral("WHAT IT DOES")}, rows,
                           QStringLiteral("No templates found."));
    co_return Done;
}

} // namespace

void addJobVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "job", "jobs: what can be launched");
    auto flags = std::make_shared<JobFlags>();
    CLI::App *verb = addServerVerb(*group, invocation, "create", "make a job",
                                   [flags](Context c) { return create(c, *flags); });
    verb->add_option("TYPE", flags->type, "git, code or image")
        ->check(CLI::IsMember({"git", "code", "image"}));
    verb->add_option("PATH", flags->path, "git address, folder or image");
    verb->add_option("-t,--template", flags->templateId,
                     "a template of \"job templates\", instead of TYPE and PATH");
    verb->add_option("--git-mirror", flags->gitMirror,
                     "with --template: what stands for https://github.com/");
    verb->add_option("-p,--project", flags->project, "project");
    verb->add_option("-e,--entity", flags->entity, "entity");
    verb->add_option("-n,--name", flags->name, "the job's name");
    verb->add_option("-d,--description", flags->description, "description");
    verb->add_option("-a,--alias", flags->aliases, "a further alias; may be repeated");
    verb->add_option("-E,--entry-point", flags->entryPoint, "how to start it: \"python train.py\"");
    verb->add_option("-g,--git-hash", flags->gitHash, "commit, branch or tag");
    verb->add_option("-r,--runtime", flags->runtime, "Python version, such as 3.11");
    verb->add_option("-b,--build-context", flags->buildContext, "sub-folder to build from");
    verb->add_option("-D,--dockerfile", flags->dockerfile, "path of the Dockerfile");
    verb->add_option("-B,--base-image", flags->baseImage, "image to build on");
    verb->add_option("--schema", flags->schema,
                     "JSON Schema of wandb.config: a .json or .yaml file, or JSON");
    verb->add_option("--file-schema", flags->fileSchemas,
                     "PATH=SCHEMA for a configuration file of the source; may be repeated")
        ->allow_extra_args(false);
    verb->add_flag("--include-secrets", flags->includeSecrets,
                   "upload files that look like secrets too");
    verb->add_flag("--exclude-secrets", flags->excludeSecrets,
                   "leave files that look like secrets out without asking");

    auto listFlags = std::make_shared<ListFlags>();
    CLI::App *lists = addServerVerb(*group, invocation, "list", "show jobs",
                                    [listFlags](Context c) { return list(c, *listFlags); });
    lists->add_option("-p,--project", listFlags->project, "only of this project");
    lists->add_option("-e,--entity", listFlags->entity, "entity");

    addVerb(*group, invocation, "templates", "show the jobs of the gallery",
            [](Context c) { return templates(c); });

    auto reference = std::make_shared<std::string>();
    CLI::App *describes =
        addServerVerb(*group, invocation, "describe", "show one job",
                      [reference](Context c) { return describe(c, text(*reference)); });
    describes->add_option("JOB", *reference, "entity/project/name:alias")->required();
    addJobEditVerbs(*group, invocation);
}

} // namespace slipway::ctl
