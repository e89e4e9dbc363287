// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/wantedjobs.h"

#include "agent/journal/journal.h"
#include "agent/journal/launchspec.h"
#include "agent/machine/machine.h"
#include "platform/durablefile.h"

namespace slipway::ctl {
namespace {

void addJournaled(WantedJobs &wanted, const LocalAgentStatus &one)
{
    const agent::Journal journal(one.folder + QStringLiteral("/journal.jsonl"));
    const Result<QList<agent::Record>> records = journal.read();
    if (!records) {
        wanted.warnings << QStringLiteral("what agent %1 works on cannot be read: %2")
                               .arg(one.name, records.error().toString());
        return;
    }
    agent::Machine machine({}, {}, {}, 1);
    machine.restore(*records);
    for (const agent::Work &work : machine.works()) {
        if (const auto spec = agent::parseLaunchSpec(work.offer.spec))
            wanted.names.insert(spec->job.name);
    }
}

/** Of one that does not run: as whom it last was known to its server. */
LocalAgentStatus asItWas(LocalAgentStatus one)
{
    const Result<QByteArray> bytes = readWhole(one.folder + QStringLiteral("/agent.json"));
    const auto last = bytes ? agent::registrationFrom(*bytes) : std::nullopt;
    if (one.queues.isEmpty() && last) {
        one.server = QUrl(last->server);
        one.entity = last->entity;
        one.queues = last->queues;
    }
    return one;
}

bool isWaiting(ItemState state)
{
    return state == ItemState::Pending || state == ItemState::Leased || state == ItemState::Claimed;
}

/** What failed, or nothing. */
QCoro::Task<QString> addQueued(Composition *composition, WantedJobs *wanted, LocalAgentStatus one)
{
    const QString address = one.server.toString();
    const Result<Server> server = co_await composition->connect(address);
    if (!server)
        co_return server.error().toString();
    for (const QString &queue : std::as_const(one.queues)) {
        const Result<QList<QueueItem>> items =
            co_await server->services->queues->items(one.entity, QueueName(queue));
        if (!items)
            co_return items.error().toString();
        for (const QueueItem &item : *items) {
            const JobRef job = JobRef::parse(item.job);
            if (isWaiting(item.state) && job.isValid())
                wanted->names.insert(job.name);
        }
    }
    co_return QString();
}

} // namespace

QCoro::Task<WantedJobs> wantedJobs(Composition *composition)
{
    WantedJobs wanted;
    const QList<LocalAgentStatus> all = composition->agents()->agents();
    for (const LocalAgentStatus &each : all) {
        const LocalAgentStatus one = asItWas(each);
        addJournaled(wanted, one);
        if (one.queues.isEmpty())
            continue; // it never came as far as to a server
        const QString failed = co_await addQueued(composition, &wanted, one);
        if (!failed.isEmpty())
            wanted.warnings << QStringLiteral("which items wait for agent %1 could not be asked "
                                              "(%2); their images would be built again")
                                   .arg(one.name, failed);
    }
    co_return wanted;
}

} // namespace slipway::ctl
