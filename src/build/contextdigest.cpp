// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/contextdigest.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace slipway {
namespace {

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray(QByteArray::number(field.size()) + ':'));
    hash.addData(field);
}

} // namespace

Result<QByteArray> folderDigest(const QString &folder)
{
    QMap<QByteArray, QFileInfo> entries;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        entries.insert(walk.filePath().mid(folder.size()).toUtf8(), walk.fileInfo());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        addField(hash, entry.key());
        if (entry->isSymLink()) {
            addField(hash, "link:" + entry->symLinkTarget().toUtf8());
            continue;
        }
        addField(hash, entry->isExecutable() ? "x" : "-");
        QFile file(entry->filePath());
        if (!entry->isFile() || !file.open(QIODevice::ReadOnly))
            return Error{.kind = ErrorKind::InvalidInput,
                         .where = QStringLiteral("read the build context"),
                         .detail = entry->filePath() + QStringLiteral(" cannot be read"),
                         .reason = QStringLiteral("build.contextUnreadable")};
        addField(hash, QByteArray::number(file.size()));
        if (!hash.addData(&file))
            return Error{.kind = ErrorKind::Internal,
                         .where = QStringLiteral("read the build context"),
                         .detail = file.errorString()};
    }
    return hash.result().toHex();
}

} // namespace slipway
