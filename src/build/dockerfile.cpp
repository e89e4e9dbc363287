// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/dockerfile.h"

#include "base/words.h"
#include "build/buildcommand.h"
#include "build/pyproject.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace slipway {
namespace {

const QString DefaultPython = QStringLiteral("3.11");
constexpr qint64 LargestDockerfile = 1024 * 1024;

Error badInput(const QString &detail, const QString &field, const QString &reason)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("build image"),
            .detail = detail,
            .reason = reason,
            .field = field};
}

/** The absolute path of `relative` below `root`, or nothing when it leaves it (links followed). */
QString confined(const QString &root, const QString &relative)
{
    const QString base = QFileInfo(root).canonicalFilePath();
    const QString path = QFileInfo(base + u'/' + relative).canonicalFilePath();
    if (base.isEmpty() || path.isEmpty())
        return {};
    return path == base || path.startsWith(QString(base + u'/')) ? path : QString();
}

Result<QString> readDockerfile(const QString &path)
{
    QFile file(path);
    // A pipe of that name would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return badInput(path + QStringLiteral(": ") + file.errorString(),
                        QStringLiteral("dockerfile"), QStringLiteral("build.dockerfileMissing"));
    return QString::fromUtf8(file.read(LargestDockerfile));
}

/** Where the program of an entry point lies below the context: its last word naming a file there.
 */
QString programFolder(const QStringList &entryPoint, const QString &context)
{
    for (auto word = entryPoint.crbegin(); word != entryPoint.crend(); ++word) {
        const QString path = confined(context, *word);
        if (!path.isEmpty() && QFileInfo(path).isFile())
            return QFileInfo(path).absolutePath();
    }
    return context;
}

/** The exec form: a JSON array, so that no shell reads what the job says. */
QString execForm(const QStringList &words)
{
    nlohmann::json array = nlohmann::json::array();
    for (const QString &word : words)
        array.push_back(word.toStdString());
    return QString::fromStdString(
        array.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

struct Requirements
{
    QString file;        ///< below the context; empty: none
    QStringList install; ///< what pip installs
    bool needsCode = false;
};

/** Does a requirements file speak of other files: "-r more.txt", "-e .", "./wheels/x.whl"? */
bool namesFiles(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(-r|-c|-e|-f|--requirement|--constraint|--editable|--find-links|"
                       "\\.{1,2}(/|\\s*$)|\\S+\\s*@\\s*(file:|\\.))"),
        QRegularExpression::MultilineOption);
    return form.match(text).hasMatch();
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(LargestDockerfile))
                                          : QString();
}

Requirements requirementsOf(const QString &context)
{
    const auto fromFile = [&context](const QString &name) {
        const QString path = confined(context, name);
        if (path.isEmpty() || !QFileInfo(path).isFile() || QFileInfo(path).size() == 0)
            return Requirements();
        return Requirements{name, {QStringLiteral("-r"), name}, namesFiles(textOf(path))};
    };
    const Requirements written = fromFile(QStringLiteral("requirements.txt"));
    if (!written.file.isEmpty())
        return written;
    const QString project = confined(context, QStringLiteral("pyproject.toml"));
    if (!project.isEmpty()) {
        const auto dependencies = projectDependencies(textOf(project));
        if (dependencies && !dependencies->isEmpty())
            return {{}, *dependencies, false};
    }
    return fromFile(QStringLiteral("requirements.frozen.txt"));
}

/** The steps that install what the program needs, before its code is copied where that works, so
 * that a changed program does not install anything again. */
