// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ctl/console.h"
#include "domain/runs/run.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace slipway::ctl {

/** {"key": value, ...} of "key=value" texts; dots make nested keys no different, as in wandb. */
[[nodiscard]] Result<Json> keyValues(const QStringList &pairs);
/** One row of the pairs, or with "-" one per JSON line of standard input. */
[[nodiscard]] Result<QList<Json>> historyRows(const QStringList &arguments);

/** Rows as W&B's history has them, and the summary after them. */
struct HistoryBatch
{
    QList<JsonText> rows;
    JsonText summary;
    qint64 nextStep = 0;
};

/**
 * Adds _step (that of `step`, else the number of the row in the history), _timestamp (seconds) and
 * _runtime (seconds since the run's start) where a row has none.
 */
[[nodiscard]] HistoryBatch makeBatch(const Run &run, const QList<Json> &rows,
                                     std::optional<qint64> step, const QDateTime &now);

} // namespace slipway::ctl
