// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/console.h"

#include <QFile>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace slipway::ctl {

/** Shows what is appended to log files, as it comes: one on standard error, one as the result. */
class LogEcho : public QObject
{
    Q_OBJECT
public:
    explicit LogEcho(const Console &console, QObject *parent = nullptr);

    /** `isResult`: its lines are what the verb is for. The file may come into being later. */
    void add(const QString &path, bool isResult);
    /** Shows what is left, unfinished lines too. */
    void flush();

private:
    struct Log
    {
        std::unique_ptr<QFile> file;
        bool isResult = false;
        QByteArray rest;
    };
    void read(Log &log, bool all) const;

    const Console &m_console;
    std::vector<Log> m_logs;
    QTimer m_timer;
};

} // namespace slipway::ctl
