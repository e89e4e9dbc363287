// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace slipway {

/** How one HTTP exchange ended, as far as it got. */
struct HttpOutcome
{
    enum class Cut { No, TimedOut, TooLong, Stopped, Unwritable };
    QNetworkReply::NetworkError network = QNetworkReply::NoError;
    QString networkText;
    int status = 0; ///< 0: no answer
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter;
    Cut cut = Cut::No; ///< we ended it, and why
    QString cutText;   ///< for Unwritable: the reason

    [[nodiscard]] bool isSuccess() const;
    /** The server has certainly not acted on the request: nobody was reached. */
    [[nodiscard]] bool notSent() const;
};

/** The one place where transport failures and HTTP statuses become an Error. */
[[nodiscard]] Error errorOf(const HttpOutcome &outcome, const QString &where);
/** The same for `errors` inside a 200: their messages, and extensions.code where there is one. */
[[nodiscard]] Error errorOfGraphql(const QStringList &messages, const QString &code,
                                   const QString &where);
/**
 * Whether the same request may be sent again (wandb-api §1.4). One that is not repeatable only when
 * the server cannot have acted on it.
 */
[[nodiscard]] bool mayRetry(const HttpOutcome &outcome, bool repeatable);
/** "120" or an HTTP date, as Retry-After has it; at most an hour. */
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value);

} // namespace slipway
