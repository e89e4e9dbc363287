// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/invocation.h"

#include <QCoroTask>

namespace slipway::ctl {

/** Nothing more will happen to the item. */
[[nodiscard]] bool isOver(const QueueItem &item);
/** Prints a run's log from the server; with `follow` until the run is over. */
QCoro::Task<int> printRunLog(Context context, Server server, RunRef run, bool follow);
/** Prints a file of a local agent; with `follow` until the item is over. */
QCoro::Task<int> printFile(Context context, Server server, EntityName entity, QueueItemId item,
                           QString path, bool follow);

} // namespace slipway::ctl
