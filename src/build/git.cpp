// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/git.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <array>

namespace slipway {
namespace {

using namespace std::chrono_literals;

constexpr auto LocalLimit = 2min;
constexpr auto NetworkLimit = 30min;
constexpr int MostSubmodules = 200;

/** What a git around us (a hook, an alias) sets for itself: `git rev-parse --local-env-vars`, less
 * those that carry the person's own configuration. */
constexpr std::array LocalVariables{"GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                    "GIT_COMMON_DIR",
                                    "GIT_CONFIG",
                                    "GIT_DIR",
                                    "GIT_GRAFT_FILE",
                                    "GIT_IMPLICIT_WORK_TREE",
                                    "GIT_INDEX_FILE",
                                    "GIT_NAMESPACE",
                                    "GIT_NO_REPLACE_OBJECTS",
                                    "GIT_OBJECT_DIRECTORY",
                                    "GIT_PREFIX",
                                    "GIT_REPLACE_REF_BASE",
                                    "GIT_SHALLOW_FILE",
                                    "GIT_WORK_TREE"};

/** Before every verb; git hands them on to what it starts, also in submodules. */
QStringList safeSettings()
{
    QStringList settings;
    for (const char *setting :
         {"core.hooksPath=/dev/null", "core.fsmonitor=false", "core.protectHFS=true",
          "core.protectNTFS=true", "submodule.recurse=false", "fetch.recurseSubmodules=false",
          // Nothing goes on in a folder that is about to be cleaned up.
          "gc.auto=0", "maintenance.auto=false", "advice.detachedHead=false",
          "init.defaultBranch=main"})
        settings << QStringLiteral("-c") << QString::fromLatin1(setting);
    return settings;
}

/** Left out of every upload, whatever the ignore files say: history, our own output, installed
 * packages. */
QStringList ownRules()
{
    QStringList rules;
    for (const char *pattern :
         {".git", "/wandb/", ".venv/", "venv/", "env/bin/activate", "__pycache__/", "*.pyc",
          ".ipynb_checkpoints/", ".mypy_cache/", ".pytest_cache/", "node_modules/", ".DS_Store"})
        rules << QStringLiteral("--exclude=") + QLatin1StringView(pattern);
    return rules;
}

Error gitFailed(const QString &what, const QString &detail, const QString &reason)
{
    return {.kind = ErrorKind::Unavailable,
            .where = what,
            .detail = withoutUserInfo(detail.trimmed()),
            .reason = reason,
            .field = QStringLiteral("remote")};
}

Error remoteForbidden(const QString &what)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("git checkout"),
            .detail = what + QStringLiteral("only https://, ssh:// and user@host:path are allowed, "
                                            "without a password: git's credential helper keeps it"),
            .reason = QStringLiteral("git.schemeForbidden"),
            .field = QStringLiteral("remote")};
}

/** Values of `git config --list -z` for the keys submodule.<name>.<variable>. */
QStringList submoduleValues(const QByteArray &listed, const char *variable)
{
    QStringList values;
    for (const QByteArray &entry : listed.split('\0')) {
        const qsizetype line = entry.indexOf('\n');
        if (line > 0 && entry.startsWith("submodule.") &&
            entry.left(line).endsWith(QByteArray(".") + variable))
            values << QFile::decodeName(entry.mid(line + 1));
    }
    return values;
}

/** Removes the repository beside the files, and what submodules have of theirs. */
bool forgetRepository(const QString &folder)
{
    QStringList found;
    QDirIterator walk(folder, {QStringLiteral(".git")},
                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next();
    bool gone = true;
    for (const QString &path : std::as_const(found)) {
        const QFileInfo info(path);
        const bool isFolder = info.isDir() && !info.isSymLink();
        const bool there = info.exists() || info.isSymLink();
        gone =
            (!there || (isFolder ? QDir(path).removeRecursively() : QFile::remove(path))) && gone;
    }
    return gone;
}

/** A folder that `python -m venv` made, whatever its name is. */
bool isVirtualEnvironment(const QString &folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/pyvenv.cfg"));
}

} // namespace

bool isGitRef(const QString &ref)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._/+-]{0,250}\\z"));
    if (!form.match(ref).hasMatch() || ref.contains(QLatin1StringView("..")))
        return false;
    const QStringList parts = ref.split(u'/');
    return std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.isEmpty() || part.startsWith(u'.') || part.endsWith(u'.') ||
               part.endsWith(QLatin1StringView(".lock"));
    });
}

