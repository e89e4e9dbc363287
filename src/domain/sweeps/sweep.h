// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "domain/queues/queueitem.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace slipway {

/** A sweep by its full name: entity/project/id. */
struct SweepRef
{
    EntityName entity;
    ProjectName project;
    QString id;
    bool operator==(const SweepRef &) const = default;
};
[[nodiscard]] QString toString(const SweepRef &ref);

/** States of a sweep as W&B names them. */
enum class SweepState { Unknown, Pending, Running, Paused, Finished, Canceled };
[[nodiscard]] QString wireName(SweepState state);
[[nodiscard]] SweepState sweepStateFromWire(const QString &name);

/** What a person may do with a sweep that is there. */
enum class SweepAction {
    Pause,  ///< starts no runs, lets those that run go on
    Resume, ///< starts runs again, also of a sweep that had ended
    Stop,   ///< never starts a run again, lets those that run go on
    Cancel  ///< stops its runs too
};
/** The state that the action leads to. */
[[nodiscard]] SweepState stateAfter(SweepAction action);
/** Whether it can be done in that state; an action that changes nothing can. */
[[nodiscard]] bool isPossible(SweepAction action, SweepState state);

struct Sweep
{
    SweepRef ref;
    QString storageId; ///< the server's global id, for mutations
    QString displayName;
    QString description;
    QString method;
    SweepState state = SweepState::Unknown;
    QByteArray config; ///< YAML
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 runs = 0;
    std::optional<qint64> expectedRuns; ///< empty: without end, or not known
    std::optional<double> best;         ///< of the metric that it goes for
    bool operator==(const Sweep &) const = default;
};

} // namespace slipway
