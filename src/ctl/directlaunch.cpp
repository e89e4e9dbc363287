// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/directlaunch.h"

#include "agent/journal/launchspec.h"
#include "agent/preparation.h"
#include "base/words.h"
#include "config/agentpolicyfile.h"
#include "ctl/jsonviews.h"
#include "ctl/localwork.h"
#include "ctl/logecho.h"
#include "platform/durablefile.h"
#include "platform/folders.h"
#include "wandb/launchspec.h"

#include <QCoroTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace slipway::ctl {
namespace {

constexpr std::chrono::milliseconds Pause(500);

/** Eight characters, as the Python package names runs. */
QString newRunId()
{
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    QString id;
    for (int i = 0; i < 8; ++i)
        id += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return id;
}

/** The launch as an agent would pop it, with an item id of our own. */
Result<agent::Offer> offerFor(const DirectLaunch &launch)
{
    const LaunchRequest &request = launch.request;
    const auto *job = std::get_if<JobRef>(&request.what);
    if (job && !job->isValid())
        return Error{ErrorKind::InvalidInput, {}, {}, QStringLiteral("job.missing")};
    if (request.project.isEmpty())
        return Error{ErrorKind::InvalidInput, {}, {}, QStringLiteral("project.empty")};
    const auto built = launchSpec(request);
    if (!built)
        return built.error();
    Json spec = Json::parse(built->dump());
    const QString resource =
        launch.resource.isEmpty() ? wireName(Resource::LocalContainer) : launch.resource;
    spec["resource"] = utf8(resource);
    if (!launch.dockerfile.isEmpty())
        spec["overrides"]["dockerfile"] = utf8(launch.dockerfile);
    const QString run = newRunId();
    spec["run_id"] = utf8(run);
    agent::Offer offer;
    offer.item = QueueItemId(QStringLiteral("direct-") + run);
    offer.spec = JsonText(QByteArray::fromStdString(spec.dump()));
    offer.run = RunRef{request.entity, request.project, RunId(run)};
    offer.resource = resourceFromWire(resource);
    if (offer.resource != Resource::LocalContainer && offer.resource != Resource::LocalProcess)
        return Error{ErrorKind::Unsupported, QStringLiteral("--resource ") + resource,
                     QStringLiteral("This computer runs local-container and local-process. Others "
                                    "need a queue.")};
    return offer;
}

Error errorOf(const agent::PreparationEnd &end)
{
    if (end.failure)
        return Error{ErrorKind::Unavailable, QStringLiteral("launch (%1)").arg(end.failure->stage),
                     end.failure->message, QStringLiteral("launch.failed")};
    if (end.retry)
        return Error{ErrorKind::Unavailable,
                     QStringLiteral("launch"),
                     {},
                     QStringLiteral("server.unreachable")};
    return Error{ErrorKind::Cancelled, QStringLiteral("launch"), {}};
}

AgentOptions optionsFor(const Server &server, const DirectLaunch &launch, const QString &folder)
{
    AgentOptions options;
    options.name = QStringLiteral("direct");
    options.entity = launch.request.entity;
    options.folder = folder;
    options.key = server.key.key;
    return options;
}

/** Nothing when containers can be run now; asked first, so that nothing is built in vain. */
QCoro::Task<Result<void>> requireEngine(ContainerEngine *engine)
{
    const Result<EngineStatus> status = co_await engine->probe();
    if (!status)
        co_return status.error();
    QString reason;
    switch (status->problem) {
    case EngineStatus::Problem::None:
        co_return Result<void>();
    case EngineStatus::Problem::NotInstalled:
        reason = QStringLiteral("engine.missing");
        break;
    case EngineStatus::Problem::NotRunning:
        reason = QStringLiteral("engine.notRunning");
        break;
    case EngineStatus::Problem::NoPermission:
        reason = QStringLiteral("engine.noPermission");
        break;
    }
    co_return Error{ErrorKind::Unavailable, QStringLiteral("launch"), status->detail.trimmed(),
                    reason};
}

/** The run's own key; the user's only where the server makes no keys for single runs. */
QCoro::Task<Result<Secret>> runKey(Server server, RunRef run)
{
    const Result<Capabilities> can = co_await server.services->connection->capabilities();
    if (!can)
        co_return can.error();
    if (!can->runKeys)
        co_return server.key.key;
    const Result<Secret> key = co_await server.services->agents->createRunKey(run, ItemHold());
    if (key)
        Redactor::hide(*key);
    co_return key;
}

/** Waits until the job has ended; a signal ends it. */
QCoro::Task<Result<TargetStatus>> awaitEnd(Context context, Target *target, QString handle)
{
    bool ending = false;
    for (;;) {
        const Result<TargetStatus> status = co_await target->status(handle);
        if (!status)
            co_return status.error();
        if (status->state != TargetState::Starting && status->state != TargetState::Running)
            co_return *status;
        if (context.ending->token().stop_requested() && !ending) {
            ending = true;
            context.console->say(QStringLiteral("Ending the job ..."));
            const Result<void> stopped = co_await target->stop(handle, false);
            if (!stopped)
                co_return stopped.error();
        }
        co_await QCoro::sleepFor(Pause);
    }
}

/** A job that reported no end itself (killed, or not using the package): it is told for it. */
QCoro::Task<void> closeRun(Server server, RunRef run, TargetStatus end)
{
    const Result<Run> now = co_await server.services->runs->run(run);
    if (now && !isOver(now->state)) {
        const Result<void> closed =
            co_await server.services->runs->finish(run, end.exitCode.value_or(1));
        if (!closed)
            qWarning("%s", qUtf8Printable(closed.error().toString()));
    }
}

int report(const Context &context, const agent::Offer &offer, const TargetStatus &end)
{
    const int code = end.exitCode.value_or(1);
    const bool good = end.state == TargetState::Finished && code == 0;
    Json json{{"run", toJson(offer.run)},
              {"state", good ? "finished" : "failed"},
              {"exitCode", end.exitCode ? Json(*end.exitCode) : Json(nullptr)}};
    if (context.console->isJson())
        context.console->result(json, {});
    else
        context.console->say(good ? QStringLiteral("Run %1 finished.").arg(toString(offer.run))
                                  : QStringLiteral("Run %1 failed with exit code %2. %3")
                                        .arg(toString(offer.run))
                                        .arg(code)
                                        .arg(end.detail));
    return good ? Done : Failed;
}

} // namespace

