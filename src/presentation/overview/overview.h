// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/poller.h"
#include "presentation/overview/attentionlistmodel.h"
#include "presentation/queues/queuelistmodel.h"
#include "presentation/runs/runlistmodel.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** Is anything stuck, what is running, what to do next; followed while active. */
class Overview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** "loading", "failed" or "ready". */
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    /* Figures. Items are -1 where the server does not count them. */
    Q_PROPERTY(int running READ running NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(int failedLately READ failedLately NOTIFY changed FINAL)
    Q_PROPERTY(int agentsPolling READ agentsPolling NOTIFY changed FINAL)
    /* The way to a first run: what there has been already. */
    Q_PROPERTY(bool hasQueue READ hasQueue NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAgent READ hasAgent NOTIFY changed FINAL)
    Q_PROPERTY(bool hasJob READ hasJob NOTIFY changed FINAL)
    Q_PROPERTY(bool hasRun READ hasRun NOTIFY changed FINAL)
    /** The queue to add the first agent to; empty while there is none. */
    Q_PROPERTY(QString firstQueue READ firstQueue NOTIFY changed FINAL)
    Q_PROPERTY(slipway::AttentionListModel *attention READ attention CONSTANT FINAL)
    Q_PROPERTY(slipway::RunListModel *runningRuns READ runningRuns CONSTANT FINAL)
    Q_PROPERTY(slipway::RunListModel *recentRuns READ recentRuns CONSTANT FINAL)
    Q_PROPERTY(slipway::QueueListModel *queues READ queues CONSTANT FINAL)
public:
    explicit Overview(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);
    [[nodiscard]] QString phase() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] int running() const;
    [[nodiscard]] int waiting() const;
    [[nodiscard]] int failedLately() const { return m_failed; }
    [[nodiscard]] int agentsPolling() const { return m_agentsPolling; }
    [[nodiscard]] bool hasQueue() const { return !m_queues.rows().isEmpty(); }
    [[nodiscard]] bool hasAgent() const { return m_hasAgent; }
    [[nodiscard]] bool hasJob() const { return m_hasJob || hasRun(); }
    [[nodiscard]] bool hasRun() const { return m_hasRun; }
    [[nodiscard]] QString firstQueue() const;
    [[nodiscard]] AttentionListModel *attention() { return &m_attention; }
    [[nodiscard]] RunListModel *runningRuns() { return &m_runningRuns; }
    [[nodiscard]] RunListModel *recentRuns() { return &m_recentRuns; }
    [[nodiscard]] QueueListModel *queues() { return &m_queues; }
    Q_INVOKABLE void refresh() { m_poller.refresh(); }

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void changed();

private:
    QCoro::Task<bool> load();
    void startOver();
    void take(const QList<Queue> &queues, const QList<LaunchAgent> &agents,
              const QList<QueueItem> &failed, const QList<Run> &runs);

    QPointer<Session> m_session;
    bool m_loaded = false;
    std::optional<Error> m_error;
    int m_failed = 0;
    int m_agentsPolling = 0;
    bool m_hasAgent = false;
    bool m_hasJob = false;
    bool m_hasRun = false;
    AttentionListModel m_attention;
    RunListModel m_runningRuns;
    RunListModel m_recentRuns;
    QueueListModel m_queues;
    Poller m_poller;
};

} // namespace slipway
