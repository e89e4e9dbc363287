// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/target.h"
#include "support/answer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace slipway {

/** Jobs for the tests of targets, with their files in a folder of their own. */
class TargetJobs
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    /** slipway-shim of this build. */
    static QString shim()
    {
        return QFileInfo(QCoreApplication::applicationDirPath() +
                         QStringLiteral("/../../bin/slipway-shim"))
            .canonicalFilePath();
    }

    [[nodiscard]] TargetRequest request(const QStringList &command) const
    {
        TargetRequest request;
        request.item = QUuid::createUuid().toString(QUuid::WithoutBraces);
        request.run = QStringLiteral("run");
        request.image = QStringLiteral("python:3.11-slim");
        request.command = command;
        request.folder = m_folder.path();
        request.logFile = path(request.item + QStringLiteral(".log"));
        request.buildLog = path(request.item + QStringLiteral(".build.log"));
        return request;
    }

    [[nodiscard]] TargetRequest script(const QString &text) const
    {
        return request({QStringLiteral("sh"), QStringLiteral("-c"), text});
    }

    /** A Python program; what follows are its arguments. */
    [[nodiscard]] TargetRequest python(const char *text, const QStringList &arguments = {}) const
    {
        return request(QStringList{QStringLiteral("python3"), QStringLiteral("-c"),
                                   QString::fromLatin1(text)} +
                       arguments);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** Neither gone nor waiting to be collected. */
    static bool isRunning(int pid)
    {
        const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
        return !stat.isEmpty() && stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
    }

    /** How it ended, within half a minute; what it is by then otherwise. */
    static TargetStatus ended(Target &target, const QString &handle)
    {
        constexpr int Looks = 1500;
        TargetStatus status;
        for (int i = 0; i < Looks; ++i) {
            const Result<TargetStatus> now = answerOf(target.status(handle));
            if (now)
                status = *now;
            if (now && status.state != TargetState::Running &&
                status.state != TargetState::Starting)
                break;
            QTest::qWait(20);
        }
        return status;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace slipway