QCoro::Task<int> launchHere(Context context, Server server, DirectLaunch launch)
{
    const Result<agent::Offer> made = offerFor(launch);
    if (!made)
        co_return context.fail(made.error());
    const agent::Offer offer = *made;
    const QString folder = dataFolder() + QStringLiteral("/direct");
    const Result<void> there = makeFolder(folder);
    if (!there)
        co_return context.fail(there.error());
    const Result<LaunchConfig> config = resolveLaunchConfig({}, {}, {});
    if (!config)
        co_return context.fail(config.error());
    const Result<AgentPolicy> policy = loadAgentPolicy({});
    if (!policy)
        co_return context.fail(policy.error());
    LocalWork work(folder, *config, *policy);
    const AgentPorts ports = work.ports(*server.services);
    const AgentOptions options = optionsFor(server, launch, folder);
    Target *target = ports.targets.value(offer.resource);
    const agent::ItemFolders folders(folder, offer.item);

    if (offer.resource == Resource::LocalContainer) {
        const Result<void> usable = co_await requireEngine(&work.engine());
        if (!usable)
            co_return context.fail(usable.error());
    }
    context.ending->take();
    context.console->say(QStringLiteral("Launching run %1.").arg(toString(offer.run)));
    LogEcho echo(*context.console);
    echo.add(folders.buildLog(), false);
    echo.add(folders.runLog(), true);
    const std::function<void(ItemPhase)> news = [](ItemPhase) {};
    const agent::PreparationEnd prepared =
        co_await agent::prepare(&options, &ports, offer, news, context.ending->token());
    if (!prepared.request) {
        echo.flush();
        co_return context.fail(errorOf(prepared));
    }
    TargetRequest request = *prepared.request;
    const Result<Secret> key = co_await runKey(server, offer.run);
    if (!key)
        co_return context.fail(key.error());
    request.secretEnvironment.insert(QStringLiteral("WANDB_API_KEY"), *key);
    const Result<QString> handle = co_await target->start(request);
    if (!handle) {
        echo.flush();
        co_return context.fail(handle.error());
    }
    if (!launch.wait) {
        context.console->result(
            Json{{"run", toJson(offer.run)}, {"handle", utf8(*handle)}},
            QStringLiteral("Started run %1 (%2).").arg(toString(offer.run), *handle));
        co_return Done;
    }
    const QString job = *handle;
    const Result<TargetStatus> end = co_await awaitEnd(context, target, job);
    echo.flush();
    if (!end)
        co_return context.fail(end.error());
    const TargetStatus status = *end;
    co_await closeRun(server, offer.run, status);
    const Result<void> cleaned = co_await target->cleanUp(job);
    if (!cleaned)
        context.console->warn(cleaned.error().toString());
    if (server.key.key != *key) {
        const Result<void> revoked =
            co_await server.services->agents->revokeRunKey(offer.run, ItemHold());
        if (!revoked)
            context.console->warn(revoked.error().toString());
    }
    QDir(folders.work).removeRecursively();
    co_return report(context, offer, status);
}

