// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/localagentprocesses.h"

#include "platform/detachedprocess.h"
#include "platform/durablefile.h"
#include "platform/folders.h"
#include "platform/runningfile.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <chrono>
#include <csignal>

namespace slipway {
namespace {

constexpr std::chrono::seconds StartLimit(60);
// Longer than the hub's: an agent tells the server about its jobs before it ends.
constexpr std::chrono::seconds StopLimit(30);
constexpr std::chrono::milliseconds Pause(40);

QString normalised(const QUrl &server)
{
    QString text = server.adjusted(QUrl::NormalizePathSegments).toString();
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

LocalAgentStatus statusIn(const QString &folder)
{
    LocalAgentStatus status;
    status.folder = folder;
    status.name =
        QString::fromUtf8(QByteArray::fromPercentEncoding(QFileInfo(folder).fileName().toLatin1()));
    status.logFile = folder + QStringLiteral("/agent.log");
    const auto running = RunningFile::read(folder);
    if (!running)
        return status;
    const QJsonObject &fields = running->fields;
    status.running = true;
    status.pid = running->process.pid;
    status.name = fields[QStringLiteral("name")].toString(status.name);
    status.server = QUrl(fields[QStringLiteral("url")].toString());
    status.entity = EntityName(fields[QStringLiteral("entity")].toString());
    const QJsonArray queues = fields[QStringLiteral("queues")].toArray();
    for (const QJsonValue &queue : queues)
        status.queues.append(queue.toString());
    status.agent = LaunchAgentId(fields[QStringLiteral("agentId")].toString());
    return status;
}

QStringList names(const QList<QueueName> &queues)
{
    QStringList texts;
    for (const QueueName &queue : queues)
        texts.append(queue.text());
    return texts;
}

DetachedStart plan(const LocalAgentSettings &settings, const QString &program,
                   const QString &folder, const Secret &key)
{
    DetachedStart start;
    start.program = program;
    // --name=value, so that no value is taken for an option.
    start.arguments =
        QStringList{QStringLiteral("launch-agent"), QStringLiteral("--name=") + settings.name,
                    QStringLiteral("--data-dir=") + folder,
                    QStringLiteral("--max-jobs=") + QString::number(settings.maxJobs)};
    if (!settings.entity.isEmpty())
        start.arguments += QStringLiteral("--entity=") + settings.entity.text();
    for (const QueueName &queue : settings.queues)
        start.arguments += QStringLiteral("--queue=") + queue.text();
    start.environment[QStringLiteral("SLIPWAY_BASE_URL")] = normalised(settings.server);
    start.withoutVariables =
        QStringList{QStringLiteral("WANDB_API_KEY"), QStringLiteral("WANDB_BASE_URL")};
    start.logFile = folder + QStringLiteral("/agent.log");
    start.key = key;
    return start;
}

} // namespace

LocalAgentProcesses::LocalAgentProcesses(QString folder, QString program)
    : m_folder(folder.isEmpty() ? agentsFolder() : QDir::cleanPath(QDir(folder).absolutePath()))
    , m_program(std::move(program))
{
}

QString LocalAgentProcesses::folderOf(const QString &name) const
{
    return m_folder + QLatin1Char('/') + safeFileName(name);
}

QList<LocalAgentStatus> LocalAgentProcesses::agents() const
{
    QList<LocalAgentStatus> found;
    const QStringList folders =
        QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders)
        found.append(statusIn(m_folder + QLatin1Char('/') + folder));
    return found;
}

QCoro::Task<Result<LocalAgentStatus>> LocalAgentProcesses::start(LocalAgentSettings settings,
                                                                 Secret key)
{
    if (settings.queues.isEmpty())
        co_return Error{ErrorKind::InvalidInput,
                        QStringLiteral("start an agent"),
                        QStringLiteral("No queue was given."),
                        {},
                        QStringLiteral("queues")};
    if (settings.name.isEmpty())
        settings.name = settings.queues.first().text();
    const QString where = QStringLiteral("start agent ") + settings.name;
    const QString folder = folderOf(settings.name);
    const LocalAgentStatus before = statusIn(folder);
    if (before.running) {
        const bool same = normalised(before.server) == normalised(settings.server) &&
                          before.queues == names(settings.queues);
        if (!same)
            co_return Error{ErrorKind::Conflict, where,
                            QStringLiteral("An agent of this name runs already, for other queues."),
                            QStringLiteral("agent.nameTaken"), QStringLiteral("name")};
        co_return before;
    }
    const QString program = m_program.isEmpty() ? slipwayctlProgram() : m_program;
    if (program.isEmpty())
        co_return Error{ErrorKind::NotFound, where, QStringLiteral("slipwayctl was not found."),
                        QStringLiteral("slipwayctl.missing")};
    const Result<void> made = makeFolder(folder);
    if (!made)
        co_return made.error();
    const DetachedStart start = plan(settings, program, folder, key);
    const Result<ProcessIdentity> started = startDetached(start);
    if (!started)
        co_return started.error();
    const ProcessIdentity child = *started;
    const QDeadlineTimer deadline(StartLimit);
    for (;;) {
        const LocalAgentStatus now = statusIn(folder);
        if (now.running && !now.agent.isEmpty())
            co_return now;
        if (!child.isAlive())
            co_return Error{ErrorKind::Unavailable, where, endOfLog(start.logFile),
                            QStringLiteral("agent.ended")};
        if (deadline.hasExpired())
            co_return Error{ErrorKind::Timeout, where, endOfLog(start.logFile),
                            QStringLiteral("agent.slow")};
        co_await QCoro::sleepFor(Pause);
    }
}

QCoro::Task<Result<void>> LocalAgentProcesses::stop(QString name)
{
    const QString folder = folderOf(name);
    if (!QFileInfo(folder).isDir())
        co_return Error{ErrorKind::NotFound, QStringLiteral("stop agent ") + name,
                        QStringLiteral("There is no agent of this name on this computer."),
                        QStringLiteral("agent.notFound"), QStringLiteral("name")};
    const auto running = RunningFile::read(folder);
    if (!running)
        co_return Result<void>();
    const ProcessIdentity process = running->process;
    co_return co_await endProcess(process, StopLimit);
}

Result<void> LocalAgentProcesses::tell(const QString &name, const QString &what, int signal) const
{
    const auto running = RunningFile::read(folderOf(name));
    if (!running)
        return Error{ErrorKind::NotFound, what + QStringLiteral(" agent ") + name,
                     QStringLiteral("No agent of this name runs on this computer."),
                     QStringLiteral("agent.notFound"), QStringLiteral("name")};
    return signalProcess(running->process, signal);
}

Result<void> LocalAgentProcesses::drain(const QString &name) const
{
    return tell(name, QStringLiteral("drain"), SIGUSR1);
}

Result<void> LocalAgentProcesses::stopNow(const QString &name, bool comeBack) const
{
    return tell(name, QStringLiteral("stop"), comeBack ? SIGUSR2 : SIGQUIT);
}

/** The newest of that name: the item may have come back to another agent. */
std::optional<QString> LocalAgentProcesses::itemFile(const QueueItemId &item,
                                                     const QString &name) const
{
    if (item.isEmpty())
        return {};
    const QString below = QStringLiteral("/items/") + safeFileName(item.text()) + u'/' + name;
    std::optional<QString> newest;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QString path = m_folder + u'/' + folder + below;
        const QFileInfo info(path);
        if (info.isFile() && (!newest || QFileInfo(*newest).lastModified() < info.lastModified()))
            newest = path;
    }
    return newest;
}

