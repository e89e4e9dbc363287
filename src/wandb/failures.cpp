// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/failures.h"

#include "base/secret.h"
#include "ports/reasons.h"
#include "wandb/json.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>

namespace slipway {
namespace {

using Net = QNetworkReply;
constexpr int LongestDetail = 2000; ///< a proxy's error page is of no use in full

struct NetworkRow
{
    Net::NetworkError error;
    ErrorKind kind;
    reasons::Word reason;
};
constexpr std::array NetworkTable{
    NetworkRow{Net::ConnectionRefusedError, ErrorKind::Unavailable, reasons::ServerUnreachable},
    NetworkRow{Net::HostNotFoundError, ErrorKind::Unavailable, reasons::ServerUnknownHost},
    NetworkRow{Net::TimeoutError, ErrorKind::Timeout, reasons::ServerTimeout},
    NetworkRow{Net::SslHandshakeFailedError, ErrorKind::Unavailable, reasons::ServerTls},
    NetworkRow{Net::InsecureRedirectError, ErrorKind::Protocol, reasons::ServerRedirect},
    NetworkRow{Net::TooManyRedirectsError, ErrorKind::Protocol, reasons::ServerRedirect},
    NetworkRow{Net::ProtocolUnknownError, ErrorKind::InvalidInput, reasons::ServerNotWandb},
    NetworkRow{Net::ProtocolInvalidOperationError, ErrorKind::Protocol, reasons::ServerNotWandb},
    NetworkRow{Net::ProtocolFailure, ErrorKind::Protocol, reasons::ServerNotWandb},
};

struct StatusRow
{
    int from;
    int to;
    ErrorKind kind;
    reasons::Word reason;
};
constexpr std::array StatusTable{
    StatusRow{300, 399, ErrorKind::Protocol, reasons::ServerRedirect},
    StatusRow{400, 400, ErrorKind::InvalidInput, reasons::ServerRefused},
    StatusRow{401, 401, ErrorKind::Unauthenticated, reasons::KeyRefused},
    StatusRow{403, 403, ErrorKind::Forbidden, reasons::Forbidden},
    StatusRow{404, 404, ErrorKind::NotFound, reasons::ServerNotWandb},
    StatusRow{408, 408, ErrorKind::Timeout, reasons::ServerTimeout},
    StatusRow{409, 409, ErrorKind::Conflict, reasons::ServerRefused},
    StatusRow{410, 410, ErrorKind::NotFound, reasons::ServerRefused},
    StatusRow{413, 413, ErrorKind::InvalidInput, reasons::ServerRefused},
    StatusRow{422, 422, ErrorKind::InvalidInput, reasons::ServerRefused},
    StatusRow{429, 429, ErrorKind::RateLimited, reasons::ServerBusy},
    StatusRow{501, 501, ErrorKind::Unsupported, reasons::ServerLacksFeature},
    StatusRow{504, 504, ErrorKind::Timeout, reasons::ServerTimeout},
    StatusRow{507, 507, ErrorKind::NoSpace, reasons::ServerNoSpace},
    StatusRow{500, 599, ErrorKind::Unavailable, reasons::ServerFailed},
};

/** Servers say what kind of failure it was only in words. First match wins; all lower case. */
struct MessageRow
{
    const char *part;
    ErrorKind kind;
    reasons::Word reason;
};
constexpr std::array MessageTable{
    MessageRow{"cannot query field", ErrorKind::Unsupported, reasons::ServerLacksFeature},
    MessageRow{"unknown argument", ErrorKind::Unsupported, reasons::ServerLacksFeature},
    MessageRow{"unknown type", ErrorKind::Unsupported, reasons::ServerLacksFeature},
    MessageRow{"is not defined by type", ErrorKind::Unsupported, reasons::ServerLacksFeature},
    MessageRow{"not authenticated", ErrorKind::Unauthenticated, reasons::KeyRefused},
    MessageRow{"invalid api key", ErrorKind::Unauthenticated, reasons::KeyRefused},
    MessageRow{"the key of a run", ErrorKind::Forbidden, reasons::Forbidden},
    MessageRow{"permission", ErrorKind::Forbidden, reasons::Forbidden},
    MessageRow{"not allowed", ErrorKind::Forbidden, reasons::Forbidden},
    MessageRow{"forbidden", ErrorKind::Forbidden, reasons::Forbidden},
    MessageRow{"access denied", ErrorKind::Forbidden, reasons::Forbidden},
    MessageRow{"already exist", ErrorKind::Conflict, reasons::ServerRefused},
    MessageRow{"already", ErrorKind::Conflict, reasons::ServerRefused},
    MessageRow{"not found", ErrorKind::NotFound, reasons::ServerRefused},
    MessageRow{"does not exist", ErrorKind::NotFound, reasons::ServerRefused},
    MessageRow{"no such", ErrorKind::NotFound, reasons::ServerRefused},
    MessageRow{"there is no ", ErrorKind::NotFound, reasons::ServerRefused},
    MessageRow{" is gone", ErrorKind::NotFound, reasons::ServerRefused},
    MessageRow{" is taken", ErrorKind::Conflict, reasons::ServerRefused},
    MessageRow{"no space", ErrorKind::NoSpace, reasons::ServerNoSpace},
    MessageRow{"rate limit", ErrorKind::RateLimited, reasons::ServerBusy},
    MessageRow{"internal", ErrorKind::Unavailable, reasons::ServerFailed},
};

struct CodeRow
{
    const char *code;
    ErrorKind kind;
    reasons::Word reason;
};
constexpr std::array CodeTable{
    CodeRow{"UNAUTHENTICATED", ErrorKind::Unauthenticated, reasons::KeyRefused},
    CodeRow{"FORBIDDEN", ErrorKind::Forbidden, reasons::Forbidden},
    CodeRow{"NOT_FOUND", ErrorKind::NotFound, reasons::ServerRefused},
    CodeRow{"CONFLICT", ErrorKind::Conflict, reasons::ServerRefused},
    CodeRow{"INVALID_INPUT", ErrorKind::InvalidInput, reasons::ServerRefused},
    CodeRow{"NO_SPACE", ErrorKind::NoSpace, reasons::ServerNoSpace},
    CodeRow{"INTERNAL", ErrorKind::Unavailable, reasons::ServerFailed},
};

QString shortened(QString text)
{
    text = Redactor::clean(std::move(text)).trimmed();
    if (text.size() > LongestDetail)
        text = text.left(LongestDetail) + u'…';
    return text;
}

Error make(ErrorKind kind, const QString &where, const QString &detail, reasons::Word reason)
{
    return {.kind = kind, .where = where, .detail = shortened(detail), .reason = QString(reason)};
}

/** What the server says about a status: errors[].message, error, or the body (wandb-api §1.4). */
QString bodyText(const QByteArray &body)
{
    const Json json = Json::parse(body.cbegin(), body.cend(), nullptr, false);
    if (json.is_object()) {
        const QStringList messages = errorMessages(json);
        if (!messages.isEmpty())
            return messages.join(u"; ");
        if (json.contains("error")) {
            const Json &error = json["error"];
            return error.is_object() ? textAt(error, "message") : textOf(error);
        }
    }
    return QString::fromUtf8(body.left(LongestDetail));
}

} // namespace

bool HttpOutcome::isSuccess() const
{
    return cut == Cut::No && network == QNetworkReply::NoError && status >= 200 && status < 300;
}

bool HttpOutcome::notSent() const
{
    return network == Net::ConnectionRefusedError || network == Net::HostNotFoundError ||
           network == Net::SslHandshakeFailedError;
}

Error errorOf(const HttpOutcome &outcome, const QString &where)
{
    switch (outcome.cut) {
    case HttpOutcome::Cut::Stopped:
        return {.kind = ErrorKind::Cancelled, .where = where, .detail = {}};
    case HttpOutcome::Cut::TimedOut:
        return make(ErrorKind::Timeout, where, QStringLiteral("no answer in time"),
                    reasons::ServerTimeout);
    case HttpOutcome::Cut::TooLong:
        return make(ErrorKind::Protocol, where, QStringLiteral("the answer is too long"),
                    reasons::ServerNotWandb);
    case HttpOutcome::Cut::Unwritable:
        return make(ErrorKind::Internal, where, outcome.cutText, reasons::FileUnwritable);
    case HttpOutcome::Cut::No:
        break;
    }
    for (const StatusRow &row : StatusTable) {
        if (outcome.status < row.from || outcome.status > row.to)
            continue;
        Error error = make(row.kind, where,
                           QStringLiteral("HTTP %1: %2")
                               .arg(QString::number(outcome.status), bodyText(outcome.body)),
                           row.reason);
        error.retryAfter = outcome.retryAfter;
        return error;
    }
    for (const NetworkRow &row : NetworkTable) {
        if (row.error == outcome.network)
            return make(row.kind, where, outcome.networkText, row.reason);
    }
    if (outcome.network == Net::OperationCanceledError)
        return {.kind = ErrorKind::Cancelled, .where = where, .detail = {}};
    if (outcome.network != Net::NoError)
        return make(ErrorKind::Unavailable, where, outcome.networkText, reasons::ServerLost);
    return make(ErrorKind::Protocol, where,
                QStringLiteral("unexpected HTTP status %1").arg(outcome.status),
                reasons::ServerNotWandb);
}

Error errorOfGraphql(const QStringList &messages, const QString &code, const QString &where)
{
    const QString text = messages.join(u"; ");
    for (const CodeRow &row : CodeTable) {
        if (code == QLatin1StringView(row.code))
            return make(row.kind, where, text, row.reason);
    }
    const QString lower = text.toLower();
    for (const MessageRow &row : MessageTable) {
        if (lower.contains(QLatin1StringView(row.part)))
            return make(row.kind, where, text, row.reason);
    }
    return make(ErrorKind::InvalidInput, where, text, reasons::ServerRefused);
}

bool mayRetry(const HttpOutcome &outcome, bool repeatable)
{
    if (outcome.cut == HttpOutcome::Cut::TimedOut)
        return repeatable;
    if (outcome.cut != HttpOutcome::Cut::No)
        return false;
    if (outcome.status >= 400) {
        static constexpr std::array permanent{400, 401, 403, 404, 409, 410, 413, 422, 501, 507};
        if (std::find(permanent.begin(), permanent.end(), outcome.status) != permanent.end())
            return false;
        return repeatable || outcome.status == 429;
    }
    if (outcome.status >= 200 && outcome.network == Net::NoError)
        return false;
    if (outcome.notSent())
        return outcome.network != Net::SslHandshakeFailedError;
    if (outcome.network == Net::OperationCanceledError || outcome.status >= 300)
        return false;
    return repeatable && outcome.network != Net::NoError;
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value)
{
    using namespace std::chrono_literals;
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
        const QDateTime http = QLocale::c().toDateTime(
            QString::fromLatin1(value).section(u' ', 1, 4), QStringLiteral("dd MMM yyyy hh:mm:ss"));
        if (when.isValid())
            seconds = QDateTime::currentDateTimeUtc().secsTo(when);
        else if (http.isValid())
            seconds = QDateTime::currentDateTimeUtc().secsTo(
                QDateTime(http.date(), http.time(), Qt::UTC));
        else
            return {};
    }
    return std::clamp<std::chrono::milliseconds>(std::chrono::seconds(seconds), 0ms, 1h);
}

} // namespace slipway
