// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "domain/queues/queueitem.h"

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QStringList>
#include <optional>

namespace slipway {

enum class RunState {
    Unknown,
    Pending,
    Running,
    Finished,
    Failed,
    Crashed,
    Killed,
    Preempting,
    Preempted
};
[[nodiscard]] QString wireName(RunState state);
[[nodiscard]] RunState runStateFromWire(const QString &name);
[[nodiscard]] bool isOver(RunState state);

/** A run as a list and the head of its page show it. */
struct Run
{
    RunRef ref;
    QString storageId; ///< the server's global id, for mutations
    QString displayName;
    RunState state = RunState::Unknown;
    QDateTime createdAt;
    QDateTime heartbeatAt;
    QDateTime finishedAt;
    QString author;
    QString job;
    QueueName queue;
    QueueItemId item;
    QString sweep;
    std::optional<int> exitCode;
    JsonText config; ///< unwrapped: {key: value}
    JsonText summary;
    qint64 historyLines = 0;
    qint64 logLines = 0;
    bool operator==(const Run &) const = default;
};

/** The points of one metric over `_step`, ascending. NaN and infinities may occur in y. */
struct MetricSeries
{
    QString name;
    QList<QPointF> points;
    bool operator==(const MetricSeries &) const = default;
};

struct LogLine
{
    qint64 number = 0;
    QDateTime time;
    bool error = false; ///< came from standard error
    QString text;       ///< without line end; may hold ANSI codes
    bool operator==(const LogLine &) const = default;
};

/** A page of log lines and how many there are in all. */
struct LogPage
{
    QList<LogLine> lines;
    qint64 total = 0;
    bool operator==(const LogPage &) const = default;
};

struct RunFile
{
    QString name;
    qint64 size = 0;
    QString url;
    bool operator==(const RunFile &) const = default;
};

} // namespace slipway
