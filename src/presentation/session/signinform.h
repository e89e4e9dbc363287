// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"
#include "usecases/signin.h"

#include <QPointer>

namespace slipway {

/**
 * The welcome page: work with the hub of this computer, or sign in to a server with a key. What was
 * typed stays until it worked.
 */
class SignInForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY changed FINAL)
    /** Written by the field, never read back by it. */
    Q_PROPERTY(QString apiKey READ apiKey WRITE setApiKey NOTIFY changed FINAL)
    Q_PROPERTY(bool remember READ remember WRITE setRemember NOTIFY changed FINAL)
    Q_PROPERTY(QString serverError READ serverError NOTIFY changed FINAL)
    Q_PROPERTY(QString keyError READ keyError NOTIFY changed FINAL)
    /** What is not about one field. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem localProblem READ localProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool signingIn READ isSigningIn NOTIFY changed FINAL)
    Q_PROPERTY(bool startingHub READ isStartingHub NOTIFY changed FINAL)
    /** Where the server shows the key. */
    Q_PROPERTY(QString keyPage READ keyPage NOTIFY changed FINAL)
public:
    explicit SignInForm(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString server() const { return m_server; }
    void setServer(const QString &server);
    [[nodiscard]] QString apiKey() const { return m_apiKey; }
    void setApiKey(const QString &key);
    [[nodiscard]] bool remember() const { return m_remember; }
    void setRemember(bool remember);
    [[nodiscard]] QString serverError() const;
    [[nodiscard]] QString keyError() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] Problem localProblem() const;
    [[nodiscard]] bool isSigningIn() const { return m_signingIn; }
    [[nodiscard]] bool isStartingHub() const { return m_startingHub; }
    [[nodiscard]] QString keyPage() const;

    Q_INVOKABLE void signIn();
    Q_INVOKABLE void startLocally();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    /** Signed in, but the key store would not keep the key. */
    void keyNotKept(const QString &sentence);
    /** A field is wrong: put the focus there ("server" or "key"). */
    void rejected(const QString &field);

private:
    QCoro::Task<void> askServer(QUrl server, Secret key, bool remember);
    QCoro::Task<void> askHub();
    void signedIn(const Result<SignedIn> &answer, const QUrl &server, const Secret &key);
    void failLocal(const Error &error);
    [[nodiscard]] QString sentenceFor(const QString &field) const;
    [[nodiscard]] static QUrl addressOf(const QString &text);

    QPointer<Session> m_session;
    QString m_server = QStringLiteral("https://api.wandb.ai");
    QString m_apiKey;
    bool m_remember = true;
    bool m_signingIn = false;
    bool m_startingHub = false;
    std::optional<Error> m_error;
    std::optional<Error> m_localError;
};

} // namespace slipway
