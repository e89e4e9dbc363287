// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/filefacts.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <unistd.h>

namespace slipway {
namespace {

constexpr qsizetype Chunk = 256 * 1024;
constexpr qsizetype SniffedBytes = 4096;
constexpr qint64 NanosecondsPerSecond = 1'000'000'000;

// Digests are taken on pooled threads, which Qt ends without joining them: at the end of the
// program such a thread and OpenSSL's own tidying up would free the same memory. The system takes
// it back. Before main(), because only the first call for OpenSSL in a program can say so.
[[maybe_unused]] const int noTidyingUp = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

/** OpenSSL's digests use the processor's own instructions, which Qt's do not. */
class Digest
{
public:
    explicit Digest(const EVP_MD *kind) { EVP_DigestInit_ex(m_context.get(), kind, nullptr); }
    void add(const char *bytes, qsizetype size)
    {
        EVP_DigestUpdate(m_context.get(), bytes, size_t(size));
    }
    QByteArray result()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
        unsigned int size = 0;
        EVP_DigestFinal_ex(m_context.get(), bytes.data(), &size);
        return {reinterpret_cast<const char *>(bytes.data()), qsizetype(size)};
    }

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

/** Closes itself. */
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

qint64 now()
{
    struct timespec time = {};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return qint64(time.tv_sec) * NanosecondsPerSecond + time.tv_nsec;
}

Error unreadable(const QString &file, const QString &why)
{
    return {.kind = ErrorKind::InvalidInput,
            .where = QStringLiteral("read the sources"),
            .detail = file + QStringLiteral(": ") + why,
            .reason = QStringLiteral("build.contextUnreadable"),
            .field = QStringLiteral("folder")};
}

} // namespace

Result<SeenFile> seenFile(const QString &root, const QByteArray &path, StatCache &cache)
{
    const QByteArray full = QFile::encodeName(root) + '/' + path;
    const QString shown = QFile::decodeName(full);
    struct stat before = {};
    if (::stat(full.constData(), &before) != 0)
        return unreadable(shown, qt_error_string(errno));
    if (!S_ISREG(before.st_mode))
        return unreadable(shown, QStringLiteral("no regular file"));
    SeenFile seen{.stamp = FileStamp::of(before), .facts = {}};
    if (const FileFacts *known = cache.find(path, seen.stamp)) {
        seen.facts = *known;
        return seen;
    }
    const qint64 readAt = now();
    // Not blocking: what was a file a moment ago may be a pipe by now.
    const Descriptor file(::open(full.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return unreadable(shown, qt_error_string(errno));
    Digest sha256(EVP_sha256());
    Digest md5(EVP_md5());
    QByteArray buffer(Chunk, Qt::Uninitialized);
    QByteArray head;
    for (;;) {
        const ssize_t size = ::read(file.get(), buffer.data(), size_t(buffer.size()));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return unreadable(shown, qt_error_string(errno));
        if (size == 0)
            break;
        sha256.add(buffer.constData(), size);
        md5.add(buffer.constData(), size);
        if (head.size() < SniffedBytes)
            head += buffer.first(std::min<qsizetype>(size, SniffedBytes - head.size()));
    }
    seen.facts = {.sha256 = sha256.result(),
                  .md5 = md5.result(),
                  .privateKey = head.contains("-----BEGIN") && head.contains("PRIVATE KEY-----")};
    struct stat after = {};
    const bool stayed = ::fstat(file.get(), &after) == 0 && FileStamp::of(after) == seen.stamp;
    // What was written to while it was read is read again the next time.
    if (stayed)
        cache.insert(path, seen.stamp, seen.facts, readAt);
    return seen;
}

} // namespace slipway
