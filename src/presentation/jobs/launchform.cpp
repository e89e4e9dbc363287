// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/launchform.h"

#include "base/logging.h"
#include "base/secret.h"
#include "base/words.h"
#include "presentation/common/format.h"
#include "presentation/common/languagenews.h"
#include "presentation/jobs/configvalues.h"
#include "presentation/jobs/launchoverrides.h"
#include "usecases/launchjob.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

Error unclosedQuote(const QString &field)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("launch"),
            .detail = QStringLiteral("a quote is not closed"),
            .reason = QStringLiteral("words.quote"),
            .field = field};
}

QString configField(int row, const char *part)
{
    return QStringLiteral("config/%1/%2").arg(row).arg(QLatin1String(part));
}

constexpr std::chrono::milliseconds DraftPause{500};

QJsonObject objectOf(const JsonText &text)
{
    return QJsonDocument::fromJson(text.utf8()).object();
}

/** The run config with what schemas name laid over what was typed in rows. */
QJsonObject merged(QJsonObject rows, const QJsonObject &fields)
{
    for (auto member = fields.begin(); member != fields.end(); ++member)
        rows.insert(member.key(), member.value());
    return rows;
}

} // namespace

LaunchForm::LaunchForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT problemChanged();
    });
    connect(&m_inputs, &LaunchInputs::edited, this, &LaunchForm::changed);
    connect(&m_templates, &LaunchTemplates::changed, this, &LaunchForm::changed);
    connect(this, &LaunchForm::changed, this, [this] {
        const Result<JsonText> config = runConfig();
        m_templates.follow(m_session, m_queue);
        m_inputs.check(config ? QJsonDocument::fromJson(config->utf8()).object() : QJsonObject());
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &LaunchForm::keepDraft);
    connect(this, &LaunchForm::changed, this, [this] {
        if (!m_draftOf.isEmpty())
            m_draftTimer.start();
    });
}

LaunchForm::~LaunchForm()
{
    if (m_draftTimer.isActive())
        keepDraft();
}

void LaunchForm::setDraftOf(const QString &job)
{
    if (m_draftOf == job)
        return;
    if (m_draftTimer.isActive())
        keepDraft();
    m_draftOf = job;
    m_draftAt = {};
    m_keptFields.clear();
    const auto drafts = m_session ? m_session->services().drafts : nullptr;
    if (drafts && !job.isEmpty()) {
        m_draftKey = QStringLiteral("launch %1 %2 %3")
                         .arg(m_session->server().toString(), m_session->entityText(), job);
        const std::optional<Draft> draft = drafts->load(m_draftKey);
        if (draft)
            fillFrom(*draft);
    }
    Q_EMIT changed();
}

void LaunchForm::fillFrom(const Draft &draft)
{
    m_draftAt = draft.at;
    m_keptFields = draft.fields;
    m_project = draft.fields.value(QStringLiteral("project"), m_project);
    m_queue = draft.fields.value(QStringLiteral("queue"), m_queue);
    m_runName = draft.fields.value(QStringLiteral("runName"));
    m_priority = draft.fields.value(QStringLiteral("priority"));
    m_entryPoint = draft.fields.value(QStringLiteral("entryPoint"));
    m_arguments = draft.fields.value(QStringLiteral("arguments"));
    m_config.clear();
    for (int row = 0; draft.fields.contains(configField(row, "key")); ++row)
        m_config.append(
            QVariantMap{{QStringLiteral("key"), draft.fields.value(configField(row, "key"))},
                        {QStringLiteral("value"), draft.fields.value(configField(row, "value"))}});
    const JsonText changes(draft.fields.value(QStringLiteral("files")).toUtf8());
    m_inputs.setDocuments({}, objectOf(changes));
    m_templates.setValues(
        objectOf(JsonText(draft.fields.value(QStringLiteral("templateValues")).toUtf8())));
    moveToFields();
}

