// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/store/blobstore.h"

#include "hub/context.h"
#include "hub/store/digest.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

namespace slipway::hub {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t mostReserve = 1'000'000'000;
constexpr std::uint64_t reservePart = 20; // 5 %
constexpr std::uint64_t bytesBetweenLooks = 64 * 1024 * 1024;

[[noreturn]] void throwFull()
{
    throw HubError(HubErrorKind::NoSpace,
                   "The disk with the hub's data is full. Make room and try again.");
}

/** What cannot be asked is taken for empty: the writes themselves tell then. */
DiskSpace spaceOf(const fs::path &folder)
{
    struct statvfs info
    {
    };
    if (::statvfs(folder.c_str(), &info) != 0)
        return {mostReserve, 0};
    return {std::uint64_t(info.f_bavail) * info.f_frsize,
            std::uint64_t(info.f_blocks) * info.f_frsize};
}

[[noreturn]] void throwSystem(const std::string &what, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        throwFull();
    throw HubError(HubErrorKind::Internal, what + ": " + std::strerror(code));
}

void syncFolder(const fs::path &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        throwSystem("Cannot open " + folder.string(), errno);
    const int failed = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (failed != 0)
        throwSystem("Cannot write " + folder.string(), failed);
}

/** Makes a folder durable, not just visible. */
void makeFolder(const fs::path &folder)
{
    if (::mkdir(folder.c_str(), 0700) == 0)
        syncFolder(folder.parent_path());
    else if (errno != EEXIST)
        throwSystem("Cannot make " + folder.string(), errno);
}

bool isSha256(std::string_view name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

BlobStore::BlobStore(fs::path root)
    : m_root(std::move(root))
    , m_space(spaceOf)
{
    makeFolder(m_root);
    std::error_code ignored;
    fs::remove_all(m_root / "incoming", ignored);
    makeFolder(m_root / "incoming");
}

void BlobStore::setSpaceProbe(SpaceProbe probe)
{
    m_space = std::move(probe);
}

void BlobStore::requireSpace() const
{
    const DiskSpace space = m_space(m_root);
    if (space.free < std::min(mostReserve, space.total / reservePart))
        throwFull();
}

fs::path BlobStore::pathOf(std::string_view sha256) const
{
    return m_root / std::string(sha256.substr(0, 2)) / std::string(sha256.substr(2));
}

fs::path BlobStore::find(std::string_view sha256) const
{
    if (!isSha256(sha256))
        return {};
    const fs::path path = pathOf(sha256);
    std::error_code error;
    return fs::is_regular_file(path, error) ? path : fs::path();
}

std::string BlobStore::readAll(std::string_view sha256, std::uint64_t maxBytes) const
{
    const fs::path path = find(sha256);
    if (path.empty())
        throw HubError(HubErrorKind::NotFound, "A stored file is missing.");
    if (fs::file_size(path) > maxBytes)
        throw HubError(HubErrorKind::InvalidInput, "A stored file is too large for this.");
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

BlobInfo BlobStore::put(std::string_view bytes) const
{
    Writer writer(*this);
    writer.append(bytes);
    return writer.finish();
}

struct BlobStore::Writer::State
{
    const BlobStore *store = nullptr;
    std::string temporary;
    int fd = -1;
    std::uint64_t size = 0;
    StreamDigest digest;
};

BlobStore::Writer::Writer(const BlobStore &store)
    : m_state(std::make_unique<State>())
{
    store.requireSpace();
    m_state->store = &store;
    m_state->temporary = (store.m_root / "incoming" / "XXXXXX").string();
    m_state->fd = ::mkostemp(m_state->temporary.data(), O_CLOEXEC);
    if (m_state->fd < 0)
        throwSystem("Cannot make a file in " + (store.m_root / "incoming").string(), errno);
}

BlobStore::Writer::~Writer()
{
    if (m_state->fd >= 0) {
        ::close(m_state->fd);
        ::unlink(m_state->temporary.c_str());
    }
}

void BlobStore::Writer::append(std::string_view bytes)
{
    if (m_state->size / bytesBetweenLooks != (m_state->size + bytes.size()) / bytesBetweenLooks)
        m_state->store->requireSpace();
    m_state->digest.add(bytes);
    m_state->size += bytes.size();
    while (!bytes.empty()) {
        const ssize_t done = ::write(m_state->fd, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            throwSystem("Cannot write an upload", errno);
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
}

std::uint64_t BlobStore::Writer::size() const
{
    return m_state->size;
}

BlobInfo BlobStore::Writer::finish()
{
    BlobInfo info{m_state->digest.sha256Hex(), m_state->digest.md5Base64(), m_state->size};
    if (::fsync(m_state->fd) != 0)
        throwSystem("Cannot write an upload", errno);
    const fs::path target = m_state->store->pathOf(info.sha256);
    makeFolder(target.parent_path());
    if (::rename(m_state->temporary.c_str(), target.c_str()) != 0)
        throwSystem("Cannot keep an upload", errno);
    ::close(std::exchange(m_state->fd, -1));
    syncFolder(target.parent_path());
    return info;
}

} // namespace slipway::hub
