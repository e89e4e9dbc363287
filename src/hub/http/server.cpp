// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include <utility> // Boost 1.74's coroutines need it before them with GCC 12

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include "hub/http/server.h"

#include "base/logging.h"
#include "hub/context.h"
#include "hub/http/session.h"

#include <unistd.h>

#include <array>
#include <csignal>
#include <map>
#include <mutex>

namespace slipway::hub {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

struct HttpServer::Private
{
    Private(Router how, ServerLimits most)
        : router(std::move(how))
        , limits(most)
        , pool(most.workers)
        , signals(io, SIGTERM, SIGINT)
    {
    }

    asio::awaitable<void> accept(std::shared_ptr<tcp::acceptor> acceptor);
    asio::awaitable<void> tickForever(std::chrono::milliseconds interval,
                                      std::function<void()> tick, int news);
    void shutDown();

    const Router router;
    const ServerLimits limits;
    SessionCounters counters; // before io: connections that io still holds count down in the end
    asio::io_context io{1};
    asio::thread_pool pool;
    asio::signal_set signals;
    mutable std::mutex mutex; // listeners are changed by a worker's tick
    std::map<std::string, std::shared_ptr<tcp::acceptor>> acceptors;
};

namespace {

/** One call on whatever executor it is spawned on. A plain function: no captures to outlive. */
asio::awaitable<void> call(const std::function<void()> *what)
{
    (*what)();
    co_return;
}

/** A pause that ends early when there is something to read. */
class Pause : public std::enable_shared_from_this<Pause>
{
public:
    Pause(asio::io_context &io, int news)
        : m_timer(io)
        , m_news(io)
    {
        if (news >= 0)
            m_news.assign(news);
    }

    asio::awaitable<void> operator()(std::chrono::milliseconds longest)
    {
        const auto self = shared_from_this();
        listen();
        boost::system::error_code ignored;
        m_timer.expires_after(longest);
        if (!m_heard)
            co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        if (std::exchange(m_heard, false))
            empty();
    }

private:
    void listen()
    {
        if (!m_news.is_open() || m_listening || m_heard)
            return;
        m_listening = true;
        m_news.async_wait(asio::posix::stream_descriptor::wait_read,
                          [self = shared_from_this()](const boost::system::error_code &code) {
                              self->m_listening = false;
                              self->m_heard = !code;
                              self->m_timer.cancel();
                          });
    }

    void empty()
    {
        std::array<char, 4096> bytes{};
        while (::read(m_news.native_handle(), bytes.data(), bytes.size()) > 0)
            continue;
    }

    asio::steady_timer m_timer;
    asio::posix::stream_descriptor m_news;
    bool m_listening = false;
    bool m_heard = false;
};

} // namespace

HttpServer::HttpServer(Router router, ServerLimits limits)
    : m_private(std::make_unique<Private>(std::move(router), limits))
{
}

HttpServer::~HttpServer()
{
    m_private->pool.stop();
    m_private->pool.join();
}

unsigned short HttpServer::listen(const std::string &address, unsigned short port,
                                  std::error_code &error)
{
    boost::system::error_code code;
    const auto ip = asio::ip::make_address(address, code);
    auto acceptor = std::make_shared<tcp::acceptor>(m_private->io);
    const tcp::endpoint endpoint(ip, port);
    if (!code)
        acceptor->open(endpoint.protocol(), code);
    if (!code)
        acceptor->set_option(tcp::acceptor::reuse_address(true), code);
    if (!code && ip.is_v6())
        acceptor->set_option(asio::ip::v6_only(true), code);
    if (!code)
        acceptor->bind(endpoint, code);
    if (!code)
        acceptor->listen(asio::socket_base::max_listen_connections, code);
    if (code) {
        error = code;
        return 0;
    }
    const unsigned short bound = acceptor->local_endpoint().port();
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->acceptors[address] = acceptor;
    }
    asio::co_spawn(m_private->io, m_private->accept(acceptor), asio::detached);
    return bound;
}

void HttpServer::unlisten(const std::string &address)
{
    std::shared_ptr<tcp::acceptor> acceptor;
    {
        const std::lock_guard lock(m_private->mutex);
        const auto found = m_private->acceptors.find(address);
        if (found == m_private->acceptors.end())
            return;
        acceptor = found->second;
        m_private->acceptors.erase(found);
    }
    asio::post(m_private->io, [acceptor] {
        boost::system::error_code ignored;
        acceptor->close(ignored);
    });
}

bool HttpServer::listensOn(const std::string &address) const
{
    const std::lock_guard lock(m_private->mutex);
    return m_private->acceptors.contains(address);
}

void HttpServer::every(std::chrono::milliseconds interval, std::function<void()> tick, int news)
{
    asio::co_spawn(m_private->io, m_private->tickForever(interval, std::move(tick), news),
                   asio::detached);
}

asio::awaitable<void> HttpServer::Private::tickForever(std::chrono::milliseconds interval,
                                                       std::function<void()> tick, int news)
{
    const auto pause = std::make_shared<Pause>(io, news);
    while (!counters.stopping) {
        try {
            co_await asio::co_spawn(pool, call(&tick), asio::use_awaitable);
        } catch (const std::exception &e) {
            qCWarning(lcHub, "A regular task failed: %s", e.what());
        }
        co_await (*pause)(interval);
    }
}

asio::awaitable<void> HttpServer::Private::accept(std::shared_ptr<tcp::acceptor> acceptor)
{
    asio::steady_timer pause(io);
    while (acceptor->is_open()) {
        boost::system::error_code code;
        tcp::socket socket =
            co_await acceptor->async_accept(asio::redirect_error(asio::use_awaitable, code));
        if (!acceptor->is_open())
            break;
        if (code) {
            // Out of descriptors, most likely: do not spin, others may close theirs.
            pause.expires_after(std::chrono::milliseconds(50));
            co_await pause.async_wait(asio::use_awaitable);
            continue;
        }
        // Whoever only holds a connection makes room for who may have something to say.
        if (counters.open >= limits.connections && !counters.strangers.closeOldest())
            continue; // the socket closes here
        socket.set_option(tcp::no_delay(true), code);
        asio::co_spawn(io,
                       serve(std::move(socket), pool.get_executor(), &router, &limits, &counters),
                       asio::detached);
    }
}

void HttpServer::Private::shutDown()
{
    if (std::exchange(counters.stopping, true))
        return;
    {
        const std::lock_guard lock(mutex);
        for (const auto &[address, acceptor] : acceptors) {
            boost::system::error_code ignored;
            acceptor->close(ignored);
        }
        acceptors.clear();
    }
    // Requests in the middle of being handled get their answer; idle connections do not matter.
    asio::co_spawn(io, waitUntilQuiet(&counters, std::chrono::seconds(10)),
                   [this](const std::exception_ptr &) { io.stop(); });
}

void HttpServer::run()
{
    m_private->signals.async_wait(
        [self = m_private.get()](const boost::system::error_code &code, int) {
            if (!code)
                self->shutDown();
        });
    m_private->io.run();
    m_private->pool.join();
}

void HttpServer::stop()
{
    asio::post(m_private->io, [self = m_private.get()] { self->shutDown(); });
}

} // namespace slipway::hub
