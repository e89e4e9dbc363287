// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/target.h"
#include "support/answer.h"
#include "targets/containertarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <memory>

namespace slipway {

/** Jobs for the tests of targets, each with its files in a folder of its own. */
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
        const QString folder = path(QStringLiteral("items/") + request.item);
        QDir().mkpath(folder);
        request.logFile = folder + QStringLiteral("/run.log");
        request.buildLog = folder + QStringLiteral("/build.log");
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

/** The same with a real engine, where one answers and has the base image. */
class ContainerJobs : public TargetJobs
{
public:
    /** Why there is none; empty when it is ready. SLIPWAY_TEST_ENGINE names another than docker. */
    [[nodiscard]] QString prepare()
    {
        const QString other = qEnvironmentVariable("SLIPWAY_TEST_ENGINE");
        if (other.isEmpty() && !qEnvironmentVariableIsSet("DOCKER_HOST"))
            return QStringLiteral("no engine of the tests (DOCKER_HOST)");
        m_engine =
            std::make_unique<ContainerEngine>(other.isEmpty() ? QStringLiteral("docker") : other);
        const auto there = answerOf(m_engine->hasImage(QStringLiteral("python:3.11-slim")));
        return there && *there ? QString() : QStringLiteral("the engine has no base image");
    }

    [[nodiscard]] ContainerEngine &engine() const { return *m_engine; }
    [[nodiscard]] bool isPodman() const { return m_engine->name() == QLatin1StringView("podman"); }
    [[nodiscard]] bool isNerdctl() const
    {
        return m_engine->name() == QLatin1StringView("nerdctl");
    }

    [[nodiscard]] ContainerTarget target(qint64 logLimit = DefaultLogLimit) const
    {
        return ContainerTarget(*m_engine, path(), shim(), logLimit);
    }

    /** Its handle; empty when it did not start. */
    QString started(ContainerTarget &target, const TargetRequest &request)
    {
        const Result<QString> handle = answerOf(target.start(request));
        if (!handle) {
            qWarning().noquote() << handle.error().toString();
            return {};
        }
        m_handles.append(*handle);
        return *handle;
    }

    /** What the engine's program prints. */
    QByteArray said(const QStringList &arguments) const
    {
        ToolRun run;
        run.args = arguments;
        const Result<ToolAnswer> answer = answerOf(m_engine->run(run));
        return answer ? answer->stdOut.trimmed() : QByteArray();
    }

    [[nodiscard]] QString containerOf(const TargetRequest &request) const
    {
        return QString::fromUtf8(
            said({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet"),
                  QStringLiteral("--filter=label=slipway.item=") + request.item}));
    }

    /** Removes what was started; false when something is left. */
    [[nodiscard]] bool cleanUp()
    {
        bool good = true;
        if (!m_engine)
            return good;
        ContainerTarget target = this->target();
        for (const QString &handle : std::as_const(m_handles))
            good = answerOf(target.cleanUp(handle)).has_value() && good;
        m_handles.clear();
        return good;
    }

private:
    std::unique_ptr<ContainerEngine> m_engine;
    QStringList m_handles;
};

} // namespace slipway
