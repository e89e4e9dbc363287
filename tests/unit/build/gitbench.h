// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/git.h"
#include "support/answer.h"
#include "support/script.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace slipway {

/** One file, link, folder or submodule of a tree that is put into a repository as it is. */
struct TreeEntry
{
    QByteArray mode; ///< 100644, 100755, 120000, 040000, 160000
    QByteArray name;
    QByteArray content;          ///< of files and links; of submodules the commit
    QList<TreeEntry> inner = {}; ///< of folders
};

/**
 * Repositories as a hostile person makes them, served by an "ssh" of this computer that hands out
 * those repositories and nothing else. Whatever else is started leaves a mark: the canary.
 */
class GitBench
{
public:
    GitBench()
    {
        for (const char *folder : {"bin", "home", "template/hooks", "repos", "git"})
            QDir().mkpath(path(folder));
        m_canary = writeScript(path("canary"), "echo \"$0 $*\" >> '" + marks() + "'\n");
        // Hooks of the person, and a monitor: ours switches both off.
        for (const char *hook : {"post-checkout", "post-merge", "reference-transaction",
                                 "fsmonitor-watchman", "pre-auto-gc"})
            QFile::link(m_canary, path("template/hooks/") + QString::fromLatin1(hook));
        QFile config(path("home/.gitconfig"));
        if (config.open(QIODevice::WriteOnly))
            config.write("[core]\n\tfsmonitor = " + QFile::encodeName(m_canary) +
                         "\n[init]\n\ttemplateDir = " + QFile::encodeName(path("template")) + '\n');
        writeScript(path("bin/ssh"), "for word; do case \"$word\" in\n"
                                     "-oBatchMode=yes|-o|SendEnv=GIT_PROTOCOL|-G) ;;\n"
                                     "-*) echo \"ssh $*\" >> '" +
                                         marks() +
                                         "'; exit 1;;\nesac; last=\"$word\"; done\n"
                                         "[ ! -e '" +
                                         QFile::encodeName(path("old")) +
                                         "' ] || unset GIT_PROTOCOL\n"
                                         "case \"$last\" in\n\"git-upload-pack '" +
                                         QFile::encodeName(path("repos")) +
                                         "/\"[a-z0-9]*\"'\") eval \"exec $last\";;\nesac\n"
                                         "echo \"no such repository: $last\" >&2; exit 128\n");
        writeScript(path("git/git"), "echo \"git $*\" >> '" + marks() + "'\nexit 1\n");
        m_path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(path("bin")) + ':' + m_path);
        qputenv("HOME", QFile::encodeName(path("home")));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(path("home")));
        qunsetenv("GIT_SSH_COMMAND");
        qunsetenv("GIT_SSH");
    }
    ~GitBench() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(GitBench)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path(const char *name) const { return path(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray canary() const { return QFile::encodeName(m_canary); }
    /** Where git finds a repository of this bench. */
    [[nodiscard]] QString remote(const QString &name) const
    {
        return QStringLiteral("ssh://git@host") + path(QStringLiteral("repos/") + name);
    }
    /** In place of git a program that only leaves a mark. */
    void takeGitAway() { qputenv("PATH", QFile::encodeName(path("git")) + ':' + m_path); }
    void giveGitBack() { qputenv("PATH", QFile::encodeName(path("bin")) + ':' + m_path); }
    /** Servers speak the oldest protocol, in which a commit that no branch ends at is refused. */
    void speakOldProtocol(bool old) const
    {
        QFile mark(path("old"));
        if (old)
            (void)mark.open(QIODevice::WriteOnly);
        else
            mark.remove();
    }
    /** What was started that should not have been. */
    [[nodiscard]] QByteArray started() const
    {
        QFile file(QFile::decodeName(marks()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void forget() const { QFile::remove(QFile::decodeName(marks())); }

    /** A repository with one commit more, of that tree, on that branch; answers the commit. */
    QByteArray commit(const QString &repository, const QList<TreeEntry> &tree,
                      const QByteArray &branch = "main") const
    {
        const QString folder = path(QStringLiteral("repos/") + repository);
        if (!QFileInfo::exists(folder))
            git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"),
                 QStringLiteral("-b"), QStringLiteral("main"), folder},
                {}, path("repos"));
        const QByteArray id = treeOf(folder, tree);
        QStringList words{QStringLiteral("commit-tree"), QStringLiteral("-m"), QStringLiteral("x"),
                          QString::fromLatin1(id)};
        const QByteArray before = git({QStringLiteral("rev-parse"), QStringLiteral("-q"),
                                       QStringLiteral("--verify"), QString::fromLatin1(branch)},
                                      {}, folder, true);
        if (!before.isEmpty())
            words << QStringLiteral("-p") << QString::fromLatin1(before);
        const QByteArray made = git(words, {}, folder);
        git({QStringLiteral("update-ref"),
             QStringLiteral("refs/heads/") + QString::fromLatin1(branch),
             QString::fromLatin1(made)},
            {}, folder);
        return made;
    }

    QByteArray git(const QStringList &words, const QByteArray &input, const QString &folder,
                   bool mayFail = false) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *who : {"GIT_AUTHOR_", "GIT_COMMITTER_"}) {
            environment.insert(QString::fromLatin1(who) + QStringLiteral("NAME"),
                               QStringLiteral("a"));
            environment.insert(QString::fromLatin1(who) + QStringLiteral("EMAIL"),
                               QStringLiteral("a@b"));
        }
        environment.insert(QStringLiteral("HOME"), path("repos"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("repos"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("git"), words);
        process.write(input);
        process.closeWriteChannel();
        if ((!process.waitForFinished() || process.exitCode() != 0) && !mayFail)
            qFatal("git %s: %s", qPrintable(words.join(u' ')),
                   process.readAllStandardError().constData());
        return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray();
    }

private:
    [[nodiscard]] QByteArray marks() const { return QFile::encodeName(path("marks")); }

    QByteArray treeOf(const QString &folder, const QList<TreeEntry> &tree) const
    {
        QByteArray lines;
        for (const TreeEntry &entry : tree) {
            QByteArray kind = "blob";
            QByteArray id;
            if (entry.mode == "160000") {
                kind = "commit";
                id = entry.content;
            } else if (entry.mode == "040000") {
                kind = "tree";
                id = treeOf(folder, entry.inner);
            } else {
                id = git({QStringLiteral("hash-object"), QStringLiteral("-w"),
                          QStringLiteral("--stdin")},
                         entry.content, folder);
            }
            lines += entry.mode + ' ' + kind + ' ' + id + '\t' + entry.name + '\0';
        }
        return git({QStringLiteral("mktree"), QStringLiteral("-z"), QStringLiteral("--missing")},
                   lines, folder);
    }

    QTemporaryDir m_folder;
    QString m_canary;
    QByteArray m_path;
};

} // namespace slipway
