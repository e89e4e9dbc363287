// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/agents/launchagent.h"
#include "domain/jobs/job.h"
#include "domain/queues/queue.h"
#include "domain/queues/queueitem.h"
#include "domain/runs/run.h"
#include "wandb/json.h"

#include <QDateTime>
#include <QList>
#include <vector>

/** From the nodes of GraphQL answers to domain values. Nothing here fails: what is missing or of a
 * strange form stays empty. */
namespace slipway {

[[nodiscard]] Queue queueFrom(const Json &node, const EntityName &entity, const QDateTime &now);
[[nodiscard]] QueueConfig queueConfigFrom(const Json &node);
/** The document for `templateVariables` as input: {"cpu": {"schema": {...}}}, from the list form.
 */
[[nodiscard]] JsonText templateVariablesFrom(const Json &list);
[[nodiscard]] QueueItem itemFrom(const Json &node, const EntityName &entity,
                                 const QueueName &queue);
[[nodiscard]] LaunchAgent agentFrom(const Json &node);
[[nodiscard]] Run runFrom(const Json &node, const EntityName &entity, const ProjectName &project);
/** {"lr": {"value": 0.1}, "_wandb": {...}} -> {"lr": 0.1} */
[[nodiscard]] JsonText unwrappedConfig(const JsonText &config);
/** {"lr": 0.1} -> {"lr": {"value": 0.1}, "_wandb": {"value": {...}}}; InvalidInput if no object. */
[[nodiscard]] Result<JsonText> wrappedConfig(const JsonText &config);
/** Jobs of a project out of artifactType.artifactCollections; uncommitted versions left out. */
[[nodiscard]] QList<Job> jobsFrom(const Json &project, const EntityName &entity);
/** Adds the numeric metrics of history rows (objects, or JSON text of objects). */
[[nodiscard]] QList<MetricSeries> seriesFrom(const std::vector<Json> &rows);
/** The numeric metrics of `historyKeys`, without those that begin with '_'. */
[[nodiscard]] QStringList metricNames(const Json &historyKeys);
[[nodiscard]] LogLine logLineFrom(const Json &node);

} // namespace slipway
