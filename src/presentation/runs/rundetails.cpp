// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/runs/rundetails.h"

#include "base/filetail.h"
#include "presentation/common/failurewords.h"
#include "presentation/common/format.h"
#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"
#include "presentation/runs/runwords.h"
#include "presentation/sweeps/sweepwords.h"
#include "usecases/stoprun.h"

#include <QUrl>

namespace slipway {
namespace {

constexpr int PointsOfAPlot = 1000;
constexpr int LinesOfAPage = 2000;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

RunDetails::RunDetails(QObject *parent)
    : QObject(parent)
    , m_poller([this] { return ask(); })
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &RunDetails::changed);
}

void RunDetails::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &RunDetails::startAnew))
        return;
    Q_EMIT sessionChanged();
    startAnew();
}

void RunDetails::setProject(const QString &project)
{
    if (m_project == project)
        return;
    m_project = project;
    startAnew();
}

void RunDetails::setRunId(const QString &runId)
{
    if (m_runId == runId)
        return;
    m_runId = runId;
    startAnew();
}

void RunDetails::setActive(bool active)
{
    if (active == m_poller.isActive())
        return;
    m_poller.setActive(active);
    Q_EMIT changed();
}

void RunDetails::startAnew()
{
    m_run = {};
    m_loaded = false;
    m_complete = false;
    m_stopping = false;
    m_error.reset();
    m_stopError.reset();
    m_cause.reset();
    m_agentSays.clear();
    m_history.clear();
    m_series.clear();
    m_config.clear();
    m_summary.clear();
    m_log.clear();
    Q_EMIT changed();
    Q_EMIT seriesChanged();
    m_poller.restart();
}

RunRef RunDetails::ref() const
{
    return {m_session ? m_session->entity() : EntityName(), ProjectName(m_project), RunId(m_runId)};
}

QCoro::Task<bool> RunDetails::ask()
{
    const RunRef wanted = ref();
    if (!m_session || !m_session->isReady() || wanted.id.isEmpty() || m_complete)
        co_return true;
    const std::shared_ptr<RunGateway> runs = m_session->services().runs;
    if (!runs)
        co_return false;
    const QPointer<RunDetails> guard(this);
    const Result<Run> answer = co_await runs->run(wanted);
    if (!guard || !isStill(wanted))
        co_return true;
    if (!answer) {
        m_error = answer.error();
        Q_EMIT changed();
        co_return false;
    }
    m_error.reset();
    m_run = *answer;
    m_loaded = true;
    if (hasEnded())
        m_stopping = false;
    m_config.show(m_run.config);
    m_summary.show(m_run.summary);
    Q_EMIT changed();
    // What follows belongs to the run as it was just now: once it has ended and all was read, we
    // are done.
    const bool ended = hasEnded();
    const bool worked = co_await askDetails(runs, wanted);
    if (guard && isStill(wanted) && ended && worked && hasFailed())
        co_await findCause(wanted);
    if (guard && isStill(wanted))
        m_complete = ended && worked;
    co_return worked;
}

QCoro::Task<bool> RunDetails::askDetails(std::shared_ptr<RunGateway> runs, RunRef ref)
{
    const QPointer<RunDetails> guard(this);
    const Result<QList<MetricSeries>> history = co_await runs->history(ref, PointsOfAPlot);
    if (!guard || !isStill(ref))
        co_return true;
    if (history)
        showSeries(*history);
    qint64 total = 0;
    do {
        const qint64 from = m_log.nextLine();
        const qint64 before = m_log.count();
        const Result<LogPage> page = co_await runs->log(ref, from, LinesOfAPage);
        if (!guard || !isStill(ref))
            co_return true;
        if (!page)
            co_return false;
        m_log.take(*page);
        total = page->total;
        if (m_log.count() == before)
            break;
    } while (m_log.count() < total);
    co_return history.has_value();
}

