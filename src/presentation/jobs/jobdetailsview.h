// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "presentation/common/keyedlist.h"
#include "presentation/jobs/inputlistmodel.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** The versions of one job, newest first. */
class JobVersionModel : public SLIPWAY_KEYED_LIST(JobVersion, int)
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    enum Role {
        VersionRole = Qt::UserRole + 1,
        AliasesRole,    ///< "latest, best"
        OwnAliasesRole, ///< those that people gave, a list
        LatestRole,
        CreatedRole,
        LabelRole,
        SpokenRole,
    };
    Q_ENUM(Role)
    using KeyedListModel::KeyedListModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int keyOf(const JobVersion &version) const override { return version.index; }
};

/** One job and one of its versions, as the job page and the launch drawer show it. */
class JobDetailsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString project MEMBER m_project WRITE setProject NOTIFY changed FINAL)
    Q_PROPERTY(QString name MEMBER m_name WRITE setName NOTIFY changed FINAL)
    /** "v3"; empty is the newest. */
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY changed FINAL)

    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(slipway::JobVersionModel *versions READ versions CONSTANT FINAL)
    /** "entity/project/name:v3" of the version on screen. */
    Q_PROPERTY(QString reference READ reference NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceKind READ sourceKind NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceIcon READ sourceIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString sourcePlace READ sourcePlace NOTIFY changed FINAL)
    Q_PROPERTY(QString entryPoint READ entryPoint NOTIFY changed FINAL)
    Q_PROPERTY(QString runtime READ runtime NOTIFY changed FINAL)
    Q_PROPERTY(QString aliases READ aliases NOTIFY changed FINAL)
    Q_PROPERTY(QStringList requirements READ requirements NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    /** What a launch may set of the version on screen. */
    Q_PROPERTY(slipway::InputListModel *inputs READ inputs CONSTANT FINAL)
    /** wandb-job.json, indented. */
    Q_PROPERTY(QString document READ document NOTIFY changed FINAL)
public:
    explicit JobDetailsView(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    void setProject(const QString &project);
    void setName(const QString &name);
    [[nodiscard]] QString version() const;
    void setVersion(const QString &version);

    [[nodiscard]] QString phase() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] JobVersionModel *versions() { return &m_versions; }
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString sourceKind() const;
    [[nodiscard]] QString sourceIcon() const;
    [[nodiscard]] QString sourcePlace() const;
    [[nodiscard]] QString entryPoint() const;
    [[nodiscard]] QString runtime() const { return m_details.runtime; }
    [[nodiscard]] QString aliases() const;
    [[nodiscard]] QStringList requirements() const { return m_details.requirements; }
    [[nodiscard]] QString description() const { return m_details.description; }
    [[nodiscard]] InputListModel *inputs() { return &m_inputs; }
    [[nodiscard]] const QList<JobInput> &jobInputs() const { return m_details.inputs; }
    [[nodiscard]] QString document() const;

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    QCoro::Task<void> load(int generation);

    QPointer<Session> m_session;
    QString m_project;
    QString m_name;
    QString m_wanted; ///< "" newest
    JobDetails m_details;
    bool m_loaded = false;
    std::optional<Error> m_error;
    JobVersionModel m_versions;
    InputListModel m_inputs;
    int m_generation = 0;
};

} // namespace slipway
