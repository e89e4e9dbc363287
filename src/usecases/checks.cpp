// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/checks.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <algorithm>

namespace slipway {
namespace {

constexpr qsizetype LongestProjectName = 128;

/** "<line>:<column>" of a byte; columns count characters, as an editor shows them. */
QString placeOf(const QByteArray &utf8, qsizetype offset)
{
    const QByteArray before = utf8.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("%1:%2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

} // namespace

Error invalid(const QString &where, const QString &field, reasons::Word reason,
              const QString &detail)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = where,
            .detail = detail,
            .reason = QString(reason),
            .field = field};
}

Result<JsonText> checkedObject(const QString &text, const QString &where, const QString &field)
{
    if (text.trimmed().isEmpty())
        return JsonText(QByteArrayLiteral("{}"));
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.isObject() ? Result<JsonText>(JsonText(utf8))
                                   : invalid(where, field, reasons::JsonNotObject);
    // Qt's parser takes only arrays and objects at the top; "5" and "\"x\"" are JSON all the same.
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + utf8 + "]", nullptr);
    if (wrapped.isArray() && !wrapped.isNull())
        return invalid(where, field, reasons::JsonNotObject);
    return invalid(where, field, reasons::JsonSyntax,
                   placeOf(utf8, problem.offset) + QStringLiteral(": ") + problem.errorString());
}

Result<void> checkedProject(const QString &name, const QString &where)
{
    const QString field = QStringLiteral("project");
    if (name.trimmed().isEmpty())
        return invalid(where, field, reasons::ProjectEmpty);
    static const QString forbidden = QStringLiteral("/\\#?%:\r\n");
    if (name.size() > LongestProjectName ||
        std::any_of(name.begin(), name.end(), [](QChar c) { return forbidden.contains(c); }))
        return invalid(where, field, reasons::ProjectName);
    return {};
}

} // namespace slipway
