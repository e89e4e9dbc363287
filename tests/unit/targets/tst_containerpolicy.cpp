// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containerpolicy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class TestContainerPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("data/deep")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("data-other")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("scratch")));
        QVERIFY(QFile::link(path("data-other"), path("data/out")));
        QVERIFY(QFile::link(path("data/deep"), path("in")));
        m_policy.volumes = {
            {path("data"), false}, {path("scratch"), true}, {QStringLiteral("cache"), true}};
        m_policy.networks = {QStringLiteral("training")};
        m_policy.ports = {{8888, 8890}};
        m_policy.users = {QStringLiteral("1000:1000")};
        m_policy.labels = {QStringLiteral("team")};
        m_policy.runtimes = {QStringLiteral("nvidia")};
        m_policy.file = QStringLiteral("policy.yaml");
    }

    void nothingIsOpenByDefault_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        for (const char *arguments :
             {"{'volume': '/etc:/e'}", "{'-v': '/etc:/e'}", "{'--Volumes': ['/etc:/e']}",
              "{'network': 'host'}", "{'net': 'none'}", "{'publish': '80:80'}", "{'p': '80:80'}",
              "{'user': '0'}", "{'u': 'root'}", "{'label': 'a=b'}", "{'l': 'a=b'}",
              "{'runtime': 'nvidia'}"})
            QTest::newRow(arguments) << QByteArray(arguments).replace('\'', '"');
    }
    void nothingIsOpenByDefault()
    {
        QFETCH(QByteArray, arguments);
        const auto parted = policedArguments(JsonText(arguments), AgentPolicy{});
        QVERIFY(!parted);
        QCOMPARE(parted.error().reason, QStringLiteral("policy.forbidden"));
        QVERIFY2(parted.error().detail.contains(QStringLiteral("to allow it, add to")),
                 qPrintable(parted.error().detail));
    }

    void defect_27_whatIsListedMayBeHad()
    {
        const auto parted = ask("{'cpus': 2, 'v': ['%1/data/deep:/data', '%1/scratch:/s:rw', "
                                "'cache:/c:ro'], 'network': 'training', 'publish': "
                                "['127.0.0.1:8888:80', '8890:90/udp'], 'user': '1000:1000', "
                                "'label': 'team=vision', 'runtime': 'nvidia'}");
        QVERIFY2(parted, parted ? "" : qPrintable(parted.error().toString()));
        QCOMPARE(parted->options,
                 (QStringList{
                     QStringLiteral("--volume=%1:/data:ro").arg(path("data/deep")),
                     QStringLiteral("--volume=%1:/s:rw").arg(path("scratch")),
                     QStringLiteral("--volume=cache:/c:ro"), QStringLiteral("--network=training"),
                     QStringLiteral("--publish=127.0.0.1:8888:80"),
                     QStringLiteral("--publish=127.0.0.1:8890:90/udp"),
                     QStringLiteral("--user=1000:1000"), QStringLiteral("--label=team=vision"),
                     QStringLiteral("--runtime=nvidia")}));
        QCOMPARE(parted->rest.utf8(), QByteArray("{\"cpus\":2}"));
    }

    void aFolderIsMountedByItsRealPath()
    {
        const auto parted = ask("{'volume': '%1/in:/in'}");
        QVERIFY(parted);
        QCOMPARE(parted->options,
                 QStringList(QStringLiteral("--volume=%1:/in:ro").arg(path("data/deep"))));
    }

    void nothingElseOpens_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *key, const char *arguments, const char *reason) {
            QTest::newRow(arguments)
                << QString::fromLatin1(key) << QByteArray(arguments).replace('\'', '"')
                << QString::fromLatin1(reason);
        };
        const char *forbidden = "policy.forbidden";
        const char *invalid = "resourceArgs.invalid";
        row("v", "{'v': '%1/data:/d:rw'}", forbidden);
        row("v", "{'v': '%1/data/out:/d'}", forbidden);
        row("v", "{'v': '%1/data/../data-other:/d'}", forbidden);
        row("v", "{'v': '%1/data-other:/d'}", forbidden);
        row("v", "{'v': '%1:/d'}", forbidden);
        row("v", "{'v': '/:/d'}", forbidden);
        row("v", "{'v': '/var/run/docker.sock:/s'}", invalid); // or not there
        row("v", "{'v': '%1/data/none:/d'}", invalid);
        row("v", "{'v': 'other:/d'}", forbidden);
        row("v", "{'v': '../x:/d'}", invalid);
        row("v", "{'v': '%1/data:/'}", invalid);
        row("v", "{'v': '%1/data:/d/..'}", invalid);
        row("v", "{'v': '%1/data:d'}", invalid);
        row("v", "{'v': '%1/data:/d:ro,suid'}", invalid);
        row("v", "{'v': '%1/data:/d:rw:rw'}", invalid);
        row("v", "{'v': '%1/data'}", invalid);
        row("v", "{'v': ''}", invalid);
        row("v", "{'v': 7}", invalid);
        row("v", "{'v': {'a': 1}}", invalid);
        row("v", "{'v': ['%1/data:/d', null]}", invalid);
        row("v", "{'v': '%1/data:/d\\nx'}", invalid);
        row("network", "{'network': 'host'}", forbidden);
        row("network", "{'network': 'container:other'}", forbidden);
        row("network", "{'network': 'training '}", forbidden);
        row("p", "{'p': '0.0.0.0:8888:80'}", invalid);
        row("p", "{'p': '80'}", invalid);
        row("p", "{'p': '8887:80'}", forbidden);
        row("p", "{'p': '8888-8890:80-82'}", invalid);
        row("u", "{'u': '0'}", forbidden);
        row("u", "{'u': '1000'}", forbidden);
        row("l", "{'l': 'team'}", invalid);
        row("l", "{'l': 'slipway.item=1'}", invalid);
        row("l", "{'l': 'other=1'}", forbidden);
        row("runtime", "{'runtime': 'runc'}", forbidden);
    }
    void nothingElseOpens()
    {
        QFETCH(QByteArray, arguments);
        const auto parted = ask(arguments.constData());
        QVERIFY(!parted);
        QTEST(parted.error().field, "key");
        if (!arguments.contains("docker.sock"))
            QTEST(parted.error().reason, "reason");
    }

    void otherArgumentsStayAsTheyAre()
    {
        for (const char *arguments : {"{\"privileged\":true}", "[1]", "nonsense"}) {
            const auto parted = policedArguments(JsonText(QByteArray(arguments)), m_policy);
            QVERIFY(parted);
            QCOMPARE(parted->rest.utf8(), QByteArray(arguments));
        }
    }

private:
    QString path(const char *below) const
    {
        return QDir(m_folder.path()).canonicalPath() + u'/' + QString::fromLatin1(below);
    }
    Result<PolicedArguments> ask(const char *arguments) const
    {
        QByteArray json = QByteArray(arguments).replace('\'', '"');
        json.replace("%1", QDir(m_folder.path()).canonicalPath().toUtf8());
        return policedArguments(JsonText(json), m_policy);
    }

    QTemporaryDir m_folder;
    AgentPolicy m_policy;
};

QTEST_GUILESS_MAIN(TestContainerPolicy)
#include "tst_containerpolicy.moc"
