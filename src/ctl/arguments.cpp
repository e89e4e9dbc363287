// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/arguments.h"

#include "config/jsoncheck.h"
#include "config/yamljson.h"
#include "platform/durablefile.h"

#include <QFile>

namespace slipway::ctl {
namespace {

Result<QByteArray> contents(const QString &path)
{
    if (path != QStringLiteral("-"))
        return readWhole(path);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::Internal, QStringLiteral("read standard input"), in.errorString()};
    return in.read(16 * 1024 * 1024);
}

Result<JsonText> asObject(Result<JsonText> json)
{
    if (json && !json->utf8().startsWith('{'))
        return Error{ErrorKind::InvalidInput,
                     {},
                     QStringLiteral("line 1, column 1: A map of keys and values is expected.")};
    return json;
}

} // namespace

Result<JsonText> readDocument(const QString &argument, const QString &flag)
{
    const bool yaml = argument.endsWith(QStringLiteral(".yaml")) ||
                      argument.endsWith(QStringLiteral(".yml")) || argument == QStringLiteral("-");
    const bool file = yaml || argument.endsWith(QStringLiteral(".json"));
    QString text = argument;
    if (file) {
        const Result<QByteArray> bytes = contents(argument);
        if (!bytes) {
            Error error = bytes.error();
            error.field = flag;
            return error;
        }
        text = QString::fromUtf8(*bytes);
        if (yaml) {
            Result<JsonText> json = asObject(yamlToJson(*bytes));
            if (!json) {
                Error error = json.error();
                error.where = flag + QLatin1Char(' ') + argument;
                error.field = flag;
                return error;
            }
            return json;
        }
    }
    const Result<JsonText> json = checkJsonObject(text);
    if (json)
        return json;
    Error error = json.error();
    error.where = file ? QString(flag + QLatin1Char(' ') + argument) : flag;
    error.field = flag;
    return error;
}

Json typedValue(const QString &text)
{
    const QByteArray utf8Text = text.toUtf8();
    Json json = Json::parse(utf8Text.cbegin(), utf8Text.cend(), nullptr, false);
    return json.is_discarded() ? Json(utf8(text)) : json;
}

} // namespace slipway::ctl
