// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/poller.h"
#include "presentation/runs/keyvaluemodel.h"
#include "presentation/session/session.h"
#include "presentation/sweeps/sweeprunlistmodel.h"

#include <QPointer>
#include <QVariantList>

namespace slipway {

/** One sweep with its runs, followed while active. */
class SweepDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY refChanged FINAL)
    Q_PROPERTY(QString project READ project WRITE setProject NOTIFY refChanged FINAL)
    Q_PROPERTY(QString sweep READ sweepId WRITE setSweepId NOTIFY refChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** "loading", "ready" or "failed". */
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    /** A SweepState, for SweepActions. */
    Q_PROPERTY(int stateNumber READ stateNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTip READ stateTip NOTIFY changed FINAL)
    Q_PROPERTY(QString method READ method NOTIFY changed FINAL)
    /** "Minimise loss"; empty without a metric. */
    Q_PROPERTY(QString goal READ goal NOTIFY changed FINAL)
    Q_PROPERTY(QString metric READ metric NOTIFY changed FINAL)
    /** "3 of 9 runs". */
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    /** 0..1; below 0 nobody knows. */
    Q_PROPERTY(double share READ share NOTIFY changed FINAL)
    /** "Running: 1. Finished: 4. Failed: 0." */
    Q_PROPERTY(QString outcomes READ outcomes NOTIFY changed FINAL)
    /** No run has been asked for yet, and the sweep would give one. */
    Q_PROPERTY(bool needsAgent READ needsAgent NOTIFY changed FINAL)
    Q_PROPERTY(QString bestText READ bestText NOTIFY changed FINAL)
    Q_PROPERTY(QString bestRun READ bestRun NOTIFY changed FINAL)
    Q_PROPERTY(QString bestRoute READ bestRoute NOTIFY changed FINAL)
    Q_PROPERTY(slipway::KeyValueModel *bestValues READ bestValues CONSTANT FINAL)
    /** The best value after each run, as LinePlot takes it. */
    Q_PROPERTY(QVariantList series READ series NOTIFY seriesChanged FINAL)
    Q_PROPERTY(slipway::SweepRunListModel *runs READ runs CONSTANT FINAL)
    Q_PROPERTY(QString configText READ configText NOTIFY changed FINAL)
    /** Starts an agent of the official package. */
    Q_PROPERTY(QString agentCommand READ agentCommand NOTIFY refChanged FINAL)
public:
    explicit SweepDetails(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString project() const { return m_project; }
    void setProject(const QString &project);
    [[nodiscard]] QString sweepId() const { return m_id; }
    void setSweepId(const QString &id);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);

    [[nodiscard]] QString phase() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] int stateNumber() const { return static_cast<int>(state()); }
    [[nodiscard]] QString stateWord() const { return SweepWords::of(state()).word; }
    [[nodiscard]] QString stateTone() const { return SweepWords::of(state()).tone; }
    [[nodiscard]] QString stateIcon() const { return SweepWords::of(state()).icon; }
    [[nodiscard]] QString stateTip() const { return SweepWords::of(state()).tip; }
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString goal() const;
    [[nodiscard]] QString metric() const { return m_facts.metric; }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] double share() const { return m_sweep ? SweepWords::share(*m_sweep) : -1; }
    [[nodiscard]] QString outcomes() const;
    [[nodiscard]] bool needsAgent() const;
    [[nodiscard]] QString bestText() const;
    [[nodiscard]] QString bestRun() const;
    [[nodiscard]] QString bestRoute() const;
    [[nodiscard]] KeyValueModel *bestValues() { return &m_bestValues; }
    [[nodiscard]] QVariantList series() const { return m_series; }
    [[nodiscard]] SweepRunListModel *runs() { return &m_runs; }
    [[nodiscard]] QString configText() const;
    [[nodiscard]] QString agentCommand() const;

    Q_INVOKABLE void refresh() { m_poller.refresh(); }

Q_SIGNALS:
    void refChanged();
    void activeChanged();
    void changed();
    void seriesChanged();

private:
    QCoro::Task<bool> load();
    void startOver();
    void takeRuns(const QList<Run> &runs);
    void showSeries();
    [[nodiscard]] bool runsMayChange() const;
    [[nodiscard]] SweepRef ref() const;
    [[nodiscard]] bool isStale(const std::shared_ptr<SweepGateway> &gateway,
                               const SweepRef &wanted) const;
    [[nodiscard]] SweepState state() const
    {
        return m_sweep ? m_sweep->state : SweepState::Unknown;
    }

    QPointer<Session> m_session;
    QString m_project;
    QString m_id;
    std::optional<Sweep> m_sweep;
    std::optional<Error> m_error;
    SweepFacts m_facts;
    bool m_runsKnown = false;
    QList<QPointF> m_points;
    QVariantList m_series;
    KeyValueModel m_bestValues;
    SweepRunListModel m_runs;
    Poller m_poller;
};

} // namespace slipway
