// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility> // Boost 1.74's coroutines need it before them with GCC 12

#include <boost/asio.hpp>

#include "hub/http/server.h"

#include <functional>
#include <map>

namespace slipway::hub {

/**
 * Connections of which no request was let in yet, oldest first: when there are too many connections
 * one of these has to go. Only touched by the network thread.
 */
class Strangers
{
public:
    std::uint64_t add(std::function<void()> close);
    void remove(std::uint64_t place);
    /** Closes the oldest; false when there is none. */
    bool closeOldest();

private:
    std::map<std::uint64_t, std::function<void()>> m_all;
    std::uint64_t m_last = 0;
};

/** Only touched by the network thread. */
struct SessionCounters
{
    Strangers strangers;
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
