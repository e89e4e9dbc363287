// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agent/machine/work.h"
#include "base/result.h"
#include "domain/jobs/job.h"
#include "domain/queues/queueitem.h"
#include "ports/connection.h"

#include <QMap>
#include <QStringList>

namespace slipway::agent {

/** A run spec as far as an agent acts on it (launch-agent.md §6.1, wandb-api.md §13). */
struct LaunchSpec
{
    JobRef job; ///< not valid when the image is the job
    QString jobText;
    QString image;
    EntityName entity;
    ProjectName project; ///< lower case
    QString runId;       ///< empty: the agent chooses
    QString displayName;
    QString author;
    QString sweep;
    int resumes = 0;
    Resource resource = Resource::LocalContainer;
    QString resourceName;   ///< as it was written
    JsonText resourceArgs;  ///< below resource_args.<resource>, without "builder" and "slipway"
    bool scheduler = false; ///< its job schedules a sweep (launch-agent.md §5.11)
    bool needsRun = true;   ///< "existence-check" of "slipway"
    std::optional<Instant> startLimit; ///< "start-timeout" of "slipway", there in seconds
    std::optional<Instant> pullLimit;  ///< "pull-timeout"; 0: none
    QString baseImage;                 ///< of "builder"
    QString pythonVersion;
    QStringList entryPoint; ///< override; empty: the job's
    QStringList args;
    QString dockerfile;
    JsonText runConfig;
    JsonText files;
    JsonText artifacts; ///< with "_wandb_job"
};

/** InvalidInput with reason "spec.*" and the key as `field`; also for nesting beyond 200 and for
 * NUL characters in what becomes an argument or a variable. */
[[nodiscard]] Result<LaunchSpec> parseLaunchSpec(const JsonText &spec);

/** What goes on with the run of a preempted job (§5.7); nothing when that was done too often. */
[[nodiscard]] std::optional<JsonText> resumingSpec(const JsonText &spec, const RunId &run);

/** The spec without keys, as it may be written to disk. */
[[nodiscard]] JsonText withoutSecrets(const JsonText &spec);

/** `${name}` in every string value; unknown names stay as they are (§6.6), and so do those beyond
 * a million characters in all. */
[[nodiscard]] JsonText fillMacros(const JsonText &json, const QMap<QString, QString> &values);

/**
 * What the launched process finds in its environment, all but the key (§14). `image` is empty
 * unless an image is the job.
 */
[[nodiscard]] QMap<QString, QString> launchEnvironment(const LaunchSpec &spec, const RunRef &run,
                                                       const QueueItemId &item,
                                                       const QueueName &queue,
                                                       const EntityName &queueEntity);

/** How a text is cut when it is longer than what an environment variable may hold (§6.7). */
void putChunked(QMap<QString, QString> &environment, const QString &name, const QString &text);

/** agent.json: as whom this agent registered, so that the next start is the same agent. */
struct Registration
{
    QString server;
    EntityName entity;
    QStringList queues;
    QString agent;
    QString name; ///< as the server calls it
    // What is asked for when the server is away.
    QStringList queueIds;
    Capabilities capabilities;
    /** The same server, entity and queues. */
    [[nodiscard]] bool isFor(const Registration &other) const;
    bool operator==(const Registration &) const = default;
};
[[nodiscard]] QByteArray toBytes(const Registration &registration);
[[nodiscard]] std::optional<Registration> registrationFrom(const QByteArray &bytes);

/** What an agent tells the server about itself; shown there, holds no secret. */
[[nodiscard]] QString agentConfigJson(const EntityName &entity, const QList<QueueName> &queues,
                                      int maxJobs, int maxSchedulers);

} // namespace slipway::agent
