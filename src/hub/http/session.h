// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility> // Boost 1.74's coroutines need it before them with GCC 12

#include <boost/asio.hpp>

#include "hub/http/server.h"

namespace slipway::hub {

/** Only touched by the network thread. */
struct SessionCounters
{
    std::size_t open = 0;     ///< connections
    std::size_t handling = 0; ///< requests between their head and the end of their answer
    bool stopping = false;    ///< no further request is taken
};

/** Serves one connection until it ends. The pointers must outlive it. */
boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket,
                                   boost::asio::thread_pool::executor_type workers,
                                   const Router *router, const ServerLimits *limits,
                                   SessionCounters *counters);

/** Ends when no request is being handled, or after `most`. */
boost::asio::awaitable<void> waitUntilQuiet(const SessionCounters *counters,
                                            std::chrono::seconds most);

} // namespace slipway::hub