/** Where and for which project is remembered only with something that was typed. */
void LaunchForm::keepDraft()
{
    m_draftTimer.stop();
    const auto drafts = m_session ? m_session->services().drafts : nullptr;
    if (!drafts || m_draftOf.isEmpty())
        return;
    Draft draft;
    const auto add = [&draft](const QString &field, const QString &value) {
        if (!value.isEmpty() && !namesASecret(value) && Redactor::clean(value) == value)
            draft.fields.insert(field, value);
    };
    add(QStringLiteral("runName"), m_runName);
    add(QStringLiteral("priority"), m_priority);
    add(QStringLiteral("entryPoint"), m_entryPoint);
    add(QStringLiteral("arguments"), m_arguments);
    int row = 0;
    const QVariantList rows = m_config + rowsFromConfig(m_inputs.config());
    for (const QVariant &one : rows) {
        const QVariantMap pair = one.toMap();
        const QString key = pair.value(QStringLiteral("key")).toString();
        const QString value = pair.value(QStringLiteral("value")).toString();
        if (key.isEmpty())
            continue;
        const bool keeps =
            !holdsASecret(key, valueOfJson(value)) && Redactor::clean(value) == value;
        draft.fields.insert(configField(row, "key"), key);
        draft.fields.insert(configField(row, "value"), keeps ? value : QString());
        ++row;
    }
    const QJsonObject changes = m_inputs.files();
    if (!changes.isEmpty() && !holdsASecret({}, changes))
        draft.fields.insert(QStringLiteral("files"), QString::fromUtf8(files().utf8()));
    const QJsonObject values = objectOf(m_templates.values());
    if (!values.isEmpty() && !holdsASecret({}, values))
        draft.fields.insert(QStringLiteral("templateValues"),
                            QString::fromUtf8(m_templates.values().utf8()));
    if (!draft.fields.isEmpty()) {
        add(QStringLiteral("project"), m_project);
        add(QStringLiteral("queue"), m_queue);
    }
    if (draft.fields == m_keptFields)
        return;
    m_keptFields = draft.fields;
    draft.at = QDateTime::currentDateTimeUtc();
    const Result<void> kept = drafts->save(m_draftKey, draft);
    if (!kept)
        qCWarning(lcUi) << "the draft is not kept:" << kept.error().detail;
}

QString LaunchForm::draftFrom() const
{
    return m_draftAt.isValid() ? Format::moment(m_draftAt, QDateTime::currentDateTime())
                               : QString();
}

Result<LaunchRequest> LaunchForm::request() const
{
    LaunchRequest wanted;
    wanted.what = JobRef::parse(m_job);
    wanted.entity = m_session ? m_session->entity() : EntityName();
    wanted.project = ProjectName(m_project.trimmed());
    wanted.queue = QueueName(m_queue);
    wanted.runName = m_runName.trimmed();
    wanted.priority = priorityFromWire(m_priority);
    const std::optional<QStringList> entryPoint = splitWords(m_entryPoint);
    if (!entryPoint)
        return unclosedQuote(QStringLiteral("entryPoint"));
    const std::optional<QStringList> arguments = splitWords(m_arguments);
    if (!arguments)
        return unclosedQuote(QStringLiteral("arguments"));
    wanted.entryPoint = *entryPoint;
    wanted.args = *arguments;
    if (const Result<LaunchOverrides> typed = LaunchOverrides::read(overridesText()); !typed)
        return typed.error();
    const Result<JsonText> config = runConfig();
    if (!config)
        return config.error();
    wanted.runConfig = *config;
    wanted.files = files();
    wanted.templateValues = m_templates.values();
    const Result<void> checked = LaunchJob::check(wanted);
    if (!checked)
        return checked.error();
    return wanted;
}

