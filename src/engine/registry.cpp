// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/registry.h"

#include <array>

namespace slipway {
namespace {

constexpr std::chrono::seconds LookLimit{60};
constexpr std::chrono::hours PushLimit{3};
constexpr qsizetype Kept = 8192;

struct Complaint
{
    const char *words;
    QLatin1StringView reason;
    ErrorKind kind;
};

// As docker, podman and registries word it, in lower case; the first that fits counts.
const std::array<Complaint, 30> Complaints{{
    {"no space left on device", QLatin1StringView("disk.full"), ErrorKind::NoSpace},
    {"http response to https client", QLatin1StringView("registry.tls"), ErrorKind::Unavailable},
    {"x509:", QLatin1StringView("registry.tls"), ErrorKind::Unavailable},
    {"tls: ", QLatin1StringView("registry.tls"), ErrorKind::Unavailable},
    {"no basic auth credentials", QLatin1StringView("registry.unauthorized"),
     ErrorKind::Unauthenticated},
    {"unauthorized", QLatin1StringView("registry.unauthorized"), ErrorKind::Unauthenticated},
    {"authentication required", QLatin1StringView("registry.unauthorized"),
     ErrorKind::Unauthenticated},
    {"incorrect username or password", QLatin1StringView("registry.unauthorized"),
     ErrorKind::Unauthenticated},
    {"invalid username/password", QLatin1StringView("registry.unauthorized"),
     ErrorKind::Unauthenticated},
    {"error getting credentials", QLatin1StringView("registry.unauthorized"),
     ErrorKind::Unauthenticated},
    {"access to the resource is denied", QLatin1StringView("registry.unauthorized"),
     ErrorKind::Forbidden},
    {"insufficient_scope", QLatin1StringView("registry.unauthorized"), ErrorKind::Forbidden},
    {"403 forbidden", QLatin1StringView("registry.unauthorized"), ErrorKind::Forbidden},
    {"status 403", QLatin1StringView("registry.unauthorized"), ErrorKind::Forbidden},
    {"denied: ", QLatin1StringView("registry.unauthorized"), ErrorKind::Forbidden},
    {"invalid reference format", QLatin1StringView("registry.name"), ErrorKind::InvalidInput},
    {"invalid repository name", QLatin1StringView("registry.name"), ErrorKind::InvalidInput},
    {"name_invalid", QLatin1StringView("registry.name"), ErrorKind::InvalidInput},
    {"name invalid", QLatin1StringView("registry.name"), ErrorKind::InvalidInput},
    {"name unknown", QLatin1StringView("registry.name"), ErrorKind::NotFound},
    {"does not exist in the registry", QLatin1StringView("registry.name"), ErrorKind::NotFound},
    {"connection refused", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"no such host", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"i/o timeout", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"handshake timeout", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"deadline exceeded", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"no route to host", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"network is unreachable", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"connection reset", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
    {"client.timeout", QLatin1StringView("registry.unreachable"), ErrorKind::Unavailable},
}};

bool saysNone(const QByteArray &complaint)
{
    for (const char *words : {"no such manifest", "manifest unknown", "manifest_unknown",
                              "not found", "name unknown", "name_unknown"}) {
        if (complaint.contains(words))
            return true;
    }
    return false;
}

/** What happened, in words that domain/runs/failurecause knows again. */
QString phraseOf(const QString &reason, const QString &host)
{
    const QString name = QString(QStringLiteral("registry ") + host).trimmed();
    if (reason == QLatin1StringView("registry.unauthorized"))
        return QStringLiteral("The %1 did not accept this agent's sign-in: ").arg(name);
    if (reason == QLatin1StringView("registry.unreachable"))
        return QStringLiteral("The %1 does not answer: ").arg(name);
    if (reason == QLatin1StringView("registry.tls"))
        return QStringLiteral("The connection to the %1 is not trusted: ").arg(name);
    if (reason == QLatin1StringView("registry.name"))
        return QStringLiteral("The %1 takes no image of this name: ").arg(name);
    return {};
}

/** The last line that says something. */
QString lastLine(const QByteArray &text)
{
    QString last;
    for (const QString &line : Redactor::clean(QString::fromUtf8(text)).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            last = line.trimmed();
    }
    return last;
}

/** No, or not told; an Error where nothing that follows can go well. */
Result<std::optional<bool>> meaningOf(const QString &reference, const QByteArray &complaint)
{
    const QByteArray text = complaint.toLower();
    const Error error = registryError(reference, complaint);
    if (error.reason == QLatin1StringView("registry.unreachable"))
        return error;
    // "denied" may be an image that is not there yet; a plain "unauthorized" is a missing sign-in.
    if (error.reason == QLatin1StringView("registry.unauthorized") && !text.contains("denied"))
        return error;
    return saysNone(text) ? std::optional<bool>(false) : std::nullopt;
}

/** Whole lines, without those by which a client says that an image is not there: that is no error
 * here, and would be taken for one in the log of a build that fails later. */
ContainerEngine::Output withoutErrors(const ContainerEngine::Output &output)
{
    if (!output)
        return {};
    const auto rest = std::make_shared<QByteArray>();
    return [output, rest](const QByteArray &bytes) {
        *rest += bytes;
        for (qsizetype end = rest->indexOf('\n'); end >= 0; end = rest->indexOf('\n')) {
            const QByteArray line = rest->left(end + 1);
            rest->remove(0, end + 1);
            if (!line.startsWith("Error") && !line.startsWith("time=\"")) // nerdctl's
                output(line);
        }
    };
}

} // namespace

QString registryHost(const QString &reference)
{
    const QString first = reference.section(u'/', 0, 0);
    const bool named = reference.contains(u'/') && (first.contains(u'.') || first.contains(u':') ||
                                                    first == QLatin1StringView("localhost"));
    return named ? first : QString();
}

Error registryError(const QString &reference, const QByteArray &complaint)
{
    const QByteArray text = complaint.toLower();
    Error error{.kind = ErrorKind::Unavailable,
                .where = QStringLiteral("push ") + reference.section(u'@', 0, 0),
                .detail = lastLine(complaint),
                .reason = QStringLiteral("registry.failed")};
    for (const Complaint &one : Complaints) {
        if (text.contains(one.words)) {
            error.kind = one.kind;
            error.reason = one.reason;
            break;
        }
    }
    error.detail.prepend(phraseOf(error.reason, registryHost(reference)));
    return error;
}

QCoro::Task<Result<std::optional<bool>>> Registry::has(QString reference, Output output,
                                                       std::stop_token stop)
{
    using Found = std::optional<bool>;
    ToolRun look;
    look.args = {QStringLiteral("manifest"), QStringLiteral("inspect"), reference};
    look.limit = LookLimit;
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(look), stop);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode == 0)
        co_return Found(true);
    const Result<Found> first = meaningOf(reference, answer->stdErr);
    if (!first)
        co_return first.error();
    // The client asks by itself and may be wrong: it does not know which registries the engine
    // trusts or speaks plain http to. To fetch the image asks the engine.
    ToolRun fetch;
    fetch.args = QStringList(QStringLiteral("pull")) + m_engine.plainHttpOptions(reference);
    fetch.args << reference;
    fetch.limit = PushLimit;
    fetch.output = withoutErrors(output);
    const Result<ToolAnswer> fetched = co_await m_engine.run(std::move(fetch), stop);
    if (!fetched)
        co_return fetched.error();
    if (fetched->exitCode == 0)
        co_return Found(true);
    co_return meaningOf(reference, fetched->stdErr);
}

QCoro::Task<Result<void>> Registry::push(QString reference, Output output, std::stop_token stop)
{
    ToolRun run;
    run.args = QStringList(QStringLiteral("push")) + m_engine.plainHttpOptions(reference);
    run.args << reference;
    run.limit = PushLimit;
    run.keepStreams = false;
    run.oneStream = true;
    const auto tail = std::make_shared<QByteArray>();
    run.output = [output, tail](QByteArray bytes) {
        *tail = (*tail + bytes).right(Kept);
        if (output)
            output(std::move(bytes));
    };
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run), stop);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode == 0)
        co_return Result<void>();
    const EngineStatus::Problem problem = engineProblem(*tail);
    if (problem != EngineStatus::Problem::None)
        co_return engineFailure(m_engine.program(), problem, *tail);
    co_return registryError(reference, *tail);
}

} // namespace slipway