QCoro::Task<int> previewHere(Context context, Server server, DirectLaunch launch)
{
    const Result<agent::Offer> made = offerFor(launch);
    if (!made)
        co_return context.fail(made.error());
    const agent::Offer offer = *made;
    // The job's code is read into a folder that is gone afterwards: the image's name needs it.
    // All names are those of the folder that a launch would use.
    const QTemporaryDir scratch;
    const QString folder = dataFolder() + QStringLiteral("/direct");
    const Result<LaunchConfig> config = resolveLaunchConfig({}, {}, {});
    if (!config)
        co_return context.fail(config.error());
    const Result<AgentPolicy> policy = loadAgentPolicy({});
    if (!policy)
        co_return context.fail(policy.error());
    LocalWork work(folder, *config, *policy);
    const AgentPorts ports = work.previewPorts(*server.services);
    const AgentOptions options = optionsFor(server, launch, scratch.path());
    const std::function<void(ItemPhase)> news = [](ItemPhase) {};
    const agent::PreparationEnd prepared =
        co_await agent::prepare(&options, &ports, offer, news, context.ending->token());
    if (!prepared.request)
        co_return context.fail(errorOf(prepared));
    TargetRequest request = *prepared.request;
    for (QString *path : {&request.logFile, &request.buildLog, &request.folder})
        path->replace(scratch.path(), folder);
    request.secretEnvironment.insert(QStringLiteral("WANDB_API_KEY"), Secret("********"));
    const Result<QStringList> command = ports.targets.value(offer.resource)->preview(request);
    if (!command)
        co_return context.fail(command.error());
    QStringList names = request.environment.keys() + request.secretEnvironment.keys();
    names.sort();
    const Json spec = toJson(offer.spec);
    const QString image = request.image.isEmpty() ? QStringLiteral("-") : request.image;
    context.console->result(
        Json{{"command", listOf(*command)},
             {"environment", listOf(names)},
             {"image", request.image.isEmpty() ? Json(nullptr) : Json(utf8(request.image))},
             {"spec", spec}},
        QStringLiteral("command: %1\nenvironment: %2\nimage: %3\nspec:\n%4")
            .arg(joinedWords(*command), names.join(QStringLiteral(", ")), image,
                 QString::fromStdString(spec.dump(2))));
    co_return Done;
}

} // namespace slipway::ctl
