// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/logecho.h"

namespace slipway::ctl {

LogEcho::LogEcho(const Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    constexpr std::chrono::milliseconds Interval(200);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        for (Log &log : m_logs)
            read(log, false);
    });
    m_timer.start();
}

void LogEcho::add(const QString &path, bool isResult)
{
    m_logs.push_back(Log{std::make_unique<QFile>(path), isResult, {}});
}

void LogEcho::flush()
{
    for (Log &log : m_logs)
        read(log, true);
}

void LogEcho::read(Log &log, bool all) const
{
    if (!log.file->isOpen() && !log.file->open(QIODevice::ReadOnly))
        return;
    // A log at its limit leaves out its middle, and is shorter then.
    if (log.file->pos() > log.file->size())
        log.file->seek(log.file->size());
    log.rest += log.file->readAll();
    if (all && !log.rest.isEmpty() && !log.rest.endsWith('\n'))
        log.rest += '\n';
    qsizetype from = 0;
    for (qsizetype end = log.rest.indexOf('\n'); end >= 0; end = log.rest.indexOf('\n', from)) {
        const QString line = QString::fromUtf8(log.rest.mid(from, end - from));
        if (log.isResult && !m_console.isJson())
            m_console.raw(printableLog(line));
        else
            m_console.say(printableLog(line));
        from = end + 1;
    }
    log.rest.remove(0, from);
}

} // namespace slipway::ctl
