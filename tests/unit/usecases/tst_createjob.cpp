// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "fakes.h"
#include "support/answer.h"
#include "usecases/createjob.h"
#include "usecases/pythonversion.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class CreateJobTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<MemorySources> m_sources;
    std::shared_ptr<MemoryArtifacts> m_artifacts;
    std::shared_ptr<MemoryConnection> m_connection;
    QTemporaryDir m_folder;

    Result<CreateJobResult> made(const NewJob &job, SuspiciousFiles choice = SuspiciousFiles::Ask)
    {
        const CreateJob create(m_sources, m_artifacts, m_connection);
        return answerOf(create.run(job, choice, {}));
    }

    [[nodiscard]] NewJob job(const JobSource &source) const
    {
        NewJob made;
        made.entity = EntityName(QStringLiteral("ada"));
        made.project = ProjectName(QStringLiteral("demo"));
        made.source = source;
        return made;
    }

    [[nodiscard]] CodeSource code() const
    {
        CodeSource source;
        source.folder = m_folder.path();
        source.entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")};
        return source;
    }

private Q_SLOTS:
    void init()
    {
        m_sources = std::make_shared<MemorySources>();
        m_artifacts = std::make_shared<MemoryArtifacts>();
        m_connection = std::make_shared<MemoryConnection>();
        m_sources->found.files = {{QStringLiteral("train.py"), QStringLiteral("/x/train.py")},
                                  {QStringLiteral("sub/a.py"), QStringLiteral("/x/sub/a.py")}};
        m_sources->found.requirements = {QStringLiteral("wandb")};
        writeFile(m_folder.filePath(QStringLiteral("runtime.txt")), "python-3.10.4\n");
    }

    void uploadsExactlyWhatTheScanFound()
    {
        QVERIFY(made(job(code())).has_value());
        QCOMPARE(m_artifacts->made.size(), 1);
        QCOMPARE(m_artifacts->made[0].code, m_sources->found.files);
        QCOMPARE(m_artifacts->made[0].requirements, QStringList{QStringLiteral("wandb")});
        QCOMPARE(m_artifacts->made[0].job.runtime, QStringLiteral("3.10"));
        QCOMPARE(m_connection->ensured, QStringList{QStringLiteral("demo")});
    }

    void asksBeforeItLeavesOutOrTakesSuspiciousFiles()
    {
        m_sources->found.suspicious = {QStringLiteral(".env")};
        const auto asked = made(job(code()));
        QCOMPARE(std::get<SuspiciousFilesFound>(*asked).paths, QStringList{QStringLiteral(".env")});
        QVERIFY(m_artifacts->made.isEmpty());
        QVERIFY(made(job(code()), SuspiciousFiles::LeaveOut).has_value());
        QVERIFY(!m_sources->includedSuspicious);
        QVERIFY(made(job(code()), SuspiciousFiles::Include).has_value());
        QVERIFY(m_sources->includedSuspicious);
        QCOMPARE(m_artifacts->made.size(), 2);
    }

    void refusesWhatTheSourceDoesNotHold_data()
    {
        QTest::addColumn<QStringList>("entryPoint");
        QTest::addColumn<QString>("dockerfile");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("reason");
        const QStringList good{QStringLiteral("python"), QStringLiteral("train.py")};
        const auto python = [](const char *file) {
            return QStringList{QStringLiteral("python"), QString::fromLatin1(file)};
        };
        const auto row = [](const char *name, const QStringList &entryPoint, const char *dockerfile,
                            const char *context, const char *reason) {
            QTest::newRow(name) << entryPoint << QString::fromLatin1(dockerfile)
                                << QString::fromLatin1(context) << QString::fromLatin1(reason);
        };
        row("good", good, "", "", "");
        row("below the context", python("a.py"), "", "sub", "");
        row("module", {QStringLiteral("python"), QStringLiteral("-m"), QStringLiteral("pkg")}, "",
            "", "");
        row("no entry point", {}, "", "", "job.entryPointEmpty");
        row("missing program", python("other.py"), "", "", "job.entryPointMissing");
        row("outside", python("../train.py"), "", "", "job.pathOutside");
        row("missing Dockerfile", good, "Dockerfile", "", "job.dockerfileMissing");
        row("Dockerfile outside", good, "../Dockerfile", "", "job.pathOutside");
        row("missing context", good, "", "other", "job.contextMissing");
    }

    void refusesWhatTheSourceDoesNotHold()
    {
        QFETCH(QStringList, entryPoint);
        QFETCH(QString, dockerfile);
        QFETCH(QString, context);
        QFETCH(QString, reason);
        CodeSource source = code();
        source.entryPoint = entryPoint;
        source.dockerfile = dockerfile;
        source.buildContext = context;
        const auto result = made(job(source));
        QCOMPARE(result ? QString() : result.error().reason, reason);
        QCOMPARE(m_artifacts->made.size(), reason.isEmpty() ? 1 : 0);
    }

    void givesALoneScriptItsInterpreter()
    {
        CodeSource source = code();
        source.entryPoint = {QStringLiteral("train.py")};
        QVERIFY(made(job(source)).has_value());
        QCOMPARE(std::get<CodeSource>(m_artifacts->made[0].job.source).entryPoint,
                 (QStringList{QStringLiteral("python"), QStringLiteral("train.py")}));
    }

    void refusesFoldersThatAreLinksOrMissing()
    {
        CodeSource source = code();
        source.folder = m_folder.filePath(QStringLiteral("missing"));
        QCOMPARE(made(job(source)).error().reason, QStringLiteral("job.folder"));
        const QString link = m_folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(QDir::tempPath(), link));
        source.folder = link;
        QCOMPARE(made(job(source)).error().reason, QStringLiteral("job.folder"));
    }

    void pinsTheCommitOfARepository()
    {
        m_sources->checkoutFolder = m_folder.path();
        GitSource source;
        source.remote = QStringLiteral("https://h/r.git");
        source.entryPoint = {QStringLiteral("train.py")};
        QCOMPARE(made(job(source)).error().reason, QStringLiteral("job.entryPointMissing"));
        writeFile(m_folder.filePath(QStringLiteral("train.py")), "");
        QVERIFY(made(job(source)).has_value());
        QCOMPARE(std::get<GitSource>(m_artifacts->made[0].job.source).commit, QString(40, u'c'));
        QVERIFY(m_artifacts->made[0].requirements.isEmpty());
    }

    void refusesStrangeAddressesAndImages()
    {
        GitSource git;
        for (const char *remote : {"", "file:///x", "--upload-pack=x", "http://h/r", "/x"}) {
            git.remote = QString::fromLatin1(remote);
            QCOMPARE(made(job(git)).error().reason, QStringLiteral("job.remote"));
        }
        git.remote = QStringLiteral("https://h/r");
        git.ref = QStringLiteral("-x");
        QCOMPARE(made(job(git)).error().reason, QStringLiteral("job.gitRef"));
        for (const char *image : {"", "-v", "a b", "a;b", "a:", "http://x/y z"})
            QCOMPARE(made(job(ImageSource{QString::fromLatin1(image)})).error().reason,
                     QStringLiteral("job.image"));
        QVERIFY(made(job(ImageSource{QStringLiteral("host:5000/a/b:v1")})).has_value());
    }

    void findsThePythonVersion()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral(".python-version"));
        writeFile(name, "3.9.1\n");
        QCOMPARE(pythonVersionFor(folder.path()), QStringLiteral("3.9"));
        writeFile(name, "pypy\n");
        QVERIFY(pythonVersionFor(folder.path()).startsWith(QLatin1StringView("3.")));
    }
};

QTEST_GUILESS_MAIN(CreateJobTest)
#include "tst_createjob.moc"
