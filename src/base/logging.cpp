// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/logging.h"

#include "base/secret.h"

#include <QDateTime>
#include <cstdio>

Q_LOGGING_CATEGORY(lcHub, "slipway.hub", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "slipway.client", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAgent, "slipway.agent", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBuild, "slipway.build", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "slipway.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "slipway.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "slipway.ui", QtInfoMsg)

namespace slipway {
namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() +
                            ' ' + levelName(type) + ' ' +
                            (context.category ? context.category : "default") + ": " +
                            Redactor::clean(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace slipway
