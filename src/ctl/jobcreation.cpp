// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/jobcreation.h"

#include "base/words.h"
#include "build/localsourcereader.h"
#include "config/jobtemplatefile.h"
#include "ctl/arguments.h"
#include "usecases/createjob.h"
#include "usecases/inputcheck.h"
#include "usecases/jobfromtemplate.h"
#include "usecases/reasons.h"

#include <QDir>
#include <QRegularExpression>

namespace slipway::ctl {
namespace {

QStringList entryPointOf(const JobFlags &flags, const QStringList &words, const Console &console)
{
    if (!words.isEmpty()) {
        // "train.py" alone is no program; the Python package starts it with python too.
        if (words.size() == 1 && words.first().endsWith(QStringLiteral(".py")))
            return {QStringLiteral("python"), words.first()};
        return words;
    }
    if (!flags.dockerfile.empty())
        return {};
    console.warn(QStringLiteral("no --entry-point; \"python main.py\" is assumed."));
    return {QStringLiteral("python"), QStringLiteral("main.py")};
}

Result<JobInput> inputFrom(const QString &file, const QString &document, const QString &flag,
                           const Console &console)
{
    const Result<JsonText> schema = readDocument(document, flag);
    if (!schema)
        return schema.error();
    const QStringList unusual = unusualKeywords(*schema);
    if (!unusual.isEmpty())
        console.warn(QStringLiteral("%1: W&B's form does not understand %2.")
                         .arg(flag, unusual.join(QStringLiteral(", "))));
    return JobInput{file, *schema};
}

Result<QList<JobInput>> inputsFrom(const JobFlags &flags, const Console &console)
{
    QList<JobInput> inputs;
    if (!flags.schema.empty()) {
        const Result<JobInput> input =
            inputFrom({}, text(flags.schema), QStringLiteral("--schema"), console);
        if (!input)
            return input.error();
        inputs.append(*input);
    }
    for (const QString &given : texts(flags.fileSchemas)) {
        const QString flag = QStringLiteral("--file-schema ") + given.section(u'=', 0, 0);
        const QString path = given.section(u'=', 0, 0);
        if (!given.contains(u'=') || !isConfigFile(path))
            return Error{.kind = ErrorKind::InvalidInput,
                         .where = flag,
                         .detail = {},
                         .reason = QString(reasons::JobInputFile)};
        const Result<JobInput> input = inputFrom(path, given.section(u'=', 1), flag, console);
        if (!input)
            return input.error();
        inputs.append(*input);
    }
    return inputs;
}

Error ask(const QStringList &paths)
{
    return Error{ErrorKind::InvalidInput, QStringLiteral("job create code"),
                 QStringLiteral("These files look like secrets: %1. Say --include-secrets or "
                                "--exclude-secrets.")
                     .arg(paths.mid(0, 20).join(QStringLiteral(", "))),
                 QStringLiteral("job.suspiciousFiles")};
}

/** The chosen template's job with what the flags say otherwise. */
Result<NewJob> fromTemplate(const Context &context, const JobFlags &flags)
{
    const Result<QList<JobTemplate>> templates = JobTemplateFile().all();
    if (!templates)
        return templates.error();
    const Result<JobTemplate> chosen = templateNamed(*templates, text(flags.templateId));
    if (!chosen)
        return chosen.error();
    const QString mirror = flags.gitMirror.empty()
                               ? context.composition->settings()->load().gitMirror
                               : text(flags.gitMirror);
    NewJob job = jobFromTemplate(*chosen, mirror);
    if (!flags.name.empty())
        job.name = text(flags.name);
    if (!flags.description.empty())
        job.description = text(flags.description);
    job.aliases = texts(flags.aliases);
    job.runtime = text(flags.runtime);
    std::get<GitSource>(job.source).ref = text(flags.gitHash);
    const Result<QList<JobInput>> inputs = inputsFrom(flags, *context.console);
    if (!inputs)
        return inputs.error();
    job.inputs = *inputs;
    return job;
}

} // namespace

QString typeOfUri(const QString &uri)
{
    // launch-agent.md §2.1, and scp-like addresses and ssh:// whatever their host.
    static const QRegularExpression git(
        QStringLiteral("^[^/|^~|^\\.].*(git|bitbucket|dev\\.azure\\.com|\\.visualstudio\\.com)"));
    const bool remote = git.match(uri).hasMatch() || isAllowedGitRemote(uri);
    return remote && !QDir(uri).exists() ? QStringLiteral("git") : QStringLiteral("code");
}

Result<NewJob> newJobFrom(const JobFlags &flags, EntityName entity, ProjectName project,
                          const Console &console)
{
    NewJob job;
    job.entity = std::move(entity);
    job.project = std::move(project);
    job.name = text(flags.name);
    job.description = text(flags.description);
    job.aliases = texts(flags.aliases);
    job.runtime = text(flags.runtime);
    const Result<QList<JobInput>> inputs = inputsFrom(flags, console);
    if (!inputs)
        return inputs.error();
    job.inputs = *inputs;
    const QString path = text(flags.path);
    if (flags.type == "image") {
        if (!flags.baseImage.empty())
            return Error{ErrorKind::InvalidInput,
                         {},
                         QStringLiteral("--base-image does not go with an image.")};
        if (!flags.entryPoint.empty() || !flags.runtime.empty())
            console.warn(QStringLiteral("--entry-point and --runtime have no effect on an image."));
        job.runtime.clear();
        job.source = ImageSource{path};
        return job;
    }
    const std::optional<QStringList> words = splitWords(text(flags.entryPoint));
    if (!words)
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("--entry-point"),
                     QStringLiteral("A quote is not closed."),
                     {},
                     QStringLiteral("entryPoint")};
    const QStringList entryPoint = entryPointOf(flags, *words, console);
    if (flags.type == "git") {
        GitSource git;
        git.remote = path;
        git.ref = text(flags.gitHash);
        git.entryPoint = entryPoint;
        git.buildContext = text(flags.buildContext);
        git.dockerfile = text(flags.dockerfile);
        git.baseImage = text(flags.baseImage);
        job.source = git;
        return job;
    }
    CodeSource code;
    code.folder = QDir(path).absolutePath();
    code.entryPoint = entryPoint;
    code.buildContext = text(flags.buildContext);
    code.dockerfile = text(flags.dockerfile);
    code.baseImage = text(flags.baseImage);
    job.source = code;
    return job;
}

