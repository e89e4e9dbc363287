// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/graphql/graphqlerror.h"

namespace slipway::hub::graphql {

Json GraphqlError::toJson() const
{
    Json json = {{"message", message}};
    if (!locations.empty()) {
        Json list = Json::array();
        for (const Location &each : locations)
            list.push_back({{"line", each.line}, {"column", each.column}});
        json["locations"] = std::move(list);
    }
    if (path.is_array())
        json["path"] = path;
    if (!code.empty())
        json["extensions"] = {{"code", code}};
    return json;
}

} // namespace slipway::hub::graphql
