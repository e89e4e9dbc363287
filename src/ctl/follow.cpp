// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/follow.h"

#include "base/secret.h"
#include "ctl/jsonviews.h"

#include <QCoroTimer>
#include <QFile>

namespace slipway::ctl {
namespace {

constexpr int PageLines = 1000;
constexpr std::chrono::milliseconds FollowPause(1000);

/** Whole lines that are new in a file; a last one without an end waits for it. */
QStringList newLines(QFile &file, QByteArray &rest, bool takeRest)
{
    // A log at its limit leaves out its middle, and is shorter then.
    if (file.pos() > file.size())
        file.seek(file.size());
    rest += file.readAll();
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
        lines.append(QString::fromUtf8(rest.mid(from, end - from)));
        from = end + 1;
    }
    rest.remove(0, from);
    if (takeRest && !rest.isEmpty()) {
        lines.append(QString::fromUtf8(rest));
        rest.clear();
    }
    return lines;
}

} // namespace

bool isOver(const QueueItem &item)
{
    return item.state == ItemState::Finished || item.state == ItemState::Failed ||
           item.state == ItemState::Stopped;
}

QCoro::Task<int> printRunLog(Context context, Server server, RunRef run, bool follow)
{
    qint64 next = 0;
    for (;;) {
        bool over = !follow;
        if (follow) {
            // Asked before the page is read, so that nothing written before the end is missed.
            const Result<Run> now = co_await server.services->runs->run(run);
            if (!now)
                co_return context.fail(now.error());
            over = isOver(now->state);
        }
        for (;;) {
            const Result<LogPage> page = co_await server.services->runs->log(run, next, PageLines);
            if (!page)
                co_return context.fail(page.error());
            for (const LogLine &line : page->lines) {
                if (context.console->isJson())
                    context.console->result(toJson(line), {});
                else
                    context.console->raw(printableLog(line.text));
                next = std::max(next, line.number + 1);
            }
            if (page->lines.size() < PageLines)
                break;
        }
        if (over)
            co_return Done;
        co_await QCoro::sleepFor(FollowPause);
    }
}

QCoro::Task<int> printFile(Context context, Server server, EntityName entity, QueueItemId item,
                           QString path, bool follow)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return context.fail(
            Error{ErrorKind::NotFound, QStringLiteral("read ") + path, file.errorString()});
    QByteArray rest;
    for (;;) {
        bool over = !follow;
        if (follow) {
            const Result<QueueItem> now = co_await server.services->queues->item(entity, item);
            if (!now)
                co_return context.fail(now.error());
            over = isOver(*now);
        }
        const QStringList lines = newLines(file, rest, over);
        for (const QString &line : lines) {
            if (context.console->isJson())
                context.console->result(Json{{"text", utf8(Redactor::clean(line))}}, {});
            else
                context.console->raw(printableLog(line));
        }
        if (over)
            co_return Done;
        co_await QCoro::sleepFor(FollowPause);
    }
}

} // namespace slipway::ctl
