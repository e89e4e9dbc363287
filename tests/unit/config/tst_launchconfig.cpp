// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/launchconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class LaunchConfigTest : public QObject
{
    Q_OBJECT

private:
    static Result<LaunchConfig> read(const QByteArray &yaml)
    {
        return readLaunchConfig(yaml, QStringLiteral("launch-config.yaml"));
    }

private Q_SLOTS:
    void readsEveryKey()
    {
        const Result<LaunchConfig> config = read("queues: [a, b]\nentity: team\nmax_jobs: -1\n"
                                                 "max_schedulers: 2\nsecure_mode: yes\n"
                                                 "verbosity: 1\nstopped_run_timeout: 30\n"
                                                 "environment: {type: aws, region: eu-west-1}\n"
                                                 "builder:\n  type: docker\n"
                                                 "  platform: linux/arm64\n"
                                                 "  destination: example.org/x\n");
        QVERIFY2(config, qUtf8Printable(config ? QString() : config.error().toString()));
        QCOMPARE(config->queues, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(config->entity, QStringLiteral("team"));
        QCOMPARE(config->maxJobs, -1);
        QCOMPARE(config->maxSchedulers, 2);
        QVERIFY(config->secureMode);
        QCOMPARE(config->stoppedRunTimeout, std::chrono::seconds(30));
        QCOMPARE(config->builderType, QStringLiteral("docker"));
        QCOMPARE(config->builderPlatform, QStringLiteral("linux/arm64"));
        QCOMPARE(config->environment.utf8(),
                 QByteArray("{\"type\":\"aws\",\"region\":\"eu-west-1\"}"));
    }

    void readsHowImagesAreBuilt()
    {
        const Result<LaunchConfig> config = read(
            "builder:\n  type: docker\n  destination: https://registry.example.org:5000/team/x/\n"
            "  platform: linux/amd64\n  slipway:\n    engine: podman\n"
            "    ca-certificates: /etc/company.pem\n    http-proxy: http://proxy:3128\n"
            "    https-proxy: http://me:secret@proxy:3128\n    no-proxy: localhost\n"
            "    pip-index-url: https://pip.example.org/simple\n"
            "    pip-extra-index-urls: [https://a.example.org/s, https://b.example.org/s]\n"
            "    base-image: python:3.12-slim\n    user-id: 1234\n    workdir: /opt/work\n");
        QVERIFY2(config, qUtf8Printable(config ? QString() : config.error().toString()));
        QCOMPARE(config->engine, QStringLiteral("podman"));
        const BuildSettings &build = config->build;
        QCOMPARE(build.destination, QStringLiteral("registry.example.org:5000/team/x"));
        QCOMPARE(build.platform, QStringLiteral("linux/amd64"));
        QCOMPARE(build.certificates, QStringLiteral("/etc/company.pem"));
        QCOMPARE(build.httpProxy.expose(), QByteArray("http://proxy:3128"));
        QCOMPARE(build.httpsProxy.expose(), QByteArray("http://me:secret@proxy:3128"));
        QCOMPARE(build.noProxy, QStringLiteral("localhost"));
        QCOMPARE(build.pipIndexUrl.expose(), QByteArray("https://pip.example.org/simple"));
        QCOMPARE(build.pipExtraIndexUrls.expose(),
                 QByteArray("https://a.example.org/s https://b.example.org/s"));
        QCOMPARE(build.baseImage, QStringLiteral("python:3.12-slim"));
        QCOMPARE(build.userId, 1234);
        QCOMPARE(build.workFolder, QStringLiteral("/opt/work"));
        QVERIFY(build.refusal.isEmpty());
        QVERIFY(config->warnings.isEmpty());
    }

    void defect_64_takesAPlainRegistry()
    {
        const Result<LaunchConfig> plain = read("registry: {uri: localhost:5000/jobs}\n");
        QVERIFY(plain);
        QCOMPARE(plain->build.destination, QStringLiteral("localhost:5000/jobs"));
        // The builder's own goes before it, in either order.
        for (const char *yaml :
             {"registry: {uri: a/b}\nbuilder: {type: docker, destination: c/d}\n",
              "builder: {type: docker, destination: c/d}\nregistry: {uri: a/b}\n"})
            QCOMPARE(read(yaml)->build.destination, QStringLiteral("c/d"));
        QVERIFY(read("max_jobs: 1\n")->build.destination.isEmpty());
    }

    void saysWhatBuildsNothing()
    {
        QCOMPARE(read("builder: {type: noop}\n")->build.refusal, QStringLiteral("build.noBuilder"));
        QCOMPARE(read("builder: {type: kaniko}\n")->build.refusal, QStringLiteral("build.kaniko"));
    }

    void refusesWithPlaceAndField_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *yaml, const char *reason,
                            const char *field, const char *place) {
            QTest::addRow("%s", name) << QByteArray(yaml) << QString::fromLatin1(reason)
                                      << QString::fromLatin1(field) << QString::fromLatin1(place);
        };
        row("unknown key", "queues: [a]\nqueus: [b]\n", "config.key", "queus", "line 2, column 1:");
        row("no list", "queues: a\n", "config.value", "queues", "line 1, column 9:");
        row("a float", "max_jobs: 1.5\n", "config.value", "max_jobs", "line 1, column 11:");
        row("too few", "max_jobs: -2\n", "config.value", "max_jobs", "line 1, column 11:");
        row("a number as name", "queues: [12]\n", "config.value", "queues", "line 1, column 10:");
        row("underscores", "builder:\n  type: docker\n  build_context_store: s3://x\n",
            "config.key", "builder.build_context_store", "line 3, column 3:");
        row("builder without type", "builder:\n  destination: x\n", "config.value", "builder.type",
            "line 2, column 3:");
        row("unknown builder", "builder: {type: podman}\n", "config.value", "builder.type",
            "line 1, column 17:");
        row("a tag", "builder:\n  type: docker\n  destination: localhost:5000/x:v1\n",
            "config.value", "builder.destination", "line 3, column 16:");
        row("a host alone", "builder: {type: docker, destination: localhost:5000}\n",
            "config.value", "builder.destination", "line 1, column 38:");
        row("capitals", "builder: {type: docker, destination: localhost:5000/Jobs}\n",
            "config.value", "builder.destination", "line 1, column 38:");
        row("a password", "builder: {type: docker, destination: 'me:pw@example.org/jobs'}\n",
            "config.value", "builder.destination", "line 1, column 38:");
        row("own key", "builder:\n  type: docker\n  slipway: {ca_certificates: /x}\n", "config.key",
            "builder.slipway.ca_certificates", "line 3, column 13:");
        row("a relative file", "builder:\n  type: docker\n  slipway: {ca-certificates: x}\n",
            "config.value", "builder.slipway.ca-certificates", "line 3, column 30:");
        row("no address", "builder:\n  type: docker\n  slipway: {pip-index-url: pip}\n",
            "config.value", "builder.slipway.pip-index-url", "line 3, column 28:");
        row("no map", "- a\n", "config.value", "", "line 1, column 1:");
        row("syntax", "queues: [a\nmax_jobs: 1\n", "config.syntax", "", "line ");
        row("twice", "max_jobs: 1\nmax_jobs: 2\n", "config.syntax", "", "line 2, column 1:");
    }
    void refusesWithPlaceAndField()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, reason);
        QFETCH(const QString, field);
        QFETCH(const QString, place);
        const Result<LaunchConfig> config = read(yaml);
        QVERIFY(!config);
        QCOMPARE(config.error().reason, reason);
        QCOMPARE(config.error().field, field);
        QVERIFY2(config.error().detail.startsWith(place), qUtf8Printable(config.error().detail));
    }

    void laterSourcesWin()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("queues: [file]\nentity: file\nmax_jobs: 2\n");
        file.close();
        const QMap<QString, QString> environment{
            {QStringLiteral("WANDB_ENTITY"), QStringLiteral("env")},
            {QStringLiteral("WANDB_LAUNCH_MAX_JOBS"), QStringLiteral("3")}};
        const Result<LaunchConfig> fromEnvironment = resolveLaunchConfig(path, environment, {});
        QVERIFY(fromEnvironment);
        QCOMPARE(fromEnvironment->entity, QStringLiteral("env"));
        QCOMPARE(fromEnvironment->maxJobs, 3);
        QCOMPARE(fromEnvironment->queues, QStringList{QStringLiteral("file")});
        LaunchConfigFlags flags;
        flags.entity = QStringLiteral("flag");
        flags.maxJobs = 4;
        flags.queues = QStringList{QStringLiteral("flag")};
        const Result<LaunchConfig> fromFlags = resolveLaunchConfig(path, environment, flags);
        QVERIFY(fromFlags);
        QCOMPARE(fromFlags->entity, QStringLiteral("flag"));
        QCOMPARE(fromFlags->maxJobs, 4);
        QCOMPARE(fromFlags->queues, QStringList{QStringLiteral("flag")});
    }

    void aNamedFileMustBeThere()
    {
        const Result<LaunchConfig> config =
            resolveLaunchConfig(QStringLiteral("/nonexistent/c.yaml"), {}, {});
        QVERIFY(!config);
        QCOMPARE(config.error().kind, ErrorKind::NotFound);
        QVERIFY(resolveLaunchConfig({}, {}, {}));
    }
};

QTEST_GUILESS_MAIN(LaunchConfigTest)
#include "tst_launchconfig.moc"
