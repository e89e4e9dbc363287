// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/journal.h"
#include "agent/machine/machine.h"
#include "ctl/errortext.h"
#include "ctl/verbs.h"
#include "engine/containerengine.h"
#include "engine/tool.h"
#include "platform/folders.h"

#include <QDir>
#include <QFile>
#include <filesystem>

namespace slipway::ctl {
namespace {

enum class Health { Good, Warning, Bad };

/** One thing that was looked at: how it is, and what to do where it is not good. */
struct Finding
{
    QString what;
    Health health = Health::Good;
    QString how;
    QString remedy;
};

QString wordOf(Health health)
{
    switch (health) {
    case Health::Good:
        return QStringLiteral("ok");
    case Health::Warning:
        return QStringLiteral("warning");
    case Health::Bad:
        break;
    }
    return QStringLiteral("problem");
}

/** The lines of an error's text: what happened, what to do, what was said. */
Finding findingOf(const QString &what, Health health, const Error &error)
{
    const QStringList lines = errorText(error).split(u'\n');
    return {what, health, lines.value(0).trimmed(), lines.value(1).trimmed()};
}

QCoro::Task<Finding> lookAtEngine()
{
    const QString what = QStringLiteral("container engine");
    ContainerEngine engine;
    const Result<EngineStatus> status = co_await engine.probe();
    if (!status)
        co_return findingOf(what, Health::Warning, status.error());
    switch (status->problem) {
    case EngineStatus::Problem::None:
        co_return Finding{
            what, Health::Good, QStringLiteral("%1 %2").arg(status->program, status->version), {}};
    case EngineStatus::Problem::NotInstalled:
        co_return Finding{what, Health::Warning,
                          QStringLiteral("There is none; queues of local "
                                         "processes work without."),
                          QStringLiteral("For containers: sudo apt install docker.io")};
    case EngineStatus::Problem::NotRunning:
        co_return Finding{
            what, Health::Bad,
            QStringLiteral("%1 is installed and does not answer.").arg(status->program),
            QStringLiteral("sudo systemctl start ") + engineService(status->program)};
    case EngineStatus::Problem::NoPermission:
        break;
    }
    co_return Finding{what, Health::Bad,
                      QStringLiteral("%1 may not be used by this user.").arg(status->program),
                      QStringLiteral("sudo usermod -aG docker $USER, then log in again")};
}

Finding lookAtHub(const HubStatus &hub)
{
    const QString what = QStringLiteral("local hub");
    if (hub.running)
        return {what, Health::Good, hub.url.toString(), {}};
    return {what, Health::Warning, QStringLiteral("It does not run."),
            QStringLiteral("If you want to use it: slipwayctl hub start")};
}

QCoro::Task<Finding> lookAtServer(Composition *composition, QString host)
{
    const QString what = QStringLiteral("server");
    const Result<Server> server = co_await composition->connect(host);
    if (!server)
        co_return findingOf(what, Health::Bad, server.error());
    const Result<Viewer> viewer = co_await server->services->connection->viewer();
    if (!viewer)
        co_return findingOf(what, Health::Bad, viewer.error());
    co_return Finding{
        what,
        Health::Good,
        QStringLiteral("%1, signed in as %2").arg(server->url.toString(), viewer->username),
        {}};
}

QCoro::Task<Finding> lookAtKeyring(Composition *composition)
{
    const QString what = QStringLiteral("keyring");
    const Result<Secret> key =
        co_await composition->keyring()->read(QUrl(QStringLiteral("https://doctor.invalid")));
    if (key || key.error().kind == ErrorKind::NotFound)
        co_return Finding{what, Health::Good, QStringLiteral("It answers."), {}};
    Finding finding = findingOf(what, Health::Warning, key.error());
    finding.remedy = QStringLiteral("Without one keys are kept in ~/.netrc; for one: sudo apt "
                                    "install gnome-keyring");
    co_return finding;
}

Finding lookAtDisk()
{
    constexpr double GiB = 1024.0 * 1024 * 1024;
    QDir folder(dataFolder());
    while (!folder.exists() && folder.cdUp()) {
    }
    std::error_code unknown;
    const auto space =
        std::filesystem::space(QFile::encodeName(folder.path()).toStdString(), unknown);
    Finding finding{QStringLiteral("disk"), Health::Good, {}, {}};
    if (unknown) {
        finding.health = Health::Warning;
        finding.how = QStringLiteral("Its free space cannot be read: %1")
                          .arg(QString::fromStdString(unknown.message()));
        return finding;
    }
    finding.how = QStringLiteral("%1 GiB free for %2")
                      .arg(double(space.available) / GiB, 0, 'f', 1)
                      .arg(dataFolder());
    if (double(space.available) < 5 * GiB) {
        finding.health = double(space.available) < GiB ? Health::Bad : Health::Warning;
        finding.remedy = QStringLiteral("Images and build caches take most: docker system df, then "
                                        "docker system prune");
    }
    return finding;
}

QCoro::Task<Finding> lookAtPrograms()
{
    const QString what = QStringLiteral("programs");
    QStringList missing;
    for (const QString &name : {QStringLiteral("git"), QStringLiteral("python3")}) {
        if (findTool(name).isEmpty())
            missing.append(name);
    }
    if (missing.isEmpty()) {
        ToolRun run;
        run.program = QStringLiteral("python3");
        run.args = {QStringLiteral("-c"), QStringLiteral("import venv, ensurepip")};
        run.limit = std::chrono::seconds(20);
        const Result<ToolAnswer> answer = co_await runTool(std::move(run));
        if (!answer || answer->exitCode != 0)
            missing.append(QStringLiteral("python3-venv"));
    }
    if (missing.isEmpty())
        co_return Finding{
            what, Health::Good, QStringLiteral("git, python3 and venv are there."), {}};
    const QString names = missing.join(u' ');
    co_return Finding{what, Health::Warning, QStringLiteral("Missing: ") + names,
                      QStringLiteral("sudo apt install ") + names};
}

/** The hub and containers are reached directly, never through a proxy. */
Finding lookAtProxy()
{
    const QString what = QStringLiteral("proxy");
    const auto named = [](const char *lower, const char *upper) {
        const QString value = qEnvironmentVariable(lower);
        return value.isEmpty() ? qEnvironmentVariable(upper) : value;
    };
    const QUrl proxy(named("https_proxy", "HTTPS_PROXY"));
    if (proxy.isEmpty())
        return {what, Health::Good, QStringLiteral("None is set."), {}};
    const QString without = named("no_proxy", "NO_PROXY");
    const QString shown = proxy.adjusted(QUrl::RemoveUserInfo).toString();
    if (without == QLatin1StringView("*") || without.contains(QLatin1StringView("localhost")))
        return {what, Health::Good, shown, {}};
    return {what, Health::Warning,
            QStringLiteral("%1, also for this computer's own hub in jobs.").arg(shown),
            QStringLiteral("Add localhost,127.0.0.1,host.docker.internal to no_proxy.")};
}

/** By its journal: are there jobs that it would go on with? */
bool hasWork(const QString &folder)
{
    const agent::Journal journal(folder + QStringLiteral("/journal.jsonl"));
    const Result<QList<agent::Record>> records = journal.read();
    agent::Machine machine({}, {}, {}, 1);
    if (records)
        machine.restore(*records);
    return !machine.works().isEmpty();
}

Finding lookAtAgents(const QList<LocalAgentStatus> &agents)
{
    Finding finding{QStringLiteral("agents"), Health::Good, {}, {}};
    QStringList running;
    QStringList interrupted;
    for (const LocalAgentStatus &agent : agents) {
        if (agent.running)
            running.append(agent.name);
        else if (hasWork(agent.folder))
            interrupted.append(agent.name);
    }
    finding.how = running.isEmpty()
                      ? QStringLiteral("None runs on this computer.")
                      : QStringLiteral("Running: ") + running.join(QStringLiteral(", "));
    if (!interrupted.isEmpty()) {
        finding.health = Health::Warning;
        finding.how +=
            QStringLiteral(" Ended with work left: ") + interrupted.join(QStringLiteral(", "));
        finding.remedy =
            QStringLiteral("Start them again (slipwayctl agent start): they go on with "
                           "their jobs.");
    }
    return finding;
}

QCoro::Task<int> examine(Context context)
{
    QList<Finding> findings;
    Composition *composition = context.composition;
    findings.append(co_await lookAtEngine());
    findings.append(lookAtHub(composition->hub()->status()));
    findings.append(co_await lookAtServer(composition, context.host));
    findings.append(co_await lookAtKeyring(composition));
    findings.append(lookAtDisk());
    findings.append(co_await lookAtPrograms());
    findings.append(lookAtProxy());
    findings.append(lookAtAgents(composition->agents()->agents()));

    Json json = Json::array();
    QStringList lines;
    bool bad = false;
    for (const Finding &finding : findings) {
        bad = bad || finding.health == Health::Bad;
        json.push_back(Json{{"check", utf8(finding.what)},
                            {"state", utf8(wordOf(finding.health))},
                            {"found", utf8(finding.how)},
                            {"remedy", utf8(finding.remedy)}});
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(wordOf(finding.health), -7)
                         .arg(finding.what, -16)
                         .arg(finding.how));
        if (!finding.remedy.isEmpty())
            lines.append(QString(27, u' ') + finding.remedy);
    }
    context.console->result(json, lines.join(u'\n'));
    co_return bad ? Failed : Done;
}

} // namespace

void addDoctorVerb(CLI::App &app, Invocation &invocation)
{
    addServerVerb(app, invocation, "doctor",
                  "look at engine, hub, server, keyring, disk and programs, and say what to do",
                  examine);
}

} // namespace slipway::ctl
