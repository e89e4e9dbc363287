// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ports/sourcereader.h"

#include <QStringList>

namespace slipway {

/** Names and contents that usually are secrets: .env, private keys, netrc, cloud credentials. */
[[nodiscard]] bool looksLikeSecret(const QString &relativePath, const QString &absolutePath);

/**
 * Sorts listed files (relative to `folder`, not ignored) into what is uploaded, what needs a
 * confirmation and which links leave the folder; finds scripts and requirements. Runs in any
 * thread.
 */
[[nodiscard]] FolderScan sortSources(const QString &folder, const QStringList &listed,
                                     bool includeSuspicious);

/** Lines of the folder's requirements.txt without comments and blank lines; empty when there is
 * none, or when `folder` or the file lead out of `root`: what it says is uploaded. */
[[nodiscard]] QStringList readRequirements(const QString &root, const QString &folder);

} // namespace slipway
