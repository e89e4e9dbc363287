// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/filesecretstore.h"

#include "platform/durablefile.h"
#include "platform/folders.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

QString entryName(const QUrl &server)
{
    QString name = server.adjusted(QUrl::RemoveUserInfo).toString();
    while (name.endsWith(QLatin1Char('/')))
        name.chop(1);
    return name;
}

Result<QJsonObject> readKeys(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, 1024 * 1024);
    if (!bytes) {
        if (bytes.error().kind == ErrorKind::NotFound)
            return QJsonObject();
        return bytes.error();
    }
    const auto foreign = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                         QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & foreign)
        return Error{ErrorKind::Forbidden, QStringLiteral("read ") + path,
                     QStringLiteral("Others may read this file of keys; make it private with "
                                    "\"chmod 600\".")};
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return Error{ErrorKind::InvalidInput, QStringLiteral("read ") + path,
                     QStringLiteral("This file of keys cannot be understood.")};
    return document.object();
}

Result<void> writeKeys(const QString &path, const QJsonObject &keys)
{
    const Result<void> folder = makeFolder(QFileInfo(path).absolutePath());
    if (!folder)
        return folder.error();
    return writeDurably(path, QJsonDocument(keys).toJson());
}

} // namespace

FileSecretStore::FileSecretStore(QString path)
    : m_path(path.isEmpty() ? configFolder() + QStringLiteral("/keys.json") : std::move(path))
{
}

QCoro::Task<Result<Secret>> FileSecretStore::read(QUrl server)
{
    const Result<QJsonObject> keys = readKeys(m_path);
    if (!keys)
        co_return keys.error();
    const Secret key(keys->value(entryName(server)).toString().toUtf8());
    if (key.isEmpty())
        co_return Error{ErrorKind::NotFound, QStringLiteral("read ") + m_path,
                        QStringLiteral("No key for this server."), QStringLiteral("key.none")};
    Redactor::hide(key);
    co_return key;
}

QCoro::Task<Result<void>> FileSecretStore::write(QUrl server, Secret key)
{
    Result<QJsonObject> keys = readKeys(m_path);
    if (!keys)
        co_return keys.error();
    keys->insert(entryName(server), QString::fromUtf8(key.expose()));
    co_return writeKeys(m_path, *keys);
}

QCoro::Task<Result<void>> FileSecretStore::remove(QUrl server)
{
    Result<QJsonObject> keys = readKeys(m_path);
    if (!keys)
        co_return keys.error();
    if (!keys->contains(entryName(server)))
        co_return Result<void>();
    keys->remove(entryName(server));
    co_return writeKeys(m_path, *keys);
}

} // namespace slipway
