// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/buildlog.h"

#include <QTest>

using namespace slipway;

/** Logs as the engines print them, on a clock of the test's own. */
class TestBuildLog : public QObject
{
    Q_OBJECT

private:
    qint64 m_now = 0;
    QByteArray m_out;

    BuildLog log()
    {
        return BuildLog([this](const QByteArray &bytes) { m_out += bytes; },
                        [this] { return m_now; });
    }

private Q_SLOTS:
    void init()
    {
        m_now = 0;
        m_out.clear();
    }
    void timesTheClassicBuildersSteps();
    void timesPodmansSteps();
    void takesBuildKitsOwnTimes();
    void tellsTheStepThatFailed();
    void isTheSameInAnyPieces();
    void hidesASecretThatComesInTwoPieces();
    void printsNoTableWithoutSteps();
};

void TestBuildLog::timesTheClassicBuildersSteps()
{
    BuildLog log = this->log();
    log.add(
        "Sending build context to Docker daemon  3.072kB\nStep 1/3 : FROM scratch\n ---> abc\n");
    m_now = 1500;
    log.add("Step 2/3 : RUN make\n ---> Running in 1\n");
    m_now = 11'700;
    log.add("Step 3/3 : COPY . ./\n ---> Using cache\n");
    m_now = 11'800;
    log.add("Successfully built abc\n");
    log.finish();
    QVERIFY(m_out.startsWith("Sending build context to Docker daemon  3.072kB\nStep 1/3"));
    QVERIFY(m_out.contains("\nStep 1/3 took 1.5 s.\nStep 2/3 : RUN make\n"));
    QVERIFY(m_out.contains("\nStep 2/3 took 10.2 s.\nStep 3/3 :"));
    QVERIFY(m_out.contains("Step 3/3 was in the cache.\n"));
    QVERIFY(m_out.endsWith("Steps:\n"
                           "  1/3          1.5 s  FROM scratch\n"
                           "  2/3         10.2 s  RUN make\n"
                           "  3/3         cached  COPY . ./\n"
                           "Together: 11.8 s\n"));
}

void TestBuildLog::timesPodmansSteps()
{
    BuildLog log = this->log();
    log.add("STEP 1/2: FROM scratch\n");
    m_now = 200;
    log.add("STEP 2/2: COPY a /a\n--> Using cache 123\n--> 123\n");
    m_now = 300;
    log.finish();
    QVERIFY(m_out.contains("Step 1/2 took 0.2 s.\n"));
    QVERIFY(m_out.contains("  2/2         cached  COPY a /a\n"));
}

void TestBuildLog::takesBuildKitsOwnTimes()
{
    BuildLog log = this->log();
    log.add("#1 [internal] load build definition from Dockerfile\n#1 DONE 0.0s\n"
            "#4 [1/3] FROM docker.io/library/python:3.11-slim\n#4 CACHED\n"
            "#5 [stage-1 2/3] RUN make\n#6 [3/3] COPY . ./\n#5 0.321 made\n#6 DONE 0.1s\n"
            "#5 DONE 12.3s\n#7 exporting to image\n#7 DONE 0.2s\n");
    m_now = 13'000;
    log.finish();
    QVERIFY(m_out.endsWith("Steps:\n"
                           "  1/3         cached  FROM docker.io/library/python:3.11-slim\n"
                           "  2/3         12.3 s  RUN make\n"
                           "  3/3          0.1 s  COPY . ./\n"
                           "Together: 13.0 s\n"));
}

void TestBuildLog::tellsTheStepThatFailed()
{
    BuildLog log = this->log();
    log.add("#5 [2/2] RUN exit 9\n#5 ERROR: executor failed running [/bin/sh -c exit 9]\n");
    log.finish();
    QVERIFY(m_out.contains("  2/2       not done  RUN exit 9\n"));
    QVERIFY(log.tail().contains("executor failed"));
}

void TestBuildLog::isTheSameInAnyPieces()
{
    const QByteArray whole = "Step 1/2 : FROM scratch\r\n ---> abc\nStep 2/2 : RUN x\nlast";
    BuildLog once = log();
    once.add(whole);
    once.finish();
    const QByteArray expected = m_out;
    QVERIFY(expected.contains("last\n"));
    for (qsizetype cut = 1; cut < whole.size(); ++cut) {
        init();
        BuildLog twice = log();
        twice.add(whole.left(cut));
        twice.add(whole.mid(cut));
        twice.finish();
        QCOMPARE(m_out, expected);
    }
}

void TestBuildLog::hidesASecretThatComesInTwoPieces()
{
    Redactor::hide(Secret("correct-horse-battery"));
    const QByteArray whole = "Looking in indexes: https://me:correct-horse-battery@a.invalid/\n";
    for (qsizetype cut = 1; cut < whole.size(); ++cut) {
        init();
        BuildLog log = this->log();
        log.add(whole.left(cut));
        log.add(whole.mid(cut));
        log.finish();
        QVERIFY2(!m_out.contains("correct-horse") && !m_out.contains("battery"), m_out.constData());
        QVERIFY(!log.tail().contains("battery"));
    }
}

void TestBuildLog::printsNoTableWithoutSteps()
{
    BuildLog log = this->log();
    log.add("Cannot connect to the Docker daemon\n");
    log.finish();
    QCOMPARE(m_out, QByteArray("Cannot connect to the Docker daemon\n"));
}

QTEST_GUILESS_MAIN(TestBuildLog)
#include "tst_buildlog.moc"
