// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/transport.h"

#include "base/logging.h"
#include "ports/reasons.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>
#include <algorithm>
#include <optional>

namespace slipway {
namespace {

using std::chrono::milliseconds;
constexpr qint64 ReadAhead = 1024 * 1024; ///< of a download, kept in memory
constexpr qint64 LongestRefusal = 64 * 1024;

/** What the signals of a reply find out. On the heap: the reply may outlive whoever waits for it.
 */
struct Watch
{
    HttpOutcome::Cut cut = HttpOutcome::Cut::No;
    QString cutText;
    qint64 received = 0;
    QByteArrayList body; ///< in the pieces that came: one that is cut off is never put together
    std::unique_ptr<QSaveFile> sink;
};

void cutOff(QNetworkReply *reply, const std::shared_ptr<Watch> &watch, HttpOutcome::Cut why)
{
    if (watch->cut != HttpOutcome::Cut::No || reply->isFinished())
        return;
    watch->cut = why;
    reply->abort();
}

/** Takes what has arrived: to the file when the answer is a good one, else to memory. */
void take(QNetworkReply *reply, const std::shared_ptr<Watch> &watch, qint64 longest)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    while (reply->bytesAvailable() > 0 && watch->cut == HttpOutcome::Cut::No) {
        const QByteArray bytes = reply->read(std::min(ReadAhead, reply->bytesAvailable()));
        if (bytes.isEmpty())
            return;
        watch->received += bytes.size();
        const bool toSink = watch->sink && status >= 200 && status < 300;
        // An empty file's refusal may say more than the file.
        const qint64 most = watch->sink && !toSink ? std::max(longest, LongestRefusal) : longest;
        if (watch->received > most) {
            cutOff(reply, watch, HttpOutcome::Cut::TooLong);
            watch->cut = HttpOutcome::Cut::TooLong;
        } else if (toSink) {
            if (watch->sink->write(bytes) != bytes.size()) {
                watch->cutText = watch->sink->errorString();
                cutOff(reply, watch, HttpOutcome::Cut::Unwritable);
                watch->cut = HttpOutcome::Cut::Unwritable;
            }
        } else {
            watch->body.append(bytes);
        }
    }
}

/** Whether what is sent there unencrypted stays on this computer. */
bool isThisComputer(const QUrl &url)
{
    const QString host = url.host().toLower();
    // The name by which jobs in containers reach the computer they run on.
    if (host == QLatin1StringView("localhost") || host == QLatin1StringView("host.docker.internal"))
        return true;
    const QHostAddress address(host);
    // Its own addresses also are those of bridges to containers.
    return !address.isNull() &&
           (address.isLoopback() || QNetworkInterface::allAddresses().contains(address));
}

/** What a server said a moment ago, so that it is not asked again. */
HttpOutcome stillInTrouble()
{
    HttpOutcome outcome;
    outcome.status = 429;
    outcome.body = QByteArrayLiteral("it was asked a moment ago and wants to be left alone");
    return outcome;
}

/** Waits, or less when asked to stop. */
QCoro::Task<void> pause(milliseconds delay, std::stop_token stop)
{
    auto timer = std::make_shared<QTimer>();
    timer->setSingleShot(true);
    timer->start(delay);
    const std::stop_callback wake(stop, [weak = std::weak_ptr<QTimer>(timer)] {
        if (const auto strong = weak.lock())
            QMetaObject::invokeMethod(
                strong.get(), [timer = strong.get()] { timer->start(0); }, Qt::QueuedConnection);
    });
    co_await qCoro(timer.get()).waitForTimeout();
}

} // namespace

Transport::Transport(QUrl server, Secret key, RetryPolicy retry)
    : m_server(std::move(server))
    , m_key(std::move(key))
    , m_retry(retry)
    , m_restraint(retry)
{
    m_network.setAutoDeleteReplies(false);
    Redactor::hide(m_key);
}

QUrl Transport::urlOf(const QString &path) const
{
    QString base = m_server.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                     QUrl::RemoveUserInfo);
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(base + u'/' + path, QUrl::StrictMode);
}

QNetworkRequest Transport::prepared(const HttpRequest &request) const
{
    QNetworkRequest http(request.url);
    const auto manual = QNetworkRequest::Manual;
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A redirected key or upload would be handed to whoever the answer names.
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      request.verb == "GET" && !request.withKey
                          ? QNetworkRequest::SameOriginRedirectPolicy
                          : QNetworkRequest::ManualRedirectPolicy);
    http.setMaximumRedirectsAllowed(3);
    http.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("slipway/" SLIPWAY_VERSION));
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    if (request.withKey && !m_key.isEmpty())
        http.setRawHeader("Authorization", "Basic " + ("api:" + m_key.expose()).toBase64());
    return http;
}

