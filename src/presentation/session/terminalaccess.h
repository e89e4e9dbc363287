// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** "Use this hub from your terminal": the login line, and the key, which is never shown unasked. */
class TerminalAccess : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    Q_PROPERTY(QString loginCommand READ loginCommand NOTIFY changed FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder NOTIFY changed FINAL)
    /** The key while `revealed`, else dots. */
    Q_PROPERTY(QString keyText READ keyText NOTIFY changed FINAL)
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY changed FINAL)
public:
    explicit TerminalAccess(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString loginCommand() const;
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    /** Puts the key on the clipboard without it passing through QML. */
    Q_INVOKABLE void copyKey() const;

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    bool m_revealed = false;
};

} // namespace slipway
