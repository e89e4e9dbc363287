// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "domain/jobs/job.h"
#include "domain/queues/queueitem.h"

#include <QMap>
#include <optional>
#include <variant>

namespace slipway {

/** One press of "Launch": what runs, where its run goes, and what differs from the job's defaults.
 */
struct LaunchRequest
{
    std::variant<JobRef, ImageSource> what;
    EntityName entity;
    ProjectName project;
    QueueName queue;
    QString runName;
    std::optional<Priority> priority;
    QStringList args;        ///< appended to the entry point
    QStringList entryPoint;  ///< replaces the job's, when not empty
    JsonText runConfig;      ///< overrides.run_config, an object
    JsonText files;          ///< overrides.files: {"config.yaml": {what differs}}
    JsonText resourceArgs;   ///< {"<resource>": {...}}, merged over the queue's
    JsonText templateValues; ///< {name: value}
    QString idempotencyKey;  ///< same key, same item; made by whoever asks, once per press
    bool operator==(const LaunchRequest &) const = default;
};

struct PushedItem
{
    QueueItemId id;
    JsonText resolvedSpec;
    bool operator==(const PushedItem &) const = default;
};

} // namespace slipway
