// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace slipway {

/** What a command line that somebody pasted says, in the names of the window's forms. */
struct PastedCommand
{
    enum class Kind {
        Unknown,
        Launch, ///< of a job: job, version, project, queue, runName, priority, entryPoint
        NewJob  ///< kind (image, git, folder), image, remote, ref, folder, entryPoint, name, ...
    };
    Kind kind = Kind::Unknown;
    QMap<QString, QString> fields;
    QStringList leftOut; ///< words that no field takes; values of variables are hidden
    bool operator==(const PastedCommand &) const = default;
};

/**
 * Reads a line of `wandb launch`, `wandb job create`, their `slipwayctl` twins or `docker run`.
 * Line continuations may be broken (blanks behind them, those of other shells, none at all);
 * prompts, typographic quotes and dashes are taken for what was meant. Nothing is run.
 */
[[nodiscard]] PastedCommand readPastedCommand(const QString &text);

} // namespace slipway
