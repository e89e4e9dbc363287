// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containertarget.h"

#include "base/logging.h"
#include "targets/containerlog.h"
#include "targets/containerpolicy.h"
#include "targets/containerstate.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <array>

namespace slipway {
namespace {

constexpr int ScopeLength = 12;
constexpr qsizetype LongestName = 100;
constexpr int LooksBeforeGivingUp = 15;
constexpr std::chrono::milliseconds StopLook{250};
constexpr std::chrono::minutes RunLimit{5};

QCoro::Task<void> sleepFor(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await qCoro(timer).waitForTimeout();
}

QString digestOf(const QString &text, qsizetype length)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
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
    } else if (said.contains(QLatin1StringView("No such image"))) {
        error.kind = ErrorKind::NotFound;
        error.reason = QStringLiteral("image.notFound");
    } else if (said.contains(QLatin1StringView("no space left"))) {
        error.kind = ErrorKind::NoSpace;
        error.reason = QStringLiteral("disk.full");
    }
    return error;
}

/** In the item's folder, for as long as the engine's client needs it. */
QString environmentFileBeside(const QString &log)
{
    return QFileInfo(log).absolutePath() + QStringLiteral("/engine.env");
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

/** The job's own GPUs instead of those it asked for; the quotation marks are the engine's. */
QStringList withGpus(QStringList options, const QStringList &gpus)
{
    if (gpus.isEmpty())
        return options;
    options.removeIf(
        [](const QString &option) { return option.startsWith(QLatin1StringView("--gpus=")); });
    options.append(QStringLiteral("--gpus=\"device=%1\"").arg(gpus.join(u',')));
    return options;
}

bool isMissing(const ToolAnswer &answer)
{
    const QByteArray text = answer.stdErr.toLower();
    return text.contains("no such container") || text.contains("no such object") ||
           text.contains("no container with");
}

} // namespace

ContainerTarget::ContainerTarget(ContainerEngine &engine, const QString &scope, qint64 logLimit)
    : m_engine(engine)
    , m_scope(digestOf(QDir(scope).absolutePath(), ScopeLength))
    , m_logLimit(logLimit)
{
}

ContainerTarget::~ContainerTarget()
{
    for (const auto &[container, log] : m_logs) {
        log->whenRead = {};
        log->end();
    }
}

/** slipway-<item>-<agent>: the engine refuses a second container of that name. */
QString ContainerTarget::nameOf(const QString &item) const
{
    QString safe;
    for (const QChar c : item) {
        const bool good = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        safe += good ? c : QChar(u'_');
    }
    return QStringLiteral("slipway-") + safe.left(LongestName) + u'-' +
           digestOf(m_scope + u'/' + item, ScopeLength);
}

Result<ContainerTarget::Command> ContainerTarget::command(const TargetRequest &request) const
{
    if (!isImageReference(request.image))
        return Error{.kind = ErrorKind::InvalidInput,
                     .where = QStringLiteral("image ") + request.image,
                     .detail = QStringLiteral("'%1' is no image name").arg(request.image),
                     .reason = QStringLiteral("image.invalid"),
                     .field = QStringLiteral("image")};
    const Result<PolicedArguments> policed = policedArguments(request.resourceArgs, m_policy);
    if (!policed)
        return policed.error();
    const Result<ContainerOptions> asked = containerOptions(policed->rest);
    if (!asked)
        return asked.error();

    Command command;
    command.args = {QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--init"),
                    QStringLiteral("--pull=never"),
                    QStringLiteral("--name=") + nameOf(request.item)};
    const auto label = [&command](const QString &name, const QString &value) {
        command.args.append(QStringLiteral("--label=slipway.") + name + u'=' + value);
    };
    label(QStringLiteral("item"), request.item);
    label(QStringLiteral("run"), request.run);
    label(QStringLiteral("agent"), m_scope);
    label(QStringLiteral("log"), request.logFile);
    label(QStringLiteral("log-limit"), QString::number(m_logLimit));
    if (!asked->name.isEmpty())
        label(QStringLiteral("name"), asked->name);
    command.args.append(ContainerLog::engineOptions(m_engine.program(), m_logLimit));
    command.args.append(QStringLiteral("--add-host=host.docker.internal:host-gateway"));

    // Signals reach what a shell script started as well, as those of a terminal would.
    QMap<QString, QString> environment{
        {QStringLiteral("TINI_KILL_PROCESS_GROUP"), QStringLiteral("1")}};
    environment.insert(asked->environment);
    environment.insert(request.environment); // what makes it a launch wins over what was asked
    // Values are never in argv: by name through the client's own environment, or, where the client
    // itself would take them, through a file.
    QMap<QString, QString> filed;
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        if (request.secretEnvironment.contains(it.key()))
            continue;
        if (steersEngineClient(it.key())) {
            filed.insert(it.key(), it.value());
            continue;
        }
        command.args.append(QStringLiteral("--env=") + it.key());
        command.environment.insert(it.key(), it.value().isNull() ? QStringLiteral("") : it.value());
    }
    if (!filed.isEmpty()) {
        const Result<QByteArray> content = environmentFile(filed);
        if (!content)
            return content.error();
        command.file = environmentFileBeside(request.logFile);
        command.fileContent = *content;
        command.args.append(QStringLiteral("--env-file=") + command.file);
    }
    for (auto it = request.secretEnvironment.cbegin(); it != request.secretEnvironment.cend(); ++it)
        command.args.append(QStringLiteral("--env=") + it.key());

    command.args.append(policed->options);
    command.args.append(withGpus(asked->options, request.gpus));
    const QStringList words = request.command.isEmpty() ? asked->command : request.command;
    if (!words.isEmpty())
        command.args.append(QStringLiteral("--entrypoint=") + words.first());
    command.args.append(request.image);
    command.args.append(words.mid(1));
    if (request.command.isEmpty())
        command.args.append(request.extraArgs);
    return command;
}

