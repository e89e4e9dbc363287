// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/session/terminalaccess.h"

#include "presentation/common/commandline.h"

#include <QClipboard>
#include <QGuiApplication>

namespace slipway {

TerminalAccess::TerminalAccess(QObject *parent)
    : QObject(parent)
{
}

void TerminalAccess::setSession(Session *session)
{
    const auto hide = [this] {
        m_revealed = false;
        Q_EMIT changed();
    };
    if (!followSession(m_session, session, this, hide))
        return;
    Q_EMIT changed();
}

QString TerminalAccess::loginCommand() const
{
    return shellLine({QStringLiteral("wandb"), QStringLiteral("login"), QStringLiteral("--host"),
                      m_session ? m_session->serverText() : QString()});
}

QString TerminalAccess::dataFolder() const
{
    return m_session && m_session->isLocal() ? m_session->services().hub->status().dataFolder
                                             : QString();
}

QString TerminalAccess::keyText() const
{
    constexpr int Dots = 32; // says nothing about the key's length
    if (!m_session || m_session->key().isEmpty())
        return {};
    return m_revealed ? QString::fromUtf8(m_session->key().expose()) : QString(Dots, u'•');
}

void TerminalAccess::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    Q_EMIT changed();
}

void TerminalAccess::copyKey() const
{
    if (m_session)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_session->key().expose()));
}

} // namespace slipway
