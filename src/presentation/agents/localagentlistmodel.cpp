// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/agents/localagentlistmodel.h"

#include "presentation/common/languagenews.h"

namespace slipway {
namespace {
constexpr std::chrono::seconds LookInterval{2};
}

LocalAgentListModel::LocalAgentListModel(QObject *parent)
    : KeyedListModel(parent)
{
    m_timer.setInterval(LookInterval);
    connect(&m_timer, &QTimer::timeout, this, &LocalAgentListModel::refresh);
    connect(this, &LocalAgentListModel::dataChanged, this, &LocalAgentListModel::runningChanged);
    connect(this, &LocalAgentListModel::countChanged, this, &LocalAgentListModel::runningChanged);
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        Q_EMIT runningChanged();
        Q_EMIT actionChanged();
    });
}

void LocalAgentListModel::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    refresh();
}

void LocalAgentListModel::setActive(bool active)
{
    if (isActive() == active)
        return;
    if (active) {
        m_timer.start();
        refresh();
    } else {
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

void LocalAgentListModel::refresh()
{
    if (m_session)
        apply(m_session->services().localAgents->agents());
}

int LocalAgentListModel::running() const
{
    int count = 0;
    for (const LocalAgentStatus &agent : rows())
        count += agent.running ? 1 : 0;
    return count;
}

QString LocalAgentListModel::summary() const
{
    QSet<QString> queues;
    for (const LocalAgentStatus &agent : rows()) {
        if (agent.running)
            queues.unite(QSet<QString>(agent.queues.begin(), agent.queues.end()));
    }
    if (running() == 0)
        //: Sidebar: no agent runs on this computer
        return tr("Stopped");
    //: Sidebar: what the agents of this computer do
    return tr("Polling %n queue(s)", nullptr, static_cast<int>(queues.size()));
}

Problem LocalAgentListModel::actionProblem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

void LocalAgentListModel::setBusy(const QString &name, bool busy)
{
    if (busy) {
        m_busy.insert(name);
        m_error.reset();
    } else {
        m_busy.remove(name);
    }
    refreshTexts({BusyRole});
    Q_EMIT actionChanged();
}

void LocalAgentListModel::stop(const QString &name)
{
    if (!m_session || m_busy.contains(name))
        return;
    setBusy(name, true);
    stopAgent(name);
}

QCoro::Task<void> LocalAgentListModel::stopAgent(QString name)
{
    const QPointer<LocalAgentListModel> self(this);
    const auto agents = m_session->services().localAgents;
    const Result<void> answer = co_await agents->stop(name);
    if (!self)
        co_return;
    setBusy(name, false);
    if (!answer) {
        m_error = answer.error();
        Q_EMIT actionChanged();
    }
    refresh();
    if (answer)
        Q_EMIT stopped(name);
}

void LocalAgentListModel::finish(const QString &name)
{
    if (!m_session)
        return;
    const Result<void> answer = m_session->services().localAgents->drain(name);
    m_error = answer ? std::nullopt : std::optional(answer.error());
    Q_EMIT actionChanged();
    if (answer)
        Q_EMIT finishing(name);
}

void LocalAgentListModel::startAgain(const QString &name)
{
    const int row = rowOf(name);
    if (!m_session || row < 0 || m_busy.contains(name))
        return;
    const LocalAgentStatus &known = rows()[row];
    LocalAgentSettings settings;
    settings.name = name;
    settings.server = m_session->server();
    settings.entity = m_session->entity();
    for (const QString &queue : known.queues)
        settings.queues.append(QueueName(queue));
    setBusy(name, true);
    startAgent(settings, m_session->key());
}

QCoro::Task<void> LocalAgentListModel::startAgent(LocalAgentSettings settings, Secret key)
{
    const QPointer<LocalAgentListModel> self(this);
    const auto agents = m_session->services().localAgents;
    const Result<LocalAgentStatus> answer = co_await agents->start(settings, key);
    if (!self)
        co_return;
    setBusy(settings.name, false);
    if (!answer) {
        m_error = answer.error();
        Q_EMIT actionChanged();
    }
    refresh();
    if (answer)
        Q_EMIT started(settings.name);
}

QString LocalAgentListModel::logFileOf(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].logFile : QString();
}

QString LocalAgentListModel::nameAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].name : QString();
}

QVariant LocalAgentListModel::data(const QModelIndex &index, int role) const
{
    const LocalAgentStatus *agent = at(index);
    if (!agent)
        return {};
    //: State of an agent of this computer
    const QString state = agent->running ? tr("Polling", "agent") : tr("Stopped", "agent");
    switch (role) {
    case NameRole:
        return agent->name;
    case RunningRole:
        return agent->running;
    case BusyRole:
        return m_busy.contains(agent->name);
    case StateWordRole:
        return state;
    case StateToneRole:
        return agent->running ? QStringLiteral("success") : QStringLiteral("neutral");
    case StateIconRole:
        return agent->running ? QStringLiteral("st-active") : QStringLiteral("st-killed");
    case QueuesRole:
        return agent->queues.join(QStringLiteral(", "));
    case ServerRole:
        return agent->server.toString();
    case LogFileRole:
        return agent->logFile;
    case FolderRole:
        return agent->folder;
    case SpokenRole:
    case Qt::DisplayRole:
        //: Spoken row of an agent of this computer: name, state, queues
        return tr("%1, %2, queues: %3")
            .arg(agent->name, state, agent->queues.join(QStringLiteral(", ")));
    default:
        return {};
    }
}

QHash<int, QByteArray> LocalAgentListModel::roleNames() const
{
    return {
        {NameRole, "name"},           {RunningRole, "running"},     {BusyRole, "busy"},
        {StateWordRole, "stateWord"}, {StateToneRole, "stateTone"}, {StateIconRole, "stateIcon"},
        {QueuesRole, "queues"},       {ServerRole, "server"},       {LogFileRole, "logFile"},
        {FolderRole, "folder"},       {SpokenRole, "spoken"}};
}

} // namespace slipway
