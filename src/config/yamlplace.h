// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "config/yamltree.h"

#include <QStringList>

namespace slipway {

/** Where the value under these keys (an index of a list is its number) stands in the text; of a
 * map's entry where its key stands. What is not there (it was merged in, or is missing) is where
 * the innermost part around it is. */
[[nodiscard]] TextPlace yamlPlace(const std::shared_ptr<YamlNode> &root, const QStringList &path);

} // namespace slipway
