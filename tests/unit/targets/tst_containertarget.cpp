// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
// needs: engine

#include "targetjobs.h"
#include "unit/usecases/fakes.h"

#include <csignal>
#include <utility>

using namespace slipway;

/** With a real engine, where one answers and has the base image; not run elsewhere. */
class TestContainerTarget : public QObject
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

    void cleanupTestCase() { QVERIFY(m_jobs.cleanUp()); }

    void runsAJobAndKeepsItsWholeOutput()
    {
        ContainerTarget target = m_jobs.target();
        TargetRequest job = m_jobs.script(QStringLiteral("seq 1 20000; echo key=$WANDB_API_KEY >&2;"
                                                         "exit 3"));
        job.secretEnvironment = {{QStringLiteral("WANDB_API_KEY"), Secret("for-this-run-only")}};
        const QString handle = m_jobs.started(target, job);
        QVERIFY(!handle.isEmpty());
        const TargetStatus status = TargetJobs::ended(target, handle);
        QVERIFY(status.state == TargetState::Failed);
        QCOMPARE(*status.exitCode, 3);
        // Two streams: the engine does not promise the order between them.
        QByteArray log = TargetJobs::contentOf(job.logFile);
        const QByteArray key("key=for-this-run-only\n");
        QCOMPARE(log.count(key), 1);
        log.remove(log.indexOf(key), key.size());
        QByteArray lines;
        for (int number = 1; number <= 20000; ++number)
            lines += QByteArray::number(number) + '\n';
        QCOMPARE(log, lines);
    }

    void startsTheSameItemOnce()
    {
        ContainerTarget target = m_jobs.target();
        const TargetRequest job = m_jobs.script(QStringLiteral("sleep 30"));
        const QString first = m_jobs.started(target, job);
        QVERIFY(!first.isEmpty());
        QCOMPARE(m_jobs.started(target, job), first);
        QCOMPARE(**answerOf(target.find(job.item, job.run)), first);
        ContainerTarget other(m_jobs.engine(), QStringLiteral("/elsewhere"), TargetJobs::shim());
        QVERIFY(!answerOf(other.find(job.item, job.run))->has_value());
    }

    /** A container left from data that is gone: items of new data have the same numbers again. */
    void doesNotAdoptTheJobOfAnotherRun()
    {
        ContainerTarget target = m_jobs.target();
        TargetRequest job = m_jobs.script(QStringLiteral("echo old; sleep 60"));
        const QString old = m_jobs.started(target, job);
        QVERIFY(!old.isEmpty());
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("old\n"));
        const TargetRequest another = m_jobs.script(QStringLiteral("echo new"));
        job.run = QStringLiteral("another");
        job.command = another.command;
        job.logFile = another.logFile;
        QVERIFY(!answerOf(target.find(job.item, job.run))->has_value());
        const QString handle = m_jobs.started(target, job);
        QVERIFY(!handle.isEmpty() && handle != old);
        QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Finished);
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("new\n"));
        QVERIFY(answerOf(target.status(old))->state == TargetState::Running);
    }

    /** As by an agent that died between making and beginning its container. */
    void beginsAnewWhatWasNeverBegun()
    {
        ContainerTarget target = m_jobs.target();
        const TargetRequest job = m_jobs.script(QStringLiteral("echo once"));
        QStringList command = target.preview(job)->mid(1);
        command.replaceInStrings(QStringLiteral(":host-gateway"), QStringLiteral(":127.0.0.1"));
        m_jobs.said(command);
        const QString made = m_jobs.containerOf(job);
        QVERIFY(!made.isEmpty());
        const QString handle = m_jobs.started(target, job);
        QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Finished);
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("once\n"));
        QVERIFY(m_jobs.containerOf(job) != made);
    }

    void adoptsWithoutLosingOrRepeatingOutput()
    {
        const TargetRequest job = m_jobs.script(
            QStringLiteral("for i in $(seq 1 40); do echo line $i; sleep 0.05; done"));
        QString handle;
        {
            ContainerTarget first = m_jobs.target();
            handle = m_jobs.started(first, job);
            QTRY_VERIFY(TargetJobs::contentOf(job.logFile).contains("line 5\n"));
        }
        ContainerTarget next = m_jobs.target();
        const auto found = answerOf(next.find(job.item, job.run));
        QVERIFY(found && found->has_value());
        QCOMPARE(**found, handle);
        const TargetStatus status = TargetJobs::ended(next, handle);
        QVERIFY(status.state == TargetState::Finished);
        QByteArray wanted;
        for (int i = 1; i <= 40; ++i)
            wanted += "line " + QByteArray::number(i) + '\n';
        QCOMPARE(TargetJobs::contentOf(job.logFile), wanted);
        QVERIFY(status.leftOut == 0);
    }

    void tellsThatAJobMayHaveEnded()
    {
        ContainerTarget target = m_jobs.target();
        QStringList told;
        target.setListener([&told](const QString &handle) { told.append(handle); });
        const QString handle =
            m_jobs.started(target, m_jobs.script(QStringLiteral("sleep 1; exit 4")));
        QVERIFY(answerOf(target.status(handle))->state == TargetState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(told, QStringList(handle), 20'000);
        QCOMPARE(*answerOf(target.status(handle))->exitCode, 4);
    }

    void stopsAJob()
    {
        ContainerTarget target = m_jobs.target();
        const TargetRequest job = m_jobs.script(
            QStringLiteral("trap 'echo bye; exit 9' INT; echo hi; while true; do sleep 0.1; done"));
        const QString handle = m_jobs.started(target, job);
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("hi\n"));
        QVERIFY(answerOf(target.status(handle))->state == TargetState::Running);
        QVERIFY(answerOf(target.stop(handle, false)).has_value());
        const TargetStatus status = TargetJobs::ended(target, handle);
        QCOMPARE(*status.exitCode, 9);
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("hi\nbye\n"));
    }

    /** Until then its item can go to another agent; a start that was refused leaves nothing. */
    void asksForTheKeyOnceTheImageIsThere()
    {
        ContainerTarget target = m_jobs.target();
        int asked = 0;
        Result<Secret> answer = failed(ErrorKind::Forbidden);
        TargetRequest job = m_jobs.script(QStringLiteral("echo $WANDB_API_KEY"));
        job.key = [&asked, &answer]() -> QCoro::Task<Result<Secret>> {
            ++asked;
            co_return Result<Secret>(answer);
        };
        const QString image =
            std::exchange(job.image, QStringLiteral("localhost:1/slipway/no-such-image:1"));
        QVERIFY(!answerOf(target.start(job)).has_value());
        QCOMPARE(asked, 0);
        job.image = image;
        QVERIFY(answerOf(target.start(job)).error().kind == ErrorKind::Forbidden);
        QCOMPARE(asked, 1);
        QVERIFY(m_jobs.containerOf(job).isEmpty());
        answer = Secret("given-last");
        const QString handle = m_jobs.started(target, job);
        QVERIFY(TargetJobs::ended(target, handle).state == TargetState::Finished);
        QCOMPARE(TargetJobs::contentOf(job.logFile), QByteArray("given-last\n"));
    }

    void tellsTheMostMemoryThatAJobHadTogether()
    {
        ContainerTarget target = m_jobs.target();
        // Each step waits until somebody has opened its pipe.
        const QStringList pipes{QStringLiteral("/tmp/release"), QStringLiteral("/tmp/end")};
        const TargetRequest job = m_jobs.python("import os, sys\n"
                                                "for pipe in sys.argv[1:]: os.mkfifo(pipe)\n"
                                                "hoard = bytearray(os.urandom(1 << 20)) * 200\n"
                                                "print('full', flush=True)\n"
                                                "open(sys.argv[1]).read()\n"
                                                "hoard = None\n"
                                                "print('empty', flush=True)\n"
                                                "open(sys.argv[2]).read()\n",
                                                pipes);
        const auto open = [&](const QString &pipe) {
            m_jobs.said({QStringLiteral("exec"), m_jobs.containerOf(job), QStringLiteral("cp"),
                         QStringLiteral("/dev/null"), pipe});
        };
        const QString handle = m_jobs.started(target, job);
        QTRY_COMPARE_WITH_TIMEOUT(TargetJobs::contentOf(job.logFile), QByteArray("full\n"), 20'000);
        QVERIFY(answerOf(target.status(handle))->state == TargetState::Running);
        QVERIFY(!answerOf(target.status(handle))->peakMemory); // told with the end only
        open(pipes.first());
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("full\nempty\n"));
        QVERIFY(answerOf(target.status(handle))->state == TargetState::Running);
        open(pipes.last());
        const TargetStatus status = TargetJobs::ended(target, handle);
        QVERIFY(status.state == TargetState::Finished);
        QVERIFY(status.peakMemory.has_value());
        qInfo() << *status.peakMemory << "bytes";
        constexpr qint64 Hoard = 200LL << 20;
        QVERIFY(*status.peakMemory >= Hoard && *status.peakMemory < 2 * Hoard);
        // Who comes when it is over does not know.
        ContainerTarget late = m_jobs.target();
        QVERIFY(!answerOf(late.status(handle))->peakMemory);
    }

    void endsADeafJobByForceAfterItsGrace()
    {
        ContainerTarget target = m_jobs.target();
        AgentPolicy policy;
        policy.stopGrace = std::chrono::seconds(2);
        target.setPolicy(policy);
        const TargetRequest job = m_jobs.script(
            QStringLiteral("trap '' INT TERM; echo deaf; while true; do sleep 0.1; done"));
        const QString handle = m_jobs.started(target, job);
        QTRY_COMPARE(TargetJobs::contentOf(job.logFile), QByteArray("deaf\n"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(answerOf(target.stop(handle, false)).has_value());
        const qint64 took = timer.elapsed();
        qInfo() << took << "ms";
        QVERIFY(took >= 2'000 && took < 10'000);
        QCOMPARE(*TargetJobs::ended(target, handle).exitCode, 128 + SIGKILL);
    }

    void tellsWhatIsWrong()
    {
        ContainerTarget target = m_jobs.target();
        TargetRequest job = m_jobs.request({QStringLiteral("no-such-program")});

        const TargetStatus noProgram = TargetJobs::ended(target, m_jobs.started(target, job));
        if (m_jobs.isPodman()) {
            QCOMPARE(*noProgram.exitCode, 1); // of its catatonit; docker's tini tells it apart
        } else {
            QCOMPARE(*noProgram.exitCode, 127);
            QVERIFY(noProgram.detail.contains(QStringLiteral("not found")));
        }
        job = m_jobs.script(QString());
        job.image = QStringLiteral("localhost:1/slipway/no-such-image:1");
        const auto noImage = answerOf(target.start(job));
        QVERIFY(!noImage.has_value());
        QVERIFY(noImage.error().reason.startsWith(QStringLiteral("image.")));
        // Found out only when it is begun; nothing of it stays.
        job = m_jobs.script(QStringLiteral("true"));
        job.resourceArgs = JsonText(QByteArrayLiteral("{\"workdir\":\"/etc/passwd\"}"));
        const auto notBegun = answerOf(target.start(job));
        QVERIFY(!notBegun.has_value());
        QVERIFY2(notBegun.error().detail.contains(QStringLiteral("not a directory")),
                 qPrintable(notBegun.error().toString()));
        QVERIFY(m_jobs.containerOf(job).isEmpty() && !QFile::exists(job.logFile));
        const auto gone = answerOf(target.status(
            QStringLiteral("{\"container\":\"slipway-no-such\",\"log\":\"/dev/null\"}")));
        QVERIFY(gone.has_value() && gone->state == TargetState::Gone);
    }
};

QTEST_GUILESS_MAIN(TestContainerTarget)
#include "tst_containertarget.moc"
