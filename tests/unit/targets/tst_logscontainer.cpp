// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
// needs: engine

#include "logcorpora.h"
#include "targetjobs.h"
#include "targets/shimfiles.h"

#include <QElapsedTimer>
#include <csignal>

using namespace slipway;

namespace {

/** Lines that say where they are from. */
constexpr int FloodLines = 5'000;

QByteArray floodLine()
{
    return QByteArray(980, 'x') + "\n";
}

QString floodScript()
{
    return QStringLiteral("seq -f 'line %09.0f ") + QString::fromLatin1(floodLine().trimmed()) +
           QStringLiteral("' %1").arg(FloodLines);
}

const char *const Blocks =
    "import os, sys\n"
    "block = b''.join(b\"line %08d of a job's output\\n\" % line for line in range(2000))\n"
    "for _ in range(int(sys.argv[1])):\n"
    "    view = memoryview(block)\n"
    "    while view: view = view[os.write(1, view):]\n";

QByteArray flood()
{
    QByteArray bytes;
    for (int i = 1; i <= FloodLines; ++i)
        bytes += "line " + QByteArray::number(i).rightJustified(9, '0') + ' ' + floodLine();
    return bytes;
}

} // namespace

/** With a real engine, where one answers and has the base image; integration/joblogs.py sees to
 * that. */
