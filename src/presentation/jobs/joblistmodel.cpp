// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/joblistmodel.h"

#include "presentation/common/format.h"
#include "presentation/jobs/jobwords.h"

namespace slipway {

JobListModel::JobListModel(QObject *parent)
    : KeyedListModel(parent)
    , m_poller([this] { return ask(); }, nullptr, std::chrono::seconds(5))
{
}

void JobListModel::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &JobListModel::startAnew))
        return;
    Q_EMIT sessionChanged();
    startAnew();
}

void JobListModel::setActive(bool active)
{
    if (m_poller.isActive() == active)
        return;
    m_poller.setActive(active);
    Q_EMIT activeChanged();
}

void JobListModel::startAnew()
{
    clear();
    m_poller.restart();
}

QCoro::Task<bool> JobListModel::ask()
{
    if (!m_session || !m_session->isReady())
        co_return false;
    const std::shared_ptr<ArtifactGateway> artifacts = m_session->services().artifacts;
    if (!artifacts)
        co_return false;
    const QPointer<JobListModel> guard(this);
    const EntityName entity = m_session->entity();
    const Result<QList<Job>> answer = co_await artifacts->jobs(entity, ProjectName());
    if (!guard)
        co_return false;
    if (!m_session || m_session->entity() != entity || m_session->services().artifacts != artifacts)
        co_return true;
    if (!answer) {
        markFailed(answer.error());
        co_return false;
    }
    apply(*answer);
    co_return true;
}

QString JobListModel::keyOf(const Job &job) const
{
    return job.project.text() + u'/' + job.name;
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    const Job *job = at(index);
    if (job == nullptr)
        return {};
    const JobVersion newest = job->versions.value(0);
    const QString version = JobWords::version(newest);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return job->name;
    case ProjectRole:
        return job->project.text();
    case DescriptionRole:
        return job->description;
    case VersionRole:
        return version;
    case AliasesRole:
        return JobWords::aliases(newest);
    case UpdatedRole:
        return Format::ago(newest.createdAt, QDateTime::currentDateTimeUtc());
    case RouteRole:
        return JobWords::route(job->project.text(), job->name);
    case SpokenRole:
        //: %1 job, %2 project, %3 version such as v3. Read by screen readers.
        return tr("%1, project %2, version %3").arg(job->name, job->project.text(), version);
    default:
        return {};
    }
}

QHash<int, QByteArray> JobListModel::roleNames() const
{
    return {{NameRole, "name"},       {ProjectRole, "project"}, {DescriptionRole, "description"},
            {VersionRole, "version"}, {AliasesRole, "aliases"}, {UpdatedRole, "updated"},
            {RouteRole, "route"},     {SpokenRole, "spoken"}};
}

} // namespace slipway
