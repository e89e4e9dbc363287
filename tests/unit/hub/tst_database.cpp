// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/store/blobstore.h"
#include "hub/store/database.h"
#include "hub/store/storage.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <future>
#include <latch>

using namespace slipway::hub;

namespace {

void put(SQLite::Database &tx, const std::string &name)
{
    SQLite::Statement insert(tx, "INSERT INTO meta(name, value) VALUES (?, 'x')");
    insert.bind(1, name);
    insert.exec();
}

std::int64_t count(Database &db)
{
    return db.read(
        [](SQLite::Database &tx) { return tx.execAndGet("SELECT count(*) FROM meta").getInt64(); });
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingWritesShareOneCommit()
    {
        const auto db = Database::open(file());
        const std::uint64_t before = db->commits();
        std::latch entered(1);
        std::promise<void> release;
        std::vector<std::thread> writers;
        writers.emplace_back([&] {
            db->write([&](SQLite::Database &tx) {
                entered.count_down();
                release.get_future().wait();
                put(tx, "first");
            });
        });
        entered.wait();
        std::atomic<int> started = 0;
        for (int i = 0; i < 20; ++i) {
            writers.emplace_back([&, i] {
                ++started;
                db->write([&](SQLite::Database &tx) { put(tx, "n" + std::to_string(i)); });
            });
        }
        QTRY_COMPARE(started.load(), 20);
        release.set_value();
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(count(*db), 21);
        QVERIFY2(db->commits() - before < 21, "every write had a commit of its own");
    }

    void aWriteThatThrowsUndoesOnlyItself()
    {
        const auto db = Database::open(file());
        std::latch entered(1);
        std::promise<void> release;
        std::thread blocker([&] {
            db->write([&](SQLite::Database &tx) {
                entered.count_down();
                release.get_future().wait();
                put(tx, "blocker");
            });
        });
        entered.wait();
        std::atomic<int> failures = 0;
        std::vector<std::thread> writers;
        for (int i = 0; i < 10; ++i) {
            writers.emplace_back([&, i] {
                try {
                    db->write([&](SQLite::Database &tx) {
                        put(tx, "n" + std::to_string(i));
                        if (i % 2 == 1)
                            throw HubError(HubErrorKind::Conflict, "no");
                    });
                } catch (const HubError &e) {
                    if (e.kind == HubErrorKind::Conflict)
                        ++failures;
                }
            });
        }
        release.set_value();
        blocker.join();
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 5);
        QCOMPARE(count(*db), 6);
    }

