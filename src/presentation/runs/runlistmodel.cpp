// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/runs/runlistmodel.h"

#include "presentation/common/format.h"
#include "presentation/common/statuswords.h"
#include "presentation/runs/runwords.h"

namespace slipway {
namespace {
constexpr int MostRuns = 500;
}

RunListModel::RunListModel(QObject *parent)
    : KeyedListModel(parent)
    , m_poller([this] { return ask(); })
{
}

void RunListModel::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &RunListModel::startAnew))
        return;
    Q_EMIT sessionChanged();
    startAnew();
}

void RunListModel::setActive(bool active)
{
    if (m_poller.isActive() == active)
        return;
    m_poller.setActive(active);
    Q_EMIT activeChanged();
}

void RunListModel::setJob(const QString &job)
{
    if (m_job == job)
        return;
    m_job = job;
    Q_EMIT jobChanged();
    startAnew();
}

void RunListModel::startAnew()
{
    clear();
    m_poller.restart();
}

QCoro::Task<bool> RunListModel::ask()
{
    if (!m_session || !m_session->isReady())
        co_return false;
    const std::shared_ptr<RunGateway> runs = m_session->services().runs;
    if (!runs)
        co_return false;
    const QPointer<RunListModel> guard(this);
    const QString job = m_job;
    const EntityName entity = m_session->entity();
    const Result<QList<Run>> answer = co_await runs->runs(entity, ProjectName(), MostRuns);
    if (!guard)
        co_return false;
    // The workspace changed while we waited: this is an answer to another question.
    if (!m_session || m_session->entity() != entity || m_session->services().runs != runs)
        co_return true;
    if (!answer) {
        markFailed(answer.error());
        co_return false;
    }
    QList<Run> wanted;
    for (const Run &run : *answer) {
        if (job.isEmpty() || run.job.section(u':', 0, 0).endsWith(QString(u'/' + job)))
            wanted.append(run);
    }
    take(wanted);
    co_return true;
}

void RunListModel::take(const QList<Run> &runs)
{
    apply(runs);
    const int running = static_cast<int>(std::count_if(
        runs.cbegin(), runs.cend(), [](const Run &run) { return run.state == RunState::Running; }));
    // Elapsed times move on although nothing else changed.
    if (running > 0)
        refreshTexts({DurationRole, CreatedRole, SpokenRole});
    if (running != m_running) {
        m_running = running;
        Q_EMIT runningChanged();
    }
}

QString RunListModel::keyOf(const Run &run) const
{
    return run.ref.project.text() + u'/' + run.ref.id.text();
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    const Run *run = at(index);
    if (run == nullptr)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (role) {
    case RunIdRole:
        return run->ref.id.text();
    case ProjectRole:
        return run->ref.project.text();
    case Qt::DisplayRole:
    case NameRole:
        return RunWords::name(*run);
    case StateWordRole:
        return StatusWords::of(run->state).word;
    case StateToneRole:
        return StatusWords::of(run->state).tone;
    case StateIconRole:
        return StatusWords::of(run->state).icon;
    case SpinningRole:
        return run->state == RunState::Running;
    case JobRole:
        return run->job.section(u'/', -1);
    case QueueRole:
        return run->queue.text();
    case CreatedRole:
        return Format::ago(run->createdAt, now);
    case CreatedExactRole:
        return Format::exact(run->createdAt);
    case DurationRole:
        return RunWords::duration(*run, now);
    case RouteRole:
        return RunWords::route(run->ref);
    case SpokenRole:
        //: %1 run, %2 state, %3 job, %4 how long it ran. Read by screen readers.
        return run->job.isEmpty()
                   ? tr("%1, %2, %3")
                         .arg(RunWords::name(*run), StatusWords::of(run->state).word,
                              RunWords::duration(*run, now))
                   : tr("%1, %2, job %3, %4")
                         .arg(RunWords::name(*run), StatusWords::of(run->state).word,
                              run->job.section(u'/', -1), RunWords::duration(*run, now));
    default:
        return {};
    }
}

QHash<int, QByteArray> RunListModel::roleNames() const
{
    return {{RunIdRole, "runId"},
            {ProjectRole, "project"},
            {NameRole, "name"},
            {StateWordRole, "stateWord"},
            {StateToneRole, "stateTone"},
            {StateIconRole, "stateIcon"},
            {SpinningRole, "spinning"},
            {JobRole, "job"},
            {QueueRole, "queue"},
            {CreatedRole, "created"},
            {CreatedExactRole, "createdExact"},
            {DurationRole, "duration"},
            {RouteRole, "route"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway
