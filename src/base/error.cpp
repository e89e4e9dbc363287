// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

namespace slipway {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalid input");
    case ErrorKind::Unauthenticated:
        return QStringLiteral("not signed in");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate limited");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Timeout:
        return QStringLiteral("timed out");
    case ErrorKind::Protocol:
        return QStringLiteral("protocol error");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::NoSpace:
        return QStringLiteral("disk full");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal error");
}

QString Error::toString() const
{
    const QString what = detail.isEmpty() ? kindName(kind) : detail;
    return where.isEmpty() ? what : QString(where + QStringLiteral(": ") + what);
}

} // namespace slipway
