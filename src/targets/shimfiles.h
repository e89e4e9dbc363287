// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/target.h"

#include <QString>
#include <optional>

namespace slipway {

/** What slipway-shim keeps in the folder of its job. */
class ShimFiles
{
public:
    explicit ShimFiles(QString folder);

    [[nodiscard]] QString statusFile() const;
    [[nodiscard]] QString pidFile() const;
    [[nodiscard]] bool wasStarted() const;
    /** How its job ended, or nothing. */
    [[nodiscard]] std::optional<TargetStatus> status() const;
    /** The shim itself runs: number, start and boot are those it wrote down. */
    [[nodiscard]] bool isAlive() const;
    /** A descriptor of the shim's process, readable once that has ended; -1 when it has. */
    [[nodiscard]] int openProcess() const;
    /** To the shim, and to no other process that has its number by now; SIGTERM ends its job,
     * SIGQUIT at once. */
    void send(int signal) const;
    /** As if it had never been started; the logs stay. */
    void forget() const;

private:
    struct Identity
    {
        int pid = 0;
        unsigned long long startTime = 0;
        QString bootId;
    };
    [[nodiscard]] std::optional<Identity> identity() const;
    [[nodiscard]] static bool matches(const Identity &identity);

    QString m_folder;
};

} // namespace slipway
