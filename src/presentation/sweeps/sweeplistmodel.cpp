// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/sweeps/sweeplistmodel.h"

#include "presentation/common/format.h"

namespace slipway {
namespace {

constexpr int MostSweeps = 100;
constexpr std::chrono::seconds ClockInterval{10};

QDateTime activityOf(const Sweep &sweep)
{
    return sweep.updatedAt.isValid() ? sweep.updatedAt : sweep.createdAt;
}

} // namespace

SweepListModel::SweepListModel(QObject *parent)
    : KeyedListModel(parent)
    , m_poller([this] { return load(); }, this)
{
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, this, [this] { refreshTexts({ActivityTextRole}); });
}

void SweepListModel::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &SweepListModel::startOver))
        return;
    Q_EMIT sessionChanged();
    startOver();
}

void SweepListModel::setActive(bool active)
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

void SweepListModel::startOver()
{
    m_facts.clear();
    clear();
    m_poller.restart();
}

QCoro::Task<bool> SweepListModel::load()
{
    const QPointer<SweepListModel> self(this);
    if (!m_session || !m_session->services().sweeps)
        co_return true;
    const auto gateway = m_session->services().sweeps;
    const EntityName entity = m_session->entity();
    const Result<QList<Sweep>> answer = co_await gateway->sweeps(entity, ProjectName(), MostSweeps);
    // The workspace changed while we waited: this is an answer to another question.
    if (!self || !m_session || m_session->services().sweeps != gateway ||
        m_session->entity() != entity)
        co_return true;
    if (answer)
        take(*answer);
    else
        markFailed(answer.error());
    co_return answer.has_value();
}

void SweepListModel::take(const QList<Sweep> &sweeps)
{
    const auto documents = m_session->services().documents;
    QHash<QString, SweepFacts> facts;
    for (const Sweep &sweep : sweeps) {
        const QString key = keyOf(sweep);
        const auto known = m_facts.constFind(key);
        facts.insert(key,
                     known == m_facts.constEnd() ? sweepFacts(*documents, sweep.config) : *known);
    }
    m_facts = facts;
    apply(sweeps);
    const int running =
        static_cast<int>(std::count_if(sweeps.cbegin(), sweeps.cend(), [](const Sweep &sweep) {
            return sweep.state == SweepState::Running;
        }));
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

SweepFacts SweepListModel::factsOf(const Sweep &sweep) const
{
    return m_facts.value(keyOf(sweep));
}

QString SweepListModel::spoken(const Sweep &sweep) const
{
    const QString name = SweepWords::name(sweep, factsOf(sweep));
    const QString state = SweepWords::of(sweep.state).word;
    const QString method = SweepWords::method(sweep.method);
    const QString progress = SweepWords::progress(sweep);
    if (!sweep.best)
        //: Spoken row: sweep, state, method, how many runs
        return tr("%1, %2, %3, %4").arg(name, state, method, progress);
    //: Spoken row: sweep, state, method, how many runs, best value
    return tr("%1, %2, %3, %4, best value %5")
        .arg(name, state, method, progress, SweepWords::number(*sweep.best));
}

QVariant SweepListModel::data(const QModelIndex &index, int role) const
{
    const Sweep *sweep = at(index);
    if (!sweep)
        return {};
    switch (role) {
    case SweepIdRole:
        return sweep->ref.id;
    case ProjectRole:
        return sweep->ref.project.text();
    case NameRole:
        return SweepWords::name(*sweep, factsOf(*sweep));
    case NoteRole:
        return QString(sweep->ref.project.text() + u'/' + sweep->ref.id);
    case StateRole:
        return static_cast<int>(sweep->state);
    case StateWordRole:
        return SweepWords::of(sweep->state).word;
    case StateToneRole:
        return SweepWords::of(sweep->state).tone;
    case StateIconRole:
        return SweepWords::of(sweep->state).icon;
    case StateTipRole:
        return SweepWords::of(sweep->state).tip;
    case MethodRole:
        return SweepWords::method(sweep->method);
    case ProgressRole:
        return SweepWords::progress(*sweep);
    case ShareRole:
        return SweepWords::share(*sweep);
    case BestTextRole:
        return sweep->best ? SweepWords::number(*sweep->best) : QString();
    case MetricRole:
        return factsOf(*sweep).metric;
    case ActivityTextRole:
        return Format::ago(activityOf(*sweep), QDateTime::currentDateTime());
    case ActivityRole:
        return activityOf(*sweep);
    case RouteRole:
        return SweepWords::route(sweep->ref);
    case SearchRole:
        return QString(SweepWords::name(*sweep, factsOf(*sweep)) + u' ' + sweep->ref.id + u' ' +
                       sweep->ref.project.text());
    case SpokenRole:
    case Qt::DisplayRole:
        return spoken(*sweep);
    default:
        return {};
    }
}

QHash<int, QByteArray> SweepListModel::roleNames() const
{
    return {{SweepIdRole, "sweepId"},
            {ProjectRole, "project"},
            {NameRole, "name"},
            {NoteRole, "note"},
            {StateRole, "stateNumber"},
            {StateWordRole, "stateWord"},
            {StateToneRole, "stateTone"},
            {StateIconRole, "stateIcon"},
            {StateTipRole, "stateTip"},
            {MethodRole, "method"},
            {ProgressRole, "progress"},
            {ShareRole, "share"},
            {BestTextRole, "bestText"},
            {MetricRole, "metric"},
            {ActivityTextRole, "activityText"},
            {ActivityRole, "activity"},
            {RouteRole, "route"},
            {SearchRole, "searched"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway
