// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "presentation/common/keyedlist.h"
#include "presentation/jobs/linediff.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** What differs between two versions of a job: description, wandb-job.json, inputs, packages. */
class VersionDiff : public SLIPWAY_KEYED_LIST(DiffLine, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session MEMBER m_session NOTIFY changed FINAL)
    Q_PROPERTY(QString project MEMBER m_project NOTIFY changed FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    /** "v1" */
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(QString to READ to NOTIFY changed FINAL)
    /** How much differs, as a sentence; empty until it is known. */
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< "same", "added", "removed" or "gap"
        TextRole,
        LeftRole, ///< line number, or empty
        RightRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit VersionDiff(QObject *parent = nullptr);

    [[nodiscard]] QString from() const { return m_from; }
    [[nodiscard]] QString to() const { return m_to; }
    [[nodiscard]] QString summary() const;
    Q_INVOKABLE void compare(const QString &from, const QString &to);
    /** Once more after a failure. */
    Q_INVOKABLE void retry() { compare(QString(m_from), QString(m_to)); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void summaryChanged();

protected:
    [[nodiscard]] QString keyOf(const DiffLine &line) const override;

private:
    QCoro::Task<void> load(int generation);

    QPointer<Session> m_session;
    QString m_project;
    QString m_name;
    QString m_from;
    QString m_to;
    int m_generation = 0;
};

} // namespace slipway
