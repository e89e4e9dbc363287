// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/directlaunch.h"
#include "ctl/jobcreation.h"
#include "ctl/jsonviews.h"
#include "ctl/launchflags.h"
#include "ctl/verbs.h"
#include "usecases/launchjob.h"

namespace slipway::ctl {
namespace {

/** The job that --uri becomes. */
JobFlags jobFlagsOf(const LaunchFlags &flags, const LaunchDraft &draft)
{
    JobFlags job;
    job.type = utf8(typeOfUri(text(flags.uri)));
    job.path = flags.uri;
    job.entity = utf8(draft.entity);
    job.project = utf8(draft.project);
    job.name = flags.jobName;
    job.entryPoint = flags.entryPoint;
    job.gitHash = flags.gitVersion;
    job.buildContext = flags.buildContext;
    job.dockerfile = flags.dockerfile;
    job.baseImage = flags.baseImage;
    job.includeSecrets = flags.includeSecrets;
    job.excludeSecrets = flags.excludeSecrets;
    return job;
}

/** Where the run goes: said, else the environment's, else where the job lives. */
ProjectName projectOf(const Context &context, const LaunchDraft &draft)
{
    const ProjectName project = context.composition->project(draft.project);
    if (!project.isEmpty())
        return project;
    if (const auto *job = std::get_if<JobRef>(&draft.request.what))
        return job->project;
    return {};
}

QCoro::Task<int> push(Context context, Server server, LaunchFlags flags, LaunchRequest request)
{
    if (!flags.variables.empty()) {
        const Result<QueueConfig> config =
            co_await server.services->queues->config(request.entity, request.queue);
        if (!config)
            co_return context.fail(config.error());
        const Result<JsonText> values = templateValues(flags.variables, config->templateVariables);
        if (!values)
            co_return context.fail(values.error());
        request.templateValues = *values;
    }
    const LaunchJob launching(server.services->queues, server.services->artifacts,
                              server.services->connection);
    const Result<PushedItem> pushed = co_await launching.run(request);
    if (!pushed)
        co_return context.fail(pushed.error());
    const Json spec = toJson(pushed->resolvedSpec);
    context.console->say(QStringLiteral("Launching run into %1/%2.")
                             .arg(request.entity.text(), request.project.text()));
    context.console->result(
        Json{
            {"id", utf8(pushed->id.text())}, {"queue", utf8(request.queue.text())}, {"spec", spec}},
        QStringLiteral("Added item %1 to queue %2.\n%3")
            .arg(pushed->id.text(), request.queue.text(), QString::fromStdString(spec.dump(2))));
    co_return Done;
}

QCoro::Task<int> launch(Context context, LaunchFlags flags)
{
    if (const auto wrong = wrongFlags(flags))
        co_return context.console->usage(*wrong);
    const Result<LaunchDraft> drafted = draftLaunch(flags);
    if (!drafted)
        co_return context.fail(drafted.error());
    LaunchDraft draft = *drafted;
    for (const QString &warning : std::as_const(draft.warnings))
        context.console->warn(warning);

    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return context.fail(server.error());
    const QString wanted = draft.entity;
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return context.fail(entity.error());
    if (!flags.uri.empty()) {
        const JobFlags job = jobFlagsOf(flags, draft);
        const Result<CreatedJob> created = co_await createJob(context, *server, job);
        if (!created)
            co_return context.fail(created.error());
        context.console->say(QStringLiteral("Made job %1.").arg(created->ref.toString()));
        draft.request.what = created->ref;
    }
    draft.request.entity = *entity;
    draft.request.project = projectOf(context, draft);
    if (flags.queue) {
        const LaunchRequest request = draft.request;
        co_return co_await push(context, *server, flags, request);
    }
    DirectLaunch direct;
    direct.request = draft.request;
    direct.resource = draft.resource;
    direct.dockerfile = draft.dockerfile;
    direct.wait = !flags.async;
    if (flags.dryRun)
        co_return co_await previewHere(context, *server, direct);
    co_return co_await launchHere(context, *server, direct);
}

} // namespace

void addLaunchVerb(CLI::App &app, Invocation &invocation)
{
    auto flags = std::make_shared<LaunchFlags>();
    auto queue = std::make_shared<std::string>();
    CLI::App *verb = addServerVerb(app, invocation, "launch",
                                   "launch a job: into a queue, or (without -q) on this computer",
                                   [flags](Context c) { return launch(c, *flags); });
    verb->add_option("-u,--uri", flags->uri, "folder or git address: a job is made of it first");
    verb->add_option("-j,--job", flags->job, "entity/project/name:alias");
    verb->add_option("-d,--docker-image", flags->image, "image to run");
    CLI::Option *queued = verb->add_option("-q,--queue", *queue, "queue; alone: \"default\"");
    queued->expected(0, 1)->default_str("default");
    queued->each([flags, queue](const std::string &name) {
        flags->queue = name.empty() ? "default" : name;
    });
    verb->add_option("-e,--entity", flags->entity, "entity");
    verb->add_option("-p,--project", flags->project, "project of the run");
    verb->add_option("--name", flags->name, "name of the run");
    verb->add_option("-E,--entry-point", flags->entryPoint, "how to start it");
    verb->add_option("-r,--resource", flags->resource, "local-container or local-process");
    verb->add_option("-R,--resource-args", flags->resourceArgs,
                     "{\"<resource>\": {...}}: a .json or .yaml file, or JSON");
    verb->add_option("-c,--config", flags->config, "launch spec: a .json or .yaml file, or JSON");
    verb->add_option("-v,--set-var", flags->variables, "key=value of the queue's variables")
        ->allow_extra_args(false);
    verb->add_option("-P,--priority", flags->priority, "critical, high, medium or low")
        ->check(CLI::IsMember({"critical", "high", "medium", "low"}));
    verb->add_option("-D,--dockerfile", flags->dockerfile, "path of the Dockerfile");
    verb->add_option("-B,--base-image", flags->baseImage, "image to build on, with --uri");
    verb->add_option("--build-context", flags->buildContext, "sub-folder to build, with --uri");
    verb->add_option("-g,--git-version", flags->gitVersion, "commit or branch, with --uri");
    verb->add_option("-J,--job-name", flags->jobName, "name of the new job, with --uri");
    verb->add_flag("--async", flags->async, "on this computer: do not wait");
    verb->add_flag("--dry-run", flags->dryRun,
                   "show the exact command of this computer's engine; run nothing");
    verb->add_flag("--include-secrets", flags->includeSecrets,
                   "with --uri: upload files that look like secrets too");
    verb->add_flag("--exclude-secrets", flags->excludeSecrets,
                   "with --uri: leave files that look like secrets out");
    verb->add_option("--repository", flags->repository, "not supported")->group("");
    verb->add_option("--project-queue", flags->projectQueue, "only model-registry")->group("");
    verb->add_flag("-b,--build", flags->build, "not supported")->group("");
}

} // namespace slipway::ctl
