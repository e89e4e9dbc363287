// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "platform/processidentity.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace slipway {

/** running.json of a data directory: who serves it now. */
struct RunningFile
{
    ProcessIdentity process;
    QJsonObject fields; ///< everything in it

    /** Nothing when there is none, it makes no sense, or the process it names is gone. */
    [[nodiscard]] static std::optional<RunningFile> read(const QString &folder);
    /** Written by the process itself, once it is ready; `fields` beside who it is. */
    [[nodiscard]] static Result<void> write(const QString &folder, QJsonObject fields);
    /** At a clean end. */
    static void remove(const QString &folder);
};

/** The last lines of a log, for an error's detail; secrets removed. */
[[nodiscard]] QString endOfLog(const QString &path, int lines = 5);

} // namespace slipway
