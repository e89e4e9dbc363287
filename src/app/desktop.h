// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"

#include <QString>
#include <memory>

namespace slipway {

/** The adapters behind the window's ports, made once per program. */
class Desktop
{
public:
    /** `hubFolder` is the data directory of this computer's hub; empty: the usual one. */
    explicit Desktop(const QString &hubFolder);

    /** Those of this computer; the server's half is empty until somebody signs in. */
    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] ConnectServer connector() const;
    [[nodiscard]] FindKey keyFinder() const;

private:
    Services m_services;
};

} // namespace slipway
