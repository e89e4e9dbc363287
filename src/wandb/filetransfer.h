// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wandb/json.h"
#include "wandb/transport.h"

#include <QCoroTask>
#include <QList>
#include <QUrl>
#include <memory>
#include <stop_token>

namespace slipway {

/** A file on its way to a storage address. */
struct Upload
{
    QUrl url;
    QString path;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray bytes; ///< sent instead of a file when `path` is empty
};

/** Size and digest of a file on this computer. */
struct FileDigest
{
    qint64 size = 0;
    QByteArray md5; ///< base64, as manifests hold it
};

/** PUTs all of them, a few at a time; the first failure is the answer. The key is not sent. */
QCoro::Task<Result<void>> uploadAll(std::shared_ptr<Transport> transport, QList<Upload> uploads,
                                    QString where, std::stop_token stop);
/** In a thread of the pool. FileUnreadable with the path as detail. */
QCoro::Task<Result<QList<FileDigest>>> digestAll(QStringList paths, std::stop_token stop);
/** The address of a storage answer, as it stands; invalid when it is none. */
[[nodiscard]] QUrl uploadUrl(const Json &node, const char *key);
/** "Name:Value" texts; those that would change what the request is are left out. */
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> uploadHeaders(const Json &list);

} // namespace slipway
