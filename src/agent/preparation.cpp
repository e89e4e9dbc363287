// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/preparation.h"

#include "agent/failures.h"
#include "agent/policycheck.h"
#include "base/filename.h"
#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace slipway::agent {
namespace {

const auto StageAgent = QStringLiteral("agent");
const auto StageBuild = QStringLiteral("build");

/** The job as it is known so far. */
struct Draft
{
    LaunchSpec spec;
    TargetRequest request;
    BuildRequest build;
    QString source; ///< code on this computer; empty when an image is the job
    QStringList jobEntryPoint;
};

PreparationEnd failed(const QString &stage, const Error &error)
{
    PreparationEnd end;
    if (error.kind == ErrorKind::Cancelled)
        return end;
    end.failure = failureOf(stage, error);
    return end;
}

PreparationEnd refused(const QString &message)
{
    PreparationEnd end;
    end.failure = Failure{StageAgent, message};
    return end;
}

Error folderError(const QString &folder)
{
    return Error{.kind = ErrorKind::NoSpace,
                 .where = folder,
                 .detail = QStringLiteral("the folder could not be made"),
                 .reason = QStringLiteral("agent.folder")};
}

/** Appends to a log; failing to is not a reason to stop. */
ImageBuilder::Output appender(const QString &path)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
        return [](QByteArray) {};
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return [file](QByteArray bytes) {
        file->write(bytes);
        file->flush();
    };
}

QStringList requirementLines(const QString &folder)
{
    QFile file(folder + QStringLiteral("/requirements.txt"));
    constexpr qint64 Longest = 1024 * 1024;
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromUtf8(file.read(Longest)).split(u'\n')) {
        const QString text = line.section(u'#', 0, 0).trimmed();
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}

QMap<QString, QString> macrosOf(const AgentOptions &options, const LaunchSpec &spec,
                                const RunRef &run, const QString &image)
{
    QMap<QString, QString> macros;
    for (const QString &name : options.macroVariables)
        macros.insert(name, qEnvironmentVariable(name.toLocal8Bit().constData()));
    macros.insert(QStringLiteral("project_name"), run.project.text());
    macros.insert(QStringLiteral("entity_name"), run.entity.text());
    macros.insert(QStringLiteral("run_id"), run.id.text());
    macros.insert(QStringLiteral("run_name"), spec.displayName);
    macros.insert(QStringLiteral("image_uri"), image);
    macros.insert(QStringLiteral("author"), spec.author);
    return macros;
}

/** The frozen requirements of a job lie beside its code, as W&B's agent puts them. */
void putRequirements(const QString &folder, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    // The code is foreign: a link of that name would lead out of its folder.
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/requirements.frozen.txt"));
    const int descriptor =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    QFile file;
    if (descriptor < 0)
        return; // its own, or a link: left as it is
    if (!file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return;
    }
    file.write(lines.join(u'\n').toUtf8() + '\n');
}

bool isAway(ErrorKind kind)
{
    return kind == ErrorKind::Unavailable || kind == ErrorKind::Timeout ||
           kind == ErrorKind::RateLimited;
}

QCoro::Task<Result<void>> fetchCode(const AgentPorts *ports, JobSource source, QString folder,
                                    std::stop_token stop)
{
    // Begun anew: half a checkout may be there from before.
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        co_return folderError(folder);
    if (std::holds_alternative<GitSource>(source)) {
        const GitSource git = std::get<GitSource>(source);
        const Result<GitCheckout> checkout = co_await ports->sources.checkout(git, folder, stop);
        if (!checkout)
            co_return checkout.error();
        co_return Result<void>();
    }
    const ArtifactId artifact = std::get<CodeSource>(source).artifact;
    co_return co_await ports->artifacts.download(artifact, folder, stop);
}

void describeSource(Draft &draft, const JobDetails &job, const QString &folder)
{
    const auto take = [&draft, &job, &folder](const auto &source) {
        draft.source = folder;
        draft.jobEntryPoint = source.entryPoint;
        draft.build.sourceFolder = folder;
        draft.build.buildContext = source.buildContext;
        draft.build.dockerfile =
            draft.spec.dockerfile.isEmpty() ? source.dockerfile : draft.spec.dockerfile;
        draft.build.baseImage =
            draft.spec.baseImage.isEmpty() ? source.baseImage : draft.spec.baseImage;
        draft.build.pythonVersion = job.runtime.isEmpty() ? draft.spec.pythonVersion : job.runtime;
        draft.build.name = job.ref.name;
    };
    if (const auto *git = std::get_if<GitSource>(&job.source))
        take(*git);
    else if (const auto *code = std::get_if<CodeSource>(&job.source))
        take(*code);
    else if (const auto *image = std::get_if<ImageSource>(&job.source))
        draft.spec.image = image->image;
}

void describeCommand(Draft &draft)
{
    const QStringList entry =
        draft.spec.entryPoint.isEmpty() ? draft.jobEntryPoint : draft.spec.entryPoint;
    draft.build.entryPoint = entry;
    if (entry.isEmpty())
        draft.request.extraArgs = draft.spec.args;
    else
        draft.request.command = entry + draft.spec.args;
}

} // namespace

