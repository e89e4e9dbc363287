// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace slipway {

/** What a queue or launch asks of the engine, checked. */
struct ContainerOptions
{
    QStringList options;                ///< "--name=value", nothing else
    QMap<QString, QString> environment; ///< of "env" and "e"
    QStringList command;                ///< of "command", for images without another
    QString name;                       ///< of "name"; a label only
};

/**
 * Reads resource_args.local-container by the allow-list of launch-agent.md §11.1. Errors:
 * Forbidden "resourceArgs.forbidden" for other options (detail lists those there are),
 * InvalidInput "resourceArgs.invalid" for values that make no sense; `field` is the key.
 */
[[nodiscard]] Result<ContainerOptions> containerOptions(const JsonText &resourceArgs);

/** Whether a variable of that name would change what the engine's own client does. */
[[nodiscard]] bool steersEngineClient(const QString &variable);
/**
 * Variables as --env-file takes them. InvalidInput "resourceArgs.invalid" for a value of several
 * lines, which such a file cannot hold.
 */
[[nodiscard]] Result<QByteArray> environmentFile(const QMap<QString, QString> &variables);

} // namespace slipway