milliseconds Transport::longestTransfer(qint64 bytes) const
{
    const milliseconds most = std::chrono::hours(24);
    const qint64 seconds =
        std::max<qint64>(0, bytes) / std::max<qint64>(1, m_retry.slowestTransfer);
    if (seconds > std::chrono::duration_cast<std::chrono::seconds>(most).count())
        return most;
    return std::min(most, m_retry.transferStart + milliseconds(std::chrono::seconds(seconds)));
}

QCoro::Task<HttpOutcome> Transport::attempt(HttpRequest request, milliseconds limit,
                                            std::stop_token stop)
{
    const auto self = shared_from_this();
    HttpOutcome outcome;
    QNetworkRequest http = prepared(request);
    auto watch = std::make_shared<Watch>();
    if (!request.sinkFile.isEmpty()) {
        watch->sink = std::make_unique<QSaveFile>(request.sinkFile);
        if (!watch->sink->open(QIODevice::WriteOnly)) {
            outcome.cut = HttpOutcome::Cut::Unwritable;
            outcome.cutText = watch->sink->errorString();
            co_return outcome;
        }
    }
    QNetworkReply *reply = nullptr;
    QFile source(request.bodyFile);
    if (!request.bodyFile.isEmpty()) {
        if (!source.open(QIODevice::ReadOnly)) {
            outcome.cut = HttpOutcome::Cut::Unwritable;
            outcome.cutText = source.errorString();
            co_return outcome;
        }
        http.setHeader(QNetworkRequest::ContentLengthHeader, source.size());
        reply = m_network.sendCustomRequest(http, request.verb, &source);
    } else {
        reply = m_network.sendCustomRequest(http, request.verb, request.body);
    }
    const auto limitReadAhead = [reply] { reply->setReadBufferSize(2 * ReadAhead); };
    limitReadAhead();
    // What has a body begins only in the event loop, and Qt forgets the limit set before that. Then
    // its network thread reads on as long as a server sends, and hears of no abort meanwhile.
    QMetaObject::invokeMethod(reply, limitReadAhead, Qt::QueuedConnection);

    const qint64 longest = request.longestAnswer;
    // Not the reply: whoever disconnects everything from that keeps it from hearing of its abort,
    // and six connections that nobody ends are all that Qt makes to a server.
    QObject context;
    QObject::connect(reply, &QIODevice::readyRead, &context,
                     [reply, watch, longest] { take(reply, watch, longest); });
    QTimer limiter;
    limiter.setSingleShot(true);
    const auto timeOut = [reply, watch] { cutOff(reply, watch, HttpOutcome::Cut::TimedOut); };
    QObject::connect(&limiter, &QTimer::timeout, reply, timeOut);
    limiter.start(limit);
    QTimer whole;
    whole.setSingleShot(true);
    if (request.isTransfer) {
        QObject::connect(&whole, &QTimer::timeout, reply, timeOut);
        const qint64 bytes = request.bodyFile.isEmpty() ? request.longestAnswer : source.size();
        whole.start(longestTransfer(bytes));
        const auto stillAlive = [timer = QPointer<QTimer>(&limiter)] {
            if (timer)
                timer->start();
        };
        QObject::connect(reply, &QNetworkReply::uploadProgress, &limiter, stillAlive);
        QObject::connect(reply, &QNetworkReply::downloadProgress, &limiter, stillAlive);
    }
    const std::stop_callback stopper(stop, [guard = QPointer<QNetworkReply>(reply), watch] {
        QMetaObject::invokeMethod(
            guard,
            [guard, watch] {
                if (guard)
                    cutOff(guard, watch, HttpOutcome::Cut::Stopped);
            },
            Qt::QueuedConnection);
    });

    co_await reply;

    limiter.stop();
    whole.stop();
    take(reply, watch, longest);
    outcome.network = reply->error();
    outcome.networkText = reply->errorString();
    outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.retryAfter = parseRetryAfter(reply->rawHeader("Retry-After"));
    outcome.cut = m_closed ? HttpOutcome::Cut::Stopped : watch->cut;
    if (outcome.cut == HttpOutcome::Cut::No)
        outcome.body = watch->body.join();
    outcome.cutText = watch->cutText;
    QObject::disconnect(reply, nullptr, &context, nullptr);
    reply->deleteLater();
    if (watch->sink && outcome.isSuccess() && !watch->sink->commit()) {
        outcome.cut = HttpOutcome::Cut::Unwritable;
        outcome.cutText = watch->sink->errorString();
    }
    co_return outcome;
}

