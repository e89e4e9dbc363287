// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace slipway::hub {

/** Writes a file of mode 0600 so that it is there whole or not at all. Throws HubError. */
void writeDurably(const std::filesystem::path &file, std::string_view content);
/** The same to whoever reads it now, without waiting for the disk: it may be gone after a crash of
 * the computer. */
void writeAtOnce(const std::filesystem::path &file, std::string_view content);
/** The first line without blanks at its end; empty when there is no such file. */
std::string readFirstLine(const std::filesystem::path &file);
/**
 * Creates the folder (0700) and its parents. One that exists must be ours; what others could do
 * there is taken away, which the log says. Throws HubError.
 */
void makePrivateFolder(const std::filesystem::path &folder);
/** The same for a file, if there is one: 0600. A link, or anything but a file, is refused. */
void makePrivateFile(const std::filesystem::path &file);
/** Throws HubError when SQLite's locks cannot be relied on there: NFS, SMB, SSHFS and the like. */
void refuseNetworkFileSystem(const std::filesystem::path &folder);

/** Another process serves this data directory. */
class AlreadyRuns : public HubError
{
public:
    explicit AlreadyRuns(const std::string &sentence)
        : HubError(HubErrorKind::Conflict, sentence)
    {
    }
};

/** An exclusive lock on a file, held until the object goes (or the process dies). */
class ExclusiveLock
{
public:
    /** Throws AlreadyRuns when someone else holds it. */
    explicit ExclusiveLock(const std::filesystem::path &file);
    ~ExclusiveLock();
    ExclusiveLock(const ExclusiveLock &) = delete;
    ExclusiveLock &operator=(const ExclusiveLock &) = delete;

private:
    int m_fd = -1;
};

/** running.json's content: which process this is, beyond reuse of its id and a reboot. */
std::string bootId();
long long processStartTime();

} // namespace slipway::hub
