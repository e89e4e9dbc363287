// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/detachedprocess.h"
#include "platform/durablefile.h"
#include "platform/filelock.h"
#include "platform/localagentprocesses.h"
#include "platform/localhubprocess.h"
#include "platform/processidentity.h"
#include "platform/runningfile.h"
#include "support/answer.h"
#include "support/script.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace slipway;

/** Programs that stand for slipwayctl are small scripts in a folder that is gone afterwards. */
class ProcessesTest : public QObject
{
    Q_OBJECT

private:
    static QString script(const QTemporaryDir &folder, const QByteArray &lines)
    {
        return writeScript(folder.filePath(QStringLiteral("program")), lines);
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void anIdentityIsOneProcess()
    {
        const ProcessIdentity self = ProcessIdentity::current();
        QCOMPARE(self.pid, qint64(::getpid()));
        QVERIFY(self.isAlive());
        ProcessIdentity earlier = self;
        earlier.startTime -= 1;
        QVERIFY(!earlier.isAlive());
        ProcessIdentity otherBoot = self;
        otherBoot.bootId = QStringLiteral("x");
        QVERIFY(!otherBoot.isAlive());
        QVERIFY(!ProcessIdentity().isAlive());
        QJsonObject fields;
        self.writeTo(fields);
        QCOMPARE(ProcessIdentity::readFrom(fields), self);
    }

    void aStartedProgramHasItsKeyAndNothingElseOfOurs()
    {
        const QTemporaryDir folder;
        ::setenv("TST_GONE", "x", 1);
        DetachedStart start;
        start.program = script(folder, "ls -l /proc/self/fd | wc -l\n"
                                       "echo \"$1|$TST_ADDED|$TST_GONE|$SLIPWAY_KEY_FD\"\n"
                                       "cat <&3; echo\nexec sleep 60\n");
        start.arguments = QStringList{QStringLiteral("a b; $(c)")};
        start.environment[QStringLiteral("TST_ADDED")] = QStringLiteral("added");
        start.withoutVariables = QStringList{QStringLiteral("TST_GONE")};
        start.logFile = folder.filePath(QStringLiteral("log"));
        start.key = Secret("the-key-of-this-test");
        const Result<ProcessIdentity> process = startDetached(start);
        QVERIFY2(process, qUtf8Printable(process ? QString() : process.error().toString()));
        QTRY_VERIFY(contents(start.logFile).contains("the-key-of-this-test\n"));
        const QList<QByteArray> lines = contents(start.logFile).split('\n');
        QCOMPARE(lines.at(1), QByteArray("a b; $(c)|added||3"));
        // "total", 0, 1, 2, 3 and the folder that ls itself reads.
        QVERIFY(lines.at(0).toInt() <= 6);
        const QByteArray name = "/proc/" + QByteArray::number(process->pid);
        QVERIFY(!contents(QString::fromLatin1(name + "/cmdline")).contains("the-key"));
        QVERIFY(!contents(QString::fromLatin1(name + "/environ")).contains("the-key"));
        QVERIFY(answerOf(endProcess(*process, std::chrono::seconds(10))));
        QVERIFY(!process->isAlive());
        // Ending it once more, when it is gone, is fine.
        QVERIFY(answerOf(endProcess(*process, std::chrono::seconds(10))));
    }

    void aProgramThatCannotBeStartedIsAnError()
    {
        const QTemporaryDir folder;
        DetachedStart start;
        start.program = folder.filePath(QStringLiteral("missing"));
        start.logFile = folder.filePath(QStringLiteral("log"));
        const Result<ProcessIdentity> process = startDetached(start);
        QVERIFY(!process);
        QCOMPARE(process.error().kind, ErrorKind::NotFound);
    }

    void endingGivesUpOnOneThatDoesNotListen()
    {
        const QTemporaryDir folder;
        DetachedStart start;
        start.program = script(folder, "trap '' TERM\necho ready\nwhile :; do sleep 1; done\n");
        start.logFile = folder.filePath(QStringLiteral("log"));
        const Result<ProcessIdentity> process = startDetached(start);
        QVERIFY(process);
        QTRY_VERIFY(contents(start.logFile).contains("ready"));
        const Result<void> end = answerOf(endProcess(*process, std::chrono::milliseconds(100)));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Timeout);
        QVERIFY(process->isAlive());
        ::kill(pid_t(process->pid), SIGKILL);
        QTRY_VERIFY(!process->isAlive());
    }

