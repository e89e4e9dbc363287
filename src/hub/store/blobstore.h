// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace slipway::hub {

/** A stored blob. */
struct BlobInfo
{
    std::string sha256; ///< lower-case hex
    std::string md5;    ///< standard base64, as W&B writes it
    std::uint64_t size = 0;
};

/** Room on a disk, in bytes. */
struct DiskSpace
{
    std::uint64_t free = 0; ///< for us
    std::uint64_t total = 0;
};

/**
 * Content-addressed files: <root>/ab/cdef… by SHA-256. A blob that was returned is durable (fsync,
 * rename, fsync of the folder). Safe from any thread. An upload is refused, also in the middle,
 * while the disk has less room than a reserve (1 GB or 5 %, whichever is less): the database and
 * everything else there need some too.
 */
class BlobStore
{
public:
    /** Creates the folder and removes unfinished uploads of an earlier life. Throws HubError. */
    explicit BlobStore(std::filesystem::path root);

    /** How much room a folder's disk has; tests say something else. */
    using SpaceProbe = std::function<DiskSpace(const std::filesystem::path &)>;
    void setSpaceProbe(SpaceProbe probe);

    /** One upload in progress; dropping it removes the temporary file. Throws HubError. */
    class Writer
    {
    public:
        explicit Writer(const BlobStore &store);
        ~Writer();
        Writer(const Writer &) = delete;
        Writer &operator=(const Writer &) = delete;

        void append(std::string_view bytes);
        /** Makes it durable under its name. Call once. */
        BlobInfo finish();
        [[nodiscard]] std::uint64_t size() const;

    private:
        struct State;
        std::unique_ptr<State> m_state;
    };

    /** For small contents the hub makes itself. */
    [[nodiscard]] BlobInfo put(std::string_view bytes) const;
    /** Path of a blob, or an empty path when there is none (or the name is no SHA-256). */
    [[nodiscard]] std::filesystem::path find(std::string_view sha256) const;
    /** The content; throws HubError when it is missing or larger than the limit. */
    [[nodiscard]] std::string readAll(std::string_view sha256, std::uint64_t maxBytes) const;

private:
    [[nodiscard]] std::filesystem::path pathOf(std::string_view sha256) const;
    void requireSpace() const;

    std::filesystem::path m_root;
    SpaceProbe m_space;
};

} // namespace slipway::hub
