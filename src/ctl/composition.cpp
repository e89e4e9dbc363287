// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/composition.h"

#include "auth/keyringsecretstore.h"
#include "config/filesecretstore.h"
#include "hub/process/users.h"

#include <QDir>
#include <algorithm>

namespace slipway::ctl {
namespace {

/** The desktop's key store, and for those without one the file that `login --store file` writes. */
class KeyStores : public SecretStore
{
public:
    QCoro::Task<Result<Secret>> read(QUrl server) override
    {
        // The file first: it answers at once, and only holds what was put there on purpose.
        Result<Secret> found = co_await m_file.read(server);
        if (found)
            co_return found;
        co_return co_await m_keyring.read(server);
    }
    QCoro::Task<Result<void>> write(QUrl server, Secret key) override
    {
        co_return co_await m_keyring.write(server, key);
    }
    QCoro::Task<Result<void>> remove(QUrl server) override
    {
        const Result<void> file = co_await m_file.remove(server);
        const Result<void> ring = co_await m_keyring.remove(server);
        co_return file ? file : ring;
    }

private:
    FileSecretStore m_file;
    KeyringSecretStore m_keyring;
};

/** QUrl's own StripTrailingSlash leaves the one behind the host. */
QUrl withoutSlash(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace

QUrl serverFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.contains(QStringLiteral("://")))
        return withoutSlash(QUrl(trimmed, QUrl::StrictMode));
    const bool near = trimmed.startsWith(QStringLiteral("localhost")) ||
                      trimmed.startsWith(QStringLiteral("127."));
    return withoutSlash(
        QUrl((near ? QStringLiteral("http://") : QStringLiteral("https://")) + trimmed,
             QUrl::StrictMode));
}

Composition::Composition()
    : m_hub(std::make_shared<LocalHubProcess>())
    , m_agents(std::make_shared<LocalAgentProcesses>())
    , m_settings(std::make_shared<JsonSettingsStore>())
    , m_keyring(std::make_shared<KeyStores>())
    , m_wandbSettings(readWandbSettings(QDir::currentPath()))
{
    Redactor::hide(m_wandbSettings.apiKey);
    Redactor::hide(Secret(qgetenv("WANDB_API_KEY")));
}

Result<QUrl> Composition::server(const QString &flag) const
{
    if (!flag.isEmpty()) {
        const QUrl url = serverFromText(flag);
        if (!url.isValid() || !url.scheme().startsWith(QStringLiteral("http")))
            return Error{ErrorKind::InvalidInput, QStringLiteral("--host ") + flag,
                         url.errorString(), QStringLiteral("server.address"),
                         QStringLiteral("server")};
        return url;
    }
    const QUrl fromEnvironment = serverFromEnvironment();
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    const HubStatus local = m_hub->status();
    const Settings settings = m_settings->load();
    if (settings.currentProfile >= 0) {
        const Settings::Profile &profile = settings.profiles.at(settings.currentProfile);
        if (!profile.local)
            return withoutSlash(profile.server);
        if (!local.running)
            return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("hub.notRunning")};
    }
    if (local.running)
        return local.url;
    return Error{ErrorKind::NotFound, {}, {}, QStringLiteral("server.none")};
}

bool Composition::isSignedInAsOther(const QUrl &hub) const
{
    const QString owner = QString::fromStdString(hub::ownerName());
    const QList<Settings::Profile> profiles = m_settings->load().profiles;
    return std::any_of(profiles.begin(), profiles.end(), [&](const Settings::Profile &profile) {
        return isSameServer(profile.server, hub) && !profile.username.isEmpty() &&
               profile.username != owner;
    });
}

QCoro::Task<Result<Server>> Composition::connect(QString flag) const
{
    const Result<QUrl> url = server(flag);
    if (!url)
        co_return url.error();
    const KeyFinder finder(m_keyring, m_hub);
    Result<FoundKey> key = co_await finder.findKey(*url);
    if (!key)
        co_return key.error();
    if (key->source == KeySource::LocalHub && isSignedInAsOther(*url)) {
        const Result<Secret> own = co_await m_keyring->read(*url);
        if (own)
            key = FoundKey{*own, KeySource::Keyring, QStringLiteral("key store")};
    }
    Redactor::hide(key->key);
    co_return Server{*url, *key, connectTo(*url, key->key)};
}

QCoro::Task<Result<EntityName>> Composition::entity(Server server, QString flag) const
{
    QString name = flag.isEmpty() ? qEnvironmentVariable("WANDB_ENTITY") : flag;
    // wandb's own settings speak of the server that they name.
    const bool sameServer =
        !m_wandbSettings.baseUrl || isSameServer(*m_wandbSettings.baseUrl, server.url);
    if (name.isEmpty() && sameServer)
        name = m_wandbSettings.entity;
    if (!name.isEmpty())
        co_return EntityName(name);
    const Result<Viewer> viewer = co_await server.services->connection->viewer();
    if (!viewer)
        co_return viewer.error();
    co_return viewer->entity;
}

ProjectName Composition::project(const QString &flag) const
{
    QString name = flag.isEmpty() ? qEnvironmentVariable("WANDB_PROJECT") : flag;
    return ProjectName(name.isEmpty() ? m_wandbSettings.project : name);
}

} // namespace slipway::ctl
