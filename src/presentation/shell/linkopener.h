// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/links/windowlink.h"
#include "presentation/session/session.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace slipway {

/**
 * Links that the desktop or another start hands to the window. The latest waits until the window
 * asks for it: signed in, and with nothing open that a person may be filling in.
 */
class LinkOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the opener of links")
    /** A link waits to be taken. */
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY waitingChanged FINAL)
public:
    explicit LinkOpener(Session *session, QObject *parent = nullptr);

    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /** Any text: hostile ones end as `refused`. */
    void open(const QString &link);
    /** One of `going`, `elsewhere` follows when a link waits. */
    Q_INVOKABLE void take();

Q_SIGNALS:
    void waitingChanged();
    /** It is not opened; why, as a sentence. */
    void refused(const QString &sentence);
    void going(const QString &route);
    /** It leads to another entity that this person has: to be asked for, not done. */
    void elsewhere(const QString &entity, const QString &route);

private:
    void setWaiting(bool waiting);

    QPointer<Session> m_session;
    WindowLink m_link;
    bool m_waiting = false;
};

} // namespace slipway
