// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/tool.h"
#include "support/answer.h"
#include "targets/processtarget.h"
#include "targets/shimfiles.h"
#include "unit/usecases/fakes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace slipway;

namespace {

const char *const MakeWheel = "import sys, zipfile\n"
                              "wheel = zipfile.ZipFile(sys.argv[1], 'w')\n"
                              "info = 'hello-1.dist-info/'\n"
                              "wheel.writestr('hello.py', 'print(\"hello\")\\n')\n"
                              "wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.1\\n'\n"
                              "               'Name: hello\\nVersion: 1\\n')\n"
                              "wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\\n'\n"
                              "               'Root-Is-Purelib: true\\nTag: py3-none-any\\n')\n"
                              "wheel.writestr(info + 'RECORD', '')\n"
                              "wheel.close()\n";

const char *const LeaveChild =
    "import os, sys, time\n"
    "parent = os.getpid()\n"
    "if os.fork(): os._exit(3)\n"
    "os.setsid()\n"
    "while os.getppid() == parent: time.sleep(0.01)\n"
    "with open(sys.argv[1], 'w') as file: print(os.getpid(), file=file)\n"
    "time.sleep(60)\n";

} // namespace

class TestProcessTarget : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;

    static QString shim()
    {
        return QFileInfo(QCoreApplication::applicationDirPath() +
                         QStringLiteral("/../../bin/slipway-shim"))
            .canonicalFilePath();
    }

    TargetRequest request(const QStringList &command)
    {
        TargetRequest request;
        request.item = QStringLiteral("item/%1").arg(++m_number);
        request.command = command;
        request.folder = m_folder.path();
        request.logFile = m_folder.filePath(QStringLiteral("%1.log").arg(m_number));
        request.buildLog = m_folder.filePath(QStringLiteral("%1.build.log").arg(m_number));
        return request;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool isOver(ProcessTarget &target, const QString &handle)
    {
        return answerOf(target.status(handle))->state != TargetState::Running;
    }

private Q_SLOTS:
    void runsAJobToItsEnd()
    {
        ProcessTarget target(m_folder.path(), shim());
        qputenv("WANDB_API_KEY", "the-agents-own-key");
        qputenv("SLIPWAY_KEY_FD", "7");
        TargetRequest job = request({QStringLiteral("sh"), QStringLiteral("-c"),
                                     QStringLiteral("pwd; env; echo bad >&2; exit 4")});
        job.environment = {{QStringLiteral("WANDB_PROJECT"), QStringLiteral("p")}};
        job.secretEnvironment = {{QStringLiteral("WANDB_API_KEY"), Secret("key-of-the-run")}};
        const auto handle = answerOf(target.start(job));
        qunsetenv("WANDB_API_KEY");
        qunsetenv("SLIPWAY_KEY_FD");
        QVERIFY2(handle.has_value(), handle ? "" : qPrintable(handle.error().toString()));
        QTRY_VERIFY(isOver(target, *handle));
        const auto status = answerOf(target.status(*handle));
        QVERIFY(status->state == TargetState::Failed);
        QCOMPARE(*status->exitCode, 4);
        const QByteArray log = contentOf(job.logFile);
        QVERIFY(log.contains("WANDB_PROJECT=p\n"));
        QVERIFY(log.contains("WANDB_API_KEY=key-of-the-run\n"));
        QVERIFY(!log.contains("the-agents-own-key") && !log.contains("SLIPWAY_"));
        QVERIFY(log.endsWith("bad\n"));
        QVERIFY(answerOf(target.cleanUp(*handle)).has_value());
        QVERIFY(!answerOf(target.find(job.item, job.run))->has_value());
        QVERIFY(QFile::exists(job.logFile));
    }

    void tellsWhenAJobHasEnded()
    {
        ProcessTarget target(m_folder.path(), shim());
        QStringList stirred;
        target.setListener([&stirred](const QString &handle) { stirred.append(handle); });
        const QString goOn = m_folder.filePath(QStringLiteral("goon"));
        const TargetRequest job =
            request({QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("while [ ! -e %1 ]; do sleep 0.05; done").arg(goOn)});
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QVERIFY(!isOver(target, *handle));
        QVERIFY(!isOver(target, *handle)); // looking twice watches once
        QFile file(goOn);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_COMPARE(stirred, QStringList(*handle));
        QVERIFY(isOver(target, *handle));
    }

    void startsTheSameItemOnce()
    {
        ProcessTarget target(m_folder.path(), shim());
        const TargetRequest job = request(
            {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo one; sleep 0.3")});
        const auto first = answerOf(target.start(job));
        QVERIFY(first.has_value());
        ProcessTarget afterRestart(m_folder.path(), shim());
        const auto second = answerOf(afterRestart.start(job));
        QVERIFY(second.has_value());
        QCOMPARE(*second, *first);
        QCOMPARE(**answerOf(afterRestart.find(job.item, job.run)), *first);
        QTRY_VERIFY(isOver(target, *first));
        QCOMPARE(contentOf(job.logFile), QByteArray("one\n"));
        // Also when it has ended: it is for the agent to clean up first.
        QVERIFY(answerOf(target.start(job)).has_value());
        QCOMPARE(contentOf(job.logFile), QByteArray("one\n"));
    }

    void stopsAlsoWhatTheJobHidInASessionOfItsOwn()
    {
        ProcessTarget target(m_folder.path(), shim());
        const QString pidFile = m_folder.filePath(QStringLiteral("hidden"));
        const TargetRequest job =
            request({QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("setsid sh -c 'trap \"\" INT; echo $$ > %1; sleep 60' & "
                                    "trap 'exit 5' INT; while true; do sleep 0.05; done")
                         .arg(pidFile)});
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QTRY_VERIFY(contentOf(pidFile).endsWith('\n'));
        const int hidden = contentOf(pidFile).trimmed().toInt();
        QVERIFY(answerOf(target.stop(*handle, false)).has_value());
        const auto status = answerOf(target.status(*handle));
        QVERIFY(status->state == TargetState::Stopped);
        QCOMPARE(*status->exitCode, 5);
        QVERIFY(::kill(hidden, 0) != 0);
    }

    void seesWhatTheJobLeftAmongManyProcesses()
    {
        // So many with lower numbers that a list of a fixed length would be full of them; copies of
        // a sanitized program take minutes to make, there a few show that nothing else is wrong.
#ifdef __SANITIZE_ADDRESS__
        constexpr int Many = 100;
#else
        constexpr int Many = 4200;
#endif
        QList<pid_t> others;
        for (int i = 0; i < Many; ++i) {
            const pid_t pid = ::fork();
            if (pid < 0)
                break;
            if (pid == 0) {
                ::pause();
                ::_exit(0);
            }
            others.append(pid);
        }
        const auto end = qScopeGuard([&others] {
            for (const pid_t pid : std::as_const(others)) {
                ::kill(pid, SIGKILL);
                ::waitpid(pid, nullptr, 0);
            }
        });
        QVERIFY2(others.size() == Many, "not so many processes may be started here");
        ProcessTarget target(m_folder.path(), shim());
        const QString pidFile = m_folder.filePath(QStringLiteral("left"));
        const TargetRequest job = request({QStringLiteral("python3"), QStringLiteral("-c"),
                                           QString::fromLatin1(LeaveChild), pidFile});
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QTRY_VERIFY(contentOf(pidFile).endsWith('\n'));
        QVERIFY(!QTest::qWaitFor([&] { return isOver(target, *handle); }, 500));
        // The job has ended, so its number may be another's: what it left is asked to end.
        QVERIFY(answerOf(target.stop(*handle, false)).has_value());
        QVERIFY(::kill(contentOf(pidFile).trimmed().toInt(), 0) != 0);
        QCOMPARE(*answerOf(target.status(*handle))->exitCode, 3);
    }

    void tellsWhenTheProgramIsMissing()
    {
        ProcessTarget target(m_folder.path(), shim());
        const TargetRequest job = request({QStringLiteral("slipway-no-such-program")});
        const auto handle = answerOf(target.start(job));
        QVERIFY(!handle.has_value());
        QCOMPARE(handle.error().reason, QStringLiteral("process.notStarted"));
        QVERIFY(!answerOf(target.find(job.item, job.run))->has_value());
    }

    void neverTakesAnotherProcessForItsShim()
    {
        const QString folder = m_folder.filePath(QStringLiteral("items/foreign"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/shim.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Our own number, but of another boot.
        file.write("{\"pid\":" + QByteArray::number(QCoreApplication::applicationPid()) +
                   ",\"startTime\":1,\"bootId\":\"x\",\"job\":2}");
        file.close();
        ProcessTarget target(m_folder.path(), shim());
        QVERIFY(answerOf(target.stop(folder, false)).has_value()); // and we are still here
        QVERIFY(answerOf(target.status(folder))->state == TargetState::Gone);
    }

    /** Until then its item can go to another agent. */
    void asksForTheKeyOnceItsEnvironmentIsThere()
    {
        ProcessTarget target(m_folder.path(), shim());
        TargetRequest job = request({QStringLiteral("printenv"), QStringLiteral("WANDB_API_KEY")});
        int asked = 0;
        Result<Secret> answer = failed(ErrorKind::Forbidden);
        job.key = [&asked, &answer]() -> QCoro::Task<Result<Secret>> {
            ++asked;
            co_return Result<Secret>(answer);
        };
        job.requirements = {QStringLiteral("--no-index"),
                            QStringLiteral("slipway-no-such-package")};
        QVERIFY(!answerOf(target.start(job)).has_value());
        QCOMPARE(asked, 0);
        job.requirements.clear();
        QVERIFY(answerOf(target.start(job)).error().kind == ErrorKind::Forbidden);
        QVERIFY(!answerOf(target.find(job.item, job.run))->has_value());
        answer = Secret("given-last");
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QTRY_VERIFY(isOver(target, *handle));
        QCOMPARE(contentOf(job.logFile), QByteArray("given-last\n"));
        QCOMPARE(asked, 2);
    }

    void endsADeafJobByForceAfterItsGrace()
    {
        ProcessTarget target(m_folder.path(), shim(), DefaultLogLimit, std::chrono::seconds(2));
        const TargetRequest job = request(
            {QStringLiteral("sh"), QStringLiteral("-c"),
             QStringLiteral("trap '' INT TERM; echo deaf; while true; do sleep 0.1; done")});
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QTRY_COMPARE(contentOf(job.logFile), QByteArray("deaf\n"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(answerOf(target.stop(*handle, false)).has_value());
        QVERIFY2(timer.elapsed() >= 2'000 && timer.elapsed() < 9'000,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(*answerOf(target.status(*handle))->signal, SIGKILL);
    }

    void makesAVirtualEnvironmentOnceForTheSameRequirements()
    {
        // Requirements that need no registry: a wheel in a folder.
        const QString wheel = m_folder.filePath(QStringLiteral("hello-1-py3-none-any.whl"));
        ToolRun making;
        making.program = QStringLiteral("python3");
        making.args = {QStringLiteral("-c"), QString::fromLatin1(MakeWheel), wheel};
        const auto made = answerOf(runTool(making));
        QVERIFY(made.has_value() && made->exitCode == 0);
        ProcessTarget target(m_folder.path(), shim());
        for (int i = 0; i < 2; ++i) {
            TargetRequest job =
                request({QStringLiteral("python"), QStringLiteral("-m"), QStringLiteral("hello")});
            job.requirements = {QStringLiteral("--no-index"), wheel};
            const auto handle = answerOf(target.start(job));
            QVERIFY2(handle.has_value(), contentOf(job.buildLog).constData());
            QTRY_VERIFY(isOver(target, *handle));
            QCOMPARE(contentOf(job.logFile), QByteArray("hello\n"));
            QCOMPARE(contentOf(job.buildLog).contains("there already"), i == 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestProcessTarget)
#include "tst_processtarget.moc"
