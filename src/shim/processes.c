/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */
#include "shim/processes.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

struct table
{
    struct process *all;
    size_t count;
    size_t room;
};

bool look_at(struct process *process)
{
    char path[64];
    char text[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)process->pid);
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const ssize_t got = read(file, text, sizeof text - 1);
    close(file);
    if (got <= 0)
        return false;
    text[got] = '\0';
    /* The name in parentheses may hold anything, also parentheses. Field 4 and 22. */
    const char *rest = strrchr(text, ')');
    int parent = 0;
    if (!rest ||
        sscanf(rest + 1,
               " %c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
               &process->state, &parent, &process->start) != 3)
        return false;
    process->parent = parent;
    return true;
}

static int by_number(const void *one, const void *other)
{
    const pid_t a = ((const struct process *)one)->pid;
    const pid_t b = ((const struct process *)other)->pid;
    return (a > b) - (a < b);
}

/* Without memory for more, those that fit: there is another look soon. */
static bool has_room(struct table *table)
{
    enum { FIRST_ROOM = 1024 };
    if (table->count < table->room)
        return true;
    const size_t room = table->room ? table->room * 2 : FIRST_ROOM;
    struct process *all = realloc(table->all, room * sizeof *all);
    if (!all)
        return false;
    table->all = all;
    table->room = room;
    return true;
}

static void read_processes(struct table *table)
{
    table->count = 0;
    DIR *proc = opendir("/proc");
    if (!proc)
        return;
    const struct dirent *entry = NULL;
    while ((entry = readdir(proc)) && has_room(table)) {
        struct process one = {.pid = (pid_t)atoi(entry->d_name)};
        if (one.pid > 0 && look_at(&one) && one.state != 'Z')
            table->all[table->count++] = one;
    }
    closedir(proc);
    if (table->count > 0)
        qsort(table->all, table->count, sizeof *table->all, by_number);
}

/* Between the look and the signal the number may become another's; a descriptor cannot. */
static void send_to(const struct process *process, int number)
{
    struct process now = {.pid = process->pid};
    const int descriptor = (int)syscall(SYS_pidfd_open, process->pid, 0);
    if (descriptor >= 0) {
        if (look_at(&now) && now.start == process->start)
            syscall(SYS_pidfd_send_signal, descriptor, number, NULL, 0);
        close(descriptor);
    } else if (process->parent == getpid()) {
        /* A child keeps its number until we collect it; those below it become children. */
        kill(process->pid, number);
    }
}

void signal_descendants(int number)
{
    static struct table table;
    read_processes(&table);
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < table.count; ++i) {
            struct process *one = &table.all[i];
            if (one->ours)
                continue;
            const struct process parent = {.pid = one->parent};
            const struct process *above =
                bsearch(&parent, table.all, table.count, sizeof parent, by_number);
            if (one->parent != getpid() && !(above && above->ours))
                continue;
            one->ours = true;
            more = true;
            send_to(one, number);
        }
    }
}

void kill_children(void)
{
    char text[4096];
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) { /* a kernel without this file */
        signal_descendants(SIGKILL);
        return;
    }
    const ssize_t got = read(file, text, sizeof text - 1);
    close(file);
    text[got > 0 ? got : 0] = '\0';
    /* The last number may be cut; it comes again. */
    char *end = strrchr(text, ' ');
    if (end)
        *end = '\0';
    for (char *next = text; end && *next != '\0';) {
        const long pid = strtol(next, &next, 10);
        if (pid <= 1)
            break;
        kill((pid_t)pid, SIGKILL);
    }
}
