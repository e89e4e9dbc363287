// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/job.h"
#include "gitbench.h"

using namespace slipway;

/** What git is given, and what a repository gives it: nothing is started but git and ssh. */
class GitCorpusTest : public QObject
{
    Q_OBJECT

private:
    GitBench m_bench;

    Result<QString> checkout(const QString &remote, const QString &ref = {}) const
    {
        QDir(folder()).removeRecursively();
        Git git;
        GitSource source;
        source.remote = remote;
        source.ref = ref;
        return answerOf(git.checkout(source, folder(), std::stop_token()));
    }
    [[nodiscard]] QString folder() const { return m_bench.path("out"); }
    [[nodiscard]] bool isThere(const char *name) const
    {
        return QFileInfo::exists(folder() + u'/' + QString::fromLatin1(name));
    }
    /** An outer repository whose submodule "sub" is what that text says. */
    QByteArray withModules(const QByteArray &text, const QByteArray &path = "sub") const
    {
        static int number = 0;
        const QByteArray name = "outer" + QByteArray::number(++number);
        m_bench.commit(QString::fromLatin1(name),
                       {{"100644", ".gitmodules", text}, {"160000", path, m_inner}});
        return name;
    }
    [[nodiscard]] QByteArray module(const QByteArray &url, const QByteArray &more = {}) const
    {
        return "[submodule \"sub\"]\n\tpath = sub\n\turl = " + url + '\n' + more;
    }

    QByteArray m_inner; ///< a commit of the repository "inner"

private Q_SLOTS:
    void initTestCase()
    {
        m_inner = m_bench.commit(QStringLiteral("inner"), {{"100644", "code.py", "one"}});
    }
    void init() { m_bench.forget(); }
    void cleanup() { m_bench.giveGitBack(); }

    void theBenchWorks()
    {
        const auto commit = checkout(m_bench.remote(QStringLiteral("inner")));
        QVERIFY2(commit.has_value(), commit ? "" : qPrintable(commit.error().toString()));
        QCOMPARE(commit->toLatin1(), m_inner);
        QVERIFY(isThere("code.py") && !isThere(".git"));
        QCOMPARE(m_bench.started(), QByteArray());
        m_bench.takeGitAway();
        QVERIFY(!checkout(m_bench.remote(QStringLiteral("inner"))).has_value());
        QVERIFY(m_bench.started().startsWith("git "));
    }

    void remotesAreRefusedBeforeGitStarts_data()
    {
        QTest::addColumn<QString>("remote");
        for (const char *remote : {"",
                                   " ",
                                   "\n",
                                   "ext::sh -c id",
                                   "ext::sh -c touch% x",
                                   "EXT::sh -c id",
                                   "fd::17",
                                   "fd::17/foo",
                                   "transport::address",
                                   "file::/etc",
                                   "file:///etc",
                                   "FILE:///etc",
                                   "file://host/etc",
                                   "/srv/repo",
                                   "./repo",
                                   "../repo",
                                   "repo",
                                   "~/repo",
                                   ".",
                                   "-",
                                   "--",
                                   "--upload-pack=id",
                                   "-u id",
                                   "-c core.x=y",
                                   "--config=core.fsmonitor=id",
                                   "http://host/r",
                                   "HTTP://host/r",
                                   "git://host/r",
                                   "git+ssh://host/r",
                                   "ssh+git://host/r",
                                   "ftp://host/r",
                                   "ftps://host/r",
                                   "rsync://host/r",
                                   "data:,x",
                                   "javascript:0",
                                   "https:host/r",
                                   "https:/host/r",
                                   "https://",
                                   "https:///r",
                                   "ssh://",
                                   "ssh:///r",
                                   "ssh://-oProxyCommand=id/r",
                                   "ssh://-oProxyCommand=id@host/r",
                                   "ssh://git@-oProxyCommand=id/r",
                                   "ssh://%2doProxyCommand=id/r",
                                   "ssh://git@%2DoProxyCommand=id/r",
                                   "ssh://%2dx@host/r",
                                   "ssh://host:-oProxyCommand=id/r",
                                   "ssh://host:22x/r",
                                   "ssh://host name/r",
                                   "https://-x/r",
                                   "https://user:password@host/r",
                                   "https://:@host/r",
                                   "ssh://git:x@host/r",
                                   "https://a@b@c/r",
                                   "https://host\\@evil/r",
                                   "https://host\n/r",
                                   "https://host/r\n",
                                   "https://host/r\n--x",
                                   "https://host/r --x",
                                   "https://host/r\t",
                                   "https://host/\x1b[31m",
                                   "https://host/\x7f",
                                   "https://ho%73t/r",
                                   "git@-x:y",
                                   "-oProxyCommand=id@host:r",
                                   "git@host",
                                   "git@host:",
                                   "git@:r",
                                   "@host:r",
                                   "git@host:-r",
                                   "git@host:r x",
                                   "git@host:r\n",
                                   "git@host::r\n",
                                   "host:r",
                                   "git@ho/st:r",
                                   "git@@host:r",
                                   "--x@host:r",
                                   "git@host;id:r",
                                   "C:\\repo",
                                   "\\\\host\\share"})
            QTest::newRow(remote) << QString::fromLatin1(remote);
        for (const char *remote :
             {"https://host/\xe2\x80\xae", "https://host/\xe2\x80\x8b", "https://host/\xc2\xa0x",
              "https://host/\xe2\x80\xa8", "\xef\xbd\x88ttps://host/r"})
            QTest::newRow(remote) << QString::fromUtf8(remote);
        QTest::newRow("byte order mark") << QChar(0xfeff) + QStringLiteral("https://host/r");
        QTest::newRow("NUL") << QStringLiteral("https://host/r") + QChar(0) + QStringLiteral("--x");
        QTest::newRow("half a character") << QStringLiteral("https://host/") + QChar(0xd800);
    }

