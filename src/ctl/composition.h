// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/keyfinder.h"
#include "auth/wandbsettings.h"
#include "config/jsonsettingsstore.h"
#include "platform/localagentprocesses.h"
#include "platform/localhubprocess.h"
#include "ports/secretstore.h"
#include "wandb/wandbservices.h"

#include <QCoroTask>
#include <memory>

namespace slipway::ctl {

/** A server we talk to, and as whom. */
struct Server
{
    QUrl url;
    FoundKey key;
    std::shared_ptr<WandbServices> services;
};

/** Makes the adapters behind the ports and finds out which server is meant. */
class Composition
{
public:
    Composition();

    /**
     * The flag, else SLIPWAY_BASE_URL, WANDB_BASE_URL, the current connection of the settings, the
     * running hub of this computer. NotFound ("server.none", "hub.notRunning") when nothing says.
     */
    [[nodiscard]] Result<QUrl> server(const QString &flag) const;
    /** With the key found for it; nothing is asked yet. */
    QCoro::Task<Result<Server>> connect(QString flag) const;
    /** The flag, else WANDB_ENTITY, wandb's settings, the viewer's default entity. */
    QCoro::Task<Result<EntityName>> entity(Server server, QString flag) const;
    /** The flag, else WANDB_PROJECT, wandb's settings; else empty. */
    [[nodiscard]] ProjectName project(const QString &flag) const;

    [[nodiscard]] std::shared_ptr<LocalHubProcess> hub() const { return m_hub; }
    [[nodiscard]] std::shared_ptr<LocalAgentProcesses> agents() const { return m_agents; }
    [[nodiscard]] std::shared_ptr<SettingsStore> settings() const { return m_settings; }
    [[nodiscard]] std::shared_ptr<SecretStore> keyring() const { return m_keyring; }

private:
    /** Someone signed in to the hub of this computer who is not its owner. */
    [[nodiscard]] bool isSignedInAsOther(const QUrl &hub) const;

    std::shared_ptr<LocalHubProcess> m_hub;
    std::shared_ptr<LocalAgentProcesses> m_agents;
    std::shared_ptr<SettingsStore> m_settings;
    std::shared_ptr<SecretStore> m_keyring;
    WandbSettings m_wandbSettings;
};

/** With "http://" when no scheme was given for a loopback address, else "https://". */
[[nodiscard]] QUrl serverFromText(const QString &text);

} // namespace slipway::ctl
