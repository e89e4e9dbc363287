// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/**
 * How well a text fits what was typed: -1 if its letters do not occur in that order, else the
 * higher the better. The beginning of the text counts most, then beginnings of words, then letters
 * that follow one another; case and width of letters do not matter.
 */
[[nodiscard]] int fuzzyMatch(const QString &typed, const QString &text);

} // namespace slipway
