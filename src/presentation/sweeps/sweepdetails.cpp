// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/sweeps/sweepdetails.h"

#include "presentation/common/commandline.h"
#include "presentation/common/languagenews.h"
#include "presentation/runs/runwords.h"

#include <QJsonDocument>

namespace slipway {

SweepDetails::SweepDetails(QObject *parent)
    : QObject(parent)
    , m_poller([this] { return load(); }, this)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &SweepDetails::changed);
}

void SweepDetails::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &SweepDetails::startOver))
        return;
    startOver();
}

void SweepDetails::setProject(const QString &project)
{
    if (m_project == project)
        return;
    m_project = project;
    startOver();
}

void SweepDetails::setSweepId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    startOver();
}

void SweepDetails::setActive(bool active)
{
    if (isActive() == active)
        return;
    m_poller.setActive(active);
    Q_EMIT activeChanged();
}

void SweepDetails::startOver()
{
    m_sweep.reset();
    m_error.reset();
    m_facts = {};
    m_runsKnown = false;
    m_bestValues.clear();
    m_runs.clear();
    showSeries();
    m_poller.restart();
    Q_EMIT refChanged();
    Q_EMIT changed();
}

SweepRef SweepDetails::ref() const
{
    return {m_session ? m_session->entity() : EntityName(), ProjectName(m_project), m_id};
}

bool SweepDetails::isStale(const std::shared_ptr<SweepGateway> &gateway,
                           const SweepRef &wanted) const
{
    return !m_session || m_session->services().sweeps != gateway || !(ref() == wanted);
}

QCoro::Task<bool> SweepDetails::load()
{
    const QPointer<SweepDetails> self(this);
    if (!m_session || m_project.isEmpty() || m_id.isEmpty() || !m_session->services().sweeps)
        co_return true;
    const auto gateway = m_session->services().sweeps;
    const auto documents = m_session->services().documents;
    const SweepRef wanted = ref();
    const Result<Sweep> sweep = co_await gateway->sweep(wanted);
    if (!self || isStale(gateway, wanted))
        co_return true;
    if (!sweep) {
        if (sweep.error().kind != ErrorKind::Cancelled)
            m_error = sweep.error();
        Q_EMIT changed();
        co_return false;
    }
    const bool sameConfig = m_sweep && m_sweep->config == sweep->config;
    m_error.reset();
    m_sweep = *sweep;
    if (!sameConfig)
        m_facts = sweepFacts(*documents, m_sweep->config);
    Q_EMIT changed();
    if (sameConfig && !runsMayChange())
        co_return true;
    const Result<QList<Run>> runs = co_await gateway->runs(wanted);
    if (!self || isStale(gateway, wanted))
        co_return true;
    if (runs)
        takeRuns(*runs);
    else
        m_runs.fail(runs.error());
    co_return runs.has_value();
}

bool SweepDetails::runsMayChange() const
{
    if (!m_runsKnown || state() == SweepState::Running || m_sweep->runs != m_runs.count())
        return true;
    return std::any_of(m_runs.rows().cbegin(), m_runs.rows().cend(),
                       [](const SweepRunRow &row) { return !isOver(row.run.state); });
}

void SweepDetails::takeRuns(const QList<Run> &runs)
{
    m_runsKnown = true;
    m_runs.take(runs, m_facts);
    QJsonObject values;
    if (const SweepRunRow *best = m_runs.best()) {
        const QJsonObject config = QJsonDocument::fromJson(best->run.config.utf8()).object();
        for (const QString &name : std::as_const(m_facts.parameters)) {
            if (config.contains(name))
                values.insert(name, config.value(name));
        }
    }
    m_bestValues.show(JsonText(QJsonDocument(values).toJson(QJsonDocument::Compact)));
    showSeries();
    Q_EMIT changed();
}

void SweepDetails::showSeries()
{
    QList<QPointF> points;
    std::optional<double> best;
    for (const SweepRunRow &row : m_runs.rows()) {
        if (row.result && (!best || m_facts.isBetter(*row.result, *best)))
            best = row.result;
        if (best)
            points.append(QPointF(row.number, *best));
    }
    if (points == m_points)
        return;
    m_points = points;
    m_series.clear();
    if (!points.isEmpty())
        m_series.append(QVariantMap{{QStringLiteral("name"), m_facts.metric},
                                    {QStringLiteral("points"), QVariant::fromValue(points)}});
    Q_EMIT seriesChanged();
}

QString SweepDetails::phase() const
{
    if (m_sweep)
        return QStringLiteral("ready");
    return m_error ? QStringLiteral("failed") : QStringLiteral("loading");
}

Problem SweepDetails::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

QString SweepDetails::name() const
{
    return m_sweep ? SweepWords::name(*m_sweep, m_facts) : m_id;
}

QString SweepDetails::description() const
{
    const QString own = m_sweep ? m_sweep->description : QString();
    return own.isEmpty() ? m_facts.description : own;
}

QString SweepDetails::method() const
{
    return m_sweep ? SweepWords::method(m_sweep->method) : QString();
}

QString SweepDetails::goal() const
{
    if (m_facts.metric.isEmpty())
        return {};
    //: %1: the name of a metric
    return m_facts.maximize ? tr("Maximize %1").arg(m_facts.metric)
                            : tr("Minimize %1").arg(m_facts.metric);
}

QString SweepDetails::progress() const
{
    return m_sweep ? SweepWords::progress(*m_sweep) : QString();
}

QString SweepDetails::outcomes() const
{
    int running = 0;
    int finished = 0;
    int others = 0;
    for (const SweepRunRow &row : m_runs.rows()) {
        if (row.run.state == RunState::Finished)
            ++finished;
        else if (isOver(row.run.state))
            ++others;
        else
            ++running;
    }
    if (running + finished + others == 0)
        return {};
    //: Runs of a sweep by how they are; the last number: failed, crashed or killed
    return tr("Running: %1. Finished: %2. Ended otherwise: %3.")
        .arg(running)
        .arg(finished)
        .arg(others);
}

bool SweepDetails::needsAgent() const
{
    return m_sweep && m_sweep->runs == 0 &&
           (state() == SweepState::Pending || state() == SweepState::Running);
}

QString SweepDetails::bestText() const
{
    const SweepRunRow *best = m_runs.best();
    return best ? SweepWords::number(*best->result) : QString();
}

QString SweepDetails::bestRun() const
{
    const SweepRunRow *best = m_runs.best();
    return best ? RunWords::name(best->run) : QString();
}

QString SweepDetails::bestRoute() const
{
    const SweepRunRow *best = m_runs.best();
    return best ? RunWords::route(best->run.ref) : QString();
}

QString SweepDetails::configText() const
{
    return m_sweep ? QString::fromUtf8(m_sweep->config) : QString();
}

QString SweepDetails::agentCommand() const
{
    return shellLine({QStringLiteral("wandb"), QStringLiteral("agent"), toString(ref())});
}

} // namespace slipway
