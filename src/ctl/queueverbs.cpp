// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/arguments.h"
#include "ctl/jsonviews.h"
#include "ctl/verbs.h"
#include "usecases/createqueue.h"

namespace slipway::ctl {
namespace {

struct QueueFlags
{
    std::string entity;
    std::string name;
    std::string resource;
    std::string config;
    std::string templateVariables;
    std::string document;
    bool prioritised = false;
    bool yes = false;
};

/** Connects and finds out the entity; what all verbs here begin with. */
struct QueuePlace
{
    Server server;
    EntityName entity;
};

QCoro::Task<Result<QueuePlace>> place(Context context, QueueFlags flags)
{
    const Result<Server> server = co_await context.composition->connect(context.host);
    if (!server)
        co_return server.error();
    const QString wanted = text(flags.entity);
    const Result<EntityName> entity = co_await context.composition->entity(*server, wanted);
    if (!entity)
        co_return entity.error();
    co_return QueuePlace{*server, *entity};
}

/** Such a place, and the queue there that is named. */
struct NamedQueue
{
    QueuePlace at;
    Queue queue;
};

QCoro::Task<Result<NamedQueue>> namedQueue(Context context, QueueFlags flags)
{
    const Result<QueuePlace> at = co_await place(context, flags);
    if (!at)
        co_return at.error();
    const QueueName name(text(flags.name));
    const Result<Queue> queue = co_await at->server.services->queues->queue(at->entity, name);
    if (!queue)
        co_return queue.error();
    co_return NamedQueue{*at, *queue};
}

Result<QString> documentText(const std::string &argument, const char *flag)
{
    if (argument.empty())
        return QString();
    const Result<JsonText> json = readDocument(text(argument), QString::fromLatin1(flag));
    if (!json)
        return json.error();
    return QString::fromUtf8(json->utf8());
}

QCoro::Task<int> create(Context context, QueueFlags flags)
{
    const Result<QString> config = documentText(flags.config, "--config");
    if (!config)
        co_return context.fail(config.error());
    const Result<QString> variables = documentText(flags.templateVariables, "--template-variables");
    if (!variables)
        co_return context.fail(variables.error());
    const Result<QueuePlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    QueueDraft draft;
    draft.entity = at->entity;
    draft.name = text(flags.name);
    draft.resource = resourceFromWire(text(flags.resource));
    draft.config = *config;
    draft.templateVariables = *variables;
    draft.prioritised = flags.prioritised;
    const CreateQueue creation(at->server.services->queues);
    const Result<QueueId> id = co_await creation.run(draft);
    if (!id)
        co_return context.fail(id.error());
    context.console->result(
        Json{{"id", utf8(id->text())}, {"name", flags.name}, {"entity", utf8(at->entity.text())}},
        QStringLiteral("Created queue %1 of %2.").arg(text(flags.name), at->entity.text()));
    co_return Done;
}

QCoro::Task<int> list(Context context, QueueFlags flags)
{
    const Result<QueuePlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const Result<QList<Queue>> queues = co_await at->server.services->queues->queues(at->entity);
    if (!queues)
        co_return context.fail(queues.error());
    QList<QStringList> rows;
    for (const Queue &queue : *queues) {
        const auto count = [](int n) { return n < 0 ? QStringLiteral("-") : QString::number(n); };
        rows.append({queue.name.text(), wireName(queue.resource),
                     queue.paused ? QStringLiteral("paused") : QString::number(queue.agentsPolling),
                     count(queue.counts.pending), count(queue.counts.claimed),
                     count(queue.counts.finished), count(queue.counts.failed)});
    }
    context.console->table(listOf(*queues),
                           {QStringLiteral("QUEUE"), QStringLiteral("RESOURCE"),
                            QStringLiteral("AGENTS"), QStringLiteral("WAITING"),
                            QStringLiteral("CLAIMED"), QStringLiteral("FINISHED"),
                            QStringLiteral("FAILED")},
                           rows, QStringLiteral("No queues found."));
    co_return Done;
}

QCoro::Task<int> show(Context context, QueueFlags flags)
{
    const Result<NamedQueue> named = co_await namedQueue(context, flags);
    if (!named)
        co_return context.fail(named.error());
    const Queue &queue = named->queue;
    const Result<QueueConfig> config =
        co_await named->at.server.services->queues->config(named->at.entity, queue.name);
    if (!config)
        co_return context.fail(config.error());
    Json json = toJson(queue);
    json["config"] = toJson(config->config);
    json["templateVariables"] = toJson(config->templateVariables);
    QString lines =
        QStringLiteral("queue: %1\nid: %2\nentity: %3\nresource: %4\n"
                       "agents polling: %5\nconfiguration: %6")
            .arg(queue.name.text(), queue.id.text(), queue.entity.text(), wireName(queue.resource))
            .arg(queue.agentsPolling)
            .arg(QString::fromUtf8(config->config.utf8()));
    context.console->result(json, lines);
    co_return Done;
}

QCoro::Task<int> items(Context context, QueueFlags flags)
{
    const Result<QueuePlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    const QueueName name(text(flags.name));
    const Result<QList<QueueItem>> found =
        co_await at->server.services->queues->items(at->entity, name);
    if (!found)
        co_return context.fail(found.error());
    QList<QStringList> rows;
    for (const QueueItem &item : *found)
        rows.append({item.id.text(), wireName(item.state), wireName(item.phase),
                     item.run ? item.run->id.text() : QStringLiteral("-"), item.job,
                     timeText(item.createdAt)});
    context.console->table(listOf(*found),
                           {QStringLiteral("ITEM"), QStringLiteral("STATE"),
                            QStringLiteral("PHASE"), QStringLiteral("RUN"), QStringLiteral("JOB"),
                            QStringLiteral("CREATED")},
                           rows, QStringLiteral("The queue is empty."));
    co_return Done;
}

QCoro::Task<int> remove(Context context, QueueFlags flags)
{
    const Result<NamedQueue> named = co_await namedQueue(context, flags);
    if (!named)
        co_return context.fail(named.error());
    const Queue &queue = named->queue;
    const bool sure =
        flags.yes ||
        context.console->confirm(
            QStringLiteral("Delete the queue %1 with all that waits in it?").arg(queue.name.text()),
            false);
    if (!sure) {
        context.console->say(QStringLiteral("Nothing was deleted (use --yes)."));
        co_return Failed;
    }
    const Result<void> removed = co_await named->at.server.services->queues->remove(queue.id);
    if (!removed)
        co_return context.fail(removed.error());
    context.console->result(Json{{"deleted", utf8(queue.name.text())}},
                            QStringLiteral("Deleted queue %1.").arg(queue.name.text()));
    co_return Done;
}

QCoro::Task<int> setPaused(Context context, QueueFlags flags, bool paused)
{
    const Result<NamedQueue> named = co_await namedQueue(context, flags);
    if (!named)
        co_return context.fail(named.error());
    const Queue &queue = named->queue;
    const std::shared_ptr<QueueGateway> queues = named->at.server.services->queues;
    const Result<void> done = co_await queues->setPaused(queue.id, paused);
    if (!done)
        co_return context.fail(done.error());
    context.console->result(
        Json{{"name", flags.name}, {"paused", paused}},
        paused ? QStringLiteral("The queue %1 is paused: it gives out no items.")
                     .arg(queue.name.text())
               : QStringLiteral("The queue %1 gives out items.").arg(queue.name.text()));
    co_return Done;
}

QCoro::Task<int> pause(Context context, QueueFlags flags)
{
    return setPaused(context, std::move(flags), true);
}

QCoro::Task<int> resume(Context context, QueueFlags flags)
{
    return setPaused(context, std::move(flags), false);
}

/** The document that `import` reads, whatever --output says. */
QCoro::Task<int> exportQueue(Context context, QueueFlags flags)
{
    const Result<NamedQueue> named = co_await namedQueue(context, flags);
    if (!named)
        co_return context.fail(named.error());
    const Queue &queue = named->queue;
    const std::shared_ptr<QueueGateway> queues = named->at.server.services->queues;
    const Result<QueueConfig> config = co_await queues->config(named->at.entity, queue.name);
    if (!config)
        co_return context.fail(config.error());
    const Json document{{"name", utf8(queue.name.text())},
                        {"resource", utf8(wireName(config->resource))},
                        {"prioritised", queue.prioritised},
                        {"config", toJson(config->config)},
                        {"templateVariables", toJson(config->templateVariables)}};
    context.console->raw(QString::fromStdString(document.dump(2)));
    co_return Done;
}

QCoro::Task<int> importQueue(Context context, QueueFlags flags)
{
    const Result<JsonText> read = readDocument(text(flags.document), QStringLiteral("FILE"));
    if (!read)
        co_return context.fail(read.error());
    const Json document = toJson(*read);
    const auto textOf = [&document](const char *key) {
        const Json value = document.value(key, Json());
        return value.is_string() ? text(value.get<std::string>()) : QString();
    };
    const auto objectOf = [&document](const char *key) {
        const Json value = document.value(key, Json());
        return value.is_null() ? QString() : QString::fromStdString(value.dump());
    };
    const Result<QueuePlace> at = co_await place(context, flags);
    if (!at)
        co_return context.fail(at.error());
    QueueDraft draft;
    draft.entity = at->entity;
    draft.name = flags.name.empty() ? textOf("name") : text(flags.name);
    draft.resource = resourceFromWire(textOf("resource"));
    draft.config = objectOf("config");
    draft.templateVariables = objectOf("templateVariables");
    draft.prioritised = document.value("prioritised", Json()) == Json(true);
    const CreateQueue creation(at->server.services->queues);
    const Result<QueueId> id = co_await creation.run(draft);
    if (!id)
        co_return context.fail(id.error());
    context.console->result(
        Json{{"id", utf8(id->text())},
             {"name", utf8(draft.name)},
             {"entity", utf8(at->entity.text())}},
        QStringLiteral("Created queue %1 of %2.").arg(draft.name, at->entity.text()));
    co_return Done;
}

} // namespace

void addQueueVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "queue", "queues: where jobs wait");
    auto flags = std::make_shared<QueueFlags>();
    using Function = QCoro::Task<int> (*)(Context, QueueFlags);
    const auto add = [&](const char *name, const char *description, Function function, bool named) {
        CLI::App *verb =
            addServerVerb(*group, invocation, name, description,
                          [flags, function](Context c) { return function(c, *flags); });
        verb->add_option("-e,--entity", flags->entity, "entity");
        if (named)
            verb->add_option("NAME", flags->name, "the queue's name")->required();
        return verb;
    };
    CLI::App *creates = add("create", "make a queue", create, true);
    creates->add_option("-r,--resource", flags->resource, "where its jobs run")
        ->default_val("local-container")
        ->check(CLI::IsMember({"local-container", "local-process"}));
    creates->add_option("-c,--config", flags->config,
                        "settings of the resource: a .json or .yaml file, or JSON");
    creates->add_option("--template-variables", flags->templateVariables,
                        "what launches may set: a .json or .yaml file, or JSON");
    creates->add_flag("--prioritised,--prioritized", flags->prioritised, "with priorities");
    add("list", "show queues", list, false);
    add("show", "show one queue", show, true);
    add("items", "show what is in a queue", items, true);
    add("pause", "give out no items; running jobs go on", pause, true);
    add("resume", "give out items again", resume, true);
    add("export", "print its settings as a document", exportQueue, true);
    CLI::App *imports = add("import", "make a queue from such a document", importQueue, false);
    imports->add_option("FILE", flags->document, "a .json or .yaml file, JSON, or - to read it")
        ->required();
    imports->add_option("-n,--name", flags->name, "another name than the document's");
    add("delete", "delete a queue", remove, true)->add_flag("-y,--yes", flags->yes, "do not ask");
}

} // namespace slipway::ctl
