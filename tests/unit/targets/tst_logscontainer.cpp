// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "logcorpora.h"
#include "targetjobs.h"
#include "targets/containertarget.h"

#include <QElapsedTimer>
#include <csignal>
#include <memory>

using namespace slipway;

namespace {

/** Lines that say where they are from; long, as engines take their time for each line. */
constexpr int FloodLines = 600;

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

/** How long the character is that begins at `at`; 0: none does. */
qsizetype lengthOfCharacter(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const unsigned first = byte(at);
    const qsizetype length = first < 0x80    ? 1
                             : first < 0xc2  ? 0
                             : first < 0xe0  ? 2
                             : first < 0xf0  ? 3
                             : first <= 0xf4 ? 4
                                             : 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0U) != 0x80)
            return 0;
    }
    const unsigned second = byte(at + 1);
    const bool forbidden = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                           (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return forbidden ? 0 : length;
}

/** Every byte that belongs to no character becomes U+FFFD. */
QByteArray asEnginesKeep(const QByteArray &bytes)
{
    QByteArray kept;
    kept.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = lengthOfCharacter(bytes, at);
        kept += length == 0 ? QByteArray("\xef\xbf\xbd") : bytes.mid(at, length);
        at += std::max<qsizetype>(length, 1);
    }
    return kept;
}

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
    TargetJobs m_jobs;
    std::unique_ptr<ContainerEngine> m_engine;
    QStringList m_handles;

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
    QByteArray said(const QStringList &arguments)
    {
        ToolRun run;
        run.args = arguments;
        const Result<ToolAnswer> answer = answerOf(m_engine->run(run));
        return answer ? answer->stdOut.trimmed() : QByteArray();
    }

    QString containerOf(const TargetRequest &request)
    {
        return QString::fromUtf8(
            said({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet"),
                  QStringLiteral("--filter=label=slipway.item=") + request.item}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("DOCKER_HOST"))
            QSKIP("no engine of the tests (DOCKER_HOST)");
        m_engine = std::make_unique<ContainerEngine>(QStringLiteral("docker"));
        const auto there = answerOf(m_engine->hasImage(QStringLiteral("python:3.11-slim")));
        if (!there || !*there)
            QSKIP("the engine has no base image");
    }

    void cleanup()
    {
        if (!m_engine)
            return;
        ContainerTarget target(*m_engine, m_jobs.path());
        for (const QString &handle : std::as_const(m_handles))
            QVERIFY(answerOf(target.cleanUp(handle)).has_value());
        m_handles.clear();
    }

    /** Started one after the other, as an engine takes its time to begin one. */
    void keepsEveryCharacter()
    {
        ContainerTarget target(*m_engine, m_jobs.path());
        QStringList logs;
        QList<LogCorpus> corpora = logCorpora();
        for (LogCorpus &corpus : corpora) {
            constexpr int Few = 20; // engines take their time for each line
            corpus.times = std::min(corpus.times, Few);
            const TargetRequest job = m_jobs.request(printing(corpus));
            logs.append(job.logFile);
            QVERIFY2(!started(target, job).isEmpty(), corpus.name);
        }
        for (qsizetype i = 0; i < corpora.size(); ++i) {
            const TargetStatus status = TargetJobs::ended(target, m_handles[i]);
            QVERIFY2(status.state == TargetState::Finished, corpora[i].name);
            QVERIFY2(TargetJobs::contentOf(logs[i]) == asEnginesKeep(corpora[i].bytes()),
                     corpora[i].name);
            QVERIFY2(status.leftOut == 0, corpora[i].name);
        }
    }

    /** benchmarks/logcapture.py asks for more, and reads the figures. */
    void keepsALargeOutput()
    {
        const qint64 megabytes = qEnvironmentVariableIntValue("SLIPWAY_LOG_MEGABYTES");
        constexpr qint64 Few = 5;
        const qint64 wanted = (megabytes > 0 ? megabytes : Few) * 1'000'000;
        QByteArray block;
        for (int line = 0; line < 2'000; ++line)
            block +=
                "line " + QByteArray::number(line).rightJustified(8, '0') + " of a job's output\n";
        const qint64 blocks = wanted / block.size();
        ContainerTarget target(*m_engine, m_jobs.path(), 0);
        const TargetRequest job = m_jobs.python(Blocks, {QString::number(blocks)});
        QElapsedTimer timer;
        timer.start();
        const TargetStatus status = TargetJobs::ended(target, started(target, job));
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
        ContainerTarget target(*m_engine, m_jobs.path(), Limit);
        const TargetRequest job = m_jobs.script(floodScript());
        const TargetStatus status = TargetJobs::ended(target, started(target, job));
        QVERIFY(status.state == TargetState::Finished);
        const QByteArray whole = flood();
        const QByteArray log = TargetJobs::contentOf(job.logFile);
        QVERIFY(log.size() <= Limit);
        QVERIFY2(log.startsWith(whole.left(Limit / 4) + "\n--- at least "),
                 log.mid(Limit / 4, 100).constData());
        QVERIFY(log.endsWith(whole.right(Limit / 6)));
        constexpr qsizetype LineOfOurs = 80;
        QCOMPARE(log.size() - LineOfOurs + status.leftOut.value_or(-1), whole.size());
        QVERIFY(log.contains("--- at least " + QByteArray::number(*status.leftOut) + " bytes"));
        // Nor does its own copy fill the disk.
        const QByteArray options =
            said({QStringLiteral("inspect"), QStringLiteral("--format"),
                  QStringLiteral("{{json .HostConfig.LogConfig}}"), containerOf(job)});
        QVERIFY(options.contains("\"max-file\":\"4\"") &&
                options.contains("\"max-size\":\"262144\""));
    }

    /** The engine has forgotten more than the log may hold when somebody comes to read it. */
    void keepsTheNewestOfWhatNobodyFollowed()
    {
        constexpr qint64 Limit = 64 * 1024;
        const TargetRequest job = m_jobs.script(
            QStringLiteral("echo begin; while [ ! -e /tmp/go ]; do sleep 0.05; done; ") +
            floodScript());
        QString handle;
        {
            ContainerTarget first(*m_engine, m_jobs.path(), Limit);
            handle = started(first, job);
            QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("begin\n"));
        }
        const QString container =
            QString::fromUtf8(said({QStringLiteral("ps"), QStringLiteral("--quiet"),
                                    QStringLiteral("--filter=label=slipway.item=") + job.item}));
        QVERIFY(!container.isEmpty());
        said({QStringLiteral("exec"), container, QStringLiteral("touch"),
              QStringLiteral("/tmp/go")});
        const QStringList state{QStringLiteral("inspect"),
                                QStringLiteral("--format={{.State.Status}}"), container};
        QTRY_COMPARE_WITH_TIMEOUT(said(state), QByteArray("exited"), 30'000);
        ContainerTarget next(*m_engine, m_jobs.path(), Limit);
        const auto found = answerOf(next.find(job.item));
        QVERIFY(found && *found == handle);
        const TargetStatus status = TargetJobs::ended(next, handle);
        QVERIFY(status.state == TargetState::Finished);
        QVERIFY(!status.leftOut);
        const QByteArray log = TargetJobs::contentOf(job.logFile);
        QVERIFY(log.size() <= Limit);
        QVERIFY(log.startsWith("begin\n\n--- an unknown number of bytes"));
        QVERIFY(log.endsWith(flood().right(Limit / 6)));
    }

    void keepsTheLogOfEachAttempt()
    {
        ContainerTarget target(*m_engine, m_jobs.path());
        TargetRequest job = m_jobs.request({});
        for (const QString &text : {QStringLiteral("one"), QStringLiteral("two")}) {
            job.command = {QStringLiteral("echo"), text};
            const QString handle = started(target, job);
            QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Finished);
            QVERIFY(answerOf(target.cleanUp(handle)).has_value());
        }
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("two\n"));
        QCOMPARE(TargetJobs::contentOf(m_jobs.path(job.item + QStringLiteral(".1.log"))),
                 QByteArray("one\n"));
    }

    void defect_48_saysHowAJobEnded()
    {
        ContainerTarget target(*m_engine, m_jobs.path());
        TargetRequest job = m_jobs.script(QStringLiteral("sleep 1; exit 42"));
        const TargetStatus code = TargetJobs::ended(target, started(target, job));
        QCOMPARE(*code.exitCode, 42);
        QVERIFY(!code.outOfMemory);
        // The engine's own clock starts a little after the job.
        QVERIFY(code.milliseconds && *code.milliseconds >= 500 && *code.milliseconds < 30'000);
        job = m_jobs.python("hoard = b'x' * (500 << 20)");
        job.resourceArgs = JsonText(QByteArrayLiteral("{\"memory\":\"64m\"}"));
        const TargetStatus memory = TargetJobs::ended(target, started(target, job));
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
        ContainerTarget target(*m_engine, m_jobs.path());
        const TargetRequest job = m_jobs.request(command);
        const QString handle = started(target, job);
        QVERIFY(!handle.isEmpty());
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("ready\n"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(answerOf(target.stop(handle)).has_value());
        const qint64 took = timer.elapsed();
        qInfo() << took << "ms";
        QVERIFY(took < 1500); // one second, and the engine's own time
        QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestLogsContainer)
#include "tst_logscontainer.moc"
