// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/http/message.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <system_error>

namespace slipway::hub {

/** Limits of the server; tests make them small. */
struct ServerLimits
{
    std::size_t connections = 1024;
    std::uint32_t headerBytes = 16 * 1024;
    std::chrono::seconds firstByte{10}; ///< of a connection of which no request was let in yet
    std::chrono::seconds idle{90};      ///< between two requests of a connection
    std::chrono::seconds header{15};    ///< from a request's first byte to the end of its head
    std::chrono::seconds read{30};      ///< for the next piece of a body
    std::chrono::seconds write{30};     ///< for the next piece of an answer
    std::size_t workers = 8;
};

/**
 * HTTP/1.1 over TCP: one thread for the network, a few workers for the router and the handlers.
 * Every read and write has a deadline; bodies are passed on in pieces.
 */
class HttpServer
{
public:
    HttpServer(Router router, ServerLimits limits);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /**
     * Listens on an address and port (0: any free one) and gives the port, or 0 with `error`
     * filled. May be called while running.
     */
    unsigned short listen(const std::string &address, unsigned short port, std::error_code &error);
    /** Stops listening there; connections that exist go on. */
    void unlisten(const std::string &address);
    [[nodiscard]] bool listensOn(const std::string &address) const;

    /**
     * Calls `tick` on a worker every so often while the server runs, and at once when there is
     * something to read from the descriptor `news` (non-blocking; -1: none; closed by the server,
     * which reads it empty). Call before run().
     */
    void every(std::chrono::milliseconds interval, std::function<void()> tick, int news = -1);

    /** Serves until SIGTERM, SIGINT or stop(); lets requests that are being handled end (at most 10
     * s). */
    void run();
    /** From any thread. */
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace slipway::hub
