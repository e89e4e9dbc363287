// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/** HTTP as the hub's own code sees it: no network library in these types. */
namespace slipway::hub {

/** A request before its body. Names and values are as the client sent them: hostile. */
struct RequestHead
{
    std::string method;
    std::string path;  ///< still percent-encoded, without the query
    std::string query; ///< without the question mark
    std::string host;
    std::string authorization;
    std::string origin;
    std::string contentType;
    std::string contentEncoding;
    std::uint64_t contentLength = 0; ///< 0 when it is not said
};

class LateAnswer;

/** What goes back. With `file` set its bytes are the body, streamed from disk. */
struct HttpAnswer
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::filesystem::path file;
    std::vector<std::pair<std::string, std::string>> headers;
    std::shared_ptr<LateAnswer> later; ///< instead of all that: there is nothing to say yet
};

/** An answer that waits for something to happen; meanwhile no worker is kept from its work. */
class LateAnswer
{
public:
    virtual ~LateAnswer() = default;
    /** How long the client waits at most. */
    [[nodiscard]] virtual std::chrono::milliseconds limit() const = 0;
    /** Has `wake` called once, from any thread, when there is something to say. Not after the
     * destructor. */
    virtual void begin(std::function<void()> wake) = 0;
    /** What to say, after `wake` or at the limit. Runs on a worker thread. */
    virtual HttpAnswer finish() = 0;
};

/** {"error": sentence} with a status: the shape wandb-core takes its message from (wandb-api §1.4).
 */
HttpAnswer errorAnswer(int status, std::string_view sentence);

/** Takes one request's body and answers. Its functions run on worker threads, one after the other.
 */
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /** Bodies above this are refused with 413. */
    [[nodiscard]] virtual std::uint64_t maxBody() const = 0;
    virtual void body(std::string_view piece) = 0;
    virtual HttpAnswer finish() = 0;
};

/**
 * Decides from the head alone: an answer at once (bad key, unknown path), or who takes the body.
 * Runs on a worker thread and may read the database.
 */
using Router =
    std::function<std::variant<HttpAnswer, std::unique_ptr<RequestHandler>>(const RequestHead &)>;

/** Percent-decodes one path component; nothing for a bad escape or a NUL. */
std::optional<std::string> percentDecoded(std::string_view text);
/** The components between slashes, decoded; nothing when one cannot be decoded. */
std::optional<std::vector<std::string>> pathComponents(std::string_view path);

} // namespace slipway::hub
