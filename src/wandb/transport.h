// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "wandb/failures.h"
#include "wandb/restraint.h"
#include "wandb/retrypolicy.h"

#include <QCoroTask>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>
#include <memory>
#include <stop_token>
#include <utility>

namespace slipway {

/** One HTTP request; the answer comes as bytes or goes to a file. */
struct HttpRequest
{
    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString bodyFile;        ///< streamed from there instead of `body`
    QString sinkFile;        ///< a successful answer is streamed to there, replacing what was there
    bool withKey = false;    ///< only ever to the server itself; storage addresses carry a token
    bool repeatable = true;  ///< the server may see it twice without harm
    bool isTransfer = false; ///< a file of any size: silence is limited, and the whole by its size
    int tries = 0;           ///< fewer than the policy's; 0: those
    /** For one try, where the server answers late on purpose; 0: the policy's. */
    std::chrono::milliseconds limit{0};
    /** Also of what goes to `sinkFile`; a longer answer is cut off. */
    qint64 longestAnswer = 64LL * 1024 * 1024;
    QString where; ///< for errors
    /** What is asked of the server, for Restraint; empty: the address. */
    QString endpoint;
};

/**
 * HTTP to one server and to the storage addresses it hands out: key, retries, limits, cancelling,
 * and no redirects to other hosts. Lives in a shared_ptr: questions under way hold it.
 */
class Transport : public std::enable_shared_from_this<Transport>
{
public:
    Transport(QUrl server, Secret key, RetryPolicy retry);

    [[nodiscard]] const QUrl &server() const { return m_server; }
    /** "<server>/<path>" for a path that is already percent-encoded. */
    [[nodiscard]] QUrl urlOf(const QString &path) const;
    /** The body of the answer (empty with a sink file), or what went wrong after all tries. */
    QCoro::Task<Result<QByteArray>> send(HttpRequest request, std::stop_token stop);
    /** Ends all requests under way, and every later one, with Cancelled. */
    void close();

private:
    QCoro::Task<HttpOutcome> attempt(HttpRequest request, std::chrono::milliseconds limit,
                                     std::stop_token stop);
    /** Waits until the server may be asked that; how long that takes when it would be too long. */
    QCoro::Task<std::chrono::milliseconds> turn(QString endpoint, std::chrono::milliseconds most,
                                                std::stop_token stop);
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    [[nodiscard]] std::chrono::milliseconds longestTransfer(qint64 bytes) const;

    QUrl m_server;
    Secret m_key;
    RetryPolicy m_retry;
    Restraint m_restraint;
    QNetworkAccessManager m_network;
    bool m_closed = false;
};

} // namespace slipway
