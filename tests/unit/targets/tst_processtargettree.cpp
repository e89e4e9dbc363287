// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targetjobs.h"
#include "targets/processtarget.h"
#include "targets/shimfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

using namespace slipway;

namespace {

const auto Mark = QStringLiteral("TREE_OF");

const char *const Quiet = "import time\ntime.sleep(600)\n";

const char *const Deaf = "import signal, time\n"
                         "for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):\n"
                         "    signal.signal(number, signal.SIG_IGN)\n"
                         "print('ready', flush=True)\n"
                         "while True: time.sleep(1)\n";

const char *const Forks = "import os, time\n"
                          "for number in range(5):\n"
                          "    if os.fork() == 0: break\n"
                          "print('ready', flush=True)\n"
                          "time.sleep(600)\n";

/** The job itself ends; what it left is deaf and in a session of its own. */
const char *const Daemonises = "import os, signal, time\n"
                               "if os.fork(): os._exit(0)\n"
                               "os.setsid()\n"
                               "if os.fork(): os._exit(0)\n"
                               "for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):\n"
                               "    signal.signal(number, signal.SIG_IGN)\n"
                               "print('ready', flush=True)\n"
                               "while True: time.sleep(1)\n";

/** The job goes on beside its daemon. */
const char *const ForksTwice = "import os, signal, time\n"
                               "if os.fork() == 0:\n"
                               "    os.setsid()\n"
                               "    if os.fork(): os._exit(0)\n"
                               "    for number in (signal.SIGINT, signal.SIGTERM):\n"
                               "        signal.signal(number, signal.SIG_IGN)\n"
                               "    print('ready', flush=True)\n"
                               "while True: time.sleep(1)\n";

/** Never the same process for long. */
const char *const Runs = "import os, signal, time\n"
                         "for number in (signal.SIGINT, signal.SIGTERM):\n"
                         "    signal.signal(number, signal.SIG_IGN)\n"
                         "print('ready', flush=True)\n"
                         "while True:\n"
                         "    if os.fork(): os._exit(0)\n"
                         "    os.setsid()\n"
                         "    time.sleep(0.002)\n";

struct Tree
{
    const char *name;
    const char *program;
    qint64 longest; ///< milliseconds from asking to the last process's end
};

// The grace is ten seconds.
constexpr qint64 AtOnce = 1'000;
constexpr qint64 AfterGrace = 12'000;

/** Processes with that mark in their environment, which all that descend from a job have. */
QList<int> marked(const QString &mark)
{
    const QByteArray wanted = (Mark + u'=' + mark).toUtf8();
    QList<int> found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        const int pid = name.toInt();
        if (pid > 1 &&
            TargetJobs::contentOf(QStringLiteral("/proc/%1/environ").arg(pid)).contains(wanted) &&
            TargetJobs::isRunning(pid))
            found.append(pid);
    }
    return found;
}

QCoro::Task<void> stopped(Target *target, QString handle, Result<void> *answer, qint64 *took)
{
    QElapsedTimer timer;
    timer.start();
    *answer = co_await target->stop(handle, false);
    *took = timer.elapsed();
}

nlohmann::json identityOf(int pid)
{
    const QByteArray stat = TargetJobs::contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    constexpr int StartTime = 19; // behind the name in parentheses
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const QByteArray boot =
        TargetJobs::contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
    return {{"pid", pid},
            {"startTime", fields.value(StartTime).toULongLong()},
            {"bootId", boot.toStdString()},
            {"job", pid}};
}

} // namespace

class TestProcessTargetTree : public QObject
{
    Q_OBJECT

private:
    TargetJobs m_jobs;

    /** Stops a job whose shim.json says this; whether the other process outlived that. */
    bool survives(QProcess &other, const QByteArray &identity)
    {
        const QString folder =
            m_jobs.path(QStringLiteral("items/") + QUuid::createUuid().toString(QUuid::Id128));
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/shim.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(identity) != identity.size())
            return false;
        file.close();
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        if (!answerOf(target.stop(folder, false)))
            return false;
        const auto status = answerOf(target.status(folder));
        constexpr int Moment = 100;
        other.waitForFinished(Moment);
        return status && status->state == TargetState::Gone && other.state() == QProcess::Running;
    }

