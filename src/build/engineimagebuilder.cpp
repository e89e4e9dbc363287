// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/engineimagebuilder.h"

#include "base/logging.h"
#include "base/secret.h"
#include "build/contextdigest.h"
#include "build/dockerfile.h"
#include "engine/containerengine.h"
#include "engine/tool.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace slipway {
namespace {

using namespace std::chrono_literals;

constexpr auto InspectLimit = 1min;
constexpr auto BuildLimit = 6h;
constexpr int TagCharacters = 32; // of a hex digest: 128 bits

/** The last lines that the engine printed, where a build says why it failed; its advice to itself
 * left out. */
QString lastLines(const QByteArray &output)
{
    constexpr qsizetype Most = 4;
    QStringList lines;
    for (const QString &raw : Redactor::clean(QString::fromUtf8(output)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(QLatin1StringView("DEPRECATED")) &&
            !line.startsWith(QLatin1StringView("Install the buildx component")))
            lines << line;
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - Most)).join(u'\n');
}

Error buildFailed(const QByteArray &output)
{
    const QString tail = lastLines(output);
    const bool noSpace = tail.contains(QLatin1StringView("no space left on device"));
    const bool noImage = tail.contains(QLatin1StringView("pull access denied")) ||
                         tail.contains(QLatin1StringView("manifest unknown")) ||
                         tail.contains(QLatin1StringView("failed to resolve")) ||
                         tail.contains(QLatin1StringView("Client.Timeout")) ||
                         tail.contains(QLatin1StringView("no such host"));
    return {.kind = noSpace ? ErrorKind::NoSpace : ErrorKind::Unavailable,
            .where = QStringLiteral("build image"),
            .detail = tail,
            .reason = noSpace   ? QStringLiteral("disk.full")
                      : noImage ? QStringLiteral("build.baseImageMissing")
                                : QStringLiteral("build.failed")};
}

} // namespace

QCoro::Task<Result<bool>> EngineImageBuilder::exists(QString reference, std::stop_token stop)
{
    ToolRun inspect;
    inspect.args = {QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                    QStringLiteral("{{.Id}}"), reference};
    inspect.limit = InspectLimit;
    // Without an engine nothing can be said of an image.
    ContainerEngine engine(m_program);
    const Result<ToolAnswer> answer = co_await engine.run(std::move(inspect), stop);
    if (!answer)
        co_return answer.error();
    co_return answer->exitCode == 0;
}

QCoro::Task<Result<QString>> EngineImageBuilder::referenceFor(BuildRequest request)
{
    const Result<BuildPlan> plan = planBuild(request);
    if (!plan)
        co_return plan.error();
    const QFuture<Result<QByteArray>> reading =
        QtConcurrent::run(folderDigest, plan->contextFolder);
    const Result<QByteArray> sources = co_await reading;
    if (!sources)
        co_return sources.error();
    const QByteArray digest =
        QCryptographicHash::hash(*sources + '\n' + plan->dockerfileText.toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex();
    co_return QString(QStringLiteral("slipway/") + imageRepository(request.name) + u':' +
                      QString::fromLatin1(digest.left(TagCharacters)));
}

QCoro::Task<Result<BuiltImage>> EngineImageBuilder::build(BuildRequest request, Output output,
                                                          std::stop_token stop)
{
    const Result<BuildPlan> plan = planBuild(request);
    if (!plan)
        co_return plan.error();
    const Result<QString> reference = co_await referenceFor(request);
    if (!reference)
        co_return reference.error();
    BuiltImage image;
    image.reference = *reference;
    const Result<bool> there = co_await exists(image.reference, stop);
    if (!there)
        co_return there.error();
    if (*there) {
        image.reused = true;
        output("Image " + image.reference.toUtf8() + " is up to date.\n");
        co_return image;
    }

    // A generated Dockerfile lies outside of the context; the engine's client sends it along.
    const QTemporaryDir scratch;
    QString dockerfile = plan->dockerfilePath;
    if (dockerfile.isEmpty()) {
        dockerfile = scratch.filePath(QStringLiteral("Dockerfile"));
        QFile file(dockerfile);
        const QByteArray text = plan->dockerfileText.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
            co_return Error{.kind = ErrorKind::NoSpace,
                            .where = QStringLiteral("build image"),
                            .detail = file.errorString(),
                            .reason = QStringLiteral("disk.full")};
    }
    output("Building " + image.reference.toUtf8() + '\n');
    ToolRun run;
    run.program = m_program;
    run.args = {QStringLiteral("build"),
                QStringLiteral("--tag"),
                image.reference,
                QStringLiteral("--label"),
                QStringLiteral("slipway.job=") + request.name,
                QStringLiteral("--file"),
                dockerfile,
                plan->contextFolder};
    run.limit = BuildLimit;
    run.oneStream = true; // the engine prints its steps on both
    auto tail = std::make_shared<QByteArray>();
    run.output = [output, tail](QByteArray bytes) {
        constexpr qsizetype Kept = 8192;
        *tail = (*tail + bytes).right(Kept);
        output(Redactor::clean(std::move(bytes)));
    };
    const Result<ToolAnswer> answer = co_await runTool(std::move(run), stop);
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0) {
        // Says so where it is the engine that went away.
        const Result<bool> built = co_await exists(image.reference, stop);
        if (!built)
            co_return built.error();
        co_return buildFailed(*tail);
    }
    qCInfo(lcBuild).noquote() << "built" << image.reference;
    co_return image;
}

} // namespace slipway
