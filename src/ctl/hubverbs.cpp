// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/verbs.h"

#include "config/yamljson.h"
#include "hub/context.h"
#include "hub/process/hub.h"
#include "platform/folders.h"

#include <cstdio>

namespace slipway::ctl {
namespace {

std::filesystem::path hubPath(const std::string &flag)
{
    return flag.empty() ? std::filesystem::path(utf8(hubFolder())) : std::filesystem::path(flag);
}

std::string jsonOfYaml(const std::string &yaml)
{
    const Result<JsonText> json = yamlToJson(QByteArray::fromStdString(yaml));
    if (!json)
        throw hub::HubError(hub::HubErrorKind::InvalidInput, utf8(json.error().detail));
    return json->utf8().toStdString();
}

void addRun(CLI::App &group, Invocation &invocation)
{
    struct Flags
    {
        std::string folder;
        int port = -1;
        std::string listen = "127.0.0.1";
        std::vector<std::string> bridges;
        bool plain = false;
    };
    auto flags = std::make_shared<Flags>();
    CLI::App *app = group.add_subcommand("run", "run the hub here; prints one line when ready");
    app->add_option("--data-dir", flags->folder, "where it keeps its data");
    app->add_option("--port", flags->port, "0: any free one")->check(CLI::Range(0, 65535));
    app->add_option("--listen", flags->listen, "address to listen on")->capture_default_str();
    app->add_option("--bridge", flags->bridges, "also listen on this address of a container bridge")
        ->envname("SLIPWAY_HUB_BRIDGE");
    app->add_flag("--plain", flags->plain, "without Slipway's additions to W&B's protocol");
    app->callback([&invocation, flags] {
        invocation.program = [flags] {
            hub::HubOptions options;
            options.dataDir = hubPath(flags->folder);
            if (flags->port >= 0)
                options.port = static_cast<unsigned short>(flags->port);
            options.listen = flags->listen;
            options.bridges = flags->bridges;
            options.plain = flags->plain;
            options.version = SLIPWAY_VERSION;
            options.readYaml = jsonOfYaml;
            return hub::runHub(options, [](const hub::HubReady &ready) {
                const Json line{{"url", ready.url}, {"pid", ::getpid()}};
                std::puts(line.dump().c_str());
                std::fflush(stdout);
            });
        };
    });
}

Json statusJson(const HubStatus &status)
{
    Json json{{"running", status.running}, {"dataDir", utf8(status.dataFolder)}};
    if (status.running) {
        json["url"] = utf8(status.url.toString());
        json["pid"] = status.pid;
    }
    return json;
}

QString statusText(const HubStatus &status)
{
    if (!status.running)
        return QStringLiteral("The hub with data in %1 does not run.").arg(status.dataFolder);
    return QStringLiteral("The hub runs at %1 (process %2), data in %3.")
        .arg(status.url.toString())
        .arg(status.pid)
        .arg(status.dataFolder);
}

QCoro::Task<int> startHub(Context context, QString folder)
{
    LocalHubProcess process(folder);
    const Result<HubStatus> status = co_await process.start();
    if (!status)
        co_return context.fail(status.error());
    context.console->result(statusJson(*status), statusText(*status));
    co_return Done;
}

QCoro::Task<int> stopHub(Context context, QString folder)
{
    LocalHubProcess process(folder);
    const bool wasRunning = process.status().running;
    const Result<void> stopped = co_await process.stop();
    if (!stopped)
        co_return context.fail(stopped.error());
    context.console->result(Json{{"stopped", wasRunning}},
                            wasRunning ? QStringLiteral("The hub has ended.")
                                       : QStringLiteral("The hub did not run."));
    co_return Done;
}

/** Exit code 1 when it does not run, for scripts. */
QCoro::Task<int> hubStatus(Context context, QString folder)
{
    const HubStatus status = LocalHubProcess(folder).status();
    context.console->result(statusJson(status), statusText(status));
    co_return status.running ? Done : Failed;
}

QCoro::Task<int> addHubUser(Context context, QString folder, QString name, QString keyFile)
{
    std::string key;
    try {
        std::optional<std::filesystem::path> file;
        if (!keyFile.isEmpty())
            file = std::filesystem::path(utf8(keyFile));
        key = hub::addUser(hubPath(utf8(folder)), utf8(name), file);
    } catch (const hub::HubError &error) {
        const bool invalid = error.kind == hub::HubErrorKind::InvalidInput;
        co_return context.fail(Error{invalid ? ErrorKind::InvalidInput : ErrorKind::Internal,
                                     QStringLiteral("add user ") + name,
                                     QString::fromUtf8(error.what())});
    }
    Json json{{"user", utf8(name)}};
    if (keyFile.isEmpty()) {
        context.console->newKey(json, Secret(QByteArray::fromStdString(key)));
    } else {
        json["apiKeyFile"] = utf8(keyFile);
        context.console->result(json,
                                QStringLiteral("The API key of %1 is in %2.").arg(name, keyFile));
    }
    co_return Done;
}

} // namespace

void addHubVerbs(CLI::App &app, Invocation &invocation)
{
    CLI::App *group = addGroup(app, "hub", "the hub of this computer");
    addRun(*group, invocation);
    auto folder = std::make_shared<std::string>();
    const auto withFolder = [folder](CLI::App *verb) {
        verb->add_option("--data-dir", *folder, "where it keeps its data");
    };
    withFolder(addVerb(*group, invocation, "start", "start it in the background",
                       [folder](Context c) { return startHub(c, text(*folder)); }));
    withFolder(addVerb(*group, invocation, "stop", "end it",
                       [folder](Context c) { return stopHub(c, text(*folder)); }));
    withFolder(addVerb(*group, invocation, "status", "whether it runs, and where",
                       [folder](Context c) { return hubStatus(c, text(*folder)); }));
    CLI::App *users = addGroup(*group, "user", "who may use it");
    auto name = std::make_shared<std::string>();
    auto keyFile = std::make_shared<std::string>();
    CLI::App *add =
        addVerb(*users, invocation, "add", "add a user; prints the new API key", [=](Context c) {
            return addHubUser(c, text(*folder), text(*name), text(*keyFile));
        });
    add->add_option("NAME", *name, "the user's name")->required();
    add->add_option("--api-key-file", *keyFile,
                    "take the key in this file, or write the new one to it");
    withFolder(add);
}

} // namespace slipway::ctl
