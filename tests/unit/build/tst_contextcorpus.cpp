// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/secret.h"
#include "build/dockerfile.h"
#include "build/engineimagebuilder.h"
#include "build/localsourcereader.h"
#include "build/sourcescan.h"
#include "support/answer.h"
#include "support/canary.h"
#include "support/script.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace slipway;

/** Folders that are uploaded or built: what leaves them, and what is nobody's business. */
class ContextCorpusTest : public QObject
{
    Q_OBJECT

private:
    CanaryTree m_tree;
    QString m_folder;

    void write(const QString &name, const QByteArray &text = "x") const
    {
        const QString path = m_folder + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(text), text.size());
    }
    void pipe(const char *name) const
    {
        QCOMPARE(
            ::mkfifo(QFile::encodeName(m_folder + u'/' + QString::fromLatin1(name)).constData(),
                     0600),
            0);
    }
    [[nodiscard]] Result<FolderScan> scan(bool includeSuspicious = false) const
    {
        LocalSourceReader reader;
        return answerOf(reader.scan(m_folder, includeSuspicious));
    }
    [[nodiscard]] static QStringList names(const FolderScan &scan)
    {
        QStringList paths;
        for (const ArtifactEntry &entry : scan.files)
            paths << entry.path;
        return paths;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tree.isGood()); }
    void init()
    {
        m_folder = m_tree.freshFolder();
        write(QStringLiteral("train.py"));
    }
    void cleanup() { QCOMPARE(m_tree.problem(), QString()); }

    void linksAreNotFollowedOut_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("stays");
        const auto row = [](const QString &target, bool stays) {
            QTest::newRow(qPrintable(target.section(u'/', -3))) << target << stays;
        };
        row(QStringLiteral("train.py"), true);
        row(QStringLiteral("./train.py"), true);
        row(QStringLiteral("../in/train.py"), true);
        for (const char *target :
             {"..", ".", "../a", "../b", "../b/c", "../etc/passwd", "../nowhere", "/etc/passwd",
              "/etc", "/dev/null", "/dev/zero", "/proc/self/environ", "/proc/self/cwd", "/", "link",
              "nowhere", "../in.txt", "sub/up/a"})
            row(QString::fromLatin1(target), false);
        row(m_tree.path(QStringLiteral("x")), false);
    }

    void linksAreNotFollowedOut()
    {
        QFETCH(QString, target);
        QFETCH(bool, stays);
        QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/sub")));
        QVERIFY(QFile::link(QStringLiteral("../.."), m_folder + QStringLiteral("/sub/up")));
        QVERIFY(QFile::link(target, m_folder + QStringLiteral("/link")));
        QVERIFY(QFile::link(QStringLiteral("link"), m_folder + QStringLiteral("/chain")));
        const auto found = scan();
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().toString()));
        for (const char *name : {"link", "chain"}) {
            QCOMPARE(names(*found).contains(QString::fromLatin1(name)), stays);
            QCOMPARE(found->refusedLinks.contains(QString::fromLatin1(name)), !stays);
        }
        QVERIFY(found->refusedLinks.contains(QStringLiteral("sub/up")));
        QVERIFY(names(*found).contains(QStringLiteral("train.py")));
    }

    void requirementsAreThoseOfTheFolder_data()
    {
        QTest::addColumn<QString>("target");
        for (const QString &target :
             {QStringLiteral("../a"), m_tree.path(QStringLiteral("etc/passwd")),
              QStringLiteral("/etc/passwd"), QStringLiteral("/proc/self/environ"),
              QStringLiteral("/dev/zero"), QStringLiteral("..")})
            QTest::newRow(qPrintable(target.section(u'/', -2))) << target;
    }

    void requirementsAreThoseOfTheFolder()
    {
        QFETCH(QString, target);
        QVERIFY(QFile::link(target, m_folder + QStringLiteral("/requirements.txt")));
        const auto found = scan();
        QVERIFY(found.has_value());
        // They would be uploaded line by line.
        QCOMPARE(found->requirements, QStringList());
        QCOMPARE(readRequirements(m_folder, QStringLiteral("..")), QStringList());
        QCOMPARE(readRequirements(m_folder, m_tree.path()), QStringList());
    }

    void requirementsOfAContextAreRead()
    {
        write(QStringLiteral("sub/requirements.txt"), "# c\n\na==1\n b \n");
        QCOMPARE(readRequirements(m_folder, QStringLiteral("sub")),
                 (QStringList{QStringLiteral("a==1"), QStringLiteral("b")}));
        QCOMPARE(readRequirements(m_folder, QStringLiteral("./sub/../sub")).size(), 2);
    }

    void secretsAreFlagged()
    {
        const QStringList secrets{QStringLiteral(".env"),
                                  QStringLiteral(".env.local"),
                                  QStringLiteral(".env.production"),
                                  QStringLiteral("sub/.env"),
                                  QStringLiteral(".netrc"),
                                  QStringLiteral("_netrc"),
                                  QStringLiteral(".pypirc"),
                                  QStringLiteral(".npmrc"),
                                  QStringLiteral(".git-credentials"),
                                  QStringLiteral(".dockerconfigjson"),
                                  QStringLiteral("id_rsa"),
                                  QStringLiteral("id_dsa"),
                                  QStringLiteral("id_ecdsa"),
                                  QStringLiteral("id_ed25519"),
                                  QStringLiteral("ID_RSA"),
                                  QStringLiteral("credentials"),
                                  QStringLiteral("credentials.json"),
                                  QStringLiteral("service-account.json"),
                                  QStringLiteral("service_account_prod.json"),
                                  QStringLiteral("secrets.yaml"),
                                  QStringLiteral("secret.yml"),
                                  QStringLiteral("secrets.toml"),
                                  QStringLiteral("secrets.json"),
                                  QStringLiteral("secrets.env"),
                                  QStringLiteral("secret.txt"),
                                  QStringLiteral("kubeconfig"),
                                  QStringLiteral("a.pem"),
                                  QStringLiteral("a.key"),
                                  QStringLiteral("server.KEY"),
                                  QStringLiteral("a.p12"),
                                  QStringLiteral("a.pfx"),
                                  QStringLiteral("a.kdbx"),
                                  QStringLiteral("a.keystore"),
                                  QStringLiteral("a.jks"),
                                  QStringLiteral(".ssh/config"),
                                  QStringLiteral(".aws/config"),
                                  QStringLiteral(".gnupg/trustdb.gpg"),
                                  QStringLiteral(".kube/config"),
                                  QStringLiteral("x/.ssh/known_hosts")};
        const QStringList others{QStringLiteral(".env.example"),
                                 QStringLiteral("monkey.py"),
                                 QStringLiteral("keyboard.md"),
                                 QStringLiteral("environment.yml"),
                                 QStringLiteral("secretary.txt"),
                                 QStringLiteral("pemmican"),
                                 QStringLiteral("id_rsa.pub"),
                                 QStringLiteral("tokens.py"),
                                 QStringLiteral("key")};
        for (const QString &name : secrets + others)
            write(name);
        const QList<QByteArray> heads{
            "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN OPENSSH PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----",
            "# mine\n-----BEGIN ENCRYPTED PRIVATE KEY-----"};
        QStringList hidden = secrets;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            hidden << QStringLiteral("notes%1.txt").arg(i);
            write(hidden.last(), heads.at(i) + "\nAAAA\n");
        }
        const auto careful = scan();
        QVERIFY(careful.has_value());
        const auto all = scan(true);
        QVERIFY(all.has_value());
        for (const QString &name : std::as_const(hidden)) {
            QVERIFY2(careful->suspicious.contains(name), qPrintable(name));
            QVERIFY2(!names(*careful).contains(name), qPrintable(name));
            QVERIFY2(names(*all).contains(name), qPrintable(name));
        }
        for (const QString &name : others) {
            QVERIFY2(!careful->suspicious.contains(name), qPrintable(name));
            QVERIFY2(names(*careful).contains(name), qPrintable(name));
        }
    }

    void whatIsGitsOwnStaysHere()
    {
        write(QStringLiteral(".git/config"), "[remote \"origin\"]\n\turl = https://u:secret@h/r\n");
        write(QStringLiteral("lib/.git/config"), "x");
        write(QStringLiteral("worktree/.git"), "gitdir: /x\n");
        const auto found = scan(true);
        QVERIFY(found.has_value());
        QVERIFY2(!names(*found).join(u' ').contains(QStringLiteral(".git")),
                 qPrintable(names(*found).join(u' ')));
    }

    void whatIsNoFileIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"pipe", "requirements.txt", "Dockerfile", "Dockerfile.wandb",
                                 ".wandbignore", ".env", "main.py"})
            QTest::newRow(name) << QByteArray(name);
    }

    void whatIsNoFileIsNotRead()
    {
        QFETCH(QByteArray, name);
        pipe(name.constData());
        const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(m_folder + QStringLiteral("/socket"));
        QVERIFY(path.size() < qsizetype(sizeof address.sun_path));
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QElapsedTimer timer;
        timer.start();
        const auto found = scan(true);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().toString()));
        QCOMPARE(names(*found), QStringList{QStringLiteral("train.py")});
        BuildRequest request;
        request.sourceFolder = m_folder;
        request.entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")};
        const auto plan = planBuild(request);
        QCOMPARE(plan.has_value(), name != "Dockerfile.wandb");
        ::close(listener);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void dockerfilesAndContextsStayInTheSource_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("dockerfile");
        const auto row = [](const QString &context, const QString &dockerfile) {
            QTest::addRow("%s, %s", qPrintable(context), qPrintable(dockerfile))
                << context << dockerfile;
        };
        for (const char *path :
             {"..", "../b", "../../", "sub/../..", "up", "up/b", "nowhere", "../in/../b"})
            row(QString::fromLatin1(path), QString());
        for (const char *path :
             {"../a", "../etc/passwd", "up/a", "link", "sub/../../a", "nowhere", "sub"})
            row(QString(), QString::fromLatin1(path));
    }

    void dockerfilesAndContextsStayInTheSource()
    {
        QFETCH(QString, context);
        QFETCH(QString, dockerfile);
        QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/sub")));
        QVERIFY(QFile::link(QStringLiteral(".."), m_folder + QStringLiteral("/up")));
        QVERIFY(QFile::link(QStringLiteral("../a"), m_folder + QStringLiteral("/link")));
        BuildRequest request;
        request.sourceFolder = m_folder;
        request.buildContext = context;
        request.dockerfile = dockerfile;
        request.entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")};
        const auto plan = planBuild(request);
        QVERIFY(!plan.has_value());
    }

    void defect_52_buildsLeaveNothingBehind()
    {
        const QTemporaryDir scratch;
        QVERIFY(QDir().mkpath(scratch.filePath(QStringLiteral("tmp"))));
        // An engine that has no image yet and builds every second one.
        const QString engine =
            writeScript(scratch.filePath(QStringLiteral("docker")),
                        "case \"$1 $2\" in\n"
                        "'version --format') printf '20.10.24\\t20.10.24\\tlinux/amd64\\n' ;;\n"
                        "build\\ *) cd \"$(dirname \"$0\")\"; n=$(cat n 2>/dev/null || echo 0)\n"
                        "  echo $((n + 1)) > n; exit $((n % 2)) ;;\n"
                        "*) exit 1 ;;\nesac\n");
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(scratch.filePath(QStringLiteral("tmp"))));
        BuildRequest request;
        request.sourceFolder = m_folder;
        request.entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")};
        request.name = QStringLiteral("job-x");
        int failed = 0;
        for (int i = 0; i < 100; ++i) {
            EngineImageBuilder builder(engine);
            const auto built = answerOf(builder.build(request, [](const QByteArray &) {}, {}));
            failed += built ? 0 : 1;
        }
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        QCOMPARE(failed, 50);
        const QStringList left =
            QDir(scratch.filePath(QStringLiteral("tmp")))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList());
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("train.py")});
    }

    void defect_18_aKeyInTwoPiecesIsInNoBuildLog()
    {
        const QTemporaryDir scratch;
        Redactor::hide(Secret("canary-key-0123456789"));
        const QString engine = writeScript(
            scratch.filePath(QStringLiteral("docker")),
            "case \"$1 $2\" in\n"
            "'version --format') printf '20.10.24\\t20.10.24\\tlinux/amd64\\n' ;;\n"
            "build\\ *) printf 'Step 1: canary-key-'; sleep 0.3\n"
            "  printf '0123456789\\nError: canary-key-0123'; sleep 0.3; echo 456789; exit 1 ;;\n"
            "*) exit 1 ;;\nesac\n");
        BuildRequest request;
        request.sourceFolder = m_folder;
        request.entryPoint = {QStringLiteral("python"), QStringLiteral("train.py")};
        EngineImageBuilder builder(engine);
        QByteArray log;
        const auto built =
            answerOf(builder.build(request, [&log](const QByteArray &bytes) { log += bytes; }, {}));
        QVERIFY(!built.has_value());
        QVERIFY2(log.contains("Step 1: ***\n") && log.contains("Error: ***"), log.constData());
        QVERIFY(!log.contains("0123"));
        QVERIFY(built.error().detail.contains(QStringLiteral("Error: ***")));
        QVERIFY(!built.error().toString().contains(QStringLiteral("0123")));
    }
};

QTEST_GUILESS_MAIN(ContextCorpusTest)
#include "tst_contextcorpus.moc"
