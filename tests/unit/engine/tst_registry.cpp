// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/imagereference.h"
#include "engine/imageinventory.h"
#include "engine/registry.h"
#include "support/answer.h"
#include "support/script.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

/** What docker, podman and registries say, and what is made of it. */
class TestRegistry : public QObject
{
    Q_OBJECT

private:
    const QString m_image = QStringLiteral("localhost:5000/team/jobs:0a1b");

private Q_SLOTS:
    void understandsComplaints_data();
    void understandsComplaints();
    void asksWhetherAnImageIsThere_data();
    void asksWhetherAnImageIsThere();
    void knowsRepositories_data();
    void knowsRepositories();
    void defect_53_aPortIsNoTag();
    void defect_54_aRepositoryMayHaveManyParts();
    void defect_56_asksForExactlyThatImageOnce();
    void readsSizes();
};

void TestRegistry::understandsComplaints_data()
{
    QTest::addColumn<QByteArray>("complaint");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *reason, const char *complaint) {
        QTest::addRow("%s: %.50s", reason, complaint)
            << QByteArray(complaint) << QString::fromLatin1(reason);
    };
    row("registry.unauthorized", "no basic auth credentials");
    row("registry.unauthorized", "unauthorized: authentication required");
    row("registry.unauthorized", "denied: requested access to the resource is denied");
    row("registry.unauthorized",
        "Error: trying to reuse blob sha256:0: checking whether a blob exists: authentication "
        "required");
    row("registry.unauthorized",
        "error getting credentials - err: exec: \"docker-credential-pass\": executable file not "
        "found in $PATH, out: ``");
    row("registry.unreachable",
        "Get \"http://localhost:5000/v2/\": dial tcp 127.0.0.1:5000: connect: connection refused");
    row("registry.unreachable", "dial tcp: lookup registry.example.org: no such host");
    row("registry.unreachable",
        "net/http: request canceled while waiting for connection (Client.Timeout exceeded)");
    row("registry.tls", "http: server gave HTTP response to HTTPS client");
    row("registry.tls", "x509: certificate signed by unknown authority");
    row("registry.name", "invalid reference format");
    row("registry.name", "name unknown: The repository with name 'jobs' does not exist");
    row("disk.full", "write /data/layer: no space left on device");
    row("registry.failed", "received unexpected HTTP status: 500 Internal Server Error");
}

void TestRegistry::understandsComplaints()
{
    QFETCH(QByteArray, complaint);
    QFETCH(QString, reason);
    const Error error =
        registryError(m_image, "The push refers to repository\n" + complaint + "\n");
    QCOMPARE(error.reason, reason);
    QVERIFY2(error.detail.endsWith(QString::fromUtf8(complaint)), qUtf8Printable(error.detail));
    if (reason.startsWith(QLatin1StringView("registry.")) &&
        reason != QLatin1StringView("registry.failed"))
        QVERIFY2(error.detail.contains(QStringLiteral("registry localhost:5000 ")),
                 qUtf8Printable(error.detail));
}

void TestRegistry::asksWhetherAnImageIsThere_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("answer"); // yes, no, unknown, or a reason
    QTest::newRow("there") << QByteArray("echo '{}'\n") << QStringLiteral("yes");
    QTest::newRow("not there") << QByteArray("echo 'no such manifest: x' >&2; exit 1\n")
                               << QStringLiteral("no");
    QTest::newRow("a registry that does not tell")
        << QByteArray("printf 'errors:\\ndenied: requested access to the resource is "
                      "denied\\nunauthorized: authentication required\\n' >&2; exit 1\n")
        << QStringLiteral("unknown");
    QTest::newRow("not signed in") << QByteArray("echo 'no basic auth credentials' >&2; exit 1\n")
                                   << QStringLiteral("registry.unauthorized");
    QTest::newRow("away") << QByteArray("echo 'dial tcp: connection refused' >&2; exit 1\n")
                          << QStringLiteral("registry.unreachable");
    QTest::newRow("the client cannot see it, the engine can")
        << QByteArray("test \"$1\" = pull && exit 0\necho 'no such manifest: x' >&2; exit 1\n")
        << QStringLiteral("yes");
    QTest::newRow("nobody trusts it")
        << QByteArray("echo 'x509: certificate signed by unknown authority' >&2; exit 1\n")
        << QStringLiteral("unknown");
}

