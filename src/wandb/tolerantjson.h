// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace slipway {

/**
 * The same text with what Python and Go write beyond JSON made strict: NaN, Infinity, -Infinity and
 * numbers that no double holds become strings of those three words. Other text is left alone, so a
 * strict parser still reports what is wrong.
 */
[[nodiscard]] QByteArray strictJson(const QByteArray &text);

} // namespace slipway
