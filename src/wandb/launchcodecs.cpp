// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/codecs.h"

#include <algorithm>

namespace slipway {
namespace {

ItemCounts countsFrom(const Json &json)
{
    if (!json.is_object())
        return {};
    return {int(intAt(json, "pending", -1)), int(intAt(json, "leased", -1)),
            int(intAt(json, "claimed", -1)), int(intAt(json, "finished", -1)),
            int(intAt(json, "failed", -1))};
}

/** What plain W&B tells about an item's way, in the finer words. */
ItemPhase phaseOf(ItemState state)
{
    switch (state) {
    case ItemState::Pending:
        return ItemPhase::Waiting;
    case ItemState::Leased:
        return ItemPhase::Leased;
    case ItemState::Finished:
        return ItemPhase::Finished;
    case ItemState::Failed:
        return ItemPhase::Failed;
    case ItemState::Stopped:
        return ItemPhase::Stopped;
    case ItemState::Claimed:
    case ItemState::Unknown:
        break;
    }
    return ItemPhase::Unknown;
}

QString jobOf(const Json &spec)
{
    const QString job = textAt(spec, "job");
    if (!job.isEmpty())
        return job;
    const QString image = textOf(at(spec, {"docker", "docker_image"}));
    return image.isEmpty() ? textAt(spec, "image_uri") : image;
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

Queue queueFrom(const Json &node, const EntityName &entity, const QDateTime &now)
{
    Queue queue;
    queue.id = QueueId(textAt(node, "id"));
    queue.name = QueueName(textAt(node, "name"));
    queue.entity = entity;
    queue.resource = resourceFromWire(textAt(node, "slipwayResource"));
    queue.prioritised = textAt(node, "prioritizationMode") == QLatin1StringView("V0");
    queue.paused = boolAt(node, "slipwayPaused");
    queue.counts = countsFrom(at(node, "slipwayCounts"));
    queue.createdAt = timeAt(node, "slipwayCreatedAt");
    queue.lastActivityAt = timeAt(node, "slipwayLastActivityAt");
    const Json &agents = at(node, "slipwayAgents");
    if (agents.is_array()) {
        queue.agentsKnown = int(agents.size());
        queue.agentsPolling =
            int(std::count_if(agents.begin(), agents.end(),
                              [&now](const Json &a) { return agentFrom(a).isAlive(now); }));
    }
    return queue;
}

JsonText templateVariablesFrom(const Json &list)
{
    Json variables = Json::object();
    for (const Json &variable : list.is_array() ? list : Json::array()) {
        const Result<Json> schema =
            parseJson(documentAt(variable, "schema").utf8(), QStringLiteral("template variable"));
        variables[textAt(variable, "name").toStdString()] = {
            {"schema", schema ? *schema : Json::object()}};
    }
    return JsonText(dump(variables));
}

QueueConfig queueConfigFrom(const Json &node)
{
    QueueConfig config;
    const QString resource = textAt(node, "resource");
    config.resource = resourceFromWire(resource);
    Json document = at(node, "config");
    if (document.is_string())
        document = parseJson(textOf(document).toUtf8(), {}).value_or(Json::object());
    const Json &args = at(document, "resource_args");
    Json inner = at(args, resource.toUtf8().constData());
    if (!inner.is_object() && args.is_object() && args.size() == 1)
        inner = args.front();
    config.config = JsonText(dump(inner.is_object() ? inner : Json::object()));
    config.templateVariables = templateVariablesFrom(at(node, "templateVariables"));
    return config;
}

QueueItem itemFrom(const Json &node, const EntityName &entity, const QueueName &queue)
{
    QueueItem item;
    item.id = QueueItemId(textAt(node, "id"));
    item.queue = QueueName(firstOf(textAt(node, "slipwayQueueName"), queue.text()));
    item.state = itemStateFromWire(textAt(node, "state"));
    item.phase = itemPhaseFromWire(textAt(node, "slipwayPhase"));
    if (item.phase == ItemPhase::Unknown)
        item.phase = phaseOf(item.state);
    item.phaseDetail = textAt(node, "slipwayPhaseDetail");
    const Json &spec = at(node, "slipwayRunSpec");
    item.spec = documentAt(node, "slipwayRunSpec");
    item.job = jobOf(spec);
    item.claimedAs = RunId(textAt(node, "slipwayRunName"));
    const QString run = textAt(node, "associatedRunId");
    if (!run.isEmpty()) {
        const QString runEntity = firstOf(textAt(node, "slipwayEntity"), textAt(spec, "entity"));
        const QString project = firstOf(textAt(node, "slipwayProject"), textAt(spec, "project"));
        item.run =
            RunRef{EntityName(firstOf(runEntity, entity.text())), ProjectName(project), RunId(run)};
    }
    item.author = firstOf(textAt(node, "slipwayAuthor"), textAt(spec, "author"));
    const qint64 priority = intAt(node, "slipwayPriority", -1);
    if (priority >= 0 && priority <= 3)
        item.priority = Priority(priority);
    item.createdAt = timeAt(node, "slipwayCreatedAt");
    item.updatedAt = timeAt(node, "slipwayUpdatedAt");
    item.agent = LaunchAgentId(textAt(node, "slipwayAgentId"));
    item.attempt = int(std::max<qint64>(1, intAt(node, "slipwayAttempt", 1)));
    item.stopRequested = boolAt(node, "slipwayStopRequested");
    item.stopForced = boolAt(node, "slipwayStopForced");
    if (at(node, "slipwayForcedInSeconds").is_number_integer())
        item.forcedInSeconds = int(intAt(node, "slipwayForcedInSeconds"));
    item.requeues = int(intAt(node, "slipwayRequeues"));
    item.scheduler = boolAt(node, "slipwayScheduler");
    const Json &failure = at(node, "slipwayFailure");
    if (failure.is_object())
        item.failure = ItemFailure{textAt(failure, "stage"), textAt(failure, "message")};
    return item;
}

LaunchAgent agentFrom(const Json &node)
{
    LaunchAgent agent;
    agent.id = LaunchAgentId(textAt(node, "id"));
    agent.name = textAt(node, "name");
    for (const QString &queue : textsAt(node, "runQueues"))
        agent.queues.append(QueueId(queue));
    agent.hostname = textAt(node, "hostname");
    agent.status = agentStatusFromWire(textAt(node, "agentStatus"));
    agent.stopPolling = boolAt(node, "stopPolling");
    agent.paused = boolAt(node, "slipwayPaused");
    agent.heartbeatAt = timeAt(node, "heartbeatAt");
    agent.version = textAt(node, "slipwayVersion");
    agent.maxJobs = int(intAt(node, "slipwayMaxJobs"));
    agent.maxSchedulers = int(intAt(node, "slipwayMaxSchedulers", agent.maxSchedulers));
    return agent;
}

QList<Job> jobsFrom(const Json &project, const EntityName &entity)
{
    QList<Job> jobs;
    for (const Json &collection : nodesOf(at(project, {"artifactType", "artifactCollections"}))) {
        Job job;
        job.entity = EntityName(firstOf(textAt(project, "entityName"), entity.text()));
        job.project = ProjectName(textAt(project, "name"));
        job.name = textAt(collection, "name");
        for (const Json &node : nodesOf(at(collection, "artifacts"))) {
            const QString state = textAt(node, "state");
            if (!state.isEmpty() && state != QLatin1StringView("COMMITTED"))
                continue;
            JobVersion version;
            version.id = ArtifactId(textAt(node, "id"));
            version.index = int(intAt(node, "versionIndex"));
            version.createdAt = timeAt(node, "createdAt");
            for (const Json &alias :
                 at(node, "aliases").is_array() ? at(node, "aliases") : Json::array())
                version.aliases.append(textAt(alias, "alias"));
            if (job.versions.isEmpty() || version.index > job.versions.first().index)
                job.description = textAt(node, "description");
            job.versions.append(version);
        }
        if (job.name.isEmpty() || job.versions.isEmpty())
            continue;
        std::sort(job.versions.begin(), job.versions.end(),
                  [](const JobVersion &a, const JobVersion &b) { return a.index > b.index; });
        jobs.append(job);
    }
    return jobs;
}

} // namespace slipway
