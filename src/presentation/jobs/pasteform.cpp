// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/pasteform.h"

#include "presentation/common/languagenews.h"
#include "presentation/jobs/jobwords.h"

#include <QUrl>

namespace slipway {
namespace {

/** The fields that people see, in the order of the forms. */
struct Named
{
    const char *field;
    const char *name;
};
const Named NamedFields[] = {
    {"job", QT_TRANSLATE_NOOP("slipway::PasteForm", "Job")},
    {"version", QT_TRANSLATE_NOOP("slipway::PasteForm", "Job version")},
    {"image", QT_TRANSLATE_NOOP("slipway::PasteForm", "Docker image")},
    {"remote", QT_TRANSLATE_NOOP("slipway::PasteForm", "Git repository")},
    {"ref", QT_TRANSLATE_NOOP("slipway::PasteForm", "Branch, tag or commit")},
    {"folder", QT_TRANSLATE_NOOP("slipway::PasteForm", "Folder")},
    {"project", QT_TRANSLATE_NOOP("slipway::PasteForm", "Project")},
    {"name", QT_TRANSLATE_NOOP("slipway::PasteForm", "Job name")},
    {"description", QT_TRANSLATE_NOOP("slipway::PasteForm", "Description")},
    {"queue", QT_TRANSLATE_NOOP("slipway::PasteForm", "Queue")},
    {"runName", QT_TRANSLATE_NOOP("slipway::PasteForm", "Run name")},
    {"priority", QT_TRANSLATE_NOOP("slipway::PasteForm", "Priority")},
    {"entryPoint", QT_TRANSLATE_NOOP("slipway::PasteForm", "Entry point")},
    {"buildContext", QT_TRANSLATE_NOOP("slipway::PasteForm", "Build context")},
    {"dockerfile", QT_TRANSLATE_NOOP("slipway::PasteForm", "Dockerfile")},
    {"runtime", QT_TRANSLATE_NOOP("slipway::PasteForm", "Python version")},
};

} // namespace

PasteForm::PasteForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &PasteForm::changed);
}

void PasteForm::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_read = readPastedCommand(text);
    Q_EMIT changed();
}

QString PasteForm::sentence() const
{
    switch (m_read.kind) {
    case PastedCommand::Kind::Launch:
        if (copies())
            return tr("The job %2 belongs to the entity %1. Copy it here, then launch the copy.")
                .arg(m_read.fields.value(QStringLiteral("jobEntity")),
                     m_read.fields.value(QStringLiteral("job")));
        return tr("This launches the job %1. Nothing is sent before you press Launch.")
            .arg(m_read.fields.value(QStringLiteral("job")));
    case PastedCommand::Kind::NewJob:
        return tr("This needs a new job. Create it, then launch it.");
    case PastedCommand::Kind::Unknown:
        break;
    }
    return m_text.trimmed().isEmpty()
               ? tr("A line of wandb launch, wandb job create or docker run, also over several "
                    "lines.")
               : tr("This is not a line of wandb launch, wandb job create or docker run that names "
                    "a job, an image, a repository or a folder.");
}

bool PasteForm::copies() const
{
    return m_session && m_read.kind == PastedCommand::Kind::Launch &&
           m_read.fields.value(QStringLiteral("jobEntity")) != m_session->entity().text();
}

QString PasteForm::taken() const
{
    QStringList lines;
    for (const Named &named : NamedFields) {
        const QString value = m_read.fields.value(QLatin1String(named.field));
        if (!value.isEmpty())
            //: A field of a form and what goes into it
            lines.append(tr("%1: %2").arg(tr(named.name), value));
    }
    return lines.join(u'\n');
}

QString PasteForm::route() const
{
    if (!isUnderstood())
        return {};
    QMap<QString, QString> fields = m_read.fields;
    const EntityName owner(fields.take(QStringLiteral("jobEntity")));
    if (copies()) {
        const JobRef job{owner, ProjectName(fields.value(QStringLiteral("jobProject"))),
                         fields.value(QStringLiteral("job")),
                         fields.value(QStringLiteral("version"))};
        return QStringLiteral("jobs?copy=") +
               QString::fromLatin1(QUrl::toPercentEncoding(job.toString()));
    }
    QString route = QStringLiteral("jobs/new");
    QStringList arguments;
    if (m_read.kind == PastedCommand::Kind::Launch) {
        route = JobWords::route(fields.take(QStringLiteral("jobProject")),
                                fields.take(QStringLiteral("job")));
        arguments.append(QStringLiteral("launch=1"));
    }
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        arguments.append(field.key() + u'=' +
                         QString::fromLatin1(QUrl::toPercentEncoding(field.value())));
    return route + u'?' + arguments.join(u'&');
}

} // namespace slipway
