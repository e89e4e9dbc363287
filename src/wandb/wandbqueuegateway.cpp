// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/wandbqueuegateway.h"

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/codecs.h"
#include "wandb/extensions.h"
#include "wandb/graphqlclient.h"
#include "wandb/launchspec.h"

#include <QDateTime>
#include <algorithm>

namespace slipway {
namespace {

constexpr int MostItems = 500;

using ClientPtr = std::shared_ptr<GraphqlClient>;

Json queueVariables(const EntityName &entity, const QueueName &queue)
{
    return {{"entity", toJson(entity.text())},
            {"project", QueueProject.latin1()},
            {"queue", toJson(queue.text())}};
}

Error noQueue(const QString &where, const QueueName &name)
{
    return failure(ErrorKind::NotFound, where, QStringLiteral("no queue %1").arg(name.text()),
                   reasons::QueueNotFound, QStringLiteral("queue"));
}

/** The queue's own node, from the one answer that has it. */
QCoro::Task<Result<Json>> queueNode(ClientPtr client, EntityName entity, QueueName name,
                                    QString where)
{
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document =
        can->launchDetails ? QStringLiteral("queues/onedetails") : QStringLiteral("queues/one");
    question.variables = queueVariables(entity, name);
    question.where = where;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::QueueNotFound,
                             QStringLiteral("queue"));
    Json node = at(*data, {"project", "runQueue"});
    if (!node.is_object())
        co_return noQueue(where, name);
    if (textAt(node, "name").isEmpty())
        node["name"] = toJson(name.text());
    co_return node;
}

QCoro::Task<Result<QueueConfig>> configById(ClientPtr client, EntityName entity, QString id,
                                            QString where)
{
    if (id.isEmpty())
        co_return QueueConfig{.resource = Resource::Unknown,
                              .config = JsonText(QByteArrayLiteral("{}")),
                              .templateVariables = JsonText(QByteArrayLiteral("{}"))};
    Question question;
    question.document = QStringLiteral("queues/config");
    question.variables = {{"entity", toJson(entity.text())}, {"id", toJson(id)}};
    question.where = where;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    co_return queueConfigFrom(at(*data, {"entity", "defaultResourceConfig"}));
}

/** A mutation that plain W&B does not have, whose payload is {success}. */
QCoro::Task<Result<void>> askExtensionSuccess(ClientPtr client, Question question, const char *root,
                                              QLatin1StringView notFound)
{
    const QString where = question.where;
    const Result<Json> data = co_await askExtension(client, std::move(question));
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, notFound);
    co_return succeeded(data, where, root, reasons::ServerRefused);
}

/** A spec on its way to a queue. */
struct Pushed
{
    EntityName entity;
    QueueName queue;
    Json spec;
    std::optional<Priority> priority;
    JsonText templateValues;
    QString key;
    QString where;
};

QCoro::Task<Result<PushedItem>> pushSpec(ClientPtr client, Pushed pushed)
{
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    const bool keyed = can->launchDetails && !pushed.key.isEmpty();
    Question question;
    question.variables = queueVariables(pushed.entity, pushed.queue);
    question.variables["runSpec"] = toJson(dumpText(pushed.spec));
    if (keyed || pushed.priority || !pushed.templateValues.isEmpty()) {
        question.variables["priority"] =
            pushed.priority ? Json(int(*pushed.priority)) : Json(nullptr);
        question.variables["templateVariableValues"] =
            orNull(QString::fromUtf8(pushed.templateValues.utf8()));
    }
    if (keyed)
        question.variables["key"] = toJson(pushed.key);
    question.document = keyed ? QStringLiteral("items/pushdetails")
                        : question.variables.contains("priority") ? QStringLiteral("items/pushfull")
                                                                  : QStringLiteral("items/push");
    question.where = pushed.where;
    question.repeatable = keyed;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::QueueNotFound,
                             QStringLiteral("queue"));
    const Json &payload = at(*data, "pushToRunQueueByName");
    const QString id = textAt(payload, "runQueueItemId");
    if (id.isEmpty())
        co_return noQueue(pushed.where, pushed.queue);
    const JsonText resolved = documentAt(payload, "runSpec");
    co_return PushedItem{QueueItemId(id),
                         resolved.isEmpty() ? JsonText(dump(pushed.spec)) : resolved};
}

} // namespace

