// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/dockerfile.h"

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
    if (!file.open(QIODevice::ReadOnly))
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
    QString file;
    QString install;
};

Requirements requirementsOf(const QString &context)
{
    for (const QString &name :
         {QStringLiteral("requirements.txt"), QStringLiteral("requirements.frozen.txt")}) {
        const QFileInfo file(context + u'/' + name);
        if (file.isFile() && file.size() > 0)
            return {name, QStringLiteral("/env/bin/pip install -r ") + name};
    }
    return {};
}

} // namespace

bool isPythonVersion(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^3\\.\\d{1,2}$"));
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

Result<QString> generatedDockerfile(const BuildRequest &request, const QString &contextFolder)
{
    const QString version = request.pythonVersion.isEmpty() ? DefaultPython : request.pythonVersion;
    if (!isPythonVersion(version))
        return badInput(QStringLiteral("\"%1\" is not a Python version such as 3.11").arg(version),
                        QStringLiteral("runtime"), QStringLiteral("build.pythonVersion"));
    QString base = request.baseImage;
    if (base.isEmpty())
        base = QStringLiteral("python:%1-slim").arg(version);
    if (!isImageReference(base))
        return badInput(QStringLiteral("\"%1\" is not an image reference").arg(base),
                        QStringLiteral("baseImage"), QStringLiteral("build.baseImage"));
    if (request.entryPoint.isEmpty())
        return badInput(QStringLiteral("the job has no entry point"), QStringLiteral("entryPoint"),
                        QStringLiteral("job.entryPointMissing"));

    QStringList lines{
        QStringLiteral("FROM ") + base,
        QStringLiteral("ENV PYTHONUNBUFFERED=1 PIP_PROGRESS_BAR=off "
                       "PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1"),
        QStringLiteral("RUN useradd --create-home --no-log-init --uid 1000 slipway || true"),
        QStringLiteral("WORKDIR /home/slipway/job"),
    };
    // The requirements come before the code, so that a changed program does not install them again.
    if (const Requirements wanted = requirementsOf(contextFolder); !wanted.file.isEmpty()) {
        lines << QStringLiteral("COPY %1 ./").arg(wanted.file)
              << QStringLiteral("RUN python -m venv /env && %1").arg(wanted.install)
              << QStringLiteral("ENV PATH=/env/bin:$PATH");
    }
    lines << QStringLiteral("COPY --chown=1000 . ./")
          << QStringLiteral("RUN chown 1000 /home/slipway/job") << QStringLiteral("USER 1000")
          << QStringLiteral("ENTRYPOINT ") + execForm(request.entryPoint);
    return QString(lines.join(u'\n') + u'\n');
}

Result<BuildPlan> planBuild(const BuildRequest &request)
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
    const Result<QString> text = plan.dockerfilePath.isEmpty()
                                     ? generatedDockerfile(request, plan.contextFolder)
                                     : readDockerfile(plan.dockerfilePath);
    if (!text)
        return text.error();
    plan.dockerfileText = *text;
    return plan;
}

} // namespace slipway
