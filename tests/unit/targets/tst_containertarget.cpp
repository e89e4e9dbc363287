// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "support/answer.h"
#include "targets/containertarget.h"

#include <QCoroTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <memory>

using namespace slipway;

/** With a real engine, where one answers and has the base image; not run elsewhere. */
class TestContainerTarget : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ContainerEngine> m_engine;
    QStringList m_handles;

    TargetRequest request(const QString &script)
    {
        TargetRequest request;
        request.item = QUuid::createUuid().toString(QUuid::WithoutBraces);
        request.run = QStringLiteral("run");
        request.image = QStringLiteral("python:3.11-slim");
        request.command = {QStringLiteral("sh"), QStringLiteral("-c"), script};
        request.logFile = m_folder.filePath(request.item + QStringLiteral(".log"));
        request.buildLog = m_folder.filePath(request.item + QStringLiteral(".build.log"));
        return request;
    }

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

    static TargetStatus ended(ContainerTarget &target, const QString &handle)
    {
        TargetStatus status;
        for (int i = 0; i < 300; ++i) {
            const Result<TargetStatus> now = answerOf(target.status(handle));
            if (now)
                status = *now;
            if (now && status.state != TargetState::Running)
                break;
            QTest::qWait(50);
        }
        return status;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString other = qEnvironmentVariable("SLIPWAY_TEST_ENGINE"); // podman
        if (other.isEmpty() && !qEnvironmentVariableIsSet("DOCKER_HOST"))
            QSKIP("no engine of the tests (DOCKER_HOST)");
        m_engine =
            std::make_unique<ContainerEngine>(other.isEmpty() ? QStringLiteral("docker") : other);
        const auto there = answerOf(m_engine->hasImage(QStringLiteral("python:3.11-slim")));
        if (!there || !*there)
            QSKIP("the engine has no base image");
    }

    void cleanupTestCase()
    {
        if (!m_engine)
            return;
        ContainerTarget target(*m_engine, m_folder.path());
        for (const QString &handle : std::as_const(m_handles))
            QVERIFY(answerOf(target.cleanUp(handle)).has_value());
    }

    void runsAJobAndKeepsItsWholeOutput()
    {
        ContainerTarget target(*m_engine, m_folder.path());
        TargetRequest job = request(QStringLiteral("seq 1 20000; echo key=$WANDB_API_KEY >&2;"
                                                   "exit 3"));
        job.secretEnvironment = {{QStringLiteral("WANDB_API_KEY"), Secret("for-this-run-only")}};
        const QString handle = started(target, job);
        QVERIFY(!handle.isEmpty());
        const TargetStatus status = ended(target, handle);
        QVERIFY(status.state == TargetState::Failed);
        QCOMPARE(*status.exitCode, 3);
        // Two streams: the engine does not promise the order between them.
        QByteArray log = contentOf(job.logFile);
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
        ContainerTarget target(*m_engine, m_folder.path());
        const TargetRequest job = request(QStringLiteral("sleep 30"));
        const QString first = started(target, job);
        QCOMPARE(started(target, job), first);
        QCOMPARE(**answerOf(target.find(job.item)), first);
        ContainerTarget other(*m_engine, QStringLiteral("/elsewhere"));
        QVERIFY(!answerOf(other.find(job.item))->has_value());
    }

    void adoptsWithoutLosingOrRepeatingOutput()
    {
        const TargetRequest job =
            request(QStringLiteral("for i in $(seq 1 40); do echo line $i; sleep 0.05; done"));
        QString handle;
        {
            ContainerTarget first(*m_engine, m_folder.path());
            handle = started(first, job);
            QTRY_VERIFY(contentOf(job.logFile).contains("line 5\n"));
            // As an agent that dies: its follower goes with it, in the middle of a line.
        }
        QFile file(job.logFile);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(file.size() - 3);
        file.close();
        ContainerTarget next(*m_engine, m_folder.path());
        const auto found = answerOf(next.find(job.item));
        QVERIFY(found && found->has_value());
        QCOMPARE(**found, handle);
        const TargetStatus status = ended(next, handle);
        QVERIFY(status.state == TargetState::Finished);
        QByteArray wanted;
        for (int i = 1; i <= 40; ++i)
            wanted += "line " + QByteArray::number(i) + '\n';
        QCOMPARE(contentOf(job.logFile), wanted);
    }

    void stopsAJob()
    {
        ContainerTarget target(*m_engine, m_folder.path());
        const TargetRequest job = request(
            QStringLiteral("trap 'echo bye; exit 9' INT; echo hi; while true; do sleep 0.1; done"));
        const QString handle = started(target, job);
        QTRY_COMPARE(contentOf(job.logFile), QByteArray("hi\n"));
        QVERIFY(answerOf(target.status(handle))->state == TargetState::Running);
        QVERIFY(answerOf(target.stop(handle)).has_value());
        const TargetStatus status = ended(target, handle);
        QCOMPARE(*status.exitCode, 9);
        QCOMPARE(contentOf(job.logFile), QByteArray("hi\nbye\n"));
    }

    void tellsWhatIsWrong()
    {
        ContainerTarget target(*m_engine, m_folder.path());
        TargetRequest job = request(QString());
        job.command = {QStringLiteral("no-such-program")};
        const TargetStatus noProgram = ended(target, started(target, job));
        if (m_engine->name() == QLatin1StringView("podman")) {
            QCOMPARE(*noProgram.exitCode, 1); // of its catatonit; docker's tini tells it apart
        } else {
            QCOMPARE(*noProgram.exitCode, 127);
            QVERIFY(noProgram.detail.contains(QStringLiteral("not found")));
        }
        job = request(QString());
        job.image = QStringLiteral("localhost:1/slipway/no-such-image:1");
        const auto noImage = answerOf(target.start(job));
        QVERIFY(!noImage.has_value());
        QVERIFY(noImage.error().reason.startsWith(QStringLiteral("image.")));
        const auto gone = answerOf(target.status(
            QStringLiteral("{\"container\":\"slipway-no-such\",\"log\":\"/dev/null\"}")));
        QVERIFY(gone.has_value() && gone->state == TargetState::Gone);
    }
};

QTEST_GUILESS_MAIN(TestContainerTarget)
#include "tst_containertarget.moc"
