/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */
#include "shim/files.h"

#include "shim/processes.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { RESERVED = 512, SIGNAL_BASE = 128 };

static bool write_all(int file, const char *text, size_t size)
{
    while (size > 0) {
        const ssize_t done = write(file, text, size);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        text += done;
        size -= (size_t)done;
    }
    return true;
}

/* The names in a folder survive a power cut only after this. */
static void sync_folder_of(const char *path)
{
    char folder[PATH_SIZE];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (!slash)
        return;
    *slash = '\0';
    const int file = open(folder[0] ? folder : "/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    fsync(file);
    close(file);
}

static void boot_id(char *text, size_t size)
{
    text[0] = '\0';
    const int file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    const ssize_t got = read(file, text, size - 1);
    close(file);
    text[got > 0 ? got : 0] = '\0';
    text[strcspn(text, "\n")] = '\0';
}

bool write_pid_file(const char *path, pid_t job)
{
    char fresh[PATH_SIZE + 8];
    char boot[64];
    char text[RESERVED];
    struct process self = {.pid = getpid()};
    boot_id(boot, sizeof boot);
    look_at(&self);
    const int size = snprintf(text, sizeof text,
                              "{\"pid\":%d,\"startTime\":%llu,\"bootId\":\"%s\",\"job\":%d}\n",
                              (int)self.pid, self.start, boot, (int)job);
    snprintf(fresh, sizeof fresh, "%s.new", path);
    const int file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool good = write_all(file, text, (size_t)size) && fsync(file) == 0;
    close(file);
    if (!good || rename(fresh, path) != 0)
        return false;
    sync_folder_of(path);
    return true;
}

int reserve_status(const char *path, char *fresh, size_t size)
{
    char blank[RESERVED];
    memset(blank, ' ', sizeof blank);
    snprintf(fresh, size, "%s.new", path);
    const int file = open(fresh, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return -1;
    /* Its blocks, and not only a promise of them; what is in them need not last. */
    const int reason = posix_fallocate(file, 0, sizeof blank);
    if (reason != 0 || !write_all(file, blank, sizeof blank)) {
        errno = reason != 0 ? reason : errno;
        close(file);
        return -1;
    }
    return file;
}

void write_status(int file, const char *fresh, const char *path, const struct ending *ending)
{
    char text[RESERVED];
    const int status = ending->status;
    const int number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    const int size = snprintf(
        text, sizeof text,
        "{\"exitCode\":%d,\"signal\":%d,\"stopped\":%s,\"outOfMemory\":%s,"
        "\"startedAt\":%lld,\"endedAt\":%lld,\"milliseconds\":%lld,"
        "\"peakMemory\":%lld,\"leftOut\":%lld}\n",
        number ? SIGNAL_BASE + number : WEXITSTATUS(status), number,
        ending->stopped ? "true" : "false", ending->out_of_memory ? "true" : "false", ending->began,
        ending->ended, ending->milliseconds, ending->peak_memory, ending->left_out);
    if (lseek(file, 0, SEEK_SET) == 0 && write_all(file, text, (size_t)size) &&
        ftruncate(file, size) == 0 && fsync(file) == 0 && rename(fresh, path) == 0)
        sync_folder_of(path);
    close(file);
}
