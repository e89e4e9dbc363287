// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/logging.h"
#include "ctl/verbs.h"
#include "platform/endsignals.h"

#include <QCoreApplication>
#include <QTimer>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

using namespace slipway;
using namespace slipway::ctl;

/** Flags of `wandb launch` that look like two short ones; "-pq x" is --project-queue x there. */
const char *spelledOut(const char *argument)
{
    if (std::strcmp(argument, "-pq") == 0)
        return "--project-queue";
    if (std::strcmp(argument, "-rg") == 0)
        return "--repository";
    return argument;
}

void addVerbs(CLI::App &app, Invocation &invocation)
{
    app.require_subcommand(1);
    app.set_help_flag("-h,--help", "show this help");
    app.get_formatter()->column_width(34);
    app.set_version_flag("--version", SLIPWAY_VERSION);
    addLoginVerb(app, invocation);
    addLaunchVerb(app, invocation);
    addLaunchAgentVerb(app, invocation);
    addJobVerbs(app, invocation);
    addQueueVerbs(app, invocation);
    addItemVerbs(app, invocation);
    addRunVerbs(app, invocation);
    addAgentVerbs(app, invocation);
    addHubVerbs(app, invocation);
    addEngineVerbs(app, invocation);
    addDoctorVerb(app, invocation);
    addSweepVerbs(app, invocation);
    addYamlVerb(app, invocation);
    addShellVerbs(app, invocation);
    CLI::App *version = app.add_subcommand("version", "show the version");
    version->callback([&invocation] {
        invocation.program = [] {
            std::puts(SLIPWAY_VERSION);
            return Done;
        };
    });
}

QCoro::Task<> runVerb(Verb verb, Context context)
{
    const int code = co_await verb(context);
    QCoreApplication::exit(code);
}

int runInLoop(int argc, char **argv, const Invocation &invocation, Console &console)
{
    EndSignals::block();
    QCoreApplication app(argc, argv);
    EndSignals signals;
    QCoreApplication::setApplicationName(QStringLiteral("slipwayctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    Ending ending;
    QObject::connect(&signals, &EndSignals::endRequested, &ending, [&ending](int number) {
        const bool first = !ending.token().stop_requested();
        ending.request();
        if (!ending.isTaken() || !first)
            QCoreApplication::exit(128 + number);
    });
    QObject::connect(&signals, &EndSignals::drainRequested, &ending, &Ending::drainRequested);
    QObject::connect(&signals, &EndSignals::stopNowRequested, &ending, [&ending](bool comeBack) {
        if (ending.isTaken())
            Q_EMIT ending.stopNowRequested(comeBack);
        else
            QCoreApplication::exit(128 + (comeBack ? SIGUSR2 : SIGQUIT));
    });
    Composition composition;
    const Context context{&composition, &console, &ending, text(invocation.host)};
    QTimer::singleShot(0, &app, [&invocation, context] { runVerb(invocation.verb, context); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::setlocale(LC_ALL, "");
    // A reader that has gone (`| head`) is an error of write, not the end.
    std::signal(SIGPIPE, SIG_IGN);
    installLogging();
    CLI::App app("Slipway: W&B Launch from the command line.", "slipwayctl");
    Invocation invocation;
    addVerbs(app, invocation);
    std::vector<const char *> arguments;
    for (int i = 0; i < argc; ++i)
        arguments.push_back(spelledOut(argv[i]));
    try {
        app.parse(argc, const_cast<char **>(arguments.data()));
    } catch (const CLI::ParseError &error) {
        // Help and version are no failures; all else is wrong usage.
        return app.exit(error) == 0 ? Done : Usage;
    }
    Console console;
    console.setJson(invocation.output == "json");
    if (invocation.program)
        return invocation.program();
    return runInLoop(argc, argv, invocation, console);
}