Result<QStringList> ContainerTarget::preview(const TargetRequest &request) const
{
    const Result<Command> built = command(request);
    if (!built)
        return built.error();
    return QStringList(m_engine.program()) + built->args;
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
    co_return co_await m_engine.pull(request.image, output, request.stop);
}

QCoro::Task<Result<QString>> ContainerTarget::start(TargetRequest request)
{
    const Result<Command> built = command(request);
    if (!built)
        co_return built.error();
    const Result<void> image = co_await bringImage(request);
    if (!image)
        co_return image.error();
    const Result<std::optional<QString>> before = co_await find(request.item);
    if (!before)
        co_return before.error();
    if (before->has_value())
        co_return **before;
    setAsideLog(request.logFile);

    const QString name = nameOf(request.item);
    if (!built->file.isEmpty()) {
        const Result<void> written = writePrivate(built->file, built->fileContent);
        if (!written)
            co_return written.error();
    }
    const Result<QString> host = co_await m_engine.hostGateway();
    if (!host)
        co_return host.error();
    ToolRun run;
    run.args = built->args;
    run.args.replaceInStrings(QStringLiteral("host.docker.internal:host-gateway"),
                              QStringLiteral("host.docker.internal:") + *host);
    run.env = built->environment;
    run.secretEnv = request.secretEnvironment;
    run.limit = RunLimit;
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run));
    if (!built->file.isEmpty())
        QFile::remove(built->file);
    if (!answer)
        co_return outcomeUnknown(answer.error());
    if (answer->exitCode != 0) {
        // The complaint may be about the way to the engine, which began the container all the
        // same; one that was made and never begun is removed by the look for it.
        const Result<std::optional<QString>> there = co_await find(request.item);
        if (!there)
            co_return outcomeUnknown(there.error());
        if (there->has_value())
            co_return **there;
        co_return engineFailed(QStringLiteral("start ") + request.image, *answer);
    }
    const ContainerHandle handle{name, request.logFile, m_logLimit};
    logOf(handle)->follow();
    co_return containerHandle(handle);
}

