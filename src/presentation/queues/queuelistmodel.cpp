// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/queuelistmodel.h"

#include "presentation/common/format.h"
#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"

namespace slipway {
namespace {

constexpr std::chrono::seconds ClockInterval{10};

QString countText(int count)
{
    return count < 0 ? QString() : QLocale().toString(count);
}

} // namespace

QueueListModel::QueueListModel(QObject *parent)
    : KeyedListModel(parent)
    , m_poller([this] { return load(); }, this)
{
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        refreshTexts({ActivityTextRole, SpokenRole});
    });
    connect(this, &QueueListModel::dataChanged, this, &QueueListModel::overviewChanged);
    connect(this, &QueueListModel::countChanged, this, &QueueListModel::overviewChanged);
    connect(&LanguageNews::instance(), &LanguageNews::changed, this,
            &QueueListModel::overviewChanged);
}

void QueueListModel::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &QueueListModel::startOver))
        return;
    Q_EMIT sessionChanged();
    startOver();
}

void QueueListModel::setActive(bool active)
{
    if (isActive() == active)
        return;
    m_poller.setActive(active);
    if (active)
        m_clock.start();
    else
        m_clock.stop();
    Q_EMIT activeChanged();
}

void QueueListModel::startOver()
{
    clear();
    m_poller.restart();
}

QCoro::Task<bool> QueueListModel::load()
{
    const QPointer<QueueListModel> self(this);
    if (!m_session || !m_session->services().queues)
        co_return true;
    const auto gateway = m_session->services().queues;
    const EntityName entity = m_session->entity();
    const Result<QList<Queue>> answer = co_await gateway->queues(entity);
    if (!self || !m_session || m_session->services().queues != gateway ||
        m_session->entity() != entity)
        co_return true;
    if (answer)
        apply(*answer);
    else
        markFailed(answer.error());
    co_return answer.has_value();
}

QString QueueListModel::overview() const
{
    if (!m_session || rows().isEmpty())
        return {};
    int active = 0;
    for (const Queue &queue : rows())
        active += queue.agentsPolling > 0 ? 1 : 0;
    const int silent = static_cast<int>(rows().size()) - active;
    //: Below the page title: two sentences follow one another
    const QString all = tr("%n queue(s) in %1.", nullptr, static_cast<int>(rows().size()))
                            .arg(m_session->entity().text());
    //: %1 active queues, %2 queues that no agent polls
    const QString states = tr("Active: %1. Without an agent: %2.").arg(active).arg(silent);
    return all + u' ' + states;
}

const Queue *QueueListModel::named(const QString &name) const
{
    const auto queue = std::find_if(rows().begin(), rows().end(),
                                    [&name](const Queue &one) { return one.name.text() == name; });
    return queue == rows().end() ? nullptr : &*queue;
}

bool QueueListModel::usesPriorities(const QString &name) const
{
    const Queue *queue = named(name);
    return queue && queue->prioritised;
}

QString QueueListModel::launchWarning(const QString &name) const
{
    const Queue *queue = named(name);
    if (!queue)
        return {};
    if (queue->agentsPolling == 0)
        return tr("No agent polls it. The item will wait.");
    return queue->paused ? tr("It is paused. The item will wait until it is resumed.") : QString();
}

QString QueueListModel::spoken(const Queue &queue) const
{
    const StatusWord state = StatusWords::of(queue);
    const QString resource = StatusWords::of(queue.resource);
    if (queue.counts.pending < 0)
        //: Spoken row: queue, state, resource, then numbers
        return tr("%1, %2, %3, agents polling: %4")
            .arg(queue.name.text(), state.word, resource)
            .arg(queue.agentsPolling);
    //: Spoken row: queue, state, resource, then numbers
    return tr("%1, %2, %3, agents polling: %4, running: %5, queued: %6")
        .arg(queue.name.text(), state.word, resource)
        .arg(queue.agentsPolling)
        .arg(queue.counts.claimed + queue.counts.leased)
        .arg(queue.counts.pending);
}

QVariant QueueListModel::data(const QModelIndex &index, int role) const
{
    const Queue *queue = at(index);
    if (!queue)
        return {};
    const QDateTime now = QDateTime::currentDateTime();
    const ItemCounts &counts = queue->counts;
    switch (role) {
    case NameRole:
        return queue->name.text();
    case NoteRole:
        if (queue->prioritised)
            return tr("Uses priorities");
        return queue->createdAt.isValid()
                   ? tr("Created %1").arg(Format::moment(queue->createdAt, now))
                   : QString();
    case StateWordRole:
        return StatusWords::of(*queue).word;
    case StateToneRole:
        return StatusWords::of(*queue).tone;
    case StateIconRole:
        return StatusWords::of(*queue).icon;
    case StateTipRole:
        return StatusWords::of(*queue).tip;
    case StateOrderRole:
        return queue->agentsPolling > 0 ? 0 : queue->agentsKnown > 0 ? 1 : 2;
    case ResourceNameRole:
        return StatusWords::of(queue->resource);
    case ResourceIconRole:
        return StatusWords::iconOf(queue->resource);
    case AgentsTextRole:
        return queue->agentsPolling > 0 ? tr("%n polling", nullptr, queue->agentsPolling)
                                        : tr("None polling");
    case AgentsPollingRole:
        return queue->agentsPolling;
    case NeedsAgentRole:
        return queue->agentsPolling == 0;
    case RunningTextRole:
        return counts.claimed < 0 ? QString()
                                  : tr("%1 running").arg(countText(counts.claimed + counts.leased));
    case WaitingTextRole:
        return counts.pending < 0 ? QString() : tr("%1 queued").arg(countText(counts.pending));
    case WaitingRole:
        return counts.pending;
    case ActivityTextRole:
        return Format::ago(queue->lastActivityAt, now);
    case ActivityTipRole:
        return Format::exact(queue->lastActivityAt);
    case ActivityRole:
        return queue->lastActivityAt;
    case SpokenRole:
    case Qt::DisplayRole:
        return spoken(*queue);
    default:
        return {};
    }
}

QHash<int, QByteArray> QueueListModel::roleNames() const
{
    return {{NameRole, "name"},
            {NoteRole, "note"},
            {StateWordRole, "stateWord"},
            {StateToneRole, "stateTone"},
            {StateIconRole, "stateIcon"},
            {StateTipRole, "stateTip"},
            {StateOrderRole, "stateOrder"},
            {ResourceNameRole, "resourceName"},
            {ResourceIconRole, "resourceIcon"},
            {AgentsTextRole, "agentsText"},
            {AgentsPollingRole, "agentsPolling"},
            {NeedsAgentRole, "needsAgent"},
            {RunningTextRole, "runningText"},
            {WaitingTextRole, "waitingText"},
            {WaitingRole, "waiting"},
            {ActivityTextRole, "activityText"},
            {ActivityTipRole, "activityTip"},
            {ActivityRole, "activity"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway
