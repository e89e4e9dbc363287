// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/agentrunner.h"

#include "agent/agentrunner_p.h"
#include "agent/failures.h"
#include "agent/journal/recordcodec.h"
#include "agent/machine/carryout.h"
#include "agent/preparation.h"
#include "base/logging.h"

#include <QCoroSignal>
#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSysInfo>
#include <algorithm>

namespace slipway::agent {
namespace {

constexpr int LongestJournal = 2'000;
constexpr std::chrono::seconds LongestEnd{15};
const auto RegistrationFile = QStringLiteral("/agent.json");

QStringList namesOf(const QList<QueueName> &queues)
{
    QStringList names;
    for (const QueueName &queue : queues)
        names.append(queue.text());
    return names;
}

} // namespace

AgentRunner::AgentRunner(AgentOptions options, AgentPorts ports)
    : m_options(std::move(options))
    , m_ports(std::move(ports))
    , m_journal(m_options.folder + QStringLiteral("/journal.jsonl"))
{
    m_clock.start();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { feed(Tick{}); });
    for (Target *target : std::as_const(m_ports.targets))
        target->setListener([this](const QString &handle) { feed(JobStirred{handle}); });
}

AgentRunner::~AgentRunner()
{
    for (Target *target : std::as_const(m_ports.targets))
        target->setListener({});
}

QCoro::Task<Result<void>> AgentRunner::begin()
{
    const auto self = shared_from_this();
    if (m_options.queues.isEmpty())
        co_return Error{.kind = ErrorKind::InvalidInput,
                        .where = QStringLiteral("launch agent"),
                        .detail = QStringLiteral("no queue was given"),
                        .reason = QStringLiteral("queue.none"),
                        .field = QStringLiteral("queues")};
    for (const char *folder : {"/items", "/work"})
        QDir().mkpath(m_options.folder + QString::fromLatin1(folder));
    const Result<QList<Record>> records = m_journal.read();
    if (!records)
        co_return records.error();

    Machine peek(m_options.queues, limits(), Pace{}, 0);
    peek.restore(*records);
    const bool hasWork = !peek.works().isEmpty();
    const Result<void> sameServer = checkServer(hasWork);
    if (!sameServer)
        co_return sameServer.error();
    const Result<void> enrolled = co_await enrol();
    if (!enrolled) {
        // With jobs to look after, an agent goes on without its server; without, it tells.
        if (!hasWork || !isPassing(enrolled.error()) || !resume())
            co_return enrolled.error();
        qCWarning(lcAgent).noquote() << "the server is away:" << enrolled.error().toString();
    }

    Pace pace = m_capabilities.launchDetails ? Pace::ofSlipwayHub() : Pace{};
    pace.news = m_capabilities.news;
    m_machine = std::make_unique<Machine>(m_options.queues, limits(), pace,
                                          QRandomGenerator::system()->generate());
    m_machine->restore(*records);
    const Result<void> begun = m_journal.begin(m_machine->snapshot());
    if (!begun)
        co_return begun.error();
    for (const Work &work : m_machine->works())
        qCInfo(lcAgent).noquote() << "going on with item" << work.offer.item.text();
    co_return Result<void>();
}

Limits AgentRunner::limits() const
{
    Limits limits{
        m_options.maxJobs, m_options.room, {}, m_options.maxSchedulers, m_options.policy.stopGrace};
    for (auto it = m_options.policy.weights.cbegin(); it != m_options.policy.weights.cend(); ++it)
        limits.weights.insert(QueueName(it.key()), it.value());
    return limits;
}

std::optional<Registration> AgentRunner::lastRegistration() const
{
    QFile file(m_options.folder + RegistrationFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return registrationFrom(file.readAll());
}

Result<void> AgentRunner::checkServer(bool hasWork) const
{
    const auto last = lastRegistration();
    const QString server = m_ports.connection.url().toString(QUrl::RemoveUserInfo);
    if (!hasWork || !last || (last->server == server && last->entity == m_options.entity))
        return {};
    return Error{.kind = ErrorKind::Conflict,
                 .where = m_options.folder,
                 .detail = QStringLiteral("this agent still looks after jobs of %1, entity %2; "
                                          "start it there, or give the new one another name")
                               .arg(last->server, last->entity.text()),
                 .reason = QStringLiteral("agent.otherServer"),
                 .field = QStringLiteral("name")};
}

Registration AgentRunner::wantedRegistration() const
{
    Registration registration;
    registration.server = m_ports.connection.url().toString(QUrl::RemoveUserInfo);
    registration.entity = m_options.entity;
    registration.queues = namesOf(m_options.queues);
    return registration;
}

void AgentRunner::keep(const Registration &registration) const
{
    QSaveFile file(m_options.folder + RegistrationFile);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(toBytes(registration));
        file.commit(); // without it the next start only registers anew
    }
}

