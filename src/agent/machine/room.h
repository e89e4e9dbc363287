// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace slipway::agent {

/** What a job says it needs of its computer; 0 where it says nothing. */
struct Needs
{
    double cpus = 0;
    qint64 memory = 0; ///< bytes
    int gpus = 0;      ///< AllGpus: whatever there is
    static constexpr int AllGpus = -1;
    bool operator==(const Needs &) const = default;
};

/** What jobs may have of the computer together. */
struct Room
{
    double cpus = 0;   ///< 0: not counted
    qint64 memory = 0; ///< bytes; 0: not counted
    QStringList gpus;  ///< each is one job's alone; empty: not given out by this agent
    bool operator==(const Room &) const = default;
};

/** What a job was given. */
struct Share
{
    Needs needs;
    QStringList gpus;
};

/** Why a job can never start here, as a sentence; nothing when it can. */
[[nodiscard]] std::optional<QString> reasonAgainst(const Needs &needs, const Room &room);
/** The share of a job beside those who have theirs, or nothing as long as it does not fit. */
[[nodiscard]] std::optional<Share> shareFor(const Needs &needs, const Room &room,
                                            const QList<Share> &given);
/** "waits for 2 GPUs (1 free)": what a job that does not fit now waits for. */
[[nodiscard]] QString waitedFor(const Needs &needs, const Room &room, const QList<Share> &given);

} // namespace slipway::agent
