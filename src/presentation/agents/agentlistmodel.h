// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/launchagent.h"
#include "presentation/common/keyedlist.h"

#include <QTimer>

namespace slipway {

/** Launch agents as the server knows them; the owner fills it. */
class AgentListModel : public SLIPWAY_KEYED_LIST(LaunchAgent, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("QueueDetails and AgentsView have one")
public:
    enum Role {
        AgentIdRole = Qt::UserRole + 1,
        NameRole,
        StateWordRole,
        StateToneRole,
        StateIconRole,
        StateTipRole,
        SpinningRole,
        HostRole,
        VersionRole,
        MaxJobsRole,
        HeartbeatRole,
        HeartbeatTipRole,
        QueuesRole,
        HereRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit AgentListModel(QObject *parent = nullptr);

    void fail(const Error &error) { markFailed(error); }
    /** Names by queue id, for the column of queues. */
    void setQueueNames(const QHash<QString, QString> &names);

    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString nameAt(int row) const;
    /** What matters to what can be done: "", "paused", "finishing" or "gone". */
    Q_INVOKABLE [[nodiscard]] QString stateAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const LaunchAgent &row) const override { return row.id.text(); }

private:
    QHash<QString, QString> m_queueNames;
    QTimer m_clock;
};

} // namespace slipway
