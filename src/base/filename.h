// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/**
 * A file name made of a text that may come from a server: letters, digits and "-_=+." stay,
 * everything else becomes %XX of its UTF-8, so that two texts never share a name and none leaves
 * its folder.
 */
[[nodiscard]] QString safeFileName(const QString &text);

} // namespace slipway
