// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/jsonviews.h"

namespace slipway::ctl {
namespace {

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(utf8(text));
}

Json sourceJson(const JobSource &source)
{
    if (const auto *image = std::get_if<ImageSource>(&source))
        return Json{{"type", "image"}, {"image", utf8(image->image)}};
    if (const auto *git = std::get_if<GitSource>(&source))
        return Json{{"type", "git"},
                    {"remote", utf8(git->remote)},
                    {"commit", utf8(git->commit)},
                    {"entryPoint", listOf(git->entryPoint)},
                    {"buildContext", textOrNull(git->buildContext)},
                    {"dockerfile", textOrNull(git->dockerfile)},
                    {"baseImage", textOrNull(git->baseImage)}};
    const auto &code = std::get<CodeSource>(source);
    return Json{{"type", "code"},
                {"artifact", textOrNull(code.artifact.text())},
                {"entryPoint", listOf(code.entryPoint)},
                {"buildContext", textOrNull(code.buildContext)},
                {"dockerfile", textOrNull(code.dockerfile)},
                {"baseImage", textOrNull(code.baseImage)}};
}

Json versionJson(const JobVersion &version)
{
    return Json{{"id", utf8(version.id.text())},
                {"version", "v" + std::to_string(version.index)},
                {"aliases", listOf(version.aliases)},
                {"createdAt", timeOrNull(version.createdAt)}};
}

} // namespace

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

Json timeOrNull(const QDateTime &time)
{
    return time.isValid() ? Json(utf8(time.toUTC().toString(Qt::ISODateWithMs))) : Json(nullptr);
}

Json toJson(const JsonText &text)
{
    if (text.isEmpty())
        return nullptr;
    Json json = Json::parse(text.utf8().cbegin(), text.utf8().cend(), nullptr, false);
    return json.is_discarded() ? Json(nullptr) : json;
}

QString toString(const RunRef &ref)
{
    return ref.entity.text() + QLatin1Char('/') + ref.project.text() + QLatin1Char('/') +
           ref.id.text();
}

Json toJson(const Queue &queue)
{
    Json json{{"id", utf8(queue.id.text())},
              {"name", utf8(queue.name.text())},
              {"entity", utf8(queue.entity.text())},
              {"resource", textOrNull(wireName(queue.resource))},
              {"prioritised", queue.prioritised},
              {"paused", queue.paused},
              {"agentsPolling", queue.agentsPolling},
              {"agentsKnown", queue.agentsKnown},
              {"createdAt", timeOrNull(queue.createdAt)},
              {"lastActivityAt", timeOrNull(queue.lastActivityAt)}};
    if (queue.counts.pending >= 0)
        json["counts"] = Json{{"pending", queue.counts.pending},
                              {"leased", queue.counts.leased},
                              {"claimed", queue.counts.claimed},
                              {"finished", queue.counts.finished},
                              {"failed", queue.counts.failed}};
    return json;
}

QString stopText(const QueueItem &item)
{
    if (!item.stopRequested && !item.forcedInSeconds)
        return {};
    if (!item.forcedInSeconds || isOver(item.phase))
        return isOver(item.phase) ? QString() : QStringLiteral("asked for");
    if (*item.forcedInSeconds == 0)
        return QStringLiteral("forced now");
    return QStringLiteral("forced in %1 s").arg(*item.forcedInSeconds);
}

Json toJson(const TargetStatus &end)
{
    const auto orNull = [](const auto &value) { return value ? Json(*value) : Json(nullptr); };
    return Json{{"exitCode", orNull(end.exitCode)},
                {"signal", orNull(end.signal)},
                {"outOfMemory", end.outOfMemory},
                {"detail", textOrNull(end.detail)},
                {"milliseconds", orNull(end.milliseconds)},
                {"peakMemory", orNull(end.peakMemory)},
                {"leftOut", orNull(end.leftOut)}};
}

Json toJson(const QueueItem &item)
{
    Json json{
        {"id", utf8(item.id.text())},
        {"queue", textOrNull(item.queue.text())},
        {"state", utf8(wireName(item.state))},
        {"phase", textOrNull(wireName(item.phase))},
        {"phaseDetail", textOrNull(item.phaseDetail)},
        {"run", item.run ? toJson(*item.run) : Json(nullptr)},
        {"job", textOrNull(item.job)},
        {"author", textOrNull(item.author)},
        {"priority", item.priority ? Json(int(*item.priority)) : Json(nullptr)},
        {"createdAt", timeOrNull(item.createdAt)},
        {"updatedAt", timeOrNull(item.updatedAt)},
        {"agent", textOrNull(item.agent.text())},
        {"attempt", item.attempt},
        {"requeues", item.requeues},
        {"stopRequested", item.stopRequested},
        {"stopForced", item.stopForced},
        {"forcedInSeconds", item.forcedInSeconds ? Json(*item.forcedInSeconds) : Json(nullptr)},
        {"spec", toJson(item.spec)},
        {"failure", nullptr}};
    if (item.failure)
        json["failure"] =
            Json{{"stage", utf8(item.failure->stage)}, {"message", utf8(item.failure->message)}};
    return json;
}

