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
#include <csignal>

namespace slipway {
namespace {

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

QStringList ContainerCapture::engineOptions()
{
    return {QStringLiteral("--log-driver=none")};
}

QString ContainerCapture::gapFile() const
{
    return m_folder + QStringLiteral("/log.gap");
}

QCoro::Task<Result<void>> ContainerCapture::run(QStringList arguments) const
{
    ShimRun run;
    run.shim = m_shim;
    run.folder = m_folder;
    run.log = m_handle.log;
    run.logLimit = m_handle.logLimit;
    run.workingFolder = m_folder; // podman's monitor leaves a file where it was started
    run.leavesOrphans = true;     // podman's monitor of the container, which outlives its client
    run.command = QStringList(m_engine.program()) + arguments + QStringList(m_handle.container);
    co_return co_await startShim(std::move(run));
}

QCoro::Task<Result<void>> ContainerCapture::begin() const
{
    forget();
    const QStringList start{QStringLiteral("start"), QStringLiteral("--attach")};
    co_return co_await run(start);
}

QCoro::Task<Result<void>> ContainerCapture::resume() const
{
    noteGap(false);
    const ShimFiles files(m_folder);
    files.forget();
    QFile::remove(files.statusFile());
    QStringList attach{QStringLiteral("attach"), QStringLiteral("--no-stdin")};
    if (m_engine.name() != QLatin1StringView("nerdctl")) // which cannot be told
        attach << QStringLiteral("--sig-proxy=false");
    co_return co_await run(attach);
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
    // podman's `attach` ends with 0, however its container did; nerdctl's `start` with 1 for every
    // code but 0.
    const bool tells = !resumed || m_engine.name() != QLatin1StringView("podman");
    const bool failsAsOne = !resumed && m_engine.name() == QLatin1StringView("nerdctl");
    const int expected = failsAsOne && exitCode != 0 ? 1 : exitCode;
    if (!client || (tells && client->exitCode != expected)) {
        // Killed, or it lost the engine: it ends as its container did otherwise.
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
