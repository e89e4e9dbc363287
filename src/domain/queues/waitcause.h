// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/launchagent.h"
#include "domain/queues/queue.h"
#include "domain/queues/queueitem.h"

#include <QDateTime>
#include <QList>

namespace slipway {

/** Why an item has not started yet. The words are the window's and the command line's. */
struct WaitCause
{
    enum class Kind {
        None,    ///< it does not wait: it runs, or is over
        NoAgent, ///< no agent ever registered for the queue, or none within a day
        QueuePaused,
        AgentsSilent, ///< there are agents, but none was heard of within the last minute
        AgentsPaused,
        AgentsEnding,   ///< they take no more items
        NoSchedulers,   ///< a sweep's scheduler, for which no agent has a slot
        SchedulersFull, ///< the same, and `count` of `limit` run
        AgentsFull,     ///< `count` jobs of `limit` run
        Ahead,          ///< `count` items come first
        Next,           ///< an agent takes it in a moment
        Preparing,      ///< an agent has it; the same for what follows
        Building,
        Starting
    };
    Kind kind = Kind::None;
    int count = 0;
    int limit = 0; ///< 0: not known
    bool operator==(const WaitCause &) const = default;
};
/** A word for programs, such as "queuePaused". */
[[nodiscard]] QString wireName(WaitCause::Kind kind);

/**
 * The first cause that is true, in the order in which one hides the next. `agents` are those of the
 * queue, `items` all of the queue's that may not be over.
 */
[[nodiscard]] WaitCause waitCause(const QueueItem &item, const Queue &queue,
                                  const QList<LaunchAgent> &agents, const QList<QueueItem> &items,
                                  const QDateTime &now);

} // namespace slipway
