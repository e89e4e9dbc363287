// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace slipway {

/** Bytes of one job's log, unless the policy says otherwise. */
inline constexpr qint64 DefaultLogLimit = 256LL * 1024 * 1024;
/** From the first request that a job end to its end by force, unless the policy says otherwise. */
inline constexpr std::chrono::seconds DefaultStopGrace{10};

/**
 * What the person whose computer it is lets jobs have, beyond what harms nobody. By default
 * nothing of the lists that open something, and everything of those that close something.
 */
struct AgentPolicy
{
    struct Volume
    {
        QString path; ///< absolute; what is below it may be mounted too. Or the name of a volume
        bool writable = false;
        bool operator==(const Volume &) const = default;
    };
    struct Ports
    {
        int from = 0;
        int to = 0;
        bool operator==(const Ports &) const = default;
    };

    // Open something; empty: nothing.
    QList<Volume> volumes;
    QStringList networks;
    QList<Ports> ports; ///< of the computer
    QStringList users;  ///< as the engine takes them: "1000:1000"
    QStringList labels; ///< keys
    QStringList runtimes;

    // Close something; empty: everything.
    QStringList resources; ///< "local-container", "local-process"
    QStringList authors;   ///< who may launch
    QStringList remotes;   ///< beginnings of Git addresses
    QStringList images;    ///< beginnings of image names
    bool secure = false;   ///< launches may not change what is started

    // What jobs may have together; 0: not counted.
    double cpus = 0;
    qint64 memory = 0;               ///< bytes
    std::optional<QStringList> gpus; ///< by number; nothing: those that nvidia-smi lists

    qint64 logLimit = DefaultLogLimit; ///< bytes of one job's log on disk; 0: no limit

    std::chrono::seconds stopGrace = DefaultStopGrace; ///< 0: by force at once

    QMap<QString, int> weights; ///< of queues; 1 where none is given
    QString file;               ///< where it was read; for sentences
    bool operator==(const AgentPolicy &) const = default;
};

} // namespace slipway
