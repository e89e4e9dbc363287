// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/effects.h"

#include <QByteArray>

namespace slipway::agent {

/** One line without its end. */
[[nodiscard]] QByteArray toLine(const Record &record);
/** Nothing for a line that is torn or from a version that is not ours. */
[[nodiscard]] std::optional<Record> fromLine(const QByteArray &line);

} // namespace slipway::agent
