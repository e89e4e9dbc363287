// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace slipway {

/** A job of a public repository that anyone can have as his own. */
struct JobTemplate
{
    QString id; ///< "hello_world", also the name of the job made of it
    QString title;
    QMap<QString, QString> descriptions; ///< by language: en es ja ko
    QString remote;
    QString buildContext;
    QString dockerfile; ///< inside the context; empty: found there
    QStringList entryPoint;
    bool operator==(const JobTemplate &) const = default;
    /** In the language, else in English. */
    [[nodiscard]] QString description(const QString &language) const;
};

/**
 * The address on a mirror of GitHub: "https://git.example.org/mirror" gives
 * "https://git.example.org/mirror/wandb/launch-jobs", "git@host:" gives "git@host:wandb/...". The
 * remote itself without a mirror, or when it is not on GitHub.
 */
[[nodiscard]] QString mirroredRemote(const QString &remote, const QString &mirror);

} // namespace slipway
