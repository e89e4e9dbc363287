// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "platform/processidentity.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace slipway {

/** A program to start that outlives us. */
struct DetachedStart
{
    QString program; ///< absolute path
    QStringList arguments;
    QMap<QString, QString> environment; ///< added to ours
    QStringList withoutVariables;       ///< removed from ours
    QString logFile;                    ///< standard output and error are appended to it, mode 0600
    /** Readable by the child on the descriptor that its variable SLIPWAY_KEY_FD names. */
    std::optional<Secret> key;
};

/**
 * Starts a program in a session of its own, with no open file of ours but the key's pipe. It is
 * nobody's child afterwards, so that it can end without us collecting it. NotFound or Forbidden
 * when the program cannot be executed.
 */
[[nodiscard]] Result<ProcessIdentity> startDetached(const DetachedStart &start);

} // namespace slipway
