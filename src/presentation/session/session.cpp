// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/session/session.h"

#include "presentation/common/languagenews.h"

#include <QPointer>
#include <algorithm>

namespace slipway {
namespace {
constexpr std::chrono::seconds LookInterval{10};
}

Session::Session(Services services, ConnectServer connectServer, FindKey findKey, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_connect(std::move(connectServer))
    , m_findKey(std::move(findKey))
    , m_health([this] { return look(); }, this, LookInterval)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &Session::phaseChanged);
}

QString Session::phase() const
{
    switch (m_phase) {
    case Phase::Connecting:
        return QStringLiteral("connecting");
    case Phase::Ready:
        return QStringLiteral("ready");
    case Phase::SignedOut:
        break;
    }
    return QStringLiteral("signedOut");
}

QStringList Session::entities() const
{
    QStringList names;
    for (const EntityName &name : m_viewer.entities)
        names.append(name.text());
    if (!m_entity.isEmpty() && !names.contains(m_entity.text()))
        names.prepend(m_entity.text());
    return names;
}

QString Session::serverHost() const
{
    const QString host = m_server.host();
    return m_server.port() > 0 ? host + u':' + QString::number(m_server.port()) : host;
}

Problem Session::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

void Session::setPhase(Phase phase)
{
    m_phase = phase;
    m_health.setActive(phase == Phase::Ready);
    Q_EMIT phaseChanged();
}

void Session::setTrouble(const QString &trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void Session::restore()
{
    const Settings settings = m_services.settings->load();
    if (settings.currentProfile < 0 || settings.currentProfile >= settings.profiles.size())
        return;
    m_error.reset();
    setPhase(Phase::Connecting);
    reconnect(settings.profiles.at(settings.currentProfile));
}

QCoro::Task<void> Session::reconnect(Settings::Profile profile)
{
    const QPointer<Session> self(this);
    const auto hub = m_services.hub;
    QUrl server = profile.server;
    Secret key;
    if (profile.local) {
        // The hub may have been stopped, or have moved to another port.
        const Result<HubStatus> started = co_await hub->start();
        if (!self)
            co_return;
        if (!started) {
            restored(started.error(), server, key, true);
            co_return;
        }
        server = started->url;
        const Result<Secret> own = hub->ownerKey();
        if (!own) {
            restored(own.error(), server, key, true);
            co_return;
        }
        key = *own;
    } else {
        const Result<Secret> kept = co_await m_findKey(server);
        if (!self)
            co_return;
        if (!kept) {
            restored(kept.error(), server, key, false);
            co_return;
        }
        key = *kept;
    }
    const auto connection = m_connect(m_services, server, key).connection;
    const Result<Viewer> viewer = co_await connection->viewer();
    if (self)
        restored(viewer, server, key, profile.local);
}

void Session::restored(const Result<Viewer> &viewer, const QUrl &server, const Secret &key,
                       bool local)
{
    if (m_phase != Phase::Connecting)
        return; // the person signed in elsewhere meanwhile
    if (!viewer) {
        m_error = viewer.error();
        setPhase(Phase::SignedOut);
        return;
    }
    adopt(server, key, *viewer, local);
}

void Session::adopt(QUrl server, Secret key, Viewer viewer, bool local)
{
    const Settings settings = m_services.settings->load();
    m_services = m_connect(m_services, server, key);
    m_server = std::move(server);
    m_key = std::move(key);
    Redactor::hide(m_key);
    m_viewer = std::move(viewer);
    m_local = local;
    m_entity = m_viewer.entity;
    for (const Settings::Profile &profile : settings.profiles) {
        const bool same = profile.local == local && (local || profile.server == m_server);
        if (same && m_viewer.entities.contains(profile.entity))
            m_entity = profile.entity;
    }
    m_capabilities = {};
    m_error.reset();
    remember();
    setTrouble({});
    Q_EMIT workspaceChanged();
    setPhase(Phase::Ready);
    learnCapabilities();
}

QCoro::Task<void> Session::learnCapabilities()
{
    const QPointer<Session> self(this);
    const auto connection = m_services.connection;
    const Result<Capabilities> found = co_await connection->capabilities();
    if (self && found && connection == m_services.connection)
        m_capabilities = *found;
}

void Session::remember()
{
    Settings settings = m_services.settings->load();
    Settings::Profile profile{m_server, m_entity, m_viewer.username, m_local};
    const auto same = [this](const Settings::Profile &other) {
        return other.local == m_local && (m_local || other.server == m_server);
    };
    const auto found = std::find_if(settings.profiles.begin(), settings.profiles.end(), same);
    if (found == settings.profiles.end()) {
        settings.profiles.append(profile);
        settings.currentProfile = static_cast<int>(settings.profiles.size()) - 1;
    } else {
        *found = profile;
        settings.currentProfile = static_cast<int>(std::distance(settings.profiles.begin(), found));
    }
    // Not kept: the next start asks again, nothing is lost.
    [[maybe_unused]] const Result<void> saved = m_services.settings->save(settings);
}

void Session::switchEntity(const QString &entity)
{
    const EntityName name(entity);
    if (name == m_entity || !entities().contains(entity))
        return;
    m_entity = name;
    remember();
    Q_EMIT workspaceChanged();
}

void Session::signOut()
{
    Settings settings = m_services.settings->load();
    settings.currentProfile = -1;
    [[maybe_unused]] const Result<void> saved = m_services.settings->save(settings);
    if (!m_local && m_services.secrets) {
        auto removal = m_services.secrets->remove(m_server);
        QCoro::connect(std::move(removal), this, [](const Result<void> &) {});
    }
    m_services.connection.reset();
    m_services.queues.reset();
    m_services.runs.reset();
    m_services.artifacts.reset();
    m_services.agents.reset();
    m_key = {};
    m_viewer = {};
    m_entity = {};
    m_server = {};
    m_local = false;
    setTrouble({});
    setPhase(Phase::SignedOut);
    Q_EMIT workspaceChanged();
}

void Session::tryNow()
{
    if (m_local && m_phase == Phase::Ready)
        startHubAgain();
    else
        m_health.refresh();
}

QCoro::Task<void> Session::startHubAgain()
{
    const QPointer<Session> self(this);
    const auto hub = m_services.hub;
    const Result<HubStatus> started = co_await hub->start();
    if (!self || !m_local || m_phase != Phase::Ready)
        co_return;
    if (started && started->url != m_server)
        adopt(started->url, m_key, m_viewer, true);
    else
        m_health.refresh();
}

QCoro::Task<bool> Session::look()
{
    const QPointer<Session> self(this);
    const auto connection = m_services.connection;
    if (!connection)
        co_return true;
    const Result<Viewer> viewer = co_await connection->viewer();
    if (!self || connection != m_services.connection)
        co_return true;
    if (viewer) {
        setTrouble({});
        if (viewer->entities != m_viewer.entities) {
            m_viewer.entities = viewer->entities;
            Q_EMIT phaseChanged();
        }
        co_return true;
    }
    if (viewer.error().kind == ErrorKind::Unauthenticated)
        setTrouble(QStringLiteral("refused"));
    else if (viewer.error().kind != ErrorKind::Cancelled)
        setTrouble(QStringLiteral("offline"));
    co_return false;
}

} // namespace slipway
