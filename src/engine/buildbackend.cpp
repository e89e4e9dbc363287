// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/buildbackend.h"

#include "engine/containerengine.h"

#include <QSysInfo>
#include <QVersionNumber>

namespace slipway {
namespace {

using Kind = BuildBackend::Kind;

constexpr std::chrono::seconds AskLimit{10};
constexpr int PluginSince = 23; // docker's client ships no BuildKit of its own from then on

/** docker, podman or nerdctl, wherever the program lies. */
QString nameOf(const QString &program)
{
    return program.section(u'/', -1);
}

bool isDocker(const QString &program)
{
    return nameOf(program) == QLatin1StringView("docker");
}

bool isOff(const QString &wish)
{
    const QString word = wish.trimmed().toLower();
    return word == QLatin1StringView("0") || word == QLatin1StringView("f") ||
           word == QLatin1StringView("false");
}

/** As Go names processors, which images do as well. */
QString platformName(const QString &text)
{
    QString name = text.trimmed().toLower();
    name.replace(QLatin1StringView("x86_64"), QLatin1StringView("amd64"));
    name.replace(QLatin1StringView("aarch64"), QLatin1StringView("arm64"));
    return name.startsWith(u'/') || name.endsWith(u'/') ? QString() : name;
}

BuildBackend dockerBackend(BuildBackend backend, const BuildFacts &facts)
{
    const auto classic = [&backend](const QString &why, const QString &remedy) {
        backend.kind = Kind::Classic;
        backend.why = why;
        backend.remedy = remedy;
        return backend;
    };
    if (isOff(facts.buildKitWish))
        return classic(QStringLiteral("BuildKit is switched off by DOCKER_BUILDKIT=%1.")
                           .arg(facts.buildKitWish),
                       QStringLiteral("Remove DOCKER_BUILDKIT from the agent's environment."));
    const QVersionNumber server = QVersionNumber::fromString(facts.serverVersion);
    if (!server.isNull() && server < QVersionNumber(20, 10))
        return classic(QStringLiteral("The engine %1 is older than 20.10, so its BuildKit knows "
                                      "neither cache folders nor secrets.")
                           .arg(facts.serverVersion),
                       QStringLiteral("Update the engine."));
    const QVersionNumber client = QVersionNumber::fromString(facts.clientVersion);
    backend.kind = Kind::BuildKit;
    if (!client.isNull() && client.majorVersion() < PluginSince) {
        backend.why =
            QStringLiteral("The docker client %1 has BuildKit built in.").arg(facts.clientVersion);
        return backend;
    }
    if (!facts.buildxVersion.isEmpty()) {
        backend.buildx = true;
        backend.why = QStringLiteral("The docker client %1 has the buildx plug-in %2.")
                          .arg(facts.clientVersion, facts.buildxVersion);
        return backend;
    }
    return classic(QStringLiteral("The docker client %1 builds with BuildKit only through the "
                                  "buildx plug-in, which is not installed.")
                       .arg(facts.clientVersion),
                   QStringLiteral("Install the plug-in: sudo apt install docker-buildx (with "
                                  "Docker's own packages: docker-buildx-plugin)."));
}

/** The one line that a program answers; empty when it cannot. */
QCoro::Task<Result<QString>> asked(QString program, QStringList args)
{
    ContainerEngine engine(program);
    ToolRun run;
    run.args = std::move(args);
    run.limit = AskLimit;
    const Result<ToolAnswer> answer = co_await engine.run(std::move(run));
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0)
        co_return QString();
    co_return QString::fromUtf8(answer->stdOut).trimmed();
}

} // namespace

QString backendName(Kind kind)
{
    switch (kind) {
    case Kind::Classic:
        return QStringLiteral("classic builder");
    case Kind::BuildKit:
        return QStringLiteral("BuildKit");
    case Kind::Buildah:
        return QStringLiteral("Buildah");
    case Kind::None:
        break;
    }
    return QStringLiteral("no builder");
}

QString hostPlatform()
{
    return platformName(QStringLiteral("linux/") + QSysInfo::currentCpuArchitecture());
}

QMap<QString, QString> BuildBackend::environment(const QString &program) const
{
    if (!isDocker(program) || kind == Kind::None)
        return {};
    const auto switched = QStringLiteral("DOCKER_BUILDKIT");
    if (kind == Kind::BuildKit)
        return {{switched, QStringLiteral("1")}};
    // A later client without its plug-in falls back by itself, and says how to get the plug-in.
    const QVersionNumber client = QVersionNumber::fromString(clientVersion);
    if (client.majorVersion() < PluginSince)
        return {{switched, QStringLiteral("0")}};
    return {};
}

BuildBackend chooseBackend(const QString &program, const BuildFacts &facts)
{
    BuildBackend backend;
    backend.clientVersion = facts.clientVersion;
    backend.serverVersion = facts.serverVersion;
    backend.platform = platformName(facts.platform);
    if (isDocker(program))
        return dockerBackend(backend, facts);
    if (nameOf(program) == QLatin1StringView("podman")) {
        backend.kind = Kind::Buildah;
        backend.why = QStringLiteral("podman %1 has Buildah built in.").arg(facts.clientVersion);
        return backend;
    }
    if (facts.hasBuildctl) {
        backend.kind = Kind::BuildKit;
        backend.why = QStringLiteral("nerdctl %1 has buildctl.").arg(facts.clientVersion);
        return backend;
    }
    backend.why = QStringLiteral("nerdctl %1 builds through buildctl, which is not installed.")
                      .arg(facts.clientVersion);
    backend.remedy = QStringLiteral("Install BuildKit (buildctl and buildkitd); see "
                                    "https://github.com/moby/buildkit.");
    return backend;
}

QCoro::Task<Result<BuildBackend>> findBackend(QString program)
{
    // Not by tabs: docker lines them up with blanks.
    QString format = QStringLiteral("{{.Client.Version}}||");
    if (isDocker(program))
        format = QStringLiteral(
            "{{.Client.Version}}|{{.Server.Version}}|{{.Server.Os}}/{{.Server.Arch}}");
    else if (nameOf(program) == QLatin1StringView("podman"))
        format = QStringLiteral("{{.Client.Version}}||{{.Client.OsArch}}");
    const QStringList askVersions{QStringLiteral("version"), QStringLiteral("--format"), format};
    const Result<QString> versions = co_await asked(program, askVersions);
    if (!versions)
        co_return versions.error();
    BuildFacts facts;
    facts.clientVersion = versions->section(u'|', 0, 0);
    facts.serverVersion = versions->section(u'|', 1, 1);
    facts.platform = versions->section(u'|', 2, 2);
    facts.buildKitWish = qEnvironmentVariable("DOCKER_BUILDKIT");
    facts.hasBuildctl = !findTool(QStringLiteral("buildctl")).isEmpty();
    if (nameOf(program) == QLatin1StringView("nerdctl")) {
        const QStringList askPlatform{QStringLiteral("info"), QStringLiteral("--format"),
                                      QStringLiteral("{{.OSType}}/{{.Architecture}}")};
        const Result<QString> platform = co_await asked(program, askPlatform);
        if (platform)
            facts.platform = *platform;
    }
    if (isDocker(program)) {
        // "github.com/docker/buildx v0.11.2 9872040"; without the plug-in a failure.
        const QStringList askPlugin{QStringLiteral("buildx"), QStringLiteral("version")};
        const Result<QString> buildx = co_await asked(program, askPlugin);
        if (buildx)
            facts.buildxVersion = buildx->section(u' ', 1, 1);
    }
    co_return chooseBackend(program, facts);
}

} // namespace slipway
