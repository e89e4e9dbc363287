// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QString>
#include <chrono>
#include <optional>

namespace slipway {

/**
 * Tells one process from every other, also from a later one with the same number: the number, the
 * kernel's start and the process's start (clock ticks since then).
 */
struct ProcessIdentity
{
    qint64 pid = 0;
    QString bootId;
    quint64 startTime = 0;
    bool operator==(const ProcessIdentity &) const = default;

    [[nodiscard]] static ProcessIdentity current();
    /** Nothing when there is no such process, or it has ended and only waits to be collected. */
    [[nodiscard]] static std::optional<ProcessIdentity> of(qint64 pid);
    [[nodiscard]] bool isAlive() const;

    /** The fields "pid", "bootId", "startTime" of running.json. */
    void writeTo(QJsonObject &object) const;
    [[nodiscard]] static ProcessIdentity readFrom(const QJsonObject &object);
};

/** Sends a signal to exactly that process. NotFound when it is gone. */
[[nodiscard]] Result<void> signalProcess(const ProcessIdentity &process, int signal);
/**
 * Sends SIGTERM to exactly that process and waits until it is gone; it never hits another that
 * took over the number. Gone already is success; still there after `limit` is Timeout.
 */
QCoro::Task<Result<void>> endProcess(ProcessIdentity process, std::chrono::milliseconds limit);

} // namespace slipway