QStringList installSteps(const Requirements &wanted, const BuildSettings &settings, Mounts mounts)
{
    QStringList lines;
    const bool secretIndex =
        hasPassword(settings.pipIndexUrl) || hasPassword(settings.pipExtraIndexUrls);
    // What the base image has set for pip would go before arguments of the same name.
    QString setting;
    const auto argument = [&](const QString &variable, const Secret &value) {
        if (secretIndex || value.isEmpty())
            return;
        const QString name = buildnames::Prefix + variable;
        lines << QStringLiteral("ARG ") + name;
        setting += QStringLiteral("export %1=\"$%2\"; ").arg(variable, name);
    };
    argument(QStringLiteral("PIP_INDEX_URL"), settings.pipIndexUrl);
    argument(QStringLiteral("PIP_EXTRA_INDEX_URL"), settings.pipExtraIndexUrls);
    if (wanted.needsCode)
        lines << QStringLiteral("COPY . ./");
    else if (!wanted.file.isEmpty())
        lines << QStringLiteral("COPY %1 ./").arg(wanted.file);
    lines << QStringLiteral("RUN [\"python\",\"-m\",\"venv\",\"/env\"]");

    QString mounted;
    if (mounts == Mounts::Yes) {
        mounted = QStringLiteral("--mount=type=cache,id=%1,target=/var/cache/slipway-pip ")
                      .arg(buildnames::PipCache);
        setting += QStringLiteral("export PIP_CACHE_DIR=/var/cache/slipway-pip; ");
        if (secretIndex) {
            mounted += QStringLiteral("--mount=type=secret,id=%1,required=true ")
                           .arg(buildnames::PipSecret);
            setting += QStringLiteral("unset PIP_INDEX_URL PIP_EXTRA_INDEX_URL; "
                                      "export PIP_CONFIG_FILE=/run/secrets/%1; ")
                           .arg(buildnames::PipSecret);
        }
    } else {
        setting += QStringLiteral("export PIP_NO_CACHE_DIR=1; ");
    }
    lines << QStringLiteral("RUN ") + mounted + setting + QStringLiteral("/env/bin/pip install ") +
                 joinedWords(wanted.install)
          << QStringLiteral("ENV PATH=/env/bin:$PATH");
    return lines;
}

/** The certificates travel as a build argument: they are public, and every builder knows those. */
QStringList certificateSteps()
{
    const auto name = QString(buildnames::Certificates);
    const auto bundle = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    return {
        QStringLiteral("ARG ") + name,
        QStringLiteral("RUN mkdir -p /usr/local/share/ca-certificates /etc/ssl/certs && "
                       "printf '%s\\n' \"$%1\" > /usr/local/share/ca-certificates/slipway.crt && "
                       "if command -v update-ca-certificates >/dev/null; "
                       "then update-ca-certificates; "
                       "else cat /usr/local/share/ca-certificates/slipway.crt >> %2; fi")
            .arg(name, bundle),
        QStringLiteral("ENV SSL_CERT_FILE=%1 REQUESTS_CA_BUNDLE=%1 PIP_CERT=%1").arg(bundle)};
}

/** For base images that are no Python images (CUDA's): Debian's or Ubuntu's own Python. */
QString pythonStep(const QString &version)
{
    return QStringLiteral(
               "RUN if ! command -v python >/dev/null; then "
               "if ! command -v python3 >/dev/null; then export DEBIAN_FRONTEND=noninteractive; "
               "apt-get update && { "
               "apt-get install -y --no-install-recommends python%1 python%1-venv || "
               "apt-get install -y --no-install-recommends python3 python3-venv; } && "
               "rm -rf /var/lib/apt/lists/*; fi; "
               "ln -s \"$(command -v python%1 || command -v python3)\" /usr/local/bin/python; fi")
        .arg(version);
}

bool isWorkFolder(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\A(/[A-Za-z0-9_][A-Za-z0-9._-]*)+\\z"));
    return form.match(path).hasMatch();
}

} // namespace

bool isPythonVersion(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A3\\.\\d{1,2}\\z"));
    return form.match(text).hasMatch();
}

