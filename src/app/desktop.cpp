// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"

#include "auth/keyfinder.h"
#include "auth/keyringsecretstore.h"
#include "build/localsourcereader.h"
#include "config/filesecretstore.h"
#include "config/jobtemplatefile.h"
#include "config/jsondraftstore.h"
#include "config/jsonsettingsstore.h"
#include "config/yamldocumentreader.h"
#include "engine/containerengine.h"
#include "platform/localagentprocesses.h"
#include "platform/localhubprocess.h"
#include "wandb/wandbservices.h"

namespace slipway {
namespace {

/** The desktop's key store, and the file of those who chose `slipwayctl login --store file`. */
class DesktopKeys : public SecretStore
{
public:
    QCoro::Task<Result<Secret>> read(QUrl server) override
    {
        Result<Secret> kept = co_await m_file.read(server);
        if (kept)
            co_return kept;
        Result<Secret> found = co_await m_keyring.read(server);
        co_return found;
    }
    QCoro::Task<Result<void>> write(QUrl server, Secret key) override
    {
        Result<void> written = co_await m_keyring.write(server, key);
        co_return written;
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

QCoro::Task<Result<Secret>> findKeyFor(std::shared_ptr<SecretStore> secrets,
                                       std::shared_ptr<LocalHub> hub, QUrl server)
{
    const KeyFinder finder(secrets, hub);
    const Result<FoundKey> found = co_await finder.findKey(server);
    if (!found)
        co_return found.error();
    co_return found->key;
}

Services connectServer(Services services, const QUrl &server, const Secret &key)
{
    const std::shared_ptr<WandbServices> remote = connectTo(server, key);
    services.connection = remote->connection;
    services.queues = remote->queues;
    services.runs = remote->runs;
    services.artifacts = remote->artifacts;
    services.agents = remote->agents;
    services.sweeps = remote->sweeps;
    return services;
}

} // namespace

Desktop::Desktop(const QString &hubFolder)
{
    m_services.hub = std::make_shared<LocalHubProcess>(hubFolder);
    m_services.localAgents = std::make_shared<LocalAgentProcesses>();
    m_services.engine = std::make_shared<ContainerEngine>();
    m_services.sources = std::make_shared<LocalSourceReader>();
    m_services.settings = std::make_shared<JsonSettingsStore>();
    m_services.secrets = std::make_shared<DesktopKeys>();
    m_services.drafts = std::make_shared<JsonDraftStore>();
    m_services.templates = std::make_shared<JobTemplateFile>();
    m_services.documents = std::make_shared<YamlDocumentReader>();
}

ConnectServer Desktop::connector() const
{
    return connectServer;
}

FindKey Desktop::keyFinder() const
{
    return [secrets = m_services.secrets, hub = m_services.hub](const QUrl &server) {
        return findKeyFor(secrets, hub, server);
    };
}

} // namespace slipway
