// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/http/message.h"

#include "hub/context.h"
#include "hub/http/bodybudget.h"

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace slipway::hub {

namespace graphql {
class Executor;
}

/** Host names (without port) under which the hub may be addressed; changes as engines come and go.
 */
class AllowedHosts
{
public:
    AllowedHosts();
    void add(const std::string &host);
    void remove(const std::string &host);
    void setPort(unsigned short port);
    /**
     * Whether a Host header names this hub: keeps web pages that point a name of theirs at
     * 127.0.0.1 (DNS rebinding) out.
     */
    [[nodiscard]] bool contains(std::string_view hostHeader) const;

private:
    mutable std::mutex m_mutex;
    std::set<std::string, std::less<>> m_hosts;
    unsigned short m_port = 0;
};

/** Bodies that are read as a whole, all together: few of the largest size at once. */
constexpr std::uint64_t maxBodiesInMemory = 32 * 1024 * 1024;

/** What the routes need; everything outlives them. */
struct RouteServices
{
    HubServices &hub;
    const graphql::Executor &executor;
    const AllowedHosts &hosts;
    bool extensions = true;
    std::shared_ptr<BodyBudget> bodies = std::make_shared<BodyBudget>(maxBodiesInMemory);
};

/**
 * POST /graphql, POST /files/<entity>/<project>/<run>/file_stream, PUT and GET /storage/<token>/…,
 * GET /artifactsV2/…, POST /slipway/news,
 * GET /healthz and /ready, pages for people; anything else is 404.
 */
Router makeRouter(RouteServices services);

} // namespace slipway::hub
