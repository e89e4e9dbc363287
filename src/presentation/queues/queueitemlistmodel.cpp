// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/queueitemlistmodel.h"

#include "presentation/common/format.h"
#include "presentation/common/statuswords.h"

#include <QUrl>
#include <algorithm>

namespace slipway {
namespace {
constexpr std::chrono::seconds ClockInterval{10};

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

ItemStage stageOf(const QueueItem &item)
{
    // The phase is newer and finer than the state, where the server tells it.
    if (item.phase != ItemPhase::Unknown) {
        if (isOver(item.phase))
            return ItemStage::Over;
        return item.phase == ItemPhase::Waiting ? ItemStage::Waiting : ItemStage::InWork;
    }
    switch (item.state) {
    case ItemState::Finished:
    case ItemState::Failed:
    case ItemState::Stopped:
        return ItemStage::Over;
    case ItemState::Pending:
        return ItemStage::Waiting;
    default:
        return ItemStage::InWork;
    }
}

QueueItemListModel::QueueItemListModel(QObject *parent)
    : KeyedListModel(parent)
{
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        refreshTexts({TimeTextRole, SubmittedRole, SpokenRole});
    });
    m_clock.start();
}

void QueueItemListModel::setShow(const QString &show)
{
    if (m_show == show)
        return;
    m_show = show;
    Q_EMIT showChanged();
    sift();
}

void QueueItemListModel::setItems(const QList<QueueItem> &items)
{
    m_all = items;
    m_waiting = m_running = m_done = 0;
    for (const QueueItem &item : m_all) {
        const ItemStage stage = stageOf(item);
        ++(stage == ItemStage::Waiting  ? m_waiting
           : stage == ItemStage::InWork ? m_running
                                        : m_done);
    }
    // Waiting first, then what runs, then what is over; each as the server orders them.
    std::stable_sort(m_all.begin(), m_all.end(), [](const QueueItem &one, const QueueItem &other) {
        return stageOf(one) < stageOf(other);
    });
    sift();
    Q_EMIT totalsChanged();
}

void QueueItemListModel::sift()
{
    QList<QueueItem> shown;
    for (const QueueItem &item : m_all) {
        const ItemStage stage = stageOf(item);
        const bool fits = m_show == QLatin1StringView("waiting")   ? stage == ItemStage::Waiting
                          : m_show == QLatin1StringView("running") ? stage == ItemStage::InWork
                          : m_show == QLatin1StringView("done")    ? stage == ItemStage::Over
                                                                   : true;
        if (fits)
            shown.append(item);
    }
    apply(shown);
    QSet<QString> left;
    for (const QueueItem &item : std::as_const(shown)) {
        if (m_marks.contains(item.id.text()))
            left.insert(item.id.text());
    }
    setMarks(left);
}

void QueueItemListModel::setMarks(QSet<QString> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    refreshTexts({MarkedRole});
    Q_EMIT markedChanged();
}

QStringList QueueItemListModel::markedIds() const
{
    QStringList ids;
    for (const QueueItem &item : rows()) {
        if (m_marks.contains(item.id.text()))
            ids.append(item.id.text());
    }
    return ids;
}

void QueueItemListModel::toggleMark(int row)
{
    const QString id = idAt(row);
    if (id.isEmpty())
        return;
    m_markStart = id;
    QSet<QString> marks = m_marks;
    if (!marks.remove(id))
        marks.insert(id);
    setMarks(marks);
}

void QueueItemListModel::markTo(int row, int start)
{
    const int known = m_marks.isEmpty() ? -1 : rowOf(m_markStart);
    const int from = known < 0 ? start : known;
    if (idAt(from).isEmpty() || idAt(row).isEmpty())
        return;
    m_markStart = idAt(from);
    QSet<QString> marks;
    for (int i = std::min(from, row); i <= std::max(from, row); ++i)
        marks.insert(idAt(i));
    setMarks(marks);
}

void QueueItemListModel::markAll()
{
    QSet<QString> marks;
    for (const QueueItem &item : rows())
        marks.insert(item.id.text());
    setMarks(marks);
}

void QueueItemListModel::unmarkAll()
{
    setMarks({});
}

void QueueItemListModel::setAgentsPoll(bool poll)
{
    if (m_agentsPoll == poll)
        return;
    m_agentsPoll = poll;
    refreshTexts({StateWordRole, StateToneRole, StateIconRole, StateTipRole, SpokenRole});
}

