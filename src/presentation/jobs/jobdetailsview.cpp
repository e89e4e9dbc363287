// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/jobdetailsview.h"

#include "base/words.h"
#include "presentation/common/format.h"
#include "presentation/common/languagenews.h"
#include "presentation/jobs/jobwords.h"
#include "usecases/editjob.h"

#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace slipway {

QVariant JobVersionModel::data(const QModelIndex &index, int role) const
{
    const JobVersion *version = at(index);
    if (version == nullptr)
        return {};
    const QString name = JobWords::version(*version);
    const QString aliases = JobWords::aliases(*version);
    switch (role) {
    case VersionRole:
        return name;
    case AliasesRole:
        return aliases;
    case OwnAliasesRole: {
        QStringList own;
        std::copy_if(version->aliases.begin(), version->aliases.end(), std::back_inserter(own),
                     EditJob::isAlias);
        return own;
    }
    case LatestRole:
        return version->aliases.contains(QStringLiteral("latest"));
    case CreatedRole:
        return Format::moment(version->createdAt, QDateTime::currentDateTimeUtc());
    case Qt::DisplayRole:
    case LabelRole:
    case SpokenRole:
        //: %1 version such as v3, %2 its aliases
        return aliases.isEmpty() ? name : tr("%1 (%2)").arg(name, aliases);
    default:
        return {};
    }
}

QHash<int, QByteArray> JobVersionModel::roleNames() const
{
    return {{VersionRole, "version"}, {AliasesRole, "aliases"}, {OwnAliasesRole, "ownAliases"},
            {LatestRole, "latest"},   {CreatedRole, "created"}, {LabelRole, "label"},
            {SpokenRole, "spoken"}};
}

JobDetailsView::JobDetailsView(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &JobDetailsView::changed);
}

void JobDetailsView::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &JobDetailsView::refresh))
        return;
    Q_EMIT sessionChanged();
    refresh();
}

void JobDetailsView::setProject(const QString &project)
{
    if (m_project == project)
        return;
    m_project = project;
    m_loaded = false;
    m_versions.apply({});
    refresh();
}

void JobDetailsView::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_loaded = false;
    m_versions.apply({});
    m_wanted.clear();
    refresh();
}

QString JobDetailsView::version() const
{
    return m_loaded ? JobWords::version(m_details.version) : m_wanted;
}

void JobDetailsView::setVersion(const QString &version)
{
    if (m_wanted == version)
        return;
    m_wanted = version;
    refresh();
}

void JobDetailsView::refresh()
{
    if (!m_session || !m_session->isReady() || m_project.isEmpty() || m_name.isEmpty())
        return;
    ++m_generation;
    m_error.reset();
    Q_EMIT changed();
    QCoro::connect(load(m_generation), this, [] {});
}

QCoro::Task<void> JobDetailsView::load(int generation)
{
    const QPointer<JobDetailsView> guard(this);
    const std::shared_ptr<ArtifactGateway> artifacts = m_session->services().artifacts;
    const JobRef ref{.entity = m_session->entity(),
                     .project = ProjectName(m_project),
                     .name = m_name,
                     .alias = m_wanted.isEmpty() ? QStringLiteral("latest") : m_wanted};
    const Result<QList<Job>> jobs = co_await artifacts->jobs(ref.entity, ref.project);
    if (!guard || generation != m_generation)
        co_return;
    if (jobs) {
        for (const Job &job : *jobs) {
            if (job.name == ref.name)
                m_versions.apply(job.versions);
        }
    }
    const Result<JobDetails> details = co_await artifacts->job(ref);
    if (!guard || generation != m_generation)
        co_return;
    if (details) {
        m_details = *details;
        m_inputs.apply(inputFields(m_details.inputs));
        m_loaded = true;
    } else {
        m_error = details.error();
    }
    Q_EMIT changed();
}

QString JobDetailsView::phase() const
{
    if (m_loaded)
        return QStringLiteral("ready");
    return m_error ? QStringLiteral("failed") : QStringLiteral("loading");
}

Problem JobDetailsView::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem();
}

QString JobDetailsView::reference() const
{
    if (!m_session)
        return {};
    const JobRef ref{.entity = m_session->entity(),
                     .project = ProjectName(m_project),
                     .name = m_name,
                     .alias = !m_wanted.isEmpty() ? m_wanted // also while it is on its way
                              : m_loaded          ? JobWords::version(m_details.version)
                                                  : QStringLiteral("latest")};
    return ref.toString();
}

QString JobDetailsView::sourceKind() const
{
    return m_loaded ? JobWords::kind(m_details.source) : QString();
}

QString JobDetailsView::sourceIcon() const
{
    return JobWords::icon(m_details.source);
}

QString JobDetailsView::sourcePlace() const
{
    return m_loaded ? JobWords::place(m_details.source) : QString();
}

QString JobDetailsView::entryPoint() const
{
    return joinedWords(JobWords::entryPoint(m_details.source));
}

QString JobDetailsView::aliases() const
{
    return JobWords::aliases(m_details.version);
}

QString JobDetailsView::document() const
{
    return QString::fromUtf8(
        QJsonDocument::fromJson(m_details.document.utf8()).toJson(QJsonDocument::Indented));
}

} // namespace slipway