private Q_SLOTS:
    /** All of them at once, as the stubborn ones take their ten seconds each. */
    void defect_45_endsEverythingAJobStarted()
    {
        const QList<Tree> trees{{"quiet", Quiet, AtOnce},
                                {"quiet, below a shell", nullptr, AtOnce},
                                {"forks", Forks, AtOnce},
                                {"ignores signals", Deaf, AfterGrace},
                                {"daemonises", Daemonises, AfterGrace},
                                {"forks twice", ForksTwice, AfterGrace},
                                {"runs away", Runs, AfterGrace}};
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        QStringList handles;
        QStringList marks;
        for (const Tree &tree : trees) {
            TargetRequest job = tree.program ? m_jobs.python(tree.program)
                                             : m_jobs.script(QStringLiteral("sleep 600; true"));
            marks.append(job.item);
            job.environment.insert(Mark, job.item);
            const auto handle = answerOf(target.start(job));
            QVERIFY(handle.has_value());
            handles.append(*handle);
            if (tree.program && tree.program != Quiet)
                QTRY_VERIFY2(TargetJobs::contentOf(job.logFile).contains("ready"), tree.name);
            QTRY_VERIFY2(!marked(job.item).isEmpty(), tree.name);
        }
        std::vector<Result<void>> answers(trees.size());
        std::vector<qint64> took(trees.size());
        std::vector<QCoro::Task<void>> tasks;
        for (qsizetype i = 0; i < trees.size(); ++i)
            tasks.push_back(stopped(&target, handles[i], &answers[i], &took[i]));
        for (qsizetype i = 0; i < trees.size(); ++i) {
            QCoro::waitFor(tasks[i]);
            const QByteArray what =
                QByteArray(trees[i].name) + ": " + QByteArray::number(took[i]) + " ms";
            QVERIFY2(answers[i].has_value(), what.constData());
            QVERIFY2(marked(marks[i]).isEmpty(), what.constData());
            QVERIFY2(took[i] <= trees[i].longest, what.constData());
            QVERIFY2(answerOf(target.status(handles[i]))->state == TargetState::Stopped,
                     what.constData());
            qInfo().noquote() << what;
        }
    }

    void signalsNoForeignProcess_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value"); // JSON
        QTest::newRow("another boot") << QStringLiteral("bootId") << QStringLiteral("\"another\"");
        QTest::newRow("no boot") << QStringLiteral("bootId") << QStringLiteral("\"\"");
        QTest::newRow("later start: the number is another's by now")
            << QStringLiteral("startTime") << QStringLiteral("1");
        QTest::newRow("no start") << QStringLiteral("startTime") << QStringLiteral("0");
        QTest::newRow("start as text") << QStringLiteral("startTime") << QStringLiteral("\"7\"");
        QTest::newRow("every process") << QStringLiteral("pid") << QStringLiteral("-1");
        QTest::newRow("the own group") << QStringLiteral("pid") << QStringLiteral("0");
        QTest::newRow("the first process") << QStringLiteral("pid") << QStringLiteral("1");
        QTest::newRow("no number") << QStringLiteral("pid") << QStringLiteral("null");
    }
    void signalsNoForeignProcess()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QProcess other;
        other.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        QVERIFY(other.waitForStarted());
        const auto end = qScopeGuard([&other] {
            other.kill();
            other.waitForFinished();
        });
        nlohmann::json identity = identityOf(static_cast<int>(other.processId()));
        identity[key.toStdString()] = nlohmann::json::parse(value.toStdString());
        QVERIFY(survives(other, QByteArray::fromStdString(identity.dump())));
    }

    void signalsNobodyForATornFile()
    {
        QProcess other;
        other.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        QVERIFY(other.waitForStarted());
        const auto end = qScopeGuard([&other] {
            other.kill();
            other.waitForFinished();
        });
        const auto whole =
            QByteArray::fromStdString(identityOf(static_cast<int>(other.processId())).dump());
        QVERIFY(survives(other, whole.left(whole.size() - 1)));
        QVERIFY(survives(other, QByteArray()));
        // With all of it, it would have been ended: what is looked at above can be seen.
        QVERIFY(!survives(other, whole));
        QVERIFY(other.exitStatus() == QProcess::CrashExit);
    }
};

QTEST_GUILESS_MAIN(TestProcessTargetTree)
#include "tst_processtargettree.moc"
