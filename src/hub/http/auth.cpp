// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/auth.h"

#include "hub/store/database.h"
#include "hub/store/digest.h"

#include <strings.h>

namespace slipway::hub {

std::optional<RequestContext> authenticate(Database &db, std::string_view authorization)
{
    static constexpr std::string_view scheme = "Basic ";
    static constexpr std::string_view user = "api:";
    std::string credentials;
    if (authorization.size() <= scheme.size() ||
        strncasecmp(authorization.data(), scheme.data(), scheme.size()) != 0 ||
        !fromBase64(authorization.substr(scheme.size()), credentials) ||
        !credentials.starts_with(user))
        return std::nullopt;
    // Looked up by digest: how long it takes says nothing about the key.
    const std::string digest = toHex(sha256(std::string_view(credentials).substr(user.size())));
    return db.read([&](SQLite::Database &tx) -> std::optional<RequestContext> {
        SQLite::Statement find(
            tx, "SELECT u.id, u.username, e.name, k.scope, k.entity, k.project, k.run, "
                "k.item FROM api_keys k JOIN users u ON u.id = k.user_id "
                "JOIN entities e ON e.id = u.entity_id "
                "WHERE k.sha256 = ? AND k.revoked = 0");
        find.bind(1, digest);
        if (!find.executeStep())
            return std::nullopt;
        RequestContext request;
        request.userId = find.getColumn(0).getInt64();
        request.username = find.getColumn(1).getString();
        request.entity = find.getColumn(2).getString();
        if (find.getColumn(3).getString() == "run") {
            request.scope = KeyScope::Run;
            request.run = RunScope{find.getColumn(4).getString(), find.getColumn(5).getString(),
                                   find.getColumn(6).getString(), find.getColumn(7).getString()};
        }
        return request;
    });
}

} // namespace slipway::hub
