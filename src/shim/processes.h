/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */

#pragma once

#include <stdbool.h>
#include <sys/types.h>

struct process
{
    pid_t pid;
    pid_t parent;
    char state;
    unsigned long long start; /* in clock ticks since the computer's start */
    bool ours;
};

/* Fills in the rest for process->pid; false when it is gone. */
bool look_at(struct process *process);
/* Sends to everything below us, also what made a session of its own: orphans become our children.
 * To no process that has the number of one of them by now. */
void signal_descendants(int number);
/* Sends SIGKILL to our children. Theirs become ours, and are for the next call: what starts
 * processes faster than they can be listed is overtaken. */
void kill_children(void);
