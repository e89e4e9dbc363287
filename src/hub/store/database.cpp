// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/store/database.h"

#include "hub/store/embedded.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <charconv>
#include <system_error>

namespace slipway::hub {

namespace {

constexpr int busyTimeoutMs = 10'000;

[[noreturn]] void throwSentence(const SQLite::Exception &e, const std::filesystem::path &file)
{
    if (e.getErrorCode() == SQLITE_FULL)
        throw HubError(
            HubErrorKind::NoSpace,
            "The disk with the hub's data is full. Make room and try again; nothing that was "
            "acknowledged is lost.");
    throw HubError(HubErrorKind::Internal,
                   "The hub's database " + file.string() + " cannot be used: " + e.what());
}

/** Disk trouble gets a sentence of ours; what resolvers throw on purpose goes through as it is. */
std::exception_ptr translated(const std::exception_ptr &error, const std::filesystem::path &file)
{
    try {
        std::rethrow_exception(error);
    } catch (const SQLite::Exception &e) {
        const int code = e.getErrorCode();
        if (code != SQLITE_FULL && code != SQLITE_IOERR && code != SQLITE_READONLY)
            return error;
        try {
            throwSentence(e, file);
        } catch (...) {
            return std::current_exception();
        }
    } catch (...) {
        return error;
    }
}

void configure(SQLite::Database &db)
{
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA temp_store = MEMORY");
    db.exec("PRAGMA cache_size = -16000");
}

/** A new file is ours alone whatever the umask says; SQLite gives -wal and -shm the same mode. */
void createPrivate(const std::filesystem::path &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0)
        ::close(fd); // else it exists, or SQLite says what is wrong
}

int numberOf(const EmbeddedText &migration)
{
    int number = 0;
    std::from_chars(migration.name.data(), migration.name.data() + migration.name.size(), number);
    return number;
}

} // namespace

/** One waiting write: lives on the stack of the thread that waits. */
struct Database::Job
{
    const std::function<void(SQLite::Database &)> &fn;
    std::exception_ptr error;
    bool done = false;
    std::condition_variable finished;
};

Database::Reader::Reader(Database &owner)
    : database(owner)
{
    {
        const std::lock_guard lock(owner.m_readersMutex);
        if (!owner.m_idleReaders.empty()) {
            connection = std::move(owner.m_idleReaders.back());
            owner.m_idleReaders.pop_back();
        }
    }
    if (!connection) {
        connection = std::make_unique<SQLite::Database>(owner.m_file.string(),
                                                        SQLite::OPEN_READONLY, busyTimeoutMs);
        configure(*connection);
    }
    connection->exec("BEGIN");
}

Database::Reader::~Reader()
{
    // A connection that cannot end its transaction is not given to anyone else.
    if (connection->tryExec("COMMIT") != SQLITE_OK)
        return;
    const std::lock_guard lock(database.m_readersMutex);
    database.m_idleReaders.push_back(std::move(connection));
}

std::unique_ptr<Database> Database::open(const std::filesystem::path &file)
{
    try {
        std::unique_ptr<Database> database(new Database(file));
        database->migrate();
        database->m_thread = std::thread([raw = database.get()] { raw->writerLoop(); });
        return database;
    } catch (const SQLite::Exception &e) {
        throwSentence(e, file);
    } catch (const std::system_error &e) {
        throw HubError(HubErrorKind::Internal,
                       std::string("The hub cannot start a thread: ") + e.what());
    }
}

Database::Database(std::filesystem::path file)
    : m_file(std::move(file))
{
    createPrivate(m_file);
    m_writer = std::make_unique<SQLite::Database>(
        m_file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
    m_writer->exec("PRAGMA journal_mode = WAL");
    configure(*m_writer);
}

Database::~Database()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_work.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_idleReaders.clear();
    if (m_writer)
        m_writer->tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Database::migrate()
{
    const int have = m_writer->execAndGet("PRAGMA user_version").getInt();
    int newest = 0;
    for (const EmbeddedText &migration : embedded_migrations())
        newest = std::max(newest, numberOf(migration));
    if (have > newest)
        throw HubError(HubErrorKind::Conflict, "The data in " + m_file.parent_path().string() +
                                                   " was written by a newer Slipway (schema " +
                                                   std::to_string(have) + ", this one knows " +
                                                   std::to_string(newest) +
                                                   "). Install that version; nothing was changed.");
    for (const EmbeddedText &migration : embedded_migrations()) {
        const int number = numberOf(migration);
        if (number <= have)
            continue;
        // One transaction with the number in it: a kill in the middle leaves the old schema.
        SQLite::Transaction transaction(*m_writer, SQLite::TransactionBehavior::IMMEDIATE);
        m_writer->exec(std::string(migration.text));
        m_writer->exec("PRAGMA user_version = " + std::to_string(number));
        transaction.commit();
    }
}

std::uint64_t Database::commits() const
{
    const std::lock_guard lock(m_mutex);
    return m_commits;
}

void Database::runWrite(const std::function<void(SQLite::Database &)> &fn)
{
    Job job{fn, {}, false, {}};
    std::unique_lock lock(m_mutex);
    if (m_stopping)
        throw HubError(HubErrorKind::Internal, "The hub is shutting down.");
    m_waiting.push_back(&job);
    m_work.notify_one();
    job.finished.wait(lock, [&] { return job.done; });
    if (job.error)
        std::rethrow_exception(job.error);
}

void Database::writerLoop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_work.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return; // stopping, and everything that waited is committed
        std::deque<Job *> batch;
        batch.swap(m_waiting);
        lock.unlock();
        commitBatch(batch);
        lock.lock();
        ++m_commits;
        for (Job *job : batch) {
            job->done = true;
            job->finished.notify_one();
        }
    }
}

void Database::commitBatch(std::deque<Job *> &batch)
{
    std::exception_ptr whole;
    try {
        m_writer->exec("BEGIN IMMEDIATE");
        for (Job *job : batch) {
            m_writer->exec("SAVEPOINT job");
            try {
                job->fn(*m_writer);
                m_writer->exec("RELEASE job");
            } catch (...) {
                job->error = translated(std::current_exception(), m_file);
                // SQLite has already undone everything after some errors (a full disk): then the
                // others of this batch are undone too and must hear of it.
                if (sqlite3_get_autocommit(m_writer->getHandle()) != 0) {
                    whole = job->error;
                    break;
                }
                m_writer->exec("ROLLBACK TO job");
                m_writer->exec("RELEASE job");
            }
        }
        if (!whole)
            m_writer->exec("COMMIT");
    } catch (...) {
        whole = translated(std::current_exception(), m_file);
    }
    if (!whole)
        return;
    if (sqlite3_get_autocommit(m_writer->getHandle()) == 0)
        m_writer->tryExec("ROLLBACK");
    for (Job *job : batch) {
        if (!job->error)
            job->error = whole;
    }
}

} // namespace slipway::hub
