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

    void takesDependenciesOfPyProject()
    {
        write(m_source.filePath(QStringLiteral("pyproject.toml")),
              "[project]\nname = \"x\"\ndependencies = [\"wandb>=0.15\", \"a; "
              "python_version < '3.12'\"]\n");
        write(m_source.filePath(QStringLiteral("requirements.frozen.txt")), "frozen==1\n");
        const Result<BuildPlan> plan = planBuild(request());
        QVERIFY(plan);
        QVERIFY2(plan->dockerfileText.contains(QStringLiteral(
                     "/env/bin/pip install 'wandb>=0.15' 'a; python_version < '\\''3.12'\\'''\n")),
                 qUtf8Printable(plan->dockerfileText));
        // In the order of the Python agent: its own requirements go before.
        write(m_source.filePath(QStringLiteral("requirements.txt")), "own==1\n");
        QVERIFY(planBuild(request())->dockerfileText.contains(
            QStringLiteral("pip install -r requirements.txt\n")));
        QFile::remove(m_source.filePath(QStringLiteral("requirements.txt")));
        QFile::remove(m_source.filePath(QStringLiteral("pyproject.toml")));
        QVERIFY(planBuild(request())->dockerfileText.contains(
            QStringLiteral("pip install -r requirements.frozen.txt\n")));
    }

    void copiesTheCodeBeforeWhereRequirementsNameFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("before");
        QTest::newRow("packages") << QByteArray("wandb\nnumpy==1\n") << false;
        QTest::newRow("an index") << QByteArray("--index-url https://x.invalid/\nwandb\n") << false;
        QTest::newRow("another file") << QByteArray("wandb\n-r more.txt\n") << true;
        QTest::newRow("the folder itself") << QByteArray("-e .\n") << true;
        QTest::newRow("a wheel") << QByteArray("./wheels/a-1-py3-none-any.whl\n") << true;
    }

    void copiesTheCodeBeforeWhereRequirementsNameFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, before);
        write(m_source.filePath(QStringLiteral("requirements.txt")), text);
        const Result<BuildPlan> plan = planBuild(request());
        QVERIFY(plan);
        QCOMPARE(plan->dockerfileText.contains(QStringLiteral("\nCOPY . ./\nRUN [\"python\"")),
                 before);
        QCOMPARE(plan->dockerfileText.contains(QStringLiteral("COPY requirements.txt ./")),
                 !before);
    }

    void defect_61_usesNoBaseImageWhoseSupportEnded()
    {
        for (const char *version : {"3.9", "3.11", "3.12", "3.13"}) {
            BuildRequest one = request();
            one.pythonVersion = QString::fromLatin1(version);
            const Result<BuildPlan> plan = planBuild(one);
            QVERIFY(plan);
            QCOMPARE(plan->dockerfileText.section(u'\n', 0, 0),
                     QStringLiteral("FROM python:%1-slim").arg(one.pythonVersion));
        }
    }

    void givesOtherBaseImagesAPython()
    {
        BuildRequest accelerated = request();
        accelerated.baseImage = QStringLiteral("nvidia/cuda:12.4.1-runtime-ubuntu22.04");
        const Result<BuildPlan> plan = planBuild(accelerated);
        QVERIFY(plan);
        QVERIFY(plan->dockerfileText.startsWith(
            QStringLiteral("FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04\nUSER root\n")));
        QVERIFY(plan->dockerfileText.contains(QStringLiteral("python3.11 python3.11-venv")));
        // Python's own images have one, and a program that is none wants none.
        QVERIFY(!planBuild(request())->dockerfileText.contains(QStringLiteral("apt-get")));
        accelerated.entryPoint = {QStringLiteral("bash"), QStringLiteral("train.py")};
        QVERIFY(!planBuild(accelerated)->dockerfileText.contains(QStringLiteral("apt-get")));
    }

    void followsTheAgentsSettings()
    {
        BuildSettings settings;
        settings.baseImage = QStringLiteral("registry.example.org:5000/python:3.12");
        settings.userId = 4711;
        settings.workFolder = QStringLiteral("/opt/work");
        settings.certificates = QStringLiteral("/etc/company.pem");
        const Result<BuildPlan> plan = planBuild(request(), settings);
        QVERIFY(plan);
        const QString text = plan->dockerfileText;
        for (const char *line :
             {"FROM registry.example.org:5000/python:3.12\n", "\nWORKDIR /opt/work\n",
              "\nUSER 4711\n", "--uid 4711 ", "\nARG SLIPWAY_CA_CERTIFICATES\n",
              "\nENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt"})
            QVERIFY2(text.contains(QLatin1StringView(line)), line);
        // The job's own goes before that of the agent.
        BuildRequest other = request();
        other.baseImage = QStringLiteral("debian:12");
        QVERIFY(planBuild(other, settings)
                    ->dockerfileText.startsWith(QStringLiteral("FROM debian:12\n")));
        for (const char *folder : {"/opt/a b", "relative", "/opt/../etc", "/opt\nRUN x", "/"}) {
            settings.workFolder = QString::fromLatin1(folder);
            QVERIFY2(!planBuild(request(), settings), folder);
        }
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