class TestLogsContainer : public QObject
{
    Q_OBJECT

private:
    ContainerJobs m_jobs;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = m_jobs.prepare(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void cleanup() { QVERIFY(m_jobs.cleanUp()); }

    /** Started one after the other, as an engine takes its time to begin one. */
    void keepsEveryByte()
    {
        ContainerTarget target = m_jobs.target();
        const QList<LogCorpus> corpora = logCorpora();
        QStringList handles;
        QStringList logs;
        for (const LogCorpus &corpus : corpora) {
            const TargetRequest job = m_jobs.request(printing(corpus));
            logs.append(job.logFile);
            handles.append(m_jobs.started(target, job));
            QVERIFY2(!handles.last().isEmpty(), corpus.name);
        }
        for (qsizetype i = 0; i < corpora.size(); ++i) {
            const TargetStatus status = TargetJobs::ended(target, handles[i]);
            QVERIFY2(status.state == TargetState::Finished, corpora[i].name);
            QVERIFY2(TargetJobs::contentOf(logs[i]) == corpora[i].bytes(), corpora[i].name);
            QVERIFY2(status.leftOut == 0, corpora[i].name);
        }
    }

    /** benchmarks/logcapture.py asks for more, and reads the figures. */
    void keepsALargeOutput()
    {
        const qint64 megabytes = qEnvironmentVariableIntValue("SLIPWAY_LOG_MEGABYTES");
        constexpr qint64 Few = 50;
        const qint64 wanted = (megabytes > 0 ? megabytes : Few) * 1'000'000;
        QByteArray block;
        for (int line = 0; line < 2'000; ++line)
            block +=
                "line " + QByteArray::number(line).rightJustified(8, '0') + " of a job's output\n";
        const qint64 blocks = wanted / block.size();
        ContainerTarget target = m_jobs.target(0);
        const TargetRequest job = m_jobs.python(Blocks, {QString::number(blocks)});
        QElapsedTimer timer;
        timer.start();
        const TargetStatus status = TargetJobs::ended(target, m_jobs.started(target, job));
        const qint64 took = timer.elapsed();
        QVERIFY(status.state == TargetState::Finished);
        qInfo().noquote() << block.size() * blocks << "bytes in" << took << "ms";
        QFile log(job.logFile);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.size(), block.size() * blocks);
        for (qint64 i = 0; i < blocks; ++i)
            QVERIFY(log.read(block.size()) == block);
    }

    void defect_47_aLogDoesNotFillTheDisk()
    {
        constexpr qint64 Limit = 256 * 1024;
        ContainerTarget target = m_jobs.target(Limit);
        const TargetRequest job = m_jobs.script(floodScript());
        const QString handle = m_jobs.started(target, job);
        const TargetStatus status = TargetJobs::ended(target, handle);
        QVERIFY(status.state == TargetState::Finished);
        const QByteArray whole = flood();
        const QByteArray log = TargetJobs::contentOf(job.logFile);
        QVERIFY(log.size() <= Limit);
        QVERIFY(log.startsWith(whole.left(Limit / 4) + "\n--- " +
                               QByteArray::number(status.leftOut.value_or(-1)) +
                               " bytes of output were left out here -"));
        QVERIFY(log.endsWith(whole.right(Limit / 6)));
        constexpr qsizetype LineOfOurs = 80;
        QCOMPARE(log.size() - LineOfOurs + status.leftOut.value_or(-1), whole.size());
        // Nor does a copy of the engine's.
        const QString ask = m_jobs.isNerdctl()
                                ? QStringLiteral("{{index .Config.Labels \"nerdctl/log-uri\"}}")
                                : QStringLiteral("{{.HostConfig.LogConfig.Type}}");
        const QByteArray driver =
            m_jobs.said({QStringLiteral("inspect"), QStringLiteral("--format=") + ask,
                         m_jobs.containerOf(job)});
        if (m_jobs.isNerdctl())
            QVERIFY2(driver.contains("/slipway-shim?--logger=containerd&"), driver.constData());
        else
            QCOMPARE(driver, QByteArray("none"));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("the job goes on") << true;
        QTest::newRow("the job ends meanwhile") << false;
    }
    /** Somebody kills the client that is attached, and the shim around it; or, with nerdctl, the
     * logger, in whose place nobody comes. */
    void saysWhatIsMissing()
    {
        QFETCH(bool, goesOn);
        const auto until = [](const char *name, const char *then) {
            return QStringLiteral("while [ ! -e /tmp/%1 ]; do %2 sleep 0.05; done; ")
                .arg(QLatin1StringView(name), QLatin1StringView(then));
        };
        const TargetRequest job =
            m_jobs.script(QStringLiteral("trap '' PIPE; echo before; ") + until("first", "") +
                          QStringLiteral("echo between; ") + until("second", "echo again;") +
                          QStringLiteral("echo after; exit 6"));
        ContainerTarget target = m_jobs.target();
        const QString handle = m_jobs.started(target, job);
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("before\n"));
        const ShimFiles files(QFileInfo(job.logFile).path());
        QVERIFY(files.isAlive());
        files.send(SIGKILL);
        QTRY_VERIFY(!files.isAlive());
        const QString container = m_jobs.containerOf(job);
        const auto let = [this, &container](const char *name) {
            m_jobs.said({QStringLiteral("exec"), container, QStringLiteral("touch"),
                         QStringLiteral("/tmp/") + QLatin1StringView(name)});
        };
        let("first");
        const QStringList state{QStringLiteral("inspect"),
                                QStringLiteral("--format={{.State.Status}}"), container};
        if (goesOn) {
            QVERIFY(answerOf(target.status(handle))->state == TargetState::Running);
            QTRY_VERIFY(TargetJobs::contentOf(job.logFile).contains("lost ---\n"));
            if (!m_jobs.isNerdctl()) // the next client is attached
                QTRY_VERIFY(TargetJobs::contentOf(job.logFile).contains("again\n"));
            let("second");
        } else {
            let("second");
            QTRY_COMPARE_WITH_TIMEOUT(m_jobs.said(state), QByteArray("exited"), 30'000);
        }
        const TargetStatus status = TargetJobs::ended(target, handle);
        QCOMPARE(*status.exitCode, 6);
        QVERIFY(!status.leftOut);
        QByteArrayList lines = TargetJobs::contentOf(job.logFile).split('\n');
        QCOMPARE(lines.takeFirst(), QByteArray("before"));
        QCOMPARE(lines.takeFirst(), QByteArray());
        QVERIFY2(lines.first().startsWith("--- what the job printed from 20") &&
                     lines.first().endsWith("Z may be missing here: the connection to the "
                                            "container was lost ---"),
                 lines.first().constData());
        lines.removeFirst();
        lines.removeAll("again");
        if (goesOn && m_jobs.isPodman())
            QVERIFY(lines.removeOne(QByteArray())); // its `attach` ends with one of its own
        QCOMPARE(lines, goesOn && !m_jobs.isNerdctl() ? QByteArrayList({"after", ""})
                                                      : QByteArrayList({""}));
        // Said once, however often it is looked at, and by whomever.
        const QByteArray log = TargetJobs::contentOf(job.logFile);
        ContainerTarget next = m_jobs.target();
        QCOMPARE(*answerOf(next.status(handle))->exitCode, 6);
        QCOMPARE(TargetJobs::contentOf(job.logFile), log);
    }

    /** One whose client dies each time gets a line less and less often, not with each look. */
    void attachesAgainAfterAPause()
    {
        const TargetRequest job = m_jobs.script(QStringLiteral("echo on; sleep 60"));
        ContainerTarget target = m_jobs.target();
        const QString handle = m_jobs.started(target, job);
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("on\n"));
        const ShimFiles files(QFileInfo(job.logFile).path());
        const auto gaps = [&job] { return TargetJobs::contentOf(job.logFile).count("was lost"); };
        QElapsedTimer timer;
        timer.start();
        for (const int gap : {1, 2, 3}) {
            files.send(SIGKILL);
            QTRY_VERIFY(!files.isAlive());
            QTRY_VERIFY_WITH_TIMEOUT(
                answerOf(target.status(handle))->state == TargetState::Running && gaps() == gap,
                60'000);
        }
        QVERIFY(timer.elapsed() >= 5'900); // at once, then after pauses of two and four seconds
    }

    void keepsTheLogOfEachAttempt()
    {
        ContainerTarget target = m_jobs.target();
        TargetRequest job = m_jobs.request({});
        for (const QString &text : {QStringLiteral("one"), QStringLiteral("two")}) {
            job.command = {QStringLiteral("echo"), text};
            const QString handle = m_jobs.started(target, job);
            QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Finished);
            QVERIFY(answerOf(target.cleanUp(handle)).has_value());
        }
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("two\n"));
        QCOMPARE(
            TargetJobs::contentOf(QFileInfo(job.logFile).path() + QStringLiteral("/run.1.log")),
            QByteArray("one\n"));
    }

