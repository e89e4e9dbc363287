// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/secretstore.h"

#include <chrono>

namespace slipway {

/**
 * Keys in the desktop's key store (Secret Service), service "slipway", one entry per server.
 * NotFound when it holds none for that server; Unavailable when there is no key store, it is locked
 * and stays so, or does not answer within the time limit.
 */
class KeyringSecretStore : public SecretStore
{
public:
    explicit KeyringSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(20));
    QCoro::Task<Result<Secret>> read(QUrl server) override;
    QCoro::Task<Result<void>> write(QUrl server, Secret key) override;
    QCoro::Task<Result<void>> remove(QUrl server) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace slipway
