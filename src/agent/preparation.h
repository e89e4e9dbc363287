// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/agentoptions.h"
#include "agent/journal/launchspec.h"
#include "agent/machine/work.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace slipway::agent {

/** How preparing an item ended: with what to start, or why not (neither: it was cancelled). */
struct PreparationEnd
{
    std::optional<TargetRequest> request;
    std::optional<Failure> failure;
    bool retry = false; ///< the server is away; ask again later
};

/** Where things of an item lie. */
struct ItemFolders
{
    ItemFolders(const QString &agentFolder, const QueueItemId &item);

    QString logs; ///< items/<item>: build.log, run.log, what the target keeps
    QString work; ///< work/<item>: code; removed when the item is over
    [[nodiscard]] QString buildLog() const { return logs + QStringLiteral("/build.log"); }
    [[nodiscard]] QString runLog() const { return logs + QStringLiteral("/run.log"); }
    /** The journal's line about how the last job ended, for people: the journal forgets it. */
    [[nodiscard]] QString end() const { return logs + QStringLiteral("/end.json"); }
};

/** The address by which a container reaches the server that we call `server` (decision 14). */
[[nodiscard]] QUrl addressForContainers(const QUrl &server);

/**
 * Fetches the job, its code, and builds or names its image. `news` hears of the phases. Keys are
 * not part of the answer.
 */
QCoro::Task<PreparationEnd> prepare(const AgentOptions *options, const AgentPorts *ports,
                                    Offer offer, std::function<void(ItemPhase)> news,
                                    std::stop_token stop);

} // namespace slipway::agent
