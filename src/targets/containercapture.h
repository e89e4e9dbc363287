// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/containerengine.h"
#include "targets/containerstate.h"
#include "targets/shim.h"

#include <optional>

namespace slipway {

/**
 * A container's output, byte for byte, through a slipway-shim around the engine's own client, which
 * is attached to the container and ends with it. The engine keeps nothing itself: what it keeps is
 * text for some drivers, and makes a job that prints much several times slower for all of them. So
 * what is printed while no client is attached (somebody killed it; the engine was restarted below a
 * job that went on) is lost; the log then says when that was.
 *
 * nerdctl's client ends with its container and does not wait for the last output (seen with 2.1.2
 * on a busy computer), so there the shim is containerd's own logger of the container.
 */
class ContainerCapture
{
public:
    ContainerCapture(ContainerEngine &engine, QString shim, ContainerHandle handle);

    /** For the engine's `create`. */
    [[nodiscard]] QString logOption() const;

    /** Starts the container; nothing of an earlier one with the same handle counts any more. */
    [[nodiscard]] QCoro::Task<Result<void>> begin() const;
    /** Goes on with a container that runs, after a sentence in the log; a logger cannot, and what
     * the job prints from then on is lost. */
    [[nodiscard]] QCoro::Task<Result<void>> resume() const;
    [[nodiscard]] bool isAlive() const;
    /** For whoever is alive then: a logger is not told by containerd. */
    void containerEnded() const;
    /** A client that does not notice the end of its container. */
    void kill() const;
    /** Once both ended: sees to it that the log says what is missing. Bytes of output that are not
     * in it; absent where nobody knows. */
    [[nodiscard]] std::optional<qint64> close(int exitCode) const;
    /** Its files; the log stays. */
    void forget() const;

private:
    [[nodiscard]] bool isLogger() const;
    [[nodiscard]] ShimRun shimRun(QStringList command) const;
    [[nodiscard]] QCoro::Task<Result<void>> attach(QStringList arguments) const;
    [[nodiscard]] QCoro::Task<Result<void>> startWithLogger() const;
    [[nodiscard]] QString gapFile() const;
    void noteGap(bool isLast) const;

    ContainerEngine &m_engine;
    QString m_shim;
    ContainerHandle m_handle;
    QString m_folder; ///< of the item: log and shim
};

} // namespace slipway
