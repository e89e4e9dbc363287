// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/itemactions.h"

#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"
#include "usecases/retryitem.h"
#include "usecases/stopitem.h"

#include <QUuid>

namespace slipway {
namespace {

constexpr int Lanes = 4; // so many requests at once: quick with many items, and no flood

struct Order
{
    Services services;
    EntityName entity;
    QueueId queue;
    ItemActions::Act act;
    ItemChange change;
};

QCoro::Task<Result<void>> carryOutOne(Order order, QueueItem item, QString key)
{
    const std::shared_ptr<QueueGateway> queues = order.services.queues;
    switch (order.act) {
    case ItemActions::Stop: {
        const StopItem stopItem(queues, order.services.runs);
        Result<void> answer = co_await stopItem.run(order.entity, item.id);
        co_return answer;
    }
    case ItemActions::Remove: {
        Result<void> answer = co_await queues->removeItem(order.queue, item.id);
        co_return answer;
    }
    case ItemActions::Repeat: {
        const RetryItem retryItem(queues);
        const Result<PushedItem> answer = co_await retryItem.run(order.entity, item.id, key);
        co_return answer ? Result<void>() : Result<void>(answer.error());
    }
    case ItemActions::Move:
    case ItemActions::Rank: {
        Result<void> answer = co_await queues->changeItem(item.id, order.change);
        co_return answer;
    }
    case ItemActions::None:
        break;
    }
    co_return Result<void>();
}

} // namespace

ItemActions::ItemActions(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT questionChanged();
    });
}

void ItemActions::setQueue(QueueDetails *queue)
{
    if (m_queue == queue)
        return;
    if (m_queue) {
        m_queue->disconnect(this);
        m_queue->items()->disconnect(this);
    }
    m_queue = queue;
    if (queue) {
        connect(queue, &QueueDetails::changed, this, &ItemActions::changed);
        connect(queue->items(), &QueueItemListModel::totalsChanged, this, &ItemActions::changed);
    }
    Q_EMIT changed();
}

void ItemActions::setItems(const QStringList &items)
{
    if (m_items == items)
        return;
    m_items = items;
    Q_EMIT changed();
}

QString ItemActions::whyNot(Act act, const QueueItem &item) const
{
    const ItemStage stage = stageOf(item);
    switch (act) {
    case Stop:
        if (stage == ItemStage::Waiting)
            return tr("It waits: remove it from the queue instead.");
        if (stage == ItemStage::Over)
            return tr("It has ended.");
        return item.stopRequested ? tr("It is being stopped already.") : QString();
    case Remove:
        return stage == ItemStage::InWork ? tr("An agent has it: stop it first.") : QString();
    case Repeat:
        if (stage != ItemStage::Over)
            return tr("It has not ended yet.");
        return item.spec.isEmpty() ? tr("The server does not tell what it was made of.")
                                   : QString();
    case Rank:
        if (!m_queue->isPrioritised())
            return tr("This queue does not use priorities.");
        [[fallthrough]];
    case Move:
        if (stage == ItemStage::Over)
            return tr("It has ended.");
        return stage == ItemStage::InWork ? tr("An agent has it.") : QString();
    case None:
        break;
    }
    return {};
}

QString ItemActions::whyNot(Act act) const
{
    QString first;
    for (const QString &id : m_items) {
        const QueueItem *item = m_queue ? m_queue->items()->item(id) : nullptr;
        if (!item)
            continue;
        const QString why = whyNot(act, *item);
        if (why.isEmpty())
            return {};
        if (first.isEmpty())
            first = why;
    }
    return first.isEmpty() ? tr("Choose an item first.") : first;
}

