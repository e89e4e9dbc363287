/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */
#include "shim/memory.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A large process takes its time to end after the kernel has counted it. */
enum { KEPT_SECONDS = 5 };
#define KEY "oom_kill "

static time_t monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

/* -1: it does not say. */
static long long count_in(const char *path)
{
    char line[256];
    long long count = -1;
    FILE *file = path[0] ? fopen(path, "re") : NULL;
    while (file && count < 0 && fgets(line, sizeof line, file)) {
        if (strncmp(line, KEY, strlen(KEY)) == 0 && sscanf(line + strlen(KEY), "%lld", &count) != 1)
            count = -1;
    }
    if (file)
        fclose(file);
    return count;
}

static void look(const struct memory_watch *watch, long long counts[2])
{
    counts[0] = count_in(watch->limits);
    counts[1] = count_in("/proc/vmstat");
}

/* Lines are number:controllers:path; the second generation has neither number nor controllers. */
static void find_group(struct memory_watch *watch)
{
    char line[2048];
    FILE *file = fopen("/proc/self/cgroup", "re");
    while (file && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        const char *first = strstr(line, ":memory:");
        char path[sizeof watch->limits];
        if (first)
            snprintf(path, sizeof path, "/sys/fs/cgroup/memory%s/memory.oom_control",
                     first + strlen(":memory:"));
        else if (strncmp(line, "0::", 3) == 0)
            snprintf(path, sizeof path, "/sys/fs/cgroup%s/memory.events", line + 3);
        else
            continue;
        if (access(path, R_OK) == 0)
            memcpy(watch->limits, path, sizeof path);
    }
    if (file)
        fclose(file);
}

void memory_watch_begin(struct memory_watch *watch)
{
    find_group(watch);
    look(watch, watch->recent);
    memcpy(watch->earlier, watch->recent, sizeof watch->earlier);
    watch->since = monotonic();
}

void memory_watch_tick(struct memory_watch *watch)
{
    if (monotonic() - watch->since < KEPT_SECONDS)
        return;
    memcpy(watch->earlier, watch->recent, sizeof watch->earlier);
    look(watch, watch->recent);
    watch->since = monotonic();
}

bool memory_ran_out(const struct memory_watch *watch)
{
    long long now[2];
    look(watch, now);
    for (int i = 0; i < 2; ++i) {
        if (now[i] >= 0 && watch->earlier[i] >= 0 && now[i] > watch->earlier[i])
            return true;
    }
    return false;
}
