/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0
 *
 * What the supervisor leaves for others to read. Written beside the name, synced and renamed: a
 * reader, also one after a power cut, finds all of it or nothing. */

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { PATH_SIZE = 4096 };

/* How a job ended. */
struct ending
{
    int status; /* as wait(2) gives it */
    bool stopped;
    bool out_of_memory;
    long long began; /* seconds of the wall's clock */
    long long ended;
    long long milliseconds;
    long long peak_memory; /* bytes, of its largest process */
    long long left_out;    /* bytes of output that are not in the log */
};

/* Who supervises which job; false with errno. */
bool write_pid_file(const char *path, pid_t job);
/* The room for the status is taken before the job begins: a full disk does not lose it. The open
 * file, or -1 with errno; `fresh` gets its name. */
int reserve_status(const char *path, char *fresh, size_t size);
/* Closes the file of reserve_status. */
void write_status(int file, const char *fresh, const char *path, const struct ending *ending);
