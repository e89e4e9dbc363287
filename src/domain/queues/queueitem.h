// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/jsontext.h"
#include "domain/queues/queue.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace slipway {

/** A run by its full name: entity/project/id. */
struct RunRef
{
    EntityName entity;
    ProjectName project;
    RunId id;
    bool operator==(const RunRef &) const = default;
};

/** States of a run queue item as W&B names them; Stopped is Slipway's own. */
enum class ItemState { Unknown, Pending, Leased, Claimed, Finished, Failed, Stopped };
[[nodiscard]] QString wireName(ItemState state);
[[nodiscard]] ItemState itemStateFromWire(const QString &name);

/** Finer than the state, reported by Slipway's agent. Order is the order of events. */
enum class ItemPhase {
    Unknown,
    Waiting,
    Leased,
    Preparing,
    Building,
    Starting,
    Running,
    Finished,
    Failed,
    Stopped
};
[[nodiscard]] QString wireName(ItemPhase phase);
[[nodiscard]] ItemPhase itemPhaseFromWire(const QString &name);
[[nodiscard]] bool isOver(ItemPhase phase);

struct ItemFailure
{
    QString stage;   ///< agent | build | run
    QString message; ///< server's or agent's sentence: hostile text
    bool operator==(const ItemFailure &) const = default;
};

/** One entry of a queue. What the server does not tell stays empty. */
struct QueueItem
{
    QueueItemId id;
    QueueName queue;
    ItemState state = ItemState::Unknown;
    ItemPhase phase = ItemPhase::Unknown;
    QString phaseDetail;
    std::optional<RunRef> run; ///< once it exists
    RunId claimedAs;           ///< the run's id from the acknowledgement on; empty: not told
    QString job;               ///< "entity/project/name:alias" or the image
    JsonText spec;
    QString author;
    std::optional<Priority> priority;
    QDateTime createdAt;
    QDateTime updatedAt;
    LaunchAgentId agent;
    int attempt = 1;
    bool stopRequested = false;         ///< somebody wants it stopped; its agent does so
    bool stopForced = false;            ///< by force, at once
    std::optional<int> forcedInSeconds; ///< until its agent ends the job by force
    int requeues = 0;                   ///< how often it came back because its agent was taken away
    bool scheduler = false;             ///< its job schedules a sweep
    std::optional<ItemFailure> failure;
    bool operator==(const QueueItem &) const = default;
};

} // namespace slipway
