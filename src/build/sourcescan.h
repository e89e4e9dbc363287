// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/statcache.h"
#include "ports/sourcereader.h"

#include <QStringList>

namespace slipway {

/**
 * Sorts listed files (relative to `folder`, not ignored, in order) into what is uploaded, what
 * needs a confirmation (names and contents that usually are secrets: .env, private keys, netrc,
 * cloud credentials) and which links leave the folder; finds scripts and requirements. Files that
 * were read before (`cache`, of this folder) and have not changed since are not opened, and their
 * digests are known. In any thread.
 */
[[nodiscard]] FolderScan sortSources(const QString &folder, const QStringList &listed,
                                     const StatCache &cache, bool includeSuspicious);

/** The scan of `root` with the digests of all its files. FileUnreadable errors as of seenFile;
 * stopped, what was read by then is kept. In any thread. */
[[nodiscard]] Result<FolderScan> addDigests(FolderScan scan, const QString &root,
                                            const std::stop_token &stop);

/** Lines of the folder's requirements.txt without comments and blank lines; empty when there is
 * none, or when `folder` or the file lead out of `root`: what it says is uploaded. */
[[nodiscard]] QStringList readRequirements(const QString &root, const QString &folder);

} // namespace slipway
