// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/netrc.h"
#include "ports/localservices.h"
#include "ports/secretstore.h"

#include <QCoroTask>
#include <QUrl>
#include <memory>

namespace slipway {

enum class KeySource { InheritedPipe, Environment, Keyring, Netrc, SettingsFile, LocalHub };

struct FoundKey
{
    Secret key;
    KeySource source = KeySource::Environment;
    QString place; ///< the variable, file or service it came from; for logs and messages
};

/**
 * Finds the key for a server, in this order: SLIPWAY_KEY_FD (a pipe inherited from whoever started
 * us; read once), WANDB_API_KEY, the local hub's own key when the server is the local hub, key
 * store, netrc, wandb's settings files. WANDB_API_KEY is for the server that a base URL variable
 * names, else for W&B's own, and is given to no other.
 */
class KeyFinder
{
public:
    /** Both may be null: that source is skipped. */
    KeyFinder(std::shared_ptr<SecretStore> store, std::shared_ptr<LocalHub> hub,
              Netrc netrc = Netrc());

    /** NotFound (reason "key.none") when nobody has one. */
    QCoro::Task<Result<FoundKey>> findKey(QUrl server) const;

private:
    std::shared_ptr<SecretStore> m_store;
    std::shared_ptr<LocalHub> m_hub;
    Netrc m_netrc;
};

/** SLIPWAY_BASE_URL, else WANDB_BASE_URL; without the slash at the end. Empty when neither is set.
 */
[[nodiscard]] QUrl serverFromEnvironment();
/** "http://localhost:8931/" and "http://127.0.0.1:8931" are the same server. */
[[nodiscard]] bool isSameServer(const QUrl &one, const QUrl &other);

} // namespace slipway
