// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "logcorpora.h"
#include "targetjobs.h"
#include "targets/processtarget.h"
#include "targets/shimfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <csignal>
#include <nlohmann/json.hpp>

using namespace slipway;

namespace {

const char *const Hungry =
    "import sys\nhoard = b'x' * (int(sys.argv[1]) << 20)\nprint(len(hoard))\n";

/** A control group of ours with little memory; this process goes back when it ends. */
class SmallMemory
{
public:
    explicit SmallMemory(qint64 bytes)
    {
        const QList<QByteArray> lines =
            TargetJobs::contentOf(QStringLiteral("/proc/self/cgroup")).split('\n');
        for (const QByteArray &line : lines) {
            const QString own = QString::fromUtf8(line.mid(line.indexOf(':', 2) + 1));
            if (line.contains(":memory:"))
                m_parent = QStringLiteral("/sys/fs/cgroup/memory") + own;
            else if (line.startsWith("0::") && m_parent.isEmpty())
                m_parent = QStringLiteral("/sys/fs/cgroup") + own.mid(own.indexOf(u':') + 1);
        }
        m_folder = m_parent + QStringLiteral("/slipway-test-%1").arg(::getpid());
        m_good = QDir().mkdir(m_folder) &&
                 (put(m_folder + QStringLiteral("/memory.max"), bytes) ||
                  put(m_folder + QStringLiteral("/memory.limit_in_bytes"), bytes));
    }
    ~SmallMemory()
    {
        leave();
        QDir().rmdir(m_folder);
    }
    Q_DISABLE_COPY_MOVE(SmallMemory)

    [[nodiscard]] bool isGood() const { return m_good; }
    bool enter() { return put(m_folder + QStringLiteral("/cgroup.procs"), ::getpid()); }
    void leave() { put(m_parent + QStringLiteral("/cgroup.procs"), ::getpid()); }

private:
    static bool put(const QString &path, qint64 number)
    {
        QFile file(path);
        return QFile::exists(path) && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
               file.write(QByteArray::number(number)) > 0;
    }

    QString m_parent;
    QString m_folder;
    bool m_good = false;
};

} // namespace

class TestLogsProcess : public QObject
{
    Q_OBJECT

private:
    TargetJobs m_jobs;

private Q_SLOTS:
    void keepsEveryByte_data()
    {
        QTest::addColumn<int>("number");
        const QList<LogCorpus> corpora = logCorpora();
        for (int i = 0; i < corpora.size(); ++i)
            QTest::newRow(corpora[i].name) << i;
    }
    void keepsEveryByte()
    {
        QFETCH(int, number);
        const LogCorpus corpus = logCorpora().at(number);
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        const TargetRequest job = m_jobs.request(printing(corpus));
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        const TargetStatus status = TargetJobs::ended(target, *handle);
        QVERIFY(status.state == TargetState::Finished);
        QVERIFY(TargetJobs::contentOf(job.logFile) == corpus.bytes());
        QCOMPARE(*status.leftOut, qint64(0));
    }

    void defect_47_aLogDoesNotFillTheDisk()
    {
        constexpr qint64 Limit = 1024 * 1024;
        ProcessTarget target(m_jobs.path(), TargetJobs::shim(), Limit);
        const TargetRequest job = m_jobs.script(
            QStringLiteral("echo begin; head -c 20000000 /dev/zero | tr '\\0' x; echo; echo end"));
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        const TargetStatus status = TargetJobs::ended(target, *handle);
        QVERIFY(status.state == TargetState::Finished);
        const QByteArray log = TargetJobs::contentOf(job.logFile);
        QVERIFY(log.size() <= Limit && log.size() > Limit / 4);
        QVERIFY(log.startsWith("begin\nxxx") && log.endsWith("xxx\nend\n"));
        constexpr qsizetype LineOfOurs = 80;
        QCOMPARE(log.size() - LineOfOurs + *status.leftOut, qint64(6 + 20'000'000 + 1 + 4));
        QVERIFY(log.contains("\n--- " + QByteArray::number(*status.leftOut) +
                             " bytes of output were left out here -"));
    }

