// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/containerengine.h"
#include "targets/containerstate.h"

#include <QElapsedTimer>
#include <functional>
#include <memory>
#include <stop_token>

namespace slipway {

/**
 * Brings a container's output to a file. The engine keeps the output itself and gives it from its
 * beginning each time it is asked; as both streams come through one pipe, these bytes are always
 * the same ones in the same order. So the file says where to go on: nothing is lost or written
 * twice, whoever died in between. Of more output than the log may hold the engine forgets the
 * oldest as well, perhaps before it was read; the file then has the newest all the same, and says
 * that something is missing. What engines keep is text: they replace bytes that are no UTF-8.
 */
class ContainerLog : public std::enable_shared_from_this<ContainerLog>
{
public:
    ContainerLog(ContainerEngine &engine, ContainerHandle handle);

    /** What makes the engine keep as much as a log of that limit needs. */
    [[nodiscard]] static QStringList engineOptions(const QString &program, qint64 logLimit);

    /** Begins to follow, unless that is under way or everything is there. */
    void follow();
    /** Reads what is there once more, to the end, without waiting for more. */
    QCoro::Task<Result<void>> complete();
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void end() { m_stop.request_stop(); }
    /** To be called at each look after the container ended: gives up a follower that brings nothing
     * any more, as complete() will. */
    void hurryFollower();
    /** Called each time that following comes to an end: the container has ended, most likely. */
    std::function<void()> whenRead;
    /** Looks at which the output could not be completed. */
    int patience = 0;
    /** Everything the container ever said is in the file, or left out of it. */
    bool isComplete = false;
    /** Bytes that are not in the file, of those the engine gave; absent where nobody knows. */
    [[nodiscard]] std::optional<qint64> leftOut() const { return m_leftOut; }

private:
    QCoro::Task<void> followOn();
    QCoro::Task<Result<void>> read(bool follow);

    ContainerEngine &m_engine;
    ContainerHandle m_handle;
    std::optional<qint64> m_leftOut;
    bool m_following = false;
    bool m_followedToEnd = false; ///< the last time
    QElapsedTimer m_sinceEnd;     ///< of what was followed
    qint64 m_received = 0;        ///< bytes, ever
    qint64 m_receivedBefore = 0;  ///< at the last look
    int m_idleLooks = 0;          ///< without anything new
    std::stop_source m_stop;
};

} // namespace slipway