QCoro::Task<Result<std::optional<QString>>> ContainerTarget::find(QString item)
{
    // podman 4.3 has no function for a label.
    const QString label = m_engine.name() == QLatin1StringView("podman")
                              ? QStringLiteral("{{index .Labels \"%1\"}}")
                              : QStringLiteral("{{.Label \"%1\"}}");
    const QStringList query{QStringLiteral("ps"), QStringLiteral("--all"),
                            QStringLiteral("--filter=label=slipway.item=") + item,
                            QStringLiteral("--filter=label=slipway.agent=") + m_scope,
                            QStringLiteral("--format={{.Names}}\t{{.State}}\t") +
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
    // Whoever started it died between making and beginning it: it never ran. Without force, as it
    // may begin at this moment.
    if (fields.at(1).startsWith(QLatin1StringView("created"), Qt::CaseInsensitive)) {
        const QStringList removal{QStringLiteral("rm"), name};
        const Result<ToolAnswer> removed = co_await engine(removal);
        if (!removed)
            co_return removed.error();
        if (removed->exitCode == 0)
            co_return std::optional<QString>();
    }
    const ContainerHandle handle{name, fields.at(2), fields.at(3).toLongLong()};
    co_return std::optional<QString>(containerHandle(handle));
}

std::shared_ptr<ContainerLog> ContainerTarget::logOf(const ContainerHandle &handle)
{
    std::shared_ptr<ContainerLog> &log = m_logs[handle.container];
    if (!log) {
        log = std::make_shared<ContainerLog>(m_engine, handle);
        log->whenRead = [this, text = containerHandle(handle)] { stir(text); };
    }
    return log;
}

QCoro::Task<Result<TargetStatus>> ContainerTarget::status(QString handle)
{
    const ContainerHandle known = readContainerHandle(handle);
    const QString container = known.container;
    const QStringList query{QStringLiteral("inspect"), QStringLiteral("--type=container"),
                            QStringLiteral("--format={{json .State}}"), container};
    const Result<ToolAnswer> answer = co_await engine(query);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0) {
        if (!isMissing(*answer))
            co_return engineFailed(QStringLiteral("look at ") + container, *answer);
        TargetStatus gone;
        gone.state = TargetState::Gone;
        gone.detail = QStringLiteral("its container was removed");
        co_return gone;
    }
    const Result<TargetStatus> state = containerStatus(answer->stdOut);
    if (!state)
        co_return state.error();
    const std::shared_ptr<ContainerLog> log = logOf(known);
    if (state->state == TargetState::Running || state->state == TargetState::Starting) {
        log->follow();
        co_return *state;
    }
    // It ended; it is over when its whole output is in the file.
    if (log->isFollowing()) {
        log->hurryFollower();
        TargetStatus rest;
        rest.state = TargetState::Running;
        co_return rest;
    }
    if (!log->isComplete) {
        const Result<void> complete = co_await log->complete();
        // The engine has the output; that its copy finds no room is nothing to wait for.
        const bool fits = complete || complete.error().kind != ErrorKind::NoSpace;
        if (!complete && fits && ++log->patience <= LooksBeforeGivingUp)
            co_return complete.error();
        log->isComplete = true;
    }
    TargetStatus end = *state;
    end.leftOut = log->leftOut();
    co_return end;
}

QCoro::Task<Result<void>> ContainerTarget::signal(QString container, QString signal)
{
    const QStringList args{QStringLiteral("kill"), QStringLiteral("--signal=") + signal, container};
    const Result<ToolAnswer> answer = co_await engine(args);
    if (!answer)
        co_return answer.error();
    co_return Result<void>(); // one that has ended is as good
}

QCoro::Task<Result<void>> ContainerTarget::stop(QString handle)
{
    const QString container = readContainerHandle(handle).container;
    // As Ctrl+C would, so that Python programs, and wandb in them, end in good order.
    struct Step
    {
        const char *signal;
        std::chrono::milliseconds wait;
    };
    constexpr std::array<Step, 3> Steps{{{"INT", std::chrono::seconds(5)},
                                         {"TERM", std::chrono::seconds(5)},
                                         {"KILL", std::chrono::seconds(10)}}};
    for (const Step &step : Steps) {
        const QString name = QString::fromLatin1(step.signal);
        const Result<void> sent = co_await signal(container, name);
        if (!sent)
            co_return sent.error();
        for (auto waited = StopLook; waited <= step.wait; waited += StopLook) {
            const QStringList query{QStringLiteral("inspect"), QStringLiteral("--type=container"),
                                    QStringLiteral("--format={{.State.Running}}"), container};
            const Result<ToolAnswer> answer = co_await engine(query);
            if (!answer)
                co_return answer.error();
            if (answer->exitCode != 0 || answer->stdOut.trimmed() != "true")
                co_return Result<void>();
            co_await sleepFor(StopLook);
        }
    }
    co_return Error{.kind = ErrorKind::Timeout,
                    .where = QStringLiteral("stop ") + container,
                    .detail = QStringLiteral("the container did not end"),
                    .reason = QStringLiteral("engine.stop")};
}

QCoro::Task<Result<void>> ContainerTarget::cleanUp(QString handle)
{
    const QString container = readContainerHandle(handle).container;
    QFile::remove(environmentFileBeside(readContainerHandle(handle).log));
    const auto log = m_logs.find(container);
    if (log != m_logs.end()) {
        log->second->end();
        m_logs.erase(log);
    }
    const QStringList args{QStringLiteral("rm"), QStringLiteral("--force"),
                           QStringLiteral("--volumes"), container};
    const Result<ToolAnswer> answer = co_await engine(args);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0 && !isMissing(*answer))
        co_return engineFailed(QStringLiteral("remove ") + container, *answer);
    co_return Result<void>();
}

} // namespace slipway
