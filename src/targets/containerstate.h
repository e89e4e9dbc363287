// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ports/target.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/** What a handle of a container says. */
struct ContainerHandle
{
    QString container;
    QString log;
    qint64 logLimit = 0; ///< bytes; 0: none
};
[[nodiscard]] QString containerHandle(const ContainerHandle &handle);
[[nodiscard]] ContainerHandle readContainerHandle(const QString &handle);

/** The first process in the engine's `{{json .State}}`, on the engine's computer; 0: none. */
[[nodiscard]] qint64 pidOf(const QByteArray &state);
/** The engine's `{{json .State}}`; Protocol when it makes no sense. */
[[nodiscard]] Result<TargetStatus> containerStatus(const QByteArray &state);

} // namespace slipway
