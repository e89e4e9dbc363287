// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/filelock.h"

#include "platform/systemerror.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace slipway {

Result<FileLock> FileLock::acquire(const QString &path)
{
    const QString where = QStringLiteral("lock ") + path;
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError(errno, where);
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        Error error = systemError(errno, where);
        if (error.kind == ErrorKind::Conflict)
            error.detail = QStringLiteral("Another program is using this folder.");
        return error;
    }
    return FileLock(std::move(file));
}

} // namespace slipway