    void remotesAreRefusedBeforeGitStarts()
    {
        QFETCH(QString, remote);
        m_bench.takeGitAway();
        const auto done = checkout(remote);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().reason, QStringLiteral("git.schemeForbidden"));
        QCOMPARE(m_bench.started(), QByteArray());
        QVERIFY(!QFileInfo::exists(folder()));
        QVERIFY(!done.error().toString().contains(QStringLiteral("password@")));
    }

    void remotesOfPeopleAreAllowed_data()
    {
        QTest::addColumn<QString>("remote");
        for (const char *remote :
             {"https://github.com/a/b.git", "https://user@host/a/b", "https://host:8443/r",
              "https://host", "HTTPS://HOST/r", "ssh://git@host:2222/~u/r.git",
              "ssh://git@[::1]:22/r", "ssh://host/-r", "git@github.com:a/b.git",
              "a.b_c@host-1.example:r", "git@host:/abs/r", "https://host/a%20b",
              "https://user%40corp@host/r", "https://host/\xed\x95\x9c.git", "git@host:a@b",
              "https://host/a:b"})
            QTest::newRow(remote) << QString::fromUtf8(remote);
    }

    void remotesOfPeopleAreAllowed()
    {
        QFETCH(QString, remote);
        QVERIFY(isAllowedGitRemote(remote));
    }

    void addressesReachNoShell_data()
    {
        QTest::addColumn<QString>("remote");
        const QString canary = QFile::decodeName(m_bench.canary());
        for (const QString &path :
             {QStringLiteral("/r;") + canary, QStringLiteral("/$(") + canary + u')',
              u'/' + QStringLiteral("`") + canary + u'`', QStringLiteral("/'|") + canary + u'\'',
              QStringLiteral("/r&&") + canary, QStringLiteral("/\">") + m_bench.path("marks")})
            QTest::newRow(qPrintable(path)) << QStringLiteral("ssh://git@host") + path;
        QTest::newRow("scp") << QStringLiteral("git@host:r;") + canary;
    }

    void addressesReachNoShell()
    {
        QFETCH(QString, remote);
        QVERIFY(isAllowedGitRemote(remote));
        QVERIFY(!checkout(remote).has_value());
        QCOMPARE(m_bench.started(), QByteArray());
    }

    void refsAreRefusedBeforeGitStarts_data()
    {
        QTest::addColumn<QString>("ref");
        for (const char *ref : {"-",     "--",         "--output=x", "--upload-pack=id",
                                "-f",    "--exec=id",  "+main",      "/main",
                                ".main", "main/",      "a//b",       "a..b",
                                "..",    "a/../b",     "a/.b",       "a.",
                                "a./b",  "main.lock",  "a.lock/b",   "a b",
                                "a\tb",  "a\nb",       "main\n",     "a~1",
                                "a^",    "a^{commit}", "a:b",        "main:refs/heads/x",
                                "a?",    "a*",         "a[b]",       "a\\b",
                                "@",     "@{u}",       "a@{1}",      "HEAD^{/x}",
                                ":/x",   "$(id)",      "`id`",       "a;id",
                                "a|b",   "a&b",        "'a'",        "\"a\"",
                                "\x1b",  "a\x7f"})
            QTest::newRow(ref) << QString::fromLatin1(ref);
        QTest::newRow("bidi") << QStringLiteral("main\u202e");
        QTest::newRow("NUL") << QStringLiteral("main") + QChar(0) + QStringLiteral("--x");
        QTest::newRow("long") << QString(300, u'a');
    }

    void refsAreRefusedBeforeGitStarts()
    {
        QFETCH(QString, ref);
        m_bench.takeGitAway();
        const auto done = checkout(m_bench.remote(QStringLiteral("inner")), ref);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().reason, QStringLiteral("git.refForbidden"));
        QCOMPARE(m_bench.started(), QByteArray());
    }

    void gitAgreesOnWhatARefIs()
    {
        const QString letters = QStringLiteral("aZ0_./+-@{~^: \\*[?\n");
        int taken = 0;
        for (const QChar a : letters) {
            for (const QChar b : letters) {
                const QString ref = QString(a) + b + QStringLiteral("x") + b;
                if (!isGitRef(ref))
                    continue;
                ++taken;
                QProcess check;
                check.start(QStringLiteral("git"), {QStringLiteral("check-ref-format"),
                                                    QStringLiteral("refs/heads/") + ref});
                QVERIFY(check.waitForFinished());
                QVERIFY2(check.exitCode() == 0, qPrintable(ref));
            }
        }
        QVERIFY(taken >= 20);
    }

    void defect_25_submodulesHaveTheRulesOfRemotes_data()
    {
        QTest::addColumn<QByteArray>("url");
        const QByteArray repos = QFile::encodeName(m_bench.path("repos"));
        const QByteArray canary = m_bench.canary();
        for (const QByteArray &url :
             {"ext::" + canary,
              "\"ext::sh -c " + canary + '"',
              "file://" + repos + "/inner",
              repos + "/inner",
              "FILE://" + repos + "/inner",
              QByteArray("fd::3"),
              QByteArray("git://127.0.0.1/inner"),
              QByteArray("http://127.0.0.1:9/inner"),
              QByteArray("ftp://127.0.0.1/inner"),
              QByteArray("transport::x"),
              "--upload-pack=" + canary,
              "-u" + canary,
              "ssh://-oProxyCommand=" + canary + "/inner",
              "ssh://git@-oProxyCommand=" + canary + "/inner",
              "ssh://%2doProxyCommand=" + canary + "/inner",
              QByteArray("git@-x:inner"),
              "ssh://host:-oProxyCommand=" + canary + "/inner",
              QByteArray("https://user:password@127.0.0.1/inner"),
              "\"ssh://git@host" + repos + "/inner\\n--upload-pack=" + canary + '"',
              "\"ssh://git@host" + repos + "/inner \"",
              QByteArray("~/inner"),
              QByteArray("\"\"")})
            QTest::newRow(url.constData()) << url;
    }

    void defect_25_submodulesHaveTheRulesOfRemotes()
    {
        QFETCH(QByteArray, url);
        const QByteArray outer = withModules(module(url));
        const auto done = checkout(m_bench.remote(QString::fromLatin1(outer)));
        QCOMPARE(m_bench.started(), QByteArray());
        QVERIFY(!done.has_value());
        QVERIFY(!isThere("sub/code.py"));
        QVERIFY(!done.error().toString().contains(QStringLiteral("password@")));
        // The same one level further down, where git reads the text no other way.
        if (!url.startsWith("ext::/") && !url.startsWith("file:") && !url.startsWith("ssh://-o"))
            return;
        const QByteArray commit =
            m_bench.git({QStringLiteral("rev-parse"), QStringLiteral("main")}, {},
                        m_bench.path(QStringLiteral("repos/") + QString::fromLatin1(outer)));
        const QByteArray middle = outer + "x";
        m_bench.commit(QString::fromLatin1(middle),
                       {{"100644", ".gitmodules",
                         module(m_bench.remote(QString::fromLatin1(outer)).toLatin1())},
                        {"160000", "sub", commit}});
        QVERIFY(!checkout(m_bench.remote(QString::fromLatin1(middle))).has_value());
        QCOMPARE(m_bench.started(), QByteArray());
        QVERIFY(!isThere("sub/sub/code.py"));
    }

    void defect_36_submodulesAreFetched_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("any commit") << false;
        QTest::newRow("ends of branches only") << true;
    }

    void defect_36_submodulesAreFetched()
    {
        QFETCH(bool, old);
        const QString suffix = old ? QStringLiteral("old") : QStringLiteral("new");
        const QString deep = QStringLiteral("deep") + suffix;
        const QByteArray first = m_bench.commit(deep, {{"100644", "code.py", "one"}});
        m_bench.commit(deep, {{"100644", "code.py", "two"}});
        const QString middle = QStringLiteral("middle") + suffix;
        const QByteArray commit =
            m_bench.commit(middle, {{"100644", ".gitmodules", module("../" + deep.toLatin1())},
                                    {"160000", "sub", first}});
        m_bench.commit(middle, {{"100644", "other", "x"}});
        const QString top = QStringLiteral("top") + suffix;
        m_bench.commit(top, {{"100644", ".gitmodules", module(m_bench.remote(middle).toLatin1())},
                             {"160000", "sub", commit}});
        m_bench.speakOldProtocol(old);
        const QString trace = m_bench.path("trace");
        QFile::remove(trace);
        qputenv("GIT_TRACE_PACKET", QFile::encodeName(trace));
        const auto done = checkout(m_bench.remote(top), QStringLiteral("main"));
        qunsetenv("GIT_TRACE_PACKET");
        m_bench.speakOldProtocol(false);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        QFile code(folder() + QStringLiteral("/sub/sub/code.py"));
        QVERIFY(code.open(QIODevice::ReadOnly));
        QCOMPARE(code.readAll(), QByteArray("one"));
        QVERIFY(!isThere(".git") && !isThere("sub/.git") && !isThere("sub/sub/.git"));
        QFile packets(trace);
        QVERIFY(packets.open(QIODevice::ReadOnly));
        // One for the repository, one for each submodule.
        QVERIFY(packets.readAll().count("> deepen 1") >= 3 || old);
        QCOMPARE(m_bench.started(), QByteArray());
    }

    void branchesTagsAndCommitsAreFetched()
    {
        const QString name = QStringLiteral("versions");
        const QByteArray one = m_bench.commit(name, {{"100644", "one", "x"}});
        m_bench.commit(name, {{"100644", "two", "x"}});
        m_bench.commit(name, {{"100644", "three", "x"}}, "feature/x");
        m_bench.git({QStringLiteral("tag"), QStringLiteral("v1"), QString::fromLatin1(one)}, {},
                    m_bench.path(QStringLiteral("repos/versions")));
        const QList<std::pair<QString, const char *>> cases{
            {QString(), "two"},
            {QStringLiteral("main"), "two"},
            {QStringLiteral("feature/x"), "three"},
            {QStringLiteral("v1"), "one"},
            {QString::fromLatin1(one), "one"},
            {QString::fromLatin1(one.left(12)), "one"}};
        for (const bool old : {false, true}) {
            m_bench.speakOldProtocol(old);
            for (const auto &[ref, file] : old ? cases.mid(3) : cases) {
                const auto done = checkout(m_bench.remote(name), ref);
                QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
                QVERIFY2(isThere(file), qPrintable(ref));
            }
            const auto none = checkout(m_bench.remote(name), QStringLiteral("nowhere"));
            QVERIFY(!none.has_value());
            QCOMPARE(none.error().reason, QStringLiteral("git.refMissing"));
        }
        m_bench.speakOldProtocol(false);
        QCOMPARE(m_bench.started(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(GitCorpusTest)
#include "tst_gitcorpus.moc"