    void defect_48_saysHowAJobEnded()
    {
        ContainerTarget target = m_jobs.target();
        TargetRequest job = m_jobs.script(QStringLiteral("sleep 1; exit 42"));
        const TargetStatus code = TargetJobs::ended(target, m_jobs.started(target, job));
        QCOMPARE(*code.exitCode, 42);
        QVERIFY(!code.outOfMemory);
        // The engine's own clock starts a little after the job.
        QVERIFY(code.milliseconds && *code.milliseconds >= 500 && *code.milliseconds < 30'000);
        job = m_jobs.python("hoard = b'x' * (500 << 20)");
        job.resourceArgs = JsonText(QByteArrayLiteral("{\"memory\":\"64m\"}"));
        const TargetStatus memory = TargetJobs::ended(target, m_jobs.started(target, job));
        QCOMPARE(*memory.exitCode, 128 + SIGKILL);
        QVERIFY(memory.outOfMemory);
        QVERIFY(memory.detail.contains(QStringLiteral("memory")));
    }

    void defect_45_stopsAQuietJob_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("Python") << QStringList{
            QStringLiteral("python3"), QStringLiteral("-c"),
            QStringLiteral("import time; print('ready', flush=True); "
                           "time.sleep(600)")};
        QTest::newRow("below a shell")
            << QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                           QStringLiteral("echo ready; sleep 600; true")};
    }
    void defect_45_stopsAQuietJob()
    {
        QFETCH(QStringList, command);
        ContainerTarget target = m_jobs.target();
        const TargetRequest job = m_jobs.request(command);
        const QString handle = m_jobs.started(target, job);
        QVERIFY(!handle.isEmpty());
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("ready\n"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(answerOf(target.stop(handle, false)).has_value());
        const qint64 took = timer.elapsed();
        qInfo() << took << "ms";
        QVERIFY(took < 1500); // one second, and the engine's own time
        QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestLogsContainer)
#include "tst_logscontainer.moc"
