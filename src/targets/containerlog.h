// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/containerengine.h"

#include <QFile>
#include <memory>
#include <stop_token>

namespace slipway {

/**
 * Brings a container's output to a file. The engine keeps the output itself and gives it from its
 * beginning each time it is asked; as both streams come through one pipe, these bytes are always
 * the same ones in the same order. So the file's length says where to go on: nothing is lost or
 * written twice, whoever died in between.
 */
class ContainerLog : public std::enable_shared_from_this<ContainerLog>
{
public:
    ContainerLog(ContainerEngine &engine, QString container, QString file);

    /** Begins to follow, unless that is under way or everything is there. */
    void follow();
    /** Reads what is there once more, to the end, without waiting for more. */
    QCoro::Task<Result<void>> complete();
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void end() { m_stop.request_stop(); }
    /** Looks since the container ended at which it was still being followed. */
    int patience = 0;
    /** Everything the container ever said is in the file. */
    bool isComplete = false;

private:
    QCoro::Task<void> followOn();
    QCoro::Task<Result<void>> read(bool follow);

    ContainerEngine &m_engine;
    QString m_container;
    QString m_path;
    bool m_following = false;
    std::stop_source m_stop;
};

} // namespace slipway
