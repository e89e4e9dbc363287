// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/engineimagebuilder.h"

#include "base/logging.h"
#include "base/secret.h"
#include "build/buildcommand.h"
#include "build/buildlog.h"
#include "build/contextdigest.h"
#include "engine/tool.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
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

/** Of all fields with their lengths, so that no two lists of fields look alike. */
QString tagOf(const QList<QByteArray> &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field : fields) {
        hash.addData(QByteArray(QByteArray::number(field.size()) + ':'));
        hash.addData(field);
    }
    return QString::fromLatin1(hash.result().toHex().left(TagCharacters));
}

/** Addresses without their passwords, which may change while the packages stay the same. */
QByteArray withoutPasswords(const Secret &urls)
{
    QStringList bare;
    for (const QString &url : QString::fromUtf8(urls.expose()).split(u' ', Qt::SkipEmptyParts))
        bare << QUrl(url).adjusted(QUrl::RemoveUserInfo).toString();
    return bare.join(u' ').toUtf8();
}

/** From now on no password of the settings is in any text of ours. */
void hidePasswords(const BuildSettings &settings)
{
    for (const Secret &urls : {settings.httpProxy, settings.httpsProxy, settings.pipIndexUrl,
                               settings.pipExtraIndexUrls}) {
        for (const QString &url :
             QString::fromUtf8(urls.expose()).split(u' ', Qt::SkipEmptyParts)) {
            const QUrl parsed(url);
            Redactor::hide(Secret(parsed.password(QUrl::FullyDecoded).toUtf8()));
            Redactor::hide(Secret(parsed.userInfo(QUrl::FullyEncoded).toUtf8()));
        }
    }
}

Result<QString> writeDockerfile(const QTemporaryDir &scratch, const QString &text)
{
    const QString path = scratch.filePath(QStringLiteral("Dockerfile"));
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (scratch.isValid() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.flush())
        return path;
    return Error{.kind = ErrorKind::NoSpace,
                 .where = QStringLiteral("build image"),
                 .detail = scratch.isValid() ? file.errorString() : scratch.errorString(),
                 .reason = QStringLiteral("disk.full")};
}

} // namespace

EngineImageBuilder::EngineImageBuilder(const QString &program, BuildSettings settings)
    : m_engine(program)
    , m_registry(m_engine)
    , m_settings(std::move(settings))
{
    hidePasswords(m_settings);
}

QCoro::Task<Result<bool>> EngineImageBuilder::exists(QString reference, std::stop_token stop)
{
    ToolRun inspect;
    inspect.args = {QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                    QStringLiteral("{{.Id}}"), reference};
    inspect.limit = InspectLimit;
    // Without an engine nothing can be said of an image.
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(inspect), stop);
    if (!answer)
        co_return answer.error();
    co_return answer->exitCode == 0;
}

QCoro::Task<Result<BuildBackend>> EngineImageBuilder::backend()
{
    if (!m_backend) {
        const Result<BuildBackend> found = co_await findBackend(m_engine.program());
        if (!found)
            co_return found.error();
        m_backend = *found;
    }
    co_return Result<BuildBackend>(*m_backend);
}

QCoro::Task<Result<EngineImageBuilder::Prepared>> EngineImageBuilder::prepared(BuildRequest request)
{
    Prepared made;
    const Result<BuildPlan> plan = planBuild(request, m_settings);
    if (!plan)
        co_return plan.error();
    made.plan = *plan;
    const Result<QByteArray> certificates = readCertificates(m_settings);
    if (!certificates)
        co_return certificates.error();
    made.certificates = *certificates;
    QString platform = m_settings.platform;
    // In a registry images of several kinds of computers meet.
    if (platform.isEmpty() && !m_settings.destination.isEmpty()) {
        const Result<BuildBackend> found = co_await backend();
        if (!found)
            co_return found.error();
        platform = found->platform;
    }
    if (platform.isEmpty())
        platform = hostPlatform();
    const CacheUse use = request.keepDigests ? CacheUse::Keep : CacheUse::None;
    const QFuture<Result<QByteArray>> reading =
        QtConcurrent::run(folderDigest, made.plan.contextFolder, use);
    const Result<QByteArray> sources = co_await reading;
    if (!sources)
        co_return sources.error();
    const QString tag = tagOf({*sources, made.plan.dockerfileText.toUtf8(), platform.toUtf8(),
                               made.certificates, withoutPasswords(m_settings.pipIndexUrl),
                               withoutPasswords(m_settings.pipExtraIndexUrls)});
    const QString repository = m_settings.destination.isEmpty()
                                   ? QStringLiteral("slipway/") + imageRepository(request.name)
                                   : m_settings.destination;
    made.reference = repository + u':' + tag;
    co_return Result<Prepared>(made);
}

QCoro::Task<Result<QString>> EngineImageBuilder::referenceFor(BuildRequest request)
{
    const Result<Prepared> made = co_await prepared(request);
    if (!made)
        co_return made.error();
    co_return Result<QString>(made->reference);
}

