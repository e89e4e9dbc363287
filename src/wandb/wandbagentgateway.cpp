// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbagentgateway.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/codecs.h"
#include "wandb/extensions.h"
#include "wandb/graphqlclient.h"

#include <QUuid>

namespace slipway {
namespace {

using ClientPtr = std::shared_ptr<GraphqlClient>;

Json runVariables(const RunRef &run)
{
    return {{"entity", toJson(run.entity.text())},
            {"project", toJson(run.project.text())},
            {"run", toJson(run.id.text())}};
}

/** Asks a mutation whose payload is {success}. */
QCoro::Task<Result<void>> askSuccess(ClientPtr client, Question question, const char *root,
                                     QLatin1StringView reason)
{
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::Conflict, reason);
    co_return succeeded(data, question.where, root, reason);
}

/** The same, of servers with Slipway's additions. */
QCoro::Task<Result<void>>
askExtensionSuccess(ClientPtr client, Question question, const char *root, QLatin1StringView reason,
                    bool Capabilities::*feature = &Capabilities::launchDetails)
{
    const QString where = question.where;
    const Result<Json> data = co_await askExtension(client, std::move(question), feature);
    if (!data)
        co_return withReason(data.error(), ErrorKind::Conflict, reason);
    co_return succeeded(data, where, root, reason);
}

/** Variables that name an item and who has it. */
Json holdVariables(const ItemHold &hold)
{
    return {{"item", orNull(hold.item.text())},
            {"agent", orNull(hold.agent.text())},
            {"attempt", hold.attempt > 0 ? Json(hold.attempt) : Json(nullptr)}};
}

QString kindText(JobKind kind)
{
    switch (kind) {
    case JobKind::Any:
        break;
    case JobKind::Job:
        return QStringLiteral("job");
    case JobKind::Scheduler:
        return QStringLiteral("scheduler");
    }
    return {};
}

/** Longer than the hub waits before it says that nothing happened. */
constexpr std::chrono::seconds LongestNews{30};

Json orNull(const std::optional<bool> &flag)
{
    return flag ? Json(*flag) : Json(nullptr);
}

} // namespace

WandbAgentGateway::WandbAgentGateway(std::shared_ptr<GraphqlClient> client)
    : m_client(std::move(client))
{
}

QCoro::Task<Result<QList<LaunchAgent>>> WandbAgentGateway::agents(EntityName entity)
{
    Question question;
    question.document = QStringLiteral("agents/list");
    question.variables = {{"entity", toJson(entity.text())}};
    question.where = QStringLiteral("list agents of ") + entity.text();
    const Result<Json> data = co_await askExtension(m_client, std::move(question));
    if (!data)
        co_return data.error();
    QList<LaunchAgent> agents;
    const Json &nodes = at(*data, {"entity", "slipwayLaunchAgents"});
    for (const Json &node : nodes.is_array() ? nodes : Json::array())
        agents.append(agentFrom(node));
    co_return agents;
}

QCoro::Task<Result<LaunchAgentId>> WandbAgentGateway::registerAgent(NewLaunchAgent agent)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Json queues = Json::array();
    for (const QueueId &queue : agent.queues)
        queues.push_back(toJson(queue.text()));
    Question question;
    question.document = can->launchDetails ? QStringLiteral("agents/createdetails")
                                           : QStringLiteral("agents/create");
    question.variables = {{"entity", toJson(agent.entity.text())},
                          {"project", QueueProject.latin1()},
                          {"queues", queues},
                          {"hostname", toJson(agent.hostname)},
                          {"agentConfig", orNull(agent.configJson)},
                          {"version", orNull(agent.version)}};
    if (can->launchDetails)
        question.variables["name"] = orNull(agent.name);
    question.where = QStringLiteral("register agent");
    question.repeatable = false;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    const QString id = textOf(at(*data, {"createLaunchAgent", "launchAgentId"}));
    if (id.isEmpty())
        co_return failure(ErrorKind::Protocol, question.where, QStringLiteral("no agent id"),
                          reasons::ServerRefused);
    co_return LaunchAgentId(id);
}

QCoro::Task<Result<LaunchAgent>> WandbAgentGateway::agent(LaunchAgentId id)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("agents/one");
    question.variables = {{"agent", toJson(id.text())}};
    question.where = QStringLiteral("read agent ") + id.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::AgentNotFound);
    const Json &node = at(*data, "launchAgent");
    if (!node.is_object())
        co_return failure(ErrorKind::NotFound, question.where, QStringLiteral("no such agent"),
                          reasons::AgentNotFound);
    co_return agentFrom(node);
}