    void aLockIsHeldByOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        {
            const Result<FileLock> first = FileLock::acquire(path);
            QVERIFY(first.has_value());
            const Result<FileLock> second = FileLock::acquire(path);
            QVERIFY(!second.has_value());
            QCOMPARE(second.error().kind, ErrorKind::Conflict);
        }
        QVERIFY(FileLock::acquire(path).has_value());
    }

    void filesAreReplacedAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f"));
        QVERIFY(writeDurably(path, "one"));
        QVERIFY(writeDurably(path, "two", 0640));
        QCOMPARE(*readWhole(path), QByteArray("two"));
        QCOMPARE(QFile::permissions(path) & QFile::ReadGroup, QFile::ReadGroup);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("f")});
        QVERIFY(!writeDurably(folder.filePath(QStringLiteral("none/f")), "x"));
        QCOMPARE(readWhole(path, 2).error().kind, ErrorKind::InvalidInput);
    }

    void aRunningFileOfAnotherProcessIsNobody()
    {
        const QTemporaryDir folder;
        QVERIFY(!RunningFile::read(folder.path()));
        QVERIFY(RunningFile::write(folder.path(), {{QStringLiteral("url"), QStringLiteral("u")}}));
        const auto running = RunningFile::read(folder.path());
        QVERIFY(running.has_value());
        QCOMPARE(running->process, ProcessIdentity::current());
        QVERIFY(writeDurably(folder.filePath(QStringLiteral("running.json")),
                             "{\"pid\": 1, \"bootId\": \"x\", \"startTime\": 1}"));
        QVERIFY(!RunningFile::read(folder.path()));
        QVERIFY(writeDurably(folder.filePath(QStringLiteral("running.json")), "{"));
        QVERIFY(!RunningFile::read(folder.path()));
    }

    void aHubThatEndsAtOnceTellsWhy()
    {
        const QTemporaryDir folder;
        const QString program = script(folder, "echo 'no room on this disk' >&2\nexit 1\n");
        LocalHubProcess hub(folder.filePath(QStringLiteral("hub")), program);
        const Result<HubStatus> status = answerOf(hub.start());
        QVERIFY(!status);
        QCOMPARE(status.error().reason, QStringLiteral("hub.ended"));
        QVERIFY(status.error().detail.contains(QStringLiteral("no room on this disk")));
        QVERIFY(!hub.status().running);
        QVERIFY(answerOf(hub.stop()));
    }

    void anAgentIsFoundByItsRunningFile()
    {
        const QTemporaryDir folder;
        // Says who it is as `slipwayctl launch-agent` does; "exec" keeps the process.
        const QString program = script(
            folder,
            "for a in \"$@\"; do case $a in --data-dir=*) d=${a#--data-dir=};; esac; done\n"
            "s=$(cut -d')' -f2 /proc/$$/stat | cut -d' ' -f21)\n"
            "b=$(cat /proc/sys/kernel/random/boot_id)\n"
            "printf '{\"pid\":%s,\"bootId\":\"%s\",\"startTime\":%s,\"name\":\"gpu\",'"
            " $$ $b $s > $d/new\n"
            "printf '\"url\":\"http://localhost:1\",\"queues\":[\"gpu\"],\"agentId\":\"A1\"}'"
            " >> $d/new\n"
            "mv $d/new $d/running.json\nexec sleep 60\n");
        LocalAgentProcesses agents(folder.filePath(QStringLiteral("agents")), program);
        LocalAgentSettings settings;
        settings.server = QUrl(QStringLiteral("http://localhost:1"));
        settings.queues = {QueueName(QStringLiteral("gpu"))};
        const Secret key("key-of-an-agent");
        const Result<LocalAgentStatus> started = answerOf(agents.start(settings, key));
        QVERIFY2(started, qUtf8Printable(started ? QString() : started.error().toString()));
        QCOMPARE(started->agent, LaunchAgentId(QStringLiteral("A1")));
        // A second start joins the first; one for other queues is refused.
        QCOMPARE(answerOf(agents.start(settings, key))->pid, started->pid);
        settings.name = QStringLiteral("gpu");
        settings.queues = {QueueName(QStringLiteral("cpu"))};
        QCOMPARE(answerOf(agents.start(settings, key)).error().reason,
                 QStringLiteral("agent.nameTaken"));
        QCOMPARE(agents.agents().size(), 1);
        QVERIFY(answerOf(agents.stop(QStringLiteral("gpu"))));
        QVERIFY(!agents.agents().first().running);
        QCOMPARE(answerOf(agents.stop(QStringLiteral("none"))).error().kind, ErrorKind::NotFound);
    }

    void logsAreLookedForInsideOfTheAgentsFolder()
    {
        const QTemporaryDir folder;
        const LocalAgentProcesses agents(folder.path());
        const QString items = folder.filePath(QStringLiteral("a/items/UnVu=="));
        QVERIFY(QDir().mkpath(items));
        QVERIFY(writeDurably(items + QStringLiteral("/run.log"), "x"));
        const QueueItemId item(QStringLiteral("UnVu=="));
        QCOMPARE(agents.itemLog(item, QStringLiteral("run")),
                 std::optional<QString>(items + QStringLiteral("/run.log")));
        QVERIFY(!agents.itemLog(item, QStringLiteral("build")));
        QVERIFY(!agents.itemLog(item, QStringLiteral("../run")));
        QVERIFY(
            !agents.itemLog(QueueItemId(QStringLiteral("../items/UnVu==")), QStringLiteral("run")));
    }
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "tst_processes.moc"
