// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/localservices.h"

#include <QString>

namespace slipway {

/** The hub of this computer as a program of its own: `slipwayctl hub run`. */
class LocalHubProcess : public LocalHub
{
public:
    /** `folder` is its data directory; empty is the usual one. */
    explicit LocalHubProcess(QString folder = {}, QString program = {});

    [[nodiscard]] HubStatus status() const override;
    /** Unavailable when it ends before it answers (detail: end of its log), Timeout after 30 s. */
    QCoro::Task<Result<HubStatus>> start() override;
    /** Success when none runs. */
    QCoro::Task<Result<void>> stop() override;
    [[nodiscard]] Result<Secret> ownerKey() const override;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    QString m_program;
};

} // namespace slipway
