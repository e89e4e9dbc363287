// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/jobtemplate.h"
#include "presentation/common/keyedlist.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** The gallery of jobs to begin with; nothing is asked over the network. */
class TemplateListModel : public SLIPWAY_KEYED_LIST(JobTemplate, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        DescriptionRole, ///< in the language of the window
        PlaceRole,       ///< "wandb/launch-jobs/jobs/hello_world"
        SearchRole,      ///< all words of the row
    };
    Q_ENUM(Role)

    explicit TemplateListModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();

protected:
    [[nodiscard]] QString keyOf(const JobTemplate &one) const override { return one.id; }

private:
    QPointer<Session> m_session;
};

} // namespace slipway
