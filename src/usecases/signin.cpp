// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/signin.h"

#include "domain/accounts/apikey.h"
#include "usecases/checks.h"

#include <utility>

namespace slipway {
namespace {

Result<void> checked(const QUrl &server, const Secret &key)
{
    const QString where = QStringLiteral("sign in");
    const QString scheme = server.scheme();
    const bool isHttp = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
    if (!server.isValid() || !isHttp || server.host().isEmpty() || !server.userInfo().isEmpty())
        return invalid(where, QStringLiteral("server"), reasons::ServerAddress);
    const QString field = QStringLiteral("key");
    switch (checkKeyFormat(key.expose())) {
    case KeyProblem::Empty:
        return invalid(where, field, reasons::KeyEmpty);
    case KeyProblem::TooShort:
        return invalid(where, field, reasons::KeyTooShort);
    case KeyProblem::ForbiddenCharacter:
        return invalid(where, field, reasons::KeyCharacter);
    case KeyProblem::None:
        break;
    }
    return {};
}

} // namespace

SignIn::SignIn(Connect connect, std::shared_ptr<SecretStore> store)
    : m_connect(std::move(connect))
    , m_store(std::move(store))
{
}

QCoro::Task<Result<SignedIn>> SignIn::run(QUrl server, Secret key, bool remember) const
{
    const auto store = m_store;
    const Secret trimmed(key.expose().trimmed()); // pasted keys bring line ends along
    Redactor::hide(trimmed);
    const Result<void> good = checked(server, trimmed);
    if (!good)
        co_return good.error();
    const std::shared_ptr<Connection> connection = m_connect(server, trimmed);
    const Result<Viewer> viewer = co_await connection->viewer();
    if (!viewer) {
        Error error = viewer.error();
        error.field = error.kind == ErrorKind::Unauthenticated ? QStringLiteral("key")
                                                               : QStringLiteral("server");
        co_return error;
    }
    SignedIn result;
    result.viewer = *viewer;
    if (remember && store) {
        const Result<void> kept = co_await store->write(server, trimmed);
        result.stored = kept.has_value();
        if (!kept)
            result.storeError = kept.error();
    }
    co_return result;
}

} // namespace slipway
