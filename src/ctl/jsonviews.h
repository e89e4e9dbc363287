// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/console.h"
#include "domain/agents/launchagent.h"
#include "domain/jobs/job.h"
#include "domain/queues/queue.h"
#include "domain/queues/queueitem.h"
#include "domain/runs/run.h"
#include "domain/sweeps/sweep.h"
#include "ports/localservices.h"

namespace slipway::ctl {

/** What `--output json` shows of each value; names as W&B's own protocol has them. */
[[nodiscard]] Json toJson(const Queue &queue);
[[nodiscard]] Json toJson(const QueueItem &item);
/** How a job ended; what is not known is null. */
[[nodiscard]] Json toJson(const TargetStatus &end);
/** "forced in 8 s" of an item that is being stopped; else empty. */
[[nodiscard]] QString stopText(const QueueItem &item);
[[nodiscard]] Json toJson(const RunRef &ref);
[[nodiscard]] Json toJson(const Run &run);
[[nodiscard]] Json toJson(const Sweep &sweep);
[[nodiscard]] Json toJson(const LogLine &line);
[[nodiscard]] Json toJson(const Job &job);
[[nodiscard]] Json toJson(const JobInput &input);
[[nodiscard]] Json toJson(const JobDetails &details);
[[nodiscard]] Json toJson(const LaunchAgent &agent);
[[nodiscard]] Json toJson(const LocalAgentStatus &agent);
/** A document that travels as text; null when empty or not JSON. */
[[nodiscard]] Json toJson(const JsonText &text);
[[nodiscard]] Json timeOrNull(const QDateTime &time);
[[nodiscard]] QString toString(const RunRef &ref);

template <typename T>
[[nodiscard]] Json listOf(const QList<T> &values)
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(toJson(value));
    return list;
}
[[nodiscard]] Json listOf(const QStringList &texts);

} // namespace slipway::ctl
