// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/connection.h"
#include "ports/secretstore.h"

#include <QCoroTask>
#include <functional>
#include <memory>
#include <optional>

namespace slipway {

struct SignedIn
{
    Viewer viewer;
    bool stored = false;             ///< the key store has the key now
    std::optional<Error> storeError; ///< why it has not, although it was wanted
};

/**
 * Checks a key's format, asks the server whose it is, and keeps it if wanted. A key store that
 * fails does not fail the sign-in. Errors on field "server" or "key"; reasons: server.address,
 * key.empty, key.tooShort, key.character, key.refused, server.*.
 */
class SignIn
{
public:
    using Connect = std::function<std::shared_ptr<Connection>(QUrl server, Secret key)>;
    /** `store` may be null: nothing is kept. */
    SignIn(Connect connect, std::shared_ptr<SecretStore> store);
    QCoro::Task<Result<SignedIn>> run(QUrl server, Secret key, bool remember) const;

private:
    Connect m_connect;
    std::shared_ptr<SecretStore> m_store;
};

} // namespace slipway
