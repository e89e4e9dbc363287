// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "gitbench.h"

#include <QDirIterator>

using namespace slipway;

/** Trees that try to become git's own files, or to lead out of their folder. */
class GitTreesTest : public QObject
{
    Q_OBJECT

private:
    GitBench m_bench;
    QByteArray m_inner;

    [[nodiscard]] TreeEntry hooks(const QByteArray &name) const
    {
        const QByteArray script = "#!/bin/sh\n" + m_bench.canary() + '\n';
        return {
            "040000",
            name,
            {},
            {{"100644", "HEAD", "ref: refs/heads/main\n"},
             {"100644", "config",
              "[core]\n\tfsmonitor = " + m_bench.canary() + "\n\tsshCommand = " + m_bench.canary() +
                  "\n\thooksPath = hooks\n"},
             {"040000",
              "hooks",
              {},
              {{"100755", "post-checkout", script}, {"100755", "reference-transaction", script}}}}};
    }
    [[nodiscard]] QByteArray module(const QByteArray &name, const QByteArray &path,
                                    const QByteArray &more = {}) const
    {
        return "[submodule \"" + name + "\"]\n\tpath = " + path +
               "\n\turl = " + m_bench.remote(QStringLiteral("inner")).toLatin1() + '\n' + more;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_inner = m_bench.commit(QStringLiteral("inner"),
                                 {{"100644", "code.py", "one"}, hooks("hooks-of-inner")});
    }

    void nothingIsStartedAndNothingIsBeside_data()
    {
        QTest::addColumn<QList<TreeEntry>>("tree");
        const auto row = [](const char *name, const QList<TreeEntry> &tree) {
            QTest::newRow(name) << tree;
        };
        const QByteArray canary = m_bench.canary();
        for (const char *name :
             {".git", ".GIT", ".Git", "git~1", "GIT~1", ".git ", ".git.", ".git::$INDEX",
              ".g\xe2\x80\x8cit", "\xef\xbb\xbf.git", ".gi\xe2\x80\x8bt", ".", ".."})
            row(name, {hooks(name)});
        for (const char *name : {".git", ".GIT", "git~1"})
            row((QByteArray("below ") + name).constData(), {{"040000", "sub", {}, {hooks(name)}}});
        row("an own .git file", {{"100644", ".git", "gitdir: ../repos/inner\n"}});
        row("a .git file below", {{"040000", "sub", {}, {{"100644", ".git", "gitdir: ..\n"}}}});
        row("a .git link", {{"120000", ".git", "../repos/inner"}});
        row("settings in the tree",
            {{"100644", ".gitattributes", "* filter=canary diff=canary merge=canary\n"},
             {"100644", ".gitconfig", "[filter \"canary\"]\n\tsmudge = " + canary + '\n'},
             {"100644", ".lfsconfig", "[lfs]\n\turl = http://127.0.0.1:9/\n"},
             {"100644", "data", "version https://git-lfs.github.com/spec/v1\n"}});
        row("a bare repository in the tree", {hooks("bare.git")});
        row("a link out", {{"120000", "link", "../../etc"}, {"120000", "abs", "/etc/passwd"}});
        row("a file through a link",
            {{"120000", "a", ".."}, {"040000", "a", {}, {{"100644", "beside", "x"}}}});
        row("a link to git's own", {{"120000", "a", ".git/hooks"},
                                    {"040000", "a", {}, {{"100755", "post-checkout", "x"}}}});
        row("a slash in a name", {{"100644", "-x", "x"}, {"100644", "--help", "x"}});
        row("a modules link", {{"120000", ".gitmodules", "sub/x"}, {"160000", "sub", m_inner}});
        row("a modules folder", {{"040000", ".gitmodules", {}, {{"100644", "x", "x"}}}});
        row("modules that are none", {{"100644", ".gitmodules", "[submodule"}});
        row("a submodule that nobody names", {{"160000", "sub", m_inner}});
        const auto sub = [this](const QByteArray &text, const QByteArray &path = "sub") {
            return QList<TreeEntry>{{"100644", ".gitmodules", text}, {"160000", path, m_inner}};
        };
        row("update by command", sub(module("sub", "sub", "\tupdate = !" + canary + '\n')));
        row("update by merge", sub(module("sub", "sub", "\tupdate = merge\n")));
        row("a branch that is an option",
            sub(module("sub", "sub", "\tbranch = --upload-pack=x\n")));
        row("a fetch that recurses",
            sub(module("sub", "sub", "\tfetchRecurseSubmodules = true\n")));
        row("ignore by command", sub(module("sub", "sub", "\tignore = !" + canary + '\n')));
        row("a name that leads up", sub(module("../../../beside", "sub")));
        row("a name of hooks", sub(module("../hooks", "sub")));
        row("an empty name", sub(module("", "sub")));
        row("a path that leads up", sub(module("sub", "../beside")));
        row("a path into git's own", sub(module("sub", ".git/hooks")));
        row("an absolute path", sub(module("sub", QFile::encodeName(m_bench.path("beside")))));
        row("a path that is an option", sub(module("sub", "-x"), "-x"));
        row("a submodule at .git", sub(module("sub", ".git"), ".git"));
        row("a submodule at .GIT", sub(module("sub", ".GIT"), ".GIT"));
        row("a submodule through a link",
            {{"100644", ".gitmodules", module("sub", "link/sub")},
             {"120000", "link", ".."},
             {"040000", "link", {}, {{"160000", "beside", m_inner}}}});
        row("an include", sub("[include]\n\tpath = ../home/.gitconfig\n" + module("sub", "sub")));
        row("settings beside", sub(module("sub", "sub") + "[core]\n\tfsmonitor = " + canary +
                                   "\n\tsshCommand = " + canary + '\n'));
    }

