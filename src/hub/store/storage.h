// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"
#include "hub/store/blobstore.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace slipway::hub {

class Database;

/** What a storage URL allows, after its signature and expiry were checked. */
struct StorageGrant
{
    bool upload = false;
    std::string kind;        ///< uploads: which completion is called, e.g. "run-file"
    std::int64_t target = 0; ///< uploads: row id for the completion
    std::string sha256;      ///< downloads: the blob
    std::uint64_t maxBytes = 0;
};

/**
 * Self-authorising storage URLs: <base>/storage/<token>/<file name>. The token carries one purpose
 * (this upload, or the download of this blob) and an expiry, signed with a 256-bit secret of this
 * hub's database, so making one writes nothing and a listing of thousands of files stays cheap.
 */
class Storage
{
public:
    /** Called in the transaction that acknowledges an upload; may throw HubError to refuse it. */
    using Completion =
        std::function<void(SQLite::Database &tx, std::int64_t target, const BlobInfo &)>;

    explicit Storage(Database &db);

    /** Names what happens when an upload of `kind` is complete. Call before the server starts. */
    void onUpload(const std::string &kind, Completion completion);

    /** A URL that takes one PUT (or a repeat of it) for 24 hours. */
    [[nodiscard]] std::string uploadUrl(const RequestContext &request, std::string_view kind,
                                        std::int64_t target, std::string_view fileName,
                                        std::uint64_t maxBytes = 0) const;
    /** A URL that gives the blob's bytes for 24 hours. */
    [[nodiscard]] std::string downloadUrl(const RequestContext &request, std::string_view sha256,
                                          std::string_view fileName) const;

    /** Nothing when the token is malformed, forged or expired. */
    [[nodiscard]] std::optional<StorageGrant> check(std::string_view token) const;
    /** Records the finished blob and runs the completion, durably. Throws HubError. */
    void completeUpload(const StorageGrant &grant, const BlobInfo &blob) const;

private:
    [[nodiscard]] std::string sign(const Json &grant) const;

    Database &m_db;
    std::string m_secret;
    std::map<std::string, Completion, std::less<>> m_completions;
};

} // namespace slipway::hub
