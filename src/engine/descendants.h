// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "platform/processidentity.h"

#include <QList>

namespace slipway {

/** What `process` started, directly or not, that lives in a session of its own: for a process that
 * leads its session, such as each of our tools. */
[[nodiscard]] QList<ProcessIdentity> descendantsInOtherSessions(qint64 process);

} // namespace slipway