QCoro::Task<Result<CreatedJob>> createJob(Context context, Server server, JobFlags flags)
{
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(server, wanted);
    if (!entity)
        co_return entity.error();
    const ProjectName project = context.composition->project(text(flags.project));
    Result<NewJob> job = flags.templateId.empty()
                             ? newJobFrom(flags, *entity, project, *context.console)
                             : fromTemplate(context, flags);
    if (job && !flags.templateId.empty()) {
        job->entity = *entity;
        job->project = project;
    }
    if (!job)
        co_return job.error();
    const CreateJob create(std::make_shared<LocalSourceReader>(), server.services->artifacts,
                           server.services->connection);
    SuspiciousFiles decision = SuspiciousFiles::Ask;
    if (flags.includeSecrets)
        decision = SuspiciousFiles::Include;
    else if (flags.excludeSecrets)
        decision = SuspiciousFiles::LeaveOut;
    context.ending->take(); // an upload given up in order leaves no half artifact
    Result<CreateJobResult> made = co_await create.run(*job, decision, context.ending->token());
    if (made && std::holds_alternative<SuspiciousFilesFound>(*made)) {
        const QStringList paths = std::get<SuspiciousFilesFound>(*made).paths;
        if (!Console::isInteractive())
            co_return ask(paths);
        const bool include = context.console->confirm(
            QStringLiteral("These files look like secrets:\n  %1\nUpload them too?")
                .arg(paths.join(QStringLiteral("\n  "))),
            false);
        decision = include ? SuspiciousFiles::Include : SuspiciousFiles::LeaveOut;
        made = co_await create.run(*job, decision, context.ending->token());
    }
    if (!made)
        co_return made.error();
    if (const auto *created = std::get_if<CreatedJob>(&*made))
        co_return *created;
    co_return ask(std::get<SuspiciousFilesFound>(*made).paths);
}

} // namespace slipway::ctl