QCoro::Task<Result<void>> WandbAgentGateway::updateStatus(LaunchAgentId id, AgentStatus status)
{
    Question question;
    question.document = QStringLiteral("agents/update");
    question.variables = {{"agent", toJson(id.text())}, {"status", toJson(wireName(status))}};
    question.where = QStringLiteral("update agent ") + id.text();
    return askSuccess(m_client, question, "updateLaunchAgent", reasons::AgentNotFound);
}

QCoro::Task<Result<std::optional<PoppedItem>>>
WandbAgentGateway::pop(EntityName entity, QueueName queue, LaunchAgentId agent, JobKind kind)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document =
        can->launchDetails ? QStringLiteral("items/popdetails") : QStringLiteral("items/pop");
    question.variables = {{"entity", toJson(entity.text())},
                          {"project", QueueProject.latin1()},
                          {"queue", toJson(queue.text())},
                          {"agent", orNull(agent.text())}};
    question.where = QStringLiteral("ask queue %1 for work").arg(queue.text());
    // A lost answer costs plain W&B the lease of one item: it comes back after a minute.
    question.repeatable = can->launchDetails;
    if (can->launchDetails) {
        question.variables["key"] =
            QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        question.variables["kind"] = orNull(kindText(kind));
    }
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::QueueNotFound);
    const Json &payload = at(*data, "popFromRunQueue");
    const QString id = textAt(payload, "runQueueItemId");
    if (id.isEmpty())
        co_return std::optional<PoppedItem>();
    co_return std::optional<PoppedItem>(PoppedItem{QueueItemId(id), queue,
                                                   documentAt(payload, "runSpec"),
                                                   int(intAt(payload, "slipwayAttempt"))});
}

QCoro::Task<Result<void>> WandbAgentGateway::acknowledge(ItemHold hold, RunId run)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document = can->launchDetails ? QStringLiteral("items/acknowledgedetails")
                                           : QStringLiteral("items/acknowledge");
    if (can->launchDetails)
        question.variables = holdVariables(hold);
    question.variables["item"] = toJson(hold.item.text());
    question.variables["run"] = toJson(run.text());
    question.where = QStringLiteral("acknowledge item ") + hold.item.text();
    // W&B answers a second acknowledgement with "no"; Slipway's hub knows who asks.
    question.repeatable = can->launchDetails;
    co_return co_await askSuccess(client, question, "ackRunQueueItem", reasons::ItemTaken);
}

QCoro::Task<Result<void>> WandbAgentGateway::fail(ItemHold hold, QString stage, QString message,
                                                  QStringList filePaths)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document =
        can->launchDetails ? QStringLiteral("items/faildetails") : QStringLiteral("items/fail");
    if (can->launchDetails)
        question.variables = holdVariables(hold);
    question.variables["item"] = toJson(hold.item.text());
    question.variables["stage"] = toJson(stage);
    question.variables["message"] = toJson(message);
    question.variables["filePaths"] = toJson(filePaths);
    question.where = QStringLiteral("report failure of item ") + hold.item.text();
    co_return co_await askSuccess(client, question, "failRunQueueItem", reasons::ItemTaken);
}

QCoro::Task<Result<void>> WandbAgentGateway::report(ItemHold hold, ItemReport report)
{
    Question question;
    question.document = QStringLiteral("items/report");
    question.variables = holdVariables(hold);
    question.variables["phase"] = toJson(wireName(report.phase));
    question.variables["detail"] = orNull(report.detail);
    question.variables["forcedIn"] =
        report.forcedIn ? Json(report.forcedIn->count()) : Json(nullptr);
    question.where = QStringLiteral("report on item ") + hold.item.text();
    return askExtensionSuccess(m_client, std::move(question), "slipwayReportItem",
                               reasons::ItemTaken);
}

QCoro::Task<Result<void>> WandbAgentGateway::requeue(ItemHold hold, bool ended)
{
    Question question;
    question.document = QStringLiteral("items/requeue");
    question.variables = holdVariables(hold);
    question.variables["ended"] = ended;
    question.where = QStringLiteral("put item %1 back").arg(hold.item.text());
    return askExtensionSuccess(m_client, std::move(question), "slipwayRequeueItem",
                               reasons::ItemTaken);
}

QCoro::Task<Result<void>> WandbAgentGateway::closeRun(ItemHold hold, int exitCode)
{
    Question question;
    question.document = QStringLiteral("items/closerun");
    question.variables = holdVariables(hold);
    question.variables["exitCode"] = exitCode;
    question.where = QStringLiteral("close the run of item ") + hold.item.text();
    return askExtensionSuccess(m_client, std::move(question), "slipwayCloseRun",
                               reasons::ItemTaken);
}