    void keepsTheLogOfEachAttempt()
    {
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        TargetRequest job = m_jobs.request({});
        for (const QString &text : {QStringLiteral("one"), QStringLiteral("two")}) {
            job.command = {QStringLiteral("echo"), text};
            const auto handle = answerOf(target.start(job));
            QVERIFY(handle.has_value());
            QVERIFY(TargetJobs::ended(target, *handle).state == TargetState::Finished);
            QVERIFY(answerOf(target.cleanUp(*handle)).has_value());
        }
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("two\n"));
        QCOMPARE(
            TargetJobs::contentOf(QFileInfo(job.logFile).path() + QStringLiteral("/run.1.log")),
            QByteArray("one\n"));
    }

    void bringsWhatIsPrintedAtOnce()
    {
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        const TargetRequest job = m_jobs.script(QStringLiteral("printf 'no end yet'; sleep 60"));
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(TargetJobs::contentOf(job.logFile), QByteArray("no end yet"),
                                  1000);
        QVERIFY(answerOf(target.stop(*handle, false)).has_value());
    }

    void defect_48_saysHowAJobEnded_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("signal");
        QTest::newRow("in order") << QStringLiteral("exit 0") << 0 << 0;
        QTest::newRow("with a code") << QStringLiteral("exit 42") << 42 << 0;
        QTest::newRow("by a signal") << QStringLiteral("kill -SEGV $$") << 128 + SIGSEGV << SIGSEGV;
        QTest::newRow("killed") << QStringLiteral("kill -KILL $$") << 128 + SIGKILL << SIGKILL;
    }
    void defect_48_saysHowAJobEnded()
    {
        QFETCH(QString, script);
        QFETCH(int, exitCode);
        QFETCH(int, signal);
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        const auto handle =
            answerOf(target.start(m_jobs.script(QStringLiteral("sleep 0.3; ") + script)));
        QVERIFY(handle.has_value());
        const TargetStatus status = TargetJobs::ended(target, *handle);
        QCOMPARE(*status.exitCode, exitCode);
        QCOMPARE(status.signal.value_or(0), signal);
        QVERIFY(!status.outOfMemory);
        QVERIFY(*status.milliseconds >= 300 && *status.milliseconds < 10'000);
        // A later process of ours finds the same.
        ProcessTarget next(m_jobs.path(), TargetJobs::shim());
        QVERIFY(*answerOf(next.status(*handle)) == status);
    }

    void measuresTheMemoryOfAJob()
    {
        constexpr qint64 Mebibyte = 1024 * 1024;
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        const auto handle = answerOf(target.start(m_jobs.python(Hungry, {QStringLiteral("200")})));
        QVERIFY(handle.has_value());
        const TargetStatus status = TargetJobs::ended(target, *handle);
        QVERIFY(status.state == TargetState::Finished);
        QVERIFY(*status.peakMemory > 200 * Mebibyte && *status.peakMemory < 300 * Mebibyte);
    }

    void defect_48_saysThatMemoryRanOut_data()
    {
        QTest::addColumn<bool>("inShell");
        QTest::newRow("the program itself") << false;
        QTest::newRow("below a shell") << true;
    }
    void defect_48_saysThatMemoryRanOut()
    {
        QFETCH(bool, inShell);
        SmallMemory memory(64LL * 1024 * 1024);
        if (!memory.isGood() || !memory.enter()) {
            if (qEnvironmentVariable("CI") == QLatin1StringView("true"))
                QFAIL("no control group with little memory can be made here");
            QSKIP("no control group with little memory can be made here");
        }
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        TargetRequest job = m_jobs.python(Hungry, {QStringLiteral("500")});
        if (inShell)
            job.command = QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                      QStringLiteral("\"$@\"; exit $?"), QStringLiteral("sh")} +
                          job.command;
        const auto handle = answerOf(target.start(job));
        memory.leave();
        QVERIFY(handle.has_value());
        const TargetStatus status = TargetJobs::ended(target, *handle);
        QCOMPARE(*status.exitCode, 128 + SIGKILL);
        QVERIFY(status.outOfMemory);
        QVERIFY(status.detail.contains(QStringLiteral("memory")));
    }

    /** Nobody could stop it any more, or say how it ended. */
    void endsTheJobWithItsSupervisor()
    {
        ProcessTarget target(m_jobs.path(), TargetJobs::shim());
        const TargetRequest job = m_jobs.script(QStringLiteral("echo $$; exec sleep 60"));
        const auto handle = answerOf(target.start(job));
        QVERIFY(handle.has_value());
        QTRY_VERIFY(TargetJobs::contentOf(job.logFile).endsWith('\n'));
        const int pid = TargetJobs::contentOf(job.logFile).trimmed().toInt();
        QVERIFY(pid > 1 && TargetJobs::isRunning(pid));
        const QByteArray known = TargetJobs::contentOf(ShimFiles(*handle).pidFile());
        const auto supervisor = nlohmann::json::parse(known.toStdString()).at("pid").get<int>();
        QVERIFY(supervisor > 1 && ::kill(supervisor, SIGKILL) == 0);
        QTRY_VERIFY(!TargetJobs::isRunning(pid));
        QVERIFY(TargetJobs::ended(target, *handle).state == TargetState::Gone);
    }
};

QTEST_GUILESS_MAIN(TestLogsProcess)
#include "tst_logsprocess.moc"
