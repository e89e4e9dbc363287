// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/imageinventory.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {
namespace {

constexpr std::chrono::minutes ListLimit{2};
constexpr std::chrono::minutes RemoveLimit{30};
constexpr qsizetype AtOnce = 100; // ids in one command
constexpr QLatin1StringView DefaultRegistry("docker.io/");

/** docker says sha256:<id>, podman <id>. */
QString bareId(const QString &id)
{
    return id.section(u':', -1);
}

QString firstLine(const QByteArray &text)
{
    return Redactor::clean(QString::fromUtf8(text)).trimmed().section(u'\n', 0, 0);
}

} // namespace

qint64 bytesOfSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9.]+)\\s*([kKMGTP]?)i?B\\b"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    bool ok = false;
    const double number = match.captured(1).toDouble(&ok);
    if (!match.hasMatch() || !ok)
        return -1;
    constexpr double Thousand = 1000;
    const qsizetype power = match.captured(2).isEmpty()
                                ? 0
                                : QStringLiteral("KMGTP").indexOf(match.captured(2).toUpper()) + 1;
    return std::llround(number * std::pow(Thousand, double(power)));
}

QCoro::Task<Result<QStringList>> ImageInventory::lines(QStringList args)
{
    ToolRun run;
    run.args = std::move(args);
    run.limit = ListLimit;
    const QString what = run.args.mid(0, 2).join(u' ');
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run));
    if (!answer)
        co_return answer.error();
    if (answer->exitCode != 0)
        co_return Error{.kind = ErrorKind::Unavailable,
                        .where = m_engine.program() + u' ' + what,
                        .detail = firstLine(answer->stdErr),
                        .reason = QStringLiteral("engine.failed")};
    co_return QString::fromUtf8(answer->stdOut).split(u'\n', Qt::SkipEmptyParts);
}

QCoro::Task<Result<QList<OwnImage>>> ImageInventory::images()
{
    const QStringList list{QStringLiteral("image"),    QStringLiteral("ls"),
                           QStringLiteral("--quiet"),  QStringLiteral("--no-trunc"),
                           QStringLiteral("--filter"), QStringLiteral("label=slipway.job")};
    const Result<QStringList> listed = co_await lines(list);
    if (!listed)
        co_return listed.error();
    QStringList ids = *listed;
    ids.removeDuplicates(); // one line per name
    QList<OwnImage> images;
    for (qsizetype from = 0; from < ids.size(); from += AtOnce) {
        const QStringList inspect =
            QStringList{QStringLiteral("image"), QStringLiteral("inspect"),
                        QStringLiteral("--format"),
                        QStringLiteral("{{.Id}}\t{{.Size}}\t{{index .Config.Labels "
                                       "\"slipway.job\"}}\t{{range .RepoTags}}{{.}} {{end}}")} +
            ids.mid(from, AtOnce);
        const Result<QStringList> shown = co_await lines(inspect);
        if (!shown)
            co_return shown.error();
        for (const QString &line : *shown) {
            const QStringList parts = line.split(u'\t');
            images.append(OwnImage{.id = parts.value(0),
                                   .names = parts.value(3).split(u' ', Qt::SkipEmptyParts),
                                   .job = parts.value(2),
                                   .bytes = parts.value(1).toLongLong()});
        }
    }
    const QStringList listContainers{QStringLiteral("ps"), QStringLiteral("--all"),
                                     QStringLiteral("--quiet"), QStringLiteral("--no-trunc")};
    const Result<QStringList> containers = co_await lines(listContainers);
    if (!containers)
        co_return containers.error();
    QSet<QString> used;
    for (qsizetype from = 0; from < containers->size(); from += AtOnce) {
        const QStringList inspect =
            QStringList{QStringLiteral("container"), QStringLiteral("inspect"),
                        QStringLiteral("--format"), QStringLiteral("{{.Image}}")} +
            containers->mid(from, AtOnce);
        const Result<QStringList> shown = co_await lines(inspect);
        // One of them may just have been removed; the engine itself refuses what is in use.
        if (!shown)
            continue;
        for (const QString &line : *shown) {
            const QString image = line.trimmed();
            used.insert(bareId(image));
            used.insert(image.startsWith(DefaultRegistry) ? image.mid(DefaultRegistry.size())
                                                          : image);
        }
    }
    // nerdctl tells a container's image by its name.
    for (OwnImage &image : images)
        image.inUse = used.contains(bareId(image.id)) ||
                      std::any_of(image.names.cbegin(), image.names.cend(),
                                  [&used](const QString &name) { return used.contains(name); });
    co_return images;
}

QCoro::Task<Result<EngineDisk>> ImageInventory::disk()
{
    if (m_engine.name() == QLatin1StringView("nerdctl"))
        co_return EngineDisk(); // which has no such question
    const QStringList ask{QStringLiteral("system"), QStringLiteral("df"),
                          QStringLiteral("--format"), QStringLiteral("{{.Type}}\t{{.Size}}")};
    const Result<QStringList> rows = co_await lines(ask);
    if (!rows)
        co_return rows.error();
    EngineDisk disk;
    for (const QString &row : *rows) {
        const QString type = row.section(u'\t', 0, 0).toLower();
        const qint64 bytes = bytesOfSize(row.section(u'\t', 1, 1));
        if (type == QLatin1StringView("images"))
            disk.images = bytes;
        else if (type == QLatin1StringView("build cache"))
            disk.buildCache = bytes;
    }
    co_return disk;
}

QCoro::Task<Result<void>> ImageInventory::remove(OwnImage image)
{
    ToolRun run;
    run.args = {QStringLiteral("image"), QStringLiteral("rm")};
    // By its names: by its id the engine refuses one with several.
    run.args << (image.names.isEmpty() ? QStringList{image.id} : image.names);
    run.limit = RemoveLimit;
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run));
    if (!answer)
        co_return answer.error();
    const QByteArray said = answer->stdErr.toLower();
    if (answer->exitCode == 0 || said.contains("no such image") || said.contains("not known"))
        co_return Result<void>();
    co_return Error{.kind = ErrorKind::Conflict,
                    .where = QStringLiteral("remove ") + image.names.value(0, image.id),
                    .detail = firstLine(answer->stdErr),
                    .reason = QStringLiteral("image.inUse")};
}

QCoro::Task<Result<void>> ImageInventory::removeBuildCache()
{
    // podman's cache is images without a name; docker's and nerdctl's has a place of its own.
    QStringList args{QStringLiteral("builder"), QStringLiteral("prune"), QStringLiteral("--force")};
    if (m_engine.name() == QLatin1StringView("podman"))
        args = {QStringLiteral("image"), QStringLiteral("prune"), QStringLiteral("--force")};
    ToolRun run;
    run.args = args;
    run.limit = RemoveLimit;
    const Result<ToolAnswer> answer = co_await m_engine.run(std::move(run));
    if (!answer)
        co_return answer.error();
    if (answer->exitCode == 0)
        co_return Result<void>();
    co_return Error{.kind = ErrorKind::Unavailable,
                    .where = m_engine.program() + u' ' + args.mid(0, 2).join(u' '),
                    .detail = firstLine(answer->stdErr),
                    .reason = QStringLiteral("engine.failed")};
}

} // namespace slipway