WandbQueueGateway::WandbQueueGateway(std::shared_ptr<GraphqlClient> client)
    : m_client(std::move(client))
{
}

QCoro::Task<Result<QList<Queue>>> WandbQueueGateway::queues(EntityName entity)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document =
        can->launchDetails ? QStringLiteral("queues/listdetails") : QStringLiteral("queues/list");
    question.variables = {{"entity", toJson(entity.text())}, {"project", QueueProject.latin1()}};
    question.where = QStringLiteral("list queues of ") + entity.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    // Before its first queue an entity has no such project: that is no failure.
    const Json &nodes = at(*data, {"project", "runQueues"});
    QList<Queue> queues;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Json &node : nodes.is_array() ? nodes : Json::array())
        queues.append(queueFrom(node, entity, now));
    co_return queues;
}

QCoro::Task<Result<Queue>> WandbQueueGateway::queue(EntityName entity, QueueName name)
{
    const ClientPtr client = m_client;
    const QString where = QStringLiteral("read queue ") + name.text();
    const Result<Json> node = co_await queueNode(client, entity, name, where);
    if (!node)
        co_return node.error();
    Queue queue = queueFrom(*node, entity, QDateTime::currentDateTimeUtc());
    if (queue.resource == Resource::Unknown) {
        const QString id = textAt(*node, "defaultResourceConfigID");
        const Result<QueueConfig> config = co_await configById(client, entity, id, where);
        if (config)
            queue.resource = config->resource;
    }
    co_return queue;
}

QCoro::Task<Result<QueueConfig>> WandbQueueGateway::config(EntityName entity, QueueName name)
{
    const ClientPtr client = m_client;
    const QString where = QStringLiteral("read configuration of queue ") + name.text();
    const Result<Json> node = co_await queueNode(client, entity, name, where);
    if (!node)
        co_return node.error();
    const QString id = textAt(*node, "defaultResourceConfigID");
    co_return co_await configById(client, entity, id, where);
}

QCoro::Task<Result<QueueId>> WandbQueueGateway::create(NewQueue queue)
{
    const ClientPtr client = m_client;
    const QString where = QStringLiteral("create queue ") + queue.name.text();
    const Result<Json> config = parseJson(queue.config.utf8(), where);
    const Result<Json> variables = parseJson(queue.templateVariables.utf8(), where);
    const bool goodConfig = config.has_value() && config->is_object();
    if (!goodConfig || !variables || !variables->is_object()) {
        co_return failure(ErrorKind::InvalidInput, where, QStringLiteral("not a JSON object"),
                          reasons::JsonNotObject,
                          goodConfig ? QStringLiteral("templateVariables")
                                     : QStringLiteral("config"));
    }
    // Queues live in one project, which the SDK makes just before the first of them.
    Question project;
    project.document = QStringLiteral("server/ensureproject");
    project.variables = {
        {"input", {{"name", QueueProject.latin1()}, {"entityName", toJson(queue.entity.text())}}}};
    project.where = where;
    const Result<Json> made = co_await client->ask(project);
    if (!made)
        co_return made.error();

    const QString resource = wireName(queue.resource);
    Question settings;
    settings.document = QStringLiteral("queues/createconfig");
    const Json document{{"resource_args", {{resource.toStdString(), *config}}}};
    settings.variables = {{"entity", toJson(queue.entity.text())},
                          {"resource", toJson(resource)},
                          {"config", toJson(dumpText(document))},
                          {"templateVariables", toJson(dumpText(*variables))}};
    settings.where = where;
    const Result<Json> saved = co_await client->ask(settings);
    if (!saved)
        co_return withReason(saved.error(), ErrorKind::InvalidInput, reasons::ServerRefused,
                             QStringLiteral("config"));
    const Json &configId = at(*saved, {"createDefaultResourceConfig", "defaultResourceConfigID"});
    if (!configId.is_string())
        co_return failure(ErrorKind::Protocol, where, QStringLiteral("no configuration id"),
                          reasons::ServerRefused);

    Question question;
    question.document = QStringLiteral("queues/create");
    question.variables = queueVariables(queue.entity, queue.name);
    question.variables["access"] = "PROJECT";
    question.variables["prioritizationMode"] = queue.prioritised ? "V0" : "DISABLED";
    question.variables["config"] = configId;
    question.where = where;
    question.repeatable = false;
    const Result<Json> data = co_await client->ask(question);
    const QString nameField = QStringLiteral("name");
    if (!data)
        co_return withReason(data.error(), ErrorKind::Conflict, reasons::QueueNameTaken, nameField);
    const Json &payload = at(*data, "createRunQueue");
    const QString id = textAt(payload, "queueID");
    if (!boolAt(payload, "success") || id.isEmpty())
        co_return failure(ErrorKind::Conflict, where, QStringLiteral("the server made no queue"),
                          reasons::QueueNameTaken, nameField);
    co_return QueueId(id);
}