void TestRegistry::asksWhetherAnImageIsThere()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, answer);
    const QTemporaryDir folder;
    const QString program = writeScript(folder.filePath(QStringLiteral("docker")), script);
    QVERIFY(!program.isEmpty());
    ContainerEngine engine(program);
    Registry registry(engine);
    const auto there = answerOf(registry.has(m_image, {}, {}));
    if (answer.contains(u'.')) {
        QVERIFY(!there);
        QCOMPARE(there.error().reason, answer);
        return;
    }
    QVERIFY(there);
    const QString said = !there->has_value() ? QStringLiteral("unknown")
                         : **there           ? QStringLiteral("yes")
                                             : QStringLiteral("no");
    QCOMPARE(said, answer);
}

void TestRegistry::knowsRepositories_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *text, bool good) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << good;
    };
    row("localhost:5000/jobs", true);
    row("registry.example.org/team/a__b/c-d.e", true);
    row("team/jobs", true);
    row("localhost:5000", false);
    row("localhost:5000/jobs:tag", false);
    row("localhost:5000/Jobs", false);
    row("localhost:5000//jobs", false);
    row("localhost:5000/jobs@sha256:0", false);
    row("user:password@registry.example.org/jobs", false);
    row("--help", false);
    row("-v/jobs", false);
    row("jobs\n", false);
    row("", false);
}

void TestRegistry::knowsRepositories()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isRepository(text), good);
}

void TestRegistry::defect_53_aPortIsNoTag()
{
    QCOMPARE(registryHost(m_image), QStringLiteral("localhost:5000"));
    QCOMPARE(registryHost(QStringLiteral("registry.example.org/a:b")),
             QStringLiteral("registry.example.org"));
    QCOMPARE(registryHost(QStringLiteral("localhost/a:b")), QStringLiteral("localhost"));
    QCOMPARE(registryHost(QStringLiteral("team/jobs:tag")), QString());
    QVERIFY(isImageReference(m_image));
}

void TestRegistry::defect_54_aRepositoryMayHaveManyParts()
{
    // Who is signed in is the engine's own affair, so clouds differ in nothing but their names.
    for (const char *text : {"acme.azurecr.io/team/train/jobs", "europe-docker.pkg.dev/p/r/image",
                             "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/jobs"}) {
        const QString repository = QString::fromLatin1(text);
        QVERIFY2(isRepository(repository), text);
        QCOMPARE(registryHost(repository + QStringLiteral(":tag")), repository.section(u'/', 0, 0));
    }
}

void TestRegistry::defect_56_asksForExactlyThatImageOnce()
{
    const QTemporaryDir folder;
    const QString calls = folder.filePath(QStringLiteral("calls"));
    const QString program = writeScript(folder.filePath(QStringLiteral("docker")),
                                        "echo \"$*\" >> '" + QFile::encodeName(calls) + "'\n");
    ContainerEngine engine(program);
    Registry registry(engine);
    const auto there = answerOf(registry.has(m_image, {}, {}));
    QVERIFY(there && there->value_or(false));
    QFile file(calls);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("manifest inspect " + m_image.toUtf8() + '\n'));
}

void TestRegistry::readsSizes()
{
    QCOMPARE(bytesOfSize(QStringLiteral("0B")), 0);
    QCOMPARE(bytesOfSize(QStringLiteral("56.3kB")), 56'300);
    QCOMPARE(bytesOfSize(QStringLiteral("1.234GB")), 1'234'000'000);
    QCOMPARE(bytesOfSize(QStringLiteral("12.5 MB (50%)")), 12'500'000);
    QCOMPARE(bytesOfSize(QStringLiteral("N/A")), -1);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
