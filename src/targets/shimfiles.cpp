// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/shimfiles.h"

#include <QFile>
#include <nlohmann/json.hpp>
#include <sys/syscall.h>
#include <unistd.h>

namespace slipway {
namespace {

using Json = nlohmann::json;

constexpr qint64 LongestFile = 4'096;
constexpr int StartTimeField = 19; ///< counted behind the name in parentheses, from 0

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LongestFile) : QByteArray();
}

/** What is not known is not there, or below zero. */
std::optional<qint64> countOf(const Json &json, const char *key)
{
    if (!json.contains(key) || !json.at(key).is_number_integer())
        return std::nullopt;
    const auto count = json.at(key).get<qint64>();
    return count < 0 ? std::nullopt : std::optional(count);
}

} // namespace

ShimFiles::ShimFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString ShimFiles::statusFile() const
{
    return m_folder + QStringLiteral("/status.json");
}

QString ShimFiles::pidFile() const
{
    return m_folder + QStringLiteral("/shim.json");
}

bool ShimFiles::wasStarted() const
{
    return QFile::exists(pidFile());
}

std::optional<TargetStatus> ShimFiles::status() const
{
    const QByteArray bytes = contentOf(statusFile());
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object() || !json.contains("exitCode") || !json.at("exitCode").is_number_integer())
        return std::nullopt;
    TargetStatus status;
    status.exitCode = json.at("exitCode").get<int>();
    if (json.value("stopped", false))
        status.state = TargetState::Stopped;
    else
        status.state = status.exitCode == 0 ? TargetState::Finished : TargetState::Failed;
    status.outOfMemory = json.value("outOfMemory", false);
    status.milliseconds = countOf(json, "milliseconds");
    status.peakMemory = countOf(json, "peakMemory");
    status.leftOut = countOf(json, "leftOut");
    const int signal = json.value("signal", 0);
    if (signal != 0) {
        status.signal = signal;
        status.detail = QStringLiteral("ended by signal %1").arg(signal);
    }
    if (status.outOfMemory)
        status.detail = QStringLiteral("the computer had too little memory for it");
    return status;
}

std::optional<ShimFiles::Identity> ShimFiles::identity() const
{
    const QByteArray bytes = contentOf(pidFile());
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    try {
        Identity identity;
        identity.pid = json.at("pid").get<int>();
        identity.startTime = json.at("startTime").get<unsigned long long>();
        identity.bootId = QString::fromStdString(json.at("bootId").get<std::string>());
        return identity;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

bool ShimFiles::matches(const Identity &identity)
{
    const QByteArray boot = contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
    if (identity.pid <= 1 || identity.bootId != QString::fromLatin1(boot))
        return false;
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(identity.pid));
    // The name may hold blanks and parentheses.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > StartTimeField && fields.first() != "Z" &&
           fields.at(StartTimeField).toULongLong() == identity.startTime;
}

bool ShimFiles::isAlive() const
{
    const auto known = identity();
    return known && matches(*known);
}

int ShimFiles::openProcess() const
{
    const auto known = identity();
    if (!known)
        return -1;
    // Between looking and opening, the number could become another's; a descriptor cannot.
    const auto process = static_cast<int>(syscall(SYS_pidfd_open, known->pid, 0));
    if (process >= 0 && !matches(*known)) {
        close(process);
        return -1;
    }
    return process;
}

void ShimFiles::send(int signal) const
{
    const int process = openProcess();
    if (process < 0)
        return;
    syscall(SYS_pidfd_send_signal, process, signal, nullptr, 0);
    close(process);
}

void ShimFiles::forget() const
{
    QFile::remove(pidFile());
    QFile::remove(pidFile() + QStringLiteral(".lock"));
    QFile::remove(pidFile() + QStringLiteral(".new"));
    QFile::remove(statusFile() + QStringLiteral(".new"));
}

} // namespace slipway