QCoro::Task<Result<void>> WandbQueueGateway::remove(QueueId queue)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("queues/remove");
    question.variables = {{"id", toJson(queue.text())}};
    question.where = QStringLiteral("remove queue");
    question.repeatable = false;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::QueueNotFound);
    if (!boolAt(at(*data, "deleteRunQueues"), "success"))
        co_return failure(ErrorKind::NotFound, question.where, QStringLiteral("not removed"),
                          reasons::QueueNotFound);
    co_return Result<void>();
}

QCoro::Task<Result<QList<QueueItem>>> WandbQueueGateway::items(EntityName entity, QueueName name)
{
    const ClientPtr client = m_client;
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    Question question;
    question.document =
        can->launchDetails ? QStringLiteral("items/listdetails") : QStringLiteral("items/list");
    question.variables = queueVariables(entity, name);
    question.variables["most"] = MostItems;
    question.where = QStringLiteral("list items of queue ") + name.text();
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    const Json &queue = at(*data, {"project", "runQueue"});
    if (!queue.is_object())
        co_return noQueue(question.where, name);
    QList<QueueItem> items;
    for (const Json &node : nodesOf(at(queue, "runQueueItems")))
        items.append(itemFrom(node, entity, name));
    // Slipway's hub goes by the order of their coming, whatever its clock said then.
    if (!can->launchDetails)
        std::stable_sort(items.begin(), items.end(), [](const QueueItem &a, const QueueItem &b) {
            return a.createdAt > b.createdAt;
        });
    co_return items;
}

QCoro::Task<Result<QueueItem>> WandbQueueGateway::item(EntityName entity, QueueItemId item)
{
    const ClientPtr client = m_client;
    WandbQueueGateway again(client); // this object may be gone after the first answer
    const QString where = QStringLiteral("read item ") + item.text();
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    const Error missing =
        failure(ErrorKind::NotFound, where, QStringLiteral("no such item"), reasons::ItemNotFound);
    if (can->launchDetails) {
        Question question;
        question.document = QStringLiteral("items/onedetails");
        question.variables = {{"item", toJson(item.text())}};
        question.where = where;
        const Result<Json> data = co_await client->ask(question);
        if (!data)
            co_return withReason(data.error(), ErrorKind::NotFound, reasons::ItemNotFound);
        const Json &node = at(*data, "slipwayRunQueueItem");
        if (!node.is_object())
            co_return missing;
        co_return itemFrom(node, entity, {});
    }
    // Plain W&B finds an item only through its queue.
    const Result<QList<Queue>> queues = co_await again.queues(entity);
    if (!queues)
        co_return queues.error();
    for (const Queue &queue : *queues) {
        Question question;
        question.document = QStringLiteral("items/one");
        question.variables = queueVariables(entity, queue.name);
        question.variables["item"] = toJson(item.text());
        question.where = where;
        const Result<Json> data = co_await client->ask(question);
        if (!data && data.error().kind != ErrorKind::NotFound)
            co_return data.error();
        if (data && at(*data, {"project", "runQueue", "runQueueItem"}).is_object())
            co_return itemFrom(at(*data, {"project", "runQueue", "runQueueItem"}), entity,
                               queue.name);
    }
    co_return missing;
}

