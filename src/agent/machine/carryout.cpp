// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/machine/carryout.h"

#include <QSet>

namespace slipway::agent {
namespace {

/** The item of an effect that must not come about before what is known of the item is on disk. */
QueueItemId itemOnceWritten(const Effect &effect)
{
    if (const auto *acknowledge = std::get_if<Acknowledge>(&effect))
        return acknowledge->offer.item;
    if (const auto *start = std::get_if<StartJob>(&effect))
        return start->offer.item;
    if (const auto *clean = std::get_if<CleanUp>(&effect))
        return clean->offer.item;
    if (const auto *end = std::get_if<EndJob>(&effect); end && end->comesBack)
        return end->offer.item; // or the next life would take the job's end for the item's
    if (const auto *back = std::get_if<ReturnItem>(&effect))
        return back->offer.item;
    return {};
}

} // namespace

QList<Event> carryOut(const QList<Effect> &effects, const Hands &hands)
{
    QList<Record> notWritten;
    QSet<QueueItemId> held;
    QSet<QueueItemId> leftOut;
    for (const Effect &effect : effects) {
        if (!hands.goOn())
            return {};
        if (const auto *line = std::get_if<Write>(&effect)) {
            if (hands.write(line->record))
                continue;
            notWritten.append(line->record);
            held.insert(line->record.item);
        } else if (const QueueItemId item = itemOnceWritten(effect); held.contains(item)) {
            leftOut.insert(item);
        } else {
            hands.perform(effect);
        }
    }
    QList<Event> events;
    for (const Record &record : std::as_const(notWritten)) {
        if (record.kind == Record::Kind::Taken)
            events.append(TakeNotRecorded{record.item});
        else
            events.append(NotRecorded{record, leftOut.contains(record.item)});
    }
    return events;
}

} // namespace slipway::agent
