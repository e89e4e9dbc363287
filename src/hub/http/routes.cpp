// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/routes.h"

#include "hub/graphql/executor.h"
#include "hub/http/auth.h"
#include "hub/http/pages.h"
#include "hub/runs/filestream.h"
#include "hub/runs/tolerantjson.h"
#include "hub/store/blobstore.h"
#include "hub/store/storage.h"

#include <algorithm>

namespace slipway::hub {

namespace {

constexpr std::uint64_t maxJsonBytes = std::uint64_t(64) * 1024 * 1024;

/** Collects a JSON body and hands it on. */
class JsonHandler : public RequestHandler
{
public:
    JsonHandler(RouteServices services, RequestContext request)
        : m_services(services)
        , m_request(std::move(request))
    {
    }
    [[nodiscard]] std::uint64_t maxBody() const override { return maxJsonBytes; }
    void body(std::string_view piece) override { m_body.append(piece); }

protected:
    RouteServices m_services;
    RequestContext m_request;
    std::string m_body;
};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class GraphqlHandler : public JsonHandler
{
public:
    using JsonHandler::JsonHandler;

    HttpAnswer finish() override
    {
        // Our own reader, for its limit of nesting.
        const auto read = readTolerant(m_body);
        const Json body = read.value_or(Json(nullptr));
        if (!body.is_object() || !body.contains("query") || !body["query"].is_string())
            return errorAnswer(
                400, "The body is not a GraphQL request: an object with a text \"query\".");
        const Json variables = body.value("variables", Json(nullptr));
        if (!variables.is_null() && !variables.is_object())
            return errorAnswer(400, "The variables of a GraphQL request are an object.");
        const Json name = body.value("operationName", Json(nullptr));
        const graphql::Response response = m_services.executor.run(
            body["query"].get<std::string>(), variables,
            name.is_string() ? name.get<std::string>() : std::string(), m_services.hub, m_request);
        HttpAnswer answer;
        answer.status = response.httpStatus;
        answer.body = dumped(response.body);
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
    HttpAnswer finish() override
    {
        HttpAnswer answer;
        answer.body =
            dumped(acceptFileStream(m_services.hub, m_request, m_entity, m_project, m_run, m_body));
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
        return Decision(std::unique_ptr<RequestHandler>(make(std::move(*request))));
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
        HttpAnswer answer;
        answer.file = m_services.hub.blobs.find(grant->sha256);
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