    void nothingIsStartedAndNothingIsBeside()
    {
        QFETCH(QList<TreeEntry>, tree);
        static int number = 0;
        const QString name = QStringLiteral("tree%1").arg(++number);
        m_bench.commit(name, tree);
        m_bench.forget();
        const QString folder = m_bench.path("out");
        QDir(folder).removeRecursively();
        const QStringList before = beside();
        Git git;
        const GitSource source{.remote = m_bench.remote(name)};
        const auto done = answerOf(git.checkout(source, folder, std::stop_token()));
        QCOMPARE(m_bench.started(), QByteArray());
        QStringList now = beside();
        now.removeOne(QStringLiteral("out"));
        QCOMPARE(now, before);
        if (!done)
            return;
        // What remains is files: nothing that a git would take for a repository of its own.
        QDirIterator walk(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            QVERIFY2(walk.fileName().compare(QStringLiteral(".git"), Qt::CaseInsensitive) != 0,
                     qPrintable(walk.filePath()));
        }
    }

    void aRepositoryInsideAFolderIsOnlyListed()
    {
        const QString folder = m_bench.path("mine");
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/lib")));
        m_bench.git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("lib")}, {},
                    folder);
        for (const char *setting :
             {"core.fsmonitor", "core.sshCommand", "core.pager", "diff.external"})
            m_bench.git({QStringLiteral("-C"), QStringLiteral("lib"), QStringLiteral("config"),
                         QString::fromLatin1(setting), QFile::decodeName(m_bench.canary())},
                        {}, folder);
        QFile code(folder + QStringLiteral("/lib/code.py"));
        QVERIFY(code.open(QIODevice::WriteOnly));
        m_bench.forget();
        Git git;
        const auto listed = answerOf(git.sources(folder));
        QVERIFY2(listed.has_value(), listed ? "" : qPrintable(listed.error().toString()));
        QCOMPARE(*listed, QStringList{QStringLiteral("lib/code.py")});
        QCOMPARE(m_bench.started(), QByteArray());
    }

    void aListThatIsTooLongIsNoListCutOff()
    {
        // A git that lists 17 MB of files: what is kept of it would lack the beginning.
        writeScript(m_bench.path("git/git"),
                    "case \"$*\" in *ls-files*)\n"
                    "  head -c 17000000 /dev/zero | tr '\\0' 'x';;\nesac\n");
        m_bench.takeGitAway();
        Git git;
        const auto listed = answerOf(git.sources(m_bench.path("home")));
        m_bench.giveGitBack();
        QVERIFY(!listed.has_value());
        QCOMPARE(listed.error().reason, QStringLiteral("source.tooManyFiles"));
    }

private:
    [[nodiscard]] QStringList beside() const
    {
        return QDir(m_bench.path(QString()))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

QTEST_GUILESS_MAIN(GitTreesTest)
#include "tst_gittrees.moc"
