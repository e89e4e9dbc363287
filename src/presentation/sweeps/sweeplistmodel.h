// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/common/poller.h"
#include "presentation/session/session.h"
#include "presentation/sweeps/sweepwords.h"

#include <QPointer>
#include <QTimer>

namespace slipway {

/** The sweeps of the entity, newest first; followed while active. */
class SweepListModel : public SLIPWAY_KEYED_LIST(Sweep, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** How many sweeps start runs now. */
    Q_PROPERTY(int running READ running NOTIFY runningChanged FINAL)
public:
    enum Role {
        SweepIdRole = Qt::UserRole + 1,
        ProjectRole,
        NameRole,
        NoteRole,
        StateRole, ///< a SweepState, for SweepActions
        StateWordRole,
        StateToneRole,
        StateIconRole,
        StateTipRole,
        MethodRole,
        ProgressRole,
        ShareRole,
        BestTextRole,
        MetricRole,
        ActivityTextRole,
        ActivityRole,
        RouteRole,
        SearchRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit SweepListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);
    [[nodiscard]] int running() const { return m_running; }
    Q_INVOKABLE void refresh() { m_poller.refresh(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void runningChanged();

protected:
    [[nodiscard]] QString keyOf(const Sweep &row) const override { return toString(row.ref); }

private:
    QCoro::Task<bool> load();
    void startOver();
    void take(const QList<Sweep> &sweeps);
    [[nodiscard]] SweepFacts factsOf(const Sweep &sweep) const;
    [[nodiscard]] QString spoken(const Sweep &sweep) const;

    QPointer<Session> m_session;
    QHash<QString, SweepFacts> m_facts; ///< by key; a configuration does not change
    int m_running = 0;
    Poller m_poller;
    QTimer m_clock; ///< relative times go on while nothing else changes
};

} // namespace slipway