QCoro::Task<Result<BuiltImage>> EngineImageBuilder::build(BuildRequest request, Output output,
                                                          std::stop_token stop)
{
    if (!m_settings.refusal.isEmpty())
        co_return Error{.kind = ErrorKind::Unsupported,
                        .where = QStringLiteral("build image"),
                        .detail = {},
                        .reason = m_settings.refusal,
                        .field = QStringLiteral("builder.type")};
    const Result<Prepared> made = co_await prepared(request);
    if (!made)
        co_return made.error();
    const Prepared what = *made;
    BuiltImage image;
    image.reference = what.reference;
    const bool pushes = !m_settings.destination.isEmpty();
    if (pushes) {
        const auto stream = std::make_shared<RedactedStream>();
        const Output clean = [stream, output](QByteArray bytes) { output(stream->take(bytes)); };
        const Result<std::optional<bool>> known =
            co_await m_registry.has(what.reference, clean, stop);
        output(stream->rest());
        if (!known) {
            output(known.error().detail.toUtf8() + '\n');
            co_return known.error();
        }
        image.reused = known->value_or(false);
        if (!known->has_value())
            output("The registry does not tell whether it has the image.\n");
    }
    bool here = image.reused;
    if (!here) {
        const Result<bool> there = co_await exists(what.reference, stop);
        if (!there)
            co_return there.error();
        here = *there;
        image.reused = here && !pushes;
    }
    if (image.reused) {
        output("Image " + image.reference.toUtf8() + " is up to date.\n");
        co_return image;
    }
    if (!here) {
        const Result<void> built = co_await make(request, what, output, stop);
        if (!built)
            co_return built.error();
    }
    if (pushes) {
        const Result<void> pushed = co_await push(what.reference, output, stop);
        if (!pushed)
            co_return pushed.error();
    }
    co_return image;
}

QCoro::Task<Result<void>> EngineImageBuilder::make(BuildRequest request, Prepared prepared,
                                                   Output output, std::stop_token stop)
{
    const Result<BuildBackend> builder = co_await backend();
    if (!builder)
        co_return builder.error();
    BuildOrder order{.program = m_engine.program(),
                     .backend = *builder,
                     .settings = m_settings,
                     .plan = prepared.plan,
                     .dockerfile = prepared.plan.dockerfilePath,
                     .reference = prepared.reference,
                     .name = request.name,
                     .certificates = prepared.certificates};
    if (order.backend.kind == BuildBackend::Kind::None)
        co_return Error{.kind = ErrorKind::Unavailable,
                        .where = QStringLiteral("build image"),
                        .detail = order.backend.why + u' ' + order.backend.remedy,
                        .reason = QStringLiteral("build.noBuilder")};
    // Beside the context, which stays as it is: the generated Dockerfile, and what the engine's
    // client writes for the time of the build.
    const QString parent =
        request.scratchFolder.isEmpty() ? QDir::tempPath() : request.scratchFolder;
    QDir().mkpath(parent);
    const QTemporaryDir scratch(parent + QStringLiteral("/slipway-build-XXXXXX"));
    order.scratch = scratch.path();
    if (order.dockerfile.isEmpty()) {
        const Mounts mounts = order.backend.mounts() ? Mounts::Yes : Mounts::No;
        const Result<QString> text =
            generatedDockerfile(request, m_settings, mounts, order.plan.contextFolder);
        if (!text)
            co_return text.error();
        const Result<QString> path = writeDockerfile(scratch, *text);
        if (!path)
            co_return path.error();
        order.dockerfile = *path;
    }
    const Result<ToolRun> command = buildCommand(order);
    if (!command)
        co_return command.error();
    ToolRun run = *command;
    output("Building " + order.reference.toUtf8() + " with " + order.program.toUtf8() + " (" +
           backendName(order.backend.kind).toUtf8() + "). " + order.backend.why.toUtf8() + '\n');
    run.limit = BuildLimit;
    run.keepStreams = false;
    run.oneStream = true; // the engine prints its steps on both
    run.childrenFirst = order.backend.kind == BuildBackend::Kind::Buildah;
    const auto log = std::make_shared<BuildLog>(output);
    run.output = [log](const QByteArray &bytes) { log->add(bytes); };
    const Result<ToolAnswer> answer = co_await runTool(std::move(run), stop);
    log->finish();
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0) {
        m_backend.reset(); // it may have been changed
        // Says so where it is the engine that went away.
        const Result<bool> built = co_await exists(order.reference, stop);
        if (!built)
            co_return built.error();
        co_return buildFailed(log->tail());
    }
    qCInfo(lcBuild).noquote() << "built" << order.reference;
    co_return Result<void>();
}

QCoro::Task<Result<void>> EngineImageBuilder::push(QString reference, Output output,
                                                   std::stop_token stop)
{
    output("Pushing " + reference.toUtf8() + '\n');
    const auto stream = std::make_shared<RedactedStream>();
    QElapsedTimer clock;
    clock.start();
    const auto pass = [stream, output](const QByteArray &bytes) { output(stream->take(bytes)); };
    const Result<void> pushed = co_await m_registry.push(reference, pass, stop);
    output(stream->rest());
    if (!pushed) {
        // Below all that the engine said: the line that tells people why.
        if (pushed.error().kind != ErrorKind::Cancelled)
            output(pushed.error().detail.toUtf8() + '\n');
        co_return pushed.error();
    }
    constexpr double MillisecondsPerSecond = 1000.0;
    output("Pushed in " +
           QByteArray::number(double(clock.elapsed()) / MillisecondsPerSecond, 'f', 1) + " s.\n");
    qCInfo(lcBuild).noquote() << "pushed" << reference;
    co_return Result<void>();
}

} // namespace slipway