QString imageRepository(const QString &jobName)
{
    QString name = jobName.section(u':', 0, 0).toLower();
    static const QRegularExpression outside(QStringLiteral("[^a-z0-9]+"));
    name.replace(outside, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name.truncate(100);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("image") : name;
}

Result<QString> generatedDockerfile(const BuildRequest &request, const BuildSettings &settings,
                                    Mounts mounts, const QString &contextFolder)
{
    const QString version = request.pythonVersion.isEmpty() ? DefaultPython : request.pythonVersion;
    if (!isPythonVersion(version))
        return badInput(QStringLiteral("\"%1\" is not a Python version such as 3.11").arg(version),
                        QStringLiteral("runtime"), QStringLiteral("build.pythonVersion"));
    QString base = request.baseImage.isEmpty() ? settings.baseImage : request.baseImage;
    const bool foreign = !base.isEmpty();
    if (base.isEmpty())
        base = QStringLiteral("python:%1-slim").arg(version);
    if (!isImageReference(base))
        return badInput(QStringLiteral("\"%1\" is not an image reference").arg(base),
                        QStringLiteral("baseImage"), QStringLiteral("build.baseImage"));
    if (request.entryPoint.isEmpty())
        return badInput(QStringLiteral("the job has no entry point"), QStringLiteral("entryPoint"),
                        QStringLiteral("job.entryPointMissing"));
    if (!isWorkFolder(settings.workFolder))
        return badInput(QStringLiteral("\"%1\" is no absolute path").arg(settings.workFolder),
                        QStringLiteral("builder.slipway.workdir"), QStringLiteral("build.workdir"));

    const Requirements wanted = requirementsOf(contextFolder);
    const bool python = request.entryPoint.first().startsWith(QLatin1StringView("python"));
    const QString user = QString::number(settings.userId);
    QStringList lines{
        QStringLiteral("FROM ") + base,
        QStringLiteral("USER root"),
        QStringLiteral(
            "ENV PYTHONUNBUFFERED=1 PIP_PROGRESS_BAR=off PIP_DISABLE_PIP_VERSION_CHECK=1"),
    };
    if (!settings.certificates.isEmpty())
        lines << certificateSteps();
    if (foreign && (python || !wanted.install.isEmpty()))
        lines << pythonStep(version);
    lines << QStringLiteral("RUN useradd --create-home --no-log-init --uid %1 slipway || true")
                 .arg(user)
          << QStringLiteral("WORKDIR ") + settings.workFolder;
    if (!wanted.install.isEmpty())
        lines << installSteps(wanted, settings, mounts);
    lines << QStringLiteral("COPY --chown=%1 . ./").arg(user)
          << QStringLiteral("RUN chown %1 %2").arg(user, settings.workFolder)
          << QStringLiteral("USER ") + user
          << QStringLiteral("ENTRYPOINT ") + execForm(request.entryPoint);
    return QString(lines.join(u'\n') + u'\n');
}

Result<BuildPlan> planBuild(const BuildRequest &request, const BuildSettings &settings,
                            Mounts mounts)
{
    BuildPlan plan;
    plan.contextFolder = confined(request.sourceFolder, request.buildContext);
    if (plan.contextFolder.isEmpty() || !QFileInfo(plan.contextFolder).isDir())
        return badInput(
            QStringLiteral("there is no folder \"%1\" in the source").arg(request.buildContext),
            QStringLiteral("buildContext"), QStringLiteral("build.contextMissing"));

    if (!request.dockerfile.isEmpty()) {
        plan.dockerfilePath = confined(plan.contextFolder, request.dockerfile);
        if (plan.dockerfilePath.isEmpty() || !QFileInfo(plan.dockerfilePath).isFile())
            return badInput(QStringLiteral("there is no Dockerfile \"%1\" in the source")
                                .arg(request.dockerfile),
                            QStringLiteral("dockerfile"),
                            QStringLiteral("build.dockerfileMissing"));
    } else {
        const QString folder = programFolder(request.entryPoint, plan.contextFolder);
        const QString beside = confined(folder, QStringLiteral("Dockerfile.wandb"));
        if (!beside.isEmpty()) {
            plan.contextFolder = folder;
            plan.dockerfilePath = beside;
        }
    }
    const Result<QString> text =
        plan.dockerfilePath.isEmpty()
            ? generatedDockerfile(request, settings, mounts, plan.contextFolder)
            : readDockerfile(plan.dockerfilePath);
    if (!text)
        return text.error();
    plan.dockerfileText = *text;
    return plan;
}

} // namespace slipway
