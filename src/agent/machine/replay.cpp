// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/machine/machine.h"

#include <algorithm>

namespace slipway::agent {

void Machine::restore(const QList<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind == Record::Kind::Taken) {
            // Another attempt at an item whose end we did not get to write down: the newer counts.
            m_works.removeIf(
                [&record](const Work &work) { return work.offer.item == record.item; });
            Work work;
            work.offer = record.offer.value_or(Offer{});
            m_works.append(work);
            continue;
        }
        Work *work = find(record.item);
        if (!work)
            continue;
        switch (record.kind) {
        case Record::Kind::Taken:
            break;
        case Record::Kind::Acknowledged:
            // Its failure may have been told already, without a line that says so: ask first.
            work->stage = Stage::Confirming;
            work->phase = ItemPhase::Preparing;
            break;
        case Record::Kind::Starting:
            work->stage = Stage::Adopting;
            work->phase = ItemPhase::Starting;
            work->mayRun = true;
            work->admitted = true;
            work->gpus = record.gpus;
            break;
        case Record::Kind::Started:
            work->stage = Stage::Running;
            work->phase = ItemPhase::Running;
            work->handle = record.handle;
            break;
        case Record::Kind::StopAsked:
            work->stopAsked = true;
            break;
        case Record::Kind::Preempted:
            work->preempted = true;
            break;
        case Record::Kind::Ended:
            work->stage = Stage::Verifying;
            work->end = record.end;
            break;
        case Record::Kind::Failed:
            work->stage = Stage::Failing;
            work->failure = record.failure;
            break;
        case Record::Kind::Returning:
            work->stage = Stage::Returning;
            work->returned = true;
            break;
        case Record::Kind::Done:
            work->stage = Stage::Done;
            break;
        }
    }
    m_works.removeIf([](const Work &work) { return work.stage == Stage::Done; });
}

QList<Record> Machine::snapshot() const
{
    QList<Record> records;
    const auto add = [&records](Record::Kind kind, const Work &work) -> Record & {
        Record record;
        record.kind = kind;
        record.item = work.offer.item;
        records.append(record);
        return records.last();
    };
    for (const Work &work : m_works) {
        add(Record::Kind::Taken, work).offer = work.offer;
        if (work.stage >= Stage::Adopting)
            add(Record::Kind::Acknowledged, work);
        const bool begun =
            work.admitted && work.stage >= Stage::Adopting && work.stage <= Stage::Starting;
        if (begun || work.mayRun || !work.handle.isEmpty())
            add(Record::Kind::Starting, work).gpus = work.gpus;
        if (!work.handle.isEmpty())
            add(Record::Kind::Started, work).handle = work.handle;
        if (work.stopAsked)
            add(Record::Kind::StopAsked, work);
        if (work.preempted)
            add(Record::Kind::Preempted, work);
        // Closing and cleaning are begun again from where they came.
        const bool failed = !work.failure.stage.isEmpty();
        if (work.stage >= Stage::Verifying && !failed && !work.handle.isEmpty())
            add(Record::Kind::Ended, work).end = work.end;
        if (failed)
            add(Record::Kind::Failed, work).failure = work.failure;
        if (work.stage == Stage::Returning)
            add(Record::Kind::Returning, work);
    }
    return records;
}

} // namespace slipway::agent
