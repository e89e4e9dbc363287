// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/session.h"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include "base/logging.h"
#include "hub/context.h"

#include <algorithm>
#include <limits>

namespace slipway::hub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using Workers = asio::thread_pool::executor_type;

namespace {

constexpr std::size_t pieceBytes = 256 * 1024;
// A refused body that is no larger than this is read and thrown away, so that the client sees the
// answer instead of a reset connection.
constexpr std::uint64_t drainedBytes = 1024 * 1024;
// The same where the client may come again and should hear when, and for a rest of a body.
constexpr std::uint64_t drainedRestBytes = 32 * 1024 * 1024;

using Decision = std::variant<HttpAnswer, std::unique_ptr<RequestHandler>>;
using Parser = http::request_parser<http::buffer_body>;

HttpAnswer failureAnswer(const HubError &e)
{
    if (e.httpStatus != 0)
        return errorAnswer(e.httpStatus, e.what());
    switch (e.kind) {
    case HubErrorKind::InvalidInput:
        return errorAnswer(400, e.what());
    case HubErrorKind::Unauthenticated:
        return errorAnswer(401, e.what());
    case HubErrorKind::Forbidden:
        return errorAnswer(403, e.what());
    case HubErrorKind::NotFound:
        return errorAnswer(404, e.what());
    case HubErrorKind::Conflict:
        return errorAnswer(409, e.what());
    case HubErrorKind::NoSpace:
        // The client keeps trying for days: once there is room again, nothing is lost.
        return errorAnswer(503, e.what());
    case HubErrorKind::Busy: {
        HttpAnswer busy = errorAnswer(503, e.what());
        busy.headers.emplace_back("Retry-After", "5");
        return busy;
    }
    case HubErrorKind::Internal:
        break;
    }
    return errorAnswer(503, e.what());
}

/** Runs on a worker; what is thrown there becomes an answer. */
asio::awaitable<Decision> route(const Router *router, const RequestHead *head)
{
    try {
        co_return (*router)(*head);
    } catch (const HubError &e) {
        co_return Decision(failureAnswer(e));
    } catch (const std::exception &e) {
        qCWarning(lcHub, "A request could not be routed: %s", e.what());
        co_return Decision(errorAnswer(503, "The hub has a problem. Its log says more."));
    }
}

asio::awaitable<void> pass(RequestHandler *handler, std::string_view piece)
{
    handler->body(piece);
    co_return;
}

template <typename Handler>
asio::awaitable<HttpAnswer> finish(Handler *handler)
{
    try {
        co_return handler->finish();
    } catch (const HubError &e) {
        co_return failureAnswer(e);
    } catch (const std::exception &e) {
        qCWarning(lcHub, "A request failed: %s", e.what());
        co_return errorAnswer(503, "The hub has a problem. Its log says more.");
    }
}

std::string text(boost::string_view view)
{
    return {view.data(), view.size()};
}

RequestHead headOf(const Parser &parser)
{
    const auto &message = parser.get();
    RequestHead head;
    head.method = text(message.method_string());
    head.path = text(message.target());
    if (const std::size_t mark = head.path.find('?'); mark != std::string::npos) {
        head.query = head.path.substr(mark + 1);
        head.path.resize(mark);
    }
    head.host = text(message[http::field::host]);
    head.authorization = text(message[http::field::authorization]);
    head.origin = text(message[http::field::origin]);
    head.contentType = text(message[http::field::content_type]);
    head.contentEncoding = text(message[http::field::content_encoding]);
    head.contentLength = parser.content_length().value_or(0);
    return head;
}

bool expectsContinue(const Parser &parser)
{
    return beast::iequals(parser.get()[http::field::expect], "100-continue");
}

/** One connection: its parts live as long as the coroutine below. */
struct Session
{
    Session(tcp::socket socket, Workers pool, const Router *how, const ServerLimits *most,
            SessionCounters *count)
        : stream(std::move(socket))
        , workers(pool)
        , router(how)
        , limits(most)
        , counters(count)
        , place(counters->strangers.add([this] { stream.close(); }))
    {
        ++counters->open;
    }
    ~Session()
    {
        counters->strangers.remove(place);
        --counters->open;
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    asio::awaitable<bool> serveOne();
    asio::awaitable<HttpAnswer> wait(LateAnswer *late);
    asio::awaitable<bool> readBody(Parser *parser, RequestHandler *handler);
    asio::awaitable<bool> answer(const HttpAnswer *what, bool keepAlive, unsigned version,
                                 bool head);
    asio::awaitable<bool> sendFile(const HttpAnswer *what,
                                   http::response<http::file_body> *response);

    beast::tcp_stream stream;
    beast::flat_buffer buffer;
    Workers workers;
    const Router *router;
    const ServerLimits *limits;
    SessionCounters *counters;
    std::uint64_t place; ///< among the strangers, as long as it is one
    bool known = false;  ///< a request on it was let in
};

/** Reads the rest of the body; a null handler throws it away. False: the connection is of no use.
 */
asio::awaitable<bool> Session::readBody(Parser *parser, RequestHandler *handler)
{
    // Most bodies are small, and there may be hundreds of connections.
    const std::uint64_t length = parser->content_length().value_or(pieceBytes);
    std::string piece(std::clamp<std::uint64_t>(length, 1, pieceBytes), '\0');
    while (!parser->is_done()) {
        auto &body = parser->get().body();
        body.data = piece.data();
        body.size = piece.size();
        stream.expires_after(limits->read);
        beast::error_code code;
        co_await http::async_read(stream, buffer, *parser,
                                  asio::redirect_error(asio::use_awaitable, code));
        if (code == http::error::need_buffer)
            code = {};
        if (code == http::error::body_limit) {
            const HttpAnswer tooLarge = errorAnswer(413, "The request is too large.");
            co_await answer(&tooLarge, false, parser->get().version(), false);
            co_return false;
        }
        if (code)
            co_return false;
        const std::size_t have = piece.size() - body.size;
        if (handler && have > 0) {
            const std::string_view bytes(piece.data(), have);
            co_await asio::co_spawn(workers, pass(handler, bytes), asio::use_awaitable);
        }
    }
    co_return true;
}

asio::awaitable<bool> Session::sendFile(const HttpAnswer *what,
                                        http::response<http::file_body> *response)
{
    beast::error_code code;
    http::file_body::value_type file;
    file.open(what->file.c_str(), beast::file_mode::scan, code);
    if (code) {
        const HttpAnswer missing = errorAnswer(404, "There is no such file.");
        const bool ok =
            co_await answer(&missing, response->keep_alive(), response->version(), false);
        co_return ok;
    }
    response->body() = std::move(file);
    response->prepare_payload();
    http::response_serializer<http::file_body> serializer(*response);
    while (!serializer.is_done()) {
        stream.expires_after(limits->write);
        co_await http::async_write_some(stream, serializer,
                                        asio::redirect_error(asio::use_awaitable, code));
        if (code)
            co_return false;
    }
    co_return response->keep_alive();
}

asio::awaitable<bool> Session::answer(const HttpAnswer *what, bool keepAlive, unsigned version,
                                      bool head)
{
    const auto fill = [&](auto &response) {
        response.version(version);
        response.result(static_cast<unsigned>(what->status));
        response.keep_alive(keepAlive);
        response.set(http::field::server, "Slipway");
        response.set(http::field::content_type, what->contentType);
        response.set("X-Content-Type-Options", "nosniff");
        response.set(http::field::cache_control, "no-store");
        for (const auto &[name, value] : what->headers)
            response.set(name, value);
    };
    if (!what->file.empty()) {
        http::response<http::file_body> response;
        fill(response);
        const bool ok = co_await sendFile(what, &response);
        co_return ok;
    }
    http::response<http::string_body> response;
    fill(response);
    response.body() = what->body;
    response.prepare_payload();
    if (head)
        response.body().clear();
    http::response_serializer<http::string_body> serializer(response);
    beast::error_code code;
    while (!serializer.is_done()) {
        stream.expires_after(limits->write);
        co_await http::async_write_some(stream, serializer,
                                        asio::redirect_error(asio::use_awaitable, code));
        if (code)
            co_return false;
    }
    co_return keepAlive;
}

/** What to answer to a head that cannot be parsed; 0 when nobody is there to hear it. */
int statusOfBadHead(const beast::error_code &code)
{
    if (code == http::error::header_limit)
        return 431;
    const bool parserSaysSo =
        code.category() == http::make_error_code(http::error::bad_method).category();
    const bool gone = code == http::error::end_of_stream || code == http::error::partial_message;
    return parserSaysSo && !gone ? 400 : 0;
}

/** Counts a request that is being handled, so that shutting down can wait for it. */
struct Handling
{
    explicit Handling(SessionCounters *count)
        : counters(count)
    {
        ++counters->handling;
    }
    ~Handling() { --counters->handling; }
    Handling(const Handling &) = delete;
    Handling &operator=(const Handling &) = delete;
    SessionCounters *counters;
};

/** Lets the answer wait for what it waits for; the connection's own limits stand still. */
asio::awaitable<HttpAnswer> Session::wait(LateAnswer *late)
{
    const auto network = stream.get_executor();
    const auto timer = std::make_shared<asio::steady_timer>(network);
    stream.expires_never();
    timer->expires_after(late->limit());
    // Posted: a wake from another thread comes after the wait below has begun.
    late->begin([network, timer] { asio::post(network, [timer] { timer->cancel(); }); });
    beast::error_code code;
    co_await timer->async_wait(asio::redirect_error(asio::use_awaitable, code));
    HttpAnswer result = co_await asio::co_spawn(workers, finish(late), asio::use_awaitable);
    co_return result;
}

/** Who only waits for news does not keep the hub from ending. */
struct Waiting
{
    explicit Waiting(SessionCounters *count)
        : counters(count)
    {
        --counters->handling;
    }
    ~Waiting() { ++counters->handling; }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
    SessionCounters *counters;
};

/** One request and its answer; false when the connection ends. */
asio::awaitable<bool> Session::serveOne()
{
    beast::error_code code;
    if (buffer.size() == 0) {
        // Wait for the first byte with the idle limit; from there on the head has its own.
        stream.expires_after(known ? limits->idle : limits->firstByte);
        const std::size_t got = co_await stream.async_read_some(
            buffer.prepare(4096), asio::redirect_error(asio::use_awaitable, code));
        buffer.commit(got);
        if (code)
            co_return false;
    }
    Parser parser;
    parser.header_limit(limits->headerBytes);
    // The handler sets the real limit. (Boost 1.74 takes boost::none for zero.)
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    stream.expires_after(limits->header);
    co_await http::async_read_header(stream, buffer, parser,
                                     asio::redirect_error(asio::use_awaitable, code));
    if (code) {
        if (const int status = statusOfBadHead(code); status != 0) {
            const HttpAnswer bad = errorAnswer(status, "The hub does not understand this request.");
            co_await answer(&bad, false, 11, false);
        }
        co_return false;
    }
    const Handling handling(counters);
    counters->strangers.remove(place);
    const RequestHead head = headOf(parser);
    const unsigned version = parser.get().version();
    const bool keepAlive = parser.get().keep_alive() && !counters->stopping;
    const bool isHead = head.method == "HEAD";
    Decision decision = co_await asio::co_spawn(workers, route(router, &head), asio::use_awaitable);

    if (auto *refused = std::get_if<HttpAnswer>(&decision)) {
        known = known || !refused->file.empty();
        if (!known)
            place = counters->strangers.add([this] { stream.close(); });
        bool reusable = parser.is_done();
        const auto length = parser.content_length();
        const std::uint64_t drained = refused->status == 503 ? drainedRestBytes : drainedBytes;
        if (!reusable && length && *length <= drained && !expectsContinue(parser))
            reusable = co_await readBody(&parser, nullptr);
        const bool again = co_await answer(refused, keepAlive && reusable, version, isHead);
        co_return again;
    }
    known = true;
    RequestHandler *handler = std::get<std::unique_ptr<RequestHandler>>(decision).get();
    if (const auto length = parser.content_length(); length && *length > handler->maxBody()) {
        const HttpAnswer tooLarge = errorAnswer(413, "The request is too large.");
        co_await answer(&tooLarge, false, version, isHead);
        co_return false;
    }
    parser.body_limit(handler->maxBody());
    if (expectsContinue(parser)) {
        stream.expires_after(limits->write);
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(stream, asio::buffer(goOn.data(), goOn.size()),
                                   asio::redirect_error(asio::use_awaitable, code));
        if (code)
            co_return false;
    }
    HttpAnswer failed;
    try {
        const bool complete = co_await readBody(&parser, handler);
        if (!complete)
            co_return false;
        failed.status = 0;
    } catch (const HubError &e) {
        failed = failureAnswer(e);
    }
    if (failed.status != 0) {
        const bool drains = handler->maxBody() <= drainedRestBytes;
        bool complete = false;
        if (drains)
            complete = co_await readBody(&parser, nullptr);
        if (drains && !complete)
            co_return false;
        co_await answer(&failed, false, version, isHead);
        co_return false;
    }
    HttpAnswer result = co_await asio::co_spawn(workers, finish(handler), asio::use_awaitable);
    if (const std::shared_ptr<LateAnswer> late = result.later) {
        const Waiting waiting(counters);
        result = co_await wait(late.get());
    }
    const bool again = co_await answer(&result, keepAlive, version, isHead);
    co_return again;
}

} // namespace

std::uint64_t Strangers::add(std::function<void()> close)
{
    m_all.emplace(++m_last, std::move(close));
    return m_last;
}

void Strangers::remove(std::uint64_t place)
{
    m_all.erase(place);
}

bool Strangers::closeOldest()
{
    if (m_all.empty())
        return false;
    const std::function<void()> close = std::move(m_all.begin()->second);
    m_all.erase(m_all.begin());
    close();
    return true;
}

asio::awaitable<void> serve(tcp::socket socket, Workers workers, const Router *router,
                            const ServerLimits *limits, SessionCounters *counters)
{
    Session session(std::move(socket), workers, router, limits, counters);
    try {
        bool again = true;
        while (again && !counters->stopping)
            again = co_await session.serveOne();
    } catch (const std::exception &e) {
        qCWarning(lcHub, "A connection ended: %s", e.what());
    }
    beast::error_code ignored;
    session.stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
}

asio::awaitable<void> waitUntilQuiet(const SessionCounters *counters, std::chrono::seconds most)
{
    asio::steady_timer timer(co_await asio::this_coro::executor);
    const auto end = std::chrono::steady_clock::now() + most;
    while (counters->handling > 0 && std::chrono::steady_clock::now() < end) {
        timer.expires_after(std::chrono::milliseconds(20));
        co_await timer.async_wait(asio::use_awaitable);
    }
}

} // namespace slipway::hub
