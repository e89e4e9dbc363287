// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/jobchanges.h"

#include "presentation/common/languagenews.h"
#include "usecases/editjob.h"

namespace slipway {

JobChanges::JobChanges(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &JobChanges::changed);
}

void JobChanges::carryOut(const QString &version, const Change &change, std::function<void()> then)
{
    if (m_busy || !m_session || !m_session->isReady())
        return;
    JobRef ref{.entity = m_session->entity(), .project = ProjectName(m_project), .name = m_name};
    if (!version.isEmpty())
        ref.alias = version;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    const EditJob edit(m_session->services().artifacts);
    QCoro::connect(change(edit, ref), this,
                   [this, then = std::move(then)](const Result<void> &answer) {
                       m_busy = false;
                       if (!answer)
                           m_error = answer.error();
                       Q_EMIT changed();
                       if (answer)
                           then();
                   });
}

void JobChanges::addAlias(const QString &version, const QString &alias)
{
    const QStringList add{alias.trimmed()};
    carryOut(
        version,
        [add](const EditJob &edit, const JobRef &ref) { return edit.changeAliases(ref, add, {}); },
        [this] { Q_EMIT done(); });
}

void JobChanges::removeAlias(const QString &version, const QString &alias)
{
    const QStringList gone{alias};
    carryOut(
        version,
        [gone](const EditJob &edit, const JobRef &ref) {
            return edit.changeAliases(ref, {}, gone);
        },
        [this] { Q_EMIT done(); });
}

void JobChanges::describe(const QString &version, const QString &description)
{
    carryOut(
        version,
        [description](const EditJob &edit, const JobRef &ref) {
            return edit.describe(ref, description.trimmed());
        },
        [this] { Q_EMIT done(); });
}

void JobChanges::rename(const QString &newName)
{
    const QString wanted = newName.trimmed();
    carryOut(
        {}, [wanted](const EditJob &edit, const JobRef &ref) { return edit.rename(ref, wanted); },
        [this, wanted] { Q_EMIT renamed(wanted); });
}

void JobChanges::removeVersion(const QString &version)
{
    carryOut(
        version, [](const EditJob &edit, const JobRef &ref) { return edit.removeVersion(ref); },
        [this] { Q_EMIT done(); });
}

void JobChanges::removeJob()
{
    carryOut(
        {}, [](const EditJob &edit, const JobRef &ref) { return edit.removeJob(ref); },
        [this] { Q_EMIT removed(); });
}

void JobChanges::forget()
{
    m_error.reset();
    Q_EMIT changed();
}

QString JobChanges::fieldError() const
{
    const bool typed = m_error && (m_error->field == QLatin1StringView("alias") ||
                                   m_error->field == QLatin1StringView("name") ||
                                   m_error->kind == ErrorKind::Conflict);
    return typed ? ErrorText::describe(*m_error).text() : QString();
}

Problem JobChanges::problem() const
{
    return m_error && fieldError().isEmpty() ? ErrorText::describe(*m_error) : Problem();
}

} // namespace slipway
