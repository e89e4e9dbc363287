// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/runkey.h"

namespace slipway {

QCoro::Task<Result<QMap<QString, Secret>>> secretsOf(TargetRequest request)
{
    QMap<QString, Secret> secrets = request.secretEnvironment;
    if (request.key) {
        const Result<Secret> key = co_await request.key();
        if (!key)
            co_return key.error();
        secrets.insert(QStringLiteral("WANDB_API_KEY"), *key);
    }
    co_return secrets;
}

} // namespace slipway