bool AgentRunner::resume()
{
    const auto known = lastRegistration();
    if (!known || !known->isFor(wantedRegistration()) || known->agent.isEmpty())
        return false;
    m_agent = LaunchAgentId(known->agent);
    m_name = known->name;
    m_capabilities = known->capabilities;
    for (const QString &id : known->queueIds)
        m_queueIds.append(QueueId(id));
    return true;
}

/** Registers, or goes on as the agent of the last start. */
QCoro::Task<Result<void>> AgentRunner::enrol()
{
    const auto self = shared_from_this();
    const Result<Capabilities> capabilities = co_await m_ports.connection.capabilities();
    if (!capabilities)
        co_return capabilities.error();
    m_capabilities = *capabilities;
    const Result<QList<QueueId>> ids = co_await queueIds();
    if (!ids)
        co_return ids.error();
    m_queueIds = *ids;

    Registration registration = wantedRegistration();
    registration.capabilities = m_capabilities;
    for (const QueueId &id : std::as_const(m_queueIds))
        registration.queueIds.append(id.text());
    NewLaunchAgent wanted;
    const auto known = lastRegistration();
    if (known && known->server == registration.server && known->entity == registration.entity) {
        const LaunchAgentId id(known->agent);
        const Result<LaunchAgent> found = co_await m_ports.agents.agent(id);
        if (!found && isPassing(found.error()))
            co_return found.error();
        // Told to stop once, it would stop at once again.
        if (found && !found->stopPolling && known->isFor(registration)) {
            m_agent = id;
            m_name = found->name;
            m_enrolled = true;
            registration.agent = known->agent;
            registration.name = m_name;
            if (known != registration)
                keep(registration);
            co_return Result<void>();
        }
        if (found)
            wanted.name = found->name; // its items stay its own
    }

    wanted.entity = m_options.entity;
    wanted.queues = m_queueIds;
    wanted.hostname = QSysInfo::machineHostName();
    wanted.configJson = agentConfigJson(m_options.entity, m_options.queues, m_options.maxJobs,
                                        m_options.maxSchedulers);
    wanted.version = QStringLiteral("slipway@" SLIPWAY_VERSION);
    const Result<LaunchAgentId> made = co_await m_ports.agents.registerAgent(wanted);
    if (!made)
        co_return made.error();
    m_agent = *made;
    m_enrolled = true;
    m_sent = AgentStatus::Unknown;
    const LaunchAgentId id = m_agent;
    const Result<LaunchAgent> found = co_await m_ports.agents.agent(id);
    m_name = found ? found->name : m_options.name;
    registration.agent = m_agent.text();
    registration.name = m_name;
    keep(registration);
    co_return Result<void>();
}

QCoro::Task<Result<QList<QueueId>>> AgentRunner::queueIds()
{
    const auto self = shared_from_this();
    const EntityName entity = m_options.entity;
    const Result<QList<Queue>> queues = co_await m_ports.queues.queues(entity);
    if (!queues)
        co_return queues.error();
    QList<QueueId> ids;
    QStringList missing;
    for (const QueueName &name : m_options.queues) {
        const auto it = std::find_if(queues->cbegin(), queues->cend(),
                                     [&name](const Queue &queue) { return queue.name == name; });
        if (it == queues->cend())
            missing.append(name.text());
        else
            ids.append(it->id);
    }
    if (missing.isEmpty())
        co_return ids;
    QStringList there;
    for (const Queue &queue : *queues)
        there.append(queue.name.text());
    co_return Error{.kind = ErrorKind::NotFound,
                    .where = QStringLiteral("queues ") + missing.join(QStringLiteral(", ")),
                    .detail = there.isEmpty() ? QStringLiteral("there are no queues")
                                              : QString(QStringLiteral("there are: ") +
                                                        there.join(QStringLiteral(", "))),
                    .reason = QStringLiteral("queue.missing"),
                    .field = QStringLiteral("queues")};
}

