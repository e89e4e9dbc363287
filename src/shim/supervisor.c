/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */
#include "shim/supervisor.h"

#include "shim/memory.h"
#include "shim/processes.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Milliseconds. */
enum { LEFTOVERS_AFTER = 10000, LEFTOVERS_GRACE = 5000 };
enum { IDLE = 5000, WHILE_STOPPING = 200, WHILE_ENDING = 50, BREATH = 2 };
enum { KILL_ROUNDS = 500, KIBIBYTE = 1024, SIGNAL_BASE = 128 };
/* Bytes; a job that prints line by line does not wake us for each. */
enum { LITTLE = 16 * 1024 };

struct watch
{
    pid_t job;
    int output;
    struct limited_log *log;
    struct ending *ending;
    struct memory_watch memory;
    long long began;
    bool ended;
    long long ended_at;
    bool stopping;
    long long stopped_at;
    long long grace;
    bool asked;   /* what was left has had its SIGTERM */
    bool killing; /* a SIGKILL from now on is ours */
    bool alone;   /* no child is left, and so nothing below one */
    bool breathing;
};

/* Also while the computer sleeps. */
static long long milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static bool was_killed(int status)
{
    return (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) ||
           (WIFEXITED(status) && WEXITSTATUS(status) == SIGNAL_BASE + SIGKILL);
}

static void job_ended(struct watch *watch, int status)
{
    watch->ended = true;
    watch->ended_at = milliseconds();
    watch->ending->status = status;
    watch->ending->ended = (long long)time(NULL);
    watch->ending->milliseconds = watch->ended_at - watch->began;
    watch->ending->out_of_memory =
        was_killed(status) && !watch->killing && memory_ran_out(&watch->memory);
}

static void collect(struct watch *watch)
{
    struct rusage used;
    int status = 0;
    pid_t pid = 0;
    while ((pid = wait4(-1, &status, WNOHANG, &used)) > 0) {
        const long long peak = (long long)used.ru_maxrss * KIBIBYTE;
        if (peak > watch->ending->peak_memory)
            watch->ending->peak_memory = peak;
        if (pid == watch->job)
            job_ended(watch, status);
    }
    watch->alone = pid < 0 && errno == ECHILD;
}

static void begin_stop(struct watch *watch)
{
    if (watch->stopping)
        return;
    watch->stopping = true;
    watch->stopped_at = milliseconds();
    /* As Ctrl+C would: Python programs, and wandb in them, end in good order. Once the job is
     * collected, its number may be another's. */
    if (watch->ended)
        signal_descendants(SIGINT);
    else
        kill(-watch->job, SIGINT);
}

/* What the job started and left becomes ours, however many and in whatever session. */
static bool nothing_left(const struct watch *watch)
{
    return watch->ended && watch->alone;
}

/* What is due by the clock: stronger signals, and ending what the job left behind. */
static void press(struct watch *watch)
{
    const long long now = milliseconds();
    long long since = -1;
    long long grace = watch->grace;
    if (watch->stopping) {
        since = now - watch->stopped_at;
    } else if (watch->ended && now - watch->ended_at >= LEFTOVERS_AFTER) {
        /* The job has ended: what it left has nothing to save, however long it might take. */
        grace = 2 * LEFTOVERS_GRACE;
        since = now - watch->ended_at - LEFTOVERS_AFTER + LEFTOVERS_GRACE;
    }
    if (since >= grace) {
        watch->killing = true;
        for (int round = 0; round < KILL_ROUNDS && !nothing_left(watch); ++round) {
            kill_children();
            collect(watch);
        }
    } else if (since >= grace / 2 && !watch->asked) {
        watch->asked = true;
        signal_descendants(SIGTERM);
    }
}

/* false: nothing there for now. */
static bool take(struct watch *watch)
{
    const ssize_t got = watch->output >= 0 ? limited_log_take(watch->log, watch->output) : 0;
    watch->breathing = got > 0 && got < LITTLE;
    if (got > 0)
        return true;
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (watch->output >= 0)
        close(watch->output);
    watch->output = -1;
    return false;
}

static int patience(const struct watch *watch)
{
    if (watch->breathing)
        return BREATH;
    /* Grandchildren of ended children become ours without a signal: look more often then. */
    if (watch->ended || watch->killing)
        return WHILE_ENDING;
    return watch->stopping ? WHILE_STOPPING : IDLE;
}

static void wait_for_news(struct watch *watch, int signals)
{
    struct pollfd events[2] = {{.fd = signals, .events = POLLIN},
                               {.fd = watch->breathing ? -1 : watch->output, .events = POLLIN}};
    struct signalfd_siginfo news;
    if (poll(events, 2, patience(watch)) <= 0)
        return;
    while (events[0].revents && read(signals, &news, sizeof news) == (ssize_t)sizeof news) {
        if (news.ssi_signo == SIGTERM || news.ssi_signo == SIGINT)
            begin_stop(watch);
        if (news.ssi_signo == SIGQUIT) {
            begin_stop(watch);
            watch->stopped_at -= watch->grace;
        }
    }
}

void supervise(pid_t job, int output, struct limited_log *log, const sigset_t *signals,
               long long grace, struct ending *ending)
{
    struct watch watch = {
        .job = job, .output = output, .log = log, .grace = grace, .ending = ending};
    watch.began = milliseconds();
    memory_watch_begin(&watch.memory);
    const int news = signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
    while (!nothing_left(&watch)) {
        wait_for_news(&watch, news);
        take(&watch);
        collect(&watch);
        press(&watch);
        memory_watch_tick(&watch.memory);
    }
    /* Whoever else has the other end by now is none of ours. */
    while (take(&watch))
        continue;
    ending->stopped = watch.stopping;
    ending->left_out = log->left_out;
    close(news);
}
