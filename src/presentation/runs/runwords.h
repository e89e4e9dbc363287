// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/run.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/** A run in words of the current language; its state's words are in StatusWords. */
class RunWords
{
public:
    /** The display name, or the id of a run that has none. */
    [[nodiscard]] static QString name(const Run &run);
    /** How long it ran or has been running; empty while it has not begun. */
    [[nodiscard]] static QString duration(const Run &run, const QDateTime &now);
    /** "runs/<project>/<id>", each part encoded. */
    [[nodiscard]] static QString route(const RunRef &run);
};

} // namespace slipway