std::optional<QString> LocalAgentProcesses::itemLog(QueueItemId item, QString kind) const
{
    if (kind != QStringLiteral("build") && kind != QStringLiteral("run"))
        return {};
    return itemFile(item, kind + QStringLiteral(".log"));
}

std::optional<TargetStatus> LocalAgentProcesses::itemEnd(QueueItemId item) const
{
    constexpr qint64 Longest = 64 * 1024;
    const auto path = itemFile(item, QStringLiteral("end.json"));
    const Result<QByteArray> bytes = path ? readWhole(*path, Longest) : Result(QByteArray());
    const QJsonObject end =
        bytes ? QJsonDocument::fromJson(*bytes).object()[QStringLiteral("end")].toObject()
              : QJsonObject();
    if (end.isEmpty())
        return {};
    const auto count = [&end](const char *key) -> std::optional<qint64> {
        const QJsonValue value = end[QLatin1StringView(key)];
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    TargetStatus status;
    const QString state = end[QStringLiteral("state")].toString();
    status.state = state == QLatin1StringView("finished")  ? TargetState::Finished
                   : state == QLatin1StringView("failed")  ? TargetState::Failed
                   : state == QLatin1StringView("stopped") ? TargetState::Stopped
                                                           : TargetState::Gone;
    if (const auto code = count("exitCode"))
        status.exitCode = static_cast<int>(*code);
    if (const auto signal = count("signal"))
        status.signal = static_cast<int>(*signal);
    status.detail = end[QStringLiteral("detail")].toString();
    status.outOfMemory = end[QStringLiteral("outOfMemory")].toBool();
    status.milliseconds = count("milliseconds");
    status.peakMemory = count("peakMemory");
    status.leftOut = count("leftOut");
    return status;
}

} // namespace slipway
