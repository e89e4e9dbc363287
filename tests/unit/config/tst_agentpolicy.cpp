// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/agentpolicyfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class TestAgentPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey()
    {
        const auto policy = read("volumes: [/data/../data, \"/scratch:rw\", cache]\n"
                                 "networks: [training]\n"
                                 "ports: [8888, \"9000-9010\"]\n"
                                 "users: [\"1000:1000\", 1001]\n"
                                 "labels: [team]\n"
                                 "runtimes: [nvidia]\n"
                                 "resources: [local-container]\n"
                                 "authors: [ada]\n"
                                 "remotes: [\"https://git.example.org/team/\"]\n"
                                 "images: [registry.example.org/]\n"
                                 "secure: true\n"
                                 "weights: {urgent: 3}\n"
                                 "capacity: {cpus: 7.5, memory: 64g, gpus: [0, 2]}\n"
                                 "log-limit: 64m\n"
                                 "stop-grace: 45\n");
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().toString()));
        QCOMPARE(policy->volumes.size(), 3);
        QVERIFY(policy->volumes.at(0) == (AgentPolicy::Volume{QStringLiteral("/data"), false}));
        QVERIFY(policy->volumes.at(1) == (AgentPolicy::Volume{QStringLiteral("/scratch"), true}));
        QVERIFY(policy->volumes.at(2) == (AgentPolicy::Volume{QStringLiteral("cache"), false}));
        QVERIFY(policy->ports.at(0) == (AgentPolicy::Ports{8888, 8888}));
        QVERIFY(policy->ports.at(1) == (AgentPolicy::Ports{9000, 9010}));
        QCOMPARE(policy->users, (QStringList{QStringLiteral("1000:1000"), QStringLiteral("1001")}));
        QCOMPARE(
            policy->networks + policy->labels + policy->runtimes + policy->resources +
                policy->authors + policy->remotes + policy->images,
            (QStringList{QStringLiteral("training"), QStringLiteral("team"),
                         QStringLiteral("nvidia"), QStringLiteral("local-container"),
                         QStringLiteral("ada"), QStringLiteral("https://git.example.org/team/"),
                         QStringLiteral("registry.example.org/")}));
        QVERIFY(policy->secure);
        QCOMPARE(policy->weights.value(QStringLiteral("urgent")), 3);
        QCOMPARE(policy->cpus, 7.5);
        QCOMPARE(policy->memory, qint64(64) << 30);
        QCOMPARE(*policy->gpus, (QStringList{QStringLiteral("0"), QStringLiteral("2")}));
        QCOMPARE(policy->logLimit, qint64(64) << 20);
        QCOMPARE(policy->stopGrace, std::chrono::seconds(45));
        QCOMPARE(read("log-limit: none")->stopGrace, std::chrono::seconds(10));
        QCOMPARE(read("log-limit: 65536")->logLimit, qint64(65'536));
        QCOMPARE(read("log-limit: none")->logLimit, qint64(0));
        QCOMPARE(policy->file, QStringLiteral("p.yaml"));
    }

    void opensNothingByDefault()
    {
        AgentPolicy nothing;
        nothing.file = QStringLiteral("p.yaml");
        QVERIFY(*read("") == nothing);
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        const auto missing = loadAgentPolicy({});
        QVERIFY(missing);
        QVERIFY(missing->volumes.isEmpty());
        QVERIFY(missing->file.endsWith(QStringLiteral("/slipway/agent-policy.yaml")));
        QVERIFY(!loadAgentPolicy(folder.filePath(QStringLiteral("none.yaml"))));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *yaml, const char *reason) {
            QTest::newRow(yaml) << QByteArray(yaml) << QString::fromLatin1(reason);
        };
        row("volume: [/data]", "policy.key");
        row("volumes: /data", "policy.value");
        row("volumes: [relative/path]", "policy.value");
        row("volumes: [\"/a:/b:rw\"]", "policy.value");
        row("volumes: [[/data]]", "policy.value");
        row("ports: [\"9010-9000\"]", "policy.value");
        row("ports: [0]", "policy.value");
        row("ports: [70000]", "policy.value");
        row("ports: [\"1-2-3\"]", "policy.value");
        row("secure: 1", "policy.value");
        row("weights: {q: 0}", "policy.value");
        row("weights: [q]", "policy.value");
        row("capacity: {cpus: -1}", "policy.value");
        row("capacity: {memory: much}", "policy.value");
        row("capacity: 8", "policy.value");
        row("log-limit: 0", "policy.value");
        row("log-limit: 1k", "policy.value");
        row("log-limit: many", "policy.value");
        row("log-limit: [64m]", "policy.value");
        row("- a list", "policy.value");
        row("volumes: [/a]\nvolumes: [/b]", "policy.syntax");
        row("a: [", "policy.syntax");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, yaml);
        const auto policy = read(yaml);
        QVERIFY(!policy);
        QTEST(policy.error().reason, "reason");
    }

private:
    static Result<AgentPolicy> read(const QByteArray &yaml)
    {
        return readAgentPolicy(yaml, QStringLiteral("p.yaml"));
    }
};

QTEST_GUILESS_MAIN(TestAgentPolicy)
#include "tst_agentpolicy.moc"
