// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace slipway {

/**
 * `dependencies` of the table [project] of a pyproject.toml: nothing when the file has none or they
 * cannot be read. Reads what TOML allows there: one array of strings, over several lines, with
 * comments. What begins like an option is no dependency and is left out.
 */
[[nodiscard]] std::optional<QStringList> projectDependencies(const QString &toml);

} // namespace slipway
