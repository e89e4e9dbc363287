// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "targets/containercommand.h"

#include "domain/jobs/imagereference.h"
#include "targets/containeroptions.h"
#include "targets/containerpolicy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace slipway {
namespace {

constexpr int DigestLength = 12;
constexpr qsizetype LongestName = 100;

QString digestOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(DigestLength));
}

/** The job's own GPUs instead of those it asked for; the quotation marks are the engine's. */
QStringList withGpus(QStringList options, const QStringList &gpus)
{
    if (gpus.isEmpty())
        return options;
    options.removeIf(
        [](const QString &option) { return option.startsWith(QLatin1StringView("--gpus=")); });
    options.append(QStringLiteral("--gpus=\"device=%1\"").arg(gpus.join(u',')));
    return options;
}

} // namespace

QString containerScope(const QString &folder)
{
    return digestOf(QDir(folder).absolutePath());
}

QString containerName(const QString &scope, const QString &item, const QString &run)
{
    QString safe;
    for (const QChar c : item) {
        const bool good = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        safe += good ? c : QChar(u'_');
    }
    return QStringLiteral("slipway-") + safe.left(LongestName) + u'-' +
           digestOf(scope + u'/' + item + u'/' + run);
}

QString environmentFileBeside(const QString &log)
{
    return QFileInfo(log).absolutePath() + QStringLiteral("/engine.env");
}

Result<ContainerCommand> containerCommand(const TargetRequest &request, const AgentPolicy &policy,
                                          const QString &scope, qint64 logLimit,
                                          const QString &logOption)
{
    if (!isImageReference(request.image))
        return Error{.kind = ErrorKind::InvalidInput,
                     .where = QStringLiteral("image ") + request.image,
                     .detail = QStringLiteral("'%1' is no image name").arg(request.image),
                     .reason = QStringLiteral("image.invalid"),
                     .field = QStringLiteral("image")};
    const Result<PolicedArguments> policed = policedArguments(request.resourceArgs, policy);
    if (!policed)
        return policed.error();
    const Result<ContainerOptions> asked = containerOptions(policed->rest);
    if (!asked)
        return asked.error();

    ContainerCommand command;
    command.args = {QStringLiteral("create"), QStringLiteral("--init"),
                    QStringLiteral("--pull=never"), logOption,
                    QStringLiteral("--name=") + containerName(scope, request.item, request.run)};
    const auto label = [&command](const QString &name, const QString &value) {
        command.args.append(QStringLiteral("--label=slipway.") + name + u'=' + value);
    };
    label(QStringLiteral("item"), request.item);
    label(QStringLiteral("run"), request.run);
    label(QStringLiteral("agent"), scope);
    label(QStringLiteral("log"), request.logFile);
    label(QStringLiteral("log-limit"), QString::number(logLimit));
    if (!asked->name.isEmpty())
        label(QStringLiteral("name"), asked->name);
    command.args.append(QStringLiteral("--add-host=host.docker.internal:host-gateway"));

    // Signals reach what a shell script started as well, as those of a terminal would.
    QMap<QString, QString> environment{
        {QStringLiteral("TINI_KILL_PROCESS_GROUP"), QStringLiteral("1")}};
    environment.insert(asked->environment);
    environment.insert(request.environment); // what makes it a launch wins over what was asked
    // Values are never in argv: by name through the client's own environment, or, where the client
    // itself would take them, through a file.
    QMap<QString, QString> filed;
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        if (request.secretEnvironment.contains(it.key()))
            continue;
        if (steersEngineClient(it.key())) {
            filed.insert(it.key(), it.value());
            continue;
        }
        command.args.append(QStringLiteral("--env=") + it.key());
        command.environment.insert(it.key(), it.value().isNull() ? QStringLiteral("") : it.value());
    }
    if (!filed.isEmpty()) {
        const Result<QByteArray> content = environmentFile(filed);
        if (!content)
            return content.error();
        command.file = environmentFileBeside(request.logFile);
        command.fileContent = *content;
        command.args.append(QStringLiteral("--env-file=") + command.file);
    }
    for (auto it = request.secretEnvironment.cbegin(); it != request.secretEnvironment.cend(); ++it)
        command.args.append(QStringLiteral("--env=") + it.key());

    command.args.append(policed->options);
    command.args.append(withGpus(asked->options, request.gpus));
    const QStringList words = request.command.isEmpty() ? asked->command : request.command;
    if (!words.isEmpty())
        command.args.append(QStringLiteral("--entrypoint=") + words.first());
    command.args.append(request.image);
    command.args.append(words.mid(1));
    if (request.command.isEmpty())
        command.args.append(request.extraArgs);
    return command;
}

} // namespace slipway
