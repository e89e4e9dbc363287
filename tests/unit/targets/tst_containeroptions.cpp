// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "support/answer.h"
#include "support/script.h"
#include "targets/containermemory.h"
#include "targets/containeroptions.h"
#include "targets/containerstate.h"
#include "targets/containertarget.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

/** Apostrophes for quotation marks, so that samples can be read. */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QByteArray ManyOptions = json("{'cpus': 2, '--Shm_Size': '1g', 'm': '512m', 'env': ['A=1', "
                                    "'B=x y=z'], 'e': 'C=', 'ulimit': ['nofile=10', 'core=0']}");

/** An engine's client whose lines are run in the folder. */
QString fakeEngine(const QTemporaryDir &folder, const QByteArray &lines)
{
    return writeScript(folder.filePath(QStringLiteral("docker")),
                       "cd \"$(dirname \"$0\")\"\n" + lines);
}

TargetRequest sampleRequest()
{
    TargetRequest request;
    request.item = QStringLiteral("UnVuOjE=");
    request.run = QStringLiteral("abcd1234");
    request.image = QStringLiteral("slipway/job:1");
    request.command = {QStringLiteral("python"), QStringLiteral("-u"), QStringLiteral("a b.py")};
    request.environment = {{QStringLiteral("WANDB_PROJECT"), QStringLiteral("p")}};
    request.secretEnvironment = {
        {QStringLiteral("WANDB_API_KEY"), Secret("slipway-0123456789abcdef")}};
    request.logFile = QStringLiteral("/tmp/run.log");
    return request;
}

} // namespace

class TestContainerOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheAllowedOptions()
    {
        const auto options = containerOptions(JsonText(ManyOptions));
        QVERIFY(options.has_value());
        QCOMPARE(options->options,
                 (QStringList{QStringLiteral("--cpus=2"), QStringLiteral("--shm-size=1g"),
                              QStringLiteral("--memory=512m"), QStringLiteral("--ulimit=nofile=10"),
                              QStringLiteral("--ulimit=core=0")}));
        QCOMPARE(options->environment.value(QStringLiteral("B")), QStringLiteral("x y=z"));
        QVERIFY(options->environment.contains(QStringLiteral("C")));
    }

    void refusesEveryOtherOption_data()
    {
        QTest::addColumn<QByteArray>("args");
        QTest::addColumn<QString>("field");
        for (const char *key : {"privileged",
                                "--privileged",
                                "volume",
                                "v",
                                "net",
                                "network",
                                "mount",
                                "pid",
                                "cap-add",
                                "device",
                                "security-opt",
                                "env-file",
                                "user",
                                "ipc",
                                "uts",
                                "userns",
                                "add-host",
                                "entrypoint",
                                "cpus=1 --privileged",
                                "\xE2\x80\x90\xE2\x80\x90net",
                                ""})
            QTest::newRow(key) << QByteArray("{\"" + QByteArray(key) + "\": \"x\"}")
                               << QString::fromUtf8(key);
    }
    void refusesEveryOtherOption()
    {
        QFETCH(QByteArray, args);
        QFETCH(QString, field);
        const auto options = containerOptions(JsonText(args));
        QVERIFY(!options.has_value());
        QCOMPARE(options.error().reason, QStringLiteral("resourceArgs.forbidden"));
        QCOMPARE(options.error().field, field);
    }

    void refusesValuesThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("args");
        QTest::newRow("bool") << json("{'cpus': true}");
        QTest::newRow("null") << json("{'cpus': null}");
        QTest::newRow("map") << json("{'env': {'A': '1'}}");
        QTest::newRow("list where none may be") << json("{'cpus': ['1']}");
        QTest::newRow("empty list") << json("{'env': []}");
        QTest::newRow("the agent's own variable") << json("{'env': 'AWS_SECRET'}");
        QTest::newRow("line end") << json("{'memory': '1g\\n--privileged'}");
        QTest::newRow("no object") << QByteArray("[]");
    }
    void refusesValuesThatMakeNoSense()
    {
        QFETCH(QByteArray, args);
        const auto options = containerOptions(JsonText(args));
        QVERIFY(!options.has_value());
        QCOMPARE(options.error().reason, QStringLiteral("resourceArgs.invalid"));
    }

    void keepsSecretsAndValuesOutOfTheArguments()
    {
        ContainerEngine engine(QStringLiteral("docker"));
        const ContainerTarget target(engine, QStringLiteral("/a"), QString());
        TargetRequest request = sampleRequest();
        request.resourceArgs =
            JsonText(json("{'env': ['TOKEN=hush-hush', 'DOCKER_HOST=tcp://x', "
                          "'GOOGLE_API_KEY=hush-hush', 'SSH_PRIVATE_KEY=hush\\nhush', "
                          "'REGISTRY_PASSWORD=hush-hush', '_CONTAINERS_ROOTLESS_UID=hush-hush']}"));
        const auto shown = target.preview(request);
        QVERIFY(shown.has_value());
        const QString line = shown->join(u'\n');
        QVERIFY(!line.contains(QStringLiteral("slipway-0123456789abcdef")));
        QVERIFY(!line.contains(QStringLiteral("hush-hush")));
        QVERIFY(shown->contains(QStringLiteral("--env=WANDB_API_KEY")));
        QVERIFY(shown->contains(QStringLiteral("--env=TOKEN")));
        for (const char *name : {"GOOGLE_API_KEY", "SSH_PRIVATE_KEY", "REGISTRY_PASSWORD"})
            QVERIFY2(shown->contains(QStringLiteral("--env=") + QString::fromLatin1(name)), name);
        // By name it would send the client itself to another engine.
        QVERIFY(!line.contains(QStringLiteral("DOCKER_HOST")));
        QVERIFY(!line.contains(QStringLiteral("tcp://x")));
        QVERIFY(shown->contains(QStringLiteral("--env-file=/tmp/engine.env")));
        const qsizetype image = shown->indexOf(QStringLiteral("slipway/job:1"));
        QCOMPARE(shown->at(image - 1), QStringLiteral("--entrypoint=python"));
        QCOMPARE(shown->mid(image + 1),
                 (QStringList{QStringLiteral("-u"), QStringLiteral("a b.py")}));
    }

    void knowsWhatTheEnginesTakeForThemselves()
    {
        for (const char *name : {"DOCKER_HOST", "CONTAINERS_CONF", "_CONTAINERS_USERNS_CONFIGURED",
                                 "LD_PRELOAD", "https_proxy", "NO_PROXY", "PATH"})
            QVERIFY2(steersEngineClient(QString::fromLatin1(name)), name);
        for (const char *name : {"GOOGLE_API_KEY", "SSH_PRIVATE_KEY", "REGISTRY_PASSWORD",
                                 "DOCKER_PASSWORD", "path", "STORAGE_ACCOUNT_KEY", "XDG_MINE"})
            QVERIFY2(!steersEngineClient(QString::fromLatin1(name)), name);
        QCOMPARE(*environmentFile({{QStringLiteral("A"), QStringLiteral("x y=#z")}}),
                 QByteArray("A=x y=#z\n"));
        const auto lines = environmentFile({{QStringLiteral("PATH"), QStringLiteral("a\nB=c")}});
        QVERIFY(!lines.has_value());
        QCOMPARE(lines.error().field, QStringLiteral("PATH"));
        QVERIFY(!lines.error().detail.contains(QStringLiteral("B=c")));
    }

    void givesTheEngineAFileThatIsGoneAfterwards()
    {
        const QTemporaryDir folder;
        // An engine that knows the image, has no container, and shows what it was given.
        ContainerEngine engine(fakeEngine(folder, "[ \"$1\" = create ] || exit 0\n"
                                                  "stat -c %a engine.env > given\n"
                                                  "cat engine.env >> given\n"));
        ContainerTarget target(engine, folder.path(), QString());
        TargetRequest request = sampleRequest();
        request.logFile = folder.filePath(QStringLiteral("run.log"));
        request.resourceArgs = JsonText(json("{'env': ['HOME=/root', 'DOCKER_HOST=tcp://x']}"));
        QVERIFY(!answerOf(target.start(request)).has_value()); // it has no shim to begin it with
        QFile given(folder.filePath(QStringLiteral("given")));
        QVERIFY(given.open(QIODevice::ReadOnly));
        QCOMPARE(given.readAll(), QByteArray("600\nDOCKER_HOST=tcp://x\nHOME=/root\n"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("engine.env"))));
    }

    void takesAJobThatStartedWithoutAGoodAnswer()
    {
        const QTemporaryDir folder;
        // "create" makes the container and loses the connection; "ps" tells the truth, or nothing.
        ContainerEngine engine(fakeEngine(
            folder,
            "case \"$1\" in\n"
            "create) touch began; echo 'unexpected EOF' >&2; exit 125;;\n"
            "ps) [ -e began ] || exit 0\n"
            "  [ ! -e mute ] || { echo 'Cannot connect to the Docker daemon' >&2; exit 1; }\n"
            "  printf 'one\\trunning\\tlog\\t7\\n';;\n"
            "rm) exit 1;;\nesac\n"));
        ContainerTarget target(engine, folder.path(), QString());
        TargetRequest request = sampleRequest();
        request.logFile = folder.filePath(QStringLiteral("run.log"));
        const auto handle = answerOf(target.start(request));
        QVERIFY2(handle.has_value(), handle ? "" : qPrintable(handle.error().toString()));
        QCOMPARE(readContainerHandle(*handle).container, QStringLiteral("one"));
        // Whether it began is not known: to be looked for again, no failure of the job.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("began"))));
        QFile mute(folder.filePath(QStringLiteral("mute")));
        QVERIFY(mute.open(QIODevice::WriteOnly));
        const auto unknown = answerOf(target.start(request));
        QVERIFY(!unknown.has_value());
        QCOMPARE(unknown.error().kind, ErrorKind::Timeout);
    }

    void refusesAnImageThatIsAnOption()
    {
        ContainerEngine engine(QStringLiteral("docker"));
        const ContainerTarget target(engine, QStringLiteral("/a"), QString());
        TargetRequest request = sampleRequest();
        request.image = QStringLiteral("--volume=/:/host");
        const auto shown = target.preview(request);
        QVERIFY(!shown.has_value());
        QCOMPARE(shown.error().reason, QStringLiteral("image.invalid"));
    }

    void doesNotTakeTheJobsOfAnotherAgentForItsOwn()
    {
        ContainerEngine engine(QStringLiteral("docker"));
        const ContainerTarget one(engine, QStringLiteral("/a"), QString());
        const ContainerTarget other(engine, QStringLiteral("/b"), QString());
        const TargetRequest request = sampleRequest();
        const auto named = [](const QStringList &words) {
            return words.filter(QStringLiteral("--name=")).value(0);
        };
        QVERIFY(named(*one.preview(request)) != named(*other.preview(request)));
        QVERIFY(named(*one.preview(request)).startsWith(QStringLiteral("--name=slipway-UnVuOjE_")));
    }

    void findsWhereTheKernelCountsAContainersMemory_data()
    {
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QString>("file");
        const QString top = QStringLiteral("/sys/fs/cgroup");
        QTest::newRow("docker") << QByteArray("0::/docker/0123456789abcdef\n")
                                << top + QStringLiteral("/docker/0123456789abcdef/memory.peak");
        QTest::newRow("systemd")
            << QByteArray("0::/system.slice/docker-0123456789abcdef.scope\n")
            << top + QStringLiteral("/system.slice/docker-0123456789abcdef.scope/memory.peak");
        QTest::newRow("podman") << QByteArray("0::/u.slice/libpod-0123456789abcdef.scope/container")
                                << top + QStringLiteral("/u.slice/libpod-0123456789abcdef.scope"
                                                        "/memory.peak");
        QTest::newRow("first generation")
            << QByteArray("3:cpu:/docker/0123456789abcdef\n2:hugetlb,memory:/docker/"
                          "0123456789abcdef\n0::/\n")
            << top + QStringLiteral("/memory/docker/0123456789abcdef/memory.max_usage_in_bytes");
        // The engine's number of a process is another's on this computer.
        QTest::newRow("another's") << QByteArray("0::/user.slice/session-1.scope\n") << QString();
        QTest::newRow("none") << QByteArray() << QString();
    }
    void findsWhereTheKernelCountsAContainersMemory()
    {
        QFETCH(QByteArray, groups);
        QFETCH(QString, file);
        QCOMPARE(memoryFiles(groups, QStringLiteral("0123456789abcdef")).value(0), file);
        QVERIFY(memoryFiles(groups, QString()).isEmpty());
    }

    void readsHowContainersEnd()
    {
        const auto running = containerStatus(json("{'Status':'running','ExitCode':0}"));
        QVERIFY(running->state == TargetState::Running);
        const auto killed =
            containerStatus(json("{'Status':'exited','ExitCode':137,'OOMKilled':true,'Error':''}"));
        QVERIFY(killed->state == TargetState::Failed);
        QCOMPARE(*killed->exitCode, 137);
        QVERIFY(killed->detail.contains(QStringLiteral("memory")));
        QVERIFY(!containerStatus("garbage").has_value());
        const auto handle = readContainerHandle(
            containerHandle({QStringLiteral("c"), QStringLiteral("/l \"x\""), 7}));
        QCOMPARE(handle.log, QStringLiteral("/l \"x\""));
        QCOMPARE(handle.logLimit, qint64(7));
    }
};

QTEST_GUILESS_MAIN(TestContainerOptions)
#include "tst_containeroptions.moc"
