// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/localsourcereader.h"

#include "support/answer.h"
#include "support/script.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class LocalSourceReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QString &path, const QByteArray &text) const
    {
        const QString absolute = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(absolute).absolutePath()));
        QFile file(absolute);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    FolderScan scan(bool includeSuspicious = false) const
    {
        LocalSourceReader reader;
        const Result<FolderScan> result = answerOf(reader.scan(m_folder.path(), includeSuspicious));
        if (!result) {
            qWarning().noquote() << result.error().toString();
            return {};
        }
        return *result;
    }

    static QStringList names(const FolderScan &scan)
    {
        QStringList paths;
        for (const ArtifactEntry &entry : scan.files)
            paths << entry.path;
        return paths;
    }

    /** An "ssh" that serves repositories of this computer and notes how it was started. */
    QString fakeSsh() const
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
        const QString program =
            writeScript(m_folder.filePath(QStringLiteral("bin/ssh")),
                        "echo \"$1 [$SSH_ASKPASS] [$GIT_ASKPASS]\" >> \"$SEEN\"\n"
                        "for last; do :; done\n"
                        "exec sh -c \"$last\"\n");
        qputenv("SEEN", m_folder.filePath(QStringLiteral("seen")).toUtf8());
        return program;
    }

    QString repository() const
    {
        const QString path = m_folder.filePath(QStringLiteral("repo"));
        for (const char *step :
             {"init -q %1",
              "-C %1 -c user.name=a -c user.email=a@b commit -q --allow-empty -m one"})
            QProcess::execute(QStringLiteral("git"),
                              QString::fromLatin1(step).arg(path).split(u' '));
        return path;
    }

    QByteArray seen() const
    {
        QFile file(m_folder.filePath(QStringLiteral("seen")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
        write(QStringLiteral("train.py"), "import wandb\n");
        write(QStringLiteral("requirements.txt"), "# comment\nwandb\n\n");
    }

    void leavesOutHistoryRunFilesAndEnvironments()
    {
        write(QStringLiteral(".git/HEAD"), "ref: refs/heads/main\n");
        write(QStringLiteral("wandb/run-1/files/x"), "x");
        write(QStringLiteral(".venv/bin/python"), "x");
        write(QStringLiteral("odd name/pyvenv.cfg"), "home = /usr\n");
        write(QStringLiteral("odd name/bin/python"), "x");
        write(QStringLiteral("pkg/__pycache__/a.pyc"), "x");
        write(QStringLiteral("pkg/wandb/keep.py"), "x");
        QCOMPARE(names(scan()),
                 (QStringList{QStringLiteral("pkg/wandb/keep.py"),
                              QStringLiteral("requirements.txt"), QStringLiteral("train.py")}));
    }

    void defect_73_honoursBothIgnoreFiles()
    {
        write(QStringLiteral(".gitignore"), "*.bin\n!keep.bin\n");
        write(QStringLiteral(".wandbignore"), "data/\n");
        write(QStringLiteral("a.bin"), "x");
        write(QStringLiteral("keep.bin"), "x");
        write(QStringLiteral("data/huge"), "x");
        write(QStringLiteral("sub/.gitignore"), "local\n");
        write(QStringLiteral("sub/local"), "x");
        write(QStringLiteral("sub/kept"), "x");
        const QStringList found = names(scan());
        QVERIFY(found.contains(QStringLiteral("keep.bin")));
        QVERIFY(found.contains(QStringLiteral("sub/kept")));
        QVERIFY(!found.contains(QStringLiteral("a.bin")));
        QVERIFY(!found.contains(QStringLiteral("data/huge")));
        QVERIFY(!found.contains(QStringLiteral("sub/local")));
    }

    void leavesSecretsOutUntilConfirmed()
    {
        write(QStringLiteral(".env"), "A=1\n");
        write(QStringLiteral("notes.txt"), "-----BEGIN RSA PRIVATE KEY-----\n");
        const FolderScan careful = scan();
        QCOMPARE(careful.suspicious,
                 (QStringList{QStringLiteral(".env"), QStringLiteral("notes.txt")}));
        QVERIFY(!names(careful).contains(QStringLiteral(".env")));
        QVERIFY(names(scan(true)).contains(QStringLiteral(".env")));
    }

    void refusesLinksThatLeaveTheFolder()
    {
        QVERIFY(
            QFile::link(QStringLiteral("/etc/passwd"), m_folder.filePath(QStringLiteral("users"))));
        QVERIFY(
            QFile::link(QStringLiteral("train.py"), m_folder.filePath(QStringLiteral("alias.py"))));
        const FolderScan found = scan();
        QCOMPARE(found.refusedLinks, QStringList{QStringLiteral("users")});
        QVERIFY(names(found).contains(QStringLiteral("alias.py")));
    }

    void namesScriptsAndRequirements()
    {
        write(QStringLiteral("tools/export.py"), "x");
        const FolderScan found = scan();
        QCOMPARE(found.scripts.value(0), QStringLiteral("train.py"));
        QCOMPARE(found.requirements, QStringList{QStringLiteral("wandb")});
    }

    void readsARepositoryInsideTheFolder()
    {
        write(QStringLiteral("lib/code.py"), "x");
        QCOMPARE(
            QProcess::execute(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("-q"),
                                                      m_folder.filePath(QStringLiteral("lib"))}),
            0);
        const QStringList found = names(scan());
        QVERIFY2(found.contains(QStringLiteral("lib/code.py")), qPrintable(found.join(u' ')));
        QVERIFY(!found.join(u' ').contains(QStringLiteral(".git")));
    }

    void refusesForbiddenSchemesAndOptions_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("ref");
        QTest::newRow("file") << QStringLiteral("file:///etc") << QString();
        QTest::newRow("ext") << QStringLiteral("ext::sh -c id") << QString();
        QTest::newRow("http") << QStringLiteral("http://example.org/a.git") << QString();
        QTest::newRow("option") << QStringLiteral("--upload-pack=id") << QString();
        QTest::newRow("ssh option") << QStringLiteral("ssh://-oProxyCommand=id/x") << QString();
        QTest::newRow("path") << QStringLiteral("/srv/repo") << QString();
        QTest::newRow("password") << QStringLiteral("https://ada:hush-hush@example.org/a.git")
                                  << QString();
        QTest::newRow("ref") << QStringLiteral("https://example.org/a.git")
                             << QStringLiteral("--x");
    }

    void refusesForbiddenSchemesAndOptions()
    {
        QFETCH(QString, remote);
        QFETCH(QString, ref);
        LocalSourceReader reader;
        const GitSource source{.remote = remote, .ref = ref};
        const QString folder = m_folder.filePath(QStringLiteral("out"));
        const Result<GitCheckout> result =
            answerOf(reader.checkout(source, folder, std::stop_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(!result.error().toString().contains(QStringLiteral("hush-hush")));
    }

    void keepsTheFilesOfACheckoutOnly()
    {
        const QByteArray path = qgetenv("PATH");
        fakeSsh();
        qputenv("PATH", m_folder.filePath(QStringLiteral("bin")).toUtf8() + ':' + path);
        qputenv("SSH_ASKPASS", "/bin/false");
        qunsetenv("GIT_SSH_COMMAND");
        qunsetenv("GIT_SSH");
        LocalSourceReader reader;
        const GitSource source{.remote = QStringLiteral("ssh://git@host") + repository()};
        const QString folder = m_folder.filePath(QStringLiteral("out"));
        const auto result = answerOf(reader.checkout(source, folder, std::stop_token()));
        qputenv("PATH", path);
        qunsetenv("SSH_ASKPASS");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toString()));
        QCOMPARE(result->commit.size(), 40);
        QVERIFY(QFileInfo::exists(folder) && !QFileInfo::exists(folder + QStringLiteral("/.git")));
        // Nobody is there to be asked for a password.
        QVERIFY2(seen().startsWith("-oBatchMode=yes [] []\n"), seen().constData());
    }

    void takesTheSshThatTheUserSetUp()
    {
        qputenv("GIT_SSH_COMMAND", fakeSsh().toUtf8() + " --mine");
        LocalSourceReader reader;
        const GitSource source{.remote = QStringLiteral("ssh://git@host") + repository()};
        const QString folder = m_folder.filePath(QStringLiteral("out"));
        const auto result = answerOf(reader.checkout(source, folder, std::stop_token()));
        qunsetenv("GIT_SSH_COMMAND");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toString()));
        QVERIFY2(seen().startsWith("--mine "), seen().constData());
    }
};

QTEST_GUILESS_MAIN(LocalSourceReaderTest)
#include "tst_localsourcereader.moc"
