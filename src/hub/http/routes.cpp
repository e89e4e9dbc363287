// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/routes.h"

#include "hub/graphql/executor.h"
#include "hub/http/auth.h"
#include "hub/http/pages.h"
#include "hub/news.h"
#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/queuenews.h"
#include "hub/runs/filestream.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/blobstore.h"
#include "hub/store/database.h"
#include "hub/store/storage.h"

#include <algorithm>
#include <chrono>

namespace slipway::hub {

namespace {

// Configurations and summaries travel in one request; W&B's own limit for each is about 10 MB.
// What is larger travels as files.
constexpr std::uint64_t maxGraphqlBytes = std::uint64_t(16) * 1024 * 1024;
constexpr std::size_t maxGraphqlNodes = 200'000;
// wandb-core sends about 10 MB at once, of which a line may have 10 MB and be escaped.
constexpr std::uint64_t maxStreamBytes = std::uint64_t(32) * 1024 * 1024;
constexpr std::uint64_t maxNewsBytes = 64 * 1024;
// Shorter than what proxies and clients take for a dead connection.
constexpr auto longestNewsWait = std::chrono::seconds(20);
// Memory is not for who sends a byte now and then.
constexpr auto maxBodyTime = std::chrono::minutes(2);

/** Collects a JSON body and hands it on. */
class JsonHandler : public RequestHandler
{
public:
    JsonHandler(RouteServices services, RequestContext request)
        : m_services(services)
        , m_request(std::move(request))
        , m_lease(*m_services.bodies)
    {
    }
    /**
     * Takes what the head announces at once: of several large bodies some come through, instead of
     * all being refused half-way. And the text does not grow in steps, which takes twice as much.
     */
    void expect(std::uint64_t bytes)
    {
        const std::uint64_t most = std::min(bytes, maxBody());
        m_lease.growTo(most);
        m_body.reserve(most);
    }
    void body(std::string_view piece) override
    {
        if (std::chrono::steady_clock::now() - m_start > maxBodyTime)
            throw HubError(HubErrorKind::InvalidInput, "The request took too long to arrive.", 408);
        m_lease.growTo(m_body.size() + piece.size());
        m_body.append(piece);
    }

protected:
    RouteServices m_services;
    RequestContext m_request;
    std::string m_body;

private:
    BodyBudget::Lease m_lease;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class GraphqlHandler : public JsonHandler
{
public:
    using JsonHandler::JsonHandler;

    [[nodiscard]] std::uint64_t maxBody() const override { return maxGraphqlBytes; }
    HttpAnswer finish() override
    {
        // Our own reader, for its limits of nesting and of values. Large texts are moved from here
        // on: a configuration may be most of what the hub's memory is meant for.
        auto read = readTolerant(m_body, maxGraphqlNodes);
        m_body = {};
        Json body = read ? std::move(*read) : Json(nullptr);
        if (!body.is_object() || !body.contains("query") || !body["query"].is_string())
            return errorAnswer(
                400, "The body is not a GraphQL request: an object with a text \"query\".");
        Json variables;
        if (const auto given = body.find("variables"); given != body.end())
            variables = std::move(*given);
        if (!variables.is_null() && !variables.is_object())
            return errorAnswer(400, "The variables of a GraphQL request are an object.");
        const Json name = body.value("operationName", Json(nullptr));
        const graphql::Response response = m_services.executor.run(
            body["query"].get_ref<const std::string &>(), std::move(variables),
            name.is_string() ? name.get<std::string>() : std::string(), m_services.hub, m_request);
        HttpAnswer answer;
        answer.status = response.httpStatus;
        answer.body = dumped(response.body);
        return answer;
    }
};

/** Answers as soon as something happens in one of some queues, or after a while. */
class QueueNewsAnswer : public LateAnswer
{
public:
    QueueNewsAnswer(HubServices &services, std::vector<std::int64_t> queues, std::uint64_t since)
        : m_services(services)
        , m_queues(std::move(queues))
        , m_since(since)
    {
    }
    ~QueueNewsAnswer() override { m_services.news.forget(m_waiter); }
    [[nodiscard]] std::chrono::milliseconds limit() const override { return longestNewsWait; }
    void begin(std::function<void()> wake) override
    {
        m_waiter = m_services.news.await(m_queues, m_since, std::move(wake));
    }
    HttpAnswer finish() override
    {
        // The number before the look: what happens between the two is told again.
        const std::uint64_t newest = m_services.news.newest();
        const Json stop =
            m_services.db.read([this](SQLite::Database &tx) { return itemsToStop(tx, m_queues); });
        HttpAnswer answer;
        answer.body = dumped({{"since", newest}, {"stop", stop}});
        return answer;
    }

private:
    HubServices &m_services;
    std::vector<std::int64_t> m_queues;
    std::uint64_t m_since;
    std::uint64_t m_waiter = 0;
};

/** {"queues": [ids], "since": number} */
class QueueNewsHandler : public JsonHandler
{
public:
    using JsonHandler::JsonHandler;

