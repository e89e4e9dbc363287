// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/queues/waitcause.h"
#include "presentation/agents/agentlistmodel.h"
#include "presentation/common/poller.h"
#include "presentation/queues/queueitemlistmodel.h"
#include "presentation/queues/templatefields.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** One queue: its head, agents, items and configuration, followed while active. */
class QueueDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** "loading", "failed" or "ready". */
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTip READ stateTip NOTIFY changed FINAL)
    Q_PROPERTY(QString resource READ resource NOTIFY changed FINAL)
    Q_PROPERTY(QString resourceName READ resourceName NOTIFY changed FINAL)
    Q_PROPERTY(QString resourceIcon READ resourceIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool prioritised READ isPrioritised NOTIFY changed FINAL)
    /** It gives out no items. */
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    /** Pausing or resuming it is on its way. */
    Q_PROPERTY(bool pausing READ isPausing NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem pauseProblem READ pauseProblem NOTIFY changed FINAL)
    /** Somebody polls; false only when the server has said so. */
    Q_PROPERTY(bool polled READ isPolled NOTIFY changed FINAL)
    Q_PROPERTY(bool needsAgent READ needsAgent NOTIFY changed FINAL)
    Q_PROPERTY(int agentsPolling READ agentsPolling NOTIFY changed FINAL)
    Q_PROPERTY(QString waitingSentence READ waitingSentence NOTIFY changed FINAL)
    Q_PROPERTY(QString configText READ configText NOTIFY changed FINAL)
    /** What launches may set. */
    Q_PROPERTY(slipway::TemplateFields *templates READ templates CONSTANT FINAL)
    Q_PROPERTY(QString agentCommand READ agentCommand NOTIFY nameChanged FINAL)
    Q_PROPERTY(slipway::QueueItemListModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(slipway::AgentListModel *agents READ agents CONSTANT FINAL)
    Q_PROPERTY(bool deleting READ isDeleting NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem deleteProblem READ deleteProblem NOTIFY changed FINAL)
public:
    explicit QueueDetails(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);

    [[nodiscard]] QString phase() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString stateTone() const;
    [[nodiscard]] QString stateIcon() const;
    [[nodiscard]] QString stateTip() const;
    [[nodiscard]] QString resource() const;
    [[nodiscard]] QString resourceName() const;
    [[nodiscard]] QString resourceIcon() const;
    [[nodiscard]] bool isPrioritised() const { return m_queue && m_queue->prioritised; }
    [[nodiscard]] bool isPaused() const { return m_queue && m_queue->paused; }
    [[nodiscard]] bool isPausing() const { return m_pausing; }
    [[nodiscard]] Problem pauseProblem() const;
    /** As the server told it last. */
    [[nodiscard]] const std::optional<Queue> &queue() const { return m_queue; }
    [[nodiscard]] bool isPolled() const { return m_queue && m_queue->agentsPolling > 0; }
    [[nodiscard]] bool needsAgent() const { return m_queue && m_queue->agentsPolling == 0; }
    [[nodiscard]] int agentsPolling() const { return m_queue ? m_queue->agentsPolling : 0; }
    [[nodiscard]] QString waitingSentence() const;
    [[nodiscard]] QString configText() const { return m_configText; }
    [[nodiscard]] TemplateFields *templates() { return &m_templates; }
    [[nodiscard]] QString agentCommand() const;
    [[nodiscard]] WaitCause causeOfWaiting(const QueueItem &item) const;
    [[nodiscard]] QueueItemListModel *items() { return &m_items; }
    [[nodiscard]] AgentListModel *agents() { return &m_agents; }
    [[nodiscard]] bool isDeleting() const { return m_deleting; }
    [[nodiscard]] Problem deleteProblem() const;

    Q_INVOKABLE void refresh() { m_poller.refresh(); }
    Q_INVOKABLE void remove();
    /** Lets it give out no items, or give them out again. */
    Q_INVOKABLE void setPaused(bool paused);

Q_SIGNALS:
    void nameChanged();
    void activeChanged();
    void changed();
    void removed();
    void pausedNow(bool paused);

private:
    QCoro::Task<bool> load();
    QCoro::Task<void> removeQueue(QueueId queue);
    QCoro::Task<void> pauseQueue(QueueId queue, bool paused);
    void startOver();
    void takeQueue(const Result<Queue> &queue);
    [[nodiscard]] bool isStale(const std::shared_ptr<QueueGateway> &gateway,
                               const QueueName &name) const;

    QPointer<Session> m_session;
    QString m_name;
    std::optional<Queue> m_queue;
    std::optional<Error> m_error;
    std::optional<Error> m_deleteError;
    std::optional<Error> m_pauseError;
    std::optional<QueueConfig> m_config;
    QString m_configText;
    TemplateFields m_templates;
    bool m_deleting = false;
    bool m_pausing = false;
    QueueItemListModel m_items;
    AgentListModel m_agents;
    Poller m_poller;
};

} // namespace slipway
