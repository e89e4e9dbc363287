// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/agents/agentlistmodel.h"

#include "presentation/common/format.h"
#include "presentation/common/statuswords.h"

#include <QSysInfo>

namespace slipway {
namespace {
constexpr std::chrono::seconds ClockInterval{5};

QString nameOf(const LaunchAgent &agent)
{
    return agent.name.isEmpty() ? agent.id.text() : agent.name;
}

} // namespace

AgentListModel::AgentListModel(QObject *parent)
    : KeyedListModel(parent)
{
    // "Not responding" comes from the time that goes by, not from news.
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, this, [this] { refreshTexts(); });
    m_clock.start();
}

void AgentListModel::setQueueNames(const QHash<QString, QString> &names)
{
    if (m_queueNames == names)
        return;
    m_queueNames = names;
    refreshTexts({QueuesRole, SpokenRole});
}

QString AgentListModel::idAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].id.text() : QString();
}

QString AgentListModel::nameAt(int row) const
{
    return row >= 0 && row < rows().size() ? nameOf(rows()[row]) : QString();
}

QString AgentListModel::stateAt(int row) const
{
    if (row < 0 || row >= rows().size())
        return {};
    const LaunchAgent &agent = rows()[row];
    if (!agent.isAlive(QDateTime::currentDateTime()))
        return QStringLiteral("gone");
    if (agent.stopPolling)
        return QStringLiteral("finishing");
    return agent.paused ? QStringLiteral("paused") : QString();
}

QVariant AgentListModel::data(const QModelIndex &index, int role) const
{
    const LaunchAgent *agent = at(index);
    if (!agent)
        return {};
    const QDateTime now = QDateTime::currentDateTime();
    const StatusWord state = StatusWords::of(*agent, now);
    const QString name = nameOf(*agent);
    switch (role) {
    case AgentIdRole:
        return agent->id.text();
    case NameRole:
        return name;
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
    case HostRole:
        return agent->hostname;
    case VersionRole:
        return agent->version;
    case MaxJobsRole:
        return agent->maxJobs > 0 ? QLocale().toString(agent->maxJobs) : QString();
    case HeartbeatRole:
        return Format::ago(agent->heartbeatAt, now);
    case HeartbeatTipRole:
        return Format::exact(agent->heartbeatAt);
    case QueuesRole: {
        QStringList names;
        for (const QueueId &queue : agent->queues) {
            const QString known = m_queueNames.value(queue.text());
            if (!known.isEmpty())
                names.append(known);
        }
        return names.join(QStringLiteral(", "));
    }
    case HereRole:
        return agent->hostname == QSysInfo::machineHostName();
    case SpokenRole:
    case Qt::DisplayRole:
        //: Spoken row of an agent: name, state, host, last heartbeat
        return tr("%1, %2, host %3, last heartbeat %4")
            .arg(name, state.word, agent->hostname, Format::ago(agent->heartbeatAt, now));
    default:
        return {};
    }
}

QHash<int, QByteArray> AgentListModel::roleNames() const
{
    return {{AgentIdRole, "agentId"},     {NameRole, "name"},
            {StateWordRole, "stateWord"}, {StateToneRole, "stateTone"},
            {StateIconRole, "stateIcon"}, {StateTipRole, "stateTip"},
            {SpinningRole, "spinning"},   {HostRole, "host"},
            {VersionRole, "version"},     {MaxJobsRole, "maxJobs"},
            {HeartbeatRole, "heartbeat"}, {HeartbeatTipRole, "heartbeatTip"},
            {QueuesRole, "queues"},       {HereRole, "here"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway
