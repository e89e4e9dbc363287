// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/containerengine.h"

#include "base/secret.h"

#include <array>
#include <memory>

namespace slipway {
namespace {

using Problem = EngineStatus::Problem;

constexpr std::chrono::seconds ProbeLimit{10};
constexpr std::chrono::minutes PullLimit{60};

bool mentions(const QByteArray &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.contains(word))
            return true;
    }
    return false;
}

QString shortText(const QByteArray &text)
{
    constexpr qsizetype Kept = 2000;
    return Redactor::clean(QString::fromUtf8(text.trimmed().right(Kept)));
}

QString firstInstalled()
{
    for (const QLatin1StringView name :
         {QLatin1StringView("docker"), QLatin1StringView("podman"), QLatin1StringView("nerdctl")}) {
        if (!findTool(name).isEmpty())
            return name;
    }
    return QStringLiteral("docker");
}

} // namespace

Problem engineProblem(const QByteArray &complaint)
{
    const QByteArray text = complaint.toLower();
    if (mentions(text, {"permission denied while trying to connect", "got permission denied",
                        "connect: permission denied"}))
        return Problem::NoPermission;
    if (mentions(text, {"cannot connect to the docker daemon", "is the docker daemon running",
                        "error during connect", "unable to connect to podman",
                        "cannot access containerd socket", "rootless containerd not running"}))
        return Problem::NotRunning;
    return Problem::None;
}

QString engineService(const QString &program)
{
    return program == QLatin1StringView("nerdctl") ? QStringLiteral("containerd") : program;
}

Error engineFailure(const QString &program, Problem problem, const QByteArray &complaint)
{
    Error error{.kind = ErrorKind::Unavailable, .where = program, .detail = shortText(complaint)};
    error.reason = problem == Problem::NoPermission ? QStringLiteral("engine.noPermission")
                                                    : QStringLiteral("engine.notRunning");
    return error;
}

ContainerEngine::ContainerEngine(QString program)
    : m_program(program.isEmpty() ? firstInstalled() : std::move(program))
{
}

QCoro::Task<Result<EngineStatus>> ContainerEngine::probe()
{
    EngineStatus status;
    status.program = m_program;
    ToolRun run;
    run.program = m_program;
    // podman has no server of its own; its answer names the client's version.
    run.args = {QStringLiteral("version"), QStringLiteral("--format"),
                name() == QLatin1StringView("podman") ? QStringLiteral("{{.Client.Version}}")
                                                      : QStringLiteral("{{.Server.Version}}")};
    if (name() == QLatin1StringView("nerdctl"))
        run.args.last() = QStringLiteral("{{.Client.Version}}");
    run.limit = ProbeLimit;
    const Result<ToolAnswer> answer = co_await runTool(std::move(run));
    if (!answer) {
        status.problem = answer.error().reason == QLatin1StringView("tool.missing")
                             ? Problem::NotInstalled
                             : Problem::NotRunning;
        status.detail = answer.error().detail;
        co_return status;
    }
    if (answer->exitCode == 0) {
        status.problem = Problem::None;
        status.version = QString::fromUtf8(answer->stdOut).trimmed();
        co_return status;
    }
    status.problem = engineProblem(answer->stdErr);
    if (status.problem == Problem::None)
        status.problem = Problem::NotRunning;
    status.detail = shortText(answer->stdErr);
    co_return status;
}

QCoro::Task<Result<ToolAnswer>> ContainerEngine::run(ToolRun run, std::stop_token stop)
{
    run.program = m_program;
    const bool oneStream = run.oneStream;
    Result<ToolAnswer> answer = co_await runTool(std::move(run), stop);
    if (!answer) {
        if (answer.error().reason == QLatin1StringView("tool.missing")) {
            Error error = answer.error();
            error.reason = QStringLiteral("engine.missing");
            co_return error;
        }
        co_return answer.error();
    }
    if (answer->exitCode != 0 && !oneStream) {
        const Problem problem = engineProblem(answer->stdErr);
        if (problem != Problem::None)
            co_return engineFailure(m_program, problem, answer->stdErr);
    }
    co_return answer;
}

QCoro::Task<Result<bool>> ContainerEngine::hasImage(QString reference)
{
    ToolRun inspect;
    inspect.args = {QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                    QStringLiteral("{{.Id}}"), reference};
    const Result<ToolAnswer> answer = co_await run(std::move(inspect));
    if (!answer)
        co_return answer.error();
    co_return answer->exitCode == 0;
}

QStringList ContainerEngine::plainHttpOptions(const QString &reference) const
{
    const QString host = reference.section(u'/', 0, 0).section(u':', 0, 0);
    const bool near = reference.contains(u'/') && (host == QLatin1StringView("localhost") ||
                                                   host.startsWith(QLatin1StringView("127.")));
    if (name() != QLatin1StringView("podman") || !near)
        return {};
    return {QStringLiteral("--tls-verify=false")};
}

QCoro::Task<Result<QString>> ContainerEngine::hostGateway()
{
    ToolRun inspect;
    inspect.args = {QStringLiteral("network"), QStringLiteral("inspect"),
                    QStringLiteral("--format")};
    if (name() == QLatin1StringView("podman"))
        inspect.args << QStringLiteral("{{range .Subnets}}{{.Gateway}} {{end}}")
                     << QStringLiteral("podman");
    else if (name() == QLatin1StringView("nerdctl"))
        inspect.args << QStringLiteral("{{range .IPAM.Config}}{{.Gateway}} {{end}}")
                     << QStringLiteral("bridge");
    else
        co_return QStringLiteral("host-gateway");
    inspect.limit = ProbeLimit;
    const Result<ToolAnswer> answer = co_await run(std::move(inspect));
    if (!answer)
        co_return answer.error();
    const QString address = QString::fromUtf8(answer->stdOut).trimmed().section(u' ', 0, 0);
    co_return address.isEmpty() ? QStringLiteral("host-gateway") : address;
}

QCoro::Task<Result<void>> ContainerEngine::pull(QString reference, Output output,
                                                std::stop_token stop)
{
    ToolRun pulling;
    pulling.args = QStringList(QStringLiteral("pull")) + plainHttpOptions(reference);
    pulling.args << reference;
    pulling.limit = PullLimit;
    const auto stream = std::make_shared<RedactedStream>();
    if (output)
        pulling.output = [output, stream](const QByteArray &bytes) { output(stream->take(bytes)); };
    const Result<ToolAnswer> answer = co_await run(std::move(pulling), stop);
    if (output)
        output(stream->rest());
    if (!answer)
        co_return answer.error();
    if (answer->exitCode == 0)
        co_return Result<void>();
    const QByteArray complaint = answer->stdErr.toLower();
    Error error{.kind = ErrorKind::Unavailable,
                .where = QStringLiteral("pull ") + reference,
                .detail = shortText(answer->stdErr),
                .reason = QStringLiteral("image.pullFailed")};
    if (mentions(complaint, {"not found", "does not exist", "pull access denied",
                             "manifest unknown", "repository name not known"})) {
        error.kind = ErrorKind::NotFound;
        error.reason = QStringLiteral("image.notFound");
    } else if (mentions(complaint, {"no space left"})) {
        error.kind = ErrorKind::NoSpace;
        error.reason = QStringLiteral("disk.full");
    }
    co_return error;
}

} // namespace slipway