void AgentRunner::drain()
{
    if (m_machine)
        feed(DrainAsked{});
    else
        finish();
}

void AgentRunner::stopNow(bool comeBack)
{
    if (m_machine)
        feed(StopNowAsked{comeBack});
    else
        finish();
}

void AgentRunner::finish()
{
    m_finished = true;
    Q_EMIT finished();
}

QCoro::Task<void> AgentRunner::end()
{
    const auto self = shared_from_this();
    m_stopped = true;
    m_wake.stop();
    m_newsStop.request_stop();
    for (std::stop_source &stop : m_preparing)
        stop.request_stop();
    const LaunchAgentId id = m_agent;
    const Result<void> told = co_await m_ports.agents.updateStatus(id, AgentStatus::Killed);
    if (!told)
        qCWarning(lcAgent).noquote() << "leaving untold:" << told.error().toString();
    if (m_busy > 0)
        co_await qCoro(this, &AgentRunner::idle, LongestEnd);
}

// --- events in, effects out ------------------------------------------------------------------

void AgentRunner::feed(Event event)
{
    if (m_stopped || !m_machine)
        return;
    m_events.append(std::move(event));
    if (m_feeding)
        return; // an effect was answered at once; its turn comes below
    m_feeding = true;
    while (!m_events.isEmpty() && !m_stopped)
        m_events = carryOut(m_machine->handle(m_events.takeFirst(), now())) + m_events;
    m_feeding = false;
    if (m_stopped)
        return;
    if (m_journal.appended() > LongestJournal && !m_machine->hasUnwritten()) {
        const Result<void> shortened = m_journal.begin(m_machine->snapshot());
        if (!shortened)
            qCWarning(lcAgent).noquote() << shortened.error().toString();
    }
    m_wake.start(std::max(Instant(1), m_machine->wakeAt() - now()));
}

QList<Event> AgentRunner::carryOut(const QList<Effect> &effects)
{
    return agent::carryOut(effects,
                           {.goOn = [this] { return !m_stopped; },
                            .write =
                                [this](const Record &record) {
                                    const Result<void> written = m_journal.append(record);
                                    if (!written)
                                        qCCritical(lcAgent).noquote()
                                            << "no new items until the journal can be written:"
                                            << written.error().toString();
                                    keepEnd(record);
                                    return written.has_value();
                                },
                            .perform =
                                [this](const Effect &effect) {
                                    std::visit([this](const auto &one) { perform(one); }, effect);
                                }});
}

void AgentRunner::keepEnd(const Record &record) const
{
    QFile file(ItemFolders(m_options.folder, record.item).end());
    if (record.kind == Record::Kind::Starting)
        file.remove(); // of an earlier attempt
    if (record.kind != Record::Kind::Ended || !file.open(QIODevice::WriteOnly))
        return;
    if (file.write(toLine(record)) < 0 || !file.flush())
        qCWarning(lcAgent).noquote() << file.fileName() << file.errorString();
}

void AgentRunner::perform(const WriteAgain &effect)
{
    WrittenAgain event{0};
    for (const Record &record : effect.records) {
        const Result<void> written = m_journal.append(record);
        if (!written) {
            qCCritical(lcAgent).noquote()
                << "the journal still cannot be written:" << written.error().toString();
            break;
        }
        ++event.written;
    }
    if (event.written == effect.records.size())
        qCInfo(lcAgent) << "the journal can be written again";
    feed(event);
}

Target *AgentRunner::targetOf(const Offer &offer) const
{
    return m_ports.targets.value(offer.resource, nullptr);
}

AgentRunner::Busy::Busy(std::shared_ptr<AgentRunner> runner)
    : m_runner(std::move(runner))
{
    ++m_runner->m_busy;
}

AgentRunner::Busy::~Busy()
{
    if (--m_runner->m_busy == 0)
        Q_EMIT m_runner->idle();
}

} // namespace slipway::agent
