// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/journal.h"

#include "agent/journal/recordcodec.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace slipway::agent {
namespace {

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

void syncFolder(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Journal::Journal(QString path)
    : m_path(std::move(path))
{
}

Journal::~Journal()
{
    if (m_file >= 0)
        ::close(m_file);
}

Error Journal::failure() const
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT;
    return Error{.kind = full ? ErrorKind::NoSpace : ErrorKind::Internal,
                 .where = m_path,
                 .detail = QString::fromLocal8Bit(std::strerror(number)),
                 .reason = full ? QStringLiteral("disk.full") : QStringLiteral("agent.folder")};
}

Result<QList<Record>> Journal::read() const
{
    QFile file(m_path);
    QList<Record> records;
    if (!file.exists())
        return records;
    if (!file.open(QIODevice::ReadOnly))
        return failure();
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        // Without its end it was never acknowledged to anybody.
        if (!line.endsWith('\n'))
            break;
        if (const auto record = fromLine(line))
            records.append(*record);
    }
    return records;
}

Result<void> Journal::begin(const QList<Record> &records)
{
    QByteArray bytes;
    for (const Record &record : records)
        bytes += toLine(record) + '\n';
    const QString beside = m_path + QStringLiteral(".new");
    const int file = ::open(QFile::encodeName(beside).constData(),
                            O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return failure();
    if (!writeAll(file, bytes) || ::fsync(file) != 0 ||
        ::rename(QFile::encodeName(beside).constData(), QFile::encodeName(m_path).constData()) !=
            0) {
        const Error error = failure();
        ::close(file);
        return error;
    }
    syncFolder(m_path);
    if (m_file >= 0)
        ::close(m_file);
    m_file = file;
    m_size = bytes.size();
    m_appended = 0;
    return {};
}

Result<void> Journal::append(const Record &record)
{
    const QByteArray line = toLine(record) + '\n';
    if (!writeAll(m_file, line) || ::fdatasync(m_file) != 0) {
        const Error error = failure();
        // Half a line must not spoil the next one.
        if (::ftruncate(m_file, m_size) != 0)
            return error;
        return error;
    }
    m_size += line.size();
    ++m_appended;
    return {};
}

} // namespace slipway::agent
