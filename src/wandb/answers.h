// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "wandb/json.h"

#include <QLatin1StringView>
#include <QString>

/** Small judgements on answers that all gateways share. */
namespace slipway {

/** The project that holds all run queues of an entity (wandb-api §11). */
inline constexpr QLatin1StringView QueueProject{"model-registry"};

[[nodiscard]] inline Error failure(ErrorKind kind, const QString &where, const QString &detail,
                                   QLatin1StringView reason, const QString &field = {})
{
    return {
        .kind = kind, .where = where, .detail = detail, .reason = QString(reason), .field = field};
}

/** The same error with a more telling reason, if it is of that kind. */
[[nodiscard]] inline Error withReason(Error error, ErrorKind kind, QLatin1StringView reason,
                                      const QString &field = {})
{
    if (error.kind == kind) {
        error.reason = QString(reason);
        error.field = field;
    }
    return error;
}

} // namespace slipway
