// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/processtarget.h"

#include "base/filename.h"
#include "engine/tool.h"
#include "targets/logfiles.h"
#include "targets/runkey.h"
#include "targets/shimfiles.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTimer>
#include <csignal>
#include <memory>

namespace slipway {
namespace {

constexpr std::chrono::seconds LongestGoodbye{3};
constexpr std::chrono::seconds KillLimit{15};

/** The program of a command; "python" is Python 3 also where only that name exists. */
QStringList commandOf(const TargetRequest &request, const QString &environment)
{
    QStringList command = request.command;
    if (command.value(0) == QLatin1StringView("python") && environment.isEmpty() &&
        findTool(QStringLiteral("python")).isEmpty())
        command[0] = QStringLiteral("python3");
    return command;
}

/** What the job finds in its environment beyond what it was given. */
QMap<QString, QString> environmentOf(const TargetRequest &request, const QString &environment)
{
    QMap<QString, QString> variables;
    for (const QByteArray &name : QByteArrayList{"PYTHONHOME", "PYTHONPATH"})
        variables.insert(QString::fromLatin1(name), QString());
    // Ours, not the job's.
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1StringView("WANDB_")) ||
            name.startsWith(QLatin1StringView("SLIPWAY_")))
            variables.insert(name, QString());
    }
    variables.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
    // Last on the path: programs that are no Python report through our own slipwayctl.
    QString path = qEnvironmentVariable("PATH") + u':' + QCoreApplication::applicationDirPath();
    if (!environment.isEmpty()) {
        path = environment + QStringLiteral("/bin:") + path;
        variables.insert(QStringLiteral("VIRTUAL_ENV"), environment);
    }
    variables.insert(QStringLiteral("PATH"), path);
    variables.insert(request.environment);
    // A convention that programs for NVIDIA's GPUs keep; nothing forces them to.
    if (!request.gpus.isEmpty())
        variables.insert(QStringLiteral("CUDA_VISIBLE_DEVICES"), request.gpus.join(u','));
    return variables;
}

} // namespace

ProcessTarget::ProcessTarget(QString folder, QString shim, qint64 logLimit,
                             std::chrono::seconds stopGrace)
    : m_watches([this](const QString &handle) { stir(handle); })
    , m_folder(std::move(folder))
    , m_shim(std::move(shim))
    , m_logLimit(logLimit)
    , m_stopGrace(stopGrace)
    , m_environments(m_folder + QStringLiteral("/venvs"))
{
}

QString ProcessTarget::folderOf(const QString &item) const
{
    return m_folder + QStringLiteral("/items/") + safeFileName(item);
}

ShimRun ProcessTarget::runOf(const TargetRequest &request, const QString &environment) const
{
    ShimRun run;
    run.shim = m_shim;
    run.folder = folderOf(request.item);
    run.log = request.logFile;
    run.logLimit = m_logLimit;
    run.stopGrace = m_stopGrace;
    run.workingFolder = request.folder;
    run.command = commandOf(request, environment);
    run.environment = environmentOf(request, environment);
    run.secretEnvironment = request.secretEnvironment;
    return run;
}

Result<QStringList> ProcessTarget::preview(const TargetRequest &request) const
{
    if (request.command.isEmpty())
        return Error{.kind = ErrorKind::InvalidInput,
                     .where = QStringLiteral("local-process"),
                     .detail = QStringLiteral("the job names no program"),
                     .reason = QStringLiteral("process.notStarted"),
                     .field = QStringLiteral("command")};
    const QString program = m_shim.isEmpty() ? QStringLiteral("slipway-shim") : m_shim;
    return QStringList(program) + shimArguments(runOf(request, QString()));
}

QCoro::Task<Result<QString>> ProcessTarget::start(TargetRequest request)
{
    const Result<QStringList> shown = preview(request);
    if (!shown)
        co_return shown.error();
    QString environment;
    if (!request.requirements.isEmpty()) {
        const auto log = std::make_shared<QFile>(request.buildLog);
        const bool open = log->open(QIODevice::WriteOnly | QIODevice::Append);
        const PythonEnvironments::Output output = [log, open](QByteArray bytes) {
            if (open) {
                log->write(bytes);
                log->flush();
            }
        };
        const Result<QString> made = co_await m_environments.provide(
            request.requirements, request.pythonVersion, output, request.stop);
        if (!made)
            co_return made.error();
        environment = *made;
    }
    const Result<QMap<QString, Secret>> secrets = co_await secretsOf(request);
    if (!secrets)
        co_return secrets.error();
    request.secretEnvironment = *secrets;
    const QString folder = folderOf(request.item);
    QDir().mkpath(folder);
    const ShimFiles files(folder);
    if (!files.wasStarted()) {
        // Of an earlier attempt at the same item.
        QFile::remove(files.statusFile());
        setAsideLog(request.logFile);
    }
    const Result<void> started = co_await startShim(runOf(request, environment));
    if (!started) {
        files.forget();
        QFile::remove(files.statusFile());
        co_return started.error();
    }
    co_return folder;
}

QCoro::Task<Result<std::optional<QString>>> ProcessTarget::find(QString item, QString /*run*/)
{
    const QString folder = folderOf(item);
    if (!ShimFiles(folder).wasStarted())
        co_return std::optional<QString>();
    co_return std::optional<QString>(folder);
}

QCoro::Task<Result<TargetStatus>> ProcessTarget::status(QString handle)
{
    const ShimFiles files(handle);
    // In this order: it may end between the two looks.
    const bool alive = files.isAlive();
    if (const auto ended = files.status())
        co_return *ended;
    TargetStatus status;
    status.state = alive ? TargetState::Running : TargetState::Gone;
    if (alive)
        m_watches.watch(handle, handle);
    else
        status.detail = QStringLiteral("its supervisor ended without a word; perhaps the computer "
                                       "was restarted");
    co_return status;
}

QCoro::Task<Result<void>> ProcessTarget::stop(QString handle, bool force)
{
    ShimFiles(handle).send(force ? SIGQUIT : SIGTERM);
    const bool ended =
        co_await shimEnds(handle, KillLimit + (force ? std::chrono::seconds(0) : m_stopGrace));
    if (ended)
        co_return Result<void>();
    co_return Error{.kind = ErrorKind::Timeout,
                    .where = QStringLiteral("stop the job"),
                    .detail = QStringLiteral("it did not end"),
                    .reason = QStringLiteral("process.stop")};
}

QCoro::Task<Result<void>> ProcessTarget::cleanUp(QString handle)
{
    // The supervisor writes the status first and ends a moment later.
    const bool ended = co_await shimEnds(handle, LongestGoodbye);
    if (!ended)
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("clean up"),
                        .detail = QStringLiteral("the job still runs"),
                        .reason = QStringLiteral("process.runs")};
    ShimFiles(handle).forget();
    co_return Result<void>();
}

} // namespace slipway
