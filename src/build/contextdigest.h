// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/** Whether digests are kept for the next time: of folders that people work in, not of those that
 * are there once. */
enum class CacheUse { Keep, None };

/**
 * SHA-256 (hex) over every file below `folder`: path, permission to execute, kind and content, in
 * byte order of the paths. The same sources give the same digest on every computer; times and
 * owners do not count.
 */
[[nodiscard]] Result<QByteArray> folderDigest(const QString &folder, CacheUse use);

} // namespace slipway
