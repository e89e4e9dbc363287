// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/common/poller.h"
#include "presentation/session/session.h"

#include <QPointer>
#include <QTimer>

namespace slipway {

/** The queues of the entity, followed while active. */
class QueueListModel : public SLIPWAY_KEYED_LIST(Queue, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** "6 queues in vision-team. 4 active, ..." in one line. */
    Q_PROPERTY(QString overview READ overview NOTIFY overviewChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NoteRole,
        StateWordRole,
        StateToneRole,
        StateIconRole,
        StateTipRole,
        StateOrderRole,
        ResourceNameRole,
        ResourceIconRole,
        AgentsTextRole,
        AgentsPollingRole,
        NeedsAgentRole,
        RunningTextRole,
        WaitingTextRole,
        WaitingRole,
        ActivityTextRole,
        ActivityTipRole,
        ActivityRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit QueueListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);
    [[nodiscard]] QString overview() const;
    /** Why an item would wait in that queue; empty when an agent takes it soon. */
    Q_INVOKABLE [[nodiscard]] QString launchWarning(const QString &queue) const;
    Q_INVOKABLE [[nodiscard]] bool usesPriorities(const QString &queue) const;
    Q_INVOKABLE void refresh() { m_poller.refresh(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void overviewChanged();

protected:
    [[nodiscard]] QString keyOf(const Queue &row) const override { return row.id.text(); }

private:
    QCoro::Task<bool> load();
    void startOver();
    [[nodiscard]] QString spoken(const Queue &queue) const;
    [[nodiscard]] const Queue *named(const QString &name) const;

    QPointer<Session> m_session;
    Poller m_poller;
    QTimer m_clock; ///< relative times go on while nothing else changes
};

} // namespace slipway
