/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */
#include "shim/limitedlog.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LINE = 80, BUFFER = 256 * 1024, CHUNK = 1024 * 1024 };
enum { PIECE = 16 * 1024, LONGEST_LINE = 64 * 1024, LEAST_REST = 8 * 1024 };
#define LINE_FORMAT "\n--- %" PRId64 " bytes of output were left out here "
#define LINE_AT_LEAST "\n--- at least %" PRId64 " bytes of output were left out here "
#define LINE_UNKNOWN "\n--- an unknown number of bytes of output was left out here "

static int64_t least(int64_t one, int64_t other)
{
    return one < other ? one : other;
}

static int64_t head_of(const struct limited_log *log)
{
    return log->limit / 4;
}

static bool write_at(const struct limited_log *log, int64_t at, const char *bytes, int64_t size)
{
    while (size > 0) {
        const ssize_t done = pwrite(log->file, bytes, (size_t)size, at);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes += done;
        at += done;
        size -= done;
    }
    return true;
}

static bool truncate_at(struct limited_log *log, int64_t size)
{
    if (ftruncate(log->file, size) != 0)
        return false;
    log->size = size;
    return true;
}

/* Always as long, so that a later count takes its place. */
static bool write_line(const struct limited_log *log)
{
    char line[LINE + 1];
    int used = 0;
    if (log->left_out < 0)
        used = snprintf(line, sizeof line, LINE_UNKNOWN);
    else if (log->at_least)
        used = snprintf(line, sizeof line, LINE_AT_LEAST, log->left_out);
    else
        used = snprintf(line, sizeof line, LINE_FORMAT, log->left_out);
    memset(line + used, '-', (size_t)(LINE - used));
    line[LINE - 1] = '\n';
    return write_at(log, log->mark, line, LINE);
}

static void read_line(struct limited_log *log)
{
    char line[LINE + 1] = {0};
    int64_t count = 0;
    if (log->limit <= 0 || log->size < head_of(log) + LINE ||
        pread(log->file, line, LINE, head_of(log)) != LINE || line[LINE - 1] != '\n')
        return;
    if (strncmp(line, LINE_UNKNOWN, strlen(LINE_UNKNOWN)) == 0)
        log->left_out = -1;
    else if ((sscanf(line, LINE_FORMAT, &count) == 1 || sscanf(line, LINE_AT_LEAST, &count) == 1) &&
             count > 0)
        log->left_out = count;
    else
        return;
    log->mark = head_of(log);
}

bool limited_log_open(struct limited_log *log, const char *path, int64_t limit)
{
    struct stat info;
    *log = (struct limited_log){.file = -1, .mark = -1};
    log->limit = limit > 0 && limit < LIMITED_LOG_LEAST ? LIMITED_LOG_LEAST : limit;
    log->file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (log->file < 0)
        return false;
    if (fstat(log->file, &info) != 0) {
        limited_log_close(log);
        return false;
    }
    log->size = info.st_size;
    read_line(log);
    return true;
}

void limited_log_close(struct limited_log *log)
{
    const int reason = errno;
    if (log->file >= 0)
        close(log->file);
    log->file = -1;
    errno = reason;
}

int64_t limited_log_taken(const struct limited_log *log)
{
    if (log->left_out < 0)
        return -1;
    return log->size + log->left_out - (log->mark >= 0 ? LINE : 0);
}

/* Where a line begins soon after `from`, else `from` itself. */
static int64_t line_after(const struct limited_log *log, int64_t from)
{
    static char text[LONGEST_LINE];
    const int64_t window = least(LONGEST_LINE, (log->size - from) / 4);
    const ssize_t got = pread(log->file, text, (size_t)window, from - 1);
    const char *end = got > 0 ? memchr(text, '\n', (size_t)got) : NULL;
    return end ? from + (end - text) : from;
}

/* Keeps the first `head` bytes and the last third of the rest. Needs no room on the disk; whoever
 * is interrupted here has some output twice rather than not at all. */
