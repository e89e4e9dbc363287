// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/run.h"
#include "presentation/common/keyedlist.h"
#include "presentation/common/poller.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** The runs of the workspace, newest first; asked anew every two seconds while `active`. */
class RunListModel : public SLIPWAY_KEYED_LIST(Run, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** Only the runs of this job ("project/name"); empty is all. */
    Q_PROPERTY(QString job MEMBER m_job WRITE setJob NOTIFY jobChanged FINAL)
    /** How many of the rows are running now. */
    Q_PROPERTY(int running READ running NOTIFY runningChanged FINAL)
public:
    enum Role {
        RunIdRole = Qt::UserRole + 1,
        ProjectRole,
        NameRole,
        StateWordRole,
        StateToneRole,
        StateIconRole,
        SpinningRole,
        JobRole,
        QueueRole,
        CreatedRole,
        CreatedExactRole,
        DurationRole,
        RouteRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit RunListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);
    void setJob(const QString &job);
    [[nodiscard]] int running() const { return m_running; }
    /** For an owner that asks for the runs itself. */
    void take(const QList<Run> &runs);
    Q_INVOKABLE void refresh() { m_poller.refresh(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void jobChanged();
    void runningChanged();

protected:
    [[nodiscard]] QString keyOf(const Run &run) const override;

private:
    QCoro::Task<bool> ask();
    void startAnew();

    QPointer<Session> m_session;
    QString m_job;
    int m_running = 0;
    Poller m_poller;
};

} // namespace slipway
