// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace slipway {

/** What differs from the job's defaults, in W&B's one document of four members. */
struct LaunchOverrides
{
    QString arguments;  ///< args, as typed
    QString entryPoint; ///< entry_point, as typed
    QJsonObject runConfig;
    QJsonObject files;
    bool operator==(const LaunchOverrides &) const = default;
    /** Indented; "{}" when nothing differs. */
    [[nodiscard]] QString toText() const;
    /** InvalidInput "json.syntax", or without a reason: detail is the member that does not fit. */
    [[nodiscard]] static Result<LaunchOverrides> read(const QString &text);
};

/** A name or an option like HF_TOKEN or --api-key: what follows it is not written to a file. */
[[nodiscard]] bool namesASecret(const QString &text);
/** A value that is a secret, or has one below a name that says so. */
[[nodiscard]] bool holdsASecret(const QString &name, const QJsonValue &value);

} // namespace slipway
