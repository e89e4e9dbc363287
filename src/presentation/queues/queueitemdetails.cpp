// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/queueitemdetails.h"

#include "base/filetail.h"
#include "presentation/common/failurewords.h"
#include "presentation/common/format.h"
#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"

namespace slipway {

QueueItemDetails::QueueItemDetails(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &QueueItemDetails::changed);
}

void QueueItemDetails::setQueue(QueueDetails *queue)
{
    if (m_queue == queue)
        return;
    if (m_queue) {
        m_queue->disconnect(this);
        m_queue->items()->disconnect(this);
    }
    m_queue = queue;
    if (queue) {
        connect(queue, &QueueDetails::changed, this, &QueueItemDetails::changed);
        connect(queue->items(), &QueueItemListModel::totalsChanged, this,
                &QueueItemDetails::changed);
    }
    Q_EMIT changed();
}

void QueueItemDetails::setItemId(const QString &id)
{
    if (m_itemId == id)
        return;
    m_itemId = id;
    Q_EMIT changed();
}

const QueueItem *QueueItemDetails::item() const
{
    return m_queue && !m_itemId.isEmpty() ? m_queue->items()->item(m_itemId) : nullptr;
}

QString QueueItemDetails::title() const
{
    return item() ? QueueItemListModel::shortJob(item()->job) : QString();
}

QString QueueItemDetails::stateWord() const
{
    return item() ? StatusWords::of(*item(), m_queue->isPolled()).word : QString();
}

QString QueueItemDetails::stateTone() const
{
    return item() ? StatusWords::of(*item(), m_queue->isPolled()).tone : QString();
}

QString QueueItemDetails::stateIcon() const
{
    return item() ? StatusWords::of(*item(), m_queue->isPolled()).icon : QString();
}

bool QueueItemDetails::isSpinning() const
{
    return item() && StatusWords::of(*item(), m_queue->isPolled()).spinning;
}

QString QueueItemDetails::timeText() const
{
    return item() ? QueueItemListModel::timeText(*item(), QDateTime::currentDateTime()) : QString();
}

QString QueueItemDetails::whyTitle() const
{
    if (!item())
        return {};
    if (hasFailed())
        return tr("Why did it fail?");
    return waitingSentence(*item()).isEmpty() ? QString() : tr("Why is it waiting?");
}

QString QueueItemDetails::whySentence() const
{
    if (!item())
        return {};
    if (hasFailed())
        return cause() ? failurewords::what(*cause()) : failureSentence(*item());
    return waitingSentence(*item());
}

QString QueueItemDetails::waitingSentence(const QueueItem &item) const
{
    using Kind = WaitCause::Kind;
    const WaitCause cause = m_queue->causeOfWaiting(item);
    switch (cause.kind) {
    case Kind::None:
        return {};
    case Kind::NoAgent:
        return tr("No agent polls this queue. It starts when an agent does.");
    case Kind::QueuePaused:
        return tr("The queue is paused. It starts when the queue is resumed.");
    case Kind::AgentsSilent:
        return tr("The agents of this queue do not respond. It starts when one does.");
    case Kind::AgentsPaused:
        return tr("The agents of this queue are paused. It starts when one is resumed.");
    case Kind::AgentsEnding:
        return tr("The agents of this queue take no more items. It starts when another one polls.");
    case Kind::NoSchedulers:
        return tr("No agent of this queue has a slot for sweep schedulers. It starts when one with "
                  "such a slot polls.");
    case Kind::SchedulersFull:
        return tr("All slots for sweep schedulers are taken (%L1 of %L2). It starts when a running "
                  "scheduler ends.")
            .arg(cause.count)
            .arg(cause.limit);
    case Kind::AgentsFull:
        return tr("All agents are at their limit (%L1 of %L2 jobs). It starts when a running job "
                  "ends.")
            .arg(cause.count)
            .arg(cause.limit);
    case Kind::Ahead:
        return tr("%n item(s) ahead.", nullptr, cause.count);
    case Kind::Next:
        return tr("An agent takes it in a moment.");
    case Kind::Preparing:
        return tr("An agent has taken it and prepares the job.");
    case Kind::Building:
        return tr("The image is being built.");
    case Kind::Starting:
        return tr("The job is being started.");
    }
    return {};
}

QString QueueItemDetails::failureSentence(const QueueItem &item) const
{
    const QString stage = item.failure ? item.failure->stage : QString();
    if (stage == QLatin1StringView("build"))
        return tr("The image could not be built. Read the message and the build log, correct the "
                  "job and launch it again.");
    if (stage == QLatin1StringView("run"))
        return tr("The job started and ended with an error. Read its log, correct it and launch it "
                  "again.");
    if (stage == QLatin1StringView("agent"))
        return tr("The agent could not start the job. Read the message, correct the job or the "
                  "queue and launch it again.");
    return tr("The job failed. Read the message, correct the job and launch it again.");
}

