// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/contextdigest.h"
#include "build/filefacts.h"
#include "build/sourcescan.h"
#include "build/statcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>

using namespace slipway;

namespace {

constexpr qint64 Second = 1'000'000'000;

FileFacts facts(char letter)
{
    return {.sha256 = QByteArray(32, letter), .md5 = QByteArray(16, letter), .privateKey = true};
}

} // namespace

class StatCacheTest : public QObject
{
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString source() const { return at(QStringLiteral("source")); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(source() + u'/' + name);
        QVERIFY(QFileInfo(file).dir().mkpath(QStringLiteral(".")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    FileStamp stampOf(const QString &name) const
    {
        struct stat info = {};
        const QByteArray path = QFile::encodeName(source() + u'/' + name);
        return ::stat(path.constData(), &info) == 0 ? FileStamp::of(info) : FileStamp();
    }
    /** The content's digest as the cache (or the file) has it. */
    QByteArray seen(StatCache &cache, const QString &name) const
    {
        const auto file = seenFile(source(), name.toUtf8(), cache);
        return file ? file->facts.sha256 : QByteArray();
    }
    static QByteArray sha256(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    /** Reads the file into the cache once it is old enough to be kept. */
    void remember(StatCache &cache, const QString &name) const
    {
        const auto kept = [&] {
            return !seen(cache, name).isEmpty() && cache.find(name.toUtf8(), stampOf(name));
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept(), 20'000);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QDir(source()).removeRecursively();
        QFile::remove(at(QStringLiteral("cache")));
        QVERIFY(QDir().mkpath(source()));
    }

    void whatIsKnownIsNotRead()
    {
        write(QStringLiteral("a"), "one");
        StatCache cache(at(QStringLiteral("cache")));
        const FileStamp stamp = stampOf(QStringLiteral("a"));
        cache.insert("a", stamp, facts('x'), stamp.changed + 3 * Second);
        QCOMPARE(seen(cache, QStringLiteral("a")), facts('x').sha256);
        QVERIFY(cache.save().has_value());
        const StatCache again(at(QStringLiteral("cache")));
        QVERIFY(again.find("a", stamp) != nullptr);
        QCOMPARE(*again.find("a", stamp), facts('x'));
        QVERIFY(again.find("b", stamp) == nullptr);
    }

    void everyPartOfTheStampCounts()
    {
        const FileStamp stamp{
            .device = 1, .inode = 2, .size = 3, .mode = 4, .modified = 5, .changed = 6};
        StatCache cache;
        cache.insert("a", stamp, facts('x'), 10 * Second);
        QVERIFY(cache.find("a", stamp));
        for (int field = 0; field < 6; ++field) {
            FileStamp other = stamp;
            other.device += field == 0;
            other.inode += field == 1;
            other.size += field == 2;
            other.mode += field == 3;
            other.modified += field == 4;
            other.changed += field == 5;
            QVERIFY2(!cache.find("a", other), qPrintable(QString::number(field)));
        }
    }

    void whatChangedJustNowIsNotKept_data()
    {
        QTest::addColumn<qint64>("modified");
        QTest::addColumn<qint64>("changed");
        QTest::addColumn<bool>("kept");
        QTest::newRow("long ago") << -5 * Second << -5 * Second << true;
        QTest::newRow("the content now") << -1 * Second << -5 * Second << false;
        QTest::newRow("the time was set back") << -5 * Second << -1 * Second << false;
        QTest::newRow("just within") << -2 * Second + 1 << -5 * Second << false;
        QTest::newRow("to come") << 100 * Second << -5 * Second << false;
    }

    void whatChangedJustNowIsNotKept()
    {
        QFETCH(qint64, modified);
        QFETCH(qint64, changed);
        QFETCH(bool, kept);
        constexpr qint64 Now = 1'000 * Second;
        StatCache cache;
        const FileStamp stamp{.modified = Now + modified, .changed = Now + changed};
        cache.insert("a", stamp, facts('x'), Now);
        QCOMPARE(cache.find("a", stamp) != nullptr, kept);
        // Nor does an older entry stay in its place.
        cache.insert("b", {}, facts('x'), Now);
        cache.insert("b", stamp, facts('y'), Now);
        QCOMPARE(cache.find("b", {}) != nullptr, false);
    }

    void changesAreSeen()
    {
        const QStringList names{QStringLiteral("edited"), QStringLiteral("replaced"),
                                QStringLiteral("mode"), QStringLiteral("same")};
        for (const QString &name : names)
            write(name, "one");
        write(QStringLiteral("other"), "two");
        StatCache cache(at(QStringLiteral("cache")));
        for (const QString &name : names)
            remember(cache, name);
        const FileStamp before = stampOf(QStringLiteral("edited"));

        // The same size, and the time of the content set back to what it was.
        write(QStringLiteral("edited"), "ONE");
        const std::array<struct timespec, 2> times{
            timespec{before.modified / Second, before.modified % Second},
            timespec{before.modified / Second, before.modified % Second}};
        const QByteArray edited = QFile::encodeName(source() + QStringLiteral("/edited"));
        QCOMPARE(::utimensat(AT_FDCWD, edited.constData(), times.data(), 0), 0);
        QCOMPARE(stampOf(QStringLiteral("edited")).modified, before.modified);
        QCOMPARE(seen(cache, QStringLiteral("edited")), sha256("ONE"));

        QVERIFY(QFile::remove(source() + QStringLiteral("/replaced")));
        QVERIFY(QFile::rename(source() + QStringLiteral("/other"),
                              source() + QStringLiteral("/replaced")));
        QCOMPARE(seen(cache, QStringLiteral("replaced")), sha256("two"));

        const FileStamp mode = stampOf(QStringLiteral("mode"));
        QFile::setPermissions(source() + QStringLiteral("/mode"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(stampOf(QStringLiteral("mode")) != mode);
        QVERIFY(!cache.find("mode", stampOf(QStringLiteral("mode"))));
        QVERIFY(cache.find("same", stampOf(QStringLiteral("same"))));

        // What is gone from the folder goes from the file.
        StatCache next(at(QStringLiteral("cache")));
        QVERIFY(cache.save().has_value());
        StatCache kept(at(QStringLiteral("cache")));
        QVERIFY(kept.find("same", stampOf(QStringLiteral("same"))));
        QVERIFY(kept.save().has_value()); // only "same" was asked for
        StatCache last(at(QStringLiteral("cache")));
        QVERIFY(last.find("same", stampOf(QStringLiteral("same"))));
        QVERIFY(!last.find("mode", mode));
    }

    void oldAndNewEntriesAreOneFile()
    {
        const QString path = at(QStringLiteral("cache"));
        const FileStamp stamp{.size = 1};
        const FileStamp other{.size = 2, .changed = 9 * Second};
        {
            StatCache cache(path);
            for (const char *name : {"d", "b", "f"})
                cache.insert(name, stamp, facts(*name), 10 * Second);
            QVERIFY(cache.save().has_value());
        }
        {
            StatCache cache(path);
            // In any order, and after what is not there.
            for (const char *name : {"f", "b", "c", "d", "z", "a", "b"})
                QCOMPARE(cache.find(name, stamp) != nullptr, QByteArray("bdf").contains(name));
            for (const char *name : {"g", "c", "a"})
                cache.insert(name, stamp, facts(*name), 10 * Second);
            cache.insert("b", other, facts('B'), 20 * Second);
            cache.insert("d", other, facts('D'), 10 * Second); // changed just before it was read
            QVERIFY(!cache.find("b", stamp) && !cache.find("d", stamp) && !cache.find("d", other));
            QCOMPARE(*cache.find("b", other), facts('B'));
            QVERIFY(cache.save().has_value());
        }
        const StatCache cache(path);
        for (const char *name : {"a", "c", "f", "g"}) {
            QVERIFY2(cache.find(name, stamp), name);
            QCOMPARE(*cache.find(name, stamp), facts(*name));
        }
        QCOMPARE(*cache.find("b", other), facts('B'));
        QVERIFY(!cache.find("d", stamp) && !cache.find("d", other));
    }

    void theDigestOfAFolderIsTheSameWithAndWithout()
    {
        for (int i = 0; i < 30; ++i)
            write(QStringLiteral("d%1/f%2").arg(i % 3).arg(i), QByteArray::number(i));
        const auto both = [this] {
            const auto with = folderDigest(source(), CacheUse::Keep);
            const auto without = folderDigest(source(), CacheUse::None);
            return with && without && *with == *without ? *with : QByteArray();
        };
        QByteArray last = both();
        QVERIFY(!last.isEmpty());
        // Until all are in the cache.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const QByteArray digest = both();
                const StatCache cache = StatCache::forFolder(source());
                return digest == last && cache.find("d0/f0", stampOf(QStringLiteral("d0/f0"))) &&
                       cache.find("d2/f29", stampOf(QStringLiteral("d2/f29")));
            }(),
            20'000);
        QRandomGenerator random(7);
        for (int step = 0; step < 60; ++step) {
            const int i = random.bounded(30);
            const QString name = QStringLiteral("d%1/f%2").arg(i % 3).arg(i);
            const QString path = source() + u'/' + name;
            switch (random.bounded(5)) {
            case 0:
                write(name, QByteArray::number(1000 + step));
                break;
            case 1:
                QFile::remove(path);
                break;
            case 2:
                QFile::rename(path, path + QStringLiteral("x"));
                break;
            case 3:
                QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
                break;
            default:
                QFile::link(QStringLiteral("f%1").arg(step),
                            path + QStringLiteral("l%1").arg(step));
            }
            const QByteArray digest = both();
            QVERIFY2(!digest.isEmpty(), qPrintable(QStringLiteral("step %1").arg(step)));
        }
        QVERIFY(both() != last);
    }

    void aDamagedFileIsAnEmptyOne()
    {
        const QString path = at(QStringLiteral("cache"));
        const FileStamp stamp{.size = 1};
        {
            StatCache cache(path);
            cache.insert("a", stamp, facts('x'), 10 * Second);
            cache.insert("b", stamp, facts('y'), 10 * Second);
            QVERIFY(cache.save().has_value());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        const auto knows = [&](const QByteArray &bytes) {
            QFile changed(path);
            if (!changed.open(QIODevice::WriteOnly) || changed.write(bytes) != bytes.size())
                return true;
            changed.close();
            const StatCache cache(path);
            return cache.find("a", stamp) || cache.find("b", stamp);
        };
        QVERIFY(knows(good));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0x10);
            QVERIFY2(!knows(bad), qPrintable(QString::number(i)));
            QVERIFY2(!knows(good.first(i)), qPrintable(QString::number(i)));
        }
        QVERIFY(!knows(good + '\0'));
    }

    void aScanTakesDigestsFromIt()
    {
        write(QStringLiteral("train.py"), "print(1)\n");
        write(QStringLiteral("mykey"), "-----BEGIN RSA PRIVATE KEY-----\n");
        const QStringList listed{QStringLiteral("train.py"), QStringLiteral("mykey")};
        const auto scanned = [&] {
            return sortSources(source(), listed, StatCache::forFolder(source()), false);
        };
        const FolderScan first = scanned();
        QCOMPARE(first.suspicious, QStringList{QStringLiteral("mykey")});
        QVERIFY(first.files.first().md5.isEmpty());
        const auto read = addDigests(first, source(), {});
        QVERIFY(read.has_value());
        const QByteArray md5 =
            QCryptographicHash::hash("print(1)\n", QCryptographicHash::Md5).toBase64();
        QCOMPARE(read->files.first().md5, md5);
        QCOMPARE(read->files.first().size, 9);
        const auto known = [&] {
            const FolderScan scan = scanned();
            (void)addDigests(scan, source(), {});
            return scanned().files.first().md5 == md5;
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), 20'000);
        write(QStringLiteral("train.py"), "print(2)\n");
        QVERIFY(scanned().files.first().md5.isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(addDigests(scanned(), source(), stop.get_token()).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(StatCacheTest)
#include "tst_statcache.moc"
