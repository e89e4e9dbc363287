// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/shim.h"

#include "engine/tool.h"
#include "targets/shimfiles.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QTimer>
#include <unistd.h>

namespace slipway {
namespace {

constexpr std::chrono::milliseconds Moment{50};
constexpr int StartedBefore = 75;
constexpr int NoProgram = 127;
constexpr int NotWritten = 73;

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

QString shimProgram()
{
    const QString name = QStringLiteral("slipway-shim");
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    return beside.isExecutable() ? beside.absoluteFilePath() : findTool(name);
}

QStringList shimArguments(const ShimRun &run)
{
    const ShimFiles files(run.folder);
    QStringList arguments{QStringLiteral("--status"),    files.statusFile(),
                          QStringLiteral("--log"),       run.log,
                          QStringLiteral("--log-limit"), QString::number(run.logLimit),
                          QStringLiteral("--pid"),       files.pidFile()};
    if (run.stopGrace != DefaultStopGrace)
        arguments << QStringLiteral("--grace") << QString::number(run.stopGrace.count());
    if (!run.workingFolder.isEmpty())
        arguments << QStringLiteral("--cwd") << run.workingFolder;
    if (run.leavesOrphans)
        arguments << QStringLiteral("--orphans") << QStringLiteral("leave");
    return arguments << QStringLiteral("--") << run.command;
}

QCoro::Task<Result<void>> startShim(ShimRun run)
{
    if (run.shim.isEmpty())
        co_return Error{.kind = ErrorKind::Unavailable,
                        .where = run.command.first(),
                        .detail = QStringLiteral("slipway-shim is not beside slipwayctl"),
                        .reason = QStringLiteral("process.notStarted")};
    ToolRun tool;
    tool.program = run.shim;
    tool.args = shimArguments(run);
    tool.env = run.environment;
    tool.secretEnv = run.secretEnvironment;
    const Result<ToolAnswer> answer = co_await runTool(std::move(tool));
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0 && answer->exitCode != StartedBefore)
        co_return shimError(run.command.first(), *answer);
    co_return Result<void>();
}

QCoro::Task<bool> shimEnds(QString folder, std::chrono::milliseconds limit)
{
    const ShimFiles files(folder);
    for (auto waited = Moment; files.isAlive() && waited < limit; waited += Moment) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(Moment);
        co_await qCoro(timer).waitForTimeout();
    }
    co_return !files.isAlive();
}

struct ShimWatches::Watch
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
    Q_DISABLE_COPY_MOVE(Watch)

    int process;
    QSocketNotifier notifier;
};

ShimWatches::ShimWatches(std::function<void(QString)> ended)
    : m_ended(std::move(ended))
{
}

ShimWatches::~ShimWatches() = default;

void ShimWatches::watch(const QString &handle, const QString &folder)
{
    if (m_watches.contains(handle))
        return;
    const int process = ShimFiles(folder).openProcess();
    if (process < 0)
        return;
    auto &made = m_watches[handle] = std::make_unique<Watch>(process);
    QObject::connect(
        &made->notifier, &QSocketNotifier::activated, &made->notifier,
        [this, handle] {
            m_watches.erase(handle);
            m_ended(handle);
        },
        Qt::QueuedConnection); // it is not in the middle of its own signal any more
}

} // namespace slipway
