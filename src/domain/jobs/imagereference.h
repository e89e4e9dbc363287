// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/** name[:tag][@digest] as container engines accept it; never an option or a path. */
[[nodiscard]] bool isImageReference(const QString &text);

} // namespace slipway
