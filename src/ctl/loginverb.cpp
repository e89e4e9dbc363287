// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/filesecretstore.h"
#include "ctl/verbs.h"
#include "platform/durablefile.h"
#include "usecases/signin.h"

#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace slipway::ctl {
namespace {

struct LoginFlags
{
    std::string key;
    std::string keyFile;
    std::string store;
    bool cloud = false;
    bool relogin = false;
    bool anonymously = false;
    bool noVerify = false;
    bool verify = false;
};

/** Reads a line from the terminal without showing it. */
QByteArray readHidden(const char *prompt)
{
    std::fputs(prompt, stderr);
    std::fflush(stderr);
    termios before = {};
    const bool hidden = ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (hidden) {
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    QFile in;
    QByteArray line;
    if (in.open(stdin, QIODevice::ReadOnly))
        line = in.readLine(8192).trimmed();
    if (hidden)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return line;
}

Result<Secret> keyFrom(const LoginFlags &flags, const QUrl &server)
{
    QByteArray key;
    if (!flags.keyFile.empty()) {
        const Result<QByteArray> read = readWhole(text(flags.keyFile), 64 * 1024);
        if (!read)
            return read.error();
        key = read->trimmed();
    } else if (flags.key == "-" || (flags.key.empty() && !Console::isInteractive())) {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            key = in.readLine(8192).trimmed();
    } else if (!flags.key.empty()) {
        key = QByteArray::fromStdString(flags.key);
    } else {
        const QByteArray prompt = "API key for " + server.toString().toUtf8() + ": ";
        key = readHidden(prompt.constData());
    }
    const Secret secret(key);
    Redactor::hide(secret);
    return secret;
}

/** Makes the server the current connection; a login there earlier is replaced. */
Result<void> remember(Context context, QUrl server, Viewer viewer)
{
    const std::shared_ptr<SettingsStore> store = context.composition->settings();
    Settings settings = store->load();
    const HubStatus hub = context.composition->hub()->status();
    const Settings::Profile profile{server, viewer.entity, viewer.username,
                                    hub.running && isSameServer(hub.url, server)};
    int place = -1;
    for (int i = 0; i < settings.profiles.size(); ++i)
        if (isSameServer(settings.profiles.at(i).server, server))
            place = i;
    if (place < 0) {
        place = int(settings.profiles.size());
        settings.profiles.append(profile);
    } else {
        settings.profiles[place] = profile;
    }
    settings.currentProfile = place;
    return store->save(settings);
}

/** "keyring", "netrc", "file" or "none"; empty: the key store, and asks when there is none. */
QCoro::Task<Result<QString>> keep(Context context, QString where, QUrl server, Secret key)
{
    if (where.isEmpty() || where == QStringLiteral("keyring")) {
        const std::shared_ptr<SecretStore> ring = context.composition->keyring();
        const Result<void> written = co_await ring->write(server, key);
        if (written)
            co_return QStringLiteral("the key store");
        const bool ask = where.isEmpty() &&
                         context.console->confirm(
                             QStringLiteral("There is no key store that answers. Keep the key in "
                                            "a file that only you can read, not encrypted?"),
                             false);
        if (!ask) {
            Error error = written.error();
            error.detail += QStringLiteral("\n  Nothing was kept. Use --store netrc, --store file "
                                           "(both not encrypted) or --store none.");
            co_return error;
        }
        where = QStringLiteral("file");
    }
    if (where == QStringLiteral("netrc")) {
        const Netrc netrc;
        const Result<void> written = netrc.write(server, key);
        if (!written)
            co_return written.error();
        co_return netrc.path();
    }
    if (where == QStringLiteral("file")) {
        FileSecretStore file;
        const Result<void> written = co_await file.write(server, key);
        if (!written)
            co_return written.error();
        co_return file.path();
    }
    co_return QString();
}

/** Where to sign in when nothing says: the hub of this computer if it runs, else wandb.ai. */
QUrl loginServer(const Context &context, const LoginFlags &flags)
{
    if (flags.cloud)
        return QUrl(QStringLiteral("https://api.wandb.ai"));
    const Result<QUrl> url = context.composition->server(context.host);
    return url ? *url : QUrl(QStringLiteral("https://api.wandb.ai"));
}

/** The key of the flags, else (without --relogin) one that is known already, else asked for. */
QCoro::Task<Result<Secret>> chooseKey(Context context, LoginFlags flags, QUrl server, bool *known)
{
    const bool given = !flags.key.empty() || !flags.keyFile.empty();
    if (!given && !flags.relogin) {
        const KeyFinder finder(context.composition->keyring(), context.composition->hub());
        const Result<FoundKey> found = co_await finder.findKey(server);
        if (found) {
            *known = true;
            co_return found->key;
        }
    }
    co_return keyFrom(flags, server);
}

QCoro::Task<int> login(Context context, LoginFlags flags)
{
    if (flags.cloud && !context.host.isEmpty())
        co_return context.console->usage(QStringLiteral("--cloud and --host exclude each other."));
    if (!flags.key.empty() && flags.key != "-")
        context.console->warn(QStringLiteral("a key on the command line is visible to others on "
                                             "this computer; --key-file or standard input are "
                                             "safer."));
    if (!context.host.isEmpty()) {
        const Result<QUrl> checked = context.composition->server(context.host);
        if (!checked)
            co_return context.fail(checked.error());
    }
    const QUrl server = loginServer(context, flags);
    bool known = false;
    const Result<Secret> key = co_await chooseKey(context, flags, server, &known);
    if (!key)
        co_return context.fail(key.error());
    Viewer viewer;
    if (!flags.noVerify) {
        const SignIn signIn(
            [](QUrl url, Secret secret) { return connectTo(url, secret)->connection; }, nullptr);
        const Result<SignedIn> signedIn = co_await signIn.run(server, *key, false);
        if (!signedIn)
            co_return context.fail(signedIn.error());
        viewer = signedIn->viewer;
    }
    QString place;
    const Result<Secret> ofOwner = context.composition->hub()->ownerKey();
    const bool isOwner = ofOwner && *ofOwner == *key; // kept by the hub itself
    if (!known && !isOwner) {
        const QString store = text(flags.store);
        const Result<QString> kept = co_await keep(context, store, server, *key);
        if (!kept)
            co_return context.fail(kept.error());
        place = *kept;
    }
    const Result<void> saved = remember(context, server, viewer);
    if (!saved)
        co_return context.fail(saved.error());
    QString said = flags.noVerify
                       ? QStringLiteral("The key for %1 was not checked.").arg(server.toString())
                       : QStringLiteral("Currently logged in as: %1 (%2) to %3.")
                             .arg(viewer.username, viewer.entity.text(), server.toString());
    if (!place.isEmpty())
        said += QStringLiteral(" The key is in %1.").arg(place);
    context.console->result(Json{{"server", utf8(server.toString())},
                                 {"username", utf8(viewer.username)},
                                 {"entity", utf8(viewer.entity.text())},
                                 {"verified", !flags.noVerify},
                                 {"stored", place.isEmpty() ? Json(nullptr) : Json(utf8(place))}},
                            said);
    co_return Done;
}

} // namespace

void addLoginVerb(CLI::App &app, Invocation &invocation)
{
    auto flags = std::make_shared<LoginFlags>();
    CLI::App *verb = addServerVerb(app, invocation, "login", "sign in to a server and remember it",
                                   [flags](Context context) { return login(context, *flags); });
    verb->add_option("KEY", flags->key, "API key; \"-\" or nothing: standard input or a prompt");
    verb->add_option("--key-file", flags->keyFile, "file that holds the API key");
    verb->add_option("--store", flags->store, "where to keep the key")
        ->check(CLI::IsMember({"keyring", "netrc", "file", "none"}));
    verb->add_flag("--cloud", flags->cloud, "sign in to W&B's own cloud");
    verb->add_flag("--relogin", flags->relogin, "ask for a key although one is known");
    verb->add_flag("--anonymously", flags->anonymously, "no effect")->group("");
    verb->add_flag("--verify", flags->verify, "check the key with the server (default)");
    verb->add_flag("--no-verify", flags->noVerify, "do not ask the server");
}

} // namespace slipway::ctl
