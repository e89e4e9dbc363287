// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hostileserver.h"
#include "support/canary.h"

#include <QCoreApplication>
#include <QTest>
#include <algorithm>
#include <sys/stat.h>

using namespace slipway;

namespace {

/** What must come of a case. Never anything beside the folder. */
enum class Expected { Written, Outside, Refused };

} // namespace

class ArtifactCorpusTest : public QObject
{
    Q_OBJECT

private:
    CanaryTree m_tree;
    HostileServer m_server;
    int m_cases = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tree.isGood()); }

    void theCanaryNotices()
    {
        const QString folder = m_tree.freshFolder();
        QCOMPARE(m_tree.problem(), QString());
        QFile file(folder + QStringLiteral("/../x"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write("c"), 1); // the same letter
        file.close();
        QVERIFY(!m_tree.problem().isEmpty());
    }

    void pathsStayInTheFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const QString &path, Expected expected) {
            QTest::addRow("%s", path.left(60).toUtf8().constData()) << path << expected;
            if (expected == Expected::Written)
                return;
            // And the same further down.
            const QString below = QStringLiteral("good/") + path;
            QTest::addRow("%s", below.left(60).toUtf8().constData()) << below << expected;
        };
        for (const char *path : {"..",
                                 "../x",
                                 "../../x",
                                 "../a",
                                 "../b/c",
                                 "../etc/passwd",
                                 "./x",
                                 ".",
                                 "./../x",
                                 "a/../x",
                                 "a/./x",
                                 "a/../../x",
                                 "a/b/../../../x",
                                 "a/..",
                                 "a/.",
                                 "/",
                                 "//",
                                 "//x",
                                 "/x",
                                 "///etc/x",
                                 "a//x",
                                 "a/",
                                 "x/",
                                 "x//",
                                 "../",
                                 "../in.txt",
                                 "../in/../x",
                                 "..//x",
                                 ".//x",
                                 "./",
                                 "a/b/c/d/../../../../../x",
                                 "/etc/cron.d/x",
                                 "/proc/self/cwd/x",
                                 "/dev/shm/x",
                                 "/tmp/x",
                                 "/dev/null",
                                 "../in/x",
                                 "x/../../in/x",
                                 "/../x",

                                 ""})
            row(QString::fromLatin1(path), Expected::Outside);
        row(m_tree.path(QStringLiteral("x")), Expected::Outside);
        row(m_tree.path(QStringLiteral("new")), Expected::Outside);
        for (const QString &path :
             {QStringLiteral("x") + QChar(0), QString(QChar(0)), QStringLiteral("..") + QChar(0),
              QStringLiteral("x") + QChar(0) + QStringLiteral("/../../x"),
              QStringLiteral("../") + QChar(0) + u'x'})
            row(path, Expected::Outside);
        // A mark at the beginning of a text is none of its characters.
        QTest::newRow("byte order mark")
            << QChar(0xfeff) + QStringLiteral("../x") << Expected::Outside;
        // Names of other systems, and of people, are names here.
        for (const char *path : {"C:\\x",
                                 "C:x",
                                 "c:/x",
                                 "\\\\host\\share\\x",
                                 "..\\x",
                                 "..\\..\\x",
                                 "a\\..\\..\\x",
                                 "\\x",
                                 "CON",
                                 "NUL",
                                 "aux.txt",
                                 "x:stream",
                                 "x::$DATA",
                                 "\\\\?\\C:\\x",
                                 "x.",
                                 "x ",
                                 " x",
                                 "x. ",
                                 "...",
                                 "....",
                                 ".. ",
                                 " ..",
                                 ".. /x",
                                 ". ./x",
                                 ". /x",
                                 "~",
                                 "~/x",
                                 "~root/x",
                                 "$HOME/x",
                                 "${HOME}",
                                 "`id`",
                                 "$(id)",
                                 "%2e%2e/x",
                                 "%2e%2e%2fx",
                                 "..%2fx",
                                 "%252e%252e%252fx",
                                 "..%00/x",
                                 "..;/x",
                                 ".%2e/x",
                                 "-rf",
                                 "--help",
                                 "*",
                                 "?",
                                 "[a]",
                                 "a\nb",
                                 "\n",
                                 "\t",
                                 "\x1b[31m",
                                 "\x7f",
                                 "a|b",
                                 "a;b",
                                 "a&b",
                                 "'",
                                 "\"",
                                 "<x>",
                                 ".git/config",
                                 ".git/hooks/post-checkout",
                                 ".ssh/authorized_keys",
                                 ".bashrc",
                                 ".netrc",
                                 "wandb-job.json",
                                 "Dockerfile"})
            row(QString::fromLatin1(path), Expected::Written);
        for (const char *path :
             {"\xe2\x80\xa5/x", "\xef\xbc\x8e\xef\xbc\x8e/x", "\xe2\x80\xa4\xe2\x80\xa4/x",
              "..\xe2\x88\x95x", "..\xe2\x81\x84x", "..\xef\xbc\x8fx", "\xe2\x80\xae..",
              "..\xe2\x80\x8b/x", "..\xc2\xa0/x", "\xf0\x9f\x98\x80", "\xed\x95\x9c", "e\xcc\x81",
              "\xc3\xa9", "\xe2\x84\xaa", "\xc2\x85", "\xc2\xad/x"})
            row(QString::fromUtf8(path), Expected::Written);
        row(QString(255, u'n'), Expected::Written);
        row(QString(256, u'n'), Expected::Refused);
        row(QString(300, u'n'), Expected::Refused);
        row(QString(300, u'n') + QStringLiteral("/x"), Expected::Refused);
        row(QStringLiteral("d/").repeated(3000) + u'x', Expected::Refused);
        row(QString(100'000, u'n'), Expected::Refused);
    }

    void pathsStayInTheFolder()
    {
        QFETCH(QString, path);
        QFETCH(Expected, expected);
        ++m_cases;
        m_server.offer(document(entry(quoted(path))), {path});
        const QString folder = m_tree.freshFolder();
        const Result<void> done = m_server.downloadTo(folder);
        QCOMPARE(m_tree.problem(), QString());
        if (expected == Expected::Written) {
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            QFile file(folder + u'/' + path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), Content);
            return;
        }
        QVERIFY(!done.has_value());
        if (expected == Expected::Outside) {
            QCOMPARE(done.error().reason, QStringLiteral("file.outside"));
            QCOMPARE(m_server.downloads, 0);
        }
    }

    void whatStandsThereIsNotFollowed_data()
    {
        QTest::addColumn<QString>("name"); // made in the folder beforehand
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char *name, const QString &target, const char *path,
                            Expected expected) {
            QTest::addRow("%s -> %s, %s", name, qPrintable(target.section(u'/', -2)), path)
                << QString::fromLatin1(name) << target << QString::fromLatin1(path) << expected;
        };
        const QString up = QStringLiteral("..");
        for (const QString &target :
             {up, m_tree.path(), QStringLiteral("/"), QStringLiteral("/tmp"), QStringLiteral("."),
              QStringLiteral("../b"), m_tree.path(QStringLiteral("etc"))}) {
            row("link", target, "link/new", Expected::Outside);
            row("link", target, "link", Expected::Outside);
            row("link", target, "link/deep/er/new", Expected::Outside);
        }
        for (const QString &target :
             {QStringLiteral("../a"), m_tree.path(QStringLiteral("x")),
              QStringLiteral("../nowhere"), m_tree.path(QStringLiteral("nowhere")),
              QStringLiteral("link"), QStringLiteral("/etc/passwd")})
            row("link", target, "link", Expected::Outside);
        row("hard", QStringLiteral("hard:../x"), "hard", Expected::Written);
        row("pipe", QStringLiteral("pipe:"), "pipe", Expected::Written);
        row("pipe", QStringLiteral("pipe:"), "pipe/x", Expected::Refused);
        row("folder", QStringLiteral("folder:"), "folder", Expected::Outside);
    }

    void whatStandsThereIsNotFollowed()
    {
        QFETCH(QString, name);
        QFETCH(QString, target);
        QFETCH(QString, path);
        QFETCH(Expected, expected);
        ++m_cases;
        m_server.offer(document(entry(quoted(path))), {path});
        const QString folder = m_tree.freshFolder();
        const QByteArray place = QFile::encodeName(folder + u'/' + name);
        if (target == QLatin1StringView("pipe:"))
            QCOMPARE(::mkfifo(place.constData(), 0600), 0);
        else if (target == QLatin1StringView("folder:"))
            QVERIFY(QDir(folder).mkpath(name + QStringLiteral("/inside")));
        else if (target.startsWith(QLatin1StringView("hard:")))
            QCOMPARE(::link(QFile::encodeName(m_tree.path(QStringLiteral("x"))).constData(),
                            place.constData()),
                     0);
        else
            QVERIFY(QFile::link(target, QFile::decodeName(place)));
        if (target.startsWith(QLatin1StringView("hard:")))
            (void)m_tree.problem(); // the link's own change of the file's attributes
        const Result<void> done = m_server.downloadTo(folder);
        const QString problem = m_tree.problem();
        // One link less when the name is replaced; the bytes stay.
        QVERIFY2(problem.isEmpty() || (target.startsWith(QLatin1StringView("hard:")) &&
                                       problem == QStringLiteral("touched: x:4")),
                 qPrintable(problem));
        QCOMPARE(done.has_value(), expected == Expected::Written);
        if (expected == Expected::Outside)
            QCOMPARE(done.error().reason, QStringLiteral("file.outside"));
    }

    void pairsOfPathsStayInTheFolder_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<bool>("works"); // on a file system that tells them apart
        const auto row = [](const char *first, const char *second, bool works) {
            const QStringList paths{QString::fromUtf8(first), QString::fromUtf8(second)};
            QTest::addRow("%s and %s", first, second) << paths << works;
        };
        row("a", "a/b", false);
        row("a/b", "a", false);
        row("a/b/c", "a/b", false);
        row("good", "../x", false);
        row("a", "/x", false);
        row("A.txt", "a.txt", true);
        row(".git/x", ".GIT/x", true);
        row("\xc3\xa9", "e\xcc\x81", true);
        row("\xef\xac\x81", "fi", true);
        row("\xc3\x9f", "SS", true);
        row("\xe2\x84\xaa", "k", true);
        row("a", "a ", true);
        row("a", "a.", true);
        row("a", "a\\", true);
    }

    void pairsOfPathsStayInTheFolder()
    {
        QFETCH(QStringList, paths);
        QFETCH(bool, works);
        ++m_cases;
        m_server.offer(document(entry(quoted(paths.at(0))) + ',' + entry(quoted(paths.at(1)))),
                       paths);
        const Result<void> done = m_server.downloadTo(m_tree.freshFolder());
        QCOMPARE(m_tree.problem(), QString());
        QCOMPARE(done.has_value(), works);
    }

    void thereWereTwoHundredCases()
    {
        const QStringList arguments = QCoreApplication::arguments();
        const bool some =
            std::any_of(arguments.cbegin() + 1, arguments.cend(),
                        [](const QString &argument) { return !argument.startsWith(u'-'); });
        if (some)
            QSKIP("not all functions were asked for");
        qInfo("%d cases", m_cases);
        QVERIFY(m_cases >= 200);
    }
};

QTEST_GUILESS_MAIN(ArtifactCorpusTest)
#include "tst_artifactcorpus.moc"
