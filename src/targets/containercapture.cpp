// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containercapture.h"

#include "base/logging.h"
#include "shim/limitedlog.h"
#include "targets/shim.h"
#include "targets/shimfiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <csignal>

namespace slipway {
namespace {

constexpr std::chrono::minutes StartLimit{5};
/** In the file that says that output was lost: the log says so for the last time. */
const QByteArray Closed("closed\n");

QString shown(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

ContainerCapture::ContainerCapture(ContainerEngine &engine, QString shim, ContainerHandle handle)
    : m_engine(engine)
    , m_shim(std::move(shim))
    , m_handle(std::move(handle))
    , m_folder(QFileInfo(m_handle.log).absolutePath())
{
}

bool ContainerCapture::isLogger() const
{
    return m_engine.name() == QLatin1StringView("nerdctl");
}

QString ContainerCapture::logOption() const
{
    if (!isLogger())
        return QStringLiteral("--log-driver=none");
    const QStringList words = shimArguments(shimRun({}));
    QStringList query{QStringLiteral("--logger=containerd")};
    for (qsizetype i = 0; words.value(i) != QLatin1StringView("--"); i += 2)
        query.append(words.at(i) + u'=' +
                     QString::fromLatin1(QUrl::toPercentEncoding(words.value(i + 1))));
    return QStringLiteral("--log-driver=binary://") +
           QString::fromLatin1(QUrl::toPercentEncoding(m_shim, "/")) + u'?' + query.join(u'&');
}

QString ContainerCapture::gapFile() const
{
    return m_folder + QStringLiteral("/log.gap");
}

ShimRun ContainerCapture::shimRun(QStringList command) const
{
    ShimRun run;
    run.shim = m_shim;
    run.folder = m_folder;
    run.log = m_handle.log;
    run.logLimit = m_handle.logLimit;
    run.command = std::move(command);
    return run;
}

QCoro::Task<Result<void>> ContainerCapture::attach(QStringList arguments) const
{
    ShimRun run =
        shimRun(QStringList(m_engine.program()) + arguments + QStringList(m_handle.container));
    run.workingFolder = m_folder; // podman's monitor leaves a file where it was started
    run.leavesOrphans = true;     // podman's monitor of the container, which outlives its client
    co_return co_await startShim(std::move(run));
}

QCoro::Task<Result<void>> ContainerCapture::startWithLogger() const
{
    ToolRun run;
    run.args = {QStringLiteral("start"), m_handle.container};
    run.limit = StartLimit;
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run));
    if (!answer)
        co_return answer.error();
    if (answer->exitCode == 0)
        co_return Result<void>();
    // Where an attached client would complain.
    QFile log(m_handle.log);
    if (log.open(QIODevice::WriteOnly | QIODevice::Append))
        log.write(answer->stdErr);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ContainerCapture::begin() const
{
    forget();
    if (isLogger())
        co_return co_await startWithLogger();
    const QStringList start{QStringLiteral("start"), QStringLiteral("--attach")};
    co_return co_await attach(start);
}

QCoro::Task<Result<void>> ContainerCapture::resume() const
{
    if (isLogger()) {
        if (!QFile::exists(gapFile()))
            noteGap(true); // nothing takes the place of containerd's logger
        co_return Result<void>();
    }
    noteGap(false);
    const ShimFiles files(m_folder);
    files.forget();
    QFile::remove(files.statusFile());
    const QStringList again{QStringLiteral("attach"), QStringLiteral("--no-stdin"),
                            QStringLiteral("--sig-proxy=false")};
    co_return co_await attach(again);
}

void ContainerCapture::containerEnded() const
{
    if (isLogger())
        ShimFiles(m_folder).send(SIGTERM);
}

bool ContainerCapture::isAlive() const
{
    return ShimFiles(m_folder).isAlive();
}

void ContainerCapture::kill() const
{
    ShimFiles(m_folder).send(SIGKILL); // its client ends with it
}

void ContainerCapture::noteGap(bool isLast) const
{
    limited_log log{};
    if (!limited_log_open(&log, QFile::encodeName(m_handle.log).constData(), m_handle.logLimit))
        return;
    const QString line = QStringLiteral("\n--- what the job printed from %1 to %2 may be missing "
                                        "here: the connection to the container was lost ---\n")
                             .arg(shown(QFileInfo(m_handle.log).lastModified()),
                                  shown(QDateTime::currentDateTime()));
    const QByteArray bytes = line.toUtf8();
    if (!limited_log_write(&log, bytes.constData(), static_cast<size_t>(bytes.size())))
        qCWarning(lcEngine).noquote() << m_handle.log << qt_error_string(errno);
    limited_log_close(&log);
    QFile gap(gapFile());
    if (gap.open(QIODevice::WriteOnly) && isLast)
        gap.write(Closed);
}

std::optional<qint64> ContainerCapture::close(int exitCode) const
{
    const auto client = ShimFiles(m_folder).status();
    const bool resumed = QFile::exists(gapFile());
    // podman's `attach` ends with 0, however its container did; a logger always does.
    const bool tells = !resumed || m_engine.name() != QLatin1StringView("podman");
    const int expected = isLogger() ? 0 : exitCode;
    if (!client || (tells && client->exitCode != expected)) {
        // Killed, or it lost the engine: a client ends as its container did otherwise.
        QFile gap(gapFile());
        if (!gap.open(QIODevice::ReadOnly) || gap.readAll() != Closed)
            noteGap(true);
        return std::nullopt;
    }
    return resumed ? std::nullopt : client->leftOut;
}

void ContainerCapture::forget() const
{
    const ShimFiles files(m_folder);
    files.forget();
    QFile::remove(files.statusFile());
    QFile::remove(gapFile());
}

} // namespace slipway
