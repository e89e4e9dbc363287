// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/launchagent.h"
#include "domain/queues/queue.h"
#include "domain/queues/queueitem.h"
#include "domain/runs/run.h"

#include <QCoreApplication>
#include <QString>

namespace slipway {

/** How a state is shown: never by colour alone, so word, icon and tone go together. */
struct StatusWord
{
    QString word;
    QString tone; ///< neutral | info | success | warning | danger
    QString icon;
    QString tip; ///< what the state means
    bool spinning = false;
};

/** Words for the states of queues, items, agents and runs (ui.md 6.5), in the current language. */
class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::StatusWords)
public:
    [[nodiscard]] static StatusWord of(const Queue &queue);
    /** `agentsPoll`: somebody polls the item's queue. */
    [[nodiscard]] static StatusWord of(const QueueItem &item, bool agentsPoll);
    [[nodiscard]] static StatusWord of(const LaunchAgent &agent, const QDateTime &now);
    [[nodiscard]] static StatusWord of(RunState state);
    /** What its agent or hub says beside the phase; as it is where it is not ours. */
    [[nodiscard]] static QString detailOf(const QueueItem &item);
    /** "Docker", "Kubernetes", ... */
    [[nodiscard]] static QString of(Resource resource);
    [[nodiscard]] static QString iconOf(Resource resource);
    [[nodiscard]] static QString of(Priority priority);
    [[nodiscard]] static QString iconOf(Priority priority);
    /** "Critical" as the pill's spoken name: "State: Critical". */
    [[nodiscard]] static QString spoken(const StatusWord &status);
};

} // namespace slipway
