// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/durablefile.h"

#include "platform/descriptor.h"
#include "platform/systemerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>

namespace slipway {
namespace {

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        done += n;
    }
    return true;
}

Result<void> syncFolder(const QByteArray &folder, const QString &where)
{
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return systemError(errno, where);
    return {};
}

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &bytes, unsigned mode)
{
    const QString where = QStringLiteral("write ") + path;
    // A link is followed, so that a settings file kept elsewhere stays a link.
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QByteArray name = QFile::encodeName(target);
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    QByteArray scratch = name + ".XXXXXX";
    Descriptor file(::mkostemp(scratch.data(), O_CLOEXEC));
    if (!file.isOpen())
        return systemError(errno, where);
    const bool written = ::fchmod(file.number(), mode) == 0 && writeAll(file.number(), bytes) &&
                         ::fsync(file.number()) == 0 &&
                         std::rename(scratch.constData(), name.constData()) == 0;
    if (!written) {
        const Error error = systemError(errno, where);
        ::unlink(scratch.constData());
        return error;
    }
    return syncFolder(folder, where);
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    const QString where = QStringLiteral("read ") + path;
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(errno, where);
    QByteArray bytes;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t n = ::read(file.number(), buffer.data(), size_t(buffer.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemError(errno, where);
        if (n == 0)
            return bytes;
        bytes.append(buffer.constData(), n);
        if (bytes.size() > limit)
            return Error{ErrorKind::InvalidInput, where, QStringLiteral("The file is too large.")};
    }
}

Result<void> makeFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    if (QFileInfo(clean).isDir())
        return {};
    const QString parent = QFileInfo(clean).absolutePath();
    if (parent != clean) {
        const Result<void> above = makeFolder(parent);
        if (!above)
            return above.error();
    }
    if (::mkdir(QFile::encodeName(clean).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(errno, QStringLiteral("make folder ") + clean);
    if (!QFileInfo(clean).isDir())
        return systemError(ENOTDIR, QStringLiteral("make folder ") + clean);
    return {};
}

} // namespace slipway
