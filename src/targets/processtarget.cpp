// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/processtarget.h"

#include "base/filename.h"
#include "engine/tool.h"
#include "targets/shimfiles.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>
#include <unistd.h>

namespace slipway {
namespace {

constexpr std::chrono::milliseconds Moment{50};
constexpr int LongestGoodbye = 60; // moments

constexpr int StartedBefore = 75;
constexpr int NoProgram = 127;
constexpr int NotWritten = 73;
constexpr std::chrono::milliseconds StopLook{100};
constexpr std::chrono::seconds StopLimit{25};

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

Error shimError(const QString &program, const ToolAnswer &answer)
{
    Error error{.kind = ErrorKind::Internal,
                .where = program,
                .detail = QString::fromUtf8(answer.stdErr).trimmed(),
                .reason = QStringLiteral("process.notStarted")};
    if (answer.exitCode == NoProgram)
        error.kind = ErrorKind::NotFound;
    if (answer.exitCode == NotWritten) {
        error.kind = ErrorKind::NoSpace;
        error.reason = QStringLiteral("disk.full");
    }
    return error;
}

} // namespace

ProcessTarget::ProcessTarget(QString folder, QString shim, qint64 logLimit)
    : m_folder(std::move(folder))
    , m_shim(std::move(shim))
    , m_logLimit(logLimit)
    , m_environments(m_folder + QStringLiteral("/venvs"))
{
}

struct ProcessTarget::Watch
{
    explicit Watch(int descriptor)
        : process(descriptor)
        , notifier(descriptor, QSocketNotifier::Read)
    {
    }
    ~Watch()
    {
        notifier.setEnabled(false);
        ::close(process);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    int process;
    QSocketNotifier notifier;
};

ProcessTarget::~ProcessTarget() = default;

void ProcessTarget::watch(const QString &handle)
{
    if (m_watches.contains(handle))
        return;
    const int process = ShimFiles(handle).openProcess();
    if (process < 0)
        return;
    auto &made = m_watches[handle] = std::make_unique<Watch>(process);
    QObject::connect(
        &made->notifier, &QSocketNotifier::activated, &made->notifier,
        [this, handle] {
            m_watches.erase(handle);
            stir(handle);
        },
        Qt::QueuedConnection); // it is not in the middle of its own signal any more
}

QString ProcessTarget::shimProgram()
{
    const QString name = QStringLiteral("slipway-shim");
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    return beside.isExecutable() ? beside.absoluteFilePath() : findTool(name);
}

QString ProcessTarget::folderOf(const QString &item) const
{
    return m_folder + QStringLiteral("/items/") + safeFileName(item);
}

QStringList ProcessTarget::shimArguments(const TargetRequest &request,
                                         const QString &environment) const
{
    const ShimFiles files(folderOf(request.item));
    return QStringList{QStringLiteral("--status"),    files.statusFile(),
                       QStringLiteral("--log"),       request.logFile,
                       QStringLiteral("--log-limit"), QString::number(m_logLimit),
                       QStringLiteral("--pid"),       files.pidFile(),
                       QStringLiteral("--cwd"),       request.folder,
                       QStringLiteral("--")} +
           commandOf(request, environment);
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
    return QStringList(program) + shimArguments(request, QString());
}

QCoro::Task<Result<QString>> ProcessTarget::start(TargetRequest request)
{
    const Result<QStringList> shown = preview(request);
    if (!shown)
        co_return shown.error();
    if (m_shim.isEmpty())
        co_return Error{.kind = ErrorKind::Unavailable,
                        .where = QStringLiteral("local-process"),
                        .detail = QStringLiteral("slipway-shim is not beside slipwayctl"),
                        .reason = QStringLiteral("process.notStarted")};
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
    const QString folder = folderOf(request.item);
    QDir().mkpath(folder);
    const ShimFiles files(folder);
    if (!files.wasStarted()) {
        // Of an earlier attempt at the same item.
        QFile::remove(files.statusFile());
        setAsideLog(request.logFile);
    }
    ToolRun run;
    run.program = m_shim;
    run.args = shimArguments(request, environment);
    run.env = environmentOf(request, environment);
    run.secretEnv = request.secretEnvironment;
    const Result<ToolAnswer> answer = co_await runTool(std::move(run));
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0 && answer->exitCode != StartedBefore) {
        files.forget();
        QFile::remove(files.statusFile());
        co_return shimError(request.command.first(), *answer);
    }
    co_return folder;
}

QCoro::Task<Result<std::optional<QString>>> ProcessTarget::find(QString item)
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
        watch(handle);
    else
        status.detail = QStringLiteral("its supervisor ended without a word; perhaps the computer "
                                       "was restarted");
    co_return status;
}

QCoro::Task<Result<void>> ProcessTarget::stop(QString handle)
{
    const ShimFiles files(handle);
    files.askToEnd();
    for (auto waited = StopLook; waited < StopLimit; waited += StopLook) {
        if (!files.isAlive())
            co_return Result<void>();
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(StopLook);
        co_await qCoro(timer).waitForTimeout();
    }
    co_return Error{.kind = ErrorKind::Timeout,
                    .where = QStringLiteral("stop the job"),
                    .detail = QStringLiteral("it did not end"),
                    .reason = QStringLiteral("process.stop")};
}

QCoro::Task<Result<void>> ProcessTarget::cleanUp(QString handle)
{
    const ShimFiles files(handle);
    // The supervisor writes the status first and ends a moment later.
    for (int waited = 0; files.isAlive() && waited < LongestGoodbye; ++waited) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(Moment);
        co_await qCoro(timer).waitForTimeout();
    }
    if (files.isAlive())
        co_return Error{.kind = ErrorKind::Conflict,
                        .where = QStringLiteral("clean up"),
                        .detail = QStringLiteral("the job still runs"),
                        .reason = QStringLiteral("process.runs")};
    files.forget();
    co_return Result<void>();
}

} // namespace slipway