bool ItemActions::ask(Act act)
{
    if (isBusy() || !m_queue || !m_queue->queue() || !m_queue->session())
        return false;
    ++m_round;
    m_work.clear();
    m_leftOut = 0;
    m_whyLeftOut.clear();
    for (const QString &id : std::as_const(m_items)) {
        const QueueItem *item = m_queue->items()->item(id);
        if (!item)
            continue;
        const QString why = whyNot(act, *item);
        if (why.isEmpty()) {
            m_work.append(ItemResult{*item,
                                     m_queue->isPolled(),
                                     {},
                                     {},
                                     QUuid::createUuid().toString(QUuid::WithoutBraces)});
        } else {
            ++m_leftOut;
            if (m_whyLeftOut.isEmpty())
                m_whyLeftOut = why;
        }
    }
    m_act = m_work.isEmpty() ? None : act;
    m_targets.clear();
    m_target.clear();
    m_error.reset();
    m_failed = 0;
    m_over = false;
    m_loading = m_act == Move;
    if (m_act == Rank)
        m_priority = wireName(m_work.first().item.priority.value_or(Priority::Medium));
    show();
    if (m_act == Move)
        loadTargets(m_round);
    return m_act != None;
}

QCoro::Task<void> ItemActions::loadTargets(int round)
{
    const QPointer<ItemActions> self(this);
    const auto gateway = m_queue->session()->services().queues;
    const Queue own = *m_queue->queue();
    const Result<QList<Queue>> queues = co_await gateway->queues(own.entity);
    if (!self || m_round != round)
        co_return;
    m_loading = false;
    if (queues) {
        for (const Queue &queue : *queues) {
            if (queue.resource == own.resource && queue.id != own.id)
                m_targets.append(queue.name.text());
        }
        m_target = m_targets.size() == 1 ? m_targets.first() : QString();
    } else {
        m_error = queues.error();
    }
    Q_EMIT questionChanged();
}

void ItemActions::setTarget(const QString &target)
{
    if (m_target == target)
        return;
    m_target = target;
    Q_EMIT questionChanged();
}

void ItemActions::setPriority(const QString &priority)
{
    if (m_priority == priority || !priorityFromWire(priority))
        return;
    m_priority = priority;
    Q_EMIT questionChanged();
}

Problem ItemActions::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

bool ItemActions::isReady() const
{
    return m_act != None && !m_work.isEmpty() && (m_act != Move || !m_target.isEmpty());
}

void ItemActions::carryOut()
{
    if (!isReady() || isBusy() || !m_queue || !m_queue->queue() || !m_queue->session() ||
        !m_queue->session()->services().queues)
        return;
    // Once more after failures: what is done is done.
    QList<ItemResult> open;
    for (const ItemResult &one : std::as_const(m_work)) {
        if (one.progress != ItemResult::Progress::Done)
            open.append(ItemResult{one.item, one.polled, {}, {}, one.key});
    }
    if (open.isEmpty())
        return;
    m_work = open;
    m_next = 0;
    m_failed = 0;
    m_over = false;
    const int lanes = static_cast<int>(std::min<qsizetype>(Lanes, m_work.size()));
    const int round = m_round;
    m_lanes = lanes;
    show();
    for (int lane = 0; lane < lanes; ++lane)
        work(round);
}

QCoro::Task<void> ItemActions::work(int round)
{
    if (m_round != round)
        co_return;
    const QPointer<ItemActions> self(this);
    Order order{m_queue->session()->services(),
                m_queue->session()->entity(),
                m_queue->queue()->id,
                m_act,
                {}};
    if (m_act == Move)
        order.change.queue = QueueName(m_target);
    if (m_act == Rank)
        order.change.priority = priorityFromWire(m_priority);
    while (m_next < m_work.size()) {
        const qsizetype place = m_next++;
        m_work[place].progress = ItemResult::Progress::Asked;
        show();
        const Result<void> answer =
            co_await carryOutOne(order, m_work[place].item, m_work[place].key);
        if (!self || m_round != round)
            co_return;
        ItemResult &result = m_work[place];
        result.progress = answer ? ItemResult::Progress::Done : ItemResult::Progress::Failed;
        if (!answer) {
            result.error = answer.error();
            ++m_failed;
        }
        show();
    }
    if (--m_lanes == 0)
        settle();
}