/** Looked for once, when all that the run left is here. */
QCoro::Task<void> RunDetails::findCause(RunRef ref)
{
    const QPointer<RunDetails> guard(this);
    const std::shared_ptr<QueueGateway> queues = m_session->services().queues;
    if (!m_run.item.isEmpty() && queues) {
        const Result<QueueItem> item = co_await queues->item(ref.entity, m_run.item);
        if (!guard || !isStill(ref))
            co_return;
        // An item that is gone tells nothing; the log may.
        if (item && item->failure)
            m_agentSays = item->failure->message;
    }
    const QString file = localLog();
    m_cause = causeOfFailure(m_agentSays, file.isEmpty() ? m_log.end() : endOfFile(file));
    Q_EMIT changed();
}

QString RunDetails::whySentence() const
{
    return m_cause ? failurewords::what(*m_cause) : QString();
}

QString RunDetails::whyRemedy() const
{
    return m_cause ? failurewords::remedy(*m_cause) : QString();
}

QString RunDetails::whyDetail() const
{
    const QString line = m_cause ? m_cause->line : QString();
    return line.isEmpty() || m_agentSays.isEmpty() ? line + m_agentSays
                                                   : line + u'\n' + m_agentSays;
}

void RunDetails::showSeries(const QList<MetricSeries> &history)
{
    if (history == m_history)
        return;
    m_history = history;
    m_series.clear();
    for (const MetricSeries &metric : history)
        m_series.append(
            QVariantMap{{QStringLiteral("name"), metric.name},
                        {QStringLiteral("points"), QVariant::fromValue(metric.points)}});
    Q_EMIT seriesChanged();
}

void RunDetails::stop()
{
    if (m_stopping || !m_session || !m_session->services().runs)
        return;
    m_stopping = true;
    m_stopError.reset();
    Q_EMIT changed();
    QCoro::connect(askToStop(), this, [this] { m_poller.refresh(); });
}

QCoro::Task<void> RunDetails::askToStop()
{
    const QPointer<RunDetails> guard(this);
    const RunRef wanted = ref();
    const StopRun useCase(m_session->services().runs);
    const Result<void> done = co_await useCase.run(wanted);
    if (!guard || !isStill(wanted) || done)
        co_return;
    m_stopping = false;
    m_stopError = done.error();
    Q_EMIT changed();
}

QString RunDetails::phase() const
{
    if (m_loaded)
        return QStringLiteral("ready");
    return m_error ? QStringLiteral("failed") : QStringLiteral("loading");
}

Problem RunDetails::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem();
}

Problem RunDetails::stopProblem() const
{
    return m_stopError ? ErrorText::describe(*m_stopError) : Problem();
}

QString RunDetails::name() const
{
    return m_loaded ? RunWords::name(m_run) : m_runId;
}

QString RunDetails::stateWord() const
{
    return StatusWords::of(m_run.state).word;
}

QString RunDetails::stateTone() const
{
    return StatusWords::of(m_run.state).tone;
}

QString RunDetails::stateIcon() const
{
    return StatusWords::of(m_run.state).icon;
}

bool RunDetails::hasFailed() const
{
    return m_run.state == RunState::Failed || m_run.state == RunState::Crashed;
}

QString RunDetails::jobRoute() const
{
    const JobRef job = JobRef::parse(m_run.job);
    return job.isValid()
               ? QStringLiteral("jobs/") + encoded(job.project.text()) + u'/' + encoded(job.name)
               : QString();
}

QString RunDetails::sweepRoute() const
{
    return m_run.sweep.isEmpty()
               ? QString()
               : SweepWords::route({m_run.ref.entity, m_run.ref.project, m_run.sweep});
}

QString RunDetails::queueRoute() const
{
    if (m_run.queue.isEmpty())
        return {};
    QString route =
        QStringLiteral("queues/") + encoded(m_run.queue.text()) + QStringLiteral("/items");
    if (!m_run.item.isEmpty())
        route += u'/' + encoded(m_run.item.text());
    return route;
}

QString RunDetails::localLog() const
{
    if (!m_session || m_run.item.isEmpty())
        return {};
    const auto agents = m_session->services().localAgents;
    return agents ? agents->itemLog(m_run.item, QStringLiteral("run")).value_or(QString())
                  : QString();
}

QString RunDetails::created() const
{
    return Format::moment(m_run.createdAt, QDateTime::currentDateTimeUtc());
}

QString RunDetails::duration() const
{
    return RunWords::duration(m_run, QDateTime::currentDateTimeUtc());
}

} // namespace slipway
