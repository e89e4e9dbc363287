// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/engineimagebuilder.h"
#include "support/answer.h"
#include "support/script.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace slipway;

/** With a program that stands for docker: writes down how it is called and answers as told. */
class TestImageBuilder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QByteArray m_log;

    QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString source() const { return at("source"); }

    static void write(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** `more`: cases that go before the usual ones; `classic`: docker 28 without its plug-in. */
    void engine(const QByteArray &more = {}, bool classic = false)
    {
        const QByteArray version = classic ? "28.2.2" : "20.10.24";
        QVERIFY(!writeScript(at("bin/docker"),
                             "printf '%s\\n' \"$*\" >> '" + QFile::encodeName(at("calls")) +
                                 "'\ncase \"$1 $2\" in\n" + more + "'version --format') printf '" +
                                 version +
                                 "|20.10.24|linux/amd64\\n' ;;\n"
                                 "'buildx version') exit 1 ;;\n"
                                 "'image inspect') exit 1 ;;\n"
                                 "'manifest inspect'|pull*) echo 'Error response: manifest "
                                 "unknown' >&2; exit 1 ;;\n"
                                 "build*) env > '" +
                                 QFile::encodeName(at("environment")) +
                                 "'; while [ $# -gt 2 ]; do shift; done; cp \"$1\" '" +
                                 QFile::encodeName(at("dockerfile")) +
                                 "'; echo 'Step 1/1 : FROM scratch' ;;\n"
                                 "push*) echo 'The push refers to repository' ;;\n"
                                 "*) exit 9 ;;\nesac\n")
                     .isEmpty());
    }

    BuildRequest request() const
    {
        return {.sourceFolder = source(),
                .entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")},
                .pythonVersion = QStringLiteral("3.11"),
                .name = QStringLiteral("job-x"),
                .scratchFolder = at("scratch")};
    }

    Result<BuiltImage> built(const BuildSettings &settings)
    {
        m_log.clear();
        EngineImageBuilder builder(QStringLiteral("docker"), settings);
        return answerOf(
            builder.build(request(), [this](const QByteArray &bytes) { m_log += bytes; }, {}));
    }
    QStringList calls() const
    {
        return QString::fromUtf8(contentOf(at("calls"))).split(u'\n', Qt::SkipEmptyParts);
    }
    QString reference(const BuildSettings &settings) const
    {
        EngineImageBuilder builder(QStringLiteral("docker"), settings);
        const Result<QString> name = answerOf(builder.referenceFor(request()));
        return name ? *name : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(at("bin"));
        write(at("source/train.py"), "print(1)\n");
        write(at("source/requirements.txt"), "wandb\n");
        m_path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(at("bin")) + ':' + m_path);
        qunsetenv("DOCKER_BUILDKIT");
    }
    void cleanup() { qputenv("PATH", m_path); }

    void defect_23_theTagStandsForAllThatIsInTheImage();
    void defect_52_leavesNothingBehindAfterAHundredBuilds();
    void defect_53_buildsAndPushesWithAPortInTheName();
    void defect_61_takesNothingOfThisComputerIntoTheTag();
    void pushesNothingWithoutARegistry();
    void isUpToDateWithoutBuilding();
    void pushesWhatOnlyTheEngineHas();
    void saysWhyARegistryRefuses();
    void defect_17_passwordsAreNeitherInArgumentsNorInTheDockerfile();
    void refusesAPasswordThatTheClassicBuilderWouldKeep();
    void buildsNothingWhereAskedTo();
    void refusesFilesThatAreNoCertificates_data();
    void refusesFilesThatAreNoCertificates();
    void tellsWhyABuildFailed();
};

