// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/filetransfer.h"

#include "ports/reasons.h"
#include "wandb/answers.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QFile>
#include <QtConcurrentRun>
#include <algorithm>
#include <array>
#include <vector>

namespace slipway {
namespace {

constexpr qsizetype UploadsAtOnce = 4;
constexpr qint64 ReadAtOnce = 1024 * 1024;

Result<QList<FileDigest>> digestsOf(const QStringList &paths, const std::stop_token &stop)
{
    const QString where = QStringLiteral("read files");
    QList<FileDigest> digests;
    for (const QString &path : paths) {
        QFile file(path);
        QCryptographicHash md5(QCryptographicHash::Md5);
        bool good = file.open(QIODevice::ReadOnly);
        qint64 size = 0;
        while (good && !file.atEnd()) {
            if (stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled, .where = where, .detail = {}};
            const QByteArray bytes = file.read(ReadAtOnce);
            good = !bytes.isEmpty();
            size += bytes.size();
            md5.addData(bytes);
        }
        if (!good)
            return failure(ErrorKind::InvalidInput, where,
                           path + QStringLiteral(": ") + file.errorString(),
                           reasons::FileUnreadable);
        digests.append(FileDigest{size, md5.result().toBase64()});
    }
    return digests;
}

HttpRequest putOf(const Upload &upload, const QString &where)
{
    HttpRequest request;
    request.verb = QByteArrayLiteral("PUT");
    request.url = upload.url;
    request.headers = upload.headers;
    // Without one Qt invents the type of a web form.
    const bool hasType =
        std::any_of(upload.headers.begin(), upload.headers.end(), [](const auto &header) {
            return header.first.compare("content-type", Qt::CaseInsensitive) == 0;
        });
    if (!hasType)
        request.headers.emplaceBack("Content-Type", "application/octet-stream");
    request.bodyFile = upload.path;
    request.body = upload.bytes;
    request.isTransfer = true;
    request.where = where;
    return request;
}

} // namespace

QCoro::Task<Result<void>> uploadAll(std::shared_ptr<Transport> transport, QList<Upload> uploads,
                                    QString where, std::stop_token stop)
{
    for (qsizetype first = 0; first < uploads.size(); first += UploadsAtOnce) {
        std::vector<QCoro::Task<Result<QByteArray>>> running;
        for (const Upload &upload : uploads.mid(first, UploadsAtOnce))
            running.push_back(transport->send(putOf(upload, where), stop));
        std::optional<Error> failed;
        for (QCoro::Task<Result<QByteArray>> &task : running) {
            const Result<QByteArray> sent = co_await task;
            if (!sent && !failed)
                failed = sent.error();
        }
        if (failed)
            co_return *failed;
    }
    co_return Result<void>();
}

QCoro::Task<Result<QList<FileDigest>>> digestAll(QStringList paths, std::stop_token stop)
{
    QFuture<Result<QList<FileDigest>>> future = QtConcurrent::run(digestsOf, paths, stop);
    co_return co_await future;
}

QUrl uploadUrl(const Json &node, const char *key)
{
    return QUrl(textAt(node, key), QUrl::StrictMode);
}

QList<std::pair<QByteArray, QByteArray>> uploadHeaders(const Json &list)
{
    static const std::array refused{"authorization",  "host",       "content-length",
                                    "cookie",         "connection", "transfer-encoding",
                                    "accept-encoding"};
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const Json &entry : list.is_array() ? list : Json::array()) {
        const QByteArray line = textOf(entry).toUtf8();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.contains('\n') || line.contains('\r') || line.contains('\0'))
            continue;
        const QByteArray name = line.left(colon).trimmed();
        const QByteArray lower = name.toLower();
        if (std::find(refused.begin(), refused.end(), lower) == refused.end())
            headers.emplaceBack(name, line.mid(colon + 1).trimmed());
    }
    return headers;
}

} // namespace slipway
