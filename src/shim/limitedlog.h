/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */

#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The least limit of a log, in bytes; a smaller one is taken for this. */
enum { LIMITED_LOG_LEAST = 64 * 1024 };

/**
 * A log file that does not grow beyond a limit: its first quarter stays, and of the newest at
 * least a sixth of the limit. One line between them says how many bytes were left out; every other
 * byte is as it was given. The file alone says how far it is: another process can go on with it.
 */
struct limited_log
{
    int file;
    int64_t limit;    /**< bytes; 0: none */
    int64_t size;     /**< of the file */
    int64_t mark;     /**< where the line about what was left out begins; -1: there is none */
    int64_t left_out; /**< bytes given that are not in the file; -1: nobody knows how many */
    bool at_least;    /**< there may have been more that was never given */
};

/** Opens or makes the file; false with errno. Only one process at a time may write it. */
bool limited_log_open(struct limited_log *log, const char *path, int64_t limit);
void limited_log_close(struct limited_log *log);
/** Appends; false with errno when not everything could be written. */
bool limited_log_write(struct limited_log *log, const char *bytes, size_t size);
/**
 * Appends what is in a pipe (non-blocking); answers as read(2). Output that cannot be written
 * because the disk is full makes room in the log itself, and is dropped and counted in the end:
 * whoever writes the pipe is not held up.
 */
ssize_t limited_log_take(struct limited_log *log, int pipe);
/** All bytes that were ever given; -1: nobody knows. */
int64_t limited_log_taken(const struct limited_log *log);
/** Notes that an unknown number of bytes is missing before the next; false with errno. */
bool limited_log_gap(struct limited_log *log);
/** Empties the file; false with errno. */
bool limited_log_restart(struct limited_log *log);

#ifdef __cplusplus
}
#endif
