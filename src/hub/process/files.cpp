// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/process/files.h"

#include "base/logging.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace slipway::hub {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throwSystem(const std::string &what, const fs::path &file, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    throw HubError(full ? HubErrorKind::NoSpace : HubErrorKind::Internal,
                   what + ' ' + file.string() + ": " + std::strerror(code));
}

/** A descriptor that closes itself. */
struct OpenFile
{
    explicit OpenFile(int opened)
        : fd(opened)
    {
    }
    ~OpenFile()
    {
        if (fd >= 0)
            ::close(fd);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    const int fd;
};

/** On the descriptor, so that what was looked at is what is changed. */
void takeFromOthers(const OpenFile &open, const fs::path &path, mode_t mode)
{
    struct stat info
    {
    };
    if (::fstat(open.fd, &info) != 0)
        throwSystem("Cannot look at", path, errno);
    if (info.st_uid != ::geteuid())
        throw HubError(HubErrorKind::Forbidden,
                       path.string() +
                           " belongs to another user of this computer, who could read and change "
                           "the hub's data. Choose another folder with --data-dir.");
    if ((info.st_mode & 077) == 0)
        return;
    if (::fchmod(open.fd, mode) != 0)
        throwSystem("Cannot make private", path, errno);
    qCWarning(lcHub, "Other users of this computer had access to %s; not any more.", path.c_str());
}

void writeFile(const fs::path &file, std::string_view content, bool durably)
{
    const std::string temporary = file.string() + ".new";
    const int fd =
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        throwSystem("Cannot write", file, errno);
    const ssize_t done = ::write(fd, content.data(), content.size());
    const int failed = done == static_cast<ssize_t>(content.size()) && ::fchmod(fd, 0600) == 0 &&
                               (!durably || ::fsync(fd) == 0)
                           ? 0
                           : (errno != 0 ? errno : EIO);
    ::close(fd);
    if (failed != 0) {
        ::unlink(temporary.c_str());
        throwSystem("Cannot write", file, failed);
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0)
        throwSystem("Cannot write", file, errno);
    if (!durably)
        return;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int folderFd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderFd >= 0) {
        ::fsync(folderFd);
        ::close(folderFd);
    }
}

} // namespace

void writeDurably(const fs::path &file, std::string_view content)
{
    writeFile(file, content, true);
}

void writeAtOnce(const fs::path &file, std::string_view content)
{
    writeFile(file, content, false);
}

std::string readFirstLine(const fs::path &file)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
        line.pop_back();
    return line;
}

void makePrivateFolder(const fs::path &folder)
{
    std::error_code error;
    if (folder.has_parent_path())
        fs::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        throwSystem("Cannot make the folder", folder, errno);
    const OpenFile open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (open.fd < 0)
        throwSystem("Cannot open the folder", folder, errno);
    takeFromOthers(open, folder, 0700);
}

void makePrivateFile(const fs::path &file)
{
    // Not blocking: the file may be a pipe that nobody reads.
    const OpenFile open(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    if (open.fd < 0 && errno == ENOENT)
        return;
    struct stat info
    {
    };
    if (open.fd < 0 || ::fstat(open.fd, &info) != 0)
        throwSystem("Cannot open", file, errno);
    if (!S_ISREG(info.st_mode))
        throw HubError(HubErrorKind::InvalidInput, file.string() + " is not a file.");
    takeFromOthers(open, file, 0600);
}

void refuseNetworkFileSystem(const fs::path &folder)
{
    struct statfs info
    {
    };
    if (::statfs(folder.c_str(), &info) != 0)
        throwSystem("Cannot look at", folder, errno);
    // From linux/magic.h and the file systems' own sources; FUSE covers SSHFS, S3 and cloud drives.
    static constexpr std::pair<unsigned long, const char *> network[] = {
        {0x6969, "NFS"},      {0xFF534D42, "CIFS"}, {0xFE534D42, "SMB2"},   {0x517B, "SMB"},
        {0x65735546, "FUSE"}, {0x5346414F, "AFS"},  {0x73757245, "Coda"},   {0x01021997, "9P"},
        {0x00C36400, "Ceph"}, {0x013661636, "GFS"}, {0x0BD00BD0, "Lustre"}, {0x7461636F, "OCFS2"},
    };
    for (const auto &[magic, name] : network) {
        if (static_cast<unsigned long>(static_cast<unsigned int>(info.f_type)) == magic)
            throw HubError(
                HubErrorKind::InvalidInput,
                "The folder " + folder.string() + " is on a network file system (" + name +
                    "), where the hub's database would be damaged. Choose a folder on a disk of "
                    "this computer with --data-dir.");
    }
}

ExclusiveLock::ExclusiveLock(const fs::path &file)
{
    m_fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_fd < 0)
        throwSystem("Cannot open", file, errno);
    if (::flock(m_fd, LOCK_EX | LOCK_NB) == 0)
        return;
    const int code = errno;
    ::close(m_fd);
    if (code != EWOULDBLOCK)
        throwSystem("Cannot lock", file, code);
    throw AlreadyRuns("Another hub already runs on the data in " + file.parent_path().string() +
                      '.');
}

ExclusiveLock::~ExclusiveLock()
{
    ::close(m_fd);
}

std::string bootId()
{
    return readFirstLine("/proc/sys/kernel/random/boot_id");
}

long long processStartTime()
{
    // Field 22; the second is the program's name in brackets and may hold anything.
    const std::string stat = readFirstLine("/proc/self/stat");
    std::istringstream fields(stat.substr(std::min(stat.size(), stat.rfind(')') + 1)));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    return field.empty() ? 0 : std::stoll(field);
}

} // namespace slipway::hub
