// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/createjob.h"

#include "usecases/checks.h"
#include "usecases/pythonversion.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <utility>

namespace slipway {
namespace {

const QString Where = QStringLiteral("create job");

bool leavesSource(const QString &path)
{
    return path.startsWith(u'/') || path.startsWith(u'\\') ||
           path.split(u'/').contains(QStringLiteral(".."));
}

/** The file that an entry point runs, or "" when it names none (a module, an installed program). */
QString programFile(const QStringList &entryPoint)
{
    static const QStringList endings{QStringLiteral(".py"), QStringLiteral(".sh"),
                                     QStringLiteral(".ipynb")};
    for (const QString &word : entryPoint) {
        if (std::any_of(endings.begin(), endings.end(),
                        [&word](const QString &ending) { return word.endsWith(ending); }))
            return QDir::cleanPath(word);
    }
    return {};
}

/** "train.py" alone cannot be executed in a container: it lacks its interpreter. */
QStringList runnable(const QStringList &entryPoint)
{
    if (entryPoint.size() != 1)
        return entryPoint;
    if (entryPoint.first().endsWith(QLatin1StringView(".py")))
        return {QStringLiteral("python"), entryPoint.first()};
    // The interpreter of the person's own script: nothing is put together for it to read.
    static const auto ScriptInterpreter = QStringLiteral("bash");
    if (entryPoint.first().endsWith(QLatin1StringView(".sh")))
        return {ScriptInterpreter, entryPoint.first()};
    return entryPoint;
}

/** What repositories and folders have in common, without a look at the disk. */
template <typename Source>
Result<void> checkedProgram(const Source &source)
{
    for (const QString &word : source.entryPoint) {
        if (leavesSource(word) && !word.startsWith(u'/'))
            return invalid(Where, QStringLiteral("entryPoint"), reasons::JobPathOutside, word);
    }
    if (leavesSource(source.buildContext))
        return invalid(Where, QStringLiteral("buildContext"), reasons::JobPathOutside,
                       source.buildContext);
    if (leavesSource(source.dockerfile))
        return invalid(Where, QStringLiteral("dockerfile"), reasons::JobPathOutside,
                       source.dockerfile);
    if (!source.baseImage.isEmpty() && !isImageReference(source.baseImage))
        return invalid(Where, QStringLiteral("baseImage"), reasons::JobImage, source.baseImage);
    return {};
}

/** The same against the source's files; `exists` answers for a path below the source. */
template <typename Source, typename Exists>
Result<void> checkedFiles(const Source &source, Exists exists)
{
    const auto joined = [](const QString &folder, const QString &file) {
        return QDir::cleanPath(folder.isEmpty() ? file : folder + u'/' + file);
    };
    if (!source.buildContext.isEmpty() && !exists(QDir::cleanPath(source.buildContext)))
        return invalid(Where, QStringLiteral("buildContext"), reasons::JobContextMissing,
                       source.buildContext);
    if (!source.dockerfile.isEmpty() && !exists(joined(source.buildContext, source.dockerfile)) &&
        !exists(QDir::cleanPath(source.dockerfile)))
        return invalid(Where, QStringLiteral("dockerfile"), reasons::JobDockerfileMissing,
                       source.dockerfile);
    const bool hasDockerfile =
        !source.dockerfile.isEmpty() ||
        exists(joined(source.buildContext, QStringLiteral("Dockerfile.wandb")));
    if (source.entryPoint.isEmpty())
        return hasDockerfile
                   ? Result<void>()
                   : invalid(Where, QStringLiteral("entryPoint"), reasons::JobEntryPointEmpty);
    const QString program = programFile(source.entryPoint);
    if (!program.isEmpty() && !program.startsWith(u'/') && !exists(program) &&
        !exists(joined(source.buildContext, program)))
        return invalid(Where, QStringLiteral("entryPoint"), reasons::JobEntryPointMissing, program);
    return {};
}

/** Whether `path` is a file of the scan, or a folder above one. */
bool holds(const FolderScan &scan, const QString &path)
{
    return std::any_of(scan.files.cbegin(), scan.files.cend(), [&path](const ArtifactEntry &entry) {
        return entry.path.startsWith(path) &&
               (entry.path.size() == path.size() || entry.path[path.size()] == u'/');
    });
}

} // namespace

CreateJob::CreateJob(std::shared_ptr<SourceReader> sources,
                     std::shared_ptr<ArtifactGateway> artifacts,
                     std::shared_ptr<Connection> connection)
    : m_sources(std::move(sources))
    , m_artifacts(std::move(artifacts))
    , m_connection(std::move(connection))
{
}

Result<void> CreateJob::check(const NewJob &job)
{
    if (!job.name.isEmpty() && !isSafeArtifactName(job.name))
        return invalid(Where, QStringLiteral("name"), reasons::JobNameCharacter,
                       safeArtifactName(job.name));
    const Result<void> project = checkedProject(job.project.text(), Where);
    if (!project)
        return project;
    static const QRegularExpression version(QStringLiteral("\\A3\\.[0-9]{1,3}\\z"));
    if (!job.runtime.isEmpty() && !version.match(job.runtime).hasMatch())
        return invalid(Where, QStringLiteral("runtime"), reasons::JobRuntime, job.runtime);
    if (const auto *image = std::get_if<ImageSource>(&job.source))
        return isImageReference(image->image)
                   ? Result<void>()
                   : invalid(Where, QStringLiteral("image"), reasons::JobImage, image->image);
    if (const auto *git = std::get_if<GitSource>(&job.source)) {
        if (!isAllowedGitRemote(git->remote))
            return invalid(Where, QStringLiteral("remote"), reasons::JobRemote,
                           withoutUserInfo(git->remote));
        static const QRegularExpression strange(QStringLiteral("\\s|\\A-"));
        if (strange.match(git->ref).hasMatch())
            return invalid(Where, QStringLiteral("ref"), reasons::JobGitRef, git->ref);
        return checkedProgram(*git);
    }
    const auto &code = std::get<CodeSource>(job.source);
    if (code.folder.isEmpty())
        return invalid(Where, QStringLiteral("folder"), reasons::JobFolder);
    return checkedProgram(code);
}

QCoro::Task<Result<CreateJobResult>> CreateJob::run(NewJob job, SuspiciousFiles suspicious,
                                                    std::stop_token stop) const
{
    const auto sources = m_sources;
    const auto artifacts = m_artifacts;
    const auto connection = m_connection;
    const Result<void> good = check(job);
    if (!good)
        co_return good.error();

    QList<ArtifactEntry> files;
    QStringList requirements;
    if (auto *code = std::get_if<CodeSource>(&job.source)) {
        const QFileInfo folder(code->folder);
        if (!folder.isDir() || folder.isSymLink())
            co_return invalid(Where, QStringLiteral("folder"), reasons::JobFolder, code->folder);
        code->folder = QDir::cleanPath(folder.absoluteFilePath());
        const Result<FolderScan> scan =
            co_await sources->scan(code->folder, suspicious == SuspiciousFiles::Include);
        if (!scan)
            co_return scan.error();
        if (suspicious == SuspiciousFiles::Ask && !scan->suspicious.isEmpty())
            co_return CreateJobResult(SuspiciousFilesFound{scan->suspicious});
        if (scan->files.isEmpty())
            co_return invalid(Where, QStringLiteral("folder"), reasons::JobFolderEmpty,
                              code->folder);
        const Result<void> there =
            checkedFiles(*code, [&scan](const QString &path) { return holds(*scan, path); });
        if (!there)
            co_return there.error();
        code->entryPoint = runnable(code->entryPoint);
        const FolderScan found = *scan;
        const QString root = code->folder;
        const Result<FolderScan> read = co_await sources->digested(found, root, stop);
        if (!read)
            co_return read.error();
        files = read->files;
        requirements = scan->requirements;
        if (job.runtime.isEmpty())
            job.runtime = pythonVersionFor(code->folder);
    } else if (auto *git = std::get_if<GitSource>(&job.source)) {
        const QTemporaryDir scratch;
        if (!scratch.isValid())
            co_return Error{.kind = ErrorKind::Internal,
                            .where = Where,
                            .detail = scratch.errorString(),
                            .reason = QString(reasons::FileUnwritable)};
        const Result<GitCheckout> checkout =
            co_await sources->checkout(*git, scratch.filePath(QStringLiteral("source")), stop);
        if (!checkout)
            co_return checkout.error();
        const QDir folder(checkout->folder);
        const Result<void> there =
            checkedFiles(*git, [&folder](const QString &path) { return folder.exists(path); });
        if (!there)
            co_return there.error();
        git->commit = checkout->commit;
        git->entryPoint = runnable(git->entryPoint);
        // As `wandb job create` does, no requirements: builds read them from the repository.
        if (job.runtime.isEmpty())
            job.runtime = pythonVersionFor(checkout->folder);
    }
    const Result<void> project = co_await connection->ensureProject(job.entity, job.project);
    if (!project)
        co_return project.error();
    const Result<CreatedJob> created =
        co_await artifacts->createJob(job, files, requirements, stop);
    if (!created)
        co_return created.error();
    co_return CreateJobResult(*created);
}

} // namespace slipway
