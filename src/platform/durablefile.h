// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/**
 * Replaces a file as a whole: a new file beside it is written, fsynced and renamed, then the folder
 * is fsynced. After success the new text survives a power cut; after failure the old file is
 * untouched. `mode` is that of the new file; the folder must exist.
 */
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &bytes,
                                        unsigned mode = 0600);
/** The whole file, at most `limit` bytes; NotFound when there is none, InvalidInput when larger. */
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 limit = 16 * 1024 * 1024);
/** Makes a folder and its parents, mode 0700 for those that are new. */
[[nodiscard]] Result<void> makeFolder(const QString &path);

} // namespace slipway
