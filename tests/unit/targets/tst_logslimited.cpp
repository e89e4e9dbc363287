// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "shim/limitedlog.h"
#include "targets/logfiles.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace slipway;

namespace {

constexpr qint64 Limit = 256 * 1024;

/** A log in its parts. */
struct Parts
{
    QByteArray head;
    qint64 leftOut = 0; ///< as the line says
    QByteArray tail;
};

Parts partsOf(const QByteArray &log)
{
    static const QRegularExpression line(
        QStringLiteral("\\n--- (\\d+) bytes of output were left out here -+\\n"));
    const QString text = QString::fromLatin1(log);
    QRegularExpressionMatch match = line.match(text);
    if (!match.hasMatch())
        return {log, 0, {}};
    return {log.left(match.capturedStart()), match.captured(1).toLongLong(),
            log.mid(match.capturedEnd())};
}

/** Lines that are all different, so that a part says where it is from. */
QByteArray numberedLines(qsizetype size)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += "line " + QByteArray::number(i).rightJustified(9, '0') + '\n';
    bytes.truncate(size);
    return bytes;
}

} // namespace

class TestLogsLimited : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;

    QByteArray freshPath()
    {
        return QFile::encodeName(m_folder.filePath(QString::number(++m_number)));
    }

    static QByteArray contentOf(const QByteArray &path)
    {
        QFile file(QFile::decodeName(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool give(limited_log &log, const QByteArray &bytes, qsizetype piece)
    {
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const auto size = static_cast<size_t>(std::min(piece, bytes.size() - at));
            if (!limited_log_write(&log, bytes.constData() + at, size))
                return false;
        }
        return true;
    }

    /** Through a pipe, as the supervisor does. */
    static void pump(limited_log &log, const QByteArray &bytes)
    {
        int ends[2];
        QVERIFY(::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0);
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t put = ::write(ends[1], bytes.constData() + at, bytes.size() - at);
            if (put > 0)
                at += put;
            QVERIFY(limited_log_take(&log, ends[0]) > 0);
        }
        ::close(ends[1]);
        while (limited_log_take(&log, ends[0]) > 0)
            continue;
        ::close(ends[0]);
    }

private Q_SLOTS:
    void keepsEverythingBelowItsLimit()
    {
        for (const qsizetype piece : {qsizetype(1), qsizetype(4096), qsizetype(Limit)}) {
            const QByteArray path = freshPath();
            const QByteArray bytes = numberedLines(Limit - 1);
            limited_log log;
            QVERIFY(limited_log_open(&log, path.constData(), Limit));
            QVERIFY(give(log, bytes, piece));
            QCOMPARE(limited_log_taken(&log), bytes.size());
            limited_log_close(&log);
            QCOMPARE(contentOf(path), bytes);
        }
    }

    void keepsTheBeginningAndTheEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("piece");
        QTest::addColumn<bool>("ofLines");
        const QByteArray lines = numberedLines(5 * Limit + 12'345);
        QTest::newRow("lines") << lines << 1000 << true;
        QTest::newRow("bytes") << lines.left(Limit + 10) << 1 << true;
        QTest::newRow("at once") << lines << static_cast<int>(lines.size()) << true;
        QTest::newRow("one long line") << QByteArray(5 * Limit, 'x') << 4'096 << false;
        QTest::newRow("a hundred times") << lines.repeated(20) << 100'000 << true;
    }
    void keepsTheBeginningAndTheEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, piece);
        QFETCH(bool, ofLines);
        const QByteArray path = freshPath();
        limited_log log;
        QVERIFY(limited_log_open(&log, path.constData(), Limit));
        QVERIFY(give(log, bytes, piece));
        QCOMPARE(limited_log_taken(&log), bytes.size());
        limited_log_close(&log);
        const QByteArray content = contentOf(path);
        QVERIFY(content.size() <= Limit);
        const Parts parts = partsOf(content);
        QCOMPARE(parts.head, bytes.left(Limit / 4));
        QVERIFY(parts.tail.size() >= Limit / 6);
        QVERIFY(bytes.endsWith(parts.tail));
        QCOMPARE(parts.head.size() + parts.leftOut + parts.tail.size(), bytes.size());
        QCOMPARE(parts.tail.startsWith("line "), ofLines);
        QCOMPARE(parts.leftOut, qint64(log.left_out));
    }

    void goesOnWhereAnotherProcessStopped()
    {
        const QByteArray bytes = numberedLines(6 * Limit);
        const QByteArray path = freshPath();
        qsizetype at = 0;
        for (qsizetype piece = 1; at < bytes.size(); piece = piece * 3 + 7) {
            limited_log log;
            QVERIFY(limited_log_open(&log, path.constData(), Limit));
            QCOMPARE(limited_log_taken(&log), at);
            const QByteArray part = bytes.mid(at, std::min<qsizetype>(piece, Limit));
            QVERIFY(give(log, part, part.size()));
            limited_log_close(&log);
            at += part.size();
        }
        const Parts parts = partsOf(contentOf(path));
        QVERIFY(bytes.startsWith(parts.head) && bytes.endsWith(parts.tail));
        QCOMPARE(parts.head.size() + parts.leftOut + parts.tail.size(), bytes.size());
    }

    void takesWhatIsInAPipe()
    {
        const QByteArray bytes = numberedLines(3 * Limit);
        for (const qint64 limit : {qint64(0), Limit}) {
            const QByteArray path = freshPath();
            limited_log log;
            QVERIFY(limited_log_open(&log, path.constData(), limit));
            pump(log, bytes);
            QCOMPARE(limited_log_taken(&log), bytes.size());
            limited_log_close(&log);
            const QByteArray content = contentOf(path);
            QVERIFY(limit == 0 ? content == bytes : content.size() <= limit);
            QVERIFY(content.endsWith(bytes.right(Limit / 6)));
        }
    }

    /** A file that may not grow is to the log what a full disk is. */
    void keepsTheNewestOnAFullDisk()
    {
        constexpr rlim_t Room = 100'000;
        const QByteArray bytes = numberedLines(3 * Limit);
        const QByteArray path = freshPath();
        rlimit before{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        limited_log log;
        QVERIFY(limited_log_open(&log, path.constData(), 0));
        {
            const rlimit small{Room, before.rlim_max};
            QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
            const auto restore = qScopeGuard([&before, handler] {
                ::setrlimit(RLIMIT_FSIZE, &before);
                ::signal(SIGXFSZ, handler);
            });
            pump(log, bytes);
        }
        limited_log_close(&log);
        const Parts parts = partsOf(contentOf(path));
        QVERIFY(parts.leftOut > 0);
        QVERIFY(!parts.head.isEmpty() && bytes.startsWith(parts.head));
        QVERIFY(!parts.tail.isEmpty() && bytes.endsWith(parts.tail));
        QCOMPARE(parts.head.size() + parts.leftOut + parts.tail.size(), bytes.size());
    }

    void dropsWhatFindsNoRoomAtAll()
    {
        const QByteArray path = freshPath();
        rlimit before{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        limited_log log;
        QVERIFY(limited_log_open(&log, path.constData(), Limit));
        {
            const rlimit none{0, before.rlim_max};
            QVERIFY(::setrlimit(RLIMIT_FSIZE, &none) == 0);
            const auto restore = qScopeGuard([&before, handler] {
                ::setrlimit(RLIMIT_FSIZE, &before);
                ::signal(SIGXFSZ, handler);
            });
            pump(log, "lost\n");
        }
        QCOMPARE(qint64(log.left_out), qint64(5));
        pump(log, "kept\n");
        limited_log_close(&log);
        const Parts parts = partsOf(contentOf(path));
        QCOMPARE(parts.leftOut, qint64(5));
        QCOMPARE(parts.tail, QByteArray("kept\n"));
    }

    void saysThatNobodyKnowsWhatIsMissing()
    {
        const QByteArray bytes = numberedLines(Limit);
        const QByteArray path = freshPath();
        limited_log log;
        QVERIFY(limited_log_open(&log, path.constData(), Limit));
        QVERIFY(give(log, bytes.left(Limit / 2), 1000));
        QVERIFY(limited_log_gap(&log));
        QVERIFY(give(log, "after\n", 6));
        limited_log_close(&log);
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith(bytes.left(Limit / 4) + "\n--- an unknown number of bytes"));
        QVERIFY(content.endsWith("-\nafter\n"));
        QVERIFY(limited_log_open(&log, path.constData(), Limit));
        QCOMPARE(limited_log_taken(&log), int64_t(-1));
        limited_log_close(&log);
    }

    void putsTheLogsOfEarlierAttemptsAside()
    {
        const auto path = [this](const char *name) {
            return m_folder.filePath(QLatin1StringView(name));
        };
        const auto write = [&path](const char *name, const char *text) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) >= 0);
        };
        setAsideLog(path("run.log")); // none yet
        write("run.log", "");
        setAsideLog(path("run.log"));
        QVERIFY(QFile::exists(path("run.log")));
        for (const char *text : {"first", "second", "third"}) {
            write("run.log", text);
            setAsideLog(path("run.log"));
            QVERIFY(!QFile::exists(path("run.log")));
        }
        QCOMPARE(contentOf(QFile::encodeName(path("run.1.log"))), QByteArray("first"));
        QCOMPARE(contentOf(QFile::encodeName(path("run.2.log"))), QByteArray("second"));
        QCOMPARE(contentOf(QFile::encodeName(path("run.3.log"))), QByteArray("third"));
    }
};

QTEST_GUILESS_MAIN(TestLogsLimited)
#include "tst_logslimited.moc"