    void aReadInsideAWriteSeesIt()
    {
        const auto db = Database::open(file());
        const std::int64_t inside = db->write([&](SQLite::Database &tx) {
            put(tx, "a");
            db->write([](SQLite::Database &nested) { put(nested, "b"); });
            return count(*db);
        });
        QCOMPARE(inside, 2);
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const std::string path = file();
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto db = Database::open(path);
            for (int i = 0;; ++i) {
                db->write([&](SQLite::Database &tx) { put(tx, "n" + std::to_string(i)); });
                if (::write(pipes[1], &i, sizeof i) != sizeof i)
                    ::_exit(1);
            }
        }
        int last = -1;
        while (last < 50)
            QCOMPARE(::read(pipes[0], &last, sizeof last), static_cast<ssize_t>(sizeof last));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(pipes[1]);
        while (::read(pipes[0], &last, sizeof last) == static_cast<ssize_t>(sizeof last)) {
        }
        ::close(pipes[0]);
        const auto db = Database::open(path);
        QVERIFY(count(*db) >= last + 1);
    }

    void aNewerSchemaIsRefusedAndLeftAlone()
    {
        const std::string path = file();
        Database::open(path)->write(
            [](SQLite::Database &tx) { tx.exec("PRAGMA user_version = 9999"); });
        try {
            Database::open(path);
            QFAIL("opened");
        } catch (const HubError &e) {
            QVERIFY(std::string(e.what()).find("newer Slipway") != std::string::npos);
        }
    }

    void aFullDatabaseGivesASentenceAndRecovers()
    {
        const auto db = Database::open(file());
        db->write([](SQLite::Database &tx) {
            tx.exec("PRAGMA max_page_count = " +
                    std::to_string(tx.execAndGet("PRAGMA page_count").getInt() + 4));
        });
        const auto fill = [&] {
            db->write([](SQLite::Database &tx) {
                SQLite::Statement insert(
                    tx, "INSERT INTO meta(name, value) VALUES ('big', zeroblob(1000000))");
                insert.exec();
            });
        };
        try {
            fill();
            QFAIL("the disk was not full");
        } catch (const HubError &e) {
            QCOMPARE(e.kind, HubErrorKind::NoSpace);
        }
        db->write([](SQLite::Database &tx) { tx.exec("PRAGMA max_page_count = 1000000"); });
        fill();
        QCOMPARE(count(*db), 1);
    }

    void blobsAreNamedByTheirContent()
    {
        QTemporaryDir folder;
        const BlobStore blobs(folder.path().toStdString() + "/blobs");
        const BlobInfo info = blobs.put("hello");
        QCOMPARE(info.sha256,
                 std::string("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        QCOMPARE(info.md5, std::string("XUFAKrxLKna5cZ2REBfFkg=="));
        QCOMPARE(blobs.readAll(info.sha256, 100), std::string("hello"));
        QVERIFY(blobs.find("../../etc/passwd").empty());
        QVERIFY(blobs.find(std::string(64, 'a')).empty());
    }

    void aNewDatabaseIsOursAlone()
    {
        const mode_t before = ::umask(0);
        const std::string path = file();
        {
            const auto db = Database::open(path);
            db->write([](SQLite::Database &tx) { put(tx, "x"); });
            for (const std::string ending : {"", "-wal", "-shm"}) {
                struct stat info
                {
                };
                QCOMPARE(::stat((path + ending).c_str(), &info), 0);
                QCOMPARE(info.st_mode & 0777, 0600U);
            }
        }
        ::umask(before);
    }

    void uploadsLeaveSomeRoomOnTheDisk()
    {
        QTemporaryDir folder;
        BlobStore blobs(folder.path().toStdString() + "/blobs");
        DiskSpace space{999'999'999, 100'000'000'000};
        blobs.setSpaceProbe([&](const std::filesystem::path &) { return space; });
        const auto refusal = [](const auto &what) {
            try {
                what();
            } catch (const HubError &e) {
                return e.kind == HubErrorKind::NoSpace;
            }
            return false;
        };
        QVERIFY(refusal([&] { (void)blobs.put("x"); }));
        space = {60'000'000, 1'000'000'000}; // a small disk: 5 % are enough
        (void)blobs.put("x");
        BlobStore::Writer writer(blobs);
        const std::string piece(1024 * 1024, 'a');
        for (int i = 0; i < 63; ++i)
            writer.append(piece);
        space.free = 40'000'000;
        QVERIFY(refusal([&] { writer.append(piece); }));
    }

    void storageLinksCannotBeForgedOrTurnedAround()
    {
        const auto db = Database::open(file());
        const Storage storage(*db);
        RequestContext request;
        request.baseUrl = "http://localhost:1";
        const auto tokenOf = [](const std::string &url) {
            const std::size_t begin = url.find("/storage/") + 9;
            return url.substr(begin, url.find('/', begin) - begin);
        };
        const std::string up = tokenOf(storage.uploadUrl(request, "run-file", 7, "../a b?.txt"));
        const auto grant = storage.check(up);
        QVERIFY(grant && grant->upload && grant->target == 7 && grant->kind == "run-file");
        const auto down =
            storage.check(tokenOf(storage.downloadUrl(request, std::string(64, 'a'), "x")));
        QVERIFY(down && !down->upload);
        for (std::size_t i = 0; i < up.size(); ++i) {
            std::string forged = up;
            forged[i] = forged[i] == 'A' ? 'B' : 'A';
            if (forged != up && i + 1 != up.size()) // the last character has unused bits
                QVERIFY2(!storage.check(forged), forged.c_str());
        }
    }

private:
    std::string file()
    {
        return m_folder.filePath(QStringLiteral("db%1.sqlite").arg(++m_files)).toStdString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
