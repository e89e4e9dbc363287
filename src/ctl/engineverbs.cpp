// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/words.h"
#include "build/engineimagebuilder.h"
#include "config/launchconfig.h"
#include "ctl/errortext.h"
#include "ctl/verbs.h"
#include "ctl/wantedjobs.h"
#include "engine/imageinventory.h"

#include <QDir>

namespace slipway::ctl {
namespace {

struct EngineFlags
{
    std::string engine;
    std::string config;
    bool yes = false;
    bool buildCache = false;
    std::string folder;
    std::string entryPoint;
    std::string name = "job";
    std::string python;
    std::string baseImage;
    std::string dockerfile;
};

QString sizeText(qint64 bytes)
{
    constexpr double Thousand = 1000;
    if (bytes < 0)
        return QStringLiteral("unknown");
    double number = double(bytes);
    QString unit = QStringLiteral("B");
    for (const QString &next :
         {QStringLiteral("kB"), QStringLiteral("MB"), QStringLiteral("GB"), QStringLiteral("TB")}) {
        if (number < Thousand)
            break;
        number /= Thousand;
        unit = next;
    }
    return QStringLiteral("%1 %2")
        .arg(number, 0, 'f', unit == QLatin1StringView("B") ? 0 : 1)
        .arg(unit);
}

/** The agent's settings: the engine of a flag goes before that of the file. */
Result<LaunchConfig> engineConfig(const EngineFlags &flags)
{
    Result<LaunchConfig> config = resolveLaunchConfig(text(flags.config), {}, {});
    if (config && !flags.engine.empty()) {
        LaunchConfig changed = *config;
        changed.engine = text(flags.engine);
        return changed;
    }
    return config;
}

struct Remedy
{
    QString state;
    QString sentence;
    QString remedy;
};

Remedy remedyOf(const EngineStatus &status)
{
    switch (status.problem) {
    case EngineStatus::Problem::None:
        return {QStringLiteral("ready"), QStringLiteral("It answers."), {}};
    case EngineStatus::Problem::NotInstalled:
        return {QStringLiteral("missing"), QStringLiteral("It is not installed."),
                toolMissing(status.program).detail.section(QStringLiteral("get it: "), 1)};
    case EngineStatus::Problem::NotRunning:
        return {QStringLiteral("stopped"), QStringLiteral("It is installed and does not answer."),
                QStringLiteral("sudo systemctl start ") + engineService(status.program)};
    case EngineStatus::Problem::NoPermission:
        break;
    }
    return {QStringLiteral("forbidden"), QStringLiteral("This user may not use it."),
            QStringLiteral("sudo usermod -aG docker $USER, then log in again")};
}

/** One engine as `engine status` shows it; lines for people are appended. */
QCoro::Task<Json> lookAt(QString program, bool used, QStringList *lines)
{
    ContainerEngine engine(program);
    const Result<EngineStatus> probed = co_await engine.probe();
    EngineStatus status;
    status.program = program;
    if (probed)
        status = *probed;
    const Remedy remedy = remedyOf(status);
    Json json{{"program", utf8(program)},
              {"path", utf8(findTool(program))},
              {"version", utf8(status.version)},
              {"state", utf8(remedy.state)},
              {"used", used},
              {"detail", utf8(Redactor::clean(status.detail))},
              {"remedy", utf8(remedy.remedy)},
              {"builder", nullptr}};
    lines->append(
        QStringLiteral("%1%2: %3%4")
            .arg(program, status.version.isEmpty() ? QString() : QString(u' ' + status.version),
                 remedy.sentence, used ? QStringLiteral(" Slipway uses this one.") : QString()));
    if (!remedy.remedy.isEmpty())
        lines->append(QStringLiteral("    ") + remedy.remedy);
    if (status.problem != EngineStatus::Problem::None)
        co_return json;
    const Result<BuildBackend> backend = co_await findBackend(program);
    if (!backend)
        co_return json;
    json["builder"] = Json{{"name", utf8(backendName(backend->kind))},
                           {"why", utf8(backend->why)},
                           {"remedy", utf8(backend->remedy)},
                           {"clientVersion", utf8(backend->clientVersion)},
                           {"platform", utf8(backend->platform)}};
    lines->append(
        QStringLiteral("    builds with %1 for %2. %3")
            .arg(backendName(backend->kind),
                 backend->platform.isEmpty() ? QStringLiteral("this computer") : backend->platform,
                 backend->why));
    if (!backend->remedy.isEmpty())
        lines->append(QStringLiteral("    For BuildKit: ") + backend->remedy);
    co_return json;
}

Json imagesJson(const QList<OwnImage> &images)
{
    Json list = Json::array();
    for (const OwnImage &image : images) {
        Json names = Json::array();
        for (const QString &name : image.names)
            names.push_back(utf8(name));
        list.push_back(Json{{"id", utf8(image.id)},
                            {"names", names},
                            {"job", utf8(image.job)},
                            {"bytes", image.bytes},
                            {"inUse", image.inUse}});
    }
    return list;
}

QCoro::Task<int> engineStatus(Context context, EngineFlags flags)
{
    const Result<LaunchConfig> config = engineConfig(flags);
    if (!config)
        co_return context.fail(config.error());
    ContainerEngine engine(config->engine);
    QStringList lines;
    Json engines = Json::array();
    bool ready = false;
    const QStringList programs{QStringLiteral("docker"), QStringLiteral("podman"),
                               QStringLiteral("nerdctl")};
    for (const QString &program : programs) {
        const bool used = program == engine.program();
        Json one = co_await lookAt(program, used, &lines);
        ready = ready || (used && one["state"] == "ready");
        engines.push_back(std::move(one));
    }
    Json json{{"engines", engines}, {"images", nullptr}, {"buildCacheBytes", nullptr}};
    const QString destination = config->build.destination;
    json["destination"] = destination.isEmpty() ? Json(nullptr) : Json(utf8(destination));
    lines.append(destination.isEmpty()
                     ? QStringLiteral("Images stay in the engine; builder.destination names no "
                                      "registry.")
                     : QStringLiteral("Images are pushed to %1.").arg(destination));
    if (!ready) {
        context.console->result(json, lines.join(u'\n'));
        co_return Failed;
    }
    ImageInventory inventory(engine);
    const Result<QList<OwnImage>> images = co_await inventory.images();
    if (!images)
        co_return context.fail(images.error());
    const Result<EngineDisk> disk = co_await inventory.disk();
    if (!disk)
        co_return context.fail(disk.error());
    qint64 bytes = 0;
    for (const OwnImage &image : *images)
        bytes += image.bytes;
    json["images"] = imagesJson(*images);
    if (disk->buildCache >= 0)
        json["buildCacheBytes"] = disk->buildCache;
    lines.append(QStringLiteral("Images built by Slipway: %1, %2 with what they share.")
                     .arg(images->size())
                     .arg(sizeText(bytes)));
    if (disk->buildCache >= 0)
        lines.append(QStringLiteral("Build cache of the engine, of all its builds: %1.")
                         .arg(sizeText(disk->buildCache)));
    if (!images->isEmpty())
        lines.append(QStringLiteral("To remove what nothing waits for: slipwayctl engine "
                                    "clean-up"));
    context.console->result(json, lines.join(u'\n'));
    co_return Done;
}

/** Images that no container, no item at work and no waiting item wants. */
QList<OwnImage> unwanted(const QList<OwnImage> &images, const QSet<QString> &jobs)
{
    QList<OwnImage> list;
    for (const OwnImage &image : images) {
        if (!image.inUse && !jobs.contains(image.job))
            list.append(image);
    }
    return list;
}

/** What the engine's disk lost since `before`; nothing where the engine does not tell. */
std::optional<qint64> freedSince(const EngineDisk &before, const EngineDisk &after)
{
    if (before.images < 0 || after.images < 0)
        return std::nullopt;
    const auto lost = [](qint64 then, qint64 now) {
        return then < 0 || now < 0 ? 0 : std::max<qint64>(0, then - now);
    };
    return lost(before.images, after.images) + lost(before.buildCache, after.buildCache);
}

QCoro::Task<int> cleanUpEngine(Context context, EngineFlags flags)
{
    const Result<LaunchConfig> config = engineConfig(flags);
    if (!config)
        co_return context.fail(config.error());
    ContainerEngine engine(config->engine);
    ImageInventory inventory(engine);
    const Result<QList<OwnImage>> images = co_await inventory.images();
    if (!images)
        co_return context.fail(images.error());
    const WantedJobs wanted = co_await wantedJobs(context.composition);
    for (const QString &warning : wanted.warnings)
        context.console->warn(warning);
    const QList<OwnImage> goes = unwanted(*images, wanted.names);
    const qsizetype kept = images->size() - goes.size();
    for (const OwnImage &image : goes)
        context.console->say(
            QStringLiteral("  %1  %2").arg(image.names.value(0, image.id), sizeText(image.bytes)));
    QString question = QStringLiteral("Remove %1 images (%2 are kept)").arg(goes.size()).arg(kept);
    if (flags.buildCache)
        question += QStringLiteral(" and the engine's unused build cache, which other programs' "
                                   "builds share");
    const bool nothing = goes.isEmpty() && !flags.buildCache;
    if (!nothing && !flags.yes) {
        if (!Console::isInteractive())
            co_return context.console->usage(question + QStringLiteral("? Say --yes to do so."));
        if (!context.console->confirm(question + u'?', false))
            co_return Failed;
    }
    const Result<EngineDisk> before = co_await inventory.disk();
    if (!before)
        co_return context.fail(before.error());
    int removed = 0;
    for (const OwnImage &image : goes) {
        const Result<void> done = co_await inventory.remove(image);
        if (!done && done.error().kind != ErrorKind::Conflict)
            co_return context.fail(done.error());
        if (done)
            ++removed;
        else
            context.console->warn(errorText(done.error()));
    }
    if (flags.buildCache) {
        const Result<void> done = co_await inventory.removeBuildCache();
        if (!done)
            co_return context.fail(done.error());
    }
    const Result<EngineDisk> after = co_await inventory.disk();
    if (!after)
        co_return context.fail(after.error());
    const std::optional<qint64> freed = freedSince(*before, *after);
    Json json{{"removed", removed}, {"kept", kept + goes.size() - removed}};
    json["freedBytes"] = freed ? Json(*freed) : Json(nullptr);
    json["buildCacheBytes"] = after->buildCache < 0 ? Json(nullptr) : Json(after->buildCache);
    QString told =
        QStringLiteral("Removed %1 images, kept %2").arg(removed).arg(kept + goes.size() - removed);
    told += freed ? QStringLiteral("; about %1 freed.").arg(sizeText(*freed)) : QStringLiteral(".");
    if (!flags.buildCache && after->buildCache > 0)
        told += QStringLiteral(" The build cache still has %1: --build-cache removes what no image "
                               "needs of it.")
                    .arg(sizeText(after->buildCache));
    context.console->result(json, told);
    co_return Done;
}

QCoro::Task<int> buildWithEngine(Context context, EngineFlags flags)
{
    const Result<LaunchConfig> config = engineConfig(flags);
    if (!config)
        co_return context.fail(config.error());
    for (const QString &warning : config->warnings)
        context.console->warn(warning);
    const std::optional<QStringList> entry = splitWords(text(flags.entryPoint));
    if (!entry)
        co_return context.console->usage(QStringLiteral("A quote of --entry-point is not closed."));
    BuildRequest request;
    request.sourceFolder = QDir(text(flags.folder)).absolutePath();
    request.keepDigests = true;
    request.dockerfile = text(flags.dockerfile);
    request.entryPoint = *entry;
    request.pythonVersion = text(flags.python);
    request.baseImage = text(flags.baseImage);
    request.name = text(flags.name);
    EngineImageBuilder builder(ContainerEngine(config->engine).program(), config->build);
    context.ending->take();
    const auto log = [console = context.console](const QByteArray &bytes) {
        QString lines = QString::fromUtf8(bytes);
        if (lines.endsWith(u'\n'))
            lines.chop(1);
        if (!lines.isEmpty())
            console->say(lines);
    };
    const Result<BuiltImage> image = co_await builder.build(request, log, context.ending->token());
    if (!image)
        co_return context.fail(image.error());
    context.console->result(Json{{"image", utf8(image->reference)}, {"reused", image->reused}},
                            image->reference);
    co_return Done;
}

} // namespace

void addEngineVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "engine", "the container engine, and images built with it");
    auto flags = std::make_shared<EngineFlags>();
    const auto common = [flags](CLI::App *verb) {
        verb->add_option("--engine", flags->engine, "docker, podman or nerdctl")
            ->check(CLI::IsMember({"docker", "podman", "nerdctl"}));
        verb->add_option("-c,--config", flags->config, "launch-config.yaml to use");
    };
    common(addVerb(*group, invocation, "status",
                   "which engines there are, how they build, and what images take",
                   [flags](Context c) { return engineStatus(c, *flags); }));
    CLI::App *cleans = addVerb(*group, invocation, "clean-up",
                               "remove images that were built for jobs and that nothing waits for",
                               [flags](Context c) { return cleanUpEngine(c, *flags); });
    common(cleans);
    cleans->add_flag("-y,--yes", flags->yes, "do not ask");
    cleans->add_flag("--build-cache", flags->buildCache,
                     "also the engine's unused build cache, of all builds");
    CLI::App *builds = addVerb(*group, invocation, "build",
                               "build a folder's image as an agent would, and push it where the "
                               "configuration names a registry",
                               [flags](Context c) { return buildWithEngine(c, *flags); });
    common(builds);
    builds->add_option("FOLDER", flags->folder, "the job's code")->required();
    builds->add_option("-E,--entry-point", flags->entryPoint, "how the program is started");
    builds->add_option("--name", flags->name, "of the job")->capture_default_str();
    builds->add_option("-r,--runtime", flags->python, "Python version, such as 3.11");
    builds->add_option("-B,--base-image", flags->baseImage, "image to build on");
    builds->add_option("-D,--dockerfile", flags->dockerfile, "Dockerfile below the folder");
}

} // namespace slipway::ctl
