// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/contextdigest.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <memory>
#include <openssl/evp.h>

namespace slipway {
namespace {

constexpr qint64 Chunk = 256 * 1024;

/** SHA-256 with the processor's own instructions, which Qt's does not use; sources may be large. */
class Sha256
{
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }

    void add(const char *bytes, qsizetype size)
    {
        EVP_DigestUpdate(m_context.get(), bytes, size_t(size));
    }
    void addField(const QByteArray &field)
    {
        const QByteArray length = QByteArray::number(field.size()) + ':';
        add(length.constData(), length.size());
        add(field.constData(), field.size());
    }
    /** False when it cannot be read to its end. */
    bool add(QFile &file)
    {
        QByteArray buffer(Chunk, Qt::Uninitialized);
        for (;;) {
            const qint64 size = file.read(buffer.data(), buffer.size());
            if (size <= 0)
                return size == 0;
            add(buffer.constData(), size);
        }
    }
    QByteArray result()
    {
        QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned int size = 0;
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                           &size);
        digest.truncate(size);
        return digest;
    }

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

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
    Sha256 hash;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        hash.addField(entry.key());
        if (entry->isSymLink()) {
            hash.addField("link:" + entry->symLinkTarget().toUtf8());
            continue;
        }
        hash.addField(entry->isExecutable() ? "x" : "-");
        QFile file(entry->filePath());
        if (!entry->isFile() || !file.open(QIODevice::ReadOnly))
            return Error{.kind = ErrorKind::InvalidInput,
                         .where = QStringLiteral("read the build context"),
                         .detail = entry->filePath() + QStringLiteral(" cannot be read"),
                         .reason = QStringLiteral("build.contextUnreadable")};
        hash.addField(QByteArray::number(file.size()));
        if (!hash.add(file))
            return Error{.kind = ErrorKind::Internal,
                         .where = QStringLiteral("read the build context"),
                         .detail = file.errorString()};
    }
    return hash.result().toHex();
}

} // namespace slipway
