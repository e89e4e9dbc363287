// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/machine.h"

#include <algorithm>
#include <optional>

namespace slipway::agent {

template <typename T>
std::optional<T> first(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        if (const auto *one = std::get_if<T>(&effect))
            return *one;
    }
    return std::nullopt;
}

template <typename T>
qsizetype positionOf(const QList<Effect> &effects)
{
    const auto it = std::find_if(effects.cbegin(), effects.cend(), [](const Effect &effect) {
        return std::holds_alternative<T>(effect);
    });
    return it == effects.cend() ? -1 : it - effects.cbegin();
}

inline QueueName queue(const char *name)
{
    return QueueName(QString::fromLatin1(name));
}

inline Offer offer(const char *item, const char *from = "a")
{
    Offer offer;
    offer.item = QueueItemId(QString::fromLatin1(item));
    offer.queue = queue(from);
    offer.run.id = RunId(QStringLiteral("r-") + QString::fromLatin1(item));
    offer.resource = Resource::LocalContainer;
    return offer;
}

/** A machine whose clock goes on by itself, a little with every event. */
class Driver
{
public:
    explicit Driver(int maxJobs = 1, Room room = {}, QHash<QueueName, int> weights = {},
                    int schedulers = 0)
        : machine({queue("a"), queue("b")}, Limits{maxJobs, room, weights, schedulers},
                  Pace::ofSlipwayHub(), 1)
    {
    }

    QList<Effect> tell(const Event &event) { return machine.handle(event, now += Instant(1)); }
    QList<Effect> wait(Instant time) { return machine.handle(Tick{}, now += time); }

    /** As far as a running job. */
    void run(const Offer &one)
    {
        tell(Tick{});
        tell(Polled{one.queue, one});
        tell(AcknowledgeAnswered{one.item, Outcome::Yes});
        tell(Prepared{one.item});
        tell(JobStarted{one.item, QStringLiteral("h")});
    }

    QList<Effect> end(const Offer &one, int exitCode)
    {
        TargetStatus status;
        status.state = exitCode == 0 ? TargetState::Finished : TargetState::Failed;
        status.exitCode = exitCode;
        return tell(Observed{one.item, status});
    }

    Machine machine;
    Instant now{0};
};

} // namespace slipway::agent
