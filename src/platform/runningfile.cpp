// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/runningfile.h"

#include "base/secret.h"
#include "platform/durablefile.h"

#include <QFile>
#include <QJsonDocument>

namespace slipway {
namespace {

constexpr qint64 RunningFileLimit = 64 * 1024;
constexpr qint64 LogTail = 8 * 1024;

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/running.json");
}

} // namespace

std::optional<RunningFile> RunningFile::read(const QString &folder)
{
    const Result<QByteArray> bytes = readWhole(fileIn(folder), RunningFileLimit);
    if (!bytes)
        return {};
    const QJsonObject fields = QJsonDocument::fromJson(*bytes).object();
    RunningFile file{ProcessIdentity::readFrom(fields), fields};
    if (!file.process.isAlive())
        return {};
    return file;
}

Result<void> RunningFile::write(const QString &folder, QJsonObject fields)
{
    ProcessIdentity::current().writeTo(fields);
    return writeDurably(fileIn(folder), QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void RunningFile::remove(const QString &folder)
{
    QFile::remove(fileIn(folder));
}

QString endOfLog(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - LogTail));
    const QString text = QString::fromUtf8(Redactor::clean(file.readAll())).trimmed();
    const QStringList all = text.split(QLatin1Char('\n'));
    return all.mid(std::max<qsizetype>(0, all.size() - lines)).join(QLatin1Char('\n'));
}

} // namespace slipway
