// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "auth/keyfinder.h"

#include "auth/wandbsettings.h"
#include "ports/reasons.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <optional>
#include <utility>

namespace slipway {
namespace {

constexpr int LongestKey = 8192;
constexpr QLatin1StringView CloudServer{"https://api.wandb.ai"};

/** The key from the pipe that whoever started us left open; it can be read once only. */
const Secret &inheritedKey()
{
    static const Secret key = [] {
        bool isNumber = false;
        const int descriptor = qEnvironmentVariableIntValue("SLIPWAY_KEY_FD", &isNumber);
        QFile pipe;
        if (!isNumber || descriptor < 3 ||
            !pipe.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            return Secret();
        const Secret read(pipe.read(LongestKey).trimmed());
        Redactor::hide(read);
        // Children of ours must not take another descriptor of that number for a key.
        qunsetenv("SLIPWAY_KEY_FD");
        return read;
    }();
    return key;
}

/** The server that WANDB_API_KEY is for. */
QUrl serverOfEnvironmentKey()
{
    const QUrl named = serverFromEnvironment();
    return named.isEmpty() ? QUrl(QString(CloudServer)) : named;
}

std::optional<FoundKey> fromEnvironment()
{
    const QByteArray value = qgetenv("WANDB_API_KEY").trimmed();
    if (value.isEmpty())
        return {};
    const Secret key(value);
    Redactor::hide(key);
    return FoundKey{key, KeySource::Environment, QStringLiteral("WANDB_API_KEY")};
}

std::optional<FoundKey> fromSettings(const QUrl &server)
{
    const WandbSettings settings = readWandbSettings(QDir::currentPath());
    const QUrl meant = settings.baseUrl.value_or(QUrl(QString(CloudServer)));
    if (settings.apiKey.isEmpty() || !isSameServer(meant, server))
        return {};
    return FoundKey{settings.apiKey, KeySource::SettingsFile, settings.apiKeyFile};
}

QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    const bool isLoopback = host == QLatin1StringView("localhost") ||
                            host == QLatin1StringView("127.0.0.1") ||
                            host == QLatin1StringView("::1");
    return isLoopback ? QStringLiteral("localhost") : host;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

} // namespace

QUrl serverFromEnvironment()
{
    for (const char *name : {"SLIPWAY_BASE_URL", "WANDB_BASE_URL"}) {
        QString value = qEnvironmentVariable(name).trimmed();
        while (value.endsWith(u'/'))
            value.chop(1);
        if (!value.isEmpty())
            return QUrl(value, QUrl::StrictMode);
    }
    return {};
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto pathOf = [](const QUrl &url) {
        return url.adjusted(QUrl::StripTrailingSlash)
            .path()
            .remove(QRegularExpression(QStringLiteral("/+$")));
    };
    return one.scheme() == other.scheme() && hostOf(one) == hostOf(other) &&
           portOf(one) == portOf(other) && pathOf(one) == pathOf(other);
}

KeyFinder::KeyFinder(std::shared_ptr<SecretStore> store, std::shared_ptr<LocalHub> hub, Netrc netrc)
    : m_store(std::move(store))
    , m_hub(std::move(hub))
    , m_netrc(std::move(netrc))
{
}

QCoro::Task<Result<FoundKey>> KeyFinder::findKey(QUrl server) const
{
    const auto store = m_store;
    const Netrc netrc = m_netrc;
    if (!inheritedKey().isEmpty())
        co_return FoundKey{inheritedKey(), KeySource::InheritedPipe,
                           QStringLiteral("SLIPWAY_KEY_FD")};

    const std::optional<FoundKey> ofEnvironment = fromEnvironment();
    const bool meantForServer = isSameServer(serverOfEnvironmentKey(), server);
    if (ofEnvironment && meantForServer)
        co_return *ofEnvironment;
    if (m_hub) {
        const HubStatus status = m_hub->status();
        const Result<Secret> key = m_hub->ownerKey();
        if (status.running && isSameServer(status.url, server) && key)
            co_return FoundKey{*key, KeySource::LocalHub, status.dataFolder};
    }

    std::optional<Error> storeError;
    if (store) {
        const Result<Secret> key = co_await store->read(server);
        if (key)
            co_return FoundKey{*key, KeySource::Keyring, QStringLiteral("key store")};
        if (key.error().kind != ErrorKind::NotFound)
            storeError = key.error();
    }
    const Result<std::optional<Secret>> ofNetrc = netrc.key(server);
    if (ofNetrc && *ofNetrc)
        co_return FoundKey{**ofNetrc, KeySource::Netrc, netrc.path()};
    if (const std::optional<FoundKey> ofSettings = fromSettings(server))
        co_return *ofSettings;
    QString detail = ofNetrc ? QString() : ofNetrc.error().detail;
    if (storeError)
        detail = storeError->detail;
    if (ofEnvironment)
        detail = QStringLiteral("WANDB_API_KEY is for %1; set WANDB_BASE_URL to use it for %2")
                     .arg(serverOfEnvironmentKey().toString(QUrl::RemoveUserInfo),
                          server.toString(QUrl::RemoveUserInfo));
    co_return Error{.kind = ErrorKind::NotFound,
                    .where = QStringLiteral("find the key for ") + server.host(),
                    .detail = detail,
                    .reason = QString(reasons::KeyNone),
                    .field = QStringLiteral("key")};
}

} // namespace slipway
