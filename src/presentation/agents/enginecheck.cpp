// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/agents/enginecheck.h"

#include "presentation/common/languagenews.h"

namespace slipway {

EngineCheck::EngineCheck(QObject *parent)
    : QObject(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &EngineCheck::changed);
}

void EngineCheck::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT changed();
    check();
}

void EngineCheck::check()
{
    if (!m_session || m_checking)
        return;
    m_checking = true;
    Q_EMIT changed();
    probe();
}

QCoro::Task<void> EngineCheck::probe()
{
    const QPointer<EngineCheck> self(this);
    const auto engine = m_session->services().engine;
    const Result<EngineStatus> answer = co_await engine->probe();
    if (!self)
        co_return;
    m_checking = false;
    m_status.reset();
    m_error.reset();
    if (answer)
        m_status = *answer;
    else
        m_error = answer.error();
    Q_EMIT changed();
}

QString EngineCheck::phase() const
{
    if (m_status && m_status->problem == EngineStatus::Problem::None)
        return QStringLiteral("ready");
    if (m_checking)
        return QStringLiteral("checking");
    return m_status || m_error ? QStringLiteral("missing") : QStringLiteral("checking");
}

QString EngineCheck::sentence() const
{
    if (phase() == QLatin1StringView("checking"))
        return tr("Looking for a container engine…");
    if (phase() == QLatin1StringView("missing"))
        return tr("No container engine found. Local process queues still work.");
    QString name = m_status->program;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    //: %1 is a container engine with its version
    return tr("%1 found").arg(m_status->version.isEmpty() ? name : name + u' ' + m_status->version);
}

Problem EngineCheck::problem() const
{
    if (m_error)
        return ErrorText::describe(*m_error);
    if (!m_status || m_status->problem == EngineStatus::Problem::None)
        return {};
    Error error{ErrorKind::Unavailable, m_status->program, m_status->detail};
    switch (m_status->problem) {
    case EngineStatus::Problem::NotRunning:
        error.reason = QStringLiteral("engine.notRunning");
        break;
    case EngineStatus::Problem::NoPermission:
        error.reason = QStringLiteral("engine.noPermission");
        break;
    case EngineStatus::Problem::NotInstalled:
    case EngineStatus::Problem::None:
        error.reason = QStringLiteral("engine.missing");
        break;
    }
    return ErrorText::describe(error);
}

} // namespace slipway
