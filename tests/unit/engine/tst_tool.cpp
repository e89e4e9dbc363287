// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/containerengine.h"
#include "engine/tool.h"
#include "support/answer.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace slipway;

class TestTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesArgumentsAsTheyAre()
    {
        ToolRun run;
        run.program = QStringLiteral("printf");
        run.args = {QStringLiteral("%s|"), QStringLiteral("a b"), QStringLiteral("$(id)"),
                    QStringLiteral("; true"), QStringLiteral("\"'")};
        const auto answer = answerOf(runTool(run));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->stdOut, QByteArray("a b|$(id)|; true|\"'|"));
        QCOMPARE(answer->exitCode, 0);
    }

    void tellsHowToGetAMissingTool()
    {
        ToolRun run;
        run.program = QStringLiteral("slipway-no-such-tool");
        const auto answer = answerOf(runTool(run));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().reason, QStringLiteral("tool.missing"));
        QVERIFY(toolMissing(QStringLiteral("git")).detail.contains(QStringLiteral("apt install")));
    }

    void handsOnSecretsByEnvironmentOnly()
    {
        qputenv("WANDB_API_KEY", "ours-and-nobody-elses");
        ToolRun run;
        run.program = QStringLiteral("env");
        run.env = {{QStringLiteral("PLAIN"), QStringLiteral("1")},
                   {QStringLiteral("HOME"), QString()}};
        run.secretEnv = {{QStringLiteral("TOKEN"), Secret("s3cr3t-value")}};
        const auto answer = answerOf(runTool(run));
        qunsetenv("WANDB_API_KEY");
        QVERIFY(answer.has_value());
        const QList<QByteArray> lines = answer->stdOut.split('\n');
        QVERIFY(lines.contains("PLAIN=1"));
        QVERIFY(lines.contains("TOKEN=s3cr3t-value"));
        for (const QByteArray &line : lines)
            QVERIFY(!line.startsWith("HOME=") && !line.startsWith("WANDB_API_KEY="));
    }

    void streamsBothOutputsAndKeepsTheExitCode()
    {
        QByteArray seen;
        ToolRun run;
        run.program = QStringLiteral("python3");
        run.args = {QStringLiteral("-c"),
                    QStringLiteral("import sys; print('out'); print('err', file=sys.stderr);"
                                   "sys.exit(7)")};
        run.output = [&seen](QByteArray bytes) { seen += bytes; };
        const auto answer = answerOf(runTool(run));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->exitCode, 7);
        QVERIFY(seen.contains("out\n") && seen.contains("err\n"));
        QCOMPARE(answer->stdErr, QByteArray("err\n"));
    }

    void feedsStandardInput()
    {
        ToolRun run;
        run.program = QStringLiteral("cat");
        run.input = QByteArray(300'000, 'x');
        const auto answer = answerOf(runTool(run));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->stdOut.size(), 300'000);
    }

    void endsAToolThatTakesTooLong()
    {
        ToolRun run;
        run.program = QStringLiteral("sleep");
        run.args = {QStringLiteral("60")};
        run.limit = std::chrono::milliseconds(50);
        QElapsedTimer clock;
        clock.start();
        const auto answer = answerOf(runTool(run));
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().kind == ErrorKind::Timeout);
        QVERIFY(clock.elapsed() < 10'000);
    }

    void stopsTheWholeGroupWhenAsked()
    {
        const QTemporaryDir folder;
        const QString pidFile = folder.filePath(QStringLiteral("pid"));
        std::stop_source stop;
        ToolRun run;
        run.program = QStringLiteral("python3");
        // A tool with a child of its own, as git has with ssh.
        run.args = {QStringLiteral("-c"),
                    QStringLiteral("import subprocess, sys; p = subprocess.Popen(['sleep', '60']);"
                                   "open(sys.argv[1], 'w').write(str(p.pid)); p.wait()"),
                    pidFile};
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            QFile file(pidFile);
            if (file.open(QIODevice::ReadOnly) && file.size() > 0)
                stop.request_stop();
        });
        poll.start(5);
        const auto answer = answerOf(runTool(run, stop.get_token()));
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().kind == ErrorKind::Cancelled);
        QFile file(pidFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString child = QStringLiteral("/proc/") + QString::fromLatin1(file.readAll());
        const auto gone = [&child] {
            QFile stat(child + QStringLiteral("/stat"));
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        };
        QTRY_VERIFY(gone());
    }

    void letsAToolNoticeThatItsChildrenWereKilled()
    {
        // As podman's build: the step is in a session of its own and ignores SIGTERM; the tool
        // clears up when the step is over, and not when it is told to end itself.
        const QTemporaryDir folder;
        const QString pidFile = folder.filePath(QStringLiteral("pid"));
        const QString cleared = folder.filePath(QStringLiteral("cleared"));
        std::stop_source stop;
        ToolRun run;
        run.program = QStringLiteral("python3");
        run.args = {
            QStringLiteral("-c"),
            QStringLiteral("import subprocess, sys\n"
                           "p = subprocess.Popen(['sh', '-c', 'trap \"\" TERM; sleep 60; true'],\n"
                           "                     start_new_session=True)\n"
                           "open(sys.argv[1], 'w').write(str(p.pid))\n"
                           "p.wait()\n"
                           "open(sys.argv[2], 'w').close()\n"),
            pidFile, cleared};
        run.childrenFirst = true;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            QFile file(pidFile);
            if (file.open(QIODevice::ReadOnly) && file.size() > 0)
                stop.request_stop();
        });
        poll.start(5);
        const auto answer = answerOf(runTool(run, stop.get_token()));
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().kind == ErrorKind::Cancelled);
        QVERIFY(QFile::exists(cleared));
        QFile file(pidFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(file.readAll())));
    }

    void doesNotStartWhenStoppedBefore()
    {
        std::stop_source stop;
        stop.request_stop();
        ToolRun run;
        run.program = QStringLiteral("true");
        const auto answer = answerOf(runTool(run, stop.get_token()));
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().kind == ErrorKind::Cancelled);
    }

    void tellsEngineTroublesApart()
    {
        using Problem = EngineStatus::Problem;
        QVERIFY(engineProblem("Cannot connect to the Docker daemon at unix:///x. Is the docker "
                              "daemon running?") == Problem::NotRunning);
        QVERIFY(engineProblem("Got permission denied while trying to connect to the Docker daemon "
                              "socket at unix:///var/run/docker.sock") == Problem::NoPermission);
        QVERIFY(engineProblem("Error: No such image: x") == Problem::None);
    }

    void knowsImageReferences()
    {
        QVERIFY(isImageReference(QStringLiteral("python:3.11-slim")));
        QVERIFY(isImageReference(QStringLiteral("localhost:5000/a/b@sha256:") +
                                 QString(64, QLatin1Char('a'))));
        QVERIFY(!isImageReference(QStringLiteral("-v/:/host")));
        QVERIFY(!isImageReference(QStringLiteral("a b")));
        QVERIFY(!isImageReference(QStringLiteral("../x")));
        QVERIFY(!isImageReference(QString()));
    }
};

QTEST_GUILESS_MAIN(TestTool)
#include "tst_tool.moc"
