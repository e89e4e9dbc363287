// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/buildcommand.h"

#include <QFile>
#include <QUrl>

namespace slipway {
namespace {

// The kernel's limit for one variable of an environment is 128 KiB.
constexpr qint64 LargestCertificates = 120 * 1024;
constexpr auto PipVariable = QLatin1StringView("SLIPWAY_PIP_CONF");

Error badSetting(const QString &detail, const QString &field, const QString &reason)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("build image"),
            .detail = detail,
            .reason = reason,
            .field = field};
}

/** A build argument: by name and through the environment where the value is not for everybody. */
void addArgument(ToolRun &run, const QString &name, const Secret &value, bool byName)
{
    if (value.isEmpty())
        return;
    run.args << QStringLiteral("--build-arg");
    if (byName) {
        run.args << name;
        run.secretEnv.insert(name, value);
    } else {
        run.args << name + u'=' + QString::fromUtf8(value.expose());
    }
}

/** The proxies are arguments that every builder knows, and keeps out of images and their history.
 */
void addProxies(ToolRun &run, const BuildSettings &settings)
{
    const auto add = [&run](const QString &upper, const Secret &value) {
        for (const QString &name : {upper, upper.toLower()})
            addArgument(run, name, value, hasPassword(value));
    };
    add(QStringLiteral("HTTP_PROXY"), settings.httpProxy);
    add(QStringLiteral("HTTPS_PROXY"), settings.httpsProxy);
    add(QStringLiteral("NO_PROXY"), Secret(settings.noProxy.toUtf8()));
}

} // namespace

bool hasPassword(const Secret &urls)
{
    for (const QString &url : QString::fromUtf8(urls.expose()).split(u' ', Qt::SkipEmptyParts)) {
        if (!QUrl(url).userInfo().isEmpty() || url.section(u'/', 0, 2).contains(u'@'))
            return true;
    }
    return false;
}

Result<QByteArray> readCertificates(const BuildSettings &settings)
{
    if (settings.certificates.isEmpty())
        return QByteArray();
    const auto field = QStringLiteral("builder.slipway.ca-certificates");
    const auto reason = QStringLiteral("build.certificates");
    QFile file(settings.certificates);
    if (!file.open(QIODevice::ReadOnly))
        return badSetting(settings.certificates + QStringLiteral(": ") + file.errorString(), field,
                          reason);
    QByteArray text = file.read(LargestCertificates + 1);
    if (text.size() > LargestCertificates)
        return badSetting(QStringLiteral("%1 is larger than %2 KiB; name only the certificates "
                                         "that are needed besides the usual ones")
                              .arg(settings.certificates)
                              .arg(LargestCertificates / 1024),
                          field, reason);
    if (!text.contains("-----BEGIN CERTIFICATE-----"))
        return badSetting(settings.certificates + QStringLiteral(" holds no certificate (PEM)"),
                          field, reason);
    if (text.contains("PRIVATE KEY"))
        return badSetting(settings.certificates +
                              QStringLiteral(" holds a private key, which does not belong there"),
                          field, reason);
    return text;
}

QByteArray pipConfiguration(const BuildSettings &settings)
{
    if (settings.pipIndexUrl.isEmpty() && settings.pipExtraIndexUrls.isEmpty())
        return {};
    QByteArray text = "[global]\n";
    if (!settings.pipIndexUrl.isEmpty())
        text += "index-url = " + settings.pipIndexUrl.expose() + '\n';
    if (!settings.pipExtraIndexUrls.isEmpty())
        text += "extra-index-url = " +
                QByteArray(settings.pipExtraIndexUrls.expose()).replace(' ', "\n    ") + '\n';
    return text;
}

Result<ToolRun> buildCommand(const BuildOrder &order)
{
    const BuildSettings &settings = order.settings;
    const bool kit = order.backend.kind == BuildBackend::Kind::BuildKit;
    ToolRun run;
    run.program = order.program;
    run.env = order.backend.environment(order.program);
    run.env.insert(QStringLiteral("TMPDIR"), order.scratch);
    if (order.backend.buildx)
        run.args << QStringLiteral("buildx");
    run.args << QStringLiteral("build");
    if (order.backend.buildx)
        run.args << QStringLiteral("--load");
    if (kit)
        run.args << QStringLiteral("--progress=plain");
    if (order.backend.kind == BuildBackend::Kind::Classic)
        run.args << QStringLiteral("--force-rm"); // it keeps the container of a step that failed
    if (order.backend.kind == BuildBackend::Kind::Buildah)
        run.args << QStringLiteral("--format=docker");
    run.args << QStringLiteral("--tag") << order.reference << QStringLiteral("--label")
             << buildnames::JobLabel + u'=' + order.name;
    if (!settings.platform.isEmpty())
        run.args << QStringLiteral("--platform") << settings.platform;
    addProxies(run, settings);
    addArgument(run, buildnames::Certificates, Secret(order.certificates), true);

    const bool secretIndex =
        hasPassword(settings.pipIndexUrl) || hasPassword(settings.pipExtraIndexUrls);
    // A Dockerfile of the job's own takes pip's index as it likes, or not at all.
    const bool generated = order.plan.dockerfilePath.isEmpty();
    if (secretIndex && !order.backend.mounts() && generated)
        return badSetting(QStringLiteral("the address of pip's index holds a password, and this "
                                         "builder would leave it in the image: ") +
                              order.backend.why,
                          QStringLiteral("builder.slipway.pip-index-url"),
                          QStringLiteral("build.secretNeedsMounts"));
    if (secretIndex && order.backend.mounts()) {
        run.secretEnv.insert(PipVariable, Secret(pipConfiguration(settings)));
        run.args << QStringLiteral("--secret")
                 << QStringLiteral("id=%1,env=%2").arg(buildnames::PipSecret, PipVariable);
    } else if (!secretIndex) {
        addArgument(run, QStringLiteral("SLIPWAY_PIP_INDEX_URL"), settings.pipIndexUrl, false);
        addArgument(run, QStringLiteral("SLIPWAY_PIP_EXTRA_INDEX_URL"), settings.pipExtraIndexUrls,
                    false);
    }
    run.args << QStringLiteral("--file") << order.dockerfile << order.plan.contextFolder;
    return run;
}

} // namespace slipway
