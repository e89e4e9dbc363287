// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/buildbackend.h"
#include "support/answer.h"
#include "support/script.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

Q_DECLARE_METATYPE(BuildFacts)

class TestBuildBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByVersions_data();
    void choosesByVersions();
    void asksTheProgramsThemselves();
    void tellsAnEngineThatIsAway();
};

void TestBuildBackend::choosesByVersions_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<BuildFacts>("facts");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("buildx");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *what, const char *program, const BuildFacts &facts,
                        const char *name, bool buildx, const char *why) {
        QTest::addRow("%s", what) << QString::fromLatin1(program) << facts
                                  << QString::fromLatin1(name) << buildx
                                  << QString::fromLatin1(why);
    };
    BuildFacts debian12{.clientVersion = QStringLiteral("20.10.24+dfsg1"),
                        .serverVersion = QStringLiteral("20.10.24+dfsg1"),
                        .platform = QStringLiteral("linux/amd64")};
    row("client below 23", "docker", debian12, "BuildKit", false, "built in");
    BuildFacts newer = debian12;
    newer.clientVersion = QStringLiteral("23.0.0");
    row("client 23 without the plug-in", "docker", newer, "classic builder", false,
        "which is not installed");
    newer.buildxVersion = QStringLiteral("v0.11.2");
    row("client 23 with the plug-in", "docker", newer, "BuildKit", true, "plug-in v0.11.2");
    BuildFacts off = newer;
    off.buildKitWish = QStringLiteral("0");
    row("switched off by the person", "docker", off, "classic builder", false, "DOCKER_BUILDKIT=0");
    BuildFacts old = debian12;
    old.serverVersion = QStringLiteral("19.03.15");
    row("a server of 2019", "docker", old, "classic builder", false, "older than 20.10");
    BuildFacts podman{.clientVersion = QStringLiteral("4.3.1")};
    row("podman", "podman", podman, "Buildah", false, "Buildah built in");
    BuildFacts nerdctl{.clientVersion = QStringLiteral("1.7.0"), .hasBuildctl = true};
    row("nerdctl", "nerdctl", nerdctl, "BuildKit", false, "has buildctl");
    nerdctl.hasBuildctl = false;
    row("nerdctl alone", "nerdctl", nerdctl, "no builder", false, "which is not installed");
}

void TestBuildBackend::choosesByVersions()
{
    QFETCH(QString, program);
    QFETCH(BuildFacts, facts);
    QFETCH(QString, name);
    QFETCH(bool, buildx);
    QFETCH(QString, why);
    const BuildBackend backend = chooseBackend(program, facts);
    QCOMPARE(backendName(backend.kind), name);
    QCOMPARE(backend.buildx, buildx);
    QVERIFY2(backend.why.contains(why), qUtf8Printable(backend.why));
    // Whoever gets less than possible is told how to get more.
    const bool less =
        name == QLatin1StringView("classic builder") || name == QLatin1StringView("no builder");
    QCOMPARE(!backend.remedy.isEmpty(), less);
    QCOMPARE(backend.mounts(), !less);
    const QString switched = backend.environment(program).value(QStringLiteral("DOCKER_BUILDKIT"));
    const bool falls = facts.clientVersion.startsWith(QStringLiteral("23."));
    if (program != QLatin1StringView("docker"))
        QVERIFY(backend.environment(program).isEmpty());
    else if (less)
        QCOMPARE(switched, falls ? QString() : QStringLiteral("0"));
    else
        QCOMPARE(switched, QStringLiteral("1"));
}

void TestBuildBackend::asksTheProgramsThemselves()
{
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    QVERIFY(!writeScript(folder.filePath(QStringLiteral("docker")),
                         "case \"$1 $2\" in\n"
                         "'version --format') echo '27.5.1|26.1.5|linux/aarch64' ;;\n"
                         "'buildx version') echo 'github.com/docker/buildx v0.19.3 48d6a39' ;;\n"
                         "*) exit 9 ;;\n"
                         "esac\n")
                 .isEmpty());
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    const Result<BuildBackend> backend = answerOf(findBackend(QStringLiteral("docker")));
    qputenv("PATH", path);
    QVERIFY(backend);
    QVERIFY(backend->kind == BuildBackend::Kind::BuildKit);
    QVERIFY(backend->buildx);
    QCOMPARE(backend->clientVersion, QStringLiteral("27.5.1"));
    QCOMPARE(backend->serverVersion, QStringLiteral("26.1.5"));
    QCOMPARE(backend->platform, QStringLiteral("linux/arm64"));
}

void TestBuildBackend::tellsAnEngineThatIsAway()
{
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    QVERIFY(!writeScript(folder.filePath(QStringLiteral("docker")),
                         "echo 'Cannot connect to the Docker daemon at unix:///x. Is the docker "
                         "daemon running?' >&2\nexit 1\n")
                 .isEmpty());
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    const Result<BuildBackend> backend = answerOf(findBackend(QStringLiteral("docker")));
    qputenv("PATH", path);
    QVERIFY(!backend);
    QCOMPARE(backend.error().reason, QStringLiteral("engine.notRunning"));
}

QTEST_GUILESS_MAIN(TestBuildBackend)
#include "tst_buildbackend.moc"