void TestImageBuilder::defect_23_theTagStandsForAllThatIsInTheImage()
{
    engine();
    BuildSettings settings;
    const QString first = reference(settings);
    QVERIFY2(QRegularExpression(QStringLiteral("\\Aslipway/job-x:[0-9a-f]{32}\\z"))
                 .match(first)
                 .hasMatch(),
             qUtf8Printable(first)); // 128 bits
    QCOMPARE(reference(settings), first);

    QSet<QString> all{first};
    const auto isNew = [&all](const QString &name) {
        const bool fresh = !name.isEmpty() && !all.contains(name);
        all.insert(name);
        return fresh;
    };
    write(at("source/train.py"), "print(2)\n");
    QVERIFY(isNew(reference(settings)));
    write(at("source/more/data.txt"), "1");
    QVERIFY(isNew(reference(settings)));
    settings.platform = QStringLiteral("linux/arm64");
    QVERIFY(isNew(reference(settings)));
    settings.baseImage = QStringLiteral("debian:12");
    QVERIFY(isNew(reference(settings)));
    write(at("ca.pem"), "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    settings.certificates = at("ca.pem");
    QVERIFY(isNew(reference(settings)));
    write(at("ca.pem"), "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n");
    QVERIFY(isNew(reference(settings)));
    settings.pipIndexUrl = Secret("https://me:first-password@pip.example.org/simple");
    QVERIFY(isNew(reference(settings)));
    // A new password is the same index.
    settings.pipIndexUrl = Secret("https://me:other-password@pip.example.org/simple");
    QVERIFY(!isNew(reference(settings)));
    // A proxy leads to the same packages.
    settings.httpProxy = Secret("http://proxy.example.org:3128");
    QVERIFY(!isNew(reference(settings)));
}

void TestImageBuilder::defect_52_leavesNothingBehindAfterAHundredBuilds()
{
    engine();
    const QStringList before = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden);
    const QByteArray digest = contentOf(at("source/requirements.txt"));
    for (int i = 0; i < 100; ++i) {
        write(at("source/train.py"), QByteArray::number(i));
        const Result<BuiltImage> image = built({});
        QVERIFY2(image, image ? "" : qUtf8Printable(image.error().toString()));
        QVERIFY(!image->reused);
    }
    // A folder of the item's own, and the system's for temporary files.
    QCOMPARE(QDir(at("scratch")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    for (const QString &entry :
         QDir(QDir::tempPath()).entryList({QStringLiteral("slipway-build-*")}, QDir::AllEntries))
        QVERIFY2(before.contains(entry), qUtf8Printable(entry));
    // The engine reads the sources where they lie.
    QCOMPARE(QDir(source()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("requirements.txt"), QStringLiteral("train.py")}));
    QCOMPARE(contentOf(at("source/requirements.txt")), digest);
    QVERIFY(contentOf(at("environment")).contains("\nTMPDIR=" + at("scratch").toUtf8()));
}

void TestImageBuilder::defect_53_buildsAndPushesWithAPortInTheName()
{
    engine();
    BuildSettings settings;
    settings.destination = QStringLiteral("localhost:5000/team/jobs");
    const Result<BuiltImage> image = built(settings);
    QVERIFY2(image, image ? "" : qUtf8Printable(image.error().toString()));
    QVERIFY(image->reference.startsWith(QStringLiteral("localhost:5000/team/jobs:")));
    const QStringList lines = calls();
    QVERIFY(lines.contains(QStringLiteral("manifest inspect ") + image->reference));
    QCOMPARE(lines.last(), QStringLiteral("push ") + image->reference);
    QVERIFY(m_log.contains("Pushing " + image->reference.toUtf8()));
    QVERIFY(m_log.contains("Pushed in "));
    // That it was not there before is no error.
    QVERIFY2(!m_log.contains("manifest unknown"), m_log.constData());
}

void TestImageBuilder::defect_61_takesNothingOfThisComputerIntoTheTag()
{
    engine();
    const BuildSettings settings;
    const QString name = reference(settings);
    const QByteArray user = qgetenv("USER");
    const QByteArray home = qgetenv("HOME");
    qputenv("USER", "somebody-else");
    qputenv("HOME", "/nowhere");
    QCOMPARE(reference(settings), name);
    qputenv("USER", user);
    qputenv("HOME", home);
    // Nor which builder makes it: the classic one has other Dockerfile lines.
    QVERIFY(built(settings));
    const QByteArray kit = contentOf(at("dockerfile"));
    engine({}, true);
    const Result<BuiltImage> classic = built(settings);
    QVERIFY(classic);
    QCOMPARE(classic->reference, name);
    QVERIFY(kit.contains("--mount=type=cache") && !contentOf(at("dockerfile")).contains("--mount"));
    QVERIFY(kit.contains("FROM python:3.11-slim\n"));
    QVERIFY(!kit.contains("buster"));
}

void TestImageBuilder::pushesNothingWithoutARegistry()
{
    engine();
    QVERIFY(built({}));
    for (const QString &call : calls())
        QVERIFY2(!call.startsWith(QLatin1StringView("push")) &&
                     !call.startsWith(QLatin1StringView("manifest")),
                 qUtf8Printable(call));
    QVERIFY(m_log.contains("Building slipway/job-x:"));
    QVERIFY(m_log.contains("(BuildKit)"));
    QVERIFY(contentOf(at("environment")).contains("DOCKER_BUILDKIT=1"));
}

void TestImageBuilder::isUpToDateWithoutBuilding()
{
    engine("'image inspect') echo sha256:1 ;;\n");
    const Result<BuiltImage> local = built({});
    QVERIFY(local && local->reused);
    QCOMPARE(calls().size(), 1); // one question, nothing else
    QVERIFY(m_log.endsWith(" is up to date.\n"));

    QFile::remove(at("calls"));
    engine("'manifest inspect') echo '{}' ;;\n");
    BuildSettings settings;
    settings.destination = QStringLiteral("localhost:5000/jobs");
    settings.platform = QStringLiteral("linux/amd64");
    const Result<BuiltImage> remote = built(settings);
    QVERIFY(remote && remote->reused);
    QCOMPARE(calls(), QStringList(QStringLiteral("manifest inspect ") + remote->reference));
}

void TestImageBuilder::pushesWhatOnlyTheEngineHas()
{
    engine("'image inspect') echo sha256:1 ;;\n");
    BuildSettings settings;
    settings.destination = QStringLiteral("localhost:5000/jobs");
    const Result<BuiltImage> image = built(settings);
    QVERIFY(image && !image->reused);
    QCOMPARE(calls().last(), QStringLiteral("push ") + image->reference);
    QVERIFY(!calls().join(u'\n').contains(QStringLiteral("build --")));
}

void TestImageBuilder::saysWhyARegistryRefuses()
{
    BuildSettings settings;
    settings.destination = QStringLiteral("localhost:5000/jobs");
    engine("push*) echo 'denied: requested access to the resource is denied' >&2; exit 1 ;;\n");
    Result<BuiltImage> image = built(settings);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, QStringLiteral("registry.unauthorized"));
    QVERIFY(m_log.endsWith("did not accept this agent's sign-in: denied: requested access to the "
                           "resource is denied\n"));
    // Without a sign-in nothing is built in vain.
    QFile::remove(at("calls"));
    engine("'manifest inspect'|pull*) echo 'no basic auth credentials' >&2; exit 1 ;;\n");
    image = built(settings);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, QStringLiteral("registry.unauthorized"));
    QVERIFY(!calls().join(u'\n').contains(QStringLiteral("build --")));
}

