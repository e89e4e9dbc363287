/* SPDX-FileCopyrightText: 2026 The Slipway developers
 * SPDX-License-Identifier: Apache-2.0 */

#pragma once

#include "shim/files.h"
#include "shim/limitedlog.h"

/* Brings a container's output to the log, as a logger that containerd has started: from descriptor
 * 3 (standard output) and 4 (standard error); closing 5 lets the container begin. Source:
 * containerd's runtime/v2 README, "binary". containerd keeps the pipes open for as long as it
 * remembers the container, so it ends with the container's first process, or at SIGTERM, with what
 * is in them by then. */
void keep_log(struct limited_log *log, struct ending *ending);
