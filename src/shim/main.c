/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0
 *
 * slipway-shim --status FILE --log FILE --pid FILE [--cwd FOLDER] -- PROGRAM [ARGUMENT...]
 *
 * Supervises one job of a local-process queue and outlives whoever started it:
 *  - the job's output goes to the log (appended), its input is empty;
 *  - FILE of --pid is on disk before the job's program begins, and is never written a second time:
 *    the same job cannot be started twice;
 *  - when the job ended, and nothing it left behind runs any more, FILE of --status says how;
 *  - SIGTERM ends the job: SIGINT to its group, five seconds later SIGTERM, then SIGKILL to all
 *    that descends from it, in whatever session.
 * Returns once the job runs (0), or with a sentence on standard error: 64 wrong arguments,
 * 73 a file could not be written, 75 this job was started before, 127 no such program.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WRONG_USE = 64, NOT_WRITTEN = 73, STARTED_BEFORE = 75, NO_PROGRAM = 127 };
enum { TERM_AFTER = 5, KILL_AFTER = 10, LEFTOVERS_AFTER = 10 };
enum { RESERVED = 512, PATH_SIZE = 4096 };

struct options
{
    const char *status;
    const char *log;
    const char *pid;
    const char *cwd;
    char **command;
};

static int complain(int code, const char *what, const char *name)
{
    fprintf(stderr, "%s: %s%s%s\n", name, what, errno ? ": " : "", errno ? strerror(errno) : "");
    return code;
}

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

/* Parent and start time (field 4 and 22) of a process; false when it is gone. */
static bool look_at(pid_t pid, pid_t *parent, char *state, unsigned long long *start)
{
    char path[64];
    char text[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const ssize_t got = read(file, text, sizeof text - 1);
    close(file);
    if (got <= 0)
        return false;
    text[got] = '\0';
    /* The name in parentheses may hold anything, also parentheses. */
    const char *rest = strrchr(text, ')');
    int up = 0;
    return rest &&
           sscanf(rest + 1,
                  " %c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
                  state, &up, start) == 3 &&
           (*parent = up, true);
}

static bool write_pid_file(const char *path, pid_t job)
{
    char fresh[PATH_SIZE];
    char boot[64];
    char text[RESERVED];
    pid_t parent = 0;
    char state = 0;
    unsigned long long start = 0;
    boot_id(boot, sizeof boot);
    look_at(getpid(), &parent, &state, &start);
    const int size = snprintf(text, sizeof text,
                              "{\"pid\":%d,\"startTime\":%llu,\"bootId\":\"%s\",\"job\":%d}\n",
                              (int)getpid(), start, boot, (int)job);
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

/* The room for the status is taken before the job begins: a full disk does not lose it. */
static int reserve_status(const char *path, char *fresh, size_t size)
{
    char blank[RESERVED];
    memset(blank, ' ', sizeof blank);
    snprintf(fresh, size, "%s.new", path);
    const int file = open(fresh, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return -1;
    if (!write_all(file, blank, sizeof blank) || fsync(file) != 0) {
        close(file);
        return -1;
    }
    return file;
}

static void write_status(int file, const char *fresh, const char *path, int status, bool stopped,
                         time_t began)
{
    char text[RESERVED];
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    const int size = snprintf(text, sizeof text,
                              "{\"exitCode\":%d,\"signal\":%d,\"stopped\":%s,\"startedAt\":%lld,"
                              "\"endedAt\":%lld}\n",
                              code, WIFSIGNALED(status) ? WTERMSIG(status) : 0,
                              stopped ? "true" : "false", (long long)began, (long long)time(NULL));
    if (lseek(file, 0, SEEK_SET) == 0 && write_all(file, text, (size_t)size) &&
        ftruncate(file, size) == 0 && fsync(file) == 0 && rename(fresh, path) == 0)
        sync_folder_of(path);
    close(file);
}

struct process
{
    pid_t pid;
    pid_t parent;
    bool ours;
};

struct table
{
    struct process *all;
    size_t count;
    size_t room;
};

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
        const pid_t pid = (pid_t)atoi(entry->d_name);
        pid_t parent = 0;
        char state = 0;
        unsigned long long start = 0;
        if (pid > 0 && look_at(pid, &parent, &state, &start) && state != 'Z')
            table->all[table->count++] = (struct process){pid, parent, false};
    }
    closedir(proc);
    if (table->count > 0)
        qsort(table->all, table->count, sizeof *table->all, by_number);
}

/* Sends to everything below us, also what made a session of its own: orphans become our children.
 */
static void signal_descendants(int number)
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
            kill(one->pid, number);
        }
    }
}

static time_t monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

struct watch
{
    pid_t job;
    bool ended;
    int status;
    bool stopping;
    time_t stopped_at;
    time_t ended_at;
    int step;
    bool alone; /* no child is left, and so nothing below one */
};

static void collect(struct watch *watch)
{
    int status = 0;
    pid_t pid = 0;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        if (pid == watch->job) {
            watch->ended = true;
            watch->status = status;
            watch->ended_at = monotonic();
        }
    }
    watch->alone = pid < 0 && errno == ECHILD;
}

static void begin_stop(struct watch *watch)
{
    if (watch->stopping)
        return;
    watch->stopping = true;
    watch->stopped_at = monotonic();
    /* As Ctrl+C would: Python programs, and wandb in them, end in good order. Once the job is
     * collected, its number may be another's. */
    if (watch->ended)
        signal_descendants(SIGINT);
    else
        kill(-watch->job, SIGINT);
}

/* What is due by the clock: stronger signals, and ending what the job left behind. */
static void press(struct watch *watch)
{
    const time_t now = monotonic();
    time_t since = -1;
    if (watch->stopping)
        since = now - watch->stopped_at;
    else if (watch->ended && now - watch->ended_at >= LEFTOVERS_AFTER)
        since = now - watch->ended_at - LEFTOVERS_AFTER + TERM_AFTER;
    if (since >= KILL_AFTER)
        signal_descendants(SIGKILL);
    else if (since >= TERM_AFTER && watch->step == 0) {
        watch->step = 1;
        signal_descendants(SIGTERM);
    }
}

/* What the job started and left becomes ours, however many and in whatever session. */
static bool nothing_left(const struct watch *watch)
{
    return watch->ended && watch->alone;
}

static void supervise(struct watch *watch, const sigset_t *signals)
{
    while (!nothing_left(watch)) {
        const struct timespec second = {.tv_sec = 1, .tv_nsec = 0};
        const struct timespec soon = {.tv_sec = 0, .tv_nsec = 50L * 1000 * 1000};
        /* Grandchildren of ended children become ours without a signal: look more often then. */
        const int number = sigtimedwait(signals, NULL, watch->ended ? &soon : &second);
        if (number == SIGTERM || number == SIGINT)
            begin_stop(watch);
        collect(watch);
        press(watch);
    }
}

static void run_job(const struct options *options, int log, int go, int report)
{
    char byte = 0;
    setpgid(0, 0);
    const int null = open("/dev/null", O_RDONLY);
    dup2(null, STDIN_FILENO);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; ++number)
        signal(number, SIG_DFL);
    /* The supervisor first writes down that we are. */
    if (read(go, &byte, 1) != 1)
        _exit(NO_PROGRAM);
    if (!options->cwd || chdir(options->cwd) == 0)
        execvp(options->command[0], options->command);
    const int reason = errno;
    if (write(report, &reason, sizeof reason) < 0)
        _exit(NO_PROGRAM);
    _exit(NO_PROGRAM);
}

/* In the background process. Tells through `report`: bytes are an errno, its end alone is success.
 */
static int background(const struct options *options, int report)
{
    char fresh[PATH_SIZE + 8];
    int go[2];
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    signal(SIGHUP, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);

    const int log = open(options->log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const int status = reserve_status(options->status, fresh, sizeof fresh);
    struct watch watch = {0};
    const time_t began = time(NULL);
    if (log >= 0 && status >= 0 && pipe2(go, O_CLOEXEC) == 0)
        watch.job = fork();
    else
        watch.job = -1;
    if (watch.job == 0)
        run_job(options, log, go[0], report);
    if (watch.job < 0 ||
        (setpgid(watch.job, watch.job), !write_pid_file(options->pid, watch.job))) {
        const int reason = errno;
        if (watch.job > 0)
            kill(watch.job, SIGKILL);
        return write(report, &reason, sizeof reason) < 0 ? 1 : 1;
    }
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int file = 0; file <= 2; ++file)
        dup2(null, file);
    close(report);
    close(log);
    if (write(go[1], "g", 1) != 1)
        kill(watch.job, SIGKILL);
    close(go[0]);
    close(go[1]);
    supervise(&watch, &signals);
    write_status(status, fresh, options->status, watch.status, watch.stopping, began);
    return 0;
}

static bool parse(int count, char **words, struct options *options)
{
    int i = 1;
    for (; i + 1 < count && strcmp(words[i], "--") != 0; i += 2) {
        const char *value = words[i + 1];
        if (strcmp(words[i], "--status") == 0)
            options->status = value;
        else if (strcmp(words[i], "--log") == 0)
            options->log = value;
        else if (strcmp(words[i], "--pid") == 0)
            options->pid = value;
        else if (strcmp(words[i], "--cwd") == 0)
            options->cwd = value;
        else
            return false;
        if (strlen(value) > PATH_SIZE - 16)
            return false;
    }
    if (i >= count || strcmp(words[i], "--") != 0 || i + 1 >= count)
        return false;
    options->command = words + i + 1;
    return options->status && options->log && options->pid;
}

int main(int count, char **words)
{
    struct options options = {0};
    char lock_name[PATH_SIZE + 8];
    int report[2];
    errno = 0;
    if (!parse(count, words, &options))
        return complain(WRONG_USE,
                        "use: --status FILE --log FILE --pid FILE [--cwd FOLDER] -- PROGRAM ...",
                        "slipway-shim");
    snprintf(lock_name, sizeof lock_name, "%s.lock", options.pid);
    /* Inherited by the supervisor: held for as long as it lives. */
    const int lock = open(lock_name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return complain(NOT_WRITTEN, "cannot be written", lock_name);
    if (flock(lock, LOCK_EX | LOCK_NB) != 0 || access(options.pid, F_OK) == 0) {
        errno = 0;
        return complain(STARTED_BEFORE, "this job was started before", options.pid);
    }
    if (pipe2(report, O_CLOEXEC) != 0)
        return complain(NOT_WRITTEN, "no pipe", "slipway-shim");
    const pid_t child = fork();
    if (child < 0)
        return complain(NOT_WRITTEN, "no process", "slipway-shim");
    if (child == 0) {
        close(report[0]);
        return background(&options, report[1]);
    }
    close(report[1]);
    int reason = 0;
    ssize_t got = 0;
    while ((got = read(report[0], &reason, sizeof reason)) < 0 && errno == EINTR)
        continue;
    if (got != (ssize_t)sizeof reason)
        return 0;
    errno = reason;
    return complain(reason == ENOSPC || reason == EDQUOT ? NOT_WRITTEN : NO_PROGRAM,
                    "cannot be started", options.command[0]);
}
