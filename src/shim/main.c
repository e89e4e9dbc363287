/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0
 *
 * slipway-shim --status FILE --log FILE [--log-limit BYTES] --pid FILE [--cwd FOLDER]
 *              [--orphans end|leave] [--grace SECONDS] -- PROGRAM [ARGUMENT...]
 *
 * Supervises one job, or the engine's client that is attached to its container, and outlives
 * whoever started it:
 *  - the job's output goes to the log, byte for byte; its input is empty. A log with a limit keeps
 *    its beginning and its end (limitedlog.h), and a full disk does not hold up the job;
 *  - FILE of --pid is on disk before the job's program begins, and is never written a second time:
 *    the same job cannot be started twice;
 *  - when the job ended, and nothing it left behind runs any more, FILE of --status says how;
 *    with --orphans leave, what it left behind is none of ours and goes on;
 *  - SIGQUIT ends the job at once: SIGKILL to all;
 *  - SIGTERM ends the job: SIGINT to its group, after half of the grace (ten seconds) SIGTERM, then
 *    SIGKILL to all that descends from it, in whatever session. It ends with us when we are killed.
 * With --logger containerd instead of a program it is itself run by containerd, for one container
 * whose output goes to the log; it ends with it, or at SIGTERM.
 * Otherwise it returns once the job runs (0), or with a sentence on standard error: 64 wrong
 * arguments, 73 a file could not be written, 75 this job was started before, 127 no such program.
 */
#include "shim/files.h"
#include "shim/limitedlog.h"
#include "shim/logger.h"
#include "shim/supervisor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

enum { WRONG_USE = 64, NOT_WRITTEN = 73, STARTED_BEFORE = 75, NO_PROGRAM = 127 };
enum { PIPE_SIZE = 1024 * 1024 };
enum { GRACE = 10, LONGEST_GRACE = 24 * 60 * 60 }; /* seconds */

struct options
{
    const char *status;
    const char *log;
    long long log_limit;
    const char *pid;
    const char *cwd;
    bool leave_orphans;
    bool for_containerd;
    long long grace; /* seconds */
    char **command;
};

static int complain(int code, const char *what, const char *name)
{
    fprintf(stderr, "%s: %s%s%s\n", name, what, errno ? ": " : "", errno ? strerror(errno) : "");
    return code;
}

static void run_job(const struct options *options, int output, int go, int report)
{
    char byte = 0;
    setpgid(0, 0);
    const int null = open("/dev/null", O_RDONLY);
    dup2(null, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    /* Nobody could end it any more, or say how it ended. */
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
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

/* Both ends; what is read from does not block. */
static bool make_output(int output[2])
{
    if (pipe2(output, O_CLOEXEC) != 0)
        return false;
    fcntl(output[0], F_SETPIPE_SZ, PIPE_SIZE); /* without it, only slower */
    return fcntl(output[0], F_SETFL, O_NONBLOCK) == 0;
}

/* In containerd's logger; the exit code. */
static int keep(const struct options *options)
{
    char fresh[PATH_SIZE + 8];
    struct limited_log log;
    struct ending ending = {.began = (long long)time(NULL)};
    int status = -1;
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    if (!limited_log_open(&log, options->log, options->log_limit))
        return complain(NOT_WRITTEN, "cannot be written", options->log);
    if ((status = reserve_status(options->status, fresh, sizeof fresh)) < 0 ||
        !write_pid_file(options->pid, getpid()))
        return complain(NOT_WRITTEN, "cannot be written", options->pid);
    keep_log(&log, &ending);
    limited_log_close(&log);
    ending.ended = (long long)time(NULL);
    write_status(status, fresh, options->status, &ending);
    return 0;
}

/* In the background process. Tells through `report`: bytes are an errno, its end alone is success.
 */
static int background(const struct options *options, int report)
{
    char fresh[PATH_SIZE + 8];
    int go[2];
    int output[2];
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, options->leave_orphans ? 0 : 1, 0, 0, 0);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGQUIT);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    signal(SIGCHLD, SIG_DFL); /* ignored by whoever started us, children would vanish untold */
    signal(SIGHUP, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);

    struct limited_log log;
    struct ending ending = {.began = (long long)time(NULL)};
    pid_t job = -1;
    int status = -1;
    if (limited_log_open(&log, options->log, options->log_limit) &&
        (status = reserve_status(options->status, fresh, sizeof fresh)) >= 0 &&
        pipe2(go, O_CLOEXEC) == 0 && make_output(output))
        job = fork();
    if (job == 0)
        run_job(options, output[1], go[0], report);
    if (job < 0 || (setpgid(job, job), !write_pid_file(options->pid, job))) {
        const int reason = errno;
        if (job > 0)
            kill(job, SIGKILL);
        return write(report, &reason, sizeof reason) < 0 ? 1 : 1;
    }
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int file = 0; file <= 2; ++file)
        dup2(null, file);
    close(report);
    close(output[1]);
    if (write(go[1], "g", 1) != 1)
        kill(job, SIGKILL);
    close(go[0]);
    close(go[1]);
    supervise(job, output[0], &log, &signals, options->grace * 1000, &ending);
    limited_log_close(&log);
    write_status(status, fresh, options->status, &ending);
    return 0;
}

/* -1 for what is no such number. */
static long long number_of(const char *text)
{
    char *end = NULL;
    errno = 0;
    const long long size = strtoll(text, &end, 10);
    return errno == 0 && end != text && *end == '\0' && size >= 0 ? size : -1;
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
        else if (strcmp(words[i], "--log-limit") == 0)
            options->log_limit = number_of(value);
        else if (strcmp(words[i], "--grace") == 0)
            options->grace = number_of(value);
        else if (strcmp(words[i], "--orphans") == 0 &&
                 (strcmp(value, "leave") == 0 || strcmp(value, "end") == 0))
            options->leave_orphans = strcmp(value, "leave") == 0;
        else if (strcmp(words[i], "--logger") == 0 && strcmp(value, "containerd") == 0)
            options->for_containerd = true;
        else
            return false;
        if (strlen(value) > PATH_SIZE - 16)
            return false;
    }
    if (!options->for_containerd && (i >= count || strcmp(words[i], "--") != 0 || i + 1 >= count))
        return false;
    options->command = words + i + 1;
    return options->status && options->log && options->pid && options->log_limit >= 0 &&
           options->grace >= 0 && options->grace <= LONGEST_GRACE;
}

int main(int count, char **words)
{
    struct options options = {.grace = GRACE};
    char lock_name[PATH_SIZE + 8];
    int report[2];
    errno = 0;
    if (!parse(count, words, &options))
        return complain(WRONG_USE,
                        "use: --status FILE --log FILE [--log-limit BYTES] --pid FILE "
                        "[--cwd FOLDER] [--orphans end|leave] [--grace SECONDS] -- PROGRAM ... | "
                        "--logger containerd",
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
    if (options.for_containerd)
        return keep(&options);
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
