// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/jsontext.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace slipway {

/** Where a queue's jobs run. Wire names are those of W&B ("local-container", "gcp-vertex", ...). */
enum class Resource { Unknown, LocalContainer, LocalProcess, Kubernetes, SageMaker, Vertex };

[[nodiscard]] QString wireName(Resource resource);
[[nodiscard]] Resource resourceFromWire(const QString &name);

/** 0 is most urgent, as on the wire. */
enum class Priority { Critical = 0, High = 1, Medium = 2, Low = 3 };

[[nodiscard]] QString wireName(Priority priority);
[[nodiscard]] std::optional<Priority> priorityFromWire(const QString &name);

/** How many items of a queue are in which state; all -1 where the server does not tell. */
struct ItemCounts
{
    int pending = -1;
    int leased = -1;
    int claimed = -1;
    int finished = -1;
    int failed = -1;
    bool operator==(const ItemCounts &) const = default;
};

/** A run queue as a list shows it. */
struct Queue
{
    QueueId id;
    QueueName name;
    EntityName entity;
    Resource resource = Resource::Unknown;
    bool prioritised = false;
    bool paused = false; ///< gives out no items
    ItemCounts counts;
    int agentsPolling = 0; ///< agents seen within the last minute
    int agentsKnown = 0;   ///< agents that ever registered for it
    QDateTime createdAt;
    QDateTime lastActivityAt;
    bool operator==(const Queue &) const = default;
};

/** What it takes to make a queue. `config` is the resource's own document, e.g. {"cpus": 2}. */
struct NewQueue
{
    EntityName entity;
    QueueName name;
    Resource resource = Resource::LocalContainer;
    JsonText config{QByteArrayLiteral("{}")};
    JsonText templateVariables{QByteArrayLiteral("{}")};
    bool prioritised = false;
    bool operator==(const NewQueue &) const = default;
};

/** Queue details: the configuration behind the list row. */
struct QueueConfig
{
    Resource resource = Resource::Unknown;
    JsonText config; ///< the value below resource_args.<resource>
    JsonText templateVariables;
    bool operator==(const QueueConfig &) const = default;
};

/** Problem with a queue name (1 to 64 characters of a safe set), or nothing. Words, not sentences.
 */
enum class NameProblem { None, Empty, TooLong, ForbiddenCharacter };
[[nodiscard]] NameProblem checkQueueName(const QString &name);

} // namespace slipway