void QueueItemListModel::startOver()
{
    m_all.clear();
    m_waiting = m_running = m_done = 0;
    clear();
    setMarks({});
    Q_EMIT totalsChanged();
}

const QueueItem *QueueItemListModel::item(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const QueueItem &item) { return item.id.text() == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QString QueueItemListModel::idAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].id.text() : QString();
}

QString QueueItemListModel::routeAt(int row) const
{
    return row >= 0 && row < rows().size() ? runRoute(rows()[row]) : QString();
}

QString QueueItemListModel::runRoute(const QueueItem &item)
{
    if (!item.run || item.run->id.isEmpty())
        return {};
    return QStringLiteral("runs/") + encoded(item.run->project.text()) + u'/' +
           encoded(item.run->id.text());
}

QString QueueItemListModel::shortJob(const QString &job)
{
    return job.count(u'/') == 2 ? job.section(u'/', 2) : job;
}

QString QueueItemListModel::timeText(const QueueItem &item, const QDateTime &now)
{
    if (!item.createdAt.isValid())
        return {};
    const auto since = [&item](const QDateTime &end) {
        return Format::duration(std::chrono::milliseconds(item.createdAt.msecsTo(end)));
    };
    switch (stageOf(item)) {
    case ItemStage::Waiting:
        //: How long an item has been in the queue
        return tr("waited %1").arg(since(now));
    case ItemStage::InWork:
        //: Time since an item was put into the queue; it is being worked on
        return tr("%1 so far").arg(since(now));
    case ItemStage::Over:
        break;
    }
    // A job that fails as a run did start, and made none.
    if (item.failure && !item.run && item.failure->stage != QLatin1StringView("run"))
        return tr("did not start");
    //: Time from being put into the queue to the end
    return item.updatedAt.isValid() ? tr("%1 in all").arg(since(item.updatedAt)) : QString();
}

QVariant QueueItemListModel::data(const QModelIndex &index, int role) const
{
    const QueueItem *item = at(index);
    if (!item)
        return {};
    const QDateTime now = QDateTime::currentDateTime();
    const StatusWord state = StatusWords::of(*item, m_agentsPoll);
    switch (role) {
    case ItemIdRole:
        return item->id.text();
    case StateWordRole:
        return state.word;
    case StateToneRole:
        return state.tone;
    case StateIconRole:
        return state.icon;
    case StateTipRole:
        return state.tip;
    case SpinningRole:
        return state.spinning;
    case JobRole:
        return shortJob(item->job);
    case PriorityRole:
        return StatusWords::of(item->priority.value_or(Priority::Medium));
    case PriorityIconRole:
        return StatusWords::iconOf(item->priority.value_or(Priority::Medium));
    case SubmittedRole:
        return Format::moment(item->createdAt, now);
    case SubmittedTipRole:
        return Format::exact(item->createdAt);
    case AuthorRole:
        return item->author;
    case TimeTextRole:
        return timeText(*item, now);
    case RunTextRole:
        return item->run ? item->run->id.text() : QString();
    case RunRouteRole:
        return runRoute(*item);
    case SpokenRole:
    case Qt::DisplayRole:
        //: Spoken row of a queue item: job, state, when submitted, how long
        return tr("%1, %2, submitted %3, %4")
            .arg(shortJob(item->job), state.word, Format::moment(item->createdAt, now),
                 timeText(*item, now));
    case MarkedRole:
        return m_marks.contains(item->id.text());
    default:
        return {};
    }
}

QHash<int, QByteArray> QueueItemListModel::roleNames() const
{
    return {{ItemIdRole, "itemId"},
            {StateWordRole, "stateWord"},
            {StateToneRole, "stateTone"},
            {StateIconRole, "stateIcon"},
            {StateTipRole, "stateTip"},
            {SpinningRole, "spinning"},
            {JobRole, "job"},
            {PriorityRole, "priority"},
            {PriorityIconRole, "priorityIcon"},
            {SubmittedRole, "submitted"},
            {AuthorRole, "author"},
            {SubmittedTipRole, "submittedTip"},
            {TimeTextRole, "timeText"},
            {RunTextRole, "runText"},
            {RunRouteRole, "runRoute"},
            {SpokenRole, "spoken"},
            {MarkedRole, "marked"}};
}

} // namespace slipway
