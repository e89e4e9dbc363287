// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/overview/attentionlistmodel.h"

#include "presentation/common/format.h"
#include "presentation/queues/queueitemlistmodel.h"
#include "presentation/runs/runwords.h"

#include <QUrl>

namespace slipway {
namespace {

constexpr qint64 DaySeconds = 24LL * 3600;
constexpr int MostFailed = 5;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

QList<Attention> whatNeedsAttention(const QList<Queue> &queues, const QList<LaunchAgent> &agents,
                                    const QList<QueueItem> &failed, const QList<Run> &runs,
                                    const QDateTime &now)
{
    using Kind = Attention::Kind;
    QList<Attention> all;
    for (const Queue &queue : queues) {
        if (queue.counts.pending <= 0 || (queue.agentsPolling > 0 && !queue.paused))
            continue;
        all.append({queue.agentsPolling == 0 ? Kind::NoAgent : Kind::Paused,
                    queue.name.text(),
                    QStringLiteral("queues/") + encoded(queue.name.text()),
                    queue.counts.pending,
                    {}});
    }
    for (const LaunchAgent &agent : agents) {
        const bool known = agent.status != AgentStatus::Killed && agent.heartbeatAt.isValid();
        if (known && !agent.isAlive(now) && agent.heartbeatAt.secsTo(now) < DaySeconds)
            all.append({Kind::Silent, agent.name.isEmpty() ? agent.id.text() : agent.name,
                        QStringLiteral("agents"), 0, agent.heartbeatAt});
    }
    int count = 0;
    for (const QueueItem &item : failed) {
        if (!hasFailedLately(item, now))
            continue;
        all.append({Kind::NoRun, QueueItemListModel::shortJob(item.job),
                    QStringLiteral("queues/") + encoded(item.queue.text()) +
                        QStringLiteral("/items/") + encoded(item.id.text()),
                    0, item.updatedAt});
        if (++count == MostFailed)
            break;
    }
    count = 0;
    for (const Run &run : runs) {
        if (!hasFailedLately(run, now))
            continue;
        all.append({Kind::Failed, RunWords::name(run), RunWords::route(run.ref), 0, endOf(run)});
        if (++count == MostFailed)
            break;
    }
    return all;
}

QDateTime endOf(const Run &run)
{
    return run.finishedAt.isValid() ? run.finishedAt : run.heartbeatAt;
}

bool hasFailedLately(const Run &run, const QDateTime &now)
{
    return (run.state == RunState::Failed || run.state == RunState::Crashed) &&
           endOf(run).isValid() && endOf(run).secsTo(now) < DaySeconds;
}

bool hasFailedLately(const QueueItem &item, const QDateTime &now)
{
    const bool failed = item.state == ItemState::Failed || item.phase == ItemPhase::Failed;
    return failed && item.updatedAt.isValid() && item.updatedAt.secsTo(now) < DaySeconds;
}

AttentionListModel::AttentionListModel(QObject *parent)
    : KeyedListModel(parent)
{
}

QString AttentionListModel::keyOf(const Attention &row) const
{
    return QString::number(int(row.kind)) + u' ' + row.object + u' ' + row.route;
}

QVariant AttentionListModel::data(const QModelIndex &index, int role) const
{
    using Kind = Attention::Kind;
    const Attention *row = at(index);
    if (!row)
        return {};
    const QDateTime now = QDateTime::currentDateTime();
    switch (role) {
    case ObjectRole:
        return row->object;
    case CauseRole:
        switch (row->kind) {
        case Kind::NoAgent:
            return tr("%n item(s) wait and no agent polls the queue.", nullptr, row->count);
        case Kind::Paused:
            return tr("%n item(s) wait and the queue is paused.", nullptr, row->count);
        case Kind::Silent:
            return tr("The agent does not respond; last heartbeat %1.")
                .arg(Format::ago(row->when, now));
        case Kind::Failed:
            return tr("The run failed %1.").arg(Format::ago(row->when, now));
        case Kind::NoRun:
            return tr("The item failed before it had a run, %1.").arg(Format::ago(row->when, now));
        }
        return {};
    case ToneRole:
        return row->kind == Kind::Paused ? QStringLiteral("warning") : QStringLiteral("danger");
    case IconRole:
        return row->kind == Kind::NoAgent  ? QStringLiteral("warning")
               : row->kind == Kind::Paused ? QStringLiteral("st-paused")
               : row->kind == Kind::Silent ? QStringLiteral("offline")
                                           : QStringLiteral("st-failed");
    case ActionTextRole:
        return row->kind == Kind::Silent   ? tr("Open agents")
               : row->kind == Kind::Failed ? tr("Open run")
               : row->kind == Kind::NoRun  ? tr("Open item")
                                           : tr("Open queue");
    case RouteRole:
        return row->route;
    case SpokenRole:
    case Qt::DisplayRole:
        //: Spoken line: name of the object, what is wrong with it
        return tr("%1: %2").arg(row->object, data(index, CauseRole).toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> AttentionListModel::roleNames() const
{
    return {{ObjectRole, "object"}, {CauseRole, "cause"},           {ToneRole, "tone"},
            {IconRole, "iconName"}, {ActionTextRole, "actionText"}, {RouteRole, "route"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway
