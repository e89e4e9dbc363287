// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/localhubprocess.h"

#include "platform/detachedprocess.h"
#include "platform/durablefile.h"
#include "platform/folders.h"
#include "platform/runningfile.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <chrono>

namespace slipway {
namespace {

constexpr std::chrono::seconds StartLimit(30);
constexpr std::chrono::seconds StopLimit(20);
constexpr std::chrono::milliseconds Pause(40);

QCoro::Task<bool> answers(QUrl hub)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    network.setTransferTimeout(2000);
    QNetworkRequest request(hub.resolved(QUrl(QStringLiteral("/ready"))));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    co_await reply.get();
    co_return reply->error() == QNetworkReply::NoError;
}

} // namespace

LocalHubProcess::LocalHubProcess(QString folder, QString program)
    : m_folder(folder.isEmpty() ? hubFolder() : QDir::cleanPath(QDir(folder).absolutePath()))
    , m_program(std::move(program))
{
}

HubStatus LocalHubProcess::status() const
{
    HubStatus status;
    status.dataFolder = m_folder;
    if (const auto running = RunningFile::read(m_folder)) {
        status.running = true;
        status.url = QUrl(running->fields[QStringLiteral("url")].toString());
        status.pid = running->process.pid;
    }
    return status;
}

QCoro::Task<Result<HubStatus>> LocalHubProcess::start()
{
    const QString where = QStringLiteral("start the hub in ") + m_folder;
    const LocalHubProcess self = *this; // this object may be gone after an await
    const QDeadlineTimer deadline(StartLimit);
    HubStatus found = self.status();
    std::optional<ProcessIdentity> child;
    const QString log = self.m_folder + QStringLiteral("/hub.log");
    if (!found.running) {
        const QString program = m_program.isEmpty() ? slipwayctlProgram() : m_program;
        if (program.isEmpty())
            co_return Error{ErrorKind::NotFound, where, QStringLiteral("slipwayctl was not found."),
                            QStringLiteral("slipwayctl.missing")};
        const Result<void> made = makeFolder(self.m_folder);
        if (!made)
            co_return made.error();
        DetachedStart start;
        start.program = program;
        start.arguments = QStringList{QStringLiteral("hub"), QStringLiteral("run"),
                                      QStringLiteral("--data-dir"), self.m_folder};
        start.withoutVariables = QStringList{QStringLiteral("WANDB_API_KEY")};
        start.logFile = log;
        const Result<ProcessIdentity> started = startDetached(start);
        if (!started)
            co_return started.error();
        child = *started;
    }
    for (;;) {
        found = self.status();
        if (found.running && co_await answers(found.url))
            co_return found;
        // Ours ended: fine if it lost a race and another serves the folder.
        if (child && !child->isAlive() && !self.status().running)
            co_return Error{ErrorKind::Unavailable, where, endOfLog(log),
                            QStringLiteral("hub.ended")};
        if (deadline.hasExpired())
            co_return Error{ErrorKind::Timeout, where, endOfLog(log), QStringLiteral("hub.slow")};
        co_await QCoro::sleepFor(Pause);
    }
}

QCoro::Task<Result<void>> LocalHubProcess::stop()
{
    const auto running = RunningFile::read(m_folder);
    if (!running)
        co_return Result<void>();
    const ProcessIdentity process = running->process;
    co_return co_await endProcess(process, StopLimit);
}

Result<Secret> LocalHubProcess::ownerKey() const
{
    const Result<QByteArray> text = readWhole(m_folder + QStringLiteral("/owner.key"), 4096);
    if (!text)
        return text.error();
    const Secret key(text->trimmed());
    Redactor::hide(key);
    return key;
}

} // namespace slipway
