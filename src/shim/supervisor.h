/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */

#pragma once

#include "shim/files.h"
#include "shim/limitedlog.h"

#include <signal.h>

/* Brings the job's output from a pipe (non-blocking) to its log, and waits until the job has ended
 * and nothing it left behind runs any more. SIGTERM and SIGINT end the job; they and SIGCHLD are
 * in `signals` and blocked; a job that they end is ended by force after `grace` milliseconds. */
void supervise(pid_t job, int output, struct limited_log *log, const sigset_t *signals,
               long long grace, struct ending *ending);
