/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */

#pragma once

#include <stdbool.h>
#include <time.h>

/* What the kernel says about the processes that it ended for lack of memory. */
struct memory_watch
{
    char limits[4096];    /* the file of our control group that counts them; may be empty */
    long long earlier[2]; /* counts of some seconds ago: of the group, of the computer */
    long long recent[2];
    time_t since;
};

void memory_watch_begin(struct memory_watch *watch);
/* To be called about every second. */
void memory_watch_tick(struct memory_watch *watch);
/* Whether the kernel ended a process within the last seconds. */
bool memory_ran_out(const struct memory_watch *watch);