bool QueueItemDetails::hasFailed() const
{
    return item() && (item()->failure || item()->state == ItemState::Failed ||
                      item()->phase == ItemPhase::Failed);
}

/** Looked for once per state of the item, in what this computer has of its logs. */
const std::optional<FailureCause> &QueueItemDetails::cause() const
{
    const QueueItem *failed = item();
    const QString of = failed->id.text() + u' ' + failed->updatedAt.toString(Qt::ISODateWithMs) +
                       u' ' + wireName(failed->state);
    if (of != m_causeOf) {
        m_causeOf = of;
        const QString log = runLog().isEmpty() ? buildLog() : runLog();
        m_cause =
            causeOfFailure(failed->failure ? failed->failure->message : QString(), endOfFile(log));
    }
    return m_cause;
}

QString QueueItemDetails::whyRemedy() const
{
    return hasFailed() && cause() ? failurewords::remedy(*cause()) : QString();
}

QString QueueItemDetails::whyLine() const
{
    return hasFailed() && cause() ? cause()->line : QString();
}

QString QueueItemDetails::whyDetail() const
{
    if (!item())
        return {};
    return item()->failure ? item()->failure->message : StatusWords::detailOf(*item());
}

QString QueueItemDetails::remedy() const
{
    using Kind = WaitCause::Kind;
    if (!item() || stageOf(*item()) != ItemStage::Waiting)
        return {};
    switch (m_queue->causeOfWaiting(*item()).kind) {
    case Kind::NoAgent:
        return QStringLiteral("addAgent");
    case Kind::QueuePaused:
        return QStringLiteral("resumeQueue");
    case Kind::AgentsSilent:
    case Kind::AgentsPaused:
    case Kind::AgentsEnding:
    case Kind::NoSchedulers:
        return QStringLiteral("openAgents");
    default:
        return {};
    }
}

QString QueueItemDetails::runRoute() const
{
    return item() ? QueueItemListModel::runRoute(*item()) : QString();
}

QString QueueItemDetails::priority() const
{
    return item() && m_queue->isPrioritised()
               ? StatusWords::of(item()->priority.value_or(Priority::Medium))
               : QString();
}

QString QueueItemDetails::attempt() const
{
    return item() && item()->attempt > 1 ? QLocale().toString(item()->attempt) : QString();
}

QString QueueItemDetails::author() const
{
    return item() ? item()->author : QString();
}

QString QueueItemDetails::project() const
{
    return item() && item()->run ? item()->run->project.text() : QString();
}

QString QueueItemDetails::runId() const
{
    return item() && item()->run ? item()->run->id.text() : QString();
}

QString QueueItemDetails::agentName() const
{
    if (!item() || item()->agent.isEmpty())
        return {};
    for (const LaunchAgent &agent : m_queue->agents()->rows()) {
        if (agent.id == item()->agent)
            return agent.name;
    }
    return item()->agent.text();
}

QString QueueItemDetails::submitted() const
{
    return item() ? Format::exact(item()->createdAt) : QString();
}

/** Read once per attempt: it comes a moment after the run's end. */
const std::optional<TargetStatus> &QueueItemDetails::end() const
{
    static const std::optional<TargetStatus> none;
    if (!item() || !m_queue->session())
        return none;
    const QString of = item()->id.text() + u' ' + QString::number(item()->attempt);
    if (of != m_endOf || !m_end) {
        m_endOf = of;
        m_end = m_queue->session()->services().localAgents->itemEnd(item()->id);
    }
    return m_end;
}

QString QueueItemDetails::exitCode() const
{
    if (!end() || !end()->exitCode)
        return {};
    const QString code = QString::number(*end()->exitCode);
    //: Exit code of a program, and the number of the signal that ended it
    return end()->signal ? tr("%1 (signal %2)").arg(code).arg(*end()->signal) : code;
}

QString QueueItemDetails::ranFor() const
{
    return end() && end()->milliseconds
               ? Format::duration(std::chrono::milliseconds(*end()->milliseconds))
               : QString();
}

QString QueueItemDetails::peakMemory() const
{
    return end() && end()->peakMemory ? Format::bytes(*end()->peakMemory) : QString();
}

QString QueueItemDetails::spec() const
{
    if (!item() || item()->spec.isEmpty() || !m_queue->session())
        return {};
    return m_queue->session()->services().documents->toYaml(item()->spec);
}

QString QueueItemDetails::localLog(const QString &kind) const
{
    if (!item() || !m_queue->session())
        return {};
    return m_queue->session()
        ->services()
        .localAgents->itemLog(item()->id, kind)
        .value_or(QString());
}

QString QueueItemDetails::buildLog() const
{
    return localLog(QStringLiteral("build"));
}

QString QueueItemDetails::runLog() const
{
    return localLog(QStringLiteral("run"));
}

} // namespace slipway
