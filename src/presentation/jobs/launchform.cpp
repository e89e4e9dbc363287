// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/launchform.h"

#include "base/words.h"
#include "presentation/common/languagenews.h"
#include "presentation/jobs/configvalues.h"
#include "usecases/launchjob.h"

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

} // namespace

LaunchForm::LaunchForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &LaunchForm::problemChanged);
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
    const Result<JsonText> config = configFromRows(m_config);
    if (!config)
        return config.error();
    wanted.runConfig = *config;
    const Result<void> checked = LaunchJob::check(wanted);
    if (!checked)
        return checked.error();
    return wanted;
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
    QStringList overrides;
    if (const Result<JsonText> config = configFromRows(m_config); config && !config->isEmpty())
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
    m_entryPoint.clear();
    m_arguments.clear();
    m_config.clear();
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