static bool leave_out(struct limited_log *log, int64_t head)
{
    static char buffer[BUFFER];
    const int64_t mark = log->mark >= 0 ? log->mark : head;
    const int64_t old = log->mark >= 0 ? mark + LINE : mark;
    if (log->size - old < LEAST_REST)
        return false;
    int64_t from = line_after(log, log->size - (log->size - old) / 3);
    int64_t to = mark + LINE;
    const int64_t removed = from - old;
    while (from < log->size) {
        const ssize_t got = pread(log->file, buffer, (size_t)least(BUFFER, log->size - from), from);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || !write_at(log, to, buffer, got))
            return false;
        from += got;
        to += got;
    }
    if (!truncate_at(log, to))
        return false;
    log->mark = mark;
    if (log->left_out >= 0)
        log->left_out += removed;
    return write_line(log);
}

/* Output was dropped before the log had a line about it. */
static void say_left_out(struct limited_log *log)
{
    if (log->left_out == 0 || log->mark >= 0)
        return;
    log->mark = log->size;
    if (write_line(log)) {
        log->size += LINE;
        return;
    }
    log->mark = -1;
    truncate_at(log, log->size);
}

/* How many bytes may come now; makes room at the limit. */
static int64_t room(struct limited_log *log)
{
    say_left_out(log);
    if (log->limit <= 0)
        return CHUNK;
    if (log->size >= log->limit && !leave_out(log, head_of(log)))
        return -1;
    return log->limit - log->size;
}

bool limited_log_write(struct limited_log *log, const char *bytes, size_t size)
{
    while (size > 0) {
        const int64_t part = least(room(log), (int64_t)size);
        if (part <= 0 || !write_at(log, log->size, bytes, part))
            return false;
        log->size += part;
        bytes += part;
        size -= (size_t)part;
    }
    return true;
}

static bool is_full(int reason)
{
    return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

/* Appends, if need be in the place of what came before: the newest is worth more. */
static bool squeeze_in(struct limited_log *log, const char *bytes, int64_t size)
{
    const int64_t head = log->size / 4;
    return write_at(log, log->size, bytes, size) ||
           (is_full(errno) && truncate_at(log, log->size) &&
            leave_out(log, log->limit > 0 ? least(head, head_of(log)) : head) &&
            write_at(log, log->size, bytes, size));
}

/* And all that stands before it but the beginning: what is in the file is without gaps. */
static void drop(struct limited_log *log, int64_t size)
{
    const int64_t rest = log->mark >= 0 ? log->mark + LINE : log->size;
    if (log->left_out >= 0)
        log->left_out += log->size - rest + size;
    truncate_at(log, rest);
    if (log->mark >= 0)
        write_line(log);
    else
        say_left_out(log);
}

/* Where pipes cannot be spliced into files, and where the disk is full. */
static ssize_t copy(struct limited_log *log, int pipe, int64_t most)
{
    static char buffer[BUFFER];
    const ssize_t got = read(pipe, buffer, (size_t)(most > 0 ? least(BUFFER, most) : BUFFER));
    for (int64_t at = 0; at < got;) {
        const int64_t size = least(PIECE, got - at);
        if (most > 0 && squeeze_in(log, buffer + at, size))
            log->size += size;
        else
            drop(log, size);
        at += size;
    }
    return got;
}

ssize_t limited_log_take(struct limited_log *log, int pipe)
{
    const int64_t most = room(log);
    if (most <= 0)
        return copy(log, pipe, most);
    loff_t at = log->size;
    const ssize_t got = splice(pipe, NULL, log->file, &at, (size_t)least(most, CHUNK),
                               SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    if (got >= 0) {
        log->size += got;
        return got;
    }
    return errno == EAGAIN || errno == EINTR ? got : copy(log, pipe, most);
}

bool limited_log_gap(struct limited_log *log)
{
    const int64_t head = log->mark >= 0 ? log->mark : log->size;
    const int64_t mark = log->limit > 0 ? least(head, head_of(log)) : head;
    log->left_out = -1;
    log->mark = mark;
    return truncate_at(log, mark) && write_line(log) && truncate_at(log, mark + LINE);
}

bool limited_log_restart(struct limited_log *log)
{
    log->mark = -1;
    log->left_out = 0;
    return truncate_at(log, 0);
}