Result<JsonText> LaunchForm::runConfig() const
{
    const Result<JsonText> rows = configFromRows(m_config);
    if (!rows)
        return rows.error();
    const QJsonObject all = merged(objectOf(*rows), m_inputs.config());
    return all.isEmpty() ? JsonText() : JsonText(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

JsonText LaunchForm::files() const
{
    const QJsonObject files = m_inputs.files();
    return files.isEmpty() ? JsonText()
                           : JsonText(QJsonDocument(files).toJson(QJsonDocument::Compact));
}

void LaunchForm::setDetails(JobDetailsView *details)
{
    if (m_details == details)
        return;
    if (m_details)
        disconnect(m_details, nullptr, this, nullptr);
    m_details = details;
    if (m_details)
        connect(m_details, &JobDetailsView::changed, this, &LaunchForm::takeInputs);
    takeInputs();
    Q_EMIT changed();
}

/** Another version may name other keys: what was set goes to a field or a row, and stays. */
void LaunchForm::takeInputs()
{
    if (!m_details || m_details->jobInputs() == m_inputs.inputs())
        return;
    m_inputs.setInputs(m_details->jobInputs());
    moveToFields();
    Q_EMIT changed();
}

void LaunchForm::moveToFields()
{
    const Result<JsonText> config = runConfig();
    // Rows alone stay as they were typed.
    if (config && (m_inputs.count() > 0 || !m_inputs.config().isEmpty()))
        setConfig(objectOf(*config), m_inputs.files());
}

void LaunchForm::setConfig(const QJsonObject &config, const QJsonObject &files)
{
    QJsonObject fields;
    QJsonObject rows;
    for (auto member = config.begin(); member != config.end(); ++member)
        (m_inputs.names(member.key()) ? fields : rows).insert(member.key(), member.value());
    m_config = rowsFromConfig(rows);
    m_inputs.setDocuments(fields, files);
}

QString LaunchForm::otherProblems() const
{
    return m_inputs.otherProblems().join(u'\n');
}

bool LaunchForm::isWritable() const
{
    return runConfig() && splitWords(m_arguments) && splitWords(m_entryPoint);
}

QString LaunchForm::overridesText() const
{
    if (!m_overridesTyped.isNull())
        return m_overridesTyped;
    const JsonText config = runConfig().value_or(JsonText());
    return LaunchOverrides{m_arguments, m_entryPoint, objectOf(config), m_inputs.files()}.toText();
}

void LaunchForm::setOverridesText(const QString &text)
{
    if (overridesText() == text)
        return;
    const Result<LaunchOverrides> read = LaunchOverrides::read(text);
    if (read) {
        m_overridesTyped = QString();
        m_arguments = read->arguments;
        m_entryPoint = read->entryPoint;
        setConfig(read->runConfig, read->files);
    } else {
        m_overridesTyped = text;
    }
    Q_EMIT changed();
}

QString LaunchForm::overridesError() const
{
    if (m_overridesTyped.isNull())
        return {};
    const Result<LaunchOverrides> read = LaunchOverrides::read(m_overridesTyped);
    if (read)
        return {};
    if (!read.error().reason.isEmpty())
        return ErrorText::describe(read.error()).text();
    return tr("“%1” is not understood here: overrides have args and entry_point (lists of words), "
              "files and run_config (objects).")
        .arg(read.error().detail);
}

QString LaunchForm::command() const
{
    QStringList words{QStringLiteral("slipwayctl"), QStringLiteral("launch"), QStringLiteral("-j"),
                      m_job};
    const auto add = [&words](const QString &flag, const QString &value) {
        if (!value.isEmpty())
            words << flag << value;
    };
    add(QStringLiteral("-q"), m_queue);
    add(QStringLiteral("-p"), m_project.trimmed());
    add(QStringLiteral("--name"), m_runName.trimmed());
    add(QStringLiteral("-P"), m_priority);
    add(QStringLiteral("-E"), m_entryPoint.trimmed());
    for (const QString &variable : m_templates.assignments())
        add(QStringLiteral("-v"), variable);
    QStringList overrides;
    if (const JsonText changes = files(); !changes.isEmpty())
        overrides << QStringLiteral("\"files\":") + QString::fromUtf8(changes.utf8());
    if (const Result<JsonText> config = runConfig(); config && !config->isEmpty())
        overrides << QStringLiteral("\"run_config\":") + QString::fromUtf8(config->utf8());
    if (const auto arguments = splitWords(m_arguments); arguments && !arguments->isEmpty())
        overrides << QStringLiteral("\"args\":") + QString::fromUtf8(jsonList(*arguments).utf8());
    if (!overrides.isEmpty())
        add(QStringLiteral("-c"), QStringLiteral("{\"overrides\":{%1}}").arg(overrides.join(u',')));
    return joinedWords(words);
}

void LaunchForm::submit()
{
    if (m_submitting || !m_session)
        return;
    Result<LaunchRequest> wanted = request();
    if (!wanted) {
        setError(wanted.error());
        return;
    }
    if (!m_templates.askForAll()) {
        setError(Error{.kind = ErrorKind::InvalidInput,
                       .where = QStringLiteral("launch"),
                       .field = QStringLiteral("templateValues")});
        return;
    }
    const QString press = command();
    if (m_key.isEmpty() || press != m_pressed)
        m_key = LaunchJob::newIdempotencyKey();
    m_pressed = press;
    wanted->idempotencyKey = m_key;
    setError(std::nullopt);
    m_submitting = true;
    Q_EMIT submittingChanged();
    const LaunchJob launch(m_session->services().queues, m_session->services().artifacts,
                           m_session->services().connection);
    QCoro::connect(launch.run(*wanted), this,
                   [this](const Result<PushedItem> &answer) { settle(answer); });
}

void LaunchForm::settle(const Result<PushedItem> &answer)
{
    m_submitting = false;
    Q_EMIT submittingChanged();
    if (!answer) {
        setError(answer.error());
        return;
    }
    m_key.clear();
    const QString queue = m_queue;
    reset();
    Q_EMIT launched(answer->id.text(), queue);
}

void LaunchForm::reset()
{
    m_runName.clear();
    m_priority.clear();
    m_entryPoint.clear();
    m_arguments.clear();
    m_config.clear();
    m_inputs.setDocuments({}, {});
    m_templates.startOver();
    m_overridesTyped = QString();
    m_draftAt = {};
    setError(std::nullopt);
    Q_EMIT changed();
}

void LaunchForm::setError(const std::optional<Error> &error)
{
    m_error = error;
    Q_EMIT problemChanged();
}

QVariantMap LaunchForm::fieldErrors() const
{
    if (!m_error || m_error->field.isEmpty())
        return {};
    const QString field = m_error->field == QLatin1StringView("runConfig")
                              ? QStringLiteral("config")
                              : m_error->field;
    return {{field, ErrorText::describe(*m_error).text()}};
}

Problem LaunchForm::problem() const
{
    return m_error && m_error->field.isEmpty() ? ErrorText::describe(*m_error) : Problem();
}

} // namespace slipway