ItemFolders::ItemFolders(const QString &agentFolder, const QueueItemId &item)
    : logs(agentFolder + QStringLiteral("/items/") + safeFileName(item.text()))
    , work(agentFolder + QStringLiteral("/work/") + safeFileName(item.text()))
{
}

QUrl addressForContainers(const QUrl &server)
{
    const QString host = server.host();
    if (host != QLatin1StringView("localhost") && host != QLatin1StringView("127.0.0.1") &&
        host != QLatin1StringView("::1"))
        return server;
    QUrl address = server;
    address.setHost(QStringLiteral("host.docker.internal"));
    return address;
}

QCoro::Task<PreparationEnd> prepare(const AgentOptions *options, const AgentPorts *ports,
                                    Offer offer, std::function<void(ItemPhase)> news,
                                    std::stop_token stop)
{
    const Result<LaunchSpec> spec = parseLaunchSpec(offer.spec);
    if (!spec)
        co_return failed(StageAgent, spec.error());
    Draft draft;
    draft.spec = *spec;
    if (!ports->targets.contains(draft.spec.resource))
        co_return refused(QStringLiteral("This agent starts no jobs of type '%1'; use a queue of "
                                         "another type or another agent.")
                              .arg(draft.spec.resourceName));
    if (const auto reason = reasonAgainst(draft.spec, options->policy))
        co_return refused(*reason);
    const ItemFolders folders(options->folder, offer.item);
    if (!QDir().mkpath(folders.logs))
        co_return failed(StageAgent, folderError(folders.logs));
    const ImageBuilder::Output log = appender(folders.buildLog());

    if (draft.spec.job.isValid()) {
        const JobRef ref = draft.spec.job;
        const Result<JobDetails> job = co_await ports->artifacts.job(ref);
        if (!job && isPassing(job.error())) {
            PreparationEnd later;
            later.retry = true;
            co_return later;
        }
        if (!job)
            co_return failed(StageAgent, job.error());
        const auto *git = std::get_if<GitSource>(&job->source);
        if (const auto reason = git ? reasonAgainst(*git, options->policy) : std::nullopt)
            co_return refused(*reason);
        const QString code = folders.work + QStringLiteral("/code");
        describeSource(draft, *job, code);
        draft.request.requirements = job->requirements;
        if (!draft.source.isEmpty()) {
            log("Fetching the code of " + draft.spec.jobText.toUtf8() + ".\n");
            const JobSource source = job->source;
            const Result<void> fetched = co_await fetchCode(ports, source, code, stop);
            // The artifact is known to be there: its server is away. Git tells less surely.
            if (!fetched && std::holds_alternative<CodeSource>(source) &&
                isAway(fetched.error().kind)) {
                PreparationEnd later;
                later.retry = true;
                co_return later;
            }
            if (!fetched)
                co_return failed(StageAgent, fetched.error());
            putRequirements(code, job->requirements);
        }
    }
    describeCommand(draft);

    const bool process = draft.spec.resource == Resource::LocalProcess;
    if (process && draft.source.isEmpty())
        co_return refused(QStringLiteral("A job that is an image cannot run on a queue of type "
                                         "local-process; use a local-container queue."));
    if (process) {
        if (draft.request.command.isEmpty())
            co_return refused(QStringLiteral("The job names no program to start; give it an entry "
                                             "point."));
        draft.request.folder = draft.source;
        if (draft.request.requirements.isEmpty())
            draft.request.requirements = requirementLines(draft.source);
        draft.request.pythonVersion = draft.build.pythonVersion;
    } else if (!draft.source.isEmpty()) {
        news(ItemPhase::Building);
        // Removed with the item, also when this program is killed while it builds.
        draft.build.scratchFolder = folders.work + QStringLiteral("/build");
        const BuildRequest build = draft.build;
        const Result<BuiltImage> image = co_await ports->images.build(build, log, stop);
        if (!image)
            co_return failed(StageBuild, image.error());
        draft.request.image = image->reference;
    } else {
        draft.request.image = draft.spec.image;
    }

    draft.request.item = offer.item.text();
    draft.request.run = offer.run.id.text();
    draft.request.environment =
        launchEnvironment(draft.spec, offer.run, offer.item, offer.queue, options->entity);
    const QUrl server = ports->connection.url();
    draft.request.environment.insert(QStringLiteral("WANDB_BASE_URL"),
                                     (process ? server : addressForContainers(server))
                                         .toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded));
    draft.request.resourceArgs = fillMacros(
        draft.spec.resourceArgs, macrosOf(*options, draft.spec, offer.run, draft.request.image));
    draft.request.logFile = folders.runLog();
    draft.request.buildLog = folders.buildLog();
    draft.request.stop = stop;
    PreparationEnd end;
    end.request = draft.request;
    co_return end;
}

} // namespace slipway::agent
