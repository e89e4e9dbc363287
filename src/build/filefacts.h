// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/statcache.h"

#include <QString>

namespace slipway {

/** A file as it was when it was looked at. */
struct SeenFile
{
    FileStamp stamp;
    FileFacts facts;
};

/**
 * Facts of the file `path` below `root`, out of the cache when its stamp is the same, else by
 * reading it to its end. InvalidInput "build.contextUnreadable" when it is no regular file or
 * cannot be read. In any thread.
 */
[[nodiscard]] Result<SeenFile> seenFile(const QString &root, const QByteArray &path,
                                        StatCache &cache);

} // namespace slipway
