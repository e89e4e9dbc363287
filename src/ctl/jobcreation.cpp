// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/jobcreation.h"

#include "base/words.h"
#include "build/localsourcereader.h"
#include "usecases/createjob.h"

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

Error ask(const QStringList &paths)
{
    return Error{ErrorKind::InvalidInput, QStringLiteral("job create code"),
                 QStringLiteral("These files look like secrets: %1. Say --include-secrets or "
                                "--exclude-secrets.")
                     .arg(paths.mid(0, 20).join(QStringLiteral(", "))),
                 QStringLiteral("job.suspiciousFiles")};
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
    const Result<NewJob> job = newJobFrom(flags, *entity, project, *context.console);
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