void ItemActions::settle()
{
    m_over = true;
    if (m_queue)
        m_queue->refresh();
    Q_EMIT questionChanged();
    if (m_failed == 0)
        Q_EMIT done(doneSentence());
}

void ItemActions::leave()
{
    ++m_round;
    m_lanes = 0;
    m_act = None;
    m_work.clear();
    m_loading = false;
    show();
}

void ItemActions::show()
{
    m_results.apply(m_work);
    Q_EMIT questionChanged();
}

QString ItemActions::question() const
{
    const int count = static_cast<int>(m_work.size());
    if (m_failed > 0 && m_over)
        return tr("%n item(s) could not be changed", nullptr, m_failed);
    const QString one = count == 1 ? ItemResultListModel::nameOf(m_work.first().item) : QString();
    switch (m_act) {
    case Stop:
        return one.isEmpty() ? tr("Stop %n item(s)?", nullptr, count) : tr("Stop %1?").arg(one);
    case Remove:
        return one.isEmpty() ? tr("Remove %n item(s) from the queue?", nullptr, count)
                             : tr("Remove %1 from the queue?").arg(one);
    case Repeat:
        return one.isEmpty() ? tr("Launch %n item(s) again?", nullptr, count)
                             : tr("Launch %1 again?").arg(one);
    case Move:
        return one.isEmpty() ? tr("Move %n item(s) to another queue?", nullptr, count)
                             : tr("Move %1 to another queue?").arg(one);
    case Rank:
        return one.isEmpty() ? tr("Change the priority of %n item(s)?", nullptr, count)
                             : tr("Change the priority of %1?").arg(one);
    case None:
        break;
    }
    return {};
}

QString ItemActions::consequence() const
{
    switch (m_act) {
    case Stop:
        return tr("The job is asked to end and is ended after ten seconds. What it logged stays.");
    case Remove:
        return tr("It leaves the list and is not run any more. Runs and what they logged stay.");
    case Repeat:
        return tr("A new item with the same job, arguments and priority, and a new run. The old "
                  "run stays as it is.");
    case Move:
        return m_targets.isEmpty() && !m_loading && !m_error
                   ? tr("There is no other queue with the same resource.")
                   : tr("It waits there for the agents of that queue. Only queues with the same "
                        "resource can take it.");
    case Rank:
        return tr("Agents take items with a higher priority first.");
    case None:
        break;
    }
    return {};
}

QString ItemActions::leftOut() const
{
    if (m_leftOut == 0 || m_act == None)
        return {};
    //: %1 is a whole sentence: the reason
    return tr("%n of the selected items is left out: %1", nullptr, m_leftOut).arg(m_whyLeftOut);
}

QString ItemActions::confirmText() const
{
    if (m_failed > 0 && m_over)
        return tr("Try again");
    switch (m_act) {
    case Stop:
        return tr("Stop");
    case Remove:
        return tr("Remove from queue");
    case Repeat:
        return tr("Launch again");
    case Move:
        return tr("Move to queue");
    case Rank:
        return tr("Change priority");
    case None:
        break;
    }
    return {};
}

QString ItemActions::doneSentence() const
{
    const int count = static_cast<int>(m_work.size());
    switch (m_act) {
    case Stop:
        return tr("Stopping %n item(s)", nullptr, count);
    case Remove:
        return tr("%n item(s) removed from the queue", nullptr, count);
    case Repeat:
        return tr("%n item(s) launched again", nullptr, count);
    case Move:
        return tr("%n item(s) moved to %1", nullptr, count).arg(m_target);
    case Rank:
        return tr("Priority of %n item(s) changed to %1", nullptr, count)
            .arg(StatusWords::of(priorityFromWire(m_priority).value_or(Priority::Medium)));
    case None:
        break;
    }
    return {};
}

} // namespace slipway
