// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/launchagent.h"
#include "domain/queues/queue.h"
#include "domain/runs/run.h"
#include "presentation/common/keyedlist.h"

namespace slipway {

/** Something that a person should look at. */
struct Attention
{
    enum class Kind {
        NoAgent, ///< items wait in a queue that no agent polls
        Paused,  ///< items wait in a paused queue
        Silent,  ///< an agent does not respond
        Failed,  ///< a run failed
        NoRun    ///< an item failed before it had a run
    };
    Kind kind = Kind::NoAgent;
    QString object; ///< the name of the queue, agent or run
    QString route;
    int count = 0;  ///< of items that wait
    QDateTime when; ///< last heartbeat, or when the run ended
    bool operator==(const Attention &) const = default;
};

/** When it ended, or was heard of last. */
[[nodiscard]] QDateTime endOf(const Run &run);
/** Within the last 24 hours. */
[[nodiscard]] bool hasFailedLately(const Run &run, const QDateTime &now);
/** The same of an item; those whose run the server shows are told of as runs. */
[[nodiscard]] bool hasFailedLately(const QueueItem &item, const QDateTime &now);

/**
 * What is stuck or failed: queues first, then agents that have been silent for a minute to a day,
 * then items (`failed`: those without a run) and runs that failed within a day, at most a handful
 * of each, newest first.
 */
[[nodiscard]] QList<Attention> whatNeedsAttention(const QList<Queue> &queues,
                                                  const QList<LaunchAgent> &agents,
                                                  const QList<QueueItem> &failed,
                                                  const QList<Run> &runs, const QDateTime &now);

/** The lines of "Needs attention"; Overview fills it. */
class AttentionListModel : public SLIPWAY_KEYED_LIST(Attention, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Overview has one")
public:
    enum Role {
        ObjectRole = Qt::UserRole + 1,
        CauseRole,
        ToneRole,
        IconRole,
        ActionTextRole,
        RouteRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit AttentionListModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const Attention &row) const override;
};

} // namespace slipway
