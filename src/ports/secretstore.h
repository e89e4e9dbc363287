// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QUrl>

namespace slipway {

/** API keys by server address. Unavailable when this desktop has no key store. */
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<Secret>> read(QUrl server) = 0;
    virtual QCoro::Task<Result<void>> write(QUrl server, Secret key) = 0;
    virtual QCoro::Task<Result<void>> remove(QUrl server) = 0;
};

} // namespace slipway
