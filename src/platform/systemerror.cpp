// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/systemerror.h"

#include <cerrno>
#include <system_error>

namespace slipway {
namespace {

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOENT:
    case ESRCH:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Forbidden;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    case EEXIST:
    case EWOULDBLOCK:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error systemError(int number, const QString &where)
{
    const std::string words = std::generic_category().message(number);
    return Error{kindOf(number), where, QString::fromStdString(words)};
}

} // namespace slipway