QCoro::Task<Result<QByteArray>> Git::run(QStringList args, QString folder, std::stop_token stop)
{
    ToolRun tool;
    tool.program = QStringLiteral("git");
    tool.args = safeSettings() + args;
    tool.workingFolder = folder;
    const QString verb = args.value(0);
    const bool isLong = verb == QLatin1StringView("fetch") ||
                        verb == QLatin1StringView("checkout") ||
                        verb == QLatin1StringView("submodule");
    tool.limit = isLong ? NetworkLimit : LocalLimit;
    tool.env = co_await quietEnvironment(verb, folder, stop);
    Result<ToolAnswer> answer = co_await runTool(std::move(tool), stop);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0)
        co_return gitFailed(QStringLiteral("git ") + verb, QString::fromUtf8(answer->stdErr),
                            QStringLiteral("git.failed"));
    if (answer->stdOut.size() >= ToolAnswer::OutCap)
        co_return Error{.kind = ErrorKind::InvalidInput,
                        .where = QStringLiteral("git ") + verb,
                        .detail = QStringLiteral("the list of its files is longer than 16 MB"),
                        .reason = QStringLiteral("source.tooManyFiles"),
                        .field = QStringLiteral("folder")};
    co_return answer->stdOut;
}

QCoro::Task<QMap<QString, QString>> Git::quietEnvironment(QString verb, QString folder,
                                                          std::stop_token stop)
{
    QMap<QString, QString> variables{
        {QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0")},
        {QStringLiteral("GIT_ALLOW_PROTOCOL"), QStringLiteral("https:ssh")},
        // Set and empty: nobody sits before the windows that these would open. Credential helpers
        // are asked all the same.
        {QStringLiteral("GIT_ASKPASS"), QStringLiteral("")},
        {QStringLiteral("SSH_ASKPASS"), QStringLiteral("")},
        {QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("never")}};
    for (const char *name : LocalVariables)
        variables.insert(QString::fromLatin1(name), QString());
    const bool connects =
        verb == QLatin1StringView("fetch") || verb == QLatin1StringView("submodule");
    if (!connects || qEnvironmentVariableIsSet("GIT_SSH_COMMAND") ||
        qEnvironmentVariableIsSet("GIT_SSH"))
        co_return variables;
    // An ssh that the user set up stays as it is; ours asks for no password.
    const QStringList query{QStringLiteral("config"), QStringLiteral("--get"),
                            QStringLiteral("core.sshCommand")};
    const Result<QByteArray> own = co_await run(query, folder, stop);
    if (!own)
        variables.insert(QStringLiteral("GIT_SSH_COMMAND"), QStringLiteral("ssh -oBatchMode=yes"));
    co_return variables;
}

QCoro::Task<Result<QStringList>> Git::sources(QString folder)
{
    // An empty repository elsewhere: the rules are applied to every file, and nothing is written to
    // the folder.
    const QTemporaryDir empty;
    const std::stop_token never;
    const QStringList init{QStringLiteral("init"), QStringLiteral("--quiet"),
                           QStringLiteral("--bare"), empty.path()};
    const Result<QByteArray> made = co_await run(init, empty.path(), never);
    if (!made)
        co_return made.error();

    QStringList files;
    QStringList folders{QString()};
    while (!folders.isEmpty()) {
        const QString prefix = folders.takeFirst();
        const QString root = prefix.isEmpty() ? folder : QString(folder + u'/' + prefix);
        QStringList list{QStringLiteral("--git-dir=") + empty.path(),
                         QStringLiteral("--work-tree=") + root,
                         QStringLiteral("ls-files"),
                         QStringLiteral("--others"),
                         QStringLiteral("-z"),
                         QStringLiteral("--exclude-per-directory=.gitignore")};
        list += ownRules();
        const QString own = folder + QStringLiteral("/.wandbignore");
        if (QFileInfo(own).isFile())
            list << QStringLiteral("--exclude-from=") + own;
        const Result<QByteArray> listed = co_await run(list, root, never);
        if (!listed)
            co_return listed.error();
        for (const QByteArray &raw : listed->split('\0')) {
            if (raw.isEmpty())
                continue;
            const QString path = prefix + QFile::decodeName(raw);
            // A repository inside the folder is listed as a folder; look into it with the same
            // rules.
            if (path.endsWith(u'/'))
                folders << path;
            else
                files << path;
        }
    }
    // Virtual environments under other names than the usual ones.
    QStringList environments;
    for (const QString &file : std::as_const(files)) {
        if (file.endsWith(QLatin1StringView("/pyvenv.cfg")) &&
            isVirtualEnvironment(folder + u'/' + file.section(u'/', 0, -2)))
            environments << file.section(u'/', 0, -2) + u'/';
    }
    files.removeIf([&environments](const QString &file) {
        return std::any_of(environments.cbegin(), environments.cend(),
                           [&file](const QString &start) { return file.startsWith(start); });
    });
    if (!std::is_sorted(files.cbegin(), files.cend())) // git's order is that of the bytes
        files.sort();
    co_return files;
}

QCoro::Task<Result<void>> Git::fetch(GitSource source, QString folder, std::stop_token stop)
{
    const QString wanted = source.commit.isEmpty() ? source.ref : source.commit;
    const QString ref = wanted.isEmpty() ? QStringLiteral("HEAD") : wanted;
    const QStringList shallow{QStringLiteral("fetch"),
                              QStringLiteral("--quiet"),
                              QStringLiteral("--depth=1"),
                              QStringLiteral("--no-tags"),
                              QStringLiteral("--"),
                              QStringLiteral("origin"),
                              ref};
    const Result<QByteArray> one = co_await run(shallow, folder, stop);
    if (one)
        co_return {};
    if (one.error().kind == ErrorKind::Cancelled || wanted.isEmpty())
        co_return one.error();
    // Servers may refuse a bare commit, and an abbreviated one is no ref: fetch everything, then
    // look for it.
    const QStringList all{
        QStringLiteral("fetch"),  QStringLiteral("--quiet"),
        QStringLiteral("--tags"), QStringLiteral("--"),
        QStringLiteral("origin"), QStringLiteral("+refs/heads/*:refs/remotes/origin/*")};
    const Result<QByteArray> everything = co_await run(all, folder, stop);
    if (!everything)
        co_return everything.error();
    const QStringList find{QStringLiteral("rev-parse"), QStringLiteral("--verify"),
                           QStringLiteral("--quiet"), ref + QStringLiteral("^{commit}")};
    const Result<QByteArray> found = co_await run(find, folder, stop);
    if (!found)
        co_return Error{.kind = ErrorKind::NotFound,
                        .where = QStringLiteral("git fetch"),
                        .detail = QStringLiteral("%1 has no branch, tag or commit \"%2\"")
                                      .arg(withoutUserInfo(source.remote), ref),
                        .reason = QStringLiteral("git.refMissing"),
                        .field = QStringLiteral("ref")};
    const QStringList point{QStringLiteral("update-ref"), QStringLiteral("FETCH_HEAD"),
                            QString::fromLatin1(found->trimmed())};
    const Result<QByteArray> pointed = co_await run(point, folder, stop);
    co_return pointed ? Result<void>() : Result<void>(pointed.error());
}

QCoro::Task<Result<void>> Git::fetchSubmodules(QString folder, std::stop_token stop)
{
    const QStringList paths{QStringLiteral("config"), QStringLiteral("--file"),
                            QStringLiteral(".gitmodules"), QStringLiteral("--list"),
                            QStringLiteral("-z")};
    int count = 0;
    QStringList folders{folder};
    while (!folders.isEmpty()) {
        const QString here = folders.takeFirst();
        const QFileInfo list(here + QStringLiteral("/.gitmodules"));
        if (!list.isFile() || list.isSymLink())
            continue;
        const Result<void> fetched = co_await fetchOwnSubmodules(here, stop);
        if (!fetched)
            co_return fetched.error();
        const Result<QByteArray> listed = co_await run(paths, here, stop);
        if (!listed)
            co_return listed.error();
        for (const QString &path : submoduleValues(*listed, "path")) {
            const QString inner = QFileInfo(here + u'/' + path).canonicalFilePath();
            if (!inner.startsWith(QString(QFileInfo(here).canonicalFilePath() + u'/')) ||
                !QFileInfo(inner + QStringLiteral("/.git")).isFile())
                continue;
            if (++count > MostSubmodules)
                co_return gitFailed(QStringLiteral("git submodule"),
                                    QStringLiteral("more than %1 submodules").arg(MostSubmodules),
                                    QStringLiteral("git.failed"));
            folders << inner;
        }
    }
    co_return {};
}

QCoro::Task<Result<void>> Git::fetchOwnSubmodules(QString folder, std::stop_token stop)
{
    const QStringList init{QStringLiteral("submodule"), QStringLiteral("--quiet"),
                           QStringLiteral("init")};
    const Result<QByteArray> known = co_await run(init, folder, stop);
    if (!known)
        co_return known.error();
    // Relative ones are whole there.
    const QStringList settings{QStringLiteral("config"), QStringLiteral("--local"),
                               QStringLiteral("--list"), QStringLiteral("-z")};
    const Result<QByteArray> listed = co_await run(settings, folder, stop);
    if (!listed)
        co_return listed.error();
    for (const QString &remote : submoduleValues(*listed, "url")) {
        if (!isAllowedGitRemote(remote))
            co_return remoteForbidden(
                QStringLiteral("the submodule \"%1\": ").arg(withoutUserInfo(remote)));
    }
    const QStringList whole{QStringLiteral("submodule"), QStringLiteral("--quiet"),
                            QStringLiteral("update"), QStringLiteral("--checkout")};
    QStringList lastOnly = whole;
    lastOnly << QStringLiteral("--depth=1");
    const Result<QByteArray> shallow = co_await run(lastOnly, folder, stop);
    if (shallow)
        co_return {};
    if (shallow.error().kind == ErrorKind::Cancelled)
        co_return shallow.error();
    // A server may refuse a commit that no branch ends at. Begun anew: what is shallow stays so.
    const QStringList place{QStringLiteral("rev-parse"), QStringLiteral("--absolute-git-dir")};
    const Result<QByteArray> repository = co_await run(place, folder, stop);
    if (!repository)
        co_return repository.error();
    const QStringList forget{QStringLiteral("submodule"), QStringLiteral("--quiet"),
                             QStringLiteral("deinit"), QStringLiteral("--force"),
                             QStringLiteral("--all")};
    const Result<QByteArray> forgotten = co_await run(forget, folder, stop);
    if (!forgotten)
        co_return forgotten.error();
    QDir(QFile::decodeName(repository->trimmed()) + QStringLiteral("/modules")).removeRecursively();
    for (const QStringList &step : {init, whole}) {
        const Result<QByteArray> done = co_await run(step, folder, stop);
        if (!done)
            co_return done.error();
    }
    co_return {};
}

QCoro::Task<Result<QString>> Git::checkout(GitSource source, QString folder, std::stop_token stop)
{
    if (!isAllowedGitRemote(source.remote))
        co_return remoteForbidden(QString());
    for (const QString &ref : {source.ref, source.commit}) {
        if (!ref.isEmpty() && !isGitRef(ref))
            co_return Error{.kind = ErrorKind::InvalidInput,
                            .where = QStringLiteral("git checkout"),
                            .detail =
                                QStringLiteral("\"%1\" is not a branch, tag or commit").arg(ref),
                            .reason = QStringLiteral("git.refForbidden"),
                            .field = QStringLiteral("ref")};
    }
    if (!QDir().mkpath(folder))
        co_return Error{.kind = ErrorKind::Internal,
                        .where = QStringLiteral("git checkout"),
                        .detail = QStringLiteral("cannot make the folder ") + folder};

    const QStringList init{QStringLiteral("init"), QStringLiteral("--quiet")};
    const QStringList remote{QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("--"),
                             QStringLiteral("origin"), source.remote};
    for (const QStringList &step : {init, remote}) {
        const Result<QByteArray> done = co_await run(step, folder, stop);
        if (!done)
            co_return done.error();
    }
    const Result<void> fetched = co_await fetch(source, folder, stop);
    if (!fetched)
        co_return fetched.error();
    const QStringList take{QStringLiteral("checkout"), QStringLiteral("--quiet"),
                           QStringLiteral("--detach"), QStringLiteral("FETCH_HEAD")};
    const Result<QByteArray> taken = co_await run(take, folder, stop);
    if (!taken)
        co_return taken.error();
    const Result<void> inner = co_await fetchSubmodules(folder, stop);
    if (!inner)
        co_return inner.error();
    const QStringList head{QStringLiteral("rev-parse"), QStringLiteral("HEAD")};
    const Result<QByteArray> commit = co_await run(head, folder, stop);
    if (!commit)
        co_return commit.error();
    if (!forgetRepository(folder))
        co_return Error{.kind = ErrorKind::Internal,
                        .where = QStringLiteral("git checkout"),
                        .detail = QStringLiteral("cannot remove the repository beside the files")};
    co_return QString::fromLatin1(commit->trimmed());
}

} // namespace slipway