    [[nodiscard]] std::uint64_t maxBody() const override { return maxNewsBytes; }
    HttpAnswer finish() override
    {
        const Json body = Json::parse(m_body, nullptr, false);
        if (!body.is_object() || !body.value("since", Json(0)).is_number_unsigned())
            return errorAnswer(400, "The body is an object with \"queues\" and \"since\".");
        auto queues = m_services.hub.db.read([&](SQLite::Database &tx) {
            return newsQueues(tx, m_request, body.value("queues", Json()));
        });
        HttpAnswer answer;
        answer.later = std::make_shared<QueueNewsAnswer>(m_services.hub, std::move(queues),
                                                         body.value("since", std::uint64_t(0)));
        return answer;
    }
};

class FileStreamHandler : public JsonHandler
{
public:
    FileStreamHandler(RouteServices services, RequestContext request,
                      const std::vector<std::string> &path)
        : JsonHandler(services, std::move(request))
        , m_entity(path[1])
        , m_project(path[2])
        , m_run(path[3])
    {
    }
    [[nodiscard]] std::uint64_t maxBody() const override { return maxStreamBytes; }
    HttpAnswer finish() override
    {
        HttpAnswer answer;
        answer.body = dumped(acceptFileStream(m_services.hub, m_request, m_entity, m_project, m_run,
                                              std::move(m_body)));
        return answer;
    }

private:
    std::string m_entity;
    std::string m_project;
    std::string m_run;
};

/** Streams an upload into the blob store. */
class UploadHandler : public RequestHandler
{
public:
    UploadHandler(HubServices &services, StorageGrant grant)
        : m_services(services)
        , m_grant(std::move(grant))
        , m_writer(services.blobs)
    {
    }
    [[nodiscard]] std::uint64_t maxBody() const override
    {
        return m_grant.maxBytes != 0 ? m_grant.maxBytes : std::uint64_t(1) << 50;
    }
    void body(std::string_view piece) override { m_writer.append(piece); }
    HttpAnswer finish() override
    {
        const BlobInfo blob = m_writer.finish();
        m_services.storage.completeUpload(m_grant, blob);
        HttpAnswer answer;
        answer.body = "{}";
        // What S3 answers; some clients compare it.
        answer.headers.emplace_back("ETag", '"' + blob.sha256 + '"');
        return answer;
    }

private:
    HubServices &m_services;
    StorageGrant m_grant;
    BlobStore::Writer m_writer;
};

using Decision = std::variant<HttpAnswer, std::unique_ptr<RequestHandler>>;

bool isJson(const RequestHead &head)
{
    return head.contentType.starts_with("application/json") &&
           (head.contentEncoding.empty() || head.contentEncoding == "identity");
}

class Routes
{
public:
    explicit Routes(RouteServices services)
        : m_services(services)
    {
    }

