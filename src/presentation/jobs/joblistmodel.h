// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "presentation/common/keyedlist.h"
#include "presentation/common/poller.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** The jobs of the workspace over all projects; asked anew every five seconds while `active`. */
class JobListModel : public SLIPWAY_KEYED_LIST(Job, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ProjectRole,
        DescriptionRole,
        VersionRole, ///< "v3"
        AliasesRole, ///< "latest, best"
        UpdatedRole,
        RouteRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit JobListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_poller.isActive(); }
    void setActive(bool active);
    Q_INVOKABLE void refresh() { m_poller.refresh(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();

protected:
    [[nodiscard]] QString keyOf(const Job &job) const override;

private:
    QCoro::Task<bool> ask();
    void startAnew();

    QPointer<Session> m_session;
    Poller m_poller;
};

} // namespace slipway
