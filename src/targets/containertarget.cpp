// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containertarget.h"

#include "base/logging.h"
#include "targets/containercommand.h"
#include "targets/containerstate.h"
#include "targets/logfiles.h"
#include "targets/runkey.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <array>
#include <span>

namespace slipway {
namespace {

constexpr int LooksBeforeGivingUp = 15;
constexpr std::chrono::milliseconds StopLook{250};
constexpr std::chrono::milliseconds LaterStopLook{2000};
constexpr std::chrono::milliseconds ManyLooks{10'000}; ///< from then on LaterStopLook
constexpr std::chrono::milliseconds StartLook{100};
constexpr std::chrono::seconds KillWait{10};
constexpr std::chrono::seconds LongestGoodbye{3};
constexpr std::chrono::minutes RunLimit{5};
constexpr qint64 LongestComplaint = 4'096;
/** Between two tries to attach a client again: each leaves a line in the job's log. */
constexpr std::chrono::milliseconds FirstPause{1'000};
constexpr std::chrono::milliseconds LongestPause{60'000};

QCoro::Task<void> sleepFor(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await qCoro(timer).waitForTimeout();
}

Error engineFailed(const QString &where, const ToolAnswer &answer)
{
    const QString said = Redactor::clean(QString::fromUtf8(answer.stdErr)).trimmed();
    Error error{.kind = ErrorKind::Internal,
                .where = where,
                .detail = said,
                .reason = QStringLiteral("engine.failed")};
    if (said.contains(QLatin1StringView("executable file not found")) ||
        said.contains(QLatin1StringView("no such file or directory: unknown"))) {
        error.kind = ErrorKind::NotFound;
        error.reason = QStringLiteral("image.entryPoint");
    } else if (said.contains(QLatin1StringView("No such image")) ||
               said.contains(QLatin1StringView("image not available"))) {
        error.kind = ErrorKind::NotFound;
        error.reason = QStringLiteral("image.notFound");
    } else if (said.contains(QLatin1StringView("no space left"))) {
        error.kind = ErrorKind::NoSpace;
        error.reason = QStringLiteral("disk.full");
    }
    return error;
}

Result<void> writePrivate(const QString &path, const QByteArray &content)
{
    QFile::remove(path); // of an attempt that was interrupted
    QFile file(path);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner) &&
        file.write(content) == content.size() && file.flush())
        return {};
    const Error error{.kind = ErrorKind::NoSpace,
                      .where = path,
                      .detail = file.errorString(),
                      .reason = QStringLiteral("disk.full")};
    file.remove();
    return error;
}

/** For whoever asked for a start: it may have gone well, look again. */
Error outcomeUnknown(Error error)
{
    const bool passes = error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Internal;
    if (passes && error.reason != QLatin1StringView("tool.notStarted"))
        error.kind = ErrorKind::Timeout;
    return error;
}

bool isMissing(const ToolAnswer &answer)
{
    const QByteArray text = answer.stdErr.toLower();
    return text.contains("no such container") || text.contains("no such object") ||
           text.contains("no container with");
}

} // namespace

ContainerTarget::ContainerTarget(ContainerEngine &engine, const QString &scope, QString shim,
                                 qint64 logLimit)
    : m_engine(engine)
    , m_watches([this](const QString &handle) { stir(handle); })
    , m_shim(std::move(shim))
    , m_scope(containerScope(scope))
    , m_logLimit(logLimit)
{
}

Result<QStringList> ContainerTarget::preview(const TargetRequest &request) const
{
    const Result<ContainerCommand> built = commandOf(request);
    if (!built)
        return built.error();
    return QStringList(m_engine.program()) + built->args;
}

ContainerHandle ContainerTarget::handleOf(const TargetRequest &request) const
{
    return {containerName(m_scope, request.item, request.run), request.logFile, m_logLimit};
}

Result<ContainerCommand> ContainerTarget::commandOf(const TargetRequest &request) const
{
    return containerCommand(request, m_policy, m_scope, m_logLimit,
                            captureOf(handleOf(request)).logOption());
}

QCoro::Task<Result<ToolAnswer>> ContainerTarget::engine(QStringList args)
{
    ToolRun run;
    run.args = std::move(args);
    co_return co_await m_engine.run(std::move(run));
}

QCoro::Task<Result<void>> ContainerTarget::bringImage(TargetRequest request)
{
    const Result<bool> there = co_await m_engine.hasImage(request.image);
    if (!there)
        co_return there.error();
    if (*there)
        co_return Result<void>();
    const auto file = std::make_shared<QFile>(request.buildLog);
    const bool open = file->open(QIODevice::WriteOnly | QIODevice::Append);
    const ContainerEngine::Output output = [file, open](QByteArray bytes) {
        if (open) {
            file->write(bytes);
            file->flush();
        }
    };
    output("Fetching the image " + request.image.toUtf8() + ".\n");
    if (request.pulling)
        request.pulling(true);
    const Result<void> pulled = co_await m_engine.pull(request.image, output, request.stop);
    if (request.pulling)
        request.pulling(false);
    co_return pulled;
}

/** The handle of a job that is there already; nothing once the container is made. */
QCoro::Task<Result<std::optional<QString>>> ContainerTarget::make(TargetRequest request,
                                                                  ContainerCommand command)
{
    ToolRun run;
    run.args = command.args;
    run.env = command.environment;
    run.secretEnv = request.secretEnvironment;
    run.limit = RunLimit;
    // The second time where one was in the way that had been made and never begun.
    for (bool again : {false, true}) {
        if (!command.file.isEmpty()) {
            const Result<void> written = writePrivate(command.file, command.fileContent);
            if (!written)
                co_return written.error();
        }
        const Result<ToolAnswer> answer = co_await m_engine.run(run);
        if (!command.file.isEmpty())
            QFile::remove(command.file);
        if (!answer)
            co_return outcomeUnknown(answer.error());
        if (answer->exitCode == 0)
            break;
        const Result<std::optional<QString>> there = co_await find(request.item, request.run);
        if (!there)
            co_return outcomeUnknown(there.error());
        if (there->has_value())
            co_return *there;
        if (again)
            co_return engineFailed(QStringLiteral("start ") + request.image, *answer);
    }
    co_return std::optional<QString>();
}

/** Returns once it runs or has run. */
QCoro::Task<Result<void>> ContainerTarget::begin(TargetRequest request, ContainerHandle handle)
{
    const ContainerCapture capture = captureOf(handle);
    const QString folder = QFileInfo(handle.log).absolutePath();
    Result<void> begun = co_await capture.begin();
    QElapsedTimer timer;
    timer.start();
    while (begun) {
        const bool alive = capture.isAlive();
        const Result<TargetStatus> state = co_await stateOf(handle.container);
        if (!state)
            co_return outcomeUnknown(state.error());
        if (state->state != TargetState::Starting)
            co_return Result<void>();
        if (!alive) {
            // All that the log has is the client's complaint.
            QFile log(handle.log);
            ToolAnswer said;
            if (log.open(QIODevice::ReadOnly))
                said.stdErr = log.read(LongestComplaint);
            log.remove();
            begun = engineFailed(QStringLiteral("start ") + request.image, said);
        } else if (timer.hasExpired(std::chrono::milliseconds(RunLimit).count())) {
            co_return outcomeUnknown(Error{.kind = ErrorKind::Timeout,
                                           .where = handle.container,
                                           .detail = QStringLiteral("the container did not begin"),
                                           .reason = QStringLiteral("engine.start")});
        } else {
            co_await shimEnds(folder, StartLook);
        }
    }
    capture.forget();
    const QString text = containerHandle(handle);
    const Result<void> removed = co_await cleanUp(text);
    if (!removed)
        qCWarning(lcEngine).noquote() << removed.error().toString();
    co_return begun;
}

QCoro::Task<Result<QString>> ContainerTarget::start(TargetRequest request)
{
    // What would be refused fetches no image.
    const Result<ContainerCommand> checked = commandOf(request);
    if (!checked)
        co_return checked.error();
    const Result<void> image = co_await bringImage(request);
    if (!image)
        co_return image.error();
    const Result<QString> host = co_await m_engine.hostGateway();
    if (!host)
        co_return host.error();
    const Result<QMap<QString, Secret>> secrets = co_await secretsOf(request);
    if (!secrets)
        co_return secrets.error();
    request.secretEnvironment = *secrets;
    Result<ContainerCommand> command = commandOf(request);
    if (!command)
        co_return command.error();
    command->args.replaceInStrings(QStringLiteral("host.docker.internal:host-gateway"),
                                   QStringLiteral("host.docker.internal:") + *host);
    const Result<std::optional<QString>> there = co_await make(request, *command);
    if (!there)
        co_return there.error();
    if (there->has_value())
        co_return **there;
    setAsideLog(request.logFile);
    const ContainerHandle handle = handleOf(request);
    const Result<void> begun = co_await begin(request, handle);
    if (!begun)
        co_return begun.error();
    co_return containerHandle(handle);
}

QCoro::Task<Result<std::optional<QString>>> ContainerTarget::find(QString item, QString run)
{
    // podman 4.3 has no function for a label.
    const QString label = m_engine.name() == QLatin1StringView("podman")
                              ? QStringLiteral("{{index .Labels \"%1\"}}")
                              : QStringLiteral("{{.Label \"%1\"}}");
    // nerdctl 2.1 has no field for the state alone; "Created" is the whole status.
    const QString state = m_engine.name() == QLatin1StringView("nerdctl")
                              ? QStringLiteral("{{.Status}}")
                              : QStringLiteral("{{.State}}");
    const QStringList query{QStringLiteral("ps"),
                            QStringLiteral("--all"),
                            QStringLiteral("--filter=label=slipway.item=") + item,
                            QStringLiteral("--filter=label=slipway.run=") + run,
                            QStringLiteral("--filter=label=slipway.agent=") + m_scope,
                            QStringLiteral("--format={{.Names}}\t") + state + u'\t' +
                                label.arg(QStringLiteral("slipway.log")) + u'\t' +
                                label.arg(QStringLiteral("slipway.log-limit"))};
    const Result<ToolAnswer> answer = co_await engine(query);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0)
        co_return engineFailed(QStringLiteral("find the job of ") + item, *answer);
    const QString line = QString::fromUtf8(answer->stdOut).section(u'\n', 0, 0);
    const QStringList fields = line.split(u'\t');
    if (fields.size() != 4)
        co_return std::optional<QString>();
    const QString name = fields.at(0);
    const ContainerHandle handle{name, fields.at(2), fields.at(3).toLongLong()};
    // Whoever started it died between making and beginning it, or nothing could begin it: it never
    // ran. Without force, as it may begin at this moment.
    if (fields.at(1).startsWith(QLatin1StringView("created"), Qt::CaseInsensitive) &&
        !captureOf(handle).isAlive()) {
        const QStringList removal{QStringLiteral("rm"), name};
        const Result<ToolAnswer> removed = co_await engine(removal);
        if (!removed)
            co_return removed.error();
        if (removed->exitCode == 0)
            co_return std::optional<QString>();
    }
    co_return std::optional<QString>(containerHandle(handle));
}

ContainerCapture ContainerTarget::captureOf(const ContainerHandle &handle) const
{
    return ContainerCapture(m_engine, m_shim, handle);
}

/** As the engine sees it. */
QCoro::Task<Result<TargetStatus>> ContainerTarget::stateOf(QString container)
{
    const QStringList query{QStringLiteral("inspect"), QStringLiteral("--type=container"),
                            QStringLiteral("--format={{.Id}} {{json .State}}"), container};
    // The group is gone when the answer says that it ended.
    if (const auto known = m_memory.find(container); known != m_memory.end())
        known->look();
    const Result<ToolAnswer> answer = co_await engine(query);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode == 0) {
        const qsizetype space = answer->stdOut.indexOf(' ');
        const QByteArray state = answer->stdOut.mid(space + 1);
        m_memory[container].follow(QString::fromUtf8(answer->stdOut.left(space)), pidOf(state));
        Result<TargetStatus> status = containerStatus(state);
        if (status && status->exitCode)
            status->peakMemory = m_memory.value(container).most();
        co_return status;
    }
    if (!isMissing(*answer))
        co_return engineFailed(QStringLiteral("look at ") + container, *answer);
    TargetStatus gone;
    gone.state = TargetState::Gone;
    gone.detail = QStringLiteral("its container was removed");
    co_return gone;
}

