// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/failurecause.h"
#include "presentation/common/poller.h"
#include "presentation/runs/keyvaluemodel.h"
#include "presentation/runs/runlogmodel.h"
#include "presentation/session/session.h"

#include <QPointer>
#include <QVariantList>
#include <stop_token>

namespace slipway {

/** One run with its plots, log, config and summary; asked anew every two seconds while it goes on.
 */
class RunDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString project MEMBER m_project WRITE setProject NOTIFY changed FINAL)
    Q_PROPERTY(QString runId MEMBER m_runId WRITE setRunId NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed FINAL)

    /** "loading", "failed" or "ready". */
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(bool over READ hasEnded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString job READ job NOTIFY changed FINAL)
    Q_PROPERTY(QString jobRoute READ jobRoute NOTIFY changed FINAL)
    Q_PROPERTY(QString queue READ queue NOTIFY changed FINAL)
    Q_PROPERTY(QString queueRoute READ queueRoute NOTIFY changed FINAL)
    /** The id of the sweep that it belongs to, or nothing. */
    Q_PROPERTY(QString sweep READ sweep NOTIFY changed FINAL)
    Q_PROPERTY(QString sweepRoute READ sweepRoute NOTIFY changed FINAL)
    Q_PROPERTY(QString author READ author NOTIFY changed FINAL)
    Q_PROPERTY(QString created READ created NOTIFY changed FINAL)
    Q_PROPERTY(QString duration READ duration NOTIFY changed FINAL)
    /** -1 while there is none. */
    Q_PROPERTY(int exitCode READ exitCode NOTIFY changed FINAL)
    /* Why it failed, as far as its agent and the end of its log tell; empty where they do not. */
    Q_PROPERTY(QString whySentence READ whySentence NOTIFY changed FINAL)
    Q_PROPERTY(QString whyRemedy READ whyRemedy NOTIFY changed FINAL)
    /** The line of the log that tells it, and what the agent said: raw texts. */
    Q_PROPERTY(QString whyDetail READ whyDetail NOTIFY changed FINAL)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem stopProblem READ stopProblem NOTIFY changed FINAL)

    Q_PROPERTY(slipway::KeyValueModel *config READ config CONSTANT FINAL)
    Q_PROPERTY(slipway::KeyValueModel *summary READ summary CONSTANT FINAL)
    Q_PROPERTY(slipway::RunLogModel *log READ log CONSTANT FINAL)
    /** The run's output as a file, when an agent of this computer runs it: the server has only what
     * the program sends. */
    Q_PROPERTY(QString localLog READ localLog NOTIFY changed FINAL)
    /** One plot each: [{name, points: [QPointF]}], the form that LinePlot takes. */
    Q_PROPERTY(QVariantList series READ series NOTIFY seriesChanged FINAL)
public:
    explicit RunDetails(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    void setProject(const QString &project);
    void setRunId(const QString &runId);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);

    [[nodiscard]] QString phase() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString stateTone() const;
    [[nodiscard]] QString stateIcon() const;
    [[nodiscard]] bool isRunning() const { return m_run.state == RunState::Running; }
    [[nodiscard]] bool hasEnded() const { return isOver(m_run.state); }
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] QString job() const { return m_run.job.section(u'/', -1); }
    [[nodiscard]] QString jobRoute() const;
    [[nodiscard]] QString queue() const { return m_run.queue.text(); }
    [[nodiscard]] QString queueRoute() const;
    [[nodiscard]] QString sweep() const { return m_run.sweep; }
    [[nodiscard]] QString sweepRoute() const;
    [[nodiscard]] QString author() const { return m_run.author; }
    [[nodiscard]] QString created() const;
    [[nodiscard]] QString duration() const;
    [[nodiscard]] int exitCode() const { return m_run.exitCode.value_or(-1); }
    [[nodiscard]] QString whySentence() const;
    [[nodiscard]] QString whyRemedy() const;
    [[nodiscard]] QString whyDetail() const;
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] Problem stopProblem() const;
    [[nodiscard]] KeyValueModel *config() { return &m_config; }
    [[nodiscard]] KeyValueModel *summary() { return &m_summary; }
    [[nodiscard]] RunLogModel *log() { return &m_log; }
    [[nodiscard]] QString localLog() const;
    [[nodiscard]] QVariantList series() const { return m_series; }

    /** Asks the run to stop. */
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void seriesChanged();

private:
    QCoro::Task<bool> ask();
    QCoro::Task<bool> askDetails(std::shared_ptr<RunGateway> runs, RunRef ref);
    QCoro::Task<void> askToStop();
    QCoro::Task<void> findCause(RunRef ref);
    [[nodiscard]] RunRef ref() const;
    [[nodiscard]] bool isStill(const RunRef &ref) const { return ref == this->ref(); }
    void showSeries(const QList<MetricSeries> &history);
    void startAnew();

    QPointer<Session> m_session;
    QString m_project;
    QString m_runId;
    Run m_run;
    bool m_loaded = false;
    bool m_complete = false; ///< ended, and everything it left was read
    bool m_stopping = false;
    std::optional<Error> m_error;
    std::optional<Error> m_stopError;
    std::optional<FailureCause> m_cause;
    QString m_agentSays; ///< of a run that failed
    QList<MetricSeries> m_history;
    QVariantList m_series;
    KeyValueModel m_config;
    KeyValueModel m_summary;
    RunLogModel m_log;
    Poller m_poller;
};

} // namespace slipway
