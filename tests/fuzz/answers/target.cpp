// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// Answers of a server (GraphQL) to the values of the domain.

#include "fuzz.h"
#include "wandb/codecs.h"
#include "wandb/json.h"

#include <algorithm>

using namespace slipway;

namespace {

void requireDocument(const JsonText &text)
{
    if (text.isEmpty())
        return;
    require(!nlohmann::json::parse(text.utf8().begin(), text.utf8().end(), nullptr, false)
                 .is_discarded(),
            "a document that was read is JSON");
}

void readEverything(const Json &node)
{
    const EntityName entity(QStringLiteral("e"));
    const Queue queue = queueFrom(node, entity, QDateTime::currentDateTimeUtc());
    require(queue.agentsPolling <= queue.agentsKnown, "agents that poll are known");
    const QueueConfig config = queueConfigFrom(node);
    requireDocument(config.config);
    requireDocument(config.templateVariables);
    const QueueItem item = itemFrom(node, entity, queue.name);
    requireDocument(item.spec);
    require(item.attempt >= 1 || item.attempt < 0, "attempts are counted from one");
    (void)agentFrom(node);
    const Run run = runFrom(node, entity, ProjectName(QStringLiteral("p")));
    requireDocument(run.config);
    requireDocument(run.summary);
    for (const Job &job : jobsFrom(node, entity))
        require(!job.name.isEmpty() && !job.versions.isEmpty(), "a job has a name and versions");
    std::vector<Json> rows = nodesOf(node);
    if (node.is_array())
        rows.insert(rows.end(), node.begin(), node.end());
    rows.push_back(node);
    for (const MetricSeries &series : seriesFrom(rows))
        require(std::is_sorted(series.points.begin(), series.points.end(),
                               [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }),
                "the points of a metric are in order");
    (void)metricNames(node);
    (void)logLineFrom(node);
    (void)errorMessages(node);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<Json> read = parseJson(bytes, QStringLiteral("fuzz"));
    if (!read)
        return 0;
    const Result<Json> again = parseJson(dump(*read), QStringLiteral("fuzz"));
    require(again && *again == *read, "what was written reads back");
    readEverything(*read);
    if (read->is_object() && !read->contains("_wandb")) {
        const Result<JsonText> wrapped = wrappedConfig(JsonText(dump(*read)));
        require(wrapped.has_value(), "an object is a configuration");
        require(unwrappedConfig(*wrapped).utf8() == dump(*read),
                "a configuration comes back as it was");
    }
    return 0;
}