QCoro::Task<Result<TargetStatus>> ContainerTarget::status(QString handle)
{
    const ContainerHandle known = readContainerHandle(handle);
    const ContainerCapture capture = captureOf(known);
    // In this order: it may end between the two looks.
    const bool alive = capture.isAlive();
    Result<TargetStatus> state = co_await stateOf(known.container);
    if (!state || state->state == TargetState::Gone)
        co_return state;
    if (alive)
        m_watches.watch(handle, QFileInfo(known.log).absolutePath());
    if (state->state == TargetState::Starting && !alive) {
        state->state = TargetState::Gone;
        state->detail = QStringLiteral("it does not run any more; perhaps the computer was "
                                       "restarted");
        co_return state;
    }
    if (state->state == TargetState::Running && !alive && mayResume(known.container)) {
        const Result<void> resumed = co_await capture.resume();
        if (!resumed)
            qCWarning(lcEngine).noquote() << resumed.error().toString();
    }
    if (state->state == TargetState::Running || state->state == TargetState::Starting)
        co_return state;
    // It ended; it is over when its whole output is in the file.
    if (alive) {
        capture.containerEnded();
        if (++m_looksAfterEnd[known.container] > LooksBeforeGivingUp)
            capture.kill();
        state->state = TargetState::Running;
        co_return state;
    }
    state->leftOut = capture.close(*state->exitCode);
    co_return state;
}

