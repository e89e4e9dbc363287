// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/dockerfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class DockerfileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_source;

    BuildRequest request() const
    {
        return {.sourceFolder = m_source.path(),
                .entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")},
                .pythonVersion = QStringLiteral("3.11"),
                .name = QStringLiteral("job-x")};
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_source.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_source.path()));
        write(m_source.filePath(QStringLiteral("train.py")), "print(1)\n");
    }

    void installsRequirementsBeforeTheCodeIsCopied()
    {
        write(m_source.filePath(QStringLiteral("requirements.txt")), "wandb\n");
        const Result<BuildPlan> plan = planBuild(request());
        QVERIFY(plan);
        const QString text = plan->dockerfileText;
        QVERIFY(text.startsWith(QStringLiteral("FROM python:3.11-slim\n")));
        QVERIFY(text.indexOf(QStringLiteral("pip install")) <
                text.indexOf(QStringLiteral("COPY --chown")));
        QVERIFY(text.contains(QStringLiteral("ENTRYPOINT [\"python\",\"train.py\"]")));
    }

    void leavesPipOutWithoutRequirements()
    {
        const Result<BuildPlan> plan = planBuild(request());
        QVERIFY(plan);
        QVERIFY(!plan->dockerfileText.contains(QStringLiteral("pip install")));
    }

    void escapesAnEntryPointThatWouldLeaveItsLine()
    {
        BuildRequest hostile = request();
        hostile.entryPoint = {QStringLiteral("python"), QStringLiteral("a\"]\nRUN rm -rf /")};
        const Result<BuildPlan> plan = planBuild(hostile);
        QVERIFY(plan);
        QVERIFY(!plan->dockerfileText.contains(QStringLiteral("\nRUN rm")));
    }

    void refusesWhatIsNoImageOrVersion_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("version");
        QTest::newRow("a line break in the image")
            << QStringLiteral("a\nRUN b") << QStringLiteral("3.11");
        QTest::newRow("an option as image")
            << QStringLiteral("--platform=x") << QStringLiteral("3.11");
        QTest::newRow("words as version") << QString() << QStringLiteral("3.11 AS x");
    }

    void refusesWhatIsNoImageOrVersion()
    {
        QFETCH(QString, base);
        QFETCH(QString, version);
        BuildRequest wrong = request();
        wrong.baseImage = base;
        wrong.pythonVersion = version;
        const Result<BuildPlan> plan = planBuild(wrong);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
    }

    void refusesADockerfileOutsideOfTheSource()
    {
        BuildRequest wrong = request();
        wrong.dockerfile = QStringLiteral("../../../../etc/passwd");
        QVERIFY(!planBuild(wrong));
        wrong.dockerfile.clear();
        wrong.buildContext = QStringLiteral("..");
        QVERIFY(!planBuild(wrong));
    }

    void prefersADockerfileBesideTheProgram()
    {
        write(m_source.filePath(QStringLiteral("sub/run.py")), "");
        write(m_source.filePath(QStringLiteral("sub/Dockerfile.wandb")), "FROM scratch\n");
        BuildRequest nested = request();
        nested.entryPoint = {QStringLiteral("python"), QStringLiteral("sub/run.py")};
        const Result<BuildPlan> plan = planBuild(nested);
        QVERIFY(plan);
        QCOMPARE(plan->dockerfileText, QStringLiteral("FROM scratch\n"));
        QVERIFY(plan->contextFolder.endsWith(QStringLiteral("/sub")));
    }

    void acceptsReferencesWithPortTagAndDigest()
    {
        QVERIFY(isImageReference(QStringLiteral("localhost:5000/team/image:v1")));
        QVERIFY(isImageReference(QStringLiteral("python:3.11-slim")));
        QVERIFY(isImageReference(QStringLiteral("a/b@sha256:") + QString(64, u'a')));
        QVERIFY(!isImageReference(QStringLiteral("a b")));
        QVERIFY(!isImageReference(QString()));
    }
};

QTEST_GUILESS_MAIN(DockerfileTest)
#include "tst_dockerfile.moc"