QCoro::Task<milliseconds> Transport::turn(QString endpoint, milliseconds most, std::stop_token stop)
{
    const auto self = shared_from_this();
    QElapsedTimer clock;
    clock.start();
    // Others wait for the same: whoever asks first makes it longer for the rest.
    for (;;) {
        const milliseconds wait = m_restraint.pauseBefore(endpoint);
        if (wait <= milliseconds(0) || m_closed || stop.stop_requested())
            co_return milliseconds(0);
        if (milliseconds(clock.elapsed()) + wait >= most)
            co_return wait;
        co_await pause(wait, stop);
    }
}

QCoro::Task<Result<QByteArray>> Transport::send(HttpRequest request, std::stop_token stop)
{
    const auto self = shared_from_this();
    const QString scheme = request.url.scheme();
    const bool downgraded =
        m_server.scheme() == QLatin1StringView("https") && scheme != QLatin1StringView("https");
    if (downgraded ||
        (scheme != QLatin1StringView("http") && scheme != QLatin1StringView("https")) ||
        request.url.host().isEmpty()) {
        co_return Error{
            .kind = ErrorKind::Protocol,
            .where = request.where,
            .detail = QStringLiteral("refused address %1")
                          .arg(request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
            .reason = QString(reasons::ServerRedirect)};
    }
    if (request.withKey && !m_key.isEmpty() && scheme == QLatin1StringView("http") &&
        !isThisComputer(request.url)) {
        co_return Error{
            .kind = ErrorKind::Forbidden,
            .where = request.where,
            .detail = QStringLiteral("no key is sent unencrypted to %1").arg(request.url.host()),
            .reason = QString(reasons::ServerPlainHttp),
            .field = QStringLiteral("server")};
    }
    QElapsedTimer clock;
    clock.start();
    milliseconds delay = m_retry.firstDelay;
    const int mostTries = request.tries > 0 ? request.tries : m_retry.tries;
    const QString endpoint = request.endpoint.isEmpty() ? request.url.path() : request.endpoint;
    std::optional<Error> last;
    for (int tries = 1;; ++tries) {
        // Storage belongs to somebody else.
        if (request.withKey) {
            const milliseconds most = m_retry.total - milliseconds(clock.elapsed());
            const milliseconds tooLong = co_await turn(endpoint, most, stop);
            if (tooLong > milliseconds(0)) {
                Error error = last ? *last : errorOf(stillInTrouble(), request.where);
                error.retryAfter = tooLong;
                co_return error;
            }
        }
        if (m_closed || stop.stop_requested())
            co_return Error{.kind = ErrorKind::Cancelled, .where = request.where, .detail = {}};
        const milliseconds left = m_retry.total - milliseconds(clock.elapsed());
        milliseconds limit =
            request.isTransfer ? m_retry.perTry : std::clamp(left, milliseconds(1), m_retry.perTry);
        if (request.limit > milliseconds(0))
            limit = request.limit;
        if (request.withKey)
            m_restraint.asked(endpoint);
        const HttpOutcome outcome = co_await attempt(request, limit, stop);
        if (request.withKey)
            m_restraint.answered(endpoint, outcome);
        if (outcome.isSuccess())
            co_return outcome.body;
        const milliseconds wait = outcome.retryAfter
                                      ? *outcome.retryAfter
                                      : jittered(std::min(delay, m_retry.longestDelay));
        const bool inTime = milliseconds(clock.elapsed()) + wait < m_retry.total;
        if (tries >= mostTries || !inTime || !mayRetry(outcome, request.repeatable)) {
            const Error error = errorOf(outcome, request.where);
            if (error.kind != ErrorKind::Cancelled)
                qCDebug(lcClient).noquote() << error.toString() << "after" << tries << "tries";
            co_return error;
        }
        last = errorOf(outcome, request.where);
        co_await pause(wait, stop);
        delay *= 2;
    }
}

void Transport::close()
{
    m_closed = true;
    // Aborting resumes whoever waits, and that may drop the last reference to us.
    const auto self = weak_from_this().lock();
    const QList<QNetworkReply *> replies = m_network.findChildren<QNetworkReply *>();
    for (const QPointer<QNetworkReply> reply : replies) {
        if (reply)
            reply->abort();
    }
}

} // namespace slipway
