// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/graphqlclient.h"

#include "ports/reasons.h"

#include <QFile>
#include <algorithm>
#include <array>

void initSlipwayGraphql()
{
    Q_INIT_RESOURCE(graphql);
}

namespace slipway {
namespace {

/** What an agent asks all the time is small; what runs log, and lists, are not. */
qint64 longestAnswer(const QString &document)
{
    static constexpr std::array small{"agents/one",        "agents/update", "items/pop",
                                      "items/acknowledge", "items/fail",    "items/report",
                                      "runs/state",        "runs/stopped"};
    const bool isSmall = std::any_of(small.begin(), small.end(), [&document](const char *name) {
        return document == QLatin1StringView(name);
    });
    return (isSmall ? 16LL : 64LL) * 1024 * 1024;
}

QByteArray documentText(const QString &name)
{
    // The documents sit in a static library, whose resources nobody else registers.
    static const bool registered = (initSlipwayGraphql(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/slipway/graphql/%1.graphql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "GraphqlClient", qPrintable(file.fileName()));
    return opened ? file.readAll() : QByteArray();
}

Result<Json> dataOf(const Result<QByteArray> &body, const QString &where)
{
    if (!body)
        return body.error();
    Result<Json> answer = parseJson(*body, where);
    const Json *json = answer ? &*answer : nullptr;
    const bool hasErrors = json && at(*json, "errors").is_array() && !at(*json, "errors").empty();
    if (hasErrors) {
        const Json &first = at(*json, "errors").front();
        return errorOfGraphql(errorMessages(*json), textOf(at(first, {"extensions", "code"})),
                              where);
    }
    if (!json || !at(*json, "data").is_object()) {
        return Error{.kind = ErrorKind::Protocol,
                     .where = where,
                     .detail =
                         answer ? QStringLiteral("no data in the answer") : answer.error().detail,
                     .reason = QString(reasons::ServerNotWandb)};
    }
    return Json(at(*json, "data"));
}

} // namespace

GraphqlClient::GraphqlClient(std::shared_ptr<Transport> transport)
    : m_transport(std::move(transport))
{
}

QCoro::Task<Result<Json>> GraphqlClient::ask(Question question, std::stop_token stop)
{
    const auto transport = m_transport;
    const Json body{{"query", documentText(question.document).toStdString()},
                    {"variables", question.variables}};
    HttpRequest request;
    request.verb = QByteArrayLiteral("POST");
    request.url = transport->urlOf(QStringLiteral("graphql"));
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = dump(body);
    request.withKey = true;
    request.repeatable = question.repeatable;
    request.endpoint = question.document;
    request.longestAnswer = longestAnswer(question.document);
    request.where = question.where;
    const Result<QByteArray> answer = co_await transport->send(request, stop);
    co_return dataOf(answer, question.where);
}

QCoro::Task<Result<Capabilities>> GraphqlClient::capabilities()
{
    const auto self = shared_from_this();
    if (m_capabilities)
        co_return Capabilities(*m_capabilities); // QCoro 0.8 moves from what stands here
    Question question;
    question.document = QStringLiteral("server/features");
    question.where = QStringLiteral("ask what the server can do");
    const Result<Json> data = co_await ask(question);
    Capabilities found;
    if (data) {
        const Json &features = at(*data, {"serverInfo", "features"});
        for (const Json &feature : features.is_array() ? features : Json::array()) {
            const QString name = textAt(feature, "name");
            if (!boolAt(feature, "isEnabled"))
                continue;
            found.launchDetails |= name == QLatin1StringView("SLIPWAY_LAUNCH_DETAILS");
            found.runKeys |= name == QLatin1StringView("SLIPWAY_RUN_KEYS");
            found.news |= name == QLatin1StringView("SLIPWAY_NEWS");
        }
    } else if (data.error().kind != ErrorKind::Unsupported) {
        // Servers without the field have no features (wandb-api §1.4); anything else is a failure.
        co_return data.error();
    }
    m_capabilities = found;
    co_return found;
}

} // namespace slipway
