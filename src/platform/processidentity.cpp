// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/processidentity.h"

#include "platform/descriptor.h"
#include "platform/systemerror.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QFile>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/syscall.h>

namespace slipway {
namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bootIdNow()
{
    static const QString id =
        QString::fromLatin1(contents(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
    return id;
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    return of(::getpid()).value_or(ProcessIdentity{});
}

std::optional<ProcessIdentity> ProcessIdentity::of(qint64 pid)
{
    if (pid <= 0)
        return {};
    const QByteArray stat = contents(QStringLiteral("/proc/%1/stat").arg(pid));
    // The second field is the program's name in parentheses and may itself hold any character.
    const qsizetype end = stat.lastIndexOf(')');
    if (end < 0)
        return {};
    const QList<QByteArray> fields = stat.mid(end + 2).split(' ');
    // proc(5): here field 0 is "state" (3 there) and field 19 is "starttime" (22 there).
    if (fields.size() < 20 || fields.at(0) == "Z" || fields.at(0) == "X")
        return {};
    bool ok = false;
    const quint64 start = fields.at(19).toULongLong(&ok);
    if (!ok)
        return {};
    return ProcessIdentity{pid, bootIdNow(), start};
}

bool ProcessIdentity::isAlive() const
{
    return of(pid) == *this;
}

void ProcessIdentity::writeTo(QJsonObject &object) const
{
    object[QStringLiteral("pid")] = pid;
    object[QStringLiteral("bootId")] = bootId;
    object[QStringLiteral("startTime")] = qint64(startTime);
}

ProcessIdentity ProcessIdentity::readFrom(const QJsonObject &object)
{
    const QJsonValue start = object[QStringLiteral("startTime")];
    return ProcessIdentity{
        object[QStringLiteral("pid")].toInteger(), object[QStringLiteral("bootId")].toString(),
        start.isString() ? start.toString().toULongLong() : quint64(start.toInteger())};
}

Result<void> signalProcess(const ProcessIdentity &process, int signal)
{
    const QString where = QStringLiteral("signal process %1").arg(process.pid);
    const Error gone{ErrorKind::NotFound, where, QStringLiteral("It has ended.")};
    const Descriptor handle(int(::syscall(SYS_pidfd_open, pid_t(process.pid), 0)));
    const int opening = errno;
    // The handle is bound to one process; only now a look at who that is cannot be outdated.
    if (!process.isAlive())
        return gone;
    if (!handle.isOpen())
        return systemError(opening, where);
    if (::syscall(SYS_pidfd_send_signal, handle.number(), signal, nullptr, 0) != 0)
        return errno == ESRCH ? gone : systemError(errno, where);
    return {};
}

QCoro::Task<Result<void>> endProcess(ProcessIdentity process, std::chrono::milliseconds limit)
{
    const QString where = QStringLiteral("end process %1").arg(process.pid);
    const Result<void> told = signalProcess(process, SIGTERM);
    if (!told && told.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    if (!told)
        co_return told.error();
    const QDeadlineTimer deadline(limit);
    const std::chrono::milliseconds pause(20);
    while (process.isAlive()) {
        if (deadline.hasExpired())
            co_return Error{ErrorKind::Timeout, where,
                            QStringLiteral("It was asked to end but still runs.")};
        co_await QCoro::sleepFor(pause);
    }
    co_return Result<void>();
}

} // namespace slipway
