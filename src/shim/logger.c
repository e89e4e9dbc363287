/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */
#include "shim/logger.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { OUTPUT = 3, ERRORS = 4, READY = 5 };
enum { PIPE_SIZE = 1024 * 1024 };
enum { LOOK = 50, LONGEST_LOOK = 60000 }; /* milliseconds */

/* Whether there was something; a pipe that has ended is closed. */
static bool take(struct limited_log *log, struct pollfd *pipe)
{
    const ssize_t got = pipe->fd >= 0 ? limited_log_take(log, pipe->fd) : -1;
    if (got > 0)
        return true;
    if (pipe->fd >= 0 && (got == 0 || (errno != EAGAIN && errno != EINTR))) {
        close(pipe->fd);
        pipe->fd = -1;
    }
    return false;
}

/* A descriptor that tells when the container's first process has ended, and with it all others:
 * -1 while nobody has written its number, or with ESRCH. containerd's shim starts us in the folder
 * where runc writes it. */
static int open_container(void)
{
    char text[16] = "";
    const int file = open("init.pid", O_RDONLY | O_CLOEXEC);
    const ssize_t got = file >= 0 ? read(file, text, sizeof text - 1) : -1;
    if (file >= 0)
        close(file);
    const long number = got > 0 ? strtol(text, NULL, 10) : 0;
    errno = 0;
    return number > 1 ? (int)syscall(SYS_pidfd_open, (pid_t)number, 0) : -1;
}

void keep_log(struct limited_log *log, struct ending *ending)
{
    sigset_t told;
    sigemptyset(&told);
    sigaddset(&told, SIGTERM);
    sigprocmask(SIG_BLOCK, &told, NULL);
    struct pollfd events[4] = {{.fd = OUTPUT, .events = POLLIN},
                               {.fd = ERRORS, .events = POLLIN},
                               {.fd = signalfd(-1, &told, SFD_CLOEXEC), .events = POLLIN},
                               {.fd = -1, .events = POLLIN}};
    for (int i = 0; i < 2; ++i) {
        fcntl(events[i].fd, F_SETPIPE_SZ, PIPE_SIZE); /* without it, only slower */
        fcntl(events[i].fd, F_SETFL, O_NONBLOCK);
    }
    close(READY);
    bool ends = false;
    int waited = 0;
    while (true) {
        const bool output = take(log, &events[0]);
        const bool errors = take(log, &events[1]);
        if (output || errors)
            continue;
        if (ends || (events[0].fd < 0 && events[1].fd < 0))
            break;
        const bool looks = events[3].fd < 0 && waited < LONGEST_LOOK;
        if (looks) {
            events[3].fd = open_container();
            ends = events[3].fd < 0 && errno == ESRCH;
            waited += LOOK;
        }
        if (!ends && poll(events, 4, looks && events[3].fd < 0 ? LOOK : -1) > 0)
            ends = events[2].revents || events[3].revents;
        /* And once more, for what came before the end. */
    }
    ending->left_out = log->left_out;
}