void TestImageBuilder::defect_17_passwordsAreNeitherInArgumentsNorInTheDockerfile()
{
    engine();
    BuildSettings settings;
    settings.httpsProxy = Secret("http://me:pr0xy-password@proxy.example.org:3128");
    settings.httpProxy = Secret("http://open.example.org:3128");
    settings.pipIndexUrl = Secret("https://me:ind3x-password@pip.example.org/simple");
    settings.pipExtraIndexUrls = Secret("https://a.example.org/s https://b.example.org/s");
    const Result<BuiltImage> image = built(settings);
    QVERIFY2(image, image ? "" : qUtf8Printable(image.error().toString()));
    const QByteArray environment = contentOf(at("environment"));
    for (const QByteArray &text : {contentOf(at("calls")), contentOf(at("dockerfile")), m_log}) {
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains("pr0xy-password"));
        QVERIFY(!text.contains("ind3x-password"));
    }
    QVERIFY(environment.contains("HTTPS_PROXY=http://me:pr0xy-password@"));
    QVERIFY(environment.contains("index-url = https://me:ind3x-password@pip.example.org/simple"));
    QVERIFY(environment.contains("extra-index-url = https://a.example.org/s\n    https://b."));
    const QString call = calls().last();
    QVERIFY2(call.contains(QStringLiteral("--secret id=slipway-pip,env=SLIPWAY_PIP_CONF")),
             qUtf8Printable(call));
    QVERIFY(call.contains(QStringLiteral("--build-arg HTTPS_PROXY --build-arg https_proxy")));
    QVERIFY(call.contains(QStringLiteral("--build-arg HTTP_PROXY=http://open.example.org:3128")));
    QVERIFY(contentOf(at("dockerfile")).contains("--mount=type=secret,id=slipway-pip,"));
}

