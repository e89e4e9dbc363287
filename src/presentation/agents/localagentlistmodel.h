// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/session/session.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace slipway {

/** The launch agents of this computer, read from their folders while active. */
class LocalAgentListModel : public SLIPWAY_KEYED_LIST(LocalAgentStatus, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int running READ running NOTIFY runningChanged FINAL)
    /** "Polling 2 queues", for the sidebar. */
    Q_PROPERTY(QString summary READ summary NOTIFY runningChanged FINAL)
    /** Why the last start or stop did not work. */
    Q_PROPERTY(slipway::Problem actionProblem READ actionProblem NOTIFY actionChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        RunningRole,
        BusyRole,
        StateWordRole,
        StateToneRole,
        StateIconRole,
        QueuesRole,
        ServerRole,
        LogFileRole,
        FolderRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit LocalAgentListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] int running() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] Problem actionProblem() const;

    Q_INVOKABLE void stop(const QString &name);
    /** It takes no more items and ends when its last job has. */
    Q_INVOKABLE void finish(const QString &name);
    /** Starts an agent that ran before with what it polled then. */
    Q_INVOKABLE void startAgain(const QString &name);
    Q_INVOKABLE [[nodiscard]] QString logFileOf(int row) const;
    Q_INVOKABLE [[nodiscard]] QString nameAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowNamed(const QString &name) const { return rowOf(name); }
    Q_INVOKABLE void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void runningChanged();
    void actionChanged();
    void stopped(const QString &name);
    void finishing(const QString &name);
    void started(const QString &name);

protected:
    [[nodiscard]] QString keyOf(const LocalAgentStatus &row) const override { return row.name; }

private:
    QCoro::Task<void> stopAgent(QString name);
    QCoro::Task<void> startAgent(LocalAgentSettings settings, Secret key);
    void setBusy(const QString &name, bool busy);

    QPointer<Session> m_session;
    QTimer m_timer;
    QSet<QString> m_busy;
    std::optional<Error> m_error;
};

} // namespace slipway