QCoro::Task<Result<PushedItem>> WandbQueueGateway::push(LaunchRequest request)
{
    const ClientPtr client = m_client;
    const QString where = QStringLiteral("push to queue ") + request.queue.text();
    const Result<Json> spec = launchSpec(request);
    if (!spec)
        co_return spec.error();
    Pushed pushed{request.entity,         request.queue,          *spec, request.priority,
                  request.templateValues, request.idempotencyKey, where};
    co_return co_await pushSpec(client, std::move(pushed));
}

QCoro::Task<Result<PushedItem>> WandbQueueGateway::pushAgain(QueueItem item, RunOfRepeat run,
                                                             QString idempotencyKey)
{
    const ClientPtr client = m_client;
    const QString where = QStringLiteral("launch item %1 again").arg(item.id.text());
    if (item.spec.isEmpty())
        co_return failure(ErrorKind::Unsupported, where,
                          QStringLiteral("the server does not tell what the item was made of"),
                          reasons::ServerLacksFeature);
    Result<Json> spec = parseJson(item.spec.utf8(), where);
    if (!spec)
        co_return spec.error();
    if (!spec->is_object())
        co_return failure(ErrorKind::Protocol, where, QStringLiteral("the spec is no object"),
                          reasons::JsonNotObject);
    if (run == RunOfRepeat::New) { // the old one keeps what it has
        spec->erase("run_id");
        spec->erase("_resume_count");
    }
    Pushed pushed{item.run ? item.run->entity : EntityName(),
                  item.queue,
                  *spec,
                  item.priority,
                  {},
                  idempotencyKey,
                  where};
    const QString entity = textAt(*spec, "queue_entity");
    if (!entity.isEmpty())
        pushed.entity = EntityName(entity);
    else if (pushed.entity.isEmpty())
        pushed.entity = EntityName(textAt(*spec, "entity"));
    co_return co_await pushSpec(client, std::move(pushed));
}

QCoro::Task<Result<void>> WandbQueueGateway::changeItem(QueueItemId item, ItemChange change)
{
    Question question;
    question.document = QStringLiteral("items/change");
    question.variables = {
        {"item", toJson(item.text())},
        {"queue", change.queue ? toJson(change.queue->text()) : Json(nullptr)},
        {"priority", change.priority ? Json(int(*change.priority)) : Json(nullptr)}};
    question.where = QStringLiteral("change item ") + item.text();
    return askExtensionSuccess(m_client, std::move(question), "slipwayUpdateItem",
                               reasons::ItemNotFound);
}

QCoro::Task<Result<void>> WandbQueueGateway::setPaused(QueueId queue, bool paused)
{
    Question question;
    question.document = QStringLiteral("queues/change");
    question.variables = {{"queue", toJson(queue.text())}, {"paused", paused}};
    question.where = paused ? QStringLiteral("pause queue") : QStringLiteral("resume queue");
    return askExtensionSuccess(m_client, std::move(question), "slipwayUpdateQueue",
                               reasons::QueueNotFound);
}

QCoro::Task<Result<void>> WandbQueueGateway::removeItem(QueueId queue, QueueItemId item)
{
    const ClientPtr client = m_client;
    Question question;
    question.document = QStringLiteral("items/remove");
    question.variables = {{"queue", toJson(queue.text())}, {"item", toJson(item.text())}};
    question.where = QStringLiteral("remove item ") + item.text();
    question.repeatable = false;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::Conflict, reasons::ItemTaken);
    if (!boolAt(at(*data, "deleteFromRunQueue"), "success"))
        co_return failure(ErrorKind::Conflict, question.where,
                          QStringLiteral("the item is not waiting any more"), reasons::ItemTaken);
    co_return Result<void>();
}

QCoro::Task<Result<void>> WandbQueueGateway::stopItem(EntityName entity, QueueItemId item,
                                                      bool force)
{
    Q_UNUSED(entity)
    Question question;
    question.document = QStringLiteral("items/stop");
    question.variables = {{"item", toJson(item.text())}, {"force", force}};
    question.where = QStringLiteral("stop item ") + item.text();
    return askExtensionSuccess(m_client, std::move(question), "slipwayStopItem",
                               reasons::ItemNotFound);
}

} // namespace slipway
