// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/jobtemplatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace slipway {
namespace {

JobTemplate templateFrom(const QJsonObject &json)
{
    JobTemplate read;
    read.id = json[QStringLiteral("id")].toString();
    read.title = json[QStringLiteral("title")].toString();
    read.remote = json[QStringLiteral("remote")].toString();
    read.buildContext = json[QStringLiteral("buildContext")].toString();
    read.dockerfile = json[QStringLiteral("dockerfile")].toString();
    const QJsonArray words = json[QStringLiteral("entryPoint")].toArray();
    for (const QJsonValue &word : words)
        read.entryPoint << word.toString();
    const QJsonObject texts = json[QStringLiteral("description")].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        read.descriptions.insert(text.key(), text.value().toString());
    return read;
}

} // namespace

JobTemplateFile::JobTemplateFile(QString path)
    : m_path(std::move(path))
{
}

Result<QList<JobTemplate>> JobTemplateFile::all() const
{
    QFile file(m_path);
    QList<JobTemplate> templates;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &each : list)
            templates.append(templateFrom(each.toObject()));
    }
    if (templates.isEmpty())
        return Error{.kind = ErrorKind::Protocol,
                     .where = QStringLiteral("read templates"),
                     .detail = m_path,
                     .reason = QStringLiteral("config.syntax")};
    return templates;
}

} // namespace slipway