    Decision operator()(const RequestHead &head) const
    {
        if (!m_services.hosts.contains(head.host))
            return errorAnswer(421, "This hub is not called that.");
        // Only browsers send it, and no page of anyone is a client of the hub.
        if (!head.origin.empty())
            return errorAnswer(403, "The hub does not answer to web pages.");
        const auto path = pathComponents(head.path);
        if (!path)
            return errorAnswer(400, "The path cannot be read.");
        const std::string baseUrl = "http://" + head.host;
        const bool reading = head.method == "GET" || head.method == "HEAD";
        if (path->size() == 1 && (path->front() == "healthz" || path->front() == "ready") &&
            reading)
            return healthy();
        if (path->size() == 1 && path->front() == "graphql" && head.method == "POST")
            return withKey(head, baseUrl, [&](RequestContext request) {
                return std::make_unique<GraphqlHandler>(m_services, std::move(request));
            });
        if (path->size() == 5 && path->front() == "files" && path->back() == "file_stream" &&
            head.method == "POST")
            return withKey(head, baseUrl, [&](RequestContext request) {
                return std::make_unique<FileStreamHandler>(m_services, std::move(request), *path);
            });
        if (path->size() == 2 && path->front() == "slipway" && path->back() == "news" &&
            head.method == "POST" && m_services.extensions)
            return withKey(head, baseUrl, [&](RequestContext request) {
                return std::make_unique<QueueNewsHandler>(m_services, std::move(request));
            });
        // What the package makes up for files that it was given no link for.
        if (path->size() == 8 && path->front() == "artifactsV2" && reading)
            return artifactFile(head, *path);
        if (path->size() >= 2 && path->front() == "storage")
            return storage(head, (*path)[1]);
        if (reading) {
            if (auto page = pageFor(*path, baseUrl))
                return std::move(*page);
        }
        return errorAnswer(404, "There is nothing here.");
    }

private:
    static HttpAnswer healthy()
    {
        HttpAnswer answer;
        answer.body = R"({"status":"ok"})";
        return answer;
    }

    template <typename Make>
    Decision withKey(const RequestHead &head, const std::string &baseUrl, Make &&make) const
    {
        auto request = authenticate(m_services.hub.db, head.authorization);
        if (!request) {
            HttpAnswer answer =
                errorAnswer(401, "The API key is missing or not known to this hub.");
            return answer;
        }
        if (!isJson(head))
            return errorAnswer(415, "The body must be application/json, not compressed.");
        request->baseUrl = baseUrl;
        request->extensions = m_services.extensions;
        std::unique_ptr<JsonHandler> handler = make(std::move(*request));
        handler->expect(head.contentLength);
        return Decision(std::unique_ptr<RequestHandler>(std::move(handler)));
    }

    Decision storage(const RequestHead &head, const std::string &token) const
    {
        auto grant = m_services.hub.storage.check(token);
        const bool upload = head.method == "PUT";
        if (!grant || (!upload && head.method != "GET"))
            return errorAnswer(404, "This link is not valid, or not any more.");
        if (grant->upload != upload)
            return errorAnswer(403, "This link is for something else.");
        if (upload)
            return Decision(std::unique_ptr<RequestHandler>(
                std::make_unique<UploadHandler>(m_services.hub, std::move(*grant))));
        return fileAnswer(grant->sha256);
    }

    /** artifactsV2/<region>/<entity>/<project>/<collection>/<artifact>/<MD5 in hex>/<name> */
    Decision artifactFile(const RequestHead &head, const std::vector<std::string> &path) const
    {
        const auto request = authenticate(m_services.hub.db, head.authorization);
        if (!request)
            return errorAnswer(401, "The API key is missing or not known to this hub.");
        return fileAnswer(m_services.hub.db.read([&](SQLite::Database &tx) {
            return artifactBlob(tx, *request, path[2], path[3], path[4], path[6]);
        }));
    }

    HttpAnswer fileAnswer(const std::string &sha256) const
    {
        HttpAnswer answer;
        answer.file = m_services.hub.blobs.find(sha256);
        if (answer.file.empty())
            return errorAnswer(404, "There is no such file.");
        answer.contentType = "application/octet-stream";
        // Files of jobs are never a page of this address, whatever is in them.
        answer.headers = {{"Content-Disposition", "attachment"},
                          {"Content-Security-Policy", "sandbox; default-src 'none'"}};
        return answer;
    }

    RouteServices m_services;
};

} // namespace

AllowedHosts::AllowedHosts()
    : m_hosts{"localhost", "127.0.0.1", "[::1]", "host.docker.internal"}
{
}

void AllowedHosts::add(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    m_hosts.insert(host);
}

void AllowedHosts::remove(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    m_hosts.erase(host);
}

void AllowedHosts::setPort(unsigned short port)
{
    const std::lock_guard lock(m_mutex);
    m_port = port;
}

bool AllowedHosts::contains(std::string_view hostHeader) const
{
    const std::lock_guard lock(m_mutex);
    const std::size_t colon = hostHeader.rfind(':');
    if (colon == std::string_view::npos || hostHeader.substr(colon + 1) != std::to_string(m_port))
        return false;
    std::string host(hostHeader.substr(0, colon));
    std::transform(host.begin(), host.end(), host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return m_hosts.contains(host);
}

Router makeRouter(RouteServices services)
{
    return Routes(services);
}

} // namespace slipway::hub