/** At once the first time, and after one that held; then less and less often. */
bool ContainerTarget::mayResume(const QString &container)
{
    Resumption &one = m_resumptions[container];
    if (one.last.isValid() && one.last.hasExpired(2 * LongestPause.count()))
        one.tries = 0;
    const auto pause = std::min(LongestPause, FirstPause * (1 << std::min(one.tries, 10)));
    if (one.tries > 0 && !one.last.hasExpired(pause.count()))
        return false;
    ++one.tries;
    one.last.start();
    return true;
}

QCoro::Task<Result<void>> ContainerTarget::signal(QString container, QString signal)
{
    const QStringList args{QStringLiteral("kill"), QStringLiteral("--signal=") + signal, container};
    const Result<ToolAnswer> answer = co_await engine(args);
    if (!answer)
        co_return answer.error();
    co_return Result<void>(); // one that has ended is as good
}

QCoro::Task<Result<void>> ContainerTarget::stop(QString handle, bool force)
{
    const ContainerHandle known = readContainerHandle(handle);
    const QString container = known.container;
    const ContainerCapture capture = captureOf(known);
    // As Ctrl+C would, so that Python programs, and wandb in them, end in good order.
    struct Step
    {
        const char *signal;
        std::chrono::milliseconds wait;
    };
    const std::chrono::milliseconds half = std::chrono::milliseconds(m_policy.stopGrace) / 2;
    const std::array<Step, 3> all{{{"INT", half}, {"TERM", half}, {"KILL", KillWait}}};
    const std::span<const Step> steps(all);
    for (const Step &step : force || half.count() == 0 ? steps.last(1) : steps) {
        const QString name = QString::fromLatin1(step.signal);
        const Result<void> sent = co_await signal(container, name);
        if (!sent)
            co_return sent.error();
        QElapsedTimer waited;
        waited.start();
        do {
            const bool alive = capture.isAlive();
            const Result<TargetStatus> state = co_await stateOf(container);
            // An engine that does not answer now may do so soon: to begin anew would send the first
            // signal again, which ends a program that is saving its work.
            if (state && state->state == TargetState::Starting && alive)
                capture.kill(); // its start hangs; looked at again, as it may just have begun
            else if (state && state->state != TargetState::Running)
                co_return Result<void>();
            co_await sleepFor(waited.elapsed() < ManyLooks.count() ? StopLook : LaterStopLook);
        } while (waited.elapsed() < step.wait.count());
    }
    co_return Error{.kind = ErrorKind::Timeout,
                    .where = QStringLiteral("stop ") + container,
                    .detail = QStringLiteral("the container did not end"),
                    .reason = QStringLiteral("engine.stop")};
}

QCoro::Task<Result<void>> ContainerTarget::cleanUp(QString handle)
{
    const ContainerHandle known = readContainerHandle(handle);
    const QString container = known.container;
    const QString folder = QFileInfo(known.log).absolutePath();
    m_looksAfterEnd.remove(container);
    m_resumptions.remove(container);
    m_memory.remove(container);
    QFile::remove(environmentFileBeside(known.log));
    const QStringList args{QStringLiteral("rm"), QStringLiteral("--force"),
                           QStringLiteral("--volumes"), container};
    const Result<ToolAnswer> answer = co_await engine(args);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0 && !isMissing(*answer))
        co_return engineFailed(QStringLiteral("remove ") + container, *answer);
    const bool ended = co_await shimEnds(folder, LongestGoodbye);
    if (!ended)
        captureOf(known).kill();
    captureOf(known).forget();
    co_return Result<void>();
}

} // namespace slipway