QCoro::Task<Result<Secret>> WandbAgentGateway::createRunKey(RunRef run, ItemHold hold)
{
    const QString where = QStringLiteral("make a key for run ") + run.id.text();
    Question question;
    question.document = QStringLiteral("items/createrunkey");
    question.variables = runVariables(run);
    question.variables.update(holdVariables(hold));
    question.where = where;
    const Result<Json> data =
        co_await askExtension(m_client, std::move(question), &Capabilities::runKeys);
    if (!data)
        co_return data.error();
    const Secret key(textOf(at(*data, {"slipwayCreateRunKey", "apiKey"})).toUtf8());
    if (key.isEmpty())
        co_return failure(ErrorKind::Protocol, where, QStringLiteral("no key in the answer"),
                          reasons::ServerRefused);
    Redactor::hide(key);
    co_return key;
}

QCoro::Task<Result<void>> WandbAgentGateway::revokeRunKey(RunRef run, ItemHold hold)
{
    Question question;
    question.document = QStringLiteral("items/revokerunkey");
    question.variables = runVariables(run);
    question.variables.update(holdVariables(hold));
    question.where = QStringLiteral("revoke the key of run ") + run.id.text();
    return askExtensionSuccess(m_client, std::move(question), "slipwayRevokeRunKey",
                               reasons::RunNotFound, &Capabilities::runKeys);
}

QCoro::Task<Result<std::optional<RunState>>> WandbAgentGateway::runState(RunRef run)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("runs/state");
    question.variables = runVariables(run);
    question.where = QStringLiteral("read state of run ") + run.id.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data) {
        if (data.error().kind == ErrorKind::NotFound)
            co_return std::optional<RunState>();
        co_return data.error();
    }
    const Json &node = at(*data, {"project", "run"});
    if (!node.is_object())
        co_return std::optional<RunState>();
    co_return std::optional<RunState>(runStateFromWire(textAt(node, "state")));
}

QCoro::Task<Result<bool>> WandbAgentGateway::isStopped(RunRef run)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("runs/stopped");
    question.variables = runVariables(run);
    question.where = QStringLiteral("ask whether run %1 shall stop").arg(run.id.text());
    const Result<Json> data = co_await client->ask(question);
    if (!data) {
        if (data.error().kind == ErrorKind::NotFound)
            co_return false;
        co_return data.error();
    }
    co_return boolAt(at(*data, {"project", "run"}), "stopped");
}

QCoro::Task<Result<QueueNews>> WandbAgentGateway::news(QList<QueueId> queues, quint64 since,
                                                       std::stop_token stop)
{
    const ClientPtr client = m_client;
    HttpRequest request;
    request.where = QStringLiteral("wait for news of queues");
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    if (!can->news)
        co_return failure(ErrorKind::Unsupported, request.where, QStringLiteral("plain W&B server"),
                          reasons::ServerLacksFeature);
    Json ids = Json::array();
    for (const QueueId &queue : queues)
        ids.push_back(toJson(queue.text()));
    const auto transport = client->transport();
    request.verb = QByteArrayLiteral("POST");
    request.url = transport->urlOf(QStringLiteral("slipway/news"));
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = dump(Json{{"queues", ids}, {"since", since}});
    request.withKey = true;
    request.tries = 1; // whoever waits asks again
    request.limit = LongestNews;
    const QString where = request.where;
    const Result<QByteArray> body = co_await transport->send(std::move(request), stop);
    if (!body)
        co_return body.error();
    const Result<Json> answer = parseJson(*body, where);
    if (!answer)
        co_return answer.error();
    const Json &number = at(*answer, "since");
    if (!number.is_number_unsigned())
        co_return failure(ErrorKind::Protocol, where, QStringLiteral("no number in the answer"),
                          reasons::ServerRefused);
    QueueNews news;
    news.since = number.get<quint64>();
    for (const QString &item : textsAt(*answer, "stop"))
        news.stop.append(QueueItemId(item));
    co_return news;
}

QCoro::Task<Result<void>> WandbAgentGateway::change(LaunchAgentId id, AgentChange change)
{
    Question question;
    question.document = QStringLiteral("agents/change");
    question.variables = {{"agent", toJson(id.text())},
                          {"paused", orNull(change.paused)},
                          {"stopPolling", orNull(change.stopPolling)}};
    question.where = QStringLiteral("change agent ") + id.text();
    return askExtensionSuccess(m_client, std::move(question), "slipwayUpdateAgent",
                               reasons::AgentNotFound);
}

} // namespace slipway
