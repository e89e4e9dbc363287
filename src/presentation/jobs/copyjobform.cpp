// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/copyjobform.h"

#include "presentation/common/languagenews.h"

#include <QRegularExpression>
#include <algorithm>

namespace slipway {
namespace {

/** "https://host/entity/project/name:alias" as the server's address and the rest. */
std::pair<QUrl, QString> splitAddress(const QString &reference)
{
    static const QRegularExpression form(QStringLiteral("\\A(https?://[^/]+)/(.*)\\z"));
    const auto match = form.match(reference.trimmed());
    return match.hasMatch() ? std::pair(QUrl(match.captured(1)), match.captured(2))
                            : std::pair(QUrl(), reference.trimmed());
}

/** By itself: a form that closes meanwhile takes only its view of the copy along. */
QCoro::Task<Result<QList<CreatedJob>>> copyFrom(Services to, ConnectServer connect, FindKey findKey,
                                                QUrl server, JobCopyRequest request,
                                                CopyJob::Progress progress, std::stop_token stop)
{
    Services from = to;
    if (!server.isEmpty()) {
        const Result<Secret> key = co_await findKey(server);
        if (!key)
            co_return key.error();
        const Secret secret = *key;
        Redactor::hide(secret);
        from = connect(to, server, secret);
    }
    const CopyJob copying(from.artifacts, from.connection, to.artifacts, to.connection);
    const JobCopyRequest wanted = request;
    const Result<QList<CreatedJob>> made = co_await copying.run(wanted, progress, stop);
    co_return Result<QList<CreatedJob>>(made);
}

} // namespace

CopyJobForm::CopyJobForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT progressed();
        Q_EMIT problemChanged();
    });
}

CopyJobForm::~CopyJobForm()
{
    m_stop.request_stop();
}

void CopyJobForm::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    readProfiles();
}

void CopyJobForm::readProfiles()
{
    m_profiles.clear();
    if (m_session) {
        const QUrl here = m_session->server();
        for (const Settings::Profile &profile : m_session->services().settings->load().profiles) {
            if (profile.server != here && !(profile.local && m_session->isLocal()))
                m_profiles.append(profile);
        }
    }
    m_connection = 0;
    Q_EMIT changed();
}

void CopyJobForm::begin(const QString &reference)
{
    m_reference = reference;
    m_project.clear();
    m_name.clear();
    m_allVersions = false;
    readProfiles();
    setError(std::nullopt);
}

QStringList CopyJobForm::connections() const
{
    if (!m_session)
        return {};
    QStringList names{tr("This server (%1)").arg(m_session->serverHost())};
    for (const Settings::Profile &profile : m_profiles) {
        //: %1 a server such as api.wandb.ai, %2 the name of the account there
        names.append(tr("%1 as %2").arg(profile.server.authority(), profile.username));
    }
    return names;
}

QUrl CopyJobForm::source() const
{
    const QUrl address = splitAddress(m_reference).first;
    if (!address.isEmpty())
        return m_session && address == m_session->server() ? QUrl() : address;
    return m_connection > 0 && m_connection <= m_profiles.size()
               ? m_profiles[m_connection - 1].server
               : QUrl();
}

JobRef CopyJobForm::parsed() const
{
    return JobRef::parse(splitAddress(m_reference).second);
}

QString CopyJobForm::proposedProject() const
{
    return parsed().project.text();
}

QString CopyJobForm::proposedName() const
{
    return parsed().name;
}

JobCopyRequest CopyJobForm::request() const
{
    JobCopyRequest wanted;
    wanted.from = parsed();
    wanted.to.entity = m_session ? m_session->entity() : EntityName();
    const QString project = m_project.trimmed();
    wanted.to.project = project.isEmpty() ? wanted.from.project : ProjectName(project);
    wanted.to.name = m_name.trimmed();
    wanted.allVersions = m_allVersions;
    return wanted;
}

void CopyJobForm::submit()
{
    if (m_busy || !m_session || !m_session->isReady())
        return;
    const JobCopyRequest wanted = request();
    const Result<void> good = CopyJob::check(wanted);
    if (!good) {
        setError(good.error());
        return;
    }
    setError(std::nullopt);
    m_busy = true;
    m_progress = {};
    Q_EMIT progressed();
    m_stop = std::stop_source();
    const QPointer<CopyJobForm> guard(this);
    const auto progress = [guard](const JobCopyProgress &state) {
        if (!guard)
            return;
        guard->m_progress = state;
        Q_EMIT guard->progressed();
    };
    QCoro::connect(copyFrom(m_session->services(), m_session->connector(), m_session->keyFinder(),
                            source(), wanted, progress, m_stop.get_token()),
                   this, [this](const Result<QList<CreatedJob>> &answer) { settle(answer); });
}

void CopyJobForm::settle(const Result<QList<CreatedJob>> &answer)
{
    m_busy = false;
    Q_EMIT progressed();
    if (!answer || answer->isEmpty()) {
        setError(answer ? std::nullopt : std::optional(answer.error()));
        return;
    }
    const int fresh = int(std::count_if(answer->begin(), answer->end(), [](const CreatedJob &one) {
        return one.change != JobChange::Unchanged;
    }));
    const JobRef made = answer->last().ref;
    const QString sentence = fresh == 0
                                 ? tr("%1 is there already, unchanged").arg(made.name)
                                 : tr("%n version(s) of %1 copied", nullptr, fresh).arg(made.name);
    Q_EMIT copied(made.project.text(), made.name, sentence);
}

void CopyJobForm::cancel()
{
    m_stop.request_stop();
}

QString CopyJobForm::progress() const
{
    if (!m_busy)
        return {};
    const int number = std::min(m_progress.done + 1, std::max(1, m_progress.total));
    switch (m_progress.stage) {
    case JobCopyProgress::Stage::Reading:
        break;
    case JobCopyProgress::Stage::Downloading:
        //: %1 a version such as v3, %2 of %3: how many are there
        return tr("Downloading %1 (%2 of %3)…")
            .arg(QStringLiteral("v%1").arg(m_progress.version))
            .arg(number)
            .arg(m_progress.total);
    case JobCopyProgress::Stage::Uploading:
        return tr("Uploading %1 (%2 of %3)…")
            .arg(QStringLiteral("v%1").arg(m_progress.version))
            .arg(number)
            .arg(m_progress.total);
    }
    return tr("Reading the job…");
}

double CopyJobForm::fraction() const
{
    return m_progress.total > 0 ? double(m_progress.done) / m_progress.total : 0;
}

void CopyJobForm::setError(const std::optional<Error> &error)
{
    m_error = error;
    Q_EMIT problemChanged();
}

QVariantMap CopyJobForm::fieldErrors() const
{
    if (!m_error || m_error->field.isEmpty())
        return {};
    // A server that does not know the job speaks of "job".
    const QString field =
        m_error->field == QLatin1StringView("job") ? QStringLiteral("from") : m_error->field;
    return {{field, ErrorText::describe(*m_error).text()}};
}

Problem CopyJobForm::problem() const
{
    return m_error && m_error->field.isEmpty() ? ErrorText::describe(*m_error) : Problem();
}

} // namespace slipway