void TestImageBuilder::refusesAPasswordThatTheClassicBuilderWouldKeep()
{
    engine({}, true);
    BuildSettings settings;
    settings.pipIndexUrl = Secret("https://me:ind3x-password@pip.example.org/simple");
    const Result<BuiltImage> image = built(settings);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, QStringLiteral("build.secretNeedsMounts"));
    QVERIFY(image.error().detail.contains(QStringLiteral("buildx")));
    QVERIFY(!image.error().toString().contains(QStringLiteral("ind3x-password")));
    // Without a password it is an argument, and gone from the image.
    settings.pipIndexUrl = Secret("https://pip.example.org/simple");
    QVERIFY(built(settings));
    QVERIFY(calls().last().contains(
        QStringLiteral("--build-arg SLIPWAY_PIP_INDEX_URL=https://pip.example.org/simple")));
    QVERIFY(contentOf(at("dockerfile")).contains("\nARG SLIPWAY_PIP_INDEX_URL\n"));
}

void TestImageBuilder::buildsNothingWhereAskedTo()
{
    engine();
    BuildSettings settings;
    settings.refusal = QStringLiteral("build.noBuilder");
    const Result<BuiltImage> image = built(settings);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, QStringLiteral("build.noBuilder"));
    QCOMPARE(calls(), QStringList());
}

void TestImageBuilder::refusesFilesThatAreNoCertificates_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no file") << QByteArray() << QStringLiteral("No such file");
    QTest::newRow("another file") << QByteArray("hello\n") << QStringLiteral("no certificate");
    QTest::newRow("a key as well")
        << QByteArray("-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n")
        << QStringLiteral("private key");
    QTest::newRow("a whole system's")
        << QByteArray("-----BEGIN CERTIFICATE-----\n") + QByteArray(200'000, 'x')
        << QStringLiteral("larger than");
}

void TestImageBuilder::refusesFilesThatAreNoCertificates()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    engine();
    BuildSettings settings;
    settings.certificates = at("ca.pem");
    if (!content.isEmpty())
        write(settings.certificates, content);
    const Result<BuiltImage> image = built(settings);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, QStringLiteral("build.certificates"));
    QVERIFY2(image.error().detail.contains(said), qUtf8Printable(image.error().detail));
}

void TestImageBuilder::tellsWhyABuildFailed()
{
    engine("build*) echo 'Step 1/2 : RUN exit 9'; echo 'The command returned a non-zero code: 9' "
           ">&2; exit 1 ;;\n");
    const Result<BuiltImage> image = built({});
    QVERIFY(!image);
    QCOMPARE(image.error().reason, QStringLiteral("build.failed"));
    QVERIFY(image.error().detail.contains(QStringLiteral("non-zero code: 9")));
    QVERIFY(!m_log.contains("is up to date"));
    QCOMPARE(QDir(at("scratch")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(TestImageBuilder)
#include "tst_imagebuilder.moc"
