// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>

/** Which contents the artifacts of a project have already. */
namespace slipway::hub {

struct KnownBlob
{
    std::string sha256;
    std::int64_t birth = 0; ///< artifact that first had it
};

/**
 * Content with this MD5 (base64) that an artifact of the same project has: only there, so that
 * knowing a digest does not give somebody else's file.
 */
std::optional<KnownBlob> findKnownBlob(SQLite::Database &tx, std::int64_t project,
                                       const std::string &md5);

struct UploadedManifest
{
    std::int64_t id = 0;
    std::string sha256;
};

/** The manifest that counts: the last one whose bytes are here. */
std::optional<UploadedManifest> uploadedManifest(SQLite::Database &tx, std::int64_t artifact);

} // namespace slipway::hub
