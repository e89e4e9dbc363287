// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/errortext.h"
#include "presentation/common/poller.h"
#include "presentation/common/services.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQmlIntegration>
#include <memory>
#include <optional>

namespace slipway {

/** Finds the key that was kept for a server, wherever it is. */
using FindKey = std::function<QCoro::Task<Result<Secret>>(QUrl)>;

/**
 * The signed-in server and the entity whose queues are looked at; everything in the window hangs on
 * it. Asks the server now and then whether it still answers. One per window, made by the program.
 */
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the session")
    /** "signedOut", "connecting" or "ready". */
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY phaseChanged FINAL)
    Q_PROPERTY(QString entity READ entityText NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QStringList entities READ entities NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QString username READ username NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QString server READ serverText NOTIFY workspaceChanged FINAL)
    /** Host and port, for people. */
    Q_PROPERTY(QString serverHost READ serverHost NOTIFY workspaceChanged FINAL)
    /** The hub of this computer. */
    Q_PROPERTY(bool local READ isLocal NOTIFY workspaceChanged FINAL)
    /** Why signing in again at start did not work. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY phaseChanged FINAL)
    /** "", "offline" or "refused": how the last look at the server went. */
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)
public:
    Session(Services services, ConnectServer connect, FindKey findKey, QObject *parent = nullptr);

    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] EntityName entity() const { return m_entity; }
    [[nodiscard]] const Secret &key() const { return m_key; }
    [[nodiscard]] QUrl server() const { return m_server; }
    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    [[nodiscard]] const ConnectServer &connector() const { return m_connect; }
    [[nodiscard]] const FindKey &keyFinder() const { return m_findKey; }

    [[nodiscard]] QString phase() const;
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    [[nodiscard]] QString entityText() const { return m_entity.text(); }
    [[nodiscard]] QStringList entities() const;
    [[nodiscard]] QString username() const { return m_viewer.username; }
    [[nodiscard]] QString serverText() const { return m_server.toString(); }
    [[nodiscard]] QString serverHost() const;
    [[nodiscard]] bool isLocal() const { return m_local; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /** Signs in to the server that was used last, with the key that was kept. */
    Q_INVOKABLE void restore();
    Q_INVOKABLE void switchEntity(const QString &entity);
    /** Forgets the key here and in the key store; queues and runs stay where they are. */
    Q_INVOKABLE void signOut();
    /** Looks at once whether the server answers; starts the local hub if that has gone. */
    Q_INVOKABLE void tryNow();

    /** The form has signed in. */
    void adopt(QUrl server, Secret key, Viewer viewer, bool local);

Q_SIGNALS:
    void phaseChanged();
    /** Another server or entity, or none: all lists start anew. */
    void workspaceChanged();
    void troubleChanged();

private:
    enum class Phase { SignedOut, Connecting, Ready };
    void setPhase(Phase phase);
    void setTrouble(const QString &trouble);
    void remember();
    void restored(const Result<Viewer> &viewer, const QUrl &server, const Secret &key, bool local);
    QCoro::Task<void> reconnect(Settings::Profile profile);
    QCoro::Task<bool> look();
    QCoro::Task<void> startHubAgain();
    QCoro::Task<void> learnCapabilities();

    Services m_services;
    ConnectServer m_connect;
    FindKey m_findKey;
    Phase m_phase = Phase::SignedOut;
    std::optional<Error> m_error;
    QString m_trouble;
    QUrl m_server;
    Secret m_key;
    Viewer m_viewer;
    EntityName m_entity;
    Capabilities m_capabilities;
    bool m_local = false;
    Poller m_health;
};

/**
 * Makes `current` another session (null: none) and calls `changed` of `who`, a member or a lambda,
 * each time its workspace changes. False: it is the same as before.
 */
template <typename Object, typename Slot>
bool followSession(QPointer<Session> &current, Session *session, Object *who, Slot changed)
{
    if (current == session)
        return false;
    if (current)
        current->disconnect(who);
    current = session;
    if (session)
        QObject::connect(session, &Session::workspaceChanged, who, changed);
    return true;
}

} // namespace slipway
