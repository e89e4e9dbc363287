// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/session/signinform.h"

#include "presentation/common/languagenews.h"

namespace slipway {

SignInForm::SignInForm(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &SignInForm::changed);
}

void SignInForm::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session) {
        const Settings settings = session->services().settings->load();
        for (const Settings::Profile &profile : settings.profiles) {
            if (!profile.local)
                m_server = profile.server.toString();
        }
    }
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void SignInForm::setServer(const QString &server)
{
    if (m_server == server)
        return;
    m_server = server;
    if (m_error && m_error->field == QLatin1StringView("server"))
        m_error.reset();
    Q_EMIT changed();
}

void SignInForm::setApiKey(const QString &key)
{
    // Pasted keys often carry a line break.
    const QString trimmed = key.trimmed();
    if (m_apiKey == trimmed)
        return;
    m_apiKey = trimmed;
    if (m_error && m_error->field == QLatin1StringView("key"))
        m_error.reset();
    Q_EMIT changed();
}

void SignInForm::setRemember(bool remember)
{
    m_remember = remember;
    Q_EMIT changed();
}

QString SignInForm::sentenceFor(const QString &field) const
{
    return m_error && m_error->field == field ? ErrorText::describe(*m_error).text() : QString();
}

QString SignInForm::serverError() const
{
    return sentenceFor(QStringLiteral("server"));
}

QString SignInForm::keyError() const
{
    return sentenceFor(QStringLiteral("key"));
}

Problem SignInForm::problem() const
{
    return m_error && m_error->field.isEmpty() ? ErrorText::describe(*m_error) : Problem{};
}

Problem SignInForm::localProblem() const
{
    return m_localError ? ErrorText::describe(*m_localError) : Problem{};
}

QUrl SignInForm::addressOf(const QString &text)
{
    QString address = text.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    if (!address.isEmpty() && !address.contains(QStringLiteral("://")))
        address.prepend(QStringLiteral("https://"));
    return QUrl(address, QUrl::StrictMode);
}

QString SignInForm::keyPage() const
{
    const QUrl server = addressOf(m_server);
    if (!server.isValid() || server.host().isEmpty())
        return {};
    // The hosted service's pages are on another host than its programming interface.
    if (server.host() == QLatin1StringView("api.wandb.ai"))
        return QStringLiteral("https://wandb.ai/authorize");
    return server.toString() + QStringLiteral("/authorize");
}

void SignInForm::signIn()
{
    if (!m_session || m_signingIn)
        return;
    m_error.reset();
    m_localError.reset();
    m_signingIn = true;
    Q_EMIT changed();
    askServer(addressOf(m_server), Secret(m_apiKey.toUtf8()), m_remember);
}

QCoro::Task<void> SignInForm::askServer(QUrl server, Secret key, bool remember)
{
    const QPointer<SignInForm> self(this);
    const Services services = m_session->services();
    const ConnectServer connector = m_session->connector();
    const SignIn::Connect connection = [services, connector](const QUrl &address,
                                                             const Secret &secret) {
        return connector(services, address, secret).connection;
    };
    const SignIn signIn(connection, services.secrets);
    const Result<SignedIn> answer = co_await signIn.run(server, key, remember);
    if (self)
        signedIn(answer, server, key);
}

void SignInForm::signedIn(const Result<SignedIn> &answer, const QUrl &server, const Secret &key)
{
    m_signingIn = false;
    if (!answer) {
        m_error = answer.error();
        Q_EMIT changed();
        Q_EMIT rejected(m_error->field);
        return;
    }
    m_apiKey.clear();
    Q_EMIT changed();
    if (answer->storeError)
        Q_EMIT keyNotKept(ErrorText::describe(*answer->storeError).text());
    if (m_session)
        m_session->adopt(server, key, answer->viewer, false);
}

void SignInForm::startLocally()
{
    if (!m_session || m_startingHub)
        return;
    m_error.reset();
    m_localError.reset();
    m_startingHub = true;
    Q_EMIT changed();
    askHub();
}

QCoro::Task<void> SignInForm::askHub()
{
    const QPointer<SignInForm> self(this);
    const Services services = m_session->services();
    const ConnectServer connector = m_session->connector();
    const Result<HubStatus> started = co_await services.hub->start();
    if (!self)
        co_return;
    if (!started) {
        failLocal(started.error());
        co_return;
    }
    const Result<Secret> key = services.hub->ownerKey();
    if (!key) {
        failLocal(key.error());
        co_return;
    }
    const auto connection = connector(services, started->url, *key).connection;
    const Result<Viewer> viewer = co_await connection->viewer();
    if (!self)
        co_return;
    if (!viewer) {
        failLocal(viewer.error());
        co_return;
    }
    m_startingHub = false;
    Q_EMIT changed();
    if (m_session)
        m_session->adopt(started->url, *key, *viewer, true);
}

void SignInForm::failLocal(const Error &error)
{
    m_startingHub = false;
    m_localError = error;
    Q_EMIT changed();
}

} // namespace slipway