Json toJson(const RunRef &ref)
{
    return Json{{"entity", utf8(ref.entity.text())},
                {"project", utf8(ref.project.text())},
                {"id", utf8(ref.id.text())}};
}

Json toJson(const Run &run)
{
    return Json{{"id", utf8(run.ref.id.text())},
                {"entity", utf8(run.ref.entity.text())},
                {"project", utf8(run.ref.project.text())},
                {"displayName", utf8(run.displayName)},
                {"state", utf8(wireName(run.state))},
                {"createdAt", timeOrNull(run.createdAt)},
                {"heartbeatAt", timeOrNull(run.heartbeatAt)},
                {"finishedAt", timeOrNull(run.finishedAt)},
                {"author", textOrNull(run.author)},
                {"job", textOrNull(run.job)},
                {"queue", textOrNull(run.queue.text())},
                {"item", textOrNull(run.item.text())},
                {"sweep", textOrNull(run.sweep)},
                {"exitCode", run.exitCode ? Json(*run.exitCode) : Json(nullptr)},
                {"config", toJson(run.config)},
                {"summary", toJson(run.summary)},
                {"historyLines", run.historyLines},
                {"logLines", run.logLines}};
}

Json toJson(const Sweep &sweep)
{
    return Json{
        {"id", utf8(sweep.ref.id)},
        {"entity", utf8(sweep.ref.entity.text())},
        {"project", utf8(sweep.ref.project.text())},
        {"displayName", textOrNull(sweep.displayName)},
        {"description", textOrNull(sweep.description)},
        {"method", textOrNull(sweep.method)},
        {"state", utf8(wireName(sweep.state))},
        {"config", sweep.config.toStdString()},
        {"createdAt", timeOrNull(sweep.createdAt)},
        {"updatedAt", timeOrNull(sweep.updatedAt)},
        {"runCount", sweep.runs},
        {"runCountExpected", sweep.expectedRuns ? Json(*sweep.expectedRuns) : Json(nullptr)},
        {"best", sweep.best ? Json(*sweep.best) : Json(nullptr)}};
}

Json toJson(const LogLine &line)
{
    return Json{{"number", line.number},
                {"time", timeOrNull(line.time)},
                {"stream", line.error ? "stderr" : "stdout"},
                {"text", utf8(line.text)}};
}

Json toJson(const Job &job)
{
    Json versions = Json::array();
    for (const JobVersion &version : job.versions)
        versions.push_back(versionJson(version));
    return Json{{"entity", utf8(job.entity.text())},
                {"project", utf8(job.project.text())},
                {"name", utf8(job.name)},
                {"description", textOrNull(job.description)},
                {"versions", versions}};
}

Json toJson(const JobInput &input)
{
    return Json{{"input", input.file.isEmpty() ? "@wandb.config" : utf8(input.file)},
                {"schema", toJson(input.schema)}};
}

Json toJson(const JobDetails &details)
{
    return Json{{"job", utf8(details.ref.toString())},
                {"artifact", utf8(details.artifact.text())},
                {"version", versionJson(details.version)},
                {"source", sourceJson(details.source)},
                {"runtime", textOrNull(details.runtime)},
                {"requirements", listOf(details.requirements)},
                {"description", textOrNull(details.description)},
                {"inputs", listOf(details.inputs)},
                {"document", toJson(details.document)}};
}

Json toJson(const LaunchAgent &agent)
{
    Json queues = Json::array();
    for (const QueueId &queue : agent.queues)
        queues.push_back(utf8(queue.text()));
    return Json{{"id", utf8(agent.id.text())},
                {"name", utf8(agent.name)},
                {"queues", queues},
                {"hostname", utf8(agent.hostname)},
                {"status", utf8(wireName(agent.status))},
                {"alive", agent.isAlive(QDateTime::currentDateTimeUtc())},
                {"stopPolling", agent.stopPolling},
                {"paused", agent.paused},
                {"heartbeatAt", timeOrNull(agent.heartbeatAt)},
                {"version", textOrNull(agent.version)},
                {"maxJobs", agent.maxJobs}};
}

Json toJson(const LocalAgentStatus &agent)
{
    return Json{{"name", utf8(agent.name)},
                {"running", agent.running},
                {"pid", agent.running ? Json(agent.pid) : Json(nullptr)},
                {"server", textOrNull(agent.server.toString())},
                {"entity", textOrNull(agent.entity.text())},
                {"queues", listOf(agent.queues)},
                {"agentId", textOrNull(agent.agent.text())},
                {"logFile", utf8(agent.logFile)},
                {"folder", utf8(agent.folder)}};
}

} // namespace slipway::ctl
